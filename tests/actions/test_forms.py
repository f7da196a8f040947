"""One person or one fact by hand: a record like any other, which overwrites nothing (law 2)."""

from __future__ import annotations

import pytest

from byname.actions.arrivals import Arrival
from byname.actions.forms import add_person, correct
from byname.actions.judgements import undo
from byname.core.disclosure import Role
from byname.core.errors import MisuseError
from byname.core.fields import FIELD_OF
from byname.ledger.copies import copies_of
from byname.store.models import Document, Entry, Record
from tests.actions.house import HEAD, MARTOLIUK, House, line_of, persons, state, viewer, written

pytestmark = pytest.mark.django_db(databases="__all__")


def _form(house: House) -> Arrival:
    return house.arrival("", source="desk", kind="form", name="form")


def test_a_person_is_added_with_a_number(house: House) -> None:
    taken, number = add_person(
        _form(house), {"family": "Мартолюк", "given": "Андрій", "birth_date": "03.04.1985"}, by=house.by
    )
    assert (taken.rows_read, taken.rows_recorded) == (2, 1)
    assert Record.objects.get(number=number).document == taken.document
    assert line_of(1).value("birth_date") == "1985-04-03"


@pytest.mark.parametrize("code", [code for code in FIELD_OF if code not in {"kin", "family"}])
def test_every_field_can_be_told_by_hand(house: House, code: str) -> None:
    taken, _number = add_person(_form(house), {"family": "Мартолюк", code: "12.05.2022"}, by=house.by)
    assert taken.rows_recorded == 1
    assert copies_of([1])[1].newest.originals[code] == "12.05.2022"


def test_two_equal_forms_are_two_documents(house: House) -> None:
    for _ in range(2):
        add_person(_form(house), {"family": "Мартолюк"}, by=house.by)
    assert Document.objects.count() == 2


def test_a_form_with_an_unknown_field_or_none_is_refused(house: House) -> None:
    before = written()
    for values in ({"shoe": "43"}, {}):
        with pytest.raises(MisuseError, match="No such field"):
            add_person(_form(house), values, by=house.by)
    assert written() == before


@pytest.mark.parametrize("role", [Role.REGISTRAR, Role.REVIEWER])
def test_a_correction_keeps_the_older_value_as_a_rival(house: House, role: Role) -> None:
    house.take(HEAD + MARTOLIUK)
    number = correct(house.number(1), {"birth_date": "04.04.1985"}, _form(house), by=viewer(role))
    assert number == house.number(2)
    assert persons() == [(1, 2)]
    assert set(line_of(1).told("birth_date")) == {"1985-04-03", "1985-04-04"}


def test_a_correction_is_one_entry_both_record_and_tie(house: House) -> None:
    house.take(HEAD + MARTOLIUK)
    before = Entry.objects.count()
    correct(house.number(1), {"rank": "солдат"}, _form(house), by=house.by)
    entry = Entry.objects.order_by("id")[before]
    assert (entry.action, entry.rows["record"][0], entry.rows["judgement"][0]) == ("correct", 1, 1)


def test_a_correction_can_be_undone(house: House) -> None:
    house.take(HEAD + MARTOLIUK)
    line = state()["persons"][1]
    correct(house.number(1), {"birth_date": "04.04.1985"}, _form(house), by=house.by)
    undo(by=house.by)
    assert state()["persons"][1] == line


def test_nobody_with_that_number_is_corrected(house: House) -> None:
    before = written()
    with pytest.raises(MisuseError):
        correct("1234567890-0", {"rank": "солдат"}, _form(house), by=house.by)
    assert written() == before
