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
from byname.scenario.spelling import latin

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


@pytest.mark.parametrize(
    ("lang", "family", "given"),
    [("uk", {"Лвідзенко"}, {"Артем"}), ("ru", {"Лвидзенко"}, {"Артем", "Артём"})],
)
def test_a_name_is_spelled_in_the_language_of_the_hand(
    lang: str, family: set[str], given: set[str], world: World
) -> None:
    names = [hand(world, lang, seed=seed).name(person(world)) for seed in range(30)]
    assert {str(name["family"]) for name in names} == family
    assert {str(name["given"]) for name in names} == given


def test_one_row_in_latin_letters_follows_one_habit(world: World) -> None:
    who = person(world)
    for habit in ("2010-like", "polish-like", "german-like", "older-english", "via-ru"):
        names = Hand("en", date(2022, 7, 1), world, Random(1), (habit,)).name(who)
        spelled = (("family", NAME.family), ("given", NAME.given), ("patronymic", NAME.patronymic))
        assert names == {part: latin(word, habit, Random(1)) for part, word in spelled}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("birth_date", date(1990, 5, 7)),
        ("number", "00123456"),
        ("category", "military"),
        ("power_of_unit", "lod"),
        ("sex", "m"),
    ],
)
def test_what_every_source_could_know(field: str, value: object, world: World) -> None:
    assert hand(world, "uk").entry(person(world), None, [], {}).values[field] == value


def test_a_new_row_is_neither_an_anchor_nor_hidden(world: World) -> None:
    entry = hand(world, "uk").entry(person(world), None, ("sought",), {})
    assert (entry.person, entry.tells, entry.anchor, entry.hidden, entry.captivity) == (
        "P1",
        ["sought"],
        False,
        False,
        0,
    )


def test_rows_of_one_hand_share_nothing_that_can_change(world: World) -> None:
    tells = ["held"]
    first, second = (hand(world, "uk").entry(person(world), None, tells, {}) for _ in range(2))
    first.tells.append("captured")
    first.values["rank"] = ""
    assert (second.tells, tells) == (["held"], ["held"])
    assert second.values["rank"] == "солдат"
