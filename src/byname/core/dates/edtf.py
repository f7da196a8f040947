"""EDTF (ISO 8601-2 extended dates), the part of levels 0 to 2 that says which days are possible."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from byname.core.dates.refusal import refuse
from byname.core.dates.spans import (
    Span,
    Spans,
    mask_spans,
    merged,
    season_spans,
)

__all__ = ["Reading", "read_edtf", "write_edtf"]

_DATE = re.compile(r"([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?")
_QUALIFIERS = re.compile(r"[~?%]")
_RULE = "this is no date in the part of EDTF that we read"
_HINT = "Write for example 1985-03-12, 1985-03, 1985, 198X, 2022-02/2022-03, [1985,1987], ../2022-05-11, 1985~ or 1985?"


class Reading(NamedTuple):
    """What a text says of a day: the possible spans, and whether it hedges (about, uncertain)."""

    spans: Spans
    about: bool = False
    uncertain: bool = False


def read_edtf(text: str) -> Reading:
    """Read an EDTF text; a qualifier (~ ? %) on any part is taken for the whole; DateError if it is none."""
    bare, marks = _QUALIFIERS.sub("", text), set(_QUALIFIERS.findall(text))
    if bare[:1] == "[" and bare[-1:] == "]":
        spans = merged(_member(part, text) for part in bare[1:-1].split(","))
    elif "/" in bare:
        start, _, end = bare.partition("/")
        spans = (_between(start.replace("..", ""), end.replace("..", ""), text),)
    else:
        spans = _date(bare, text)
    return Reading(spans, bool(marks & {"~", "%"}), bool(marks & {"?", "%"}))


def _member(part: str, text: str) -> Span:
    start, dots, end = part.strip().partition("..")
    if dots:
        return _between(start, end, text)
    spans = _date(start, text)
    if len(spans) > 1:
        refuse("date-unreadable", text, _RULE, _HINT)
    return spans[0]


def _between(start: str, end: str, text: str) -> Span:
    if not start and not end:
        refuse("date-unknown", text, "an interval open on both sides is no date", _HINT)
    first = _date(start, text)[0][0] if start else None
    last = _date(end, text)[-1][1] if end else None
    if first is not None and last is not None and first >= last:
        refuse("date-order", text, "a range ends before it begins", "Check both dates against the source.")
    return first, last


def _date(bare: str, text: str) -> Spans:
    match = _DATE.fullmatch(bare)
    if match is None:
        refuse("date-unreadable", text, _RULE, _HINT)
    year, month, day = match.groups()
    if "X" in year[:2] and (year not in {"1XXX", "2XXX"} or month):
        refuse("date-no-year", text, "a date needs at least its century", _HINT)
    if month in ("21", "22", "23", "24") and day is None and "X" not in year:
        spans = season_spans(int(year), int(month))
    else:
        spans = mask_spans(year, month or "XX", day or "XX")
    if not spans:
        refuse("date-impossible", text, "the calendar has no such day between 1000 and 2999", "Check the source.")
    return spans


def write_edtf(spans: Spans, *, about: bool, uncertain: bool) -> str:
    """Write the canonical EDTF of spans: unit, mask, interval or one-of, whichever comes first; hedges on each date."""
    mark = "%" if about and uncertain else "~" if about else "?" if uncertain else ""
    if len(spans) == 1:
        return _write_span(spans[0], mark, "/")
    return _write_mask(spans, mark) or "[" + ",".join(_write_span(span, mark, "..") for span in spans) + "]"


def _write_span(span: Span, mark: str, joint: str) -> str:
    start, end = span
    if start is not None and end is not None:
        unit = _unit(start, end)
        if unit:
            return unit + mark
    # Both ends at the finer precision of the two: 2022-01/2022-05, never 2022/2022-05.
    precision = max(_digits(start), _digits(end))
    open_end = ".." if joint == "/" else ""
    first = open_end if start is None else _iso(start)[:precision] + mark
    last = open_end if end is None else _iso(end - 1)[:precision] + mark
    return first + joint + last


def _unit(start: int, end: int) -> str:
    day = date.fromordinal(start)
    if end == start + 1:
        return day.isoformat()
    past = date.fromordinal(end)
    if day.day != 1 or past.day != 1:
        return ""
    if (past.year * 12 + past.month) - (day.year * 12 + day.month) == 1:
        return f"{day:%Y-%m}"
    if day.month != 1 or past.month != 1:
        return ""
    for length, digits in ((1, 4), (10, 3), (100, 2), (1000, 1)):
        if past.year - day.year == length and day.year % length == 0:
            return str(day.year)[:digits].ljust(4, "X")
    return ""


def _iso(ordinal: int) -> str:
    return date.fromordinal(ordinal).isoformat()


def _digits(edge: int | None) -> int:
    if edge is None:
        return 4
    day = date.fromordinal(edge)
    return 10 if day.day != 1 else 7 if day.month != 1 else 4


def _write_mask(spans: Spans, mark: str) -> str:
    if any(start is None or end is None for start, end in spans):
        return ""
    days = [_iso(edge) for start, end in spans for edge in (start or 0, (end or 0) - 1)]
    mask = "".join(column[0] if len(set(column)) == 1 else "X" for column in zip(*days, strict=True))
    if "X" in mask[:2] or mask_spans(mask[:4], mask[5:7], mask[8:]) != spans:
        return ""
    return mask.removesuffix("-XX").removesuffix("-XX") + mark
