"""Drawn shapes: all consistent, all different."""

from __future__ import annotations

from random import Random

import pytest

from byname.scenario import draw_shape
from byname.scenario.fates import make_people
from byname.scenario.geography import build_world
from byname.scenario.totals import check_totals, count_totals


@pytest.mark.parametrize("seed", range(25))
def test_a_drawn_shape_can_be_met(seed: int) -> None:
    shape = draw_shape(seed)
    people = make_people(shape, build_world(shape, Random(seed)), Random(seed))
    check_totals(count_totals(shape, people))
    assert len(people) == shape.people


def test_drawn_shapes_differ_in_totals_phases_and_sizes() -> None:
    shapes = [draw_shape(seed) for seed in range(20)]
    assert len({shape.plant.returned for shape in shapes}) > 10
    assert len({len(shape.focus_exchange.phases) for shape in shapes}) > 2
    assert len({len(shape.exchanges) for shape in shapes}) > 4
    assert max(shape.people for shape in shapes) > 1.5 * min(shape.people for shape in shapes)


def test_some_drawn_shapes_bring_the_brigade_home_in_the_large_exchange() -> None:
    assert {bool(draw_shape(seed).focus.brigade) for seed in range(40)} == {True, False}


def test_the_same_seed_draws_the_same_shape() -> None:
    assert draw_shape(3) == draw_shape(3)


def test_exchanges_follow_one_another_and_the_large_one_is_last() -> None:
    for seed in range(20):
        shape = draw_shape(seed)
        days = [phase.day for exchange in shape.exchanges for phase in exchange.phases]
        assert days == sorted(days)
        assert shape.exchanges[-1] is shape.focus_exchange
        assert days[-1] <= shape.as_of
