"""Issue 5, section 1: one person from a noisy query in any script, with or without date, place, unit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from byname.core.disclosure import Viewer
from byname.queries._wanted import Wanted, as_typed_elsewhere, readings
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")

TODAY = date(2026, 1, 1)


@pytest.fixture(autouse=True)
def _known(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    """Units and places are those of the small register."""


def read(text: str) -> list[Wanted]:
    return list(readings(text, TODAY))


def first(text: str) -> tuple[str, object]:
    query = read(text)[0].query
    name = " ".join(part for part in (query.name.family, query.name.given) if part) if query.name else ""
    return name, date.fromordinal(query.birth) if query.birth else query.year


@pytest.mark.parametrize(
    ("text", "name", "birth"),
    [
        ("Коваленко Олесандр 1990", "Коваленко Олесандр", 1990),
        ("kovalenko oleksandr 12.5.90", "Kovalenko Oleksandr", date(1990, 5, 12)),
        ("12/05/1990 Коваленко", "Коваленко", date(1990, 5, 12)),
        ("Коваленко, 1990-05-12", "Коваленко", date(1990, 5, 12)),
        ("Коваленко 12 травня 1990 р.н.", "Коваленко", date(1990, 5, 12)),
        ("Коваленко 1990 г.р.", "Коваленко", 1990),
        ("Коваленко 05.1990", "Коваленко", 1990),
        ("Коваленко 1990.05.12", "Коваленко", date(1990, 5, 12)),
        ("Коваленко 1990/5/12", "Коваленко", date(1990, 5, 12)),
        ("Коваленко 12.5.08", "Коваленко", date(2008, 5, 12)),
        ("Коваленко 31.02.1985", "Коваленко", None),
        ("Коваленко 12.05.2031", "Коваленко", None),
        ("1990", "", 1990),
        ("", "", None),
    ],
)
def test_a_birth_is_read_as_people_write_it(text: str, name: str, birth: object) -> None:
    assert first(text) == (name, birth)


@pytest.mark.parametrize(
    "text",
    [
        "солдат Бравлозюк Остап", "Бравлозюк Остап, старший сержант", "мл. сержант Бравлозюк Остап", "ПІБ: Бравлозюк Остап",
        "Бравлозюк Остап позивний Вовк", "позывной «Вовк» Бравлозюк Остап", "Бравлозюк «Вовк» Остап", "Name: Bravloziuk Ostap",
        'Bravloziuk "Wolf" Ostap', "Private Bravloziuk Ostap", "Капітан Бравлозюк Остап 1990", "ФИО – Бравлозюк Остап",
    ],
)  # fmt: skip
def test_what_stands_beside_a_name_in_a_text_is_no_part_of_it(text: str) -> None:
    """What somebody pastes from a message: rank, label, call sign, nickname."""
    name = read(text)[0].query.name
    assert name is not None
    assert {name.family, name.given} in ({"Бравлозюк", "Остап"}, {"Bravloziuk", "Ostap"})
    assert name.patronymic == ""


@pytest.mark.parametrize(("text", "word"), [("Солдат", "Солдат"), ("Капрал Остап", "Капрал"), ("«Вовк»", "Вовк")])
def test_who_is_called_as_a_rank_or_stands_in_quotation_marks_is_read_so_too(text: str, word: str) -> None:
    names = [each.query.name for each in read(text) if each.query.name]
    assert any(word in (name.family, name.given) for name in names)


def test_a_slip_of_quotation_marks_inside_a_name_cuts_nothing() -> None:
    assert first('Лук"янчкж Остап 1990')[1] == 1990
    assert "Остап" in first('Лук"янчкж Остап 1990')[0]


def test_two_figures_of_a_year_may_be_of_either_century() -> None:
    years = [date.fromordinal(each.query.birth or 1).year for each in read("Коваленко 12.5.05") if not each.swapped]
    assert years == [2005, 1905]


@pytest.mark.parametrize(
    ("text", "extras"),
    [
        ("Пирхаленко 1 вигадана бригада", ("unit:u1",)),
        ("2 вигаданий полк, Кулфрець", ("unit:u2",)),
        ("Пирхаленко 33 бригада", ("unit:33 бригада",)),
        ("Кулфрець Вигаданий завод 1980", ("place:p1",)),
        ("Кулфрець с. Вигадане", ("place:с. вигадане",)),
        ("Кулфрець Остап", ()),
    ],
)
def test_units_and_places_are_found_among_the_words(text: str, extras: tuple[str, ...]) -> None:
    assert read(text)[0].query.extras == extras


def test_words_that_name_a_unit_may_be_a_name_all_the_same() -> None:
    plain = [each.query.name for each in read("Завод Вигаданий") if not each.swapped]
    assert [name is not None and name.family != "" for name in plain][-1]


def test_numbers_of_this_register_and_of_others_are_told_apart() -> None:
    wanted = read("1234567890-4 АБ-000123 Кулфрець")[0]
    assert (wanted.public, wanted.numbers) == (("1234567890-4",), ("АБ000123",))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Rjdfktyrj Jktrcfylh", "Коваленко Олександр"),
        ("Щдуліфтвк", "Oleksandr"),
        ("Rjdfktyrj 12.5.90", "Коваленко 12.5.90"),
        ("", ""),
    ],
)
def test_the_other_keyboard_is_undone(typed: str, meant: str) -> None:
    assert as_typed_elsewhere(typed) == meant


def test_the_plain_reading_comes_before_the_other_keyboard() -> None:
    assert [each.swapped for each in read("Rjdfktyrj")] == [False, True]
    assert not read("Коваленко Олександр")[0].swapped


@pytest.mark.parametrize(
    "text", ["'; DROP TABLE record; --", "\u202e\u200f", "\x00", "a" * 10_000, "1" * 10_000, "№ " * 5_000]
)
def test_any_text_can_be_read(text: str) -> None:
    """Issue 5, section 4: garbage, 10,000 characters, SQL, right-to-left marks."""
    assert 1 <= len(read(text)) <= 8


def births(text: str, today: date = TODAY) -> list[object]:
    """Every birth of the plain reading, days as days and years as numbers."""
    told = [each.query for each in readings(text, today) if not each.swapped]
    return [date.fromordinal(each.birth) if each.birth else each.year for each in told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Коваленко b. 1990", [1990]), ("Kovalenko born 12.5.1990", [date(1990, 5, 12)]),
        ("Коваленко 1990 року народження", [1990]), ("Коваленко 1990-05-12", [date(1990, 5, 12)]),
        ("Коваленко 12 мая 1990", [date(1990, 5, 12)]), ("Kovalenko 12 May 1990", [date(1990, 5, 12)]),
        ("Коваленко 1990-05", [1990]), ("Коваленко 1800", [None]), ("Коваленко 12.5.1990.7", [date(1990, 5, 12)]),
        ("Коваленко 1990 1991", [1990]), ("Коваленко 29.02.1989", [None]), ("Коваленко 29.02.1988", [date(1988, 2, 29)]),
    ],
)  # fmt: skip
def test_the_first_day_that_is_one_is_the_birth(text: str, told: list[object]) -> None:
    assert births(text)[:1] == told


@pytest.mark.parametrize(
    ("text", "centuries"),
    [("Коваленко 1.1.26", [2026, 1926]), ("Коваленко 2.1.26", [1926]), ("Коваленко 1.1.11", [2011, 1911]),
     ("Коваленко 1.1.12", [1912, 2012]), ("Коваленко 1.1.85", [1985])],
)  # fmt: skip
def test_somebody_of_fifteen_years_and_more_is_likelier_and_nobody_is_born_to_come(
    text: str, centuries: list[int]
) -> None:
    """Two figures of a year may be of either century; a day after today is nobody's birth."""
    found = [each.year for each in births(text) if isinstance(each, date)]
    assert sorted(found) == sorted(centuries)
    assert found[0] == min(centuries, key=lambda year: (year > TODAY.year - 15, -year))


