"""People are put into the places that the shape demands; a demand that cannot be met is named."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

import pytest

from byname.scenario import Shape, ShapeError, draw_shape
from byname.scenario.fates import make_people, returns_of
from byname.scenario.geography import build_world
from byname.scenario.people import RANKS, Person


def people_of(shape: Shape, seed: int = 1) -> tuple[Person, ...]:
    return make_people(shape, build_world(shape, Random(seed)), Random(seed))


def changed(shape: Shape, **tables: dict[str, Any]) -> Shape:
    return replace(shape, **{name: replace(getattr(shape, name), **values) for name, values in tables.items()})


@pytest.mark.parametrize(
    ("total", "tables"),
    [
        ("plant.returned", {"plant": {"returned": 2400, "brigade_returned": 1340}}),
        ("plant.brigade_taken", {"plant": {"brigade_taken": 2450}}),
        ("plant.brigade_returned", {"plant": {"brigade_returned": 1300}}),
        ("plant.died", {"plant": {"died": 1300}}),
        ("plant.returned", {"plant": {"twice": 1199}}),
        ("focus.plant", {"focus": {"plant": 1000}}),
        ("focus.brigade", {"focus": {"brigade": 90}}),
        ("focus.first_units", {"focus": {"first_units": 850}}),
        ("focus.held_since", {"focus": {"held_since": 1001}}),
        ("focus.held_since", {"focus": {"held_since": 80}}),
        ("brigade.joined_later", {"brigade": {"joined_later": 900}}),
    ],
)
def test_a_demand_that_cannot_be_met_is_named(total: str, tables: dict[str, Any], default_shape: Shape) -> None:
    with pytest.raises(ShapeError, match=total) as caught:
        people_of(changed(default_shape, **tables))
    assert caught.value.total == total


def test_more_people_twice_home_than_places_is_named(default_shape: Shape) -> None:
    others = {**default_shape.others, "kes": replace(default_shape.others["kes"], twice=800)}
    with pytest.raises(ShapeError, match=r"others\.kes\.twice"):
        people_of(replace(default_shape, others=others))


def test_more_people_taken_again_than_places_is_named(default_shape: Shape) -> None:
    others = {**default_shape.others, "kes": replace(default_shape.others["kes"], retaken=2000)}
    with pytest.raises(ShapeError, match=r"others\.kes\.retaken"):
        people_of(replace(default_shape, others=others))


def test_codes_tell_nothing_of_group_or_power() -> None:
    people = people_of(draw_shape(2))
    assert [person.code for person in people] == [f"P{index:05d}" for index in range(1, len(people) + 1)]
    assert len({person.power for person in people[:20]}) == 2


def test_the_brigade_has_people_who_joined_after_the_plant(default_shape: Shape) -> None:
    joined = [person for person in people_of(default_shape) if "joined-later" in person.groups]
    assert len(joined) == default_shape.brigade.joined_later
    assert all(person.captivities[0].captured >= default_shape.brigade.became_brigade for person in joined)
    assert not any("brigade" in person.groups for person in joined)


def test_some_of_those_who_joined_later_are_home(default_shape: Shape) -> None:
    home = {person.code for person, _ in returns_of(people_of(default_shape))}
    assert any("joined-later" in person.groups and person.code in home for person in people_of(default_shape))


def test_civilians_have_neither_unit_nor_rank() -> None:
    civilians = [person for person in people_of(draw_shape(3)) if person.category == "civilian"]
    assert civilians
    assert {(person.unit, person.rank_class) for person in civilians} == {("", "")}


def test_camps_follow_one_another_within_the_captivity() -> None:
    for person in people_of(draw_shape(4)):
        for stay in person.captivities:
            days = [day for day, _ in stay.camps]
            assert days == sorted(days)
            assert all(stay.holds_on(day) for day in days)


def test_camps_are_the_other_power_s(default_shape: Shape) -> None:
    shape = draw_shape(4)
    world = build_world(shape, Random(1))
    for person in make_people(shape, world, Random(1)):
        holder = shape.other(person.power).code
        assert all(world.places[camp].power == holder for stay in person.captivities for _, camp in stay.camps)


@pytest.fixture(scope="module", params=[1, 6])
def drawn(request: pytest.FixtureRequest) -> tuple[Shape, tuple[Person, ...]]:
    shape = draw_shape(request.param)
    return shape, people_of(shape)


Drawn = tuple[Shape, tuple[Person, ...]]


def test_nobody_is_home_within_twenty_days(drawn: Drawn) -> None:
    for _, stay in returns_of(drawn[1]):
        assert stay.end_day is not None
        assert (stay.end_day - stay.captured).days > 20


def test_every_return_has_its_exchange_and_phase_and_no_other_end_has(drawn: Drawn) -> None:
    shape, people = drawn
    phases = {(item.code, phase.code): phase.day for item in shape.exchanges for phase in item.phases}
    for person in people:
        for stay in person.captivities:
            if stay.end_kind == "returned":
                assert phases[stay.exchange, stay.phase] == stay.end_day
            else:
                assert (stay.exchange, stay.phase) == ("", "")


def test_an_end_has_a_day_and_who_is_held_has_none(drawn: Drawn) -> None:
    for person in drawn[1]:
        assert all(bool(stay.end_kind) is (stay.end_day is not None) for stay in person.captivities)


def test_only_the_last_captivity_may_be_open(drawn: Drawn) -> None:
    for person in drawn[1]:
        assert all(stay.end_kind == "returned" for stay in person.captivities[:-1])


def test_nobody_is_taken_outside_the_days_of_the_shape(drawn: Drawn) -> None:
    shape, people = drawn
    days = [stay.captured for person in people for stay in person.captivities]
    assert shape.start <= min(days)
    assert max(days) < shape.as_of


def test_those_of_the_plant_are_taken_there_within_its_days(drawn: Drawn) -> None:
    shape, people = drawn
    plant = [person for person in people if "plant" in person.groups]
    assert len(plant) == shape.plant.taken
    for person in plant:
        assert shape.plant.captured_from <= person.captivities[0].captured < shape.plant.captured_to
        assert person.power == shape.plant.power


def test_the_brigade_is_part_of_the_plant(drawn: Drawn) -> None:
    shape, people = drawn
    brigade = [person for person in people if "brigade" in person.groups]
    assert len(brigade) == shape.plant.brigade_taken
    assert all("plant" in person.groups for person in brigade)
    assert {person.unit for person in brigade} == {f"{shape.plant.power}-regiment"}


def test_who_was_never_taken_is_missing_since_a_day_of_the_shape(drawn: Drawn) -> None:
    shape, people = drawn
    sought = [person for person in people if not person.captivities]
    assert len(sought) == sum(others.sought for others in shape.others.values())
    assert all(shape.start <= person.missing < shape.as_of for person in sought)


def test_a_soldier_has_a_rank_of_his_class(drawn: Drawn) -> None:
    for person in drawn[1]:
        if person.category == "military":
            assert person.rank in RANKS[person.rank_class]


def test_the_same_stream_gives_everyone_the_same_fate() -> None:
    assert people_of(draw_shape(7), 3) == people_of(draw_shape(7), 3)
    assert people_of(draw_shape(7), 3) != people_of(draw_shape(7), 4)


@pytest.mark.parametrize("kind", ["died", "escaped", "released", "third_state"])
def test_as_many_of_the_plant_end_so_as_the_shape_says(kind: str, drawn: Drawn) -> None:
    shape, people = drawn
    ends = [person.captivities[-1].end_kind for person in people if "plant" in person.groups]
    assert ends.count(kind.replace("_", "-")) == getattr(shape.plant, kind)


@pytest.mark.parametrize("kind", ["died", "escaped", "released", "third_state"])
@pytest.mark.parametrize("power", ["lod", "kes"])
def test_as_many_of_the_others_end_so_as_the_shape_says(kind: str, power: str, drawn: Drawn) -> None:
    shape, people = drawn
    others = [person for person in people if person.power == power and "plant" not in person.groups]
    ends = [person.captivities[-1].end_kind for person in others if person.captivities]
    assert ends.count(kind.replace("_", "-")) == getattr(shape.others[power], kind)
