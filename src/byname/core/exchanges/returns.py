"""Who came home when: persons by phase of an exchange or by month, whose people they are and of which category."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from byname.core.custody.accounts import Cell
from byname.core.custody.drafts import Effect, Weight
from byname.core.custody.hypotheses import Branches, Group, extremes
from byname.core.custody.movements import Movement
from byname.core.custody.persons import PersonLine
from byname.core.figures.query import CountingRule, FigureQuery
from byname.core.figures.tally import Tally, tally

__all__ = ["EVER", "EVERYBODY", "OUTSIDE", "Key", "When", "by_month", "by_phase", "returns"]


class When(NamedTuple):
    """A phase of an exchange ("" where none is told), or a month (exchange and phase empty, `start` its first day)."""

    exchange: str = ""
    phase: str = ""
    start: int = 0


OUTSIDE = When()
"""Everybody who came home outside an exchange, or of whom no exchange is told."""

EVER = When(start=-1)
"""All phases or months together: every return of a person counts."""

EVERYBODY = "*"
"""All categories together."""

Key = tuple[str, When, str]
"""Whose people, when, and the category that stands ("" where none is told), or EVERYBODY."""

Asked = Callable[[PersonLine, When, str], Tally]

_EVENTS = CountingRule(events=True)


def returns(
    lines: Sequence[PersonLine], components: Sequence[Branches], powers: Sequence[str], *, monthly: bool = False
) -> dict[Key, Cell]:
    """Count who came home; each person once in a cell, so that who came home twice stands in two and twice in EVER.

    A cell is what the figure `returned` of that phase, or month, and power gives, of one category or of EVERYBODY. Undecided
    links and days give low and high, of the sums apart, for bounds of parts do not add up. Who came outside an exchange has
    a phase of his own, OUTSIDE.
    """
    found = by_month(lines) if monthly else by_phase(lines)
    ask: Asked = _in_month if monthly else _in_phase
    tied = {number for each in components for number in each.component.persons}
    value, low, high = Counter[Key](), Counter[Key](), Counter[Key]()
    told = set[Key]()
    for line in lines:
        for key, each in _of_line(line, found, powers, ask):
            told.add(key)
            value[key] += each.value
            if line.number not in tied:
                low[key] += each.low if line.identified else 0
                high[key] += each.high
    for component in components:
        if component.component.capped:
            # Whom nobody can count out may be anywhere that anybody is told to have come home, whatever is counted first.
            high.update(dict.fromkeys(told, len(component.component.persons)))
        else:
            _add_component(component, lambda line: _of_line(line, found, powers, ask), low, high)
    return {
        key: Cell(value[key], low[key], max(high[key], value[key]))
        for key in {*value, *high}
        if high[key] or value[key]
    }


def by_phase(lines: Iterable[PersonLine]) -> tuple[When, ...]:
    """Give every phase in which somebody is told to have come home, by its first day; OUTSIDE last."""
    first: dict[When, int] = {}
    for line in lines:
        for movement in _back(line):
            when = When(movement.exchange, movement.phase) if movement.exchange else OUTSIDE
            first[when] = min(first.get(when, movement.settled), movement.settled)
    return tuple(sorted(first, key=lambda when: (when == OUTSIDE, first[when], when)))


def by_month(lines: Iterable[PersonLine]) -> tuple[When, ...]:
    """Give every month in which somebody is told to have come home, in order."""
    days = {movement.settled for line in lines for movement in _back(line)}
    months = {date.fromordinal(day).replace(day=1).toordinal() for day in days if 0 < day <= date.max.toordinal()}
    return tuple(When(start=start) for start in sorted(months))


def _back(line: PersonLine) -> Iterator[Movement]:
    return (m for m in line.movements if m.effect is Effect.RETURNED and m.weight is not Weight.SHOWN)


def _of_line(line: PersonLine, found: Sequence[When], powers: Sequence[str], ask: Asked) -> Iterator[tuple[Key, Tally]]:
    movements = list(_back(line))
    if not movements:
        return
    own = _candidates(movements, found, ask)
    for power in _powers(line, powers):
        found_in = [(when, each) for when in own if (each := ask(line, when, power)).high]
        if not found_in:
            continue
        ever = tally(FigureQuery("returned", start=1, power=power, rule=_EVENTS), line)
        # Where one return is told of two exchanges, the sum is of the returns and not of the exchanges.
        together = ever._replace(value=sum(each.value for _when, each in found_in))
        for when, each in (*found_in, (EVER, together)):
            yield (power, when, line.value("category")), each
            yield (power, when, EVERYBODY), each


def _powers(line: PersonLine, powers: Sequence[str]) -> Sequence[str]:
    told = [power for power in line.told("power") if power]
    return [power for power in powers if power in told] if told else powers


def _candidates(movements: Sequence[Movement], found: Sequence[When], ask: Asked) -> Sequence[When]:
    """Leave out where nobody need be asked: most people came home once, in one phase that nobody doubts."""
    if ask is _in_phase and not any("rival-exchanges" in m.doubts or (m.exchange and not m.phase) for m in movements):
        own = {When(m.exchange, m.phase) if m.exchange else OUTSIDE for m in movements}
        return [when for when in found if when in own]
    if ask is _in_month:
        first, last = min(m.earliest or 0 for m in movements), max(m.latest for m in movements)
        return [when for when in found if when.start <= last and _next_month(when.start) > first]
    return found


def _in_phase(line: PersonLine, when: When, power: str) -> Tally:
    if when == OUTSIDE:
        return _outside(line, power)
    if not when.phase and not any(m.exchange == when.exchange and not m.phase for m in _back(line)):
        return Tally(0, 0, 0)  # a phase is told of him
    return tally(FigureQuery("returned", exchange=when.exchange, phase=when.phase, power=power), line)


def _outside(line: PersonLine, power: str) -> Tally:
    """Count who came home, where no exchange is told of it: what the figure counts, without what an exchange brought."""
    every = tally(FigureQuery("returned", start=1, power=power), line)
    own = [m for m in _back(line) if not m.exchange]
    counted = any(m.counts for m in own)
    certain = any(m.weight is Weight.SURE for m in own)
    return Tally(every.value if counted else 0, every.low if certain else 0, every.high if own else 0)


def _in_month(line: PersonLine, when: When, power: str) -> Tally:
    return tally(FigureQuery("returned", start=when.start, end=_next_month(when.start), power=power), line)


def _next_month(start: int) -> int:
    first = date.fromordinal(start)
    return date(first.year + first.month // 12, first.month % 12 + 1, 1).toordinal()


def _add_component(
    each: Branches,
    told_of: Callable[[PersonLine], Iterable[tuple[Key, Tally]]],
    low: Counter[Key],
    high: Counter[Key],
) -> None:
    """Add the least and the most over every way to decide the links."""
    bounds: Mapping[Key, tuple[dict[Group, int], dict[Group, int]]] = defaultdict(lambda: ({}, {}))
    for group, line in each.lines:
        for key, told in told_of(line):
            least, most = bounds[key]
            least[group] = told.low if line.identified else 0
            most[group] = told.high
    for key, (least, most) in bounds.items():
        fewest, largest = extremes(each.component, least, most)
        low[key] += fewest
        high[key] += largest
