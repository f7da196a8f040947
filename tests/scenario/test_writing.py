"""Which hand writes which list, and what a row of it holds."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from byname.scenario import Shape
from byname.scenario.geography import build_world
from byname.scenario.writing import Writing
from tests.scenario.listed import Listed, listed

DAY = date(2023, 6, 1)


@pytest.fixture(scope="module")
def made(default_shape: Shape) -> Listed:
    from byname.scenario.scaling import scaled_shape

    return listed(scaled_shape(default_shape, 300))


@pytest.fixture
def writing(made: Listed) -> Writing:
    return Writing(made.shape, made.world, Random(1))


@pytest.mark.parametrize(
    ("layout", "source", "lang", "role"),
    [
        ("requested", "lod-desk", "uk", "requested"),
        ("refused", "kes-bureau", "ru", "refused"),
        ("offered", "kes-bureau", "ru", "offered"),
        ("published", "kes-press", "ru", "offered"),
        ("prisons", "kes-prisons", "ru", ""),
        ("agreed", "lod-desk", "uk", "agreed"),
        ("withdrawn", "kes-bureau", "ru", "withdrawn"),
        ("brought", "kes-bureau", "ru", "brought"),
        ("declined", "lod-acts", "uk", "declined"),
    ],
)
def test_each_list_is_in_the_hand_of_who_makes_it(
    layout: str, source: str, lang: str, role: str, writing: Writing
) -> None:
    plan = writing.plan(layout, DAY, "lod")
    assert (plan.source, plan.lang, plan.role, plan.power, plan.holder) == (source, lang, role, "lod", "kes")


def test_the_other_direction_is_the_same_with_the_sides_exchanged(writing: Writing) -> None:
    plan = writing.plan("refused", DAY, "kes")
    assert (plan.source, plan.lang, plan.power, plan.holder) == ("lod-bureau", "uk", "kes", "lod")


def test_the_same_list_is_asked_for_once(writing: Writing) -> None:
    assert writing.plan("agreed", DAY, "lod", exchange="X-1") is writing.plan("agreed", DAY, "lod", exchange="X-1")
    assert writing.plan("agreed", DAY, "lod", exchange="X-2") is not writing.plan("agreed", DAY, "lod", exchange="X-1")
    assert len(writing.plans) == 2


def test_no_list_is_received_after_the_day_of_the_account(writing: Writing) -> None:
    assert writing.plan("requested", writing.shape.as_of, "lod", lag=9).received == writing.shape.as_of


def test_a_row_without_errors_says_what_is_true(writing: Writing, made: Listed) -> None:
    person = next(each for each in made.people.values() if each.power == "lod" and each.captivities)
    plan = writing.plan("requested", DAY, "lod")
    entry = writing.row(plan, person, person.captivities[0], {}, spoilt=False, fault="home")
    assert entry.values["birth_date"] == person.identity.born
    assert (entry.values["family"], entry.values["number"]) == (person.identity.name.family.uk, person.identity.number)
    assert (entry.person, entry.fault, entry.tells) == (person.code, "home", [])
    assert plan.entries == [entry]


def test_who_writes_of_the_other_side_s_people_knows_few_numbers(writing: Writing, made: Listed) -> None:
    soldiers = [each for each in made.people.values() if each.power == "lod" and each.identity.number]
    for layout, low, high in (("requested", 1.0, 1.0), ("refused", 0.2, 0.6)):
        plan = writing.plan(layout, DAY, "lod")
        told = [writing.row(plan, each, None, {}, spoilt=False).values["number"] for each in soldiers[:150]]
        assert low <= sum(bool(number) for number in told) / len(told) <= high


def test_a_world_is_needed_for_places_and_units(default_shape: Shape) -> None:
    writing = Writing(default_shape, build_world(default_shape, Random(1)), Random(1))
    assert writing.plans == []
