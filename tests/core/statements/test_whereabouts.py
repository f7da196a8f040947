"""Where people are said to be tells what became of them."""

from __future__ import annotations

import pytest

from byname.core.statements.whereabouts import moves
from tests.core.statements.laid import claims, scene


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ELN freed six officers. Nineteen people are still in its hands.", "people held"),
        ("Вони відпустили шістьох. Дев'ятнадцять осіб ще в їхніх руках.", "people held"),
        ("The army took 190 prisoners and lost 60 dead.", "people killed"),
        ("Убито 40 людей, поранених 12.", "people injured"),
        ("Сеул говорит, что 516 его похищенных граждан до сих пор там.", "people held"),
        (
            "Talks ended with a promise to free 306 people whom Kyiv holds and 74 soldiers.",
            "prisoners of war to be returned",
        ),
        ("У в'язниці сиділи 16 солдатів, трьох відтоді відправили додому.", "prisoners of war returned"),
        ("The rebels freed 26 people. The minister had spoken of 38 hostages.", "people held"),
        ("Загін відпустив 260 людей. У списку викрадених 26 365.", "people captured"),
        (
            "Kyiv got 193 soldiers back. Most had spent three years in captivity, 59 since Mariupol.",
            "prisoners of war returned",
        ),
    ],
)
def test_a_number_without_a_deed_is_of_where_they_are(text: str, expected: str) -> None:
    assert claims(text, "counted")[-1] == expected


def test_a_sentence_of_people_who_came_out_says_so() -> None:
    assert moves(scene("Ukraine freed 12 soldiers."))
    assert not moves(scene("Ukraine holds 12 soldiers."))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Из тюрьмы власти вывели 100 талибов.", ["prisoners released"]),
        ("Боевики вывели 12 солдат из здания.", ["people captured"]),
    ],
)
def test_where_they_are_led_tells_capture_from_release(text: str, expected: object) -> None:
    assert claims(text, "counted") == expected


def test_lists_that_are_exchanged_free_nobody() -> None:
    text = "Lists of prisoners were exchanged on Monday: India's has 337 Pakistani civilians on it."
    assert claims(text, "counted") == ["people held"]


def test_people_set_against_people_were_exchanged() -> None:
    text = "100 Ukrainian soldiers against 106 Russian troops: such was the fortieth exchange."
    assert claims(text, "counted")[:2] == ["prisoners of war returned"] * 2


def test_people_brought_into_hiding_are_captured() -> None:
    assert claims("Gunmen drove 12 villagers into the forest.", "counted") == ["people captured"]
