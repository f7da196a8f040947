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
