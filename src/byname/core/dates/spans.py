"""Spans of days: sorted, disjoint, half-open pairs of proleptic ordinals, and the calendar that makes them."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date

__all__ = [
    "FIRST_DAY", "FIRST_YEAR", "LAST_YEAR", "PAST_LAST_DAY", "Span", "Spans", "day_span", "intersects", "mask_spans",
    "merged", "month_span", "season_spans", "shift_months", "year_span",
]  # fmt: skip

Span = tuple[int | None, int | None]
Spans = tuple[Span, ...]

FIRST_YEAR = 1000
LAST_YEAR = 2999
FIRST_DAY = date(FIRST_YEAR, 1, 1).toordinal()
PAST_LAST_DAY = date(LAST_YEAR + 1, 1, 1).toordinal()


def day_span(year: int, month: int, day: int) -> tuple[int, int]:
    """Give the span of one day; ValueError if the calendar has no such day."""
    start = date(year, month, day).toordinal()
    return start, start + 1


def month_span(year: int, month: int) -> tuple[int, int]:
    """Give the span of one month; ValueError if there is no such month."""
    start = date(year, month, 1).toordinal()
    return start, start + monthrange(year, month)[1]


def year_span(first: int, last: int | None = None) -> tuple[int, int]:
    """Give the span of a year, or of the years first to last inclusive."""
    end = date((first if last is None else last) + 1, 1, 1).toordinal()
    return date(first, 1, 1).toordinal(), end


def merged(spans: Iterable[Span]) -> Spans:
    """Sort spans and join those that overlap or touch, so that equal sets of days are equal values."""
    ordered = sorted(spans, key=lambda s: -1 if s[0] is None else s[0])
    joined: list[Span] = []
    for start, end in ordered:
        if joined:
            first, last = joined[-1]
            if last is None:
                break
            if start is None or start <= last:
                joined[-1] = (first, None if end is None else max(last, end))
                continue
        joined.append((start, end))
    return tuple(joined)


def intersects(left: Spans, right: Spans) -> bool:
    """Tell whether any day lies in both."""
    return any(
        (a is None or d is None or a < d) and (c is None or b is None or c < b) for a, b in left for c, d in right
    )


def shift_months(ordinal: int, months: int) -> int:
    """Move a day by whole months, to the last day of a shorter month."""
    day = date.fromordinal(ordinal)
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1])).toordinal()


def _fitting(numbers: range, mask: str) -> list[int]:
    """Give those of the numbers that fit a mask; one without an X is looked up, for most dates are whole days."""
    if "X" not in mask:
        return [int(mask)] if int(mask) in numbers else []
    return [number for number in numbers if _fits(number, mask)]


def _fits(number: int, mask: str) -> bool:
    """Tell whether a number, padded with zeros, fits a mask in which X stands for any digit."""
    digits = str(number).zfill(len(mask))
    return len(digits) == len(mask) and all(m in ("X", c) for m, c in zip(mask, digits, strict=True))


def mask_spans(year: str, month: str = "XX", day: str = "XX") -> Spans:
    """Give the spans of a masked date ("198X", "XX", "12"): every day of the calendar that fits; empty if none does."""
    low, high = int(year.replace("X", "0")), int(year.replace("X", "9"))
    years = _fitting(range(max(low, FIRST_YEAR), min(high, LAST_YEAR) + 1), year)
    if month == "XX" and day == "XX":
        return merged(year_span(y) for y in years)
    months = _fitting(range(1, 13), month)
    if day == "XX":
        return merged(month_span(y, m) for y in years for m in months)
    days = _fitting(range(1, 32), day)
    return merged(day_span(y, m, d) for y in years for m in months for d in days if d <= monthrange(y, m)[1])


def season_spans(year: int, season: int) -> Spans:
    """Give the spans of a season in a year: 21 March to May, 22 June to August, 23 September to November, 24 the rest.

    The winter of one year is January, February or December of it: which winter is meant is not said.
    Empty outside 1000 to 2999.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return ()
    if season == 24:
        return (month_span(year, 1)[0], month_span(year, 2)[1]), month_span(year, 12)
    first = 3 * (season - 20)
    return ((month_span(year, first)[0], month_span(year, first + 2)[1]),)
