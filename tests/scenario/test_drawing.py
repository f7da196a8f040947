"""Drawn shapes: all consistent, all different."""

from __future__ import annotations

from random import Random

import pytest

from byname.scenario import Shape, draw_shape
from byname.scenario.drawing import _split
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


@pytest.mark.parametrize(("number", "parts"), [(0, 5), (1, 5), (7, 3), (100, 7), (1000, 14), (5, 1)])
def test_a_split_number_is_whole_and_no_part_is_negative(number: int, parts: int) -> None:
    for seed in range(20):
        found = _split(Random(seed), number, parts)
        assert sum(found) == number
        assert len(found) == parts
        assert min(found) >= 0


@pytest.mark.parametrize("seed", range(12))
def test_the_numbers_of_a_drawn_shape_fit_together(seed: int) -> None:
    shape = draw_shape(seed)
    plant, focus = shape.plant, shape.focus
    assert plant.brigade_returned <= plant.brigade_taken <= plant.taken
    assert plant.returned <= plant.taken
    assert focus.brigade <= focus.plant <= plant.returned
    assert plant.died + plant.escaped + plant.released + plant.third_state <= plant.taken - plant.returned


@pytest.mark.parametrize("seed", range(12))
def test_rates_and_days_of_lists_are_those_of_the_default_shape(seed: int, default_shape: Shape) -> None:
    drawn = draw_shape(seed)
    for name in ("powers", "kinship", "coverage", "documents", "errors", "start", "as_of"):
        assert getattr(drawn, name) == getattr(default_shape, name)


@pytest.mark.parametrize("seed", range(6))
def test_codes_of_exchanges_and_phases_are_their_own(seed: int) -> None:
    shape = draw_shape(seed)
    codes = [(exchange.code, phase.code) for exchange in shape.exchanges for phase in exchange.phases]
    assert len(set(codes)) == len(codes)
    assert len({exchange.code for exchange in shape.exchanges}) == len(shape.exchanges)


@pytest.mark.parametrize("wanted", [6, 20, 60])
def test_as_many_exchanges_as_asked_for_and_each_shape_can_be_met(wanted: int) -> None:
    """Sixty exchanges are what paths are measured against."""
    for seed in range(4):
        shape = draw_shape(seed, exchanges=wanted)
        people = make_people(shape, build_world(shape, Random(seed)), Random(seed))
        check_totals(count_totals(shape, people))
        assert len(shape.exchanges) == wanted


def test_some_drawn_exchanges_are_called_off_midway_slip_or_stand_outside_the_numbered_ones() -> None:
    exchanges = [item for seed in range(12) for item in draw_shape(seed).exchanges]
    assert any(item.called_off for item in exchanges)
    assert any(phase.planned for item in exchanges for phase in item.phases)
    assert {item.track for item in exchanges} == {"numbered", "outside"}