@pytest.mark.parametrize(
    ("text", "public", "numbers"),
    [
        ("1234567890-4", ("1234567890-4",), ()), ("12345678904", ("12345678904",), ()),
        ("1234567890-4 1234567890-4", ("1234567890-4",), ()),
        ("1234567890-4 2222222222-2", ("1234567890-4", "2222222222-2"), ()),
        ("123456789012", (), ("123456789012",)), ("АБ-000123", (), ("АБ000123",)), ("аб/12 АБ12", (), ("АБ12",)),
        ("12", (), ()), ("Кулфрець", (), ()),
    ],
)  # fmt: skip
def test_a_number_of_this_register_has_its_length_and_any_other_is_somebody_else_s(
    text: str, public: tuple[str, ...], numbers: tuple[str, ...]
) -> None:
    wanted = read(text)[0]
    assert (wanted.public, wanted.numbers) == (public, numbers)


@pytest.mark.parametrize("text", ["33 бригада", "1 вигадана бригада", "Вигаданий завод", "с. Вигадане"])
def test_a_unit_or_place_alone_names_nobody(text: str) -> None:
    plain = read(text)[0].query
    assert (plain.name, len(plain.extras)) == (None, 1)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Q", "Й"), ("ghbdtn", "привет"), (";'", "жє"), ("ЙЦУКЕН", "QWERTY"), ("12-34", "12-34"), ("a1b", "a1b"),
        ("Ыва", "Sdf"), ("ыва", "sdf"), ("Ыукпуш", "Sergei"), ("Іукпуш", "Sergei"), ("Коваленко Rjdfktyrj", "Rjdfktyrj Коваленко"),
    ],
)  # fmt: skip
def test_each_word_is_undone_for_itself_and_what_holds_a_figure_stays(typed: str, meant: str) -> None:
    assert as_typed_elsewhere(typed) == meant


def test_a_day_that_may_be_read_two_ways_is_asked_for_in_both() -> None:
    """Law 5: where we are unsure we say so; nobody is lost to a habit of writing days."""
    assert set(births("Коваленко 12-05-1990")) == {date(1990, 5, 12), date(1990, 12, 5)}


def test_no_reading_is_given_twice() -> None:
    for text in ("Коваленко 12.5.05", "Завод Вигаданий 1980", "1 вигадана бригада 1 вигадана бригада"):
        plain = [each.query for each in read(text) if not each.swapped]
        told = [(each.name, each.birth, each.year, each.extras) for each in plain]
        assert len(told) == len({repr(each) for each in told})


def test_of_a_text_too_long_for_anybody_the_beginning_is_read() -> None:
    wanted = read("Коваленко Олександр " + "х" * 300 + " 1990")[0]
    assert wanted.query.name is not None
    assert wanted.query.name.family
    assert (wanted.query.birth, wanted.query.year) == (None, None)
