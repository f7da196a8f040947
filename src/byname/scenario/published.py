"""The list that the other side publishes as people whom their own side does not want back: most rows right, some wrong in every way."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from random import Random

from byname.scenario.agreements import held_on
from byname.scenario.entries import Cell
from byname.scenario.listings import ListPlan
from byname.scenario.people import RANKS, Captivity, IdentityMaker, Person
from byname.scenario.spelling import spelled_family
from byname.scenario.surnames import SurnameStock
from byname.scenario.writing import Writing

__all__ = ["plan_published"]

_NAMES_TO_DRAW = 300
_Fits = Callable[[Person, date], bool]


def plan_published(writing: Writing, people: Sequence[Person], *, known: Mapping[str, date]) -> list[Person]:
    """Write the list about the plant's power, and give the strangers on it; nothing where its day is yet to come."""
    shape = writing.shape
    table, power = shape.published, shape.power(shape.plant.power)
    if table.day > shape.as_of:
        return []
    stock = SurnameStock(power.language, _NAMES_TO_DRAW, writing.rng)
    homes = tuple(place.code for place in writing.world.places_of(power.code, "city", "village"))
    maker = IdentityMaker(power, stock=stock, kinship=shape.kinship, homes=homes, rng=writing.rng)
    plan = writing.plan("published", table.day, power.code, lag=1)
    named = [each for each in people if each.power == power.code and known.get(each.code, date.max) <= table.day]
    _Rows(writing, plan, named).write(stock)
    strangers = [_stranger(number, power.code, maker, writing.rng) for number in range(1, table.unknown + 1)]
    for person in strangers:
        _write(writing, plan, person, None, {}, fault="unknown")
    return strangers


def _write(
    writing: Writing,
    plan: ListPlan,
    person: Person,
    stay: Captivity | None,
    values: Mapping[str, Cell],
    *,
    fault: str,
) -> None:
    """Write a row with no other error than its fault; the list leaves out who is a civilian."""
    writing.row(plan, person, stay, {"category": "", **values}, fault=fault, spoilt=False)


class _Rows:
    """The rows about people who exist; nobody is taken twice but those who stand there twice."""

    def __init__(self, writing: Writing, plan: ListPlan, people: Sequence[Person]) -> None:
        self.writing, self.plan, self.people, self.rng = writing, plan, people, writing.rng
        self.taken: set[str] = set()

    def write(self, stock: SurnameStock) -> None:
        table, rng, lang = self.writing.shape.published, self.rng, self.plan.lang
        held = _held("military")
        self._some(table.home, _ended("returned"), "home")
        self._some(table.dead, _ended("died"), "dead")
        self._some(table.civilian, _held("civilian"), "civilian")
        self._some(table.never_held, lambda each, day: not each.captivities and each.missing <= day, "never-held")
        self._some(table.birth_wrong, held, "birth", lambda each: {"birth_date": _other_birth(each, rng)})
        self._some(table.name_wrong, held, "name", lambda each: {"family": _other_family(each, stock, lang, rng)})
        for person, stay in self._some(table.twice, held, ""):
            _write(self.writing, self.plan, person, stay, {}, fault="twice")
        self._some(table.right, held, "")

    def _some(
        self,
        wanted: int,
        fits: _Fits,
        fault: str,
        values: Callable[[Person], Mapping[str, Cell]] = lambda _: {},
    ) -> list[tuple[Person, Captivity | None]]:
        """Write a row about each of some people; gives them."""
        day = self.plan.day
        there = [each for each in self.people if each.code not in self.taken and fits(each, day)]
        chosen = self.rng.sample(there, min(wanted, len(there)))
        self.taken |= {each.code for each in chosen}
        stays = [(each, held_on(each, day) or (each.captivities[-1] if each.captivities else None)) for each in chosen]
        for person, stay in stays:
            _write(self.writing, self.plan, person, stay, values(person), fault=fault)
        return stays


def _held(category: str) -> _Fits:
    return lambda each, day: each.category == category and held_on(each, day) is not None


def _ended(kind: str) -> _Fits:
    """Whose last captivity ended so by a day."""

    def fits(each: Person, day: date) -> bool:
        last = each.captivities[-1] if each.captivities else None
        return last is not None and last.end_kind == kind and last.end_day is not None and last.end_day <= day

    return fits


def _other_birth(person: Person, rng: Random) -> date:
    """A day of birth of another year, month and day."""
    born = person.identity.born
    return date(born.year + rng.choice((-3, -2, 2, 3)), born.month % 12 + 1, born.day % 28 + 1)


def _other_family(person: Person, stock: SurnameStock, lang: str, rng: Random) -> str:
    family = stock.draw(rng)
    while family in person.identity.name.family:
        family = stock.draw(rng)
    return str(getattr(spelled_family(family, stock.language), lang))


def _stranger(number: int, power: str, maker: IdentityMaker, rng: Random) -> Person:
    """Somebody whom no source but this list names."""
    return Person(
        code=f"S{number:05d}",
        power=power,
        category="military",
        rank_class="private",
        rank=rng.choice(RANKS["private"]),
        unit="",
        identity=maker.make("military"),
        captivities=(),
        missing=date.max,
    )
