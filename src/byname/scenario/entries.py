"""One row of a list before it is written: what the source says of a person, in the source's own hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from random import Random

from byname.scenario.attributes import HEALTH_WORDS, SERVICE_WORDS, sector_name
from byname.scenario.geography import World, text_of
from byname.scenario.given_names import Spelled
from byname.scenario.people import Captivity, Person
from byname.scenario.spelling import LATIN_HABITS, latin

__all__ = ["Cell", "Entry", "Hand"]

Cell = str | date | float | None
"""What may stand in a cell of a list."""
_LANG_INDEX = {"uk": 0, "ru": 1, "en": 2}


@dataclass(slots=True)
class Entry:
    """A row: whose it is, the events that it tells, and its values by field.

    `anchor` keeps unit, place and day of capture right; `fault` says what is wrong with a row of a published list;
    `instead` is the person in whose place somebody is said to come.
    """

    person: str
    values: dict[str, Cell]
    tells: list[str]
    anchor: bool = False
    hidden: bool = False
    captivity: int = 0
    fault: str = ""
    instead: str = ""


@dataclass(slots=True)
class Hand:
    """Who writes: in which language ("uk", "ru", "en" for Latin letters) and on which day."""

    lang: str
    day: date
    world: World
    rng: Random
    habits: tuple[str, ...] = field(default=LATIN_HABITS)

    def name(self, person: Person) -> dict[str, Cell]:
        """Family, given and patronymic as this hand spells them; Latin rows follow one habit each."""
        name, habit = person.identity.name, self.rng.choice(self.habits)
        parts = (("family", name.family), ("given", name.given), ("patronymic", name.patronymic))
        return {part: self._word(word, habit) for part, word in parts}

    def _word(self, word: Spelled, habit: str) -> str:
        if self.lang == "en":
            return latin(word, habit, self.rng)
        if self.lang == "ru":
            return word.ru.replace("ё", "е") if self.rng.random() < 0.7 else word.ru
        return word.uk.replace("'", self.rng.choice("'’ʼ"))

    def unit(self, code: str) -> str:
        """A name of a unit that is in use on the day of writing."""
        return text_of(self.world.units[code].names, lang=self.lang, day=self.day, rng=self.rng) if code else ""

    def place(self, code: str) -> str:
        """The name of a place."""
        return text_of(self.world.places[code].names, lang=self.lang, day=self.day, rng=self.rng) if code else ""

    def entry(self, person: Person, stay: Captivity | None, tells: Iterable[str], values: Mapping[str, Cell]) -> Entry:
        """Begin a row with all that this source could know of a person and one captivity."""
        known: dict[str, Cell] = {
            **self.name(person),
            "birth_date": person.identity.born,
            "birth_place": self.place(person.identity.home),
            "rank": person.rank[_LANG_INDEX[self.lang]],
            "unit": self.unit(person.unit),
            "number": person.identity.number,
            "category": person.category,
            "power_of_unit": person.power,
            "sex": person.identity.sex,
            "service": SERVICE_WORDS[self.lang].get(person.service, ""),
            "health": HEALTH_WORDS[self.lang].get(person.health, ""),
        }
        if stay is not None:
            known |= {"capture_date": stay.captured, "capture_place": self.place(stay.place)}
            known["sector"] = sector_name(self.world, stay.place, self.lang)
        known |= values
        return Entry(person.code, known, list(tells), captivity=person.captivities.index(stay) if stay else 0)
