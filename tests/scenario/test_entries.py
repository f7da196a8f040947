"""What a source writes of a person in its own hand: language, names in use on the day, what it cannot know left out."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from byname.scenario import Shape
from byname.scenario.entries import Hand
from byname.scenario.geography import World, build_world
from byname.scenario.given_names import Spelled
from byname.scenario.people import Captivity, FullName, Identity, Person

NAME = FullName(Spelled("Лвідзенко", "Лвидзенко"), Spelled("Артем", "Артём"), Spelled("В'ячеславович", "Вячеславович"))


@pytest.fixture(scope="module")
def world(default_shape: Shape) -> World:
    return build_world(default_shape, Random(1))


def person(world: World) -> Person:
    home = world.places_of("lod", "city")[0].code
    identity = Identity(NAME, "m", date(1990, 5, 7), home, "00123456")
    stays = tuple(Captivity(date(year, 5, 17), world.plant.code, ()) for year in (2022, 2024))
    ranks = ("солдат", "рядовой", "private")
    return Person("P1", "lod", "military", "private", ranks, world.regiment.code, identity, stays, date(2022, 5, 17))


def hand(world: World, lang: str, *, day: date = date(2022, 7, 1), seed: int = 1) -> Hand:
    return Hand(lang, day, world, Random(seed))


@pytest.mark.parametrize(("lang", "rank"), [("uk", "солдат"), ("ru", "рядовой"), ("en", "private")])
def test_a_rank_is_written_in_the_language_of_the_source(lang: str, rank: str, world: World) -> None:
    assert hand(world, lang).entry(person(world), None, [], {}).values["rank"] == rank


def test_a_unit_is_called_as_on_the_day_of_writing(world: World, default_shape: Shape) -> None:
    before = hand(world, "uk").unit(world.regiment.code)
    after = hand(world, "uk", day=default_shape.brigade.became_brigade).unit(world.regiment.code)
    assert before.startswith(("полк", "п."))
    assert "обр" in after or "бригада" in after


def test_the_ru_like_hand_mostly_writes_e_for_yo(world: World) -> None:
    names = [hand(world, "ru", seed=seed).name(person(world))["given"] for seed in range(60)]
    assert set(names) == {"Артем", "Артём"}
    assert names.count("Артем") > names.count("Артём")


def test_apostrophes_come_in_several_kinds(world: World) -> None:
    names = {hand(world, "uk", seed=seed).name(person(world))["patronymic"] for seed in range(40)}
    assert len(names) == 3


def test_latin_hands_follow_several_habits(world: World) -> None:
    names = {str(hand(world, "en", seed=seed).name(person(world))["family"]) for seed in range(60)}
    assert len(names) > 2
    assert all(name.isascii() for name in names)


def test_an_entry_tells_the_captivity_that_it_is_about(world: World) -> None:
    who = person(world)
    entry = hand(world, "uk").entry(who, who.captivities[1], ["held"], {"camp": "К"})
    assert (entry.captivity, entry.values["capture_date"], entry.values["camp"]) == (1, date(2024, 5, 17), "К")


def test_what_the_source_says_outweighs_what_it_could_know(world: World) -> None:
    who = person(world)
    entry = hand(world, "uk").entry(who, who.captivities[0], ["sought"], {"capture_date": ""})
    assert entry.values["capture_date"] == ""


def test_without_a_captivity_nothing_is_said_of_a_capture(world: World) -> None:
    assert "capture_date" not in hand(world, "uk").entry(person(world), None, [], {}).values


def test_no_code_no_name(world: World) -> None:
    assert (hand(world, "uk").unit(""), hand(world, "uk").place("")) == ("", "")
