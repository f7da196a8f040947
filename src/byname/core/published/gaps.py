"""Exchanges that sources number and the chronology does not have: told by their numbers, never filled in."""

from __future__ import annotations

from collections.abc import Iterable

from byname.core.dates import Answer
from byname.core.published.bounds import Bounds
from byname.core.published.chronology import ASIDE, NUMBERED, UNNUMBERED, Chronology, PublishedExchange
from byname.core.published.counting import Asked
from byname.core.published.totals import PublishedTotal

__all__ = ["Gaps", "exchanges_in"]


class Gaps:
    """How many exchanges were missing by which day, from every place where a source tells its number."""

    def __init__(self, chronology: Chronology, totals: Iterable[PublishedTotal]) -> None:
        """Read the numbers that sources give to exchanges, and those that totals tell ("in 24 exchanges")."""
        self._exchanges = chronology.exchanges
        told = [
            (one.date.earliest, max(numbers))
            for one in chronology.exchanges
            if one.date and one.date.earliest and (numbers := _numbers(one))
        ]
        told += [
            (total.asked.last[1], total.exchanges)
            for total in totals
            if total.exchanges and total.asked and total.asked.first is None and len(set(total.asked.last)) == 1
        ]
        self._points = sorted({(day, number - self._held(day)) for day, number in told})

    def missing(self, asked: Asked) -> Bounds | None:
        """Give how many exchanges of the days asked for are missing; None where no source tells."""
        end = self._by(asked.last)
        start = Bounds(0, 0)
        if asked.after is not None or asked.first is not None:
            days = asked.after if asked.after is not None else (asked.first or 0, asked.first or 0)
            start = self._by(days) or start
        return None if end is None else end.less(start)

    def _by(self, days: tuple[int, int]) -> Bounds | None:
        """Give how many were missing as of a day between these two: by what was told that day, else just before and after."""
        same = [gap for day, gap in self._points if days[0] <= day <= days[1]]
        before = [gap for day, gap in self._points if day < days[0]][-1:]
        after = [gap for day, gap in self._points if day > days[1]][:1]
        if not same and not after and not before:
            return None
        known = [max(0, gap) for gap in same or (*before, *after)]
        return Bounds(min(known), max(known))

    def _held(self, day: int) -> int:
        """Count the exchanges of the chronology up to a day as sources number them; phases with numbers of their own count each."""
        return sum(
            max(1, len(_numbers(one)))
            for one in self._exchanges
            if _counted(one) and one.track != UNNUMBERED and one.date and (one.date.earliest or 0) <= day
        )


def exchanges_in(chronology: Chronology, asked: Asked, *, stages: bool, unnumbered: bool = False) -> Bounds:
    """Count the exchanges that a total's days hold; `stages`: each stage of a track with a name of its own counts as one.

    A rule of its own: one source counts three days as one exchange, another counts each.
    """
    low = high = 0
    for one in chronology.exchanges:
        if not _counted(one) or one.date is None or (one.track == UNNUMBERED and not unnumbered):
            continue
        named = one.track not in {NUMBERED, UNNUMBERED}
        dates = [part.date for part in one.parts if part.date] if stages and named else [one.date]
        for date in dates:
            answers = [date.within(asked.first, last + 1) for last in asked.last]
            low += all(answer is Answer.YES for answer in answers)
            high += any(answer is not Answer.NO for answer in answers)
    return Bounds(low, high)


def _numbers(exchange: PublishedExchange) -> frozenset[int]:
    """Give the numbers that sources give it, those of rows marked as differing left out."""
    return frozenset(number for number, _who, differs in exchange.numbers if not differs)


def _counted(exchange: PublishedExchange) -> bool:
    """Tell whether anybody returned in it at all: an agreement or a cancelled exchange is none."""
    return not all(part.kind == ASIDE for part in exchange.parts)
