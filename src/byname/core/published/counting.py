"""Counting rules: what a running total may count, and the sum of the published chronology under each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Final

from byname.core.dates import Answer, UncertainDate
from byname.core.errors import MisuseError
from byname.core.published.bounds import NOBODY, Bounds, added, spanned
from byname.core.published.chronology import (
    ASIDE,
    NUMBERED,
    OUTSIDE,
    UNNUMBERED,
    Chronology,
    PublishedExchange,
    PublishedPart,
)
from byname.core.published.tallies import Tally, added_tallies, tally_parts, tally_whole

__all__ = ["ALL_RULES", "RULES", "Asked", "Lot", "Rule", "lots_of", "rule_named", "sum_of", "sums_of"]


@dataclass(frozen=True, slots=True)
class Lot:
    """The people of one part of an exchange in one direction, each number as low..high of what was told.

    `told`: by the rows that nobody marked as differing; `every`: by every row. `alone`: in one direction nobody is told.
    """

    exchange: str
    phase: str
    day: UncertainDate | None
    track: str
    kind: str
    away: bool
    alone: bool
    way: int
    mediators: frozenset[str]
    told: Tally
    every: Tally


@dataclass(frozen=True, slots=True)
class Asked:
    """What a total is of, by its own words: up to which day, to whom people returned, since when, whose work, which track.

    `last`: the day as of which it stands, somewhere between these two. `first` None: from the beginning. `after`: as of which
    day (likewise) an earlier total has counted what came before. `mediator` and `track`, folded, are "" for any. `kind` OUTSIDE:
    only those outside exchanges.
    """

    last: tuple[int, int]
    ways: tuple[int, ...] = (0,)
    first: int | None = None
    after: tuple[int, int] | None = None
    mediator: str = ""
    track: str = ""
    kind: str = ""


Rule = Callable[[Lot, Bounds, Tally], Bounds]
"""A counting rule: the lot, how many of it are counted so far, all numbers of it -> how many of it are counted."""


def no_civilians(_lot: Lot, counted: Bounds, tally: Tally) -> Bounds:
    """Only the military are counted."""
    return counted if counted == NOBODY else tally.military


def no_outside(lot: Lot, counted: Bounds, _tally: Tally) -> Bounds:
    """Whoever returned outside an exchange is not counted."""
    return NOBODY if lot.kind == OUTSIDE else counted


def no_third_state(lot: Lot, counted: Bounds, _tally: Tally) -> Bounds:
    """Whoever was handed to a third state, or is no national, is not counted."""
    return NOBODY if lot.away else counted


def no_unnumbered(lot: Lot, counted: Bounds, _tally: Tally) -> Bounds:
    """Exchanges outside the run that sources number (local ones, and those before the first numbered) are not counted."""
    return NOBODY if lot.track == UNNUMBERED else counted


def no_track(lot: Lot, counted: Bounds, _tally: Tally) -> Bounds:
    """Exchanges of a track with a name of its own (in stages, under an agreement) are not counted."""
    return counted if lot.track in {NUMBERED, UNNUMBERED} else NOBODY


def no_one_way(lot: Lot, counted: Bounds, _tally: Tally) -> Bounds:
    """Where people are told to have returned in one direction alone, they are not counted."""
    return NOBODY if lot.alone else counted


def no_same_day(_lot: Lot, counted: Bounds, _tally: Tally) -> Bounds:
    """The total stood before the exchange of its own day: it counts up to the day before."""
    return counted  # it moves the days that are summed and no lot: see `_asked_for`


RULES: Final[tuple[tuple[str, Rule], ...]] = (
    ("no-civilians", no_civilians),
    ("no-outside", no_outside),
    ("no-third-state", no_third_state),
    ("no-unnumbered", no_unnumbered),
    ("no-track", no_track),
    ("no-one-way", no_one_way),
    ("no-same-day", no_same_day),
)
"""What a rule leaves out, by code. A rule of a total is any set of them, also none: then everybody is counted."""

_ORDER: Final = {code: place for place, (code, _rule) in enumerate(RULES)}

ALL_RULES: Final[tuple[tuple[str, ...], ...]] = tuple(
    some for size in range(len(RULES) + 1) for some in combinations(_ORDER, size)
)
"""Every set of exclusions, from none to all, fewest first."""


def rule_named(text: str) -> tuple[str, ...]:
    """Read a rule as written: codes with commas between them, "" or "everybody" for none; raises MisuseError."""
    codes = [code.strip() for code in text.split(",") if code.strip() not in {"", "everybody"}]
    wrong = next((code for code in codes if code not in _ORDER), "")
    if wrong:
        raise MisuseError(f"{wrong!r} is no counting rule; rules are everybody, {', '.join(_ORDER)}, joined by commas.")
    return tuple(sorted(set(codes), key=_ORDER.__getitem__))


def lots_of(chronology: Chronology) -> tuple[Lot, ...]:
    """Give every lot of a chronology: each part of each exchange, each way; what is no return of people has none."""
    return tuple(lot for exchange in chronology.exchanges for lot in _lots(exchange))


def sums_of(lots: Iterable[Lot], asked: Asked, rules: Sequence[tuple[str, ...]]) -> tuple[tuple[Bounds, Bounds], ...]:
    """Give for each rule the sum of what is asked for: by rows not marked as differing, and by every row, each as low..high."""
    known = tuple(lots)
    pools = {shift: _pooled(known, asked, shift=shift) for shift in (0, 1)}
    found = []
    for rule in rules:
        pool = pools[1 if "no-same-day" in rule else 0]
        functions = [function for code, function in RULES if code in rule]
        told, every = ([_counted(lot, sure, functions, every=each) for lot, sure in pool] for each in (False, True))
        found.append((added(told), added(every)))
    return tuple(found)


def sum_of(lots: Iterable[Lot], asked: Asked, rule: tuple[str, ...] = ()) -> Bounds:
    """Give the sum of what is asked for under one rule, by the rows not marked as differing."""
    return sums_of(lots, asked, [rule])[0][0]


def _counted(lot: Lot, sure: Answer, functions: Iterable[Rule], *, every: bool) -> Bounds:
    tally = lot.every if every else lot.told
    people = tally.people
    for function in functions:
        people = function(lot, people, tally)
    return people if sure is Answer.YES else spanned((NOBODY, people))


def _pooled(lots: Iterable[Lot], asked: Asked, *, shift: int) -> tuple[tuple[Lot, Answer], ...]:
    """Add up the lots that every rule treats alike, so that many rules are quickly summed."""
    pools: dict[tuple[object, ...], list[Lot]] = {}
    for lot in lots:
        answer = _asked_for(lot, asked, shift=shift)
        if answer is not Answer.NO:
            pools.setdefault((answer, lot.kind == OUTSIDE, lot.away, lot.alone, lot.track), []).append(lot)
    return tuple(
        (
            replace(
                some[0], told=added_tallies(one.told for one in some), every=added_tallies(one.every for one in some)
            ),
            key[0],
        )
        for key, some in pools.items()
        if isinstance(key[0], Answer)
    )


def _lots(exchange: PublishedExchange) -> Iterable[Lot]:
    tallies = {(way, every): tally_parts(exchange, way, every=every) for way in (0, 1) for every in (False, True)}
    for way in (0, 1):
        if (
            exchange.whole
            and exchange.whole not in exchange.parts
            and not any(one.stated for one in tallies[way, False])
        ):
            # Of all phases together a number is told, or of none: they are one lot.
            told, every = (tally_whole(exchange, way, every=each) for each in (False, True))
            alone = not (told.people.low and tally_whole(exchange, 1 - way, every=False).people.low)
            # Whenever that was told: they are of the days of the phases.
            yield replace(_lot(exchange, exchange.whole, way, told, every, alone=alone), day=exchange.date)
            continue
        for place, part in enumerate(exchange.parts):
            if part.kind != ASIDE:
                alone = any(tallies[each, False][place].people.low == 0 for each in (0, 1))
                yield _lot(exchange, part, way, tallies[way, False][place], tallies[way, True][place], alone=alone)


def _lot(exchange: PublishedExchange, part: PublishedPart, way: int, told: Tally, every: Tally, *, alone: bool) -> Lot:
    return Lot(
        exchange=exchange.code,
        phase=part.phase,
        day=part.date,
        track=exchange.track,
        kind=part.kind,
        away=part.away,
        alone=alone,
        way=way,
        mediators=exchange.mediators,
        told=told,
        every=every,
    )


def _asked_for(lot: Lot, asked: Asked, *, shift: int) -> Answer:
    """Tell whether a lot is among what a total counts, by its direction, mediator, track, kind and day."""
    if lot.way not in asked.ways or (asked.mediator and asked.mediator not in lot.mediators):
        return Answer.NO
    if (asked.track and asked.track != lot.track.casefold()) or (asked.kind and asked.kind != lot.kind):
        return Answer.NO
    if lot.day is None:
        return Answer.POSSIBLE
    firsts = (asked.first,) if asked.after is None else tuple(day + 1 for day in _moved(asked.after, shift))
    answers = {lot.day.within(first, last + 1) for first in firsts for last in _moved(asked.last, shift)}
    return answers.pop() if len(answers) == 1 else Answer.POSSIBLE


def _moved(days: tuple[int, int], shift: int) -> tuple[int, ...]:
    """Move a known day; a total whose own day is not known cannot be told to stand before the exchange of that day."""
    return (days[0] - shift,) if days[0] == days[1] else days
