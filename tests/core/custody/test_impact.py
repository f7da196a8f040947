"""How many figures an answer moves: the pair that moves most is put up first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from byname.core.custody.impact import figures_moved
from byname.core.custody.persons import PersonLine
from byname.core.custody.standings import Standing, Status, Timeline

DAY = 738_000


def line(number: int, status: Status | None) -> PersonLine:
    taken = status is not None
    standing = Standing(
        status, frozenset({status}), taken=taken, taken_certain=taken, taken_possible=taken, marks=frozenset()
    )
    return PersonLine(number, (number,), Timeline((0,), (standing,)))


def of(*groups: str) -> Callable[[PersonLine], tuple[str, ...]]:
    return lambda _line: groups


HELD, HOME, NOBODY = Status.HELD_REPORTED, Status.RETURNED, None


@pytest.mark.parametrize(
    ("one", "other", "joined", "moved"),
    [
        pytest.param(HELD, HELD, HELD, 2, id="held twice: one fewer taken, one fewer held"),
        pytest.param(HELD, HOME, HOME, 2, id="held and home: one fewer taken, one fewer held"),
        pytest.param(NOBODY, HELD, HELD, 0, id="nobody who counts"),
        pytest.param(HELD, HELD, HOME, 3, id="one fewer taken, two fewer held, one more home"),
    ],
)
def test_each_figure_that_would_be_another_one_counts_once(
    one: Status | None, other: Status | None, joined: Status | None, moved: int
) -> None:
    assert figures_moved([line(1, one), line(2, other)], line(1, joined), of(), DAY) == moved


def test_who_is_of_more_groups_moves_more_figures() -> None:
    apart, joined = [line(1, HELD), line(2, HELD)], line(1, HELD)
    assert figures_moved(apart, joined, of("plant"), DAY) == 4
    assert figures_moved(apart, joined, of("plant", "brigade", "power:aa"), DAY) == 8


def test_a_group_that_only_the_joined_person_is_of_moves_too() -> None:
    apart, joined = [line(1, HELD), line(2, HOME)], line(3, HOME)
    assert figures_moved(apart, joined, lambda each: ("plant",) if each is joined else (), DAY) == 4
