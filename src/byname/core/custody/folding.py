"""One fact told several times: which day stands, which days are possible, which tellings are rivals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from byname.core.custody.days import DAWN, DUSK, DaySet, from_spans, last_day, meet, told_days, union
from byname.core.custody.firsthand import Voice, nearest, weight_of
from byname.core.dates import UncertainDate
from byname.core.events import Telling

__all__ = ["FoldedDay", "Told", "fold_days", "read_told", "telling_key"]

TellingKey = tuple[int, tuple[str, ...], DaySet, str, tuple[int, ...], tuple[int, int]]


_PRECISE = 31
"""A telling that leaves more days open than a month corroborates no day."""


@dataclass(frozen=True, slots=True)
class Told:
    """What one telling says of the day of a fact: `days` as written, `possible` with margins.

    `future` where the day as written lies after receipt: then it tells no day, only that it happened by then.
    """

    telling: Telling
    days: DaySet
    possible: DaySet
    future: bool = False
    bound: bool = False


@dataclass(frozen=True, slots=True)
class FoldedDay:
    """The day that stands (`when`, as `days`), every possible day, the tellings in order of weight, and the rivals."""

    when: UncertainDate
    days: DaySet
    possible: DaySet
    tellings: tuple[Telling, ...]
    rivals: tuple[Telling, ...]
    future: bool


def telling_key(telling: Telling) -> TellingKey:
    """Order tellings by what they say and who says it; numbers of records and documents only tell equal ones apart.

    Law 10: numbers follow the order in which documents came, so nothing may rest on them.
    """
    event = telling.event
    when = event.when
    kinds = (event.kind, event.place, event.held_by, event.of_power, event.degree, event.exchange, event.phase)
    firm = (telling.reliability, telling.approved, when.about, when.uncertain, event.ordinal)
    said = (*kinds, telling.source_kind, telling.root)
    return (telling.received, said, from_spans(when.spans), when.text, firm, (telling.document, telling.record))


def read_told(telling: Telling, *, bound: bool = False) -> Told:
    """Read a telling's day; with `bound` it only says "on or before", as somebody seen in captivity was taken by then.

    A day that lies wholly after the document was received cannot be true: any day up to receipt is possible instead,
    of one told as "about" those of its margin.
    """
    when, received = telling.event.when, telling.received
    days = told_days(when, received, possible=False)
    future = not days
    if future:
        days = told_days(when, received, possible=True) or ((DAWN, received + 1),)
    hedged = when.about or when.uncertain
    possible = union((days, told_days(when, received, possible=True))) if hedged else days
    if bound:
        days, possible = ((DAWN, last_day(days) + 1),), ((DAWN, last_day(possible) + 1),)
    return Told(telling, days, possible, future, bound)


def _weight(told: Told, tolds: Sequence[Told]) -> tuple[int, int, int, TellingKey]:
    """Weigh by reliability and corroboration, then precision, then nearness; the rest completes the order."""
    telling = told.telling
    agreeing = [
        _voice(other.telling)
        for other in tolds
        if other is not told and not other.bound and _length(other) <= _PRECISE and meet(told.days, other.days)
    ]
    weight = weight_of(_voice(telling), agreeing)
    return (-weight, _length(told), nearest(telling.event.kind, telling.received), telling_key(telling))


def _voice(telling: Telling) -> Voice:
    return Voice(str(telling.source_kind), telling.reliability, telling.root)


def _length(told: Told) -> int:
    return sum(end - start for start, end in told.days)


def fold_days(tolds: Sequence[Told]) -> FoldedDay:
    """Fold the tellings of one fact: the weightiest stands, narrowed by each that agrees with it; the others are rivals.

    The days of rivals stay possible, for nobody has decided between the sources.
    """
    if len(tolds) == 1:
        only = tolds[0]
        return FoldedDay(_date_of(tolds), only.days, only.possible, (only.telling,), (), only.future)
    ordered = sorted(tolds, key=lambda told: _weight(told, tolds))
    days, agree, rivals = ordered[0].days, [ordered[0]], []
    for told in ordered[1:]:
        both = meet(days, told.days)
        if both:
            days = both
            agree.append(told)
        else:
            rivals.append(told)
    possible = agree[0].possible
    for told in agree[1:]:
        possible = meet(possible, told.possible)
    return FoldedDay(
        when=_date_of(agree),
        days=days,
        possible=union((days, possible, *(told.possible for told in rivals))),
        tellings=tuple(told.telling for told in ordered),
        rivals=tuple(told.telling for told in rivals),
        future=any(told.future for told in agree),
    )


def _date_of(agree: Sequence[Told]) -> UncertainDate:
    """Write what agreeing tellings say together as one date: a telling's own date where it says as much."""
    if len(agree) == 1 and not (agree[0].bound or agree[0].future):
        return agree[0].telling.event.when
    exact = [told for told in agree if not (told.bound or told.future)]
    dates = [told.telling.event.when for told in exact]
    spans = from_spans(dates[0].spans) if dates else ((DAWN, DUSK),)
    for when in dates[1:]:
        spans = meet(spans, from_spans(when.spans)) or spans
    for told in agree:
        if told.bound or told.future:
            spans = meet(spans, told.days) or spans
    for when in dates:
        if from_spans(when.spans) == spans:
            return when
    return UncertainDate(
        tuple((None if start == DAWN else start, None if end == DUSK else end) for start, end in spans),
        about=bool(dates) and all(when.about for when in dates),
        uncertain=bool(dates) and all(when.uncertain for when in dates),
        text="",
    )
