"""What agreement is worth when one person is looked up: weights of names, births and other keys, and the best rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from byname.core.names import PersonName
from byname.engines.lookup_rows import packed_day
from byname.engines.lookup_words import Near

__all__ = [
    "ROLES",
    "SURE_FROM",
    "TURNED",
    "WORTH",
    "Asked",
    "Hit",
    "Pool",
    "Query",
    "best_hits",
    "together",
    "worth_of",
    "worths",
]

Ints = npt.NDArray[np.int64]
Small = npt.NDArray[np.int32]
Floats = npt.NDArray[np.float32]

ROLES: Final = ("family", "given", "patronymic")
WORTH: Final = {"family": 9.0, "given": 4.0, "patronymic": 4.0, "birth": 12.0, "year": 4.0, "extra": 6.0}
"""What agreement in each part is worth, about the base-two logarithm of how seldom it happens by chance."""

_AGAINST: Final = {"family": -6.0, "given": -4.0, "patronymic": -4.0, "birth": -6.0, "year": -4.0}
_TURNED_DAY, _TWO_OF_THREE, _SAME_YEAR = 6.0, 3.5, -1.0
TURNED: Final = 1.5
"""What a name loses that fits only with its parts exchanged."""

_SHOWN_SHARE, _WEAK_SHARE, _SHOWN_WORTH, _LEAST_WORTH = 0.4, 0.25, 6.0, 3.0
"""A row is shown if two fifths of what is told agree on balance; where much is told, less is enough if it says something.

Who agrees in no more than one letter that stands for a name is not shown, however little is told.
"""

SURE_FROM: Final = 0.75
"""From this share of what is told on, nobody is looked for in any other way."""


@dataclass(frozen=True, slots=True)
class Query:
    """Who is looked for: a name as `parse_name` reads it or None, a day or a year of birth, other keys."""

    name: PersonName | None = None
    birth: int | None = None
    year: int | None = None
    extras: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A row with its score (1: all that was told agrees) and which parts agree, nearly agree and contradict."""

    number: int
    score: float
    agree: tuple[str, ...]
    near: tuple[str, ...]
    conflict: tuple[str, ...]


class Pool:
    """The rows compared so far: numbers, what each part is worth, a column for each row, and the share of all that agrees."""

    def __init__(self, whole: float) -> None:
        self.whole = whole
        self.numbers: list[Ints] = []
        self.parts: list[Floats] = []
        self.scores: list[Floats] = []
        self.best = -1.0
        self.complete = True

    def add(self, numbers: Ints, parts: Floats, told: float) -> None:
        """Take rows in: their numbers, for each part a line of what it is worth, and what all that is told is worth.

        The same word is worth more as a family name than as a given name; read otherwise, it is measured by that.
        """
        weights: Floats = parts.sum(axis=0)
        weights[weights < _LEAST_WORTH] = 0.0
        scores: Floats = weights / np.float32(max(self.whole, told) or 1.0)
        self.numbers.append(numbers)
        self.parts.append(parts)
        self.scores.append(scores)
        if len(numbers):
            self.best = max(self.best, float(scores.max()))


