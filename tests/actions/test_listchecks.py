"""A list is read and matched for whoever may check it, and nothing of it is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from byname.actions.listchecks import match_document, match_file
from byname.actions.withdrawals import withdraw
from byname.core.disclosure import Role
from byname.core.errors import MisuseError, RefusedError
from byname.queries.listchecks import list_check
from byname.store.models import Record
from tests.actions.house import HEAD, MARTOLIUK, ZELIDKO, House, viewer, written

pytestmark = pytest.mark.django_db(databases="__all__")

DESK = viewer(Role.EXCHANGE, name="lesia")
LATIN = "Name,Date of birth\nMartoliuk Andrii,1985-04-03\nZelidko Oleksii,\n,31.02.1985\nBrustoko Hlem,1990-01-01\n"
OFFERED: dict[str, Any] = {
    "name": "b.csv",
    "source": "camp",
    "kind": "",
    "role": "offered",
    "received": date(2023, 5, 1),
}


def test_every_row_about_people_is_matched_and_the_others_are_counted(house: House) -> None:
    house.take(HEAD + MARTOLIUK + ZELIDKO)
    before = written()
    found = match_file(house.arrival(LATIN, **OFFERED), by=DESK)
    assert written() == before
    assert [row.row for row in found.rows] == [2, 3, 4, 5]
    assert found.aside == (("header", 1),)
    surely, perhaps, unreadable, nobody = found.rows
    assert (surely.same, perhaps.same, [doubt.record for doubt in perhaps.doubts]) == ((1,), (), [2])
    assert (unreadable.read.unreadable, nobody.same, nobody.doubts) == (True, (), ())


@pytest.mark.parametrize(
    ("role", "source", "kind"),
    [("offered", "camp", "captive-list"), ("refused", "camp", "exchange-list"), ("handed-over", "act", "handover-act")],
)
def test_without_a_kind_it_is_what_a_list_in_its_role_is(house: House, role: str, source: str, kind: str) -> None:
    found = match_file(house.arrival(LATIN, **(OFFERED | {"role": role, "source": source})), by=DESK)
    assert (found.kind, found.role) == (kind, role)


def test_rows_that_stand_here_already_do_not_match_themselves(house: House) -> None:
    text = HEAD + MARTOLIUK
    taken = house.take(text, **(OFFERED | {"kind": "captive-list"}))
    again = match_file(house.arrival(text, **OFFERED), by=DESK)
    stored = match_document(taken.document, by=DESK)
    assert [row.same for row in (*again.rows, *stored.rows)] == [(), ()]
    assert (again.twins, set(again.left_aside), set(stored.left_aside)) == ((taken.document,), {1}, {1})
    house.take(HEAD + MARTOLIUK + ZELIDKO, name="c.csv", received=date(2022, 8, 1))
    assert [row.same for row in match_document(taken.document, by=DESK).rows] == [(2,)]


def test_a_row_that_was_taken_back_is_no_row_of_the_document(house: House) -> None:
    taken = house.take(HEAD + MARTOLIUK + ZELIDKO)
    withdraw("record", Record.objects.order_by("id")[0].id, "misread", by=house.by)
    assert [row.row for row in match_document(taken.document, by=DESK).rows] == [3]


@pytest.mark.parametrize("roles", [[Role.READER], [Role.REGISTRAR], [Role.KEEPER], []])
def test_whoever_has_no_part_in_exchanges_may_not_check(house: House, roles: list[Role]) -> None:
    taken = house.take(HEAD + MARTOLIUK)
    other = viewer(*roles, name="else")
    with pytest.raises(RefusedError):
        match_file(house.arrival(LATIN, **OFFERED), by=other)
    with pytest.raises(RefusedError):
        match_document(taken.document, by=other)


def test_a_document_beyond_reach_one_taken_back_and_none_are_the_same(house: House) -> None:
    """Law 8."""
    theirs, gone = house.take(HEAD + MARTOLIUK), house.take(HEAD + ZELIDKO, name="gone.csv")
    withdraw("document", gone.document, "retracted", by=house.by)
    stranger = replace(DESK, powers=frozenset({"bb"}))
    said = set()
    for number in (theirs.document, gone.document, 999):
        with pytest.raises(MisuseError) as refused:
            match_document(number, by=stranger)
        said.add(str(refused.value).replace(str(number), "N"))
    assert said == {"There is no document N that you may see and that stands. Look it up: byname documents."}


@pytest.mark.parametrize(
    ("facts", "says"),
    [({"source": "stranger"}, "'stranger' is not known"), ({"role": "wished"}, "no role of a list")],
)
def test_what_is_not_known_is_refused_in_words(house: House, facts: dict[str, str], says: str) -> None:
    with pytest.raises(MisuseError, match=says):
        match_file(house.arrival(LATIN, **(OFFERED | facts)), by=DESK)


def test_a_list_too_long_to_check_at_once_says_so(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("byname.actions.listchecks.CHECKED_ROWS", 2)
    with pytest.raises(MisuseError, match="Check it in parts"):
        match_file(house.arrival(LATIN, **OFFERED), by=DESK)


@pytest.mark.parametrize(("own", "other"), [("aa", "bb"), ("bb", "aa")])
def test_swapped_parties_read_the_same_check(house: House, own: str, other: str) -> None:
    """Law 9: which power asks and which answers is data."""
    house.take(HEAD + MARTOLIUK + ZELIDKO, power=own, holder=other)
    home = {"name": "act.csv", "source": "act", "kind": "handover-act", "received": date(2023, 2, 2), "exchange": "X-1"}
    act = "ПІБ;Дата народження;Дата повернення\nМартолюк Андрій Іванович;03.04.1985;01.02.2023\n"
    house.take(act, power=own, holder=other, **home)
    desk = replace(DESK, home=own)
    view = list_check(match_file(house.arrival(LATIN, **OFFERED, power=own, holder=other), by=desk), viewer=desk)
    assert [line.verdict for line in view.lines] == ["home", "to-decide", "unreadable", "unknown"]
    assert (view.lines[0].since, view.lines[0].exchange) == ("2023-02-01", "X-1")
