"""When two claims are of one thing, and when their numbers cannot both be."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from byname.core.press.counts import Hedge
from byname.core.statements.alike import (
    apart_groups,
    digit_slip,
    family,
    of_one_day,
    sides_agree,
    stated,
    telling,
    words_of,
)
from byname.core.statements.claim import TextClaim

PLAIN = TextClaim("1,279", 0, 5, 1279, None, None, Hedge.EXACT, "persons", "people returned", "cumulative")


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        (6465, 6365, True),
        (5147, 5174, True),
        (5757, 5147, False),
        (2500, 1500, False),
        (465, 365, False),
        (6465, 6465, False),
        (6465, None, False),
    ],
)
def test_a_digit_slip(one: int, other: int | None, slip: bool) -> None:
    assert digit_slip(one, other) is slip


def test_what_came_home_came_home() -> None:
    assert family(PLAIN) == family(replace(PLAIN, counted="prisoners of war returned")) == "returned"
    assert family(replace(PLAIN, counted="people held")) == "people held"


def test_groups_are_apart_by_words_of_their_own() -> None:
    plant = replace(PLAIN, noun="defenders of the plant")
    regiment = replace(PLAIN, noun="fighters of the regiment")
    assert apart_groups(plant, regiment)
    assert not apart_groups(plant, PLAIN)
    assert not apart_groups(plant, replace(PLAIN, noun="the plant's people"))
    assert words_of(replace(PLAIN, noun="prisoners of war")) == frozenset({"war"})


def test_days() -> None:
    may = replace(PLAIN, first=date(2031, 5, 1), last=date(2031, 5, 31))
    june = replace(PLAIN, first=date(2031, 6, 1), last=date(2031, 6, 1))
    assert not of_one_day(may, june)
    assert of_one_day(may, PLAIN)


def test_sides() -> None:
    assert sides_agree(replace(PLAIN, side="A"), PLAIN)
    assert not sides_agree(replace(PLAIN, side="A"), replace(PLAIN, side="B"))


def test_few_things_have_a_telling_number() -> None:
    assert telling(PLAIN)
    assert not telling(replace(PLAIN, value=2500))
    assert not telling(replace(PLAIN, approx=Hedge.ABOUT))


def test_a_hedge_reaches_as_far_as_in_tables() -> None:
    about = stated(replace(PLAIN, value=2500, approx=Hedge.ABOUT))
    assert about.possible == (2250, 2750)
    between = stated(replace(PLAIN, value=None, lower=10, upper=20, approx=Hedge.RANGE))
    assert between.possible == (10, 20)
