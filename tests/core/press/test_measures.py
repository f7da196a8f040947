"""Words of a running total say what it measures; bodies, the held and the exchanged are never put under one measure."""

from __future__ import annotations

import pytest

from byname.core.press.measures import first_named, measure_told, period_told, unit_told


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("people returned in 24 exchanges", "returned"),
        ("soldiers freed", "returned"),
        ("military and civilians brought home", "returned"),
        ("повернено з полону", "returned"),
        ("bodies of soldiers returned", "bodies returned"),
        ("prisoners of war held (holding)", "held"),
        ("people returned outside exchanges", "returned outside exchanges"),
        ("people freed apart from exchanges", "returned outside exchanges"),
        ("captives exchanged, both sides counted", "exchanged, both sides"),
        ("the same figure printed with two digits exchanged", ""),
        ("", ""),
    ],
)
def test_a_phrase_measures_one_thing_or_nothing(text: str, measure: str) -> None:
    assert measure_told(text) == measure


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("people returned since the start of 2025", "since the start of 2025"),
        ("returned since March, both", "since march"),
        ("returned in 2022", "in 2022"),
        ("returned in 24 exchanges", ""),
    ],
)
def test_a_period_is_kept_as_named(text: str, period: str) -> None:
    assert period_told(text) == period


def test_whose_people_is_the_capital_word_a_phrase_begins_with() -> None:
    assert first_named("Lodans returned") == "lodans"
    assert first_named("people returned") == first_named("") == ""


def test_what_is_counted_other_than_persons_stands_first() -> None:
    assert [unit_told(text) for text in ("bodies given", "units", "people and bodies", "")] == [
        "bodies",
        "units",
        "",
        "",
    ]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("a body", "bodies returned"),
        ("remains of soldiers", "bodies returned"),
        ("тіла загиблих", "bodies returned"),
        ("тела погибших", "bodies returned"),
        ("останки", "bodies returned"),
        ("bodies returned outside exchanges", "bodies returned"),
        ("exchanged on both sides", "exchanged, both sides"),
        ("обидві сторони разом: обидвох сторон", "exchanged, both sides"),
        ("обеих сторон", "exchanged, both sides"),
        ("returned outside exchanges", "returned outside exchanges"),
        ("повернено поза обмінами", "returned outside exchanges"),
        ("возвращены вне обменов", "returned outside exchanges"),
        ("held", "held"),
        ("in captivity", "held"),
        ("утримують", "held"),
        ("удерживаются", "held"),
        ("returnees", "returned"),
        ("released", "returned"),
        ("repatriated", "returned"),
        ("retrieved", "returned"),
        ("saved", "returned"),
        ("повернуто", "returned"),
        ("звільнено", "returned"),
        ("возвращено", "returned"),
        ("освобождено", "returned"),
        ("RETURNED", "returned"),
        ("somebody", ""),
        ("withheld", ""),
        ("unsaved", ""),
        ("Телефон", ""),
    ],
)
def test_the_first_measure_named_wins(text: str, measure: str) -> None:
    """Bodies are returned too, and who is returned outside exchanges is not in the sum of those exchanged."""
    assert measure_told(text) == measure


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("returned since March 2022", "since march 2022"),
        ("returned  SINCE   March; both", "since march"),
        ("returned during the spring (all)", "during the spring"),
        ("returned between May and June", "between may and june"),
        ("повернено з початку року", "з початку року"),
        ("возвращено с начала года", "с начала года"),
        ("returned in 1999", "in 1999"),
        ("returned in 24 parts", ""),
        ("returned in 20222", ""),
        ("", ""),
    ],
)
def test_a_period_ends_at_the_next_sign(text: str, period: str) -> None:
    assert period_told(text) == period


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Lodans returned", "lodans"),
        ("Лодренці повернені", "лодренці"),
        (" Kesians, held", "kesians"),
        ("Їхні люди", "їхні"),
        ("people", ""),
        ("повернено", ""),
        ("їх повернено", ""),
        ("24 Lodans", ""),
    ],
)
def test_a_capital_first_word_says_whose_people(text: str, whose: str) -> None:
    assert first_named(text) == whose


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Bodies", "bodies"),
        ("remains: of soldiers", "bodies"),
        ("тіла", "bodies"),
        ("тела солдат", "bodies"),
        ("Units, first returns", "units"),
        ("people", ""),
        ("of bodies", ""),
    ],
)
def test_the_first_word_says_what_is_counted(text: str, unit: str) -> None:
    assert unit_told(text) == unit
