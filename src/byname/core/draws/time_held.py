"""Time held: how long captivities lasted, from the fewest to the most days that uncertain dates allow, and their quantiles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import ceil

from byname.core.custody.accounts import Cell
from byname.core.custody.days import DUSK
from byname.core.custody.movements import Movement
from byname.core.custody.persons import PersonLine
from byname.core.custody.spells import Spell, spells

__all__ = ["SHARES", "YEARS", "Length", "Quantile", "bands", "held_until_day", "held_until_return", "quantiles"]

YEARS = (1, 2, 3)
"""The anniversaries between the bands: up to one year, over one, over two, over three."""

SHARES = (Fraction(1, 10), Fraction(1, 4), Fraction(1, 2), Fraction(3, 4), Fraction(9, 10))
"""The quantiles that are given."""


@dataclass(frozen=True, slots=True)
class Length:
    """Days in captivity: by the days from which movements count, at least, and at most (None: no telling since when)."""

    value: int
    low: int
    high: int | None


@dataclass(frozen=True, slots=True)
class Quantile:
    """So great a share of the people were held so many days or fewer."""

    share: Fraction
    days: Length


def held_until_return(line: PersonLine, returned: Movement) -> Length | None:
    """Give how long the captivity had lasted that a return ended; None where no capture that counts is told."""
    spell = next((each for each in spells(line.movements) if each.number == returned.spell), None)
    if spell is None:
        return None
    return _length(spell, returned.earliest, returned.settled, returned.latest)


def held_until_day(line: PersonLine, day: int) -> Length | None:
    """Give how long one who is held on a day had then been held: in the last captivity that has begun."""
    begun = [spell for spell in spells(line.movements) if spell.taken.settled <= day]
    return _length(begun[-1], day, day, day) if begun else None


def _length(spell: Spell, first: int | None, settled: int, last: int) -> Length:
    taken = spell.taken
    low = 0 if first is None else max(0, first - taken.latest)
    high = None if taken.earliest is None or last >= DUSK else max(0, last - taken.earliest)
    value = max(low, settled - taken.settled)
    return Length(value if high is None else min(value, high), low, high)


def quantiles(lengths: Iterable[Length]) -> tuple[Quantile, ...]:
    """Give the quantiles of those counted, each the length of one of them (nearest rank); nothing for nobody.

    Low and high are the same quantile if everybody was held as short, or as long, as the dates allow: no other dates
    lead beyond them.
    """
    known = list(lengths)
    if not known:
        return ()
    values, lows = sorted(each.value for each in known), sorted(each.low for each in known)
    highs = sorted(DUSK if each.high is None else each.high for each in known)
    found = []
    for share in SHARES:
        place = max(1, ceil(share * len(known))) - 1
        high = None if highs[place] >= DUSK else highs[place]
        found.append(Quantile(share, Length(values[place], lows[place], high)))
    return tuple(found)


def bands(whole: Cell, over: Sequence[Cell]) -> tuple[Cell, ...]:
    """Give how many were held no longer than the first anniversary, then between each and the next, then longer.

    `over` are those held longer than each, of `whole`. The bounds of a band are those of two numbers that vary apart,
    so they are wide and hold.
    """
    edges = [whole, *over]
    found = []
    for longer, longest in pairwise(edges):
        low, high = max(0, longer.low - longest.high), longer.high - longest.low
        value = longer.value - longest.value
        found.append(Cell(value, min(low, value), max(high, value)))
    return (*found, edges[-1])
