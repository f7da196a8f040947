"""Invented units and places of both powers: a dated tree of units with names in three spellings, cities, a plant, camps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from byname.scenario.given_names import Spelled
from byname.scenario.shape import Power, Shape
from byname.scenario.spelling import latin, spelled_family
from byname.scenario.surnames import invented_stem

__all__ = ["DatedText", "Place", "Unit", "World", "build_world", "days_between", "ordinal", "text_of"]


@dataclass(frozen=True, slots=True)
class DatedText:
    """A name in one language, used in [start, end); None is open."""

    text: str
    lang: str
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit; `role` says what it is for: regiment, plant, line, fresh, battalion, corps, civil."""

    code: str
    power: str
    role: str
    names: tuple[DatedText, ...]
    parents: tuple[tuple[str, date | None, date | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """A place; `role` is region, city, village, plant, camp or neutral."""

    code: str
    role: str
    power: str
    names: tuple[DatedText, ...]
    parent: str = ""


@dataclass(slots=True)
class World:
    """All units and places, findable by code and by role."""

    units: dict[str, Unit] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)

    def units_of(self, power: str, *roles: str) -> tuple[Unit, ...]:
        """Units of a power with one of these roles, in order of making."""
        return tuple(unit for unit in self.units.values() if unit.power == power and unit.role in roles)

    def places_of(self, power: str, *roles: str) -> tuple[Place, ...]:
        """Places of a power with one of these roles, in order of making."""
        return tuple(place for place in self.places.values() if place.power == power and place.role in roles)

    @property
    def plant(self) -> Place:
        """The plant."""
        return next(place for place in self.places.values() if place.role == "plant")

    @property
    def regiment(self) -> Unit:
        """The regiment that later became a brigade."""
        return next(unit for unit in self.units.values() if unit.role == "regiment")


def text_of(names: Iterable[DatedText], *, lang: str, day: date, rng: Random) -> str:
    """Choose one of the names in use in a language on a day; a unit has a long and a short one."""
    fitting = [
        item.text
        for item in names
        if item.lang == lang and (item.start is None or item.start <= day) and (item.end is None or day < item.end)
    ]
    return rng.choice(fitting)


_UK_ENDINGS = {1: "ша", 2: "га", 3: "тя", 7: "ма", 8: "ма"}
_EN_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_TEENS = range(11, 20)


def ordinal(number: int, lang: str) -> str:
    """Write which unit of a row it is, as its language does for a brigade: 831-ша, 831-я, 831st."""
    last = 0 if number % 100 in _TEENS else number % 10
    if lang == "uk":
        return f"{number}-{'ва' if number % 100 == 40 else _UK_ENDINGS.get(last, 'та')}"
    return f"{number}-я" if lang == "ru" else f"{number}{_EN_ENDINGS.get(last, 'th')}"


_KINDS: dict[str, dict[str, tuple[str, str]]] = {
    "brigade": {
        "uk": ("{0} окрема бригада «{1}»", "{2} обр"),
        "ru": ("{0} отдельная бригада «{1}»", "{2} обр"),
        "en": ("{0} Separate Brigade {1}", "{2} bde {1}"),
    },
    "regiment": {
        "uk": ("полк «{1}»", "п. «{1}»"),
        "ru": ("полк «{1}»", "полк {1}"),
        "en": ("Regiment {1}", "{1} regt"),
    },
    "battalion": {
        "uk": ("{2} окремий батальйон «{1}»", "{2} об"),
        "ru": ("{2} отдельный батальон «{1}»", "{2} об"),
        "en": ("{2} Battalion {1}", "{2} bn {1}"),
    },
    "detachment": {
        "uk": ("{2} загін охорони «{1}»", "{2} заг. «{1}»"),
        "ru": ("{2} отряд охраны «{1}»", "{2} отр. «{1}»"),
        "en": ("{2} Guard Detachment {1}", "{2} det {1}"),
    },
    "corps": {
        "uk": ("{2} корпус «{1}»", "{2} к-с"),
        "ru": ("{2} корпус «{1}»", "{2} к-с"),
        "en": ("{2} Corps {1}", "{2} corps"),
    },
}
_UNIT_NAME_ENDINGS = {"uk": ("ар", "ель", "ич", "ава", "ин"), "ru": ("ар", "ель", "ыч", "ава", "ин")}
_FIRST_UNIT_NUMBER = 611
_CITY_ENDINGS = {"uk": ("опіль", "ець", "ськ", "ів", "ине"), "ru": ("ополь", "ец", "ск", "ов", "ино")}


class _Builder:
    def __init__(self, shape: Shape, rng: Random) -> None:
        self.shape = shape
        self.rng = rng
        self.world = World()
        self.number = _FIRST_UNIT_NUMBER
        self.used: set[str] = set()

    def invented(self, endings: tuple[str, ...], language: str) -> Spelled:
        """Draw a name that no other unit or place bears in either spelling."""
        while True:
            stem = invented_stem(self.rng, syllables=1 if self.rng.random() < 0.6 else 2)
            name = spelled_family((stem + self.rng.choice(endings)).capitalize(), language)
            if self.used.isdisjoint(name):
                self.used.update(name)
                return name

    def unit_names(
        self, kind: str, name: Spelled, span: tuple[date | None, date | None] = (None, None)
    ) -> tuple[DatedText, ...]:
        start, end = span
        texts = []
        for lang, word in (("uk", name.uk), ("ru", name.ru), ("en", latin(name, "2010-like", self.rng))):
            texts += [
                DatedText(form.format(ordinal(self.number, lang), word, self.number), lang, start, end)
                for form in _KINDS[kind][lang]
            ]
        return tuple(texts)

    def unit(self, power: Power, role: str, kind: str, parent: str = "") -> Unit:
        self.number += self.rng.randint(1, 7)
        name = self.invented(_UNIT_NAME_ENDINGS[power.language], power.language)
        parents: tuple[tuple[str, date | None, date | None], ...] = ((parent, None, None),) if parent else ()
        unit = Unit(
            f"{power.code}-u{len(self.world.units) + 1:03d}", power.code, role, self.unit_names(kind, name), parents
        )
        self.world.units[unit.code] = unit
        return unit

    def regiment(self, power: Power) -> None:
        brigade = self.shape.brigade
        corps = self.unit(power, "corps", "corps")
        self.number += 3
        name = self.invented(_UNIT_NAME_ENDINGS[power.language], power.language)
        names = self.unit_names("regiment", name, (None, brigade.became_brigade)) + self.unit_names(
            "brigade", name, (brigade.became_brigade, None)
        )
        code = f"{power.code}-regiment"
        self.world.units[code] = Unit(code, power.code, "regiment", names, ((corps.code, brigade.joined_corps, None),))

    def place(self, power: Power, role: str, form: dict[str, str], parent: str = "") -> Place:
        name = self.invented(_CITY_ENDINGS[power.language], power.language)
        number = self.rng.randint(3, 97)
        texts = (("uk", name.uk), ("ru", name.ru), ("en", latin(name, "2010-like", self.rng)))
        names = tuple(DatedText(form[lang].format(word, number), lang) for lang, word in texts)
        place = Place(f"{power.code}-p{len(self.world.places) + 1:03d}", role, power.code, names, parent)
        self.world.places[place.code] = place
        return place


_PLAIN = {"uk": "{0}", "ru": "{0}", "en": "{0}"}
_VILLAGE = {"uk": "с. {0}", "ru": "с. {0}", "en": "{0}"}
_PLANT = {"uk": "комбінат «{0}»", "ru": "комбинат «{0}»", "en": "{0} plant"}
_CAMP = {"uk": "колонія № {1}, {0}", "ru": "колония № {1}, {0}", "en": "{0} colony No {1}"}
_NEUTRAL = Power("neu", "Velandria", "uk")


def build_world(shape: Shape, rng: Random) -> World:
    """Draw all units and places that a shape needs."""
    builder = _Builder(shape, rng)
    for power in shape.powers:
        _add_units(builder, power)
        _add_places(builder, power)
    builder.place(_NEUTRAL, "neutral", _PLAIN)
    return builder.world


def _add_units(builder: _Builder, power: Power) -> None:
    shape, rng = builder.shape, builder.rng
    has_plant = power.code == shape.plant.power
    if has_plant:
        builder.regiment(power)
        for _ in range(shape.plant.units):
            builder.unit(power, "plant", rng.choice(("brigade", "battalion", "detachment")))
        for _ in range(shape.focus.first_units):
            builder.unit(power, "fresh", rng.choice(("brigade", "brigade", "battalion", "detachment")))
    lines = [
        builder.unit(power, "line", "brigade")
        for _ in range(shape.units.plant_power_line if has_plant else shape.units.other_power_line)
    ]
    for index in range(shape.units.battalions):
        builder.unit(power, "battalion", "battalion", lines[index % len(lines)].code)


def _add_places(builder: _Builder, power: Power) -> None:
    for _ in range(4):
        region = builder.place(power, "region", {"uk": "{0} обл.", "ru": "{0} обл.", "en": "{0} region"})
        for _ in range(3):
            city = builder.place(power, "city", _PLAIN, region.code)
            builder.place(power, "village", _VILLAGE, region.code)
        if power.code == builder.shape.plant.power and not any(
            item.role == "plant" for item in builder.world.places.values()
        ):
            builder.place(power, "plant", _PLANT, city.code)
    for _ in range(6):
        builder.place(power, "camp", _CAMP)


def days_between(start: date, end: date, rng: Random) -> date:
    """Draw a day of [start, end)."""
    return start + timedelta(days=rng.randrange(max(1, (end - start).days)))
