"""Units as a dated tree: renamed, raised, attached; found by what lists call them. Intervals are half-open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from byname.core.dates import Answer, UncertainDate
from byname.core.words import loose_key, strict_key

__all__ = ["Unit", "UnitName", "UnitParent", "UnitTree"]

_Span = tuple[int | None, int | None]
_ALWAYS: Final[_Span] = (None, None)
# Words that every unit of a sort has: they alone name none.
_SORTS = (
    "окрема отдельная separate бригада brigade bde полк regiment regt батальйон батальон battalion bn корпус corps "
    "загін отряд detachment det рота company взвод platoon група группа group дивізія дивизия division армія армия army"
)
# Words that say only that a unit follows: dropped if anything else is left.
_LABELS = frozenset({"в/ч", "вч", "військова", "частина", "воинская", "часть", "unit", "підрозділ", "подразделение"})


_SORT_WORDS = frozenset(loose_key(_SORTS))


@dataclass(frozen=True, slots=True)
class UnitName:
    """What a unit is called in a language in [start, end), ordinals; None is open."""

    text: str
    language: str = ""
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class UnitParent:
    """Which unit another belongs or is attached to in [start, end), ordinals; None is open."""

    code: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit through all its names and subordinations; the code never changes when it is renamed or raised."""

    code: str
    names: tuple[UnitName, ...]
    parents: tuple[UnitParent, ...] = ()


class UnitTree:
    """All known units; answers by text, by day and by subordination."""

    def __init__(self, units: Iterable[Unit]) -> None:
        self._units = {unit.code: unit for unit in units}
        self._strict: dict[tuple[str, ...], list[tuple[UnitName, str]]] = {}
        self._loose: dict[tuple[str, ...], list[tuple[UnitName, str]]] = {}
        self._words: dict[str, set[tuple[str, ...]]] = {}
        for unit in self._units.values():
            for name in unit.names:
                self._strict.setdefault(strict_key(_bare(name.text)), []).append((name, unit.code))
                loose = loose_key(_bare(name.text))
                self._loose.setdefault(loose, []).append((name, unit.code))
                for word in loose:
                    self._words.setdefault(word, set()).add(loose)

    def __contains__(self, code: str) -> bool:
        return code in self._units

    def resolve(self, text: str, day: int | None) -> tuple[str, ...]:
        """Give the codes that a text can mean, sorted: by exact spelling, else loosely, else by some telling words.

        Names in use on the day outrank others; one no longer or not yet in use still finds its unit, if nothing else
        does: lists are late.
        """
        strict, loose = strict_key(_bare(text)), loose_key(_bare(text))
        ways = (self._strict.get(strict, []), self._loose.get(loose, []), self._containing(loose))
        for found in ways if strict else ():
            current = {code for name, code in found if day is None or _holds((name.start, name.end), day)}
            if found:
                return tuple(sorted(current or {code for _, code in found}))
        return ()

    def _containing(self, loose: tuple[str, ...]) -> list[tuple[UnitName, str]]:
        """Find the names that have all these words, if the words say more than what sort of unit it is."""
        if not set(loose) - _SORT_WORDS:
            return []
        names = set.intersection(*(self._words.get(word, set()) for word in loose))
        return [pair for name in sorted(names) for pair in self._loose[name]]

    def name_of(self, code: str, language: str, day: int | None = None) -> str:
        """Give the first name of a unit in a language on a day, else any of its names, else the code."""
        names = self._units[code].names if code in self._units else ()
        fitting = [name for name in names if day is None or _holds((name.start, name.end), day)]
        spoken = [name for name in fitting if name.language == language]
        return next((name.text for name in (*spoken, *fitting, *names)), code)

    def ancestors(self, code: str, day: int) -> tuple[str, ...]:
        """Give all units above one on a day, nearest first."""
        found: list[str] = []
        queue = [code]
        for lower in queue:
            for parent in self._units[lower].parents if lower in self._units else ():
                if _holds((parent.start, parent.end), day) and parent.code not in (*found, code):
                    found.append(parent.code)
                    queue.append(parent.code)
        return tuple(found)

    def is_under(self, code: str, other: str, day: int | UncertainDate) -> Answer:
        """Answer whether a unit is another or under it on a day; an uncertain day may make that possible only.

        A unit that the tree does not know is under nothing but itself.
        """
        if code == other:
            return Answer.YES
        answers = {_answer(span, day) for span in _merged(self._spans_under(code, other, _ALWAYS, frozenset()))}
        return next((answer for answer in (Answer.YES, Answer.POSSIBLE) if answer in answers), Answer.NO)

    def _spans_under(self, code: str, other: str, span: _Span, seen: frozenset[str]) -> Iterator[_Span]:
        """Walk every way up from one unit to another, with the days on which each step of it holds."""
        for parent in self._units[code].parents if code in self._units else ():
            both = _meet(span, (parent.start, parent.end))
            if both is None or parent.code in seen:
                continue
            if parent.code == other:
                yield both
            else:
                yield from self._spans_under(parent.code, other, both, seen | {code})


def _bare(text: str) -> str:
    words = text.split()
    kept = [word for word in words if word.casefold().strip(".,:") not in _LABELS]
    return " ".join(kept or words)


def _holds(span: _Span, day: int) -> bool:
    start, end = span
    return (start is None or start <= day) and (end is None or day < end)


def _answer(span: _Span, day: int | UncertainDate) -> Answer:
    if isinstance(day, int):
        return Answer.YES if _holds(span, day) else Answer.NO
    return Answer.YES if span == _ALWAYS else day.within(*span)


def _meet(one: _Span, other: _Span) -> _Span | None:
    starts = [start for start in (one[0], other[0]) if start is not None]
    ends = [end for end in (one[1], other[1]) if end is not None]
    start, end = max(starts, default=None), min(ends, default=None)
    return None if start is not None and end is not None and start >= end else (start, end)


def _merged(spans: Iterable[_Span]) -> list[_Span]:
    """Join spans that touch, so that a unit moved from one parent to another under the same corps never left it."""
    merged: list[_Span] = []
    for start, end in sorted(spans, key=lambda span: (span[0] is not None, span[0] or 0)):
        last = merged[-1] if merged else None
        if last is not None and (last[1] is None or start is None or start <= last[1]):
            ends = (last[1], end)
            merged[-1] = (last[0], None if None in ends else max(e for e in ends if e is not None))
        else:
            merged.append((start, end))
    return merged
