"""Named error kinds happen about as often as the shape file says, and nowhere where they must not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from rapidfuzz.distance import OSA

from byname.scenario import Shape
from byname.scenario.entries import Cell, Entry, Hand
from byname.scenario.geography import World, build_world
from byname.scenario.noise import _mixed, _wrong_day, distort, typo
from byname.scenario.shape import ErrorRates
from tests.scenario.conftest import Written
from tests.scenario.lists import is_full_date, rows_of

NONE = ErrorRates(*[0.0] * 14)
BORN, TAKEN = date(1990, 5, 7), date(2022, 5, 17)


@pytest.fixture(scope="module")
def world(default_shape: Shape) -> World:
    return build_world(default_shape, Random(1))


def spoiled(world: World, rates: ErrorRates, *, seed: int = 1, anchor: bool = False, lang: str = "uk") -> Entry:
    values: dict[str, Cell] = {
        "family": "Лвожменко",
        "given": "Андрій",
        "patronymic": "Іванович",
        "birth_date": BORN,
        "unit": "полк",
        "capture_place": "місто",
        "capture_date": TAKEN,
        "power_of_unit": "lod",
    }
    entry = Entry("P1", dict(values), ["captured"], anchor=anchor)
    distort(entry, rates, Hand(lang, date(2023, 1, 1), world, Random(seed)))
    return entry


def test_without_errors_a_row_stays_as_it_was(world: World) -> None:
    entry = spoiled(world, NONE)
    assert (entry.values["family"], entry.values["birth_date"], entry.tells) == ("Лвожменко", BORN, ["captured"])


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("birth_missing", "birth_date", ""),
        ("patronymic_missing", "patronymic", ""),
        ("unit_missing", "unit", ""),
        ("place_missing", "capture_place", ""),
        ("capture_missing", "capture_date", ""),
        ("transposed", "family", "Андрій"),
        ("initials", "given", "А."),
        ("initials", "patronymic", "І."),
    ],
)
def test_an_error_kind_does_what_its_name_says(kind: str, field: str, value: str, world: World) -> None:
    assert spoiled(world, replace(NONE, **{kind: 1.0})).values[field] == value


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize(
    ("kind", "field"),
    [
        ("birth_year_only", "birth_date"),
        ("birth_wrong", "birth_date"),
        ("unit_wrong", "unit"),
        ("place_wrong", "capture_place"),
        ("capture_wrong", "capture_date"),
        ("mixed_alphabet", "family"),
    ],
)
def test_a_wrong_value_differs_from_the_right_one(kind: str, field: str, seed: int, world: World) -> None:
    right = spoiled(world, NONE).values[field]
    wrong = spoiled(world, replace(NONE, **{kind: 1.0}), seed=seed).values[field]
    assert wrong
    assert wrong != right


@pytest.mark.parametrize("seed", range(20))
def test_a_typo_changes_one_letter_or_two_neighbours(seed: int, world: World) -> None:
    values = spoiled(world, replace(NONE, typo=1.0), seed=seed).values
    family, given = str(values["family"]), str(values["given"])
    assert abs(len(family) - len("Лвожменко")) <= 1
    assert (family[0], given[0]) == ("Л", "А")


def test_a_year_alone_keeps_the_year(world: World) -> None:
    for seed in range(10):
        assert "1990" in str(spoiled(world, replace(NONE, birth_year_only=1.0), seed=seed).values["birth_date"])


def test_a_wrong_birth_date_is_still_a_day(world: World) -> None:
    seen = {spoiled(world, replace(NONE, birth_wrong=1.0), seed=seed).values["birth_date"] for seed in range(60)}
    assert date(1990, 7, 5) in seen, "day and month swapped"
    assert all(isinstance(day, date) for day in seen)


def test_an_anchor_keeps_unit_place_and_day_of_capture(world: World) -> None:
    worst = replace(NONE, unit_missing=1.0, place_missing=1.0, capture_missing=1.0)
    values = spoiled(world, worst, anchor=True).values
    assert (values["unit"], values["capture_place"], values["capture_date"]) == ("полк", "місто", TAKEN)


def test_a_row_without_the_day_of_capture_tells_no_capture(world: World) -> None:
    assert spoiled(world, replace(NONE, capture_missing=1.0)).tells == []


def share(written: Written, kind: str, header: str) -> float:
    values = [row[header] for _, row, _ in rows_of(written, kind)]
    return sum(value in {"", None} for value in values) / len(values)


@pytest.mark.parametrize(
    ("header", "error"),
    [("Date of birth", "birth_missing"), ("Patronymic", "patronymic_missing"), ("Unit", "unit_missing")],
)
def test_latin_rows_lack_what_the_shape_says_they_lack(header: str, error: str, demo: Written) -> None:
    wanted = getattr(demo.shape.errors["agency"], error)
    # Civilians have no unit, so a little more is empty there.
    assert share(demo, "confirmation", header) == pytest.approx(wanted, abs=0.05)


def test_the_stated_rates_are_those_of_the_source(default_shape: Shape) -> None:
    """Latin rows: 30 % of birth dates, 55 % of patronymics missing; 11 % typos, 4 % year only, 7 % wrong dates."""
    rates = default_shape.errors["agency"]
    assert (rates.birth_missing, rates.patronymic_missing, rates.typo) == (0.30, 0.55, 0.11)
    assert (rates.birth_year_only, rates.birth_wrong) == (0.04, 0.07)
    assert default_shape.errors["own"].typo == rates.typo / 2


def test_acts_of_handover_nearly_always_have_a_birth_date(demo: Written) -> None:
    """The receiving side's roll call: birth date present in at least 97 %."""
    values = [row.get("Дата народження", row.get("Дата рождения")) for _, row, _ in rows_of(demo, "handover-act")]
    assert sum(bool(value) for value in values) / len(values) >= 0.97


