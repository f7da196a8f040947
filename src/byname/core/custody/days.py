"""Sets of possible days: sorted, disjoint, half-open spans of ordinals that always have an end."""

from __future__ import annotations

from collections.abc import Iterable

from byname.core.dates import UncertainDate

__all__ = ["DAWN", "DUSK", "DaySet", "first_from", "from_spans", "last_day", "last_until", "meet", "told_days", "union"]

DaySet = tuple[tuple[int, int], ...]

# Ordinals start at 1, so 0 stands for "open to the past"; no calendar day reaches DUSK.
DAWN = 0
DUSK = 4_000_000


def from_spans(spans: Iterable[tuple[int | None, int | None]]) -> DaySet:
    """Give an open end of a date its sentinel, so that all further arithmetic is on whole numbers."""
    return tuple((DAWN if start is None else start, DUSK if end is None else end) for start, end in spans)


def meet(left: DaySet, right: DaySet) -> DaySet:
    """Give the days that are in both sets."""
    both: list[tuple[int, int]] = []
    for a, b in left:
        for c, d in right:
            start, end = max(a, c), min(b, d)
            if start < end:
                both.append((start, end))
    return tuple(sorted(both))


def union(sets: Iterable[DaySet]) -> DaySet:
    """Give the days that are in any of the sets; touching spans are joined, so equal sets are equal values."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(span for days in sets for span in days):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)


def last_day(days: DaySet) -> int:
    """Give the last day of a set that is not empty."""
    return days[-1][1] - 1


def first_from(days: DaySet, day: int) -> int | None:
    """Give the first day of the set on or after a day, None if there is none."""
    for start, end in days:
        if end > day:
            return max(start, day)
    return None


def last_until(days: DaySet, day: int) -> int | None:
    """Give the last day of the set on or before a day, None if there is none."""
    for start, end in reversed(days):
        if start <= day:
            return min(end - 1, day)
    return None


def told_days(when: UncertainDate, received: int, *, possible: bool) -> DaySet:
    """Give the days that a telling received on a day allows: what was told by then has happened by then.

    `possible` widens an "about" by its margin and opens an "uncertain" to every day before; otherwise the days as
    written. Empty if the text speaks only of days after it was received.
    """
    if possible and when.uncertain:
        return ((DAWN, received + 1),)
    return meet(from_spans(when.possible if possible else when.spans), ((DAWN, received + 1),))
