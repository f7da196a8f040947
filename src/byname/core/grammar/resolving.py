"""The days that a point of time may mean, seen from the day of the text."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from byname.core.grammar.timepoints import Point

__all__ = ["iso_of", "resolved"]

_AHEAD = 45
"""A day without a year lies at most so many days after the text, else it is of the year before."""
_BACK = 325
_YEAR = 365
_MONTHS = {
    "early": (1, 4), "mid": (5, 8), "late": (9, 12), "first-half": (1, 6), "second-half": (7, 12),
    "q1": (1, 3), "q2": (4, 6), "q3": (7, 9), "q4": (10, 12),
}  # fmt: skip
"""The months of the parts of a year."""


def resolved(
    point: Point, published: date | None, *, future: bool = False, after: date | None = None
) -> tuple[date | None, date | None]:
    """Give the first and last day of a point, both included, (None, None) where not known.

    `future`: the sentence speaks of what is to come; `after`: the day that a period begins with, where this point ends it.
    """
    try:
        return _days(point, published, future=future, after=after)
    except (ValueError, OverflowError):
        return None, None


def _days(point: Point, published: date | None, *, future: bool, after: date | None) -> tuple[date | None, date | None]:
    if point.turn is not None and point.unit == _YEAR and point.month is not None and published is not None:
        return _span_of_month(point, published.year + point.turn)
    if point.turn is not None:
        return _turned(point, published)
    if point.month is not None:
        year = point.year or point.to_year or _year_of(point, published, after)
        return _span_of_month(point, year) if year else (None, None)
    if point.season is not None:
        year = point.year or (published.year if published else None)
        if year is None:
            return None, None
        if point.year is None and published is not None and date(year, point.season, 1) > published:
            year -= 1
        return _season(year, point.season)
    if point.year is not None:
        first, last = date(point.year, 1, 1), date(point.to_year or point.year, 12, 31)
        return _part(first, last, point.part)
    if point.weekday is not None and published is not None:
        ahead = (point.weekday - published.weekday()) % 7
        day = published + timedelta(days=ahead if future or not ahead else ahead - 7)
        return day, day
    return None, None


def _year_of(point: Point, published: date | None, after: date | None) -> int | None:
    """Give the year of a day or month written without one: the next after a period's beginning, else the nearest past."""
    month, day = point.month or 1, point.day or 1
    if after is not None:
        same = after.year
        return same if (month, day) >= (after.month, after.day if point.day else 1) else same + 1
    if published is None:
        return None
    for year in (published.year + 1, published.year, published.year - 1):
        try:
            distance = (date(year, month, day) - published).days
        except ValueError:
            continue
        if -_BACK <= distance <= _AHEAD:
            return year
    return published.year - 1 if (month, day) > (published.month, published.day) else published.year


def _span_of_month(point: Point, year: int) -> tuple[date, date]:
    month = point.month or 1
    if point.day is not None:
        first = date(year, month, point.day)
        last = date(point.to_year or year, point.to_month or month, point.to_day) if point.to_day else first
        return first, max(first, last)
    return _part(date(year, month, 1), date(year, month, monthrange(year, month)[1]), point.part)


def _part(first: date, last: date, part: str) -> tuple[date, date]:
    """Narrow a period to its early, middle or late third, half or quarter."""
    if first.month == first.day == 1 and last.month == 12 and part in _MONTHS:
        low, high = _MONTHS[part]
        return date(first.year, low, 1), date(last.year, high, monthrange(last.year, high)[1])
    length = (last - first).days + 1
    shares = {
        "early": (0, 3, 3), "mid": (1, 2, 3), "late": (2, 3, 3), "first-half": (0, 1, 2), "second-half": (1, 2, 2),
        "q1": (0, 1, 4), "q2": (1, 2, 4), "q3": (2, 3, 4), "q4": (3, 4, 4),
    }  # fmt: skip
    if part not in shares:
        return first, last
    low, high, whole = shares[part]
    if part == "early":
        high = 1
    return first + timedelta(days=length * low // whole), first + timedelta(days=length * high // whole - 1)


def _season(year: int, month: int) -> tuple[date, date]:
    last_year, last_month = (year, month + 2) if month < 11 else (year + 1, month - 10)
    return date(year, month, 1), date(last_year, last_month, monthrange(last_year, last_month)[1])


def _turned(point: Point, published: date | None) -> tuple[date | None, date | None]:
    """Resolve this, last or next week, month, year, December, Friday, summer."""
    if published is None:
        return None, None
    turn = point.turn or 0
    if point.weekday is not None:
        monday = published - timedelta(days=published.weekday())
        day = monday + timedelta(days=point.weekday)
        if turn < 0 and day >= published:
            day -= timedelta(days=7)
        if turn > 0 and day <= published:
            day += timedelta(days=7)
        return day, day
    if point.month is not None:
        year = published.year + (
            0
            if not turn
            else turn
            if (point.month >= published.month) == (turn < 0) or point.month == published.month
            else 0
        )
        return date(year, point.month, 1), date(year, point.month, monthrange(year, point.month)[1])
    if point.season is not None:
        year = published.year + turn
        if turn < 0 and point.season + 2 < published.month:
            year = published.year - 1
        return _season(year, point.season)
    return _unit(point.unit or 1, turn, published)


def _unit(unit: int, turn: int, published: date) -> tuple[date | None, date | None]:
    if unit == 1:
        day = published + timedelta(days=turn)
        return day, day
    if unit == 7:
        monday = published - timedelta(days=published.weekday()) + timedelta(days=7 * turn)
        return monday, monday + timedelta(days=6)
    if unit == 30:
        months = published.year * 12 + published.month - 1 + turn
        year, month = months // 12, months % 12 + 1
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    if unit == 365:
        return date(published.year + turn, 1, 1), date(published.year + turn, 12, 31)
    return None, None


def iso_of(point: Point) -> str:
    """Write a point as ISO 8601 where a year is written with it; "" otherwise, and for parts, seasons and decades."""
    if point.year is None or point.part or point.season or point.turn is not None:
        return ""
    if point.month is None:
        return f"{point.year}/{point.to_year}" if point.to_year else f"{point.year}"
    if point.day is None:
        return f"{point.year}-{point.month:02}"
    first = f"{point.year}-{point.month:02}-{point.day:02}"
    if point.to_day is None:
        return first
    return f"{first}/{point.to_year or point.year}-{point.to_month or point.month:02}-{point.to_day:02}"
