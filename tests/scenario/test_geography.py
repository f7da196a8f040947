"""Invented units and places: enough of each kind, names that lead to one of them, names that change with the day."""

from __future__ import annotations

import re
from datetime import date
from random import Random

import pytest

from byname.scenario import Shape
from byname.scenario.geography import DatedText, World, build_world, days_between, ordinal, text_of


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


@pytest.mark.parametrize(
    ("number", "uk", "ru", "en"),
    [
        (831, "831-ша", "831-я", "831st"), (732, "732-га", "732-я", "732nd"), (733, "733-тя", "733-я", "733rd"),
        (614, "614-та", "614-я", "614th"), (611, "611-та", "611-я", "611th"), (712, "712-та", "712-я", "712th"),
        (813, "813-та", "813-я", "813th"), (617, "617-та", "617-я", "617th"), (627, "627-ма", "627-я", "627th"),
        (640, "640-ва", "640-я", "640th"), (700, "700-та", "700-я", "700th"), (821, "821-ша", "821-я", "821st"),
    ],
)  # fmt: skip
def test_an_ordinal_ends_as_its_language_has_it(number: int, uk: str, ru: str, en: str) -> None:
    assert (ordinal(number, "uk"), ordinal(number, "ru"), ordinal(number, "en")) == (uk, ru, en)


@pytest.mark.parametrize(
    ("kind", "lang", "pattern"),
    [
        ("brigade", "uk", r"\d+-(ша|га|тя|ма|ва|та) окрема бригада «.+»|\d+ обр"),
        ("brigade", "ru", r"\d+-я отдельная бригада «.+»|\d+ обр"),
        ("brigade", "en", r"\d+(st|nd|rd|th) Separate Brigade .+|\d+ bde .+"),
        ("battalion", "uk", r"\d+ окремий батальйон «.+»|\d+ об"),
        ("battalion", "ru", r"\d+ отдельный батальон «.+»|\d+ об"),
        ("battalion", "en", r"\d+ Battalion .+|\d+ bn .+"),
        ("corps", "uk", r"\d+ корпус «.+»|\d+ к-с"),
        ("corps", "en", r"\d+ Corps .+|\d+ corps"),
    ],
)
def test_a_unit_has_a_long_and_a_short_name_in_each_language(kind: str, lang: str, pattern: str, world: World) -> None:
    roles = {"brigade": "line", "battalion": "battalion", "corps": "corps"}
    for unit in world.units_of("lod", roles[kind]):
        names = [name.text for name in unit.names if name.lang == lang]
        assert len(set(names)) == 2
        assert all(re.fullmatch(pattern, name) for name in names)


@pytest.mark.parametrize(
    ("role", "uk", "en"),
    [
        ("region", r"\w+ обл\.", r"\w+ region"),
        ("city", r"[\w']+", r"\w+"),
        ("village", r"с\. [\w']+", r"\w+"),
        ("plant", r"комбінат «[\w']+»", r"\w+ plant"),
        ("camp", r"колонія № \d+, [\w']+", r"\w+ colony No \d+"),
    ],
)
def test_a_place_is_named_by_what_it_is(role: str, uk: str, en: str, world: World) -> None:
    for place in world.places_of("lod", role):
        by_lang = {name.lang: name.text for name in place.names}
        assert re.fullmatch(uk, by_lang["uk"])
        assert re.fullmatch(en, by_lang["en"])


def test_cities_and_villages_lie_in_a_region_of_their_power(world: World) -> None:
    for place in world.places.values():
        if place.role in {"city", "village", "plant"}:
            assert world.places[place.parent].power == place.power
        else:
            assert place.parent == ""


def test_the_regiment_is_called_one_thing_on_each_day(world: World, default_shape: Shape) -> None:
    turn = default_shape.brigade.became_brigade
    kinds = {(name.start, name.end) for name in world.regiment.names}
    assert kinds == {(None, turn), (turn, None)}
    assert world.regiment.parents[0][1:] == (default_shape.brigade.joined_corps, None)


@pytest.mark.parametrize("seed", range(3))
def test_the_same_stream_builds_the_same_world(seed: int, default_shape: Shape) -> None:
    first, second = (build_world(default_shape, Random(seed)) for _ in range(2))
    assert (first.units, first.places) == (second.units, second.places)


def test_no_two_units_have_one_number_in_their_names(world: World) -> None:
    numbers = [re.findall(r"\d+", unit.names[0].text) for unit in world.units.values()]
    found = [number[0] for number in numbers if number]
    assert len(set(found)) == len(found)


def test_a_span_of_no_days_gives_its_first() -> None:
    day = date(2022, 5, 16)
    assert days_between(day, day, Random(1)) == day
