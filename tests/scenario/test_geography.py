"""Invented units and places: enough of each kind, names that lead to one of them, names that change with the day."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from byname.scenario import Shape
from byname.scenario.geography import DatedText, World, build_world, days_between, text_of


@pytest.fixture(scope="module")
def world(default_shape: Shape) -> World:
    return build_world(default_shape, Random(1))


@pytest.mark.parametrize("role", ["plant", "fresh", "line", "battalion"])
def test_there_are_as_many_units_as_the_shape_asks(role: str, world: World, default_shape: Shape) -> None:
    wanted = {
        "plant": default_shape.plant.units,
        "fresh": default_shape.focus.first_units,
        "line": default_shape.units.plant_power_line,
        "battalion": default_shape.units.battalions,
    }
    assert len(world.units_of("lod", role)) == wanted[role]


def test_one_plant_one_regiment(world: World) -> None:
    assert world.plant.power == "lod"
    assert world.regiment.code == "lod-regiment"


def test_fresh_units_stand_under_no_other(world: World) -> None:
    """A first return of a unit is no return of another one."""
    assert not any(unit.parents for unit in world.units_of("lod", "fresh"))


def test_battalions_stand_under_line_units(world: World) -> None:
    lines = {unit.code for unit in world.units_of("kes", "line")}
    assert {unit.parents[0][0] for unit in world.units_of("kes", "battalion")} <= lines


@pytest.mark.parametrize("lang", ["uk", "ru", "en"])
def test_no_two_places_share_a_name(lang: str, world: World) -> None:
    names = [name.text for place in world.places.values() for name in place.names if name.lang == lang]
    assert len(set(names)) == len(names)


def test_each_power_has_camps_and_a_neutral_stands_apart(world: World) -> None:
    assert len(world.places_of("lod", "camp")) == len(world.places_of("kes", "camp")) > 3
    assert len(world.places_of("neu", "neutral")) == 1


NAMES = (
    DatedText("полк", "uk", None, date(2023, 1, 1)),
    DatedText("бригада", "uk", date(2023, 1, 1), None),
    DatedText("regiment", "en"),
)


@pytest.mark.parametrize(("day", "text"), [(date(2022, 12, 31), "полк"), (date(2023, 1, 1), "бригада")])
def test_a_name_is_used_from_its_first_day_to_before_its_last(day: date, text: str) -> None:
    assert text_of(NAMES, lang="uk", day=day, rng=Random(1)) == text


def test_a_name_without_days_is_always_used() -> None:
    assert text_of(NAMES, lang="en", day=date(1999, 1, 1), rng=Random(1)) == "regiment"


def test_a_drawn_day_lies_within_its_span() -> None:
    start, end = date(2022, 5, 16), date(2022, 5, 21)
    drawn = {days_between(start, end, Random(seed)) for seed in range(60)}
    assert (min(drawn), max(drawn)) == (start, date(2022, 5, 20))
