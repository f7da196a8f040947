"""How each kind of list looks: headers, days, capitals, its sentence that it is made up."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from byname.scenario.columns import MADE_UP, STATUS_WORDS, layout_of
from byname.scenario.entries import Entry

NAME = {"family": "Лвідзенко", "given": "Іван", "patronymic": ""}
KINDS = [
    *((kind, lang) for kind in ("own", "act", "detaining", "family", "testimony") for lang in ("uk", "ru")),
    ("agency", "en"),
    ("deaths", "en"),
]


def row(kind: str, lang: str, *, workbook: bool = False, seed: int = 1, **values: object) -> dict[str, object]:
    layout = layout_of(kind, lang, workbook=workbook)
    entry = Entry("P1", {**NAME, **values}, [])  # type: ignore[dict-item]  # a test's values are cells
    cells = layout.row(entry, 7, Random(seed))
    return {name: cell for (_, name), cell in zip(layout.columns, cells, strict=True)}


@pytest.mark.parametrize(("kind", "lang"), KINDS)
def test_every_layout_names_its_people_and_has_headers_of_its_own(kind: str, lang: str) -> None:
    layout = layout_of(kind, lang, workbook=False)
    fields = {name for _, name in layout.columns}
    assert "name" in fields or {"family", "given", "patronymic"} <= fields
    assert len(set(layout.header)) == len(layout.header)


@pytest.mark.parametrize(("kind", "lang"), [pair for pair in KINDS if pair[1] == "en"])
def test_lists_without_a_title_say_on_every_row_that_they_are_made_up(kind: str, lang: str) -> None:
    """Law 12: whatever is made up says so."""
    assert row(kind, lang)["made_up"] == "yes"


def test_a_name_without_patronymic_has_no_gap() -> None:
    assert row("family", "uk")["name"] == "Лвідзенко Іван"


def test_acts_write_surnames_in_capitals() -> None:
    assert row("act", "uk")["name"] == "ЛВІДЗЕНКО Іван"


def test_workbooks_mix_real_and_text_dates_and_text_lists_have_none() -> None:
    day = date(1990, 5, 7)
    cells = {type(row("own", "uk", workbook=True, seed=seed, birth_date=day)["birth_date"]) for seed in range(30)}
    texts = {type(row("act", "uk", workbook=False, seed=seed, birth_date=day)["birth_date"]) for seed in range(30)}
    assert (cells, texts) == ({date, str}, {str})


def test_the_agency_writes_days_by_iso() -> None:
    assert row("agency", "en", birth_date=date(1990, 5, 7))["birth_date"] == "1990-05-07"


def test_families_may_know_only_the_month() -> None:
    day = date(2022, 5, 17)
    seen = {row("family", "uk", seed=seed, capture_date=day)["capture_date"] for seed in range(30)}
    assert seen == {"травень 2022", "17.05.2022"}


def test_a_category_is_a_word_of_the_language() -> None:
    assert row("act", "ru", category="civilian")["category"] == "гражданский"
    assert row("own", "uk", category="military")["category"] == "військовослужбовець"


def test_a_list_numbers_its_rows() -> None:
    assert row("own", "uk")["list_id"] == 7.0
    assert row("act", "uk")["list_id"] == "7"


def test_both_languages_have_the_same_words() -> None:
    assert set(STATUS_WORDS["uk"]) == set(STATUS_WORDS["ru"])
    assert set(MADE_UP) == {"uk", "ru", "en"}


TITLES = [
    ("own", "uk", "family", "Прізвище"),
    ("own", "uk", "patronymic", "По батькові"),
    ("own", "uk", "birth_date", "Дата народження"),
    ("own", "uk", "rank", "Звання"),
    ("own", "uk", "unit", "Військова частина"),
    ("own", "uk", "number", "Особистий номер"),
    ("own", "uk", "capture_date", "Дата полону"),
    ("own", "uk", "capture_place", "Місце полону"),
    ("own", "uk", "missing_date", "Дата зникнення"),
    ("own", "uk", "release_date", "Дата звільнення"),
    ("own", "ru", "family", "Фамилия"),
    ("own", "ru", "patronymic", "Отчество"),
    ("own", "ru", "birth_date", "Дата рождения"),
    ("own", "ru", "number", "Личный номер"),
    ("own", "ru", "capture_date", "Дата пленения"),
    ("own", "ru", "release_date", "Дата освобождения"),
    ("act", "uk", "name", "ПІБ"),
    ("act", "uk", "return_date", "Дата повернення"),
    ("act", "uk", "exchange", "Обмін"),
    ("act", "uk", "phase", "Етап"),
    ("act", "ru", "name", "ФИО"),
    ("act", "ru", "return_date", "Дата возвращения"),
    ("act", "ru", "phase", "Этап"),
    ("detaining", "uk", "camp", "Місце утримання"),
    ("detaining", "ru", "camp", "Место содержания"),
    ("agency", "en", "birth_date", "Date of birth"),
    ("agency", "en", "camp", "Place of detention"),
    ("family", "uk", "kin", "Хто шукає"),
    ("family", "ru", "kin", "Кто ищет"),
    ("testimony", "uk", "seen_date", "Коли бачив"),
    ("testimony", "ru", "witness", "Кто свидетельствует"),
    ("deaths", "en", "death_date", "Date of death"),
]


@pytest.mark.parametrize(("kind", "lang", "field", "title"), TITLES)
def test_a_column_is_titled_in_the_language_of_its_source(kind: str, lang: str, field: str, title: str) -> None:
    assert (title, field) in layout_of(kind, lang, workbook=False).columns


@pytest.mark.parametrize("kind", ["own", "act", "detaining", "family", "testimony"])
def test_both_languages_have_the_same_fields_in_the_same_order(kind: str) -> None:
    fields = [[name for _, name in layout_of(kind, lang, workbook=False).columns] for lang in ("uk", "ru")]
    assert fields[0] == fields[1]


@pytest.mark.parametrize(
    ("kind", "lang", "workbook", "dates"),
    [
        ("own", "uk", True, "cells"),
        ("own", "uk", False, "dots"),
        ("act", "ru", True, "cells"),
        ("act", "ru", False, "dots"),
        ("detaining", "uk", False, "dots"),
        ("agency", "en", False, "iso"),
        ("deaths", "en", False, "iso"),
        ("family", "uk", False, "months"),
        ("testimony", "ru", False, "dots"),
    ],
)
def test_each_kind_of_list_has_its_habit_of_days(kind: str, lang: str, dates: str, *, workbook: bool) -> None:
    assert layout_of(kind, lang, workbook=workbook).dates == dates


@pytest.mark.parametrize(
    ("month", "uk", "ru"),
    [
        (1, "січень", "январь"),
        (2, "лютий", "февраль"),
        (3, "березень", "март"),
        (4, "квітень", "апрель"),
        (5, "травень", "май"),
        (6, "червень", "июнь"),
        (7, "липень", "июль"),
        (8, "серпень", "август"),
        (9, "вересень", "сентябрь"),
        (10, "жовтень", "октябрь"),
        (11, "листопад", "ноябрь"),
        (12, "грудень", "декабрь"),
    ],
)
def test_a_month_of_capture_is_named_in_the_language_of_the_family(month: int, uk: str, ru: str) -> None:
    for lang, name in (("uk", uk), ("ru", ru)):
        seen = {row("family", lang, seed=seed, capture_date=date(2022, month, 9))["capture_date"] for seed in range(20)}
        assert seen == {f"{name} 2022", f"09.{month:02d}.2022"}


@pytest.mark.parametrize(("lang", "suffix"), [("uk", " р.н."), ("ru", " г.р.")])
def test_now_and_then_a_birth_date_says_that_it_is_one(lang: str, suffix: str) -> None:
    born = [row("detaining", lang, seed=seed, birth_date=date(1990, 5, 7))["birth_date"] for seed in range(200)]
    assert set(born) == {"07.05.1990", "07.05.1990" + suffix}
    assert born.count("07.05.1990" + suffix) < 40


@pytest.mark.parametrize("kind", ["act", "detaining"])
@pytest.mark.parametrize("lang", ["uk", "ru"])
def test_lists_by_a_clerk_shout_the_surname_alone(kind: str, lang: str) -> None:
    assert row(kind, lang, patronymic="Петрович")["name"] == "ЛВІДЗЕНКО Іван Петрович"


def test_a_field_that_a_row_lacks_is_an_empty_cell() -> None:
    cells = row("own", "uk")
    assert {cells[name] for name in ("rank", "unit", "birth_date", "capture_place")} == {""}


@pytest.mark.parametrize("lang", ["uk", "ru", "en"])
def test_the_sentence_says_in_english_too_that_it_is_made_up(lang: str) -> None:
    assert "made up" in MADE_UP[lang].lower()
