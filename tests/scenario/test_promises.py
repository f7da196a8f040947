"""Promises: one kept both ways, some broken, some open; what can be measured names its figure."""

from __future__ import annotations

from random import Random

import pytest

from byname.core.figures import FigureQuery
from byname.scenario import Shape, draw_shape
from byname.scenario.promises import promises_of
from byname.scenario.rounds import rounds_of
from byname.scenario.scaling import scaled_shape


def states(shape: Shape) -> dict[str, list[object]]:
    promises, marks = promises_of(shape, rounds_of(shape, Random(1)))
    return {
        str(each["code"]): [mark["state"] for mark in marks if mark["promise"] == each["code"]] for each in promises
    }


def test_some_are_kept_some_broken_and_some_still_open(default_shape: Shape) -> None:
    found = states(default_shape)
    assert sum(each == ["kept"] for each in found.values()) == 2
    assert sum(each == ["broken"] for each in found.values()) == 2
    assert sum(not each for each in found.values()) == 2


@pytest.mark.parametrize("drawn", range(8))
def test_the_promise_of_the_brigade_is_kept_only_as_far_as_the_shape_lets_it_come(drawn: int) -> None:
    shape = draw_shape(drawn)
    promises, marks = promises_of(shape, rounds_of(shape, Random(1)))
    (brigade,) = [each for each in promises if "brigade" in str(each["figure"])]
    done = [mark.get("number") for mark in marks if mark["promise"] == brigade["code"] and mark["state"] == "in-part"]
    assert done == ([shape.focus.brigade] if shape.focus.brigade else [])
    number = brigade["number"]
    assert isinstance(number, int)
    assert number > shape.focus.brigade


@pytest.mark.parametrize("people", [200, 2000])
def test_numbers_follow_the_shape(people: int, default_shape: Shape) -> None:
    shape = scaled_shape(default_shape, people)
    promises, _ = promises_of(shape, rounds_of(shape, Random(1)))
    phases = shape.focus_exchange.phases
    wanted = {sum(phase.military[code] + phase.civilians[code] for phase in phases) for code in phases[0].military}
    kept = {each["number"] for each in promises if each["what"] == "so many named and brought"}
    assert kept == wanted


@pytest.mark.parametrize("drawn", range(4))
def test_a_figure_can_be_asked_for(drawn: int) -> None:
    shape = draw_shape(drawn)
    promises, _ = promises_of(shape, rounds_of(shape, Random(1)))
    assert all(FigureQuery.parse(str(each["figure"])) for each in promises if each["figure"])
