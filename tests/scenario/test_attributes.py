"""What people are besides: branch of the forces, health, and the sector of the front where they were taken."""

from __future__ import annotations

from collections import Counter, defaultdict
from random import Random

import pytest

from byname.core.statuswords import health_told
from byname.scenario import Shape, draw_shape
from byname.scenario.attributes import HEALTH_WORDS, SERVICE_WORDS, sector_name, with_attributes
from byname.scenario.fates import make_people
from byname.scenario.geography import build_world
from tests.scenario.conftest import Written
from tests.scenario.lists import rows_of


def test_a_unit_is_of_one_branch_and_every_soldier_of_that_of_his_unit() -> None:
    shape = draw_shape(2)
    world = build_world(shape, Random(1))
    people = with_attributes(shape, world, make_people(shape, world, Random(1)), Random(1))
    branches: dict[str, set[str]] = defaultdict(set)
    for person in people:
        branches[person.unit].add(person.service)
    assert all(len(found) == 1 for found in branches.values())
    assert all(bool(person.service) == (person.category == "military") for person in people)


def test_attributes_change_nobody_otherwise() -> None:
    """A stream of their own: fates and names of a seed stay as they were."""
    shape = draw_shape(2)
    world = build_world(shape, Random(1))
    people = make_people(shape, world, Random(1))
    found = with_attributes(shape, world, people, Random(1))
    assert [(one.code, one.identity, one.captivities) for one in found] == [
        (one.code, one.identity, one.captivities) for one in people
    ]


def test_health_comes_in_about_the_shares_of_the_shape(default_shape: Shape) -> None:
    world = build_world(default_shape, Random(1))
    people = with_attributes(default_shape, world, make_people(default_shape, world, Random(1)), Random(1))
    found = Counter(person.health for person in people)
    assert found["gravely-wounded"] / len(people) == pytest.approx(default_shape.health.gravely_wounded, rel=0.25)
    assert found["well"] / len(people) == pytest.approx(default_shape.health.well, rel=0.1)
    assert set(found) == {*HEALTH_WORDS["uk"], ""}


@pytest.mark.parametrize("lang", ["uk", "ru", "en"])
def test_the_register_reads_each_word_of_health_as_what_it_means(lang: str) -> None:
    for code, word in HEALTH_WORDS[lang].items():
        assert health_told(word) == code


def test_each_language_has_a_word_for_each_branch() -> None:
    assert {frozenset(words) for words in SERVICE_WORDS.values()} == {frozenset(SERVICE_WORDS["uk"])}
    assert all(len(set(words.values())) == len(words) for words in SERVICE_WORDS.values())


def test_a_sector_is_that_of_the_region_so_that_near_places_share_it(default_shape: Shape) -> None:
    world = build_world(default_shape, Random(1))
    for power in default_shape.powers:
        regions = {place.code for place in world.places_of(power.code, "region")}
        named = {sector_name(world, place.code, "uk") for place in world.places_of(power.code, "village", "city")}
        assert len(named) == len(regions)
        assert all("обл" not in name and name.startswith("напрямок ") for name in named)
    assert sector_name(world, world.plant.code, "en").endswith(" sector")


def test_own_lists_tell_branch_health_and_sector(demo: Written) -> None:
    headers = ("Вид військ", "Стан здоров'я", "Напрямок")
    rows = [row for document, row, _ in rows_of(demo, "missing-list") if document["source"] == "lod-forces"]
    told = {name: sum(bool(row[name]) for row in rows) / len(rows) for name in headers}
    assert told["Вид військ"] > 0.85
    assert 0.3 < told["Стан здоров'я"] < 0.6
    assert told["Напрямок"] > 0.7