def test_wrong_birth_dates_are_about_as_many_as_stated(demo: Written) -> None:
    born = {row["person"]: row["born"] for row in demo.table("persons")}
    full = [(str(row["Date of birth"]), who) for _, row, who in rows_of(demo, "confirmation")]
    pairs = [(text, born[who]) for text, who in full if is_full_date(text)]
    rates = demo.shape.errors["agency"]
    wanted = rates.birth_wrong / (1 - rates.birth_missing - rates.birth_year_only)
    assert sum(text != right for text, right in pairs) / len(pairs) == pytest.approx(wanted, abs=0.025)


def test_misspelt_names_of_own_lists_are_about_as_many_as_stated(demo: Written) -> None:
    persons = {row["person"]: row for row in demo.table("persons")}
    rows = [
        (row["Прізвище"], row["Ім'я"].replace("’", "'").replace("ʼ", "'"), persons[who])
        for document, row, who in rows_of(demo, "missing-list")
        if document["source"] == "lod-forces"
    ]
    wrong = sum((family, given) != (who["family_uk"], who["given_uk"]) for family, given, who in rows)
    rates = demo.shape.errors["own"]
    wanted = rates.typo + rates.mixed_alphabet + rates.transposed + rates.initials
    assert wrong / len(rows) == pytest.approx(wanted, abs=0.02)


@pytest.mark.parametrize(("kind", "error"), [("detaining", "birth_missing"), ("family", "birth_missing")])
def test_foreign_and_family_lists_lack_birth_dates_as_stated(kind: str, error: str, demo: Written) -> None:
    names = {"detaining": "-bureau", "family": "-families"}
    values = [
        row.get("Дата народження", row.get("Дата рождения"))
        for document, row, _ in rows_of(demo, "captive-list", "missing-list")
        if document["source"].endswith(names[kind])
    ]
    wanted = getattr(demo.shape.errors[kind], error)
    assert sum(not value for value in values) / len(values) == pytest.approx(wanted, abs=0.03)


RATED = [
    ("birth_missing", "birth_date"),
    ("birth_year_only", "birth_date"),
    ("birth_wrong", "birth_date"),
    ("patronymic_missing", "patronymic"),
    ("unit_missing", "unit"),
    ("place_missing", "capture_place"),
    ("place_wrong", "capture_place"),
    ("capture_missing", "capture_date"),
    ("capture_wrong", "capture_date"),
    ("mixed_alphabet", "family"),
    ("transposed", "family"),
    ("initials", "given"),
]


