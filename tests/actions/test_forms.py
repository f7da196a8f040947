"""One person or one fact by hand: a record like any other, which overwrites nothing (law 2)."""

from __future__ import annotations

from datetime import date

import pytest

from byname.actions.arrivals import Arrival
from byname.actions.forms import add_person, correct
from byname.actions.judgements import undo
from byname.actions.verification import verify
from byname.actions.withdrawals import withdraw
from byname.core.disclosure import Role
from byname.core.errors import MisuseError
from byname.core.fields import FIELD_OF
from byname.core.moments import end_of_day
from byname.ledger.copies import copies_of
from byname.ledger.snapshot import snapshot
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


def _taken_thrice(house: House) -> None:
    for source, kind in (("own", "missing-list"), ("camp", "captive-list"), ("agency", "confirmation")):
        house.take(HEAD + MARTOLIUK, name=f"{source}.csv", source=source, kind=kind)
    assert persons() == [(1, 2, 3)]


@pytest.mark.parametrize("corrected", [1, 3])
def test_a_correction_that_contradicts_every_record_keeps_the_person_whole(house: House, corrected: int) -> None:
    """Law 2: a correction speaks about the person; what is known of him besides stays as it was."""
    _taken_thrice(house)
    before = line_of(1)
    correct(house.number(corrected), {"birth_date": "23.11.1979"}, _form(house), by=house.by)
    assert persons() == [(1, 2, 3, 4)]
    after = line_of(1)
    assert set(after.told("birth_date")) == {"1985-04-03", "1979-11-23"}
    changed = {code for code in after.values if after.values[code] != before.values.get(code)}
    assert changed == {"birth_date"}
    assert after.timeline == before.timeline
    assert verify(by=house.by).problems == ()


@pytest.mark.parametrize("written", ["МАРТОЛЮК Андрій Іванович", "Мартолюк А.І.", "Martoliuk Andrii"])
def test_a_correction_of_something_else_leaves_the_name_as_it_stands(house: House, written: str) -> None:
    house.take(f"ПІБ;Дата народження\n{written};03.04.1985\n")
    names = {code: line_of(1).value(code) for code in ("name", "family", "given", "patronymic")}
    correct(house.number(1), {"rank": "солдат"}, _form(house), by=house.by)
    assert {code: line_of(1).told(code) for code in names} == {
        code: (text,) if text else () for code, text in names.items()
    }


def test_a_corrected_family_name_makes_a_new_full_name(house: House) -> None:
    house.take("ПІБ;Дата народження\nМартолюк Андрій Іванович;03.04.1985\n", source="agency", kind="confirmation")
    correct(house.number(1), {"family": "Зелідько"}, _form(house), by=house.by)
    assert "Зелідько Андрій Іванович" in line_of(1).told("name")


def test_a_correction_is_one_entry_the_record_and_all_its_ties(house: House) -> None:
    _taken_thrice(house)
    before = Entry.objects.count()
    correct(house.number(1), {"rank": "солдат"}, _form(house), by=house.by)
    entry = Entry.objects.order_by("id")[before]
    assert (entry.action, entry.rows["record"][0], entry.rows["judgement"][0]) == ("correct", 1, 3)


def test_a_backfilled_correction_leaves_nobody_alone_in_what_was_known(house: House) -> None:
    house.take(HEAD + MARTOLIUK)
    told = house.arrival("", source="desk", kind="form", name="form", received=date(2023, 1, 1), backfill=True)
    correct(house.number(1), {"birth_date": "23.11.1979"}, told, by=house.by)
    assert [line.records for line in snapshot(end_of_day(date(2023, 2, 1), "UTC")).lines] == [(1, 2)]


def test_a_correction_is_undone_exactly_and_leaves_no_second_person(house: House) -> None:
    _taken_thrice(house)
    before = state()
    correct(house.number(1), {"birth_date": "23.11.1979"}, _form(house), by=house.by)
    assert undo(by=house.by) == (house.number(1), house.number(4))
    assert state() == before
    assert verify(by=house.by).problems == ()
    with pytest.raises(MisuseError, match="no judgement of yours"):
        undo(by=house.by)


def test_what_is_taken_back_cannot_be_corrected(house: House) -> None:
    house.take(HEAD + MARTOLIUK)
    withdraw("record", 1, "misread", by=house.by)
    before = written()
    with pytest.raises(MisuseError, match="speaks of nobody"):
        correct(house.number(1), {"rank": "солдат"}, _form(house), by=house.by)
    assert written() == before


def test_a_form_leaves_no_name_in_any_folder(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("a form was written to a disk")

    monkeypatch.setattr("pathlib.Path.write_text", refuse)
    monkeypatch.setattr("tempfile.mkdtemp", refuse)
    monkeypatch.setattr("tempfile.mkstemp", refuse)
    form = _form(house)
    form.path.unlink()
    add_person(form, {"family": "Мартолюк"}, by=house.by)
    assert persons() == [(1,)]


def test_nobody_with_that_number_is_corrected(house: House) -> None:
    before = written()
    with pytest.raises(MisuseError):
        correct("1234567890-0", {"rank": "солдат"}, _form(house), by=house.by)
    assert written() == before


def test_a_corrected_value_stands_against_two_sources_that_agree(house: House) -> None:
    house.take(HEAD + MARTOLIUK, name="first.csv")
    house.take(HEAD + MARTOLIUK, name="second.csv", source="agency", kind="confirmation")
    correct(house.number(1), {"birth_date": "1985-04-04"}, _form(house), by=house.by)
    assert line_of(1).value("birth_date") == "1985-04-04"
    assert "1985-04-03" in line_of(1).told("birth_date")
