"""How two uncertain dates of birth compare, for linking records: one word that a reviewer understands."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from byname.core.dates.spans import intersects
from byname.core.dates.value import UncertainDate

__all__ = ["DateVerdict", "compare_dates"]


class DateVerdict(StrEnum):
    """What comparing two dates shows, from the strongest agreement to contradiction, or that one is missing."""

    SAME_DAY = "same-day"
    COMPATIBLE = "compatible"
    SWAPPED = "swapped"
    ONE_DIGIT = "one-digit"
    OTHER_YEAR = "other-year"
    TWO_DIGITS = "two-digits"
    SAME_YEAR = "same-year"
    CLASH = "clash"
    MISSING = "missing"


def compare_dates(a: UncertainDate | None, b: UncertainDate | None) -> DateVerdict:
    """Compare two dates of one kind; the first verdict that holds, in the order of DateVerdict.

    Day and month swapped, a digit of YYYY-MM-DD mistyped, the same day and month of another year, or two digits mistyped
    of which one is of the year, is looked for only between two single days; the last two not on 1 January, which is
    written for unknown days.
    """
    if a is None or b is None:
        return DateVerdict.MISSING
    if a.is_day and b.is_day and a.spans == b.spans:
        return DateVerdict.SAME_DAY
    if intersects(a.possible, b.possible):
        return DateVerdict.COMPATIBLE
    first, second = _single(a), _single(b)
    if first is not None and second is not None:
        if (first.year, first.month, first.day) == (second.year, second.day, second.month):
            return DateVerdict.SWAPPED
        mistyped = _mistyped(first, second)
        if mistyped is not None:
            return mistyped
    if a.year is not None and a.year == b.year:
        return DateVerdict.SAME_YEAR
    return DateVerdict.CLASH


def _mistyped(first: date, second: date) -> DateVerdict | None:
    """Tell which slips of the pen would make one day of two that differ."""
    wrong = sum(x != y for x, y in zip(first.isoformat(), second.isoformat(), strict=True))
    if wrong == 1:
        return DateVerdict.ONE_DIGIT
    birthdays = {(first.month, first.day), (second.month, second.day)}
    if first.year == second.year or birthdays == {(1, 1)}:
        return None
    if len(birthdays) == 1:
        return DateVerdict.OTHER_YEAR
    return DateVerdict.TWO_DIGITS if wrong == 2 else None


def _single(value: UncertainDate) -> date | None:
    start, end = value.spans[0]
    if len(value.spans) == 1 and start is not None and end == start + 1:
        return date.fromordinal(start)
    return None
