"""Writing a day that is not sure: EDTF, as lists and movements hold it, said in words."""

from __future__ import annotations

from datetime import date

from byname.core.dates import DateError, UncertainDate
from byname.wording.saying import day, month, say

__all__ = ["dated"]

_FEW = 4
"""More days than so many are not told one by one."""


def dated(text: str, *, lang: str = "en") -> str:
    """Say EDTF in words, such as "before June 2022" for "../2022-05"; any other text is given back as it is."""
    try:
        when = UncertainDate.from_edtf(text)
    except DateError:
        return text
    if len(when.spans) > _FEW:
        return text
    said, *others = (_span(first, past, lang) for first, past in when.spans)
    for other in others:
        said = say("date.or", lang=lang, first=said, second=other)
    if when.about:
        said = say("date.about", lang=lang, when=said)
    return say("date.unsure", lang=lang, when=said) if when.uncertain else said


def _span(first: int | None, past: int | None, lang: str) -> str:
    """Say one span, half-open, as long as it is: a day, a month, a year, or what lies between two of them."""
    if first is None:
        return say("date.before", lang=lang, when=_edge(past or 0, lang))
    if past is None:
        return say("date.since", lang=lang, when=_edge(first, lang))
    start, last = date.fromordinal(first), date.fromordinal(past - 1)
    for unit in (_day, _month, _year):
        if (whole := unit(start, last, lang)) is not None:
            return whole
    # A month or a year at both ends, else days.
    if start.day == 1 and date.fromordinal(past).day == 1:
        whole_years = start.month == 1 and last.month == 12
        ends = (f"{start.year}", f"{last.year}") if whole_years else (month(start, lang=lang), month(last, lang=lang))
        return say("date.between", lang=lang, first=ends[0], last=ends[1])
    return say("date.between", lang=lang, first=day(start, lang=lang), last=day(last, lang=lang))


def _day(start: date, last: date, lang: str) -> str | None:
    return day(start, lang=lang) if start == last else None


def _month(start: date, last: date, lang: str) -> str | None:
    alone = (start.year, start.month, start.day) == (last.year, last.month, 1)
    return month(start, lang=lang) if alone and _ends_month(last) else None


def _year(start: date, last: date, lang: str) -> str | None:
    del lang
    return f"{start.year}" if (start.month, start.day, last) == (1, 1, date(start.year, 12, 31)) else None


def _ends_month(last: date) -> bool:
    return date.fromordinal(last.toordinal() + 1).day == 1


def _edge(ordinal: int, lang: str) -> str:
    """Write the day before or since which something was, no finer than it is told: a year, a month, or the day."""
    edge = date.fromordinal(ordinal)
    if edge.day != 1:
        return day(edge, lang=lang)
    return f"{edge.year}" if edge.month == 1 else month(edge, lang=lang)
