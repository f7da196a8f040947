"""One person or one fact by hand: a record like any other, which overwrites nothing (law 2)."""

from __future__ import annotations

import re
from datetime import date

import pytest

from byname.actions.arrivals import Arrival
from byname.actions.forms import add_person, correct
from byname.actions.judgements import undo
from byname.actions.references import NewReference, add_references
from byname.actions.verification import verify
from byname.actions.withdrawals import withdraw
from byname.core.disclosure import Role
from byname.core.errors import MisuseError
from byname.core.fields import FIELD_OF
from byname.core.moments import end_of_day
from byname.core.names.scripts import script_of
from byname.ledger.copies import copies_of
from byname.ledger.snapshot import snapshot
from byname.queries.people import person
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


_WORDS = {
    "name": "Мартолюк Андрій", "given": "Андрій", "patronymic": "Іванович", "sex": "ч", "category": "військовий",
    "status": "загинув", "death_degree": "reported", "health": "тяжко поранений",
}  # fmt: skip


@pytest.mark.parametrize("code", [code for code in FIELD_OF if code not in {"kin", "family"}])
def test_every_field_can_be_told_by_hand(house: House, code: str) -> None:
    text = _WORDS.get(code, "12.05.2022")
    taken, _number = add_person(_form(house), {"family": "Мартолюк", code: text}, by=house.by)
    assert taken.rows_recorded == 1
    assert copies_of([1])[1].newest.originals[code] == text


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


@pytest.mark.parametrize("values", [{"birth_date": "23.11.1979"}, {"given": "Андрон"}, {"name": "Зелідько Гнат"}])
def test_a_correction_is_undone_exactly_and_leaves_no_second_person(house: House, values: dict[str, str]) -> None:
    """Law 2: undo is a new row; the state equals the one without it."""
    _taken_thrice(house)
    before, day = state(), end_of_day(date(2022, 12, 31), "UTC")
    known = [line.values for line in snapshot(day).lines]
    assert known
    told = house.arrival("", source="desk", kind="form", name="form", received=date(2023, 1, 1))
    correct(house.number(1), values, told, by=house.by)
    assert [line.values for line in snapshot(day).lines] == known
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


def _told_by(record: int) -> dict[str, str]:
    return copies_of([record])[record].newest.told


@pytest.mark.parametrize(
    "values",
    [
        {"given": "Ольга", "unit": "5 бригада"},
        {"family": "Лисенчук"},
        {"patronymic": "Василівна"},
        {"birth_date": "1985-04-04"},
        {"rank": "солдат", "birth_place": "Чужгород"},
    ],
)
def test_a_correction_tells_the_named_fields_and_nothing_else(house: House, values: dict[str, str]) -> None:
    """Law 2: nothing is overwritten, and nobody is made to say what he did not."""
    birth = "Дата народження"
    house.take(f"Прізвище;Ім'я;По батькові;{birth}\nЛисенко;Оля;Василівна;03.04.1985\n")
    house.take(
        f"Прізвище;Ім'я;По батькові;{birth}\nLysenko;Olia;Vasylivna;03.04.1985\n",
        name="second.csv", source="camp", kind="captive-list",
    )  # fmt: skip
    assert persons() == [(1, 2)]
    before = line_of(1)
    correct(house.number(1), values, _form(house), by=house.by)
    assert persons() == [(1, 2, 3)]
    assert {code for code in _told_by(3) if code != "power"} == set(values)
    after = line_of(1)
    for code in {"family", "given", "patronymic"} - values.keys():
        assert after.told(code) == before.told(code)
    assert all(after.value(code) for code in values)
    assert all(script_of(name) != "mixed" for name in after.told("name"))
    assert verify(by=house.by).problems == ()


def test_a_corrected_given_name_is_part_of_the_name_that_stands(house: House) -> None:
    house.take("Прізвище;Ім'я;По батькові;Дата народження\nЛисенко;Оля;Василівна;03.04.1985\n")
    correct(house.number(1), {"given": "Ольга"}, _form(house), by=house.by)
    assert line_of(1).told("name") == ("Лисенко Ольга Василівна", "Лисенко Оля Василівна")


def test_a_borrowed_name_corroborates_nobody(house: House) -> None:
    """Law 2: a correction is no further source for what it does not name; taken back, it leaves no trace in values."""
    house.take(HEAD + MARTOLIUK)
    before = line_of(1).values
    correct(house.number(1), {"rank": "солдат"}, _form(house), by=house.by)
    after = line_of(1).values
    assert {code: after[code] for code in before} == before
    assert person(house.number(1), viewer=house.by) is not None
    told = {
        value.field: [each.record for each in value.told] for value in person(house.number(1), viewer=house.by).values
    }
    assert told["name"] == told["family"] == [house.number(1)]
    assert told["rank"] == [house.number(2)]


def test_somebody_known_by_a_number_alone_can_be_corrected(house: House) -> None:
    house.take("Особистий номер;Звання\nАА-123456;солдат\n")
    correct(house.number(1), {"birth_date": "03.04.1985"}, _form(house), by=house.by)
    assert persons() == [(1, 2)]
    assert line_of(1).value("birth_date") == "1985-04-03"
    assert set(_told_by(2)) - {"power"} == {"birth_date"}


def test_a_correction_joins_no_namesake(house: House) -> None:
    """Law 6: names alone link nobody; a name that is only borrowed still less."""
    house.take("ПІБ;Дата народження\nМартолюк Андрій Іванович;03.04.1985\nМартолюк Андрій Іванович;11.12.1990\n")
    assert persons() == [(1,), (2,)]
    correct(house.number(1), {"rank": "солдат"}, _form(house), by=house.by)
    assert persons() == [(1, 3), (2,)]


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"birth_date": "foo"}, "birth_date: found 'foo'"),
        ({"birth_date": "31.02.1985"}, "birth_date: found '31.02.1985'"),
        ({"birth_date": ""}, "birth_date: found ''"),
        ({"birth_date": "н/д"}, "says something"),
        ({"birth_date": "2999-01-01"}, "by the day it was received"),
        ({"given": " "}, "given: found ' '"),
        ({"given": "123"}, "given: found '123'"),
        ({"sex": "багато"}, "not one that we know"),
        ({"rank": "солдат", "exchange": "nowhere"}, "There is no exchange 'nowhere'"),
    ],
)
def test_what_cannot_be_read_is_refused_and_nothing_recorded(house: House, values: dict[str, str], says: str) -> None:
    """Law 1 has its counterpart here: what a form cannot be read to say is asked for again, not filed in silence."""
    add_references([NewReference("exchange", "X-1", {"title": "first"})], by=house.by)
    house.take(HEAD + MARTOLIUK)
    before = written()
    with pytest.raises(MisuseError, match=re.escape(says)):
        correct(house.number(1), values, _form(house), by=house.by)
    with pytest.raises(MisuseError, match=re.escape(says)):
        add_person(_form(house), {"family": "Мартолюк"} | values, by=house.by)
    assert written() == before


@pytest.mark.parametrize("values", [{"name": ""}, {"name": "123"}, {"rank": "солдат"}])
def test_a_form_that_names_nobody_is_refused(house: House, values: dict[str, str]) -> None:
    before = written()
    with pytest.raises(MisuseError, match="a row names a person or gives a number"):
        add_person(_form(house), values, by=house.by)
    assert written() == before
