"""A scaled shape still fits together."""

from __future__ import annotations

from random import Random

import pytest

from byname.scenario import Shape
from byname.scenario.fates import make_people
from byname.scenario.geography import build_world
from byname.scenario.scaling import scaled_shape
from byname.scenario.totals import check_totals, count_totals


@pytest.mark.parametrize("people", [40, 75, 150, 333, 1000, 2700, 9000])
def test_a_scaled_shape_can_be_met(people: int, default_shape: Shape) -> None:
    shape = scaled_shape(default_shape, people)
    check_totals(count_totals(shape, make_people(shape, build_world(shape, Random(1)), Random(2))))


@pytest.mark.parametrize("people", [400, 1500, 12000])
def test_a_scaled_shape_has_about_the_people_asked_for(people: int, default_shape: Shape) -> None:
    assert scaled_shape(default_shape, people).people == pytest.approx(people, rel=0.1)


def test_the_size_that_it_has_leaves_a_shape_as_it_is(default_shape: Shape) -> None:
    assert scaled_shape(default_shape, default_shape.people) == default_shape


def test_proportions_stay(default_shape: Shape) -> None:
    half = scaled_shape(default_shape, default_shape.people // 2)
    for name in ("taken", "returned", "brigade_taken", "brigade_returned"):
        assert getattr(half.plant, name) == pytest.approx(getattr(default_shape.plant, name) / 2, rel=0.02)
