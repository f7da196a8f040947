"""What people are besides: the branch of the forces of their unit, their health, and the sector of the front where they were taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from random import Random

from byname.scenario.geography import World
from byname.scenario.listshape import Health, Services
from byname.scenario.people import Person
from byname.scenario.shape import Shape

__all__ = ["HEALTH_WORDS", "SERVICE_WORDS", "sector_name", "with_attributes"]

SERVICE_WORDS: Mapping[str, Mapping[str, str]] = {
    "uk": {
        "land": "сухопутні війська",
        "sea": "флот",
        "air": "повітряні сили",
        "guard": "гвардія",
        "border": "прикордонна служба",
        "territorial": "територіальна оборона",
    },
    "ru": {
        "land": "сухопутные войска",
        "sea": "флот",
        "air": "воздушные силы",
        "guard": "гвардия",
        "border": "пограничная служба",
        "territorial": "территориальная оборона",
    },
    "en": {
        "land": "land forces",
        "sea": "navy",
        "air": "air force",
        "guard": "guard",
        "border": "border service",
        "territorial": "territorial defence",
    },
}
"""How each branch is written in each language."""

HEALTH_WORDS: Mapping[str, Mapping[str, str]] = {
    "uk": {
        "gravely-wounded": "тяжкопоранений",
        "gravely-ill": "тяжкохворий",
        "wounded": "поранений",
        "ill": "хворий",
        "well": "здоровий",
    },
    "ru": {
        "gravely-wounded": "тяжелораненый",
        "gravely-ill": "тяжелобольной",
        "wounded": "ранен",
        "ill": "болен",
        "well": "здоров",
    },
    "en": {
        "gravely-wounded": "gravely wounded",
        "gravely-ill": "gravely ill",
        "wounded": "wounded",
        "ill": "ill",
        "well": "well",
    },
}
"""How each state of health is written in each language."""

_SECTOR = {"uk": "напрямок {0}", "ru": "направление {0}", "en": "{0} sector"}
_REGION_SUFFIXES = (" обл.", " region")


def with_attributes(shape: Shape, world: World, people: Sequence[Person], rng: Random) -> tuple[Person, ...]:
    """Give each unit a branch and with it each soldier, and some people a state of health."""
    branches = _shares(shape.services)
    service = {code: rng.choices(tuple(branches), weights=tuple(branches.values()))[0] for code in world.units}
    states = _shares(shape.health)
    return tuple(replace(each, service=service.get(each.unit, ""), health=_drawn(states, rng)) for each in people)


def _shares(table: Services | Health) -> dict[str, float]:
    return {item.name.replace("_", "-"): getattr(table, item.name) for item in fields(table)}


def _drawn(shares: Mapping[str, float], rng: Random) -> str:
    chance = rng.random()
    for code, share in shares.items():
        chance -= share
        if chance < 0:
            return code
    return ""


def sector_name(world: World, place: str, lang: str) -> str:
    """Name the sector of the front in which a place lies: that of its region."""
    region = place
    while world.places[region].parent:
        region = world.places[region].parent
    name = next(item.text for item in world.places[region].names if item.lang == lang)
    for suffix in _REGION_SUFFIXES:
        name = name.removesuffix(suffix)
    return _SECTOR[lang].format(name)