@dataclass(frozen=True, slots=True)
class Asked:
    """What a query says beside the name, as numbers; 0 for a day or year that it does not tell."""

    day: int
    year: int
    extras: tuple[int, ...]
    names: tuple[str, ...]
    worth: float

    @classmethod
    def of(cls, query: Query, known: Mapping[str, int]) -> Asked:
        """Read a query; a key that no row has is -1."""
        day = int(packed_day(np.array([query.birth or 0]))[0])
        year = day >> 9 or query.year or 0
        keys = tuple(dict.fromkeys(query.extras))
        worth = (WORTH["birth"] if day else WORTH["year"] if year else 0.0) + WORTH["extra"] * len(keys)
        return cls(day, year, tuple(known.get(key, -1) for key in keys), keys, worth)

    def births(self, told: Small) -> Floats:
        """Weigh births: the same, day and month exchanged, two of year, month and day alike, or another's."""
        if not self.year:
            return np.zeros(len(told), np.float32)
        same_year = told >> 9 == self.year
        if not self.day:
            weights = np.where(same_year, WORTH["year"], _AGAINST["year"])
            return np.where(told == 0, 0.0, weights).astype(np.float32)
        month, day = told >> 5 & 15, told & 31
        wanted_month, wanted_day = self.day >> 5 & 15, self.day & 31
        alike = same_year.astype(np.int8) + (month == wanted_month) + (day == wanted_day)
        turned = same_year & (month == wanted_day) & (day == wanted_month)
        weights = np.where(same_year, np.float32(_SAME_YEAR), np.float32(_AGAINST["birth"]))
        weights = np.where(alike == 2, _TWO_OF_THREE, weights)
        weights = np.where(turned, _TURNED_DAY, weights)
        weights = np.where((told & 511) == 0, np.where(same_year, WORTH["year"], _AGAINST["year"]), weights)
        weights = np.where(told == self.day, WORTH["birth"], weights)
        return np.where(told == 0, 0.0, weights).astype(np.float32)


def worth_of(words: tuple[str, str, str], asked: Asked) -> float:
    """Give what all is worth that a name in its parts and what is asked beside it tell."""
    return asked.worth + sum(WORTH[role] for role, word in zip(ROLES, words, strict=True) if word)


def worths(role: str, near: Near, size: int) -> Floats:
    """Give what each word of a vocabulary is worth beside the one that is asked for; an absent one says nothing."""
    table = np.full(size, _AGAINST[role], np.float32)
    table[0] = 0.0
    table[near.words] = near.likeness * WORTH[role]
    return table


def best_hits(pool: Pool, asked: Asked, limit: int) -> tuple[Hit, ...]:
    """Take the best rows, one for each number."""
    if not pool.numbers or not pool.whole:
        return ()
    numbers, parts = np.concatenate(pool.numbers), np.concatenate(pool.parts, axis=1)
    scores = np.round(np.concatenate(pool.scores), 4)
    least = min(_SHOWN_SHARE, max(_WEAK_SHARE, _SHOWN_WORTH / pool.whole))
    shown = np.flatnonzero(scores >= least)
    order = shown[np.lexsort((numbers[shown], -scores[shown]))]
    best: dict[int, int] = {}
    for place in order.tolist():
        best.setdefault(int(numbers[place]), place)
        if len(best) >= limit:
            break
    return tuple(_hit(number, float(scores[place]), parts[:, place].tolist(), asked) for number, place in best.items())


def together(pool: Pool, told: float, asked: Asked) -> dict[int, Hit]:
    """Join the rows of each number: in each part the best of those that tell it, nothing where none does."""
    found: dict[int, Hit] = {}
    if not pool.numbers:
        return found
    numbers, parts = np.concatenate(pool.numbers), np.concatenate(pool.parts, axis=1)
    for number in dict.fromkeys(numbers.tolist()):
        own = parts[:, numbers == number]
        best = np.where(own == 0, -np.inf, own).max(axis=1)
        best[np.isinf(best)] = 0.0
        found[number] = _hit(number, float(best.sum()) / max(pool.whole, told), best.tolist(), asked)
    return found


def _hit(number: int, score: float, parts: list[float], asked: Asked) -> Hit:
    born = "birth" if asked.day else "year"
    told = [*zip((*ROLES, born), parts[:4], strict=True)]
    agree = [name for name, worth in told if worth >= 0.8 * WORTH[name]]
    agree += [name for name, worth in zip(asked.names, parts[4:-1], strict=True) if worth > 0]
    near = [name for name, worth in told if 0 < worth < 0.8 * WORTH[name]]
    conflict = [name for name, worth in told if worth < 0]
    return Hit(number, round(min(score, 1.0), 4), tuple(agree), tuple(near), tuple(conflict))
