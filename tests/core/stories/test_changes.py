"""What a later text made of a claim: number, slip, group, hedge, speaker, left out, added; each named once."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.press.counts import Hedge
from byname.core.statements.alike import digit_slip
from byname.core.stories.changes import (
    ChangeSort,
    about_one_thing,
    changed,
    close,
    compare_texts,
    same_group,
)
from tests.core.stories.tellings import telling

PLANT, BRIGADE = (
    {"subgroup": "defenders of the plant", "cohorts": ("plant",)},
    {"subgroup": "brigade", "cohorts": ("brigade",)},
)


@pytest.mark.parametrize(
    ("was", "now", "sorts"),
    [
        ({}, {}, []),
        ({}, {"value": 1300}, [ChangeSort.NUMBER]),
        ({"value": 6465}, {"value": 6365}, [ChangeSort.SLIP]),
        (PLANT, BRIGADE, [ChangeSort.GROUP]),
        ({"value": 2500, "approx": Hedge.ABOUT}, {"value": 2500}, [ChangeSort.HEDGE_DROPPED]),
        ({"value": 2500}, {"value": 2500, "approx": Hedge.ABOUT}, [ChangeSort.HEDGE]),
        ({"approx": Hedge.NEARLY}, {"approx": Hedge.MORE_THAN}, [ChangeSort.HEDGE]),
        ({"speaker": "the Headquarters"}, {"speaker": "Orlen Tvask"}, [ChangeSort.SPEAKER]),
        ({"speaker": "the Headquarters"}, {"speaker": "Headquarters officials"}, []),
        ({"speaker": "the Headquarters"}, {}, []),
        ({"counted": "people returned"}, {"counted": "prisoners of war returned"}, []),
        ({"counted": "people returned"}, {"counted": "people held"}, [ChangeSort.COUNTED]),
        (PLANT, {**BRIGADE, "value": 1297}, [ChangeSort.SLIP, ChangeSort.GROUP]),
    ],
)
def test_what_changed_between_two_tellings(was: dict[str, Any], now: dict[str, Any], sorts: list[ChangeSort]) -> None:
    assert [each.sort for each in changed(telling(1, **was), telling(2, **now))] == sorts


def test_a_change_says_what_was_and_what_is_as_written() -> None:
    [change] = changed(telling(1, value=2500, approx=Hedge.ABOUT), telling(2, value=2500))
    assert (change.was, change.now) == ("≈ 2,500", "2,500")


def test_a_rewrite_is_held_claim_by_claim_against_what_it_was_made_of() -> None:
    older = [
        telling(1, 1279, **PLANT),
        telling(1, 455, place=1, **BRIGADE),
        telling(1, 39, place=2, counted="people held", kind="stock"),
    ]
    newer = [
        telling(2, 455, **BRIGADE),
        telling(2, 1279, place=1, **BRIGADE),
        telling(2, 7, place=2, unit="exchanges", counted="exchanges"),
    ]
    assert [(each.sort, each.was, each.now) for each in compare_texts(older, newer)] == [
        (ChangeSort.GROUP, "defenders of the plant", "brigade"),
        (ChangeSort.LEFT_OUT, "39 people held", ""),
        (ChangeSort.ADDED, "", "7 exchanges"),
    ]


@given(st.lists(st.integers(1, 5000), max_size=8))
def test_a_copy_changed_nothing(values: list[int]) -> None:
    older = [telling(1, value, place=place) for place, value in enumerate(values)]
    newer = [telling(2, value, place=place) for place, value in enumerate(values)]
    assert compare_texts(older, newer) == ()


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        (6465, 6365, True), (5757, 5147, False), (1279, 1297, True), (1279, 1279, False), (390, 309, False), (2500, 3500, False),
        (1279, 12790, False), (None, 1279, False),
    ],
)  # fmt: skip
def test_a_slip_is_one_digit_or_two_that_changed_places(one: int | None, other: int | None, slip: bool) -> None:
    assert digit_slip(one, other) is digit_slip(other, one) is slip


@pytest.mark.parametrize(
    ("one", "other", "is_close"),
    [
        ({"value": 1000}, {"value": 1009}, True),
        ({"value": 1000}, {"value": 1050}, False),
        ({"value": 1000, "approx": Hedge.ABOUT}, {"value": 1050}, True),
        ({"value": 1000, "approx": Hedge.MORE_THAN}, {"value": 1200}, False),
        ({"value": None}, {"value": 3}, False),
    ],
)
def test_numbers_are_close_within_a_hundredth_or_a_hedge(
    one: dict[str, Any], other: dict[str, Any], is_close: bool
) -> None:
    assert close(telling(1, **one), telling(2, **other)) is is_close


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (PLANT, PLANT, True),
        (PLANT, BRIGADE, True),
        ({**PLANT, "value": 2000}, {**BRIGADE, "value": 2000}, False),
        ({**PLANT, "value": 1280}, {**PLANT, "value": 1279}, True),
        ({**PLANT, "value": 1280}, {**BRIGADE, "value": 1279}, False),
        ({"unit": "bodies"}, {}, False),
        ({"side": "Ukraine"}, {"side": "Russia"}, False),
        ({"side": "Ukraine"}, {"side": "unspecified"}, True),
        (
            {"first": date(2031, 5, 1), "last": date(2031, 5, 2)},
            {"first": date(2031, 6, 1), "last": date(2031, 6, 1)},
            False,
        ),
        ({"first": date(2031, 5, 1), "last": date(2031, 5, 2)}, {}, True),
        ({"value": None, "sweeping": "none"}, {"value": None, "sweeping": "none"}, False),
        ({"counted": "people held"}, {}, False),
    ],
)
def test_tellings_are_of_one_claim_though_the_group_is_another(
    one: dict[str, Any], other: dict[str, Any], same: bool
) -> None:
    """Issue 4: "a figure passed on under another group's name": 1,279 of the plant became 1,279 of the brigade."""
    assert about_one_thing(telling(1, **one), telling(2, **other)) is same
    assert about_one_thing(telling(2, **other), telling(1, **one)) is same


def test_groups_are_one_by_what_both_may_mean_else_by_their_words() -> None:
    assert same_group(telling(cohorts=("plant", "brigade")), telling(cohorts=("brigade",)))
    assert not same_group(telling(cohorts=("plant",)), telling())
    assert same_group(telling(noun="defenders of the plant"), telling(noun="the plant's defenders"))
    assert same_group(telling(noun="захисників заводу"), telling(noun="оборонці заводу"))
    assert same_group(telling(noun="soldiers"), telling(noun="people"))
    assert not same_group(telling(noun="defenders of the plant"), telling(noun="the defenders"))
    assert same_group(telling(), telling())
