"""Words that only say who people are tell nothing of what happened to them."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ukraine brought home 60 soldiers. Twelve of them held Azovstal.", ["prisoners of war returned"] * 2),
        ("Україна повернула 60 бійців. Семеро тримали острів.", ["prisoners of war returned"] * 2),
        ("Rebels hold 12 soldiers in their camps.", ["people held"]),
        ("Ukraine brought home 60 soldiers. Nine of them hold officer's rank.", ["prisoners of war returned"] * 2),
    ],
)
def test_who_held_a_place_or_a_rank_was_not_held(text: str, expected: object) -> None:
    assert claims(text, "counted") == expected


def test_a_participle_behind_another_number_is_of_that_number() -> None:
    told = claims("Трое из 48 похищенных под Дамаском иранцев погибли в понедельник при обстреле.", "counted")
    assert "people captured" not in told[:1]


def test_exchanges_named_by_the_way_move_nobody() -> None:
    assert claims("The total stands at 8,050 people held, in over 70 exchanges.", "counted")[0] != "prisoners exchanged"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen seized 12 teachers from their home.", ["people captured"]),
        ("In a raid that dates back to 2014 the rebels kidnapped 276 girls.", ["people captured"]),
    ],
)
def test_a_house_and_a_date_bring_nobody_home(text: str, expected: object) -> None:
    assert claims(text, "counted") == expected


def test_a_participle_behind_the_noun_adds_where_they_were() -> None:
    text = "The mission interviewed 159 prisoners of war, besides 175 held by Ukraine."
    assert claims(text, "counted") == ["prisoners interviewed"] * 2
