"""Strategies for custody: messy tellings of one person within forty days, simple lives, persons with undecided links."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from hypothesis import strategies as st

from byname.core.custody.movements import fold
from byname.core.custody.persons import PersonLine, StandingValue
from byname.core.custody.standings import timeline
from byname.core.dates import UncertainDate
from byname.core.events import Degree, Event, EventKind, SourceKind, Telling

BASE = date(2022, 3, 1).toordinal()
SPAN = 40
DAYS = range(BASE - 2, BASE + SPAN + 12)


@st.composite
def dates(draw: st.DrawFn) -> UncertainDate:
    """A day, a range, one of two ranges, or a range open to the past; sometimes hedged."""
    start = BASE + draw(st.integers(0, SPAN))
    end = start + draw(st.sampled_from([1, 1, 1, 3, 10]))
    spans: tuple[tuple[int | None, int | None], ...] = ((start, end),)
    shape = draw(st.sampled_from(["plain", "plain", "open", "one-of"]))
    if shape == "open":
        spans = ((None, end),)
    if shape == "one-of":
        gap = draw(st.integers(1, 5))
        spans = ((start, end), (end + gap, end + gap + 1))
    return UncertainDate(spans, about=draw(st.integers(0, 9)) == 0, uncertain=draw(st.integers(0, 9)) == 0)


@st.composite
def tellings(draw: st.DrawFn, records: tuple[int, int] = (1, 6)) -> Telling:
    kind = draw(st.sampled_from(EventKind))
    degree = draw(st.sampled_from(Degree)) if kind is EventKind.DIED else Degree.NONE
    record = draw(st.integers(*records))
    when = draw(dates())
    event = Event(
        kind,
        when,
        ordinal=draw(st.integers(0, 1)),
        place=draw(st.sampled_from(["", "north", "south"])),
        held_by=draw(st.sampled_from(["", "aa", "bb"])),
        of_power=draw(st.sampled_from(["", "aa", "bb"])),
        degree=degree,
        exchange=draw(st.sampled_from(["", "ex-1"])),
    )
    received = BASE + draw(st.integers(0, SPAN + 10))
    return Telling(
        event,
        record=record,
        document=draw(st.integers(1, 4)),
        source_kind=draw(st.sampled_from(SourceKind)),
        received=received,
        reliability=draw(st.integers(1, 5)),
        approved=kind is EventKind.DIED and draw(st.booleans()),
    )


def lives(least: int = 0, most: int = 7) -> st.SearchStrategy[list[Telling]]:
    """What is told of one person, however impossible."""
    return st.lists(tellings(), min_size=least, max_size=most)


@dataclass(frozen=True)
class SimpleLife:
    """One captivity told without rivals: possible days of capture, perhaps of confirmation, escape, return, of being sought."""

    sought: tuple[int, ...]
    taken: tuple[int, ...]
    confirmed: tuple[int, ...]
    escaped: tuple[int, ...]
    returned: tuple[int, ...]
    told: tuple[Telling, ...]


def _told(kind: EventKind, days: tuple[int, ...], received: int) -> Telling:
    spans: list[tuple[int | None, int | None]] = []
    for each in days:
        if spans and spans[-1][1] == each:
            spans[-1] = (spans[-1][0], each + 1)
        else:
            spans.append((each, each + 1))
    event = Event(kind, UncertainDate(tuple(spans)))
    return Telling(event, record=1, document=1, source_kind=SourceKind.AGENCY, received=received)


@st.composite
def simple_lives(draw: st.DrawFn) -> SimpleLife:
    """Few enough days that every choice of concrete days can be enumerated."""
    some = st.sets(st.integers(BASE, BASE + 9), min_size=1, max_size=4).map(lambda days: tuple(sorted(days)))
    first = draw(st.integers(BASE, BASE + 9))
    whole = tuple(range(first, first + draw(st.integers(1, 4))))
    sought = draw(st.one_of(st.just(()), some))
    confirmed = draw(st.one_of(st.just(()), st.just(whole)))
    life = {
        EventKind.SOUGHT: sought,
        EventKind.CAPTURED: draw(some),
        EventKind.CONFIRMED: confirmed,
        EventKind.ESCAPED: draw(st.one_of(st.just(()), some)),
        EventKind.RETURNED: draw(st.one_of(st.just(()), some)),
    }
    told = [_told(kind, days, BASE + draw(st.integers(13, 20))) for kind, days in life.items() if days]
    return SimpleLife(
        sought, life[EventKind.CAPTURED], confirmed, life[EventKind.ESCAPED], life[EventKind.RETURNED], tuple(told)
    )


@st.composite
def registers(draw: st.DrawFn, most: int = 5) -> dict[int, list[Telling]]:
    """A few persons (by number), each told by the record of that number."""
    numbers = range(1, 1 + draw(st.integers(1, most)))
    return {number: draw(st.lists(tellings((number, number)), max_size=3)) for number in numbers}


def line(number: int, told: list[Telling], **values: str) -> PersonLine:
    """The line of a person with records of the tellings, numbered at least by the given one."""
    movements = fold(told)
    records = tuple(sorted({number, *(each.record for each in told)}))
    return PersonLine(
        records[0],
        records,
        timeline(movements),
        movements,
        {code: StandingValue(text) for code, text in values.items()},
    )


def joined(register: dict[int, list[Telling]], joins: dict[int, int]) -> tuple[PersonLine, ...]:
    """Lines in which some persons turned out to be one: number -> the smaller number of him whom it joins."""
    groups: dict[int, list[int]] = {}
    for number in sorted(register):
        first = joins.get(number, number)
        groups.setdefault(first if first in groups else number, []).append(number)
    return tuple(
        replace(line(first, [told for each in members for told in register[each]]), records=tuple(members))
        for first, members in groups.items()
    )


JOINS = st.dictionaries(st.integers(2, 5), st.integers(1, 4), max_size=3).map(
    lambda joins: {number: first for number, first in joins.items() if first < number}
)


def lines_of(register: dict[int, list[Telling]]) -> tuple[PersonLine, ...]:
    return tuple(line(number, told, unit=f"u{number % 2}") for number, told in register.items())
