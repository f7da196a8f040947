"""A claim's life: who printed it first, how it changed, who got the group wrong, who copied whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import combinations
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.stories import lives
from byname.core.stories.changes import ChangeSort, about_one_thing
from byname.core.stories.copies import groups_of
from byname.core.stories.lives import WRONG_GROUP, ClaimLife, claim_lives
from byname.core.stories.telling import Telling
from tests.core.stories.tellings import telling

PLANT: dict[str, Any]
BRIGADE: dict[str, Any]
PLANT, BRIGADE = (
    {"subgroup": "defenders", "cohorts": ("plant",)},
    {"subgroup": "fighters of the brigade", "cohorts": ("brigade",)},
)


def test_the_oldest_printing_comes_first_whatever_the_order_of_arrival() -> None:
    tellings = [telling(3), telling(1, day=date(2031, 5, 9)), telling(2)]
    [life] = claim_lives(tellings)
    assert [each.telling.text for each in life.stations] == [2, 3, 1]
    assert life.first.text == 2


def test_each_telling_says_what_it_changed_against_the_first() -> None:
    [life] = claim_lives([telling(1, **PLANT), telling(2, **BRIGADE), telling(3, 1297, **PLANT)])
    assert [[change.sort for change in each.changes] for each in life.stations] == [
        [],
        [ChangeSort.GROUP],
        [ChangeSort.SLIP],
    ]
    assert [each.telling.text for each in life.changed] == [2, 3]


def test_a_verdict_decides_whose_group_is_wrong() -> None:
    [life] = claim_lives(
        [telling(1, verdict=WRONG_GROUP, **BRIGADE), telling(2, verdict="holds", **PLANT), telling(3, **BRIGADE)]
    )
    assert [each.telling.text for each in life.wrong] == [1]


@pytest.mark.parametrize(
    ("groups", "wrong"),
    [
        ([PLANT, PLANT, BRIGADE], [3]),
        ([BRIGADE, PLANT, PLANT], [1]),
        ([PLANT, BRIGADE], []),
        ([PLANT, PLANT], []),
    ],
)
def test_where_nobody_decided_most_outlets_do_and_a_tie_blames_nobody(
    groups: list[dict[str, Any]], wrong: list[int]
) -> None:
    [life] = claim_lives([telling(number, **facts) for number, facts in enumerate(groups, start=1)])
    assert [each.telling.text for each in life.wrong] == wrong


def test_an_outlet_counts_once_however_often_it_prints() -> None:
    tellings = [
        telling(1, **PLANT),
        *(replace(telling(2, **BRIGADE), place=place) for place in range(5)),
        telling(3, **PLANT),
    ]
    [life] = claim_lives(tellings)
    assert life.outlets == 3
    assert {each.telling.text for each in life.wrong} == {2}


def test_a_copy_names_the_earlier_text_that_it_repeats() -> None:
    [life] = claim_lives([telling(1), telling(2), telling(3)], copies=[(1, 2), (1, 3), (2, 3), (9, 3)])
    assert [each.copied for each in life.stations] == [0, 1, 1]


def test_the_same_number_of_another_thing_or_another_year_is_another_claim() -> None:
    tellings = [
        telling(1),
        telling(2, unit="bodies"),
        telling(3, day=date(2033, 1, 1)),
        telling(4, counted="people held"),
    ]
    assert len(claim_lives(tellings)) == 4


def test_most_told_comes_first() -> None:
    lives = claim_lives([telling(1, 303), telling(2), telling(3)])
    assert [len(life.stations) for life in lives] == [2, 1]


@given(st.lists(st.tuples(st.integers(1, 9), st.sampled_from([20, 303, 1279, 1297, 2500])), max_size=12))
def test_every_telling_with_a_number_has_one_life(told: list[tuple[int, int]]) -> None:
    tellings = [telling(text, value, place=place) for place, (text, value) in enumerate(told)]
    stations = [each.telling for life in claim_lives(tellings) for each in life.stations]
    assert sorted(each.place for each in stations) == list(range(len(told)))


@given(st.permutations(range(5)))
def test_law_10_the_order_of_texts_changes_no_life(order: list[int]) -> None:
    tellings = [telling(1, **PLANT), telling(2, **BRIGADE), telling(3, 1297, **PLANT), telling(4, 303), telling(5, 303)]
    assert claim_lives([tellings[place] for place in order]) == claim_lives(tellings)


def test_neutral_law_9_names_of_sides_swapped_give_the_same_lives_swapped() -> None:
    told = [telling(1, side="Aria"), telling(2, side="Boria"), telling(3, side="Aria")]
    swapped = [
        replace(each, claim=replace(each.claim, side={"Aria": "Boria", "Boria": "Aria"}[each.claim.side]))
        for each in told
    ]

    def shape(lives: tuple[ClaimLife, ...]) -> list[list[int]]:
        return [[each.telling.text for each in life.stations] for life in lives]

    assert shape(claim_lives(told)) == shape(claim_lives(swapped)) == [[1, 3], [2]]


def test_a_thousand_tellings_of_one_number_are_not_held_each_against_each(monkeypatch: pytest.MonkeyPatch) -> None:
    """A round number of an exchange is in every paper of the day: half a million comparisons would keep a page waiting."""
    asked: list[int] = []

    def counting(one: Telling, other: Telling) -> bool:
        asked.append(1)
        return about_one_thing(one, other)

    monkeypatch.setattr(lives, "about_one_thing", counting)
    [life] = claim_lives(replace(telling(), text=text) for text in range(1000))
    assert len(life.stations) == 1000
    assert len(asked) == 999


@pytest.mark.parametrize("seed", range(5))
def test_what_is_not_looked_at_twice_changes_no_life(seed: int) -> None:
    """The groups are those of every pair held against every other."""
    random = Random(seed)
    told = [
        replace(
            telling(1, random.choice([1279, 1280, 1297, 390, 2500]), cohorts=(random.choice(["plant", "brigade"]),)),
            text=text,
        )
        for text in range(40)
    ]
    pairs = [(one, other) for one, other in combinations(range(40), 2) if about_one_thing(told[one], told[other])]
    whole = {frozenset(group) for group in groups_of(40, pairs)}
    assert {frozenset(each.telling.text for each in life.stations) for life in claim_lives(told)} == whole
