"""Law 1: the same bytes, filed the same way, stand once; what was taken back can be taken in again, and filed rightly."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from byname.actions._standing import filing_notes
from byname.actions.intake import plan, take_in
from byname.actions.verification import verify
from byname.actions.withdrawals import withdraw
from byname.core.dates import UncertainDate
from byname.core.disclosure import Role
from byname.core.errors import MisuseError
from byname.core.plans import RowOutcome
from byname.store.models import Content, Document
from tests.actions.house import HEAD, MARTOLIUK, ZELIDKO, House, line_of, persons, viewer, workbook, written

pytestmark = pytest.mark.django_db(databases="__all__")
LIST = HEAD + MARTOLIUK + ZELIDKO
OTHERWISE: dict[str, dict[str, Any]] = {
    "power": {"power": "bb"},
    "holder": {"holder": "aa"},
    "degree": {"degree": "reported"},
    "whole list there": {"whole": False},
    "on": {"on": UncertainDate.from_edtf("2022-06-30")},
    "made up": {"made_up": True},
    "received": {"received": date(2022, 6, 30)},
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


def test_a_later_day_of_receipt_or_another_name_is_no_difference_and_the_day_is_said(house: House) -> None:
    house.take(LIST)
    again = house.take(LIST, received=date(2022, 8, 1), name="copy.csv")
    assert again.known_already
    assert again.notes == (
        "Document 1 stays as received on 2022-07-01; that it came again on 2022-08-01 is not noted.",
    )
    assert house.take(LIST).notes == ()


@pytest.mark.parametrize(
    ("facts", "differing"),
    [
        ({"kind": "captive-list"}, "kind (missing-list there, captive-list now)"),
        ({"source": "camp"}, "source (own there, camp now)"),
        (
            {"kind": "captive-list", "role": "offered", "exchange": "e1"},
            "kind (missing-list there, captive-list now); role (none there, offered now); exchange (none there, e1 now)",
        ),
    ],
)
def test_the_same_bytes_in_another_kind_role_or_exchange_are_another_document_and_that_is_said(
    house: House, facts: dict[str, Any], differing: str
) -> None:
    """Law 1: in the same kind, role and exchange they change nothing; otherwise they are a new document sharing the bytes."""
    house.take(LIST)
    planned = plan(house.arrival(LIST, **facts), by=house.by)
    taken = take_in(house.arrival(LIST, **facts), by=house.by, expected=planned)
    assert (taken.document, taken.known_already) == (2, False)
    [note] = taken.notes
    assert note.startswith(f"The same bytes also stand as document 1, filed otherwise: {differing}. ")
    assert note in planned.notes
    withdraw("document", 1, "mistaken", by=house.by)
    assert house.take(LIST, **facts).notes == ()


def test_nobody_is_told_of_a_document_that_he_may_not_see(house: House) -> None:
    """Law 8: one gate for everything that leaves."""
    house.take(LIST, kind="death-notice")
    blind = viewer(Role.REGISTRAR, name="rex")
    arrival = replace(house.arrival(LIST), power="bb")
    assert filing_notes(arrival, 0, by=house.by) != ()
    house.take(LIST, kind="death-notice", source="agency", power="bb")
    [note] = filing_notes(arrival, 0, by=blind)
    assert "document 1" in note
    assert len(filing_notes(arrival, 0, by=house.by)) == 2


def test_two_sheets_of_one_workbook_are_two_documents(house: House) -> None:
    """Law 1: nothing is lost, and the same sheet again changes nothing, by its name or as the first."""
    book = workbook(held=MARTOLIUK, sought=ZELIDKO)
    first = house.take(book, name="book.xlsx")
    second = house.take(book, name="book.xlsx", sheet="sought")
    assert (second.document, second.known_already, second.rows_recorded) == (2, False, 1)
    assert first.notes == ("Read sheet 'held'; not read: 'sought'.",)
    assert second.notes == ("Read sheet 'sought'; not read: 'held'.",)
    for sheet, document in (("", 1), ("held", 1), ("sought", 2)):
        again = house.take(book, name="book.xlsx", sheet=sheet)
        assert (again.document, again.known_already, again.notes) == (document, True, ())
        assert plan(house.arrival(book, name="book.xlsx", sheet=sheet), by=house.by).standing == document
    assert first.document == 1
    assert persons() == [(1,), (2,)]
    assert Content.objects.count() == 1
    with pytest.raises(MisuseError, match="as document 2, filed otherwise: power"):
        house.take(book, name="book.xlsx", sheet="sought", power="bb")
    assert verify(by=house.by).problems == ()


def test_a_sheet_of_what_has_none_is_refused(house: House) -> None:
    before = written()
    for act in (take_in, plan):
        with pytest.raises(MisuseError, match="only a workbook"):
            act(house.arrival(LIST, sheet="sought"), by=house.by)
    assert written() == before


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
