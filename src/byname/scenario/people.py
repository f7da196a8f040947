"""Made-up persons: who they are, and every captivity that befell them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from byname.scenario.given_names import FEMALE, MALE, MaleName, Spelled, feminine_patronymic
from byname.scenario.shape import Kinship, Power
from byname.scenario.spelling import spelled_family
from byname.scenario.surnames import SurnameStock, feminine_family

__all__ = ["RANKS", "Captivity", "FullName", "Identity", "IdentityMaker", "Person"]


@dataclass(frozen=True, slots=True)
class FullName:
    """Family name, given name and patronymic in both Cyrillic spellings."""

    family: Spelled
    given: Spelled
    patronymic: Spelled


@dataclass(frozen=True, slots=True)
class Identity:
    """What stays true of a person whatever befalls them; `home` is the code of the place of birth."""

    name: FullName
    sex: str
    born: date
    home: str
    number: str


@dataclass(frozen=True, slots=True)
class Captivity:
    """One captivity; `end_kind` is "", returned, released, escaped, third-state or died; camps are (day, place code)."""

    captured: date
    place: str
    camps: tuple[tuple[date, str], ...]
    end_kind: str = ""
    end_day: date | None = None
    exchange: str = ""
    phase: str = ""

    def holds_on(self, day: date) -> bool:
        """Whether the person is in captivity at the end of a day."""
        return self.captured <= day and (self.end_day is None or day < self.end_day)


@dataclass(frozen=True, slots=True)
class Person:
    """One made-up person; no captivities: missing and never captive, since `missing`.

    `service` is the branch of the forces, `health` the state of health by their codes; "" where nothing is told.
    """

    code: str
    power: str
    category: str
    rank_class: str
    rank: tuple[str, str, str]
    unit: str
    identity: Identity
    captivities: tuple[Captivity, ...]
    missing: date
    groups: frozenset[str] = frozenset()
    service: str = ""
    health: str = ""


@dataclass(frozen=True, slots=True)
class _Draft:
    family: str
    given: MaleName | None
    father: MaleName
    identity: Identity


_OLDEST, _YOUNGEST = date(1963, 1, 1), date(2005, 1, 1)
_TYPICAL_BIRTH = (1963, 1988, 2005)


class IdentityMaker:
    """Draws the identities of one power: mostly new people, some brothers, sons and namesakes of earlier ones."""

    def __init__(
        self, power: Power, *, stock: SurnameStock, kinship: Kinship, homes: tuple[str, ...], rng: Random
    ) -> None:
        self._power = power
        self._stock = stock
        self._kinship = kinship
        self._homes = homes
        self._rng = rng
        self._men: list[_Draft] = []
        self._male_weights = [1.0 / (rank + 6) for rank in range(len(MALE))]
        self._female_weights = [1.0 / (rank + 6) for rank in range(len(FEMALE))]
        self._numbers: set[str] = set()

    def make(self, category: str) -> Identity:
        """Draw one identity for somebody of this category (military or civilian)."""
        kin, rng = self._kinship, self._rng
        if rng.random() < (kin.women_civilian if category == "civilian" else kin.women_military):
            return self._woman(category)
        chance = rng.random()
        draft = None
        if self._men and chance < kin.brother + kin.son + kin.namesake:
            model = rng.choice(self._men[-400:])
            if chance < kin.brother:
                draft = self._brother(model)
            elif chance < kin.brother + kin.son:
                draft = self._son(model)
            else:
                draft = self._namesake(model)
        if draft is None:
            family = self._stock.draw(rng)
            draft = self._man(family, self._male(), self._male(), self._birth_day(category))
        if category == "civilian":
            draft = replace(draft, identity=replace(draft.identity, number=""))
        self._men.append(draft)
        return draft.identity

    def _male(self) -> MaleName:
        return self._rng.choices(MALE, weights=self._male_weights)[0]

    def _birth_day(self, category: str) -> date:
        low, mode, high = _TYPICAL_BIRTH
        year = int(self._rng.triangular(low - (12 if category == "civilian" else 0), high, mode))
        return date(year, 1, 1) + timedelta(days=self._rng.randrange(365))

    def _number(self) -> str:
        while True:
            number = f"{self._rng.randrange(10**7):08d}"
            if number not in self._numbers:
                self._numbers.add(number)
                return number

    def _man(self, family: str, given: MaleName, father: MaleName, born: date) -> _Draft:
        name = FullName(spelled_family(family, self._power.language), given.name, father.patronymic)
        identity = Identity(name, "m", born, self._rng.choice(self._homes), self._number())
        return _Draft(family, given, father, identity)

    def _woman(self, category: str) -> Identity:
        rng = self._rng
        family = feminine_family(self._stock.draw(rng), self._power.language)
        given = rng.choices(FEMALE, weights=self._female_weights)[0]
        name = FullName(
            spelled_family(family, self._power.language), given, feminine_patronymic(self._male().patronymic)
        )
        number = "" if category == "civilian" else self._number()
        return Identity(name, "f", self._birth_day(category), rng.choice(self._homes), number)

    def _brother(self, model: _Draft) -> _Draft | None:
        given = self._male()
        twin = self._rng.random() < 0.08
        days = 0 if twin else self._rng.choice((-1, 1)) * self._rng.randint(330, 3300)
        born = model.identity.born + timedelta(days=days)
        if given == model.given or not _OLDEST <= born < _YOUNGEST:
            return None
        return self._man(model.family, given, model.father, born)

    def _son(self, model: _Draft) -> _Draft | None:
        born = model.identity.born + timedelta(days=self._rng.randint(19 * 366, 31 * 365))
        if model.given is None or not _OLDEST <= born < _YOUNGEST:
            return None
        return self._man(model.family, self._male(), model.given, born)

    def _namesake(self, model: _Draft) -> _Draft | None:
        if model.given is None:
            return None
        born = self._birth_day("military")
        if self._rng.random() < self._kinship.namesake_same_year:
            born = date(model.identity.born.year, 1, 1) + timedelta(days=self._rng.randrange(365))
        return self._man(model.family, model.given, model.father, born)


RANKS: Mapping[str, tuple[tuple[str, str, str], ...]] = {
    "private": (
        ("солдат", "рядовой", "private"),
        ("старший солдат", "ефрейтор", "senior private"),
        ("матрос", "матрос", "seaman"),
    ),
    "sergeant": (
        ("молодший сержант", "младший сержант", "junior sergeant"),
        ("сержант", "сержант", "sergeant"),
        ("старший сержант", "старший сержант", "senior sergeant"),
        ("старшина", "старшина", "petty officer"),
    ),
    "officer": (
        ("молодший лейтенант", "младший лейтенант", "junior lieutenant"),
        ("лейтенант", "лейтенант", "lieutenant"),
        ("старший лейтенант", "старший лейтенант", "senior lieutenant"),
        ("капітан", "капитан", "captain"),
        ("майор", "майор", "major"),
        ("підполковник", "подполковник", "lieutenant colonel"),
    ),
}
"""Ranks by class, in the two Cyrillic spellings and in English."""