@pytest.mark.parametrize(("kind", "field"), RATED)
def test_an_error_kind_happens_as_often_as_its_rate(kind: str, field: str, world: World) -> None:
    right = spoiled(world, NONE).values[field]
    hits = sum(spoiled(world, replace(NONE, **{kind: 0.3}), seed=seed).values[field] != right for seed in range(500))
    assert hits / 500 == pytest.approx(0.3, abs=0.07)


@pytest.mark.parametrize(("kind", "field"), RATED)
def test_an_error_kind_touches_nothing_else(kind: str, field: str, world: World) -> None:
    right, wrong = (spoiled(world, replace(NONE, **{kind: rate}), seed=3).values for rate in (0.0, 1.0))
    also = {"initials": {"patronymic"}, "transposed": {"given"}}.get(kind, set())
    assert {name for name in right if right[name] != wrong[name]} <= {field} | also


@pytest.mark.parametrize(
    ("lang", "forms"),
    [
        ("uk", {"1990", "1990 р.н.", "хх.хх.1990"}),
        ("ru", {"1990", "1990 г.р.", "хх.хх.1990"}),
        ("en", {"1990", "xx.xx.1990"}),
    ],
)
def test_a_year_alone_is_written_in_the_language_of_the_source(lang: str, forms: set[str], world: World) -> None:
    rates = replace(NONE, birth_year_only=1.0)
    assert {spoiled(world, rates, seed=seed, lang=lang).values["birth_date"] for seed in range(40)} == forms


@pytest.mark.parametrize("word", ["Лвожменко", "Гмабський", "Іван", "Єва", "Tykhor", "Lvid"])
def test_a_typo_keeps_the_first_letter_and_is_one_slip(word: str) -> None:
    for seed in range(50):
        typed = typo(word, Random(seed))
        assert typed[0] == word[0]
        assert OSA.distance(typed, word) <= 1


@pytest.mark.parametrize(("word", "letters"), [("Лвожменко", "oeo"), ("Рваса", "aca"), ("Бдз", "")])
def test_a_mixed_word_has_one_letter_of_the_other_alphabet(word: str, letters: str) -> None:
    for seed in range(20):
        mixed = _mixed(word, Random(seed))
        strange = [letter for letter in mixed if letter.isascii()]
        assert len(strange) == (1 if letters else 0)
        assert set(strange) <= set(letters)


@pytest.mark.parametrize(
    "born",
    [date(1990, 5, 7), date(1990, 5, 5), date(1990, 5, 31), date(1992, 2, 29), date(1990, 12, 1), date(1990, 1, 28)],
)
def test_a_wrong_birth_date_is_a_swap_or_one_number_changed(born: date) -> None:
    for seed in range(40):
        wrong = _wrong_day(born, Random(seed))
        swapped = (wrong.month, wrong.day) == (born.day, born.month)
        assert wrong != born
        assert swapped or (wrong.year == born.year) or (wrong.month == born.month)


def test_a_wrong_day_of_capture_is_at_most_a_month_away(world: World) -> None:
    for seed in range(40):
        day = spoiled(world, replace(NONE, capture_wrong=1.0), seed=seed).values["capture_date"]
        assert isinstance(day, date)
        assert 1 <= abs((day - TAKEN).days) <= 31


def test_a_birth_date_that_is_not_known_cannot_be_spoiled(world: World) -> None:
    entry = Entry("P1", {"family": "Лвож", "given": "Іван", "patronymic": "", "birth_date": ""}, [], anchor=True)
    distort(entry, replace(NONE, birth_wrong=1.0), Hand("uk", date(2023, 1, 1), world, Random(1)))
    assert entry.values["birth_date"] == ""


def test_initials_of_nothing_are_nothing(world: World) -> None:
    worst = replace(NONE, patronymic_missing=1.0, initials=1.0)
    values = spoiled(world, worst).values
    assert (values["given"], values["patronymic"]) == ("А.", "")
