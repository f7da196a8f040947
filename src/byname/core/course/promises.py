"""Promises: what an official undertook, to whom, until when, and what of it is open on a day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from byname.core.course.bodies import Body, Read
from byname.core.dates import Answer, UncertainDate

__all__ = ["Mark", "Promise", "PromiseStanding", "PromiseState", "read_mark", "read_promise", "standing"]


class PromiseState(StrEnum):
    """How a promise stands; OPEN where nobody has marked it yet."""

    OPEN = "open"
    IN_PART = "in-part"
    KEPT = "kept"
    BROKEN = "broken"
    WITHDRAWN = "withdrawn"


class _Marked(StrEnum):
    KEPT = "kept"
    IN_PART = "in-part"
    BROKEN = "broken"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Promise:
    """What somebody undertook; `number` of what, None where none was named; `figure` is a figure's text that measures it."""

    code: str
    by: str
    office: str = ""
    to: str = ""
    day: UncertainDate | None = None
    due: UncertainDate | None = None
    what: str = ""
    number: int | None = None
    figure: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """What somebody noted of a promise on a day: so many more were done of it, or it is kept, broken or withdrawn."""

    code: str
    promise: str
    state: PromiseState
    day: UncertainDate | None = None
    number: int | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class PromiseStanding:
    """How a promise stands on a day by its marks: so many `done` and `left` (None where no number was named).

    `overdue` answers whether the day on which it was due is over, and `since` is the first day of that (ordinal), where it
    is still to be kept. `too_many`: by how many the marks exceed the promise.
    """

    state: PromiseState
    done: int | None = None
    left: int | None = None
    overdue: Answer = Answer.NO
    since: int | None = None
    too_many: int = 0

    @property
    def is_open(self) -> bool:
        """Tell whether anything of it is still to be done."""
        return self.state in {PromiseState.OPEN, PromiseState.IN_PART}


def read_promise(code: str, values: Mapping[str, Any]) -> Read[Promise]:
    """Read the body of a promise."""
    body = Body(f"promise {code}", values)
    found = Promise(
        code=code,
        by=body.demanded("by", "Name who undertook it."),
        office=body.text("office"),
        to=body.text("to"),
        day=body.day("day"),
        due=body.day("due"),
        what=body.text("what"),
        number=body.number("number"),
        figure=body.text("figure"),
        source=body.text("source"),
    )
    if not found.what and found.number is None:
        body.wrong("what", "", "a promise says what was undertaken", "Say what, or how many.")
    return body.read(found)


def read_mark(code: str, values: Mapping[str, Any]) -> Read[Mark]:
    """Read the body of a mark on a promise."""
    body = Body(f"promise-mark {code}", values)
    body.demanded("state", f"Write one of {', '.join(_Marked)}.")
    state = PromiseState((body.choice("state", _Marked) or _Marked.IN_PART).value)
    found = Mark(
        code=code,
        promise=body.demanded("promise", "Name the promise that it marks."),
        state=state,
        day=body.day("day"),
        number=body.number("number"),
        source=body.text("source"),
    )
    if state is PromiseState.IN_PART and found.number is None:
        body.wrong("number", "", "a promise kept in part was kept for so many more", "Say how many.")
    return body.read(found)


def standing(promise: Promise, marks: Iterable[Mark], day: int) -> PromiseStanding:
    """Add a promise's marks up, those by the end of a day (an ordinal); a mark without a day was made before every day.

    Each mark with a number adds so many; the last mark tells the state, and a promise of which nothing is left is kept.
    """
    told = sorted(
        (mark for mark in marks if mark.promise == promise.code and _by(mark.day, day)),
        key=lambda mark: (_first(mark.day), mark.code),
    )
    state = told[-1].state if told else PromiseState.OPEN
    counted = sum(mark.number or 0 for mark in told)
    if promise.number is None:
        done, left, too_many = (counted or None), None, 0
    else:
        if state is PromiseState.KEPT:
            counted = max(counted, promise.number)
        done, left = counted, max(0, promise.number - counted)
        too_many = max(0, counted - promise.number)
        state = PromiseState.KEPT if left == 0 and state is PromiseState.IN_PART else state
    overdue, since = (
        _overdue(promise.due, day) if state in {PromiseState.OPEN, PromiseState.IN_PART} else (Answer.NO, None)
    )
    return PromiseStanding(state, done, left, overdue, since, too_many)


def _by(when: UncertainDate | None, day: int) -> bool:
    return when is None or _first(when) <= day


def _first(when: UncertainDate | None) -> int:
    return 0 if when is None else when.earliest or when.latest or 0


def _overdue(due: UncertainDate | None, day: int) -> tuple[Answer, int | None]:
    """Answer whether a promise is overdue, and since which day: sure after the last day possible, possible after the first."""
    if due is None:
        return Answer.NO, None
    spans = due.possible
    first, last = spans[0][0], spans[-1][1]
    if last is not None and day >= last:
        return Answer.YES, last
    # An open beginning tells of no day on which it would be over.
    return (Answer.POSSIBLE, None) if first is not None and day > first else (Answer.NO, None)
