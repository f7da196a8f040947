"""Names that stand in an earlier list of the prisons and vanish from a later one: in one war 66 of 110."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from byname.scenario import Shape, draw_shape
from byname.scenario.scaling import scaled_shape
from tests.scenario.listed import Listed, listed


@pytest.fixture(scope="module", params=[None, 1, 4])
def made(request: pytest.FixtureRequest, default_shape: Shape) -> Listed:
    return listed(default_shape if request.param is None else draw_shape(request.param))


def test_as_many_names_vanish_as_the_shape_says(made: Listed) -> None:
    first, second = ({entry.person for entry in plan.entries} for plan in made.plans("prisons"))
    table = made.shape.vanishing
    assert (len(first), len(first - second)) == (table.named, table.absent)
    assert second <= first


def test_everybody_named_or_vanished_is_truly_held_on_both_days(made: Listed) -> None:
    first, second = made.plans("prisons")
    for entry in first.entries:
        stay = made.people[entry.person].captivities[entry.captivity]
        assert stay.holds_on(first.day)
        assert stay.holds_on(second.day)


def test_both_are_whole_lists_of_one_source_of_the_other_side(made: Listed) -> None:
    plans = made.plans("prisons")
    assert {(plan.source, plan.kind, plan.full, plan.power) for plan in plans} == {
        (f"{made.shape.other(made.shape.plant.power).code}-prisons", "captive-list", True, made.shape.plant.power)
    }


def test_a_conflict_that_ends_before_the_second_list_has_none(default_shape: Shape) -> None:
    small = scaled_shape(default_shape, 200)
    later = replace(small, vanishing=replace(small.vanishing, second=date(2030, 1, 1)))
    assert listed(later).plans("prisons") == []
