"""Standings: for any day one status that counts, and every status that is possible where dates are unsure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from byname.core.custody.days import DAWN, DUSK
from byname.core.custody.drafts import Effect, Weight
from byname.core.custody.movements import Movement
from byname.core.events import Degree

__all__ = ["HELD", "NOTHING", "Standing", "Status", "Step", "Timeline", "timeline"]


class Status(StrEnum):
    """Where a person stands on a day; None stands for nothing told."""

    SOUGHT = "sought"
    HELD_REPORTED = "held-reported"
    HELD_CONFIRMED = "held-confirmed"
    RETURNED = "returned"
    RELEASED = "released"
    ESCAPED = "escaped"
    THIRD_STATE = "third-state"
    DEAD = "dead"
    SET_ASIDE = "set-aside"


HELD = frozenset({Status.HELD_REPORTED, Status.HELD_CONFIRMED})


class Standing(NamedTuple):
    """One status that counts and all possible ones; `taken` counts for the books, with its certain and possible bounds.

    `marks` are codes shown beside the status that move nobody: dead-reported, dead-unapproved, dead-after-return.
    """

    status: Status | None
    possible: frozenset[Status | None]
    taken: bool
    taken_certain: bool
    taken_possible: bool
    marks: frozenset[str]


NOTHING = Standing(None, frozenset({None}), taken=False, taken_certain=False, taken_possible=False, marks=frozenset())

# Bits of the stored form; append only, never reorder.
_ORDER: tuple[Status | None, ...] = (None, *Status)
_MARKS = ("dead-reported", "dead-unapproved", "dead-after-return")


class Step(NamedTuple):
    """A standing and the half-open days [start, end) on which it holds."""

    start: int
    end: int
    standing: Standing


@dataclass(frozen=True, slots=True)
class Timeline:
    """A step function over days: `standings[i]` holds from `starts[i]` until the next start; NOTHING before."""

    starts: tuple[int, ...]
    standings: tuple[Standing, ...]

    def on(self, day: int) -> Standing:
        """Give the standing at the end of a day (ordinal)."""
        index = bisect_right(self.starts, day)
        return self.standings[index - 1] if index else NOTHING

    def steps(self) -> Iterator[Step]:
        """Give the steps in order; the first starts at DAWN when captivity may reach back without a bound."""
        return map(Step, self.starts, (*self.starts[1:], DUSK), self.standings)

    def to_json(self) -> list[list[int]]:
        """Write each step as [start, status, possible, flags, marks] in numbers, for the derived store."""
        return [[start, *_packed(standing)] for start, standing in zip(self.starts, self.standings, strict=True)]

    @classmethod
    def from_json(cls, rows: Sequence[Sequence[int]]) -> Timeline:
        """Read what to_json wrote."""
        return cls(tuple(row[0] for row in rows), tuple(_unpacked(*row[1:]) for row in rows))


@lru_cache(maxsize=4096)
def _packed(standing: Standing) -> tuple[int, int, int, int]:
    possible = sum(1 << index for index, status in enumerate(_ORDER) if status in standing.possible)
    flags = standing.taken + 2 * standing.taken_certain + 4 * standing.taken_possible
    marks = sum(1 << index for index, mark in enumerate(_MARKS) if mark in standing.marks)
    return _ORDER.index(standing.status), possible, flags, marks


@lru_cache(maxsize=4096)
def _unpacked(status: int, possible: int, flags: int, marks: int) -> Standing:
    return Standing(
        _ORDER[status],
        frozenset(each for index, each in enumerate(_ORDER) if possible >> index & 1),
        taken=bool(flags & 1),
        taken_certain=bool(flags & 2),
        taken_possible=bool(flags & 4),
        marks=frozenset(mark for index, mark in enumerate(_MARKS) if marks >> index & 1),
    )


_STATUS = {
    Effect.RETURNED: Status.RETURNED,
    Effect.RELEASED: Status.RELEASED,
    Effect.ESCAPED: Status.ESCAPED,
    Effect.THIRD_STATE: Status.THIRD_STATE,
    Effect.DIED: Status.DEAD,
}


class _Reign(NamedTuple):
    """Half-open days over which one status may hold (`first` to `past`) and over which it counts."""

    status: Status | None
    first: int
    past: int
    settled: int
    until: int


def timeline(movements: Sequence[Movement]) -> Timeline:
    """Make the step function from the movements that `fold` gives, in their order.

    A status is possible on a day if some choice of possible days, in order, makes it the last one; it counts from the
    movement's settled day. Being sought shows only until a captivity, a confirmation only in its captivity.
    """
    chain = [m for m in movements if (m.effect is Effect.TAKEN or m.effect in _STATUS) and m.weight is not Weight.SHOWN]
    reigns = [*_early_reigns(movements, chain), *_chain_reigns(movements, chain)]
    aside = next((m for m in movements if m.effect is Effect.SET_ASIDE), None)
    deaths = [m for m in movements if m.effect is Effect.DIED]
    edges = {edge for reign in reigns for edge in reign[1:]} | _taken_edges(chain)
    marked = [*deaths, aside] if aside else deaths
    edges |= {edge for m in marked for edge in (m.earliest or DAWN, m.latest, m.settled)}
    starts: list[int] = []
    standings: list[Standing] = []
    for day in sorted(edges):
        if day >= DUSK:
            continue
        standing = _standing_on(day, reigns, chain, deaths)
        if aside is not None:
            standing = _laid_aside(standing, aside, day)
        if standing != (standings[-1] if standings else NOTHING):
            starts.append(day)
            standings.append(_unpacked(*_packed(standing)))
    return Timeline(tuple(starts), tuple(standings))


def _early_reigns(movements: Sequence[Movement], chain: Sequence[Movement]) -> Iterator[_Reign]:
    """Nothing told, then sought, until the first movement of the chain."""
    possible_until = next((m.latest for m in chain if m.weight is Weight.SURE), DUSK)
    counts_until = next((m.settled for m in chain if m.counts), DUSK)
    sought = next((m for m in movements if m.effect is Effect.SOUGHT), None)
    if sought is None:
        yield _Reign(None, DAWN, possible_until, DAWN, counts_until)
        return
    yield _Reign(None, DAWN, min(possible_until, sought.latest), DAWN, min(counts_until, sought.settled))
    yield _Reign(Status.SOUGHT, sought.earliest or DAWN, possible_until, sought.settled, counts_until)


def _chain_reigns(movements: Sequence[Movement], chain: Sequence[Movement]) -> Iterator[_Reign]:
    """Each movement reigns from its day until the next: the next sure one for what is possible, else the next counted."""
    for index, movement in enumerate(chain):
        rest = chain[index + 1 :]
        past = next((m.latest for m in rest if m.weight is Weight.SURE), DUSK)
        until = next((m.settled for m in rest if m.counts), DUSK)
        settled = movement.settled if movement.counts else DUSK
        first = movement.earliest or DAWN
        if movement.effect is not Effect.TAKEN:
            yield _Reign(_STATUS[movement.effect], first, past, settled, until)
            continue
        confirmed = next((m for m in movements if m.effect is Effect.CONFIRMED and m.spell == movement.spell), None)
        if confirmed is None:
            yield _Reign(Status.HELD_REPORTED, first, past, settled, until)
            continue
        yield _Reign(Status.HELD_REPORTED, first, min(past, confirmed.latest), settled, min(until, confirmed.settled))
        since = max(first, confirmed.earliest or DAWN)
        yield _Reign(Status.HELD_CONFIRMED, since, past, max(settled, confirmed.settled), until)


def _taken_edges(chain: Sequence[Movement]) -> set[int]:
    return {edge for m in chain if m.effect is Effect.TAKEN for edge in (m.earliest or DAWN, m.latest, m.settled)}


def _standing_on(day: int, reigns: Sequence[_Reign], chain: Sequence[Movement], deaths: Sequence[Movement]) -> Standing:
    taken = [m for m in chain if m.effect is Effect.TAKEN]
    return Standing(
        status=next((reign.status for reign in reigns if reign.settled <= day < reign.until), None),
        possible=frozenset(reign.status for reign in reigns if reign.first <= day < reign.past),
        taken=any(m.counts and m.settled <= day for m in taken),
        taken_certain=any(m.weight is Weight.SURE and m.latest <= day for m in taken),
        taken_possible=any((m.earliest or DAWN) <= day for m in taken),
        marks=frozenset(mark for m in deaths if m.settled <= day for mark in _death_marks(m)),
    )


def _death_marks(death: Movement) -> Iterator[str]:
    """Name what is shown of a death that changed no status."""
    if "death-not-approved" in death.doubts:
        yield "dead-reported" if death.degree in (Degree.NONE, Degree.REPORTED) else "dead-unapproved"
    if "dead-after-return" in death.doubts:
        yield "dead-after-return"


def _laid_aside(base: Standing, aside: Movement, day: int) -> Standing:
    """Replace every standing of one judged never to have been a captive; a doubted judgement keeps them possible."""
    told = base.possible - {None}
    possible: set[Status | None] = {None} if None in base.possible and day < aside.latest else set()
    if told or day >= (aside.earliest or DAWN):
        possible.add(Status.SET_ASIDE)
    doubted = aside.weight is Weight.COUNTED
    return Standing(
        status=Status.SET_ASIDE if base.status is not None or day >= aside.settled else None,
        possible=frozenset(possible | told if doubted else possible),
        taken=False,
        taken_certain=False,
        taken_possible=base.taken_possible and doubted,
        marks=base.marks,
    )
