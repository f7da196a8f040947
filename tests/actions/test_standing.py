"""Law 1: the same bytes, filed the same way, stand once; what was taken back can be taken in again, and filed rightly."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from byname.actions.intake import plan, take_in
from byname.actions.verification import verify
from byname.actions.withdrawals import withdraw
from byname.core.dates import UncertainDate
from byname.core.errors import MisuseError
from byname.core.plans import RowOutcome
from byname.store.models import Content, Document
from tests.actions.house import HEAD, MARTOLIUK, ZELIDKO, House, line_of, persons, written

pytestmark = pytest.mark.django_db(databases="__all__")
LIST = HEAD + MARTOLIUK + ZELIDKO
OTHERWISE: dict[str, dict[str, Any]] = {
    "power": {"power": "bb"},
    "holder": {"holder": "aa"},
    "degree": {"degree": "reported"},
    "whole list there": {"whole": False},
    "on": {"on": UncertainDate.from_edtf("2022-06-30")},
    "sheet": {"sheet": "other"},
    "which column": {"mapping": {"unit": "-"}},
}


def test_a_withdrawn_file_can_be_taken_in_again(house: House) -> None:
    first = house.take(LIST)
    withdraw("document", first.document, "mistaken", by=house.by)
    assert persons() == []
    again = house.take(LIST)
    assert (again.known_already, again.document, again.rows_recorded) == (False, 2, 2)
    assert persons() == [(3,), (4,)]
    assert Content.objects.count() == 1
    assert list(Document.objects.order_by("id").values_list("occurrence", flat=True)) == [0, 1]
    assert verify(by=house.by).problems == ()


def test_it_stands_once_again_and_can_be_taken_back_again(house: House) -> None:
    for occurrence in range(3):
        taken = house.take(LIST)
        assert house.take(LIST).known_already
        assert Document.objects.get(id=taken.document).occurrence == occurrence
        withdraw("document", taken.document, "mistaken", by=house.by)


@pytest.mark.parametrize("differing", OTHERWISE)
def test_the_same_bytes_with_other_covering_facts_are_refused_with_what_differs(house: House, differing: str) -> None:
    house.take(LIST)
    before = written()
    for act in (take_in, plan):
        with pytest.raises(MisuseError, match=rf"as document 1, filed otherwise: {differing}.*withdraw document 1"):
            act(house.arrival(LIST, **OTHERWISE[differing]), by=house.by)
    assert written() == before


def test_a_file_of_the_wrong_power_is_filed_rightly_after_a_withdrawal(house: House) -> None:
    withdraw("document", house.take(LIST, power="bb").document, "mistaken", by=house.by)
    house.take(LIST, power="aa")
    assert line_of(3).value("power") == "aa"


def test_an_edit_that_changes_no_column_is_no_difference(house: House) -> None:
    house.take(LIST)
    assert house.take(LIST, mapping={"family": "Прізвище"}).known_already


def test_another_day_of_receipt_or_name_is_no_difference(house: House) -> None:
    house.take(LIST)
    assert house.take(LIST, received=date(2022, 8, 1), name="copy.csv").known_already


def test_the_plan_says_that_the_file_stands_and_the_commit_agrees(house: House) -> None:
    house.take(LIST)
    planned = plan(house.arrival(LIST), by=house.by)
    assert planned.standing == 1
    assert planned.counts()[RowOutcome.KNOWN] == len(planned.rows) == 2
    taken = take_in(house.arrival(LIST), by=house.by, expected=planned)
    assert (taken.known_already, taken.document) == (True, planned.standing)


def test_the_plan_of_a_withdrawn_file_is_that_of_a_new_one(house: House) -> None:
    withdraw("document", house.take(LIST).document, "mistaken", by=house.by)
    planned = plan(house.arrival(LIST), by=house.by)
    assert (planned.standing, planned.counts()[RowOutcome.NEW]) == (0, 2)
    assert not take_in(house.arrival(LIST), by=house.by, expected=planned).known_already
