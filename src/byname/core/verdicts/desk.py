"""What a desk knows when it reads a claim: the sides, the names of groups, the exchanges with their stages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Final

from byname.core.statements.claim import TextClaim
from byname.core.verdicts.naming import GroupName, of_side

__all__ = ["Desk", "Side", "Stage"]

_LETTERS: Final = re.compile(r"[^\W\d_]+")
_LOOK_ALIKE: Final = str.maketrans("авеіксмнорстух", "abeikcmhopctyx")
_BETWEEN: Final = r"[\W_]{0,2}"
_NOTHING: Final = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Side:
    """A power of the register with every name that it has."""

    code: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """A day of an exchange; `phase` is "" where the exchange has one day alone. `numbers`: those that sources give the exchange."""

    exchange: str
    phase: str
    day: date
    numbers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Desk:
    """The register's own world, as far as a claim can speak of it; `home` is the power whose bureau this is ("" if none).

    `stages` in order of day, of what was carried out alone. `assumed`: whose people are meant where a claim names nobody's;
    `silent`: the text that is read names no side at all.
    `called`: (name, code) of what exchanges are called beside their codes; `with_parts`: units that others are attached to.
    """

    sides: tuple[Side, ...]
    names: tuple[GroupName, ...]
    stages: tuple[Stage, ...] = ()
    home: str = ""
    assumed: str = ""
    silent: bool = False
    called: tuple[tuple[str, str], ...] = ()
    with_parts: frozenset[str] = frozenset()

    def side_of(self, claim: TextClaim) -> str | None:
        """Give the power whose people a claim is about; "" where it does not say, None for a side unknown here."""
        if claim.side in {"", "each", "both", "unspecified"}:
            return ""
        return next((side.code for side in self.sides if any(_called(claim.side, name) for name in side.names)), None)

    def side_names(self) -> tuple[str, ...]:
        """Give every name of every side."""
        return tuple(name for side in self.sides for name in side.names)

    def reading(self, text: str) -> Desk:
        """Give the desk as it reads a text: one that names a single side speaks of its people, one that names none of home's."""
        words = set(_LETTERS.findall(text))
        named = [side.code for side in self.sides if any(of_side(word, name) for name in side.names for word in words)]
        codes = named or ([self.home] if text else [])
        return replace(self, assumed=codes[0] if len(codes) == 1 else "", silent=bool(text) and not named)

    def on(self, first: date, last: date) -> tuple[Stage, ...]:
        """Give the stages from one day to another, both included."""
        return tuple(stage for stage in self.stages if first <= stage.day <= last)

    def of(self, exchange: str) -> tuple[Stage, ...]:
        """Give the stages of an exchange."""
        return tuple(stage for stage in self.stages if stage.exchange == exchange)

    def exchanges_named(self, words: str) -> tuple[tuple[int, int, str], ...]:
        """Give (start, end, code) of each exchange that words name by its code or what it is called."""
        plain = _alike(words)
        names = (*self.called, *((stage.exchange, stage.exchange) for stage in self.stages))
        return tuple(
            (found.start(), found.end(), code)
            for name, code in dict.fromkeys(names)
            for found in _written(name).finditer(plain)
        )

    def exchanges(self, last: date, *, stages: bool = False, since: date | None = None) -> int:
        """Count the exchanges begun by a day (and not before another), or their stages."""
        begun = [stage for stage in self.stages if stage.day <= last and (since is None or stage.day >= since)]
        return len({(stage.exchange, stage.phase if stages else "") for stage in begun})

    def numbered(self, last: date) -> Iterator[int]:
        """Give every number that a source gives to the newest exchange begun by a day."""
        begun = [stage for stage in self.stages if stage.day <= last]
        if begun:
            yield from sorted(begun[-1].numbers)


def _alike(words: str) -> str:
    """Write small letters, Cyrillic ones that look like Latin ones as those: a code is typed with either."""
    small = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in words)
    return small.translate(_LOOK_ALIKE)


@lru_cache(maxsize=1024)
def _written(name: str) -> re.Pattern[str]:
    """Give how a name of an exchange is written: X-25, X 25, x25; Exchange 7 is not Exchange 71."""
    parts = re.findall(r"\d+|[^\W\d]+", _alike(name))
    told = (f"0*{int(part)}" if part.isdecimal() else re.escape(part) for part in parts)
    return re.compile(rf"(?<!\w){_BETWEEN.join(told)}(?!\w|-\w)") if parts else _NOTHING


def _called(side: str, name: str) -> bool:
    return of_side(side, name) or side.casefold() == name.casefold()


def in_order(stages: Sequence[Stage]) -> tuple[Stage, ...]:
    """Put stages in order of day, exchange and phase."""
    return tuple(sorted(stages, key=lambda stage: (stage.day, stage.exchange, stage.phase)))
