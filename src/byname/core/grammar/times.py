"""When something was: each time expression of a sentence as written, and the days that it may mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import Final

from byname.core.grammar.ages import ago
from byname.core.grammar.parts import Sentence, Time, Token
from byname.core.grammar.periods import Period, period_openers, read_period
from byname.core.grammar.phrases import phrase_end, phrases_of
from byname.core.grammar.resolving import iso_of, resolved
from byname.core.grammar.timepoints import Point, point_openers, read_point
from byname.core.grammar.timewords_data import (
    BEFORE_OR_AFTER,
    DAYS_AHEAD,
    DURING,
    FIXED,
    FUTURE,
    HOLIDAYS,
    SINCE,
    UNTIL,
)
from byname.core.grammar.tongues import Tongue

__all__ = ["ago", "times"]

_WINDOW: Final = 10
_WEEK: Final = 7
_AS_OF: Final = frozenset({"станом", "на", "as", "по"})
"""A day as of which something is said is as unambiguous as the day itself."""
_KEPT: Final = {
    Tongue.ENGLISH: frozenset({"in", "at"}),
    Tongue.UKRAINIAN: frozenset({"у", "в", "за", "під"}),
    Tongue.RUSSIAN: frozenset({"в", "во", "за", "под"}),
}
"""Prepositions that belong to a time as written; "on Monday" is Monday, "у понеділок" whole."""


@dataclass(frozen=True, slots=True)
class _Found:
    first: int
    last: int
    iso: str = ""
    days: tuple[date | None, date | None] = (None, None)
    since: bool = False
    span: bool = False


def times(sentence: Sentence, tongue: Tongue, published: date | None) -> tuple[Time, ...]:
    """Read the time expressions of a sentence in its order, none inside another; none in a language that is not ours."""
    if tongue is Tongue.OTHER:
        return ()
    tokens = sentence.tokens
    return tuple(
        Time(
            tokens[found.first].start,
            tokens[found.last - 1].end - _possessive(tokens[found.last - 1], tongue),
            _written(tokens[found.first : found.last], tongue),
            found.iso,
            *found.days,
            since=found.since,
            span=found.span,
        )
        for found in _all(tokens, tongue, published)
    )


def _possessive(token: Token, tongue: Tongue) -> int:
    """Give the length of the 's at the end of a word: "Monday's swap" was on Monday."""
    return 2 if tongue is Tongue.ENGLISH and token.fold.endswith("'s") and len(token.text) == len(token.fold) else 0


def _written(tokens: Sequence[Token], tongue: Tongue) -> str:
    """Put the words together again, with one space where the text has any."""
    parts = [tokens[0].text]
    for before, token in pairwise(tokens):
        parts.append(("" if before.end == token.start else " ") + token.text)
    whole = "".join(parts)
    return whole[: len(whole) - _possessive(tokens[-1], tongue)]


def _all(tokens: Sequence[Token], tongue: Tongue, published: date | None) -> Iterator[_Found]:
    known = _openers(tongue)
    place = 0
    while place < len(tokens):
        fold = tokens[place].fold
        found = _at(tokens, place, tongue, published) if fold in known or fold[0].isdigit() else None
        if found is None:
            place += 1
            continue
        yield found
        place = found.last


@cache
def _openers(tongue: Tongue) -> frozenset[str]:
    """Give the words, folded, that a time expression may begin with, besides numbers in digits."""
    phrases = (SINCE[tongue], BEFORE_OR_AFTER[tongue], UNTIL[tongue], _holidays(tongue), *FIXED[tongue].values())
    firsts = {first for text in (*phrases, *DAYS_AHEAD[tongue].values()) for first in phrases_of(text)}
    return point_openers(tongue) | period_openers(tongue) | _KEPT[tongue] | firsts | {"на"}


def _at(tokens: Sequence[Token], place: int, tongue: Tongue, published: date | None) -> _Found | None:
    """Read the time that begins at a place: periods first, then an opener and a point, then a point alone."""
    fixed = _fixed(tokens, place, tongue, published)
    period = read_period(tokens, place, tongue)
    if fixed is not None and (period is None or fixed.last >= period.last):
        return fixed
    if period is not None:
        return _of_period(period, published)
    during = phrase_end(tokens, place, DURING[tongue])
    year = _point(tokens, during, tongue) if during and tokens[during - 1].fold not in {"in", "over"} else None
    if year is not None and year.year is not None:
        first = year.first if tongue is Tongue.ENGLISH else place
        return _Found(first, year.last, iso_of(year), resolved(year, published), span=True)
    for openers, since in ((SINCE, True), (BEFORE_OR_AFTER, False), (UNTIL, False)):
        end = phrase_end(tokens, place, openers[tongue])
        point = _point(tokens, end, tongue) if end else None
        if point is not None and _opens(tokens, place, point, openers):
            found = _opened(place, point, published, since=since)
            return replace(found, iso=iso_of(point)) if tokens[place].fold in _AS_OF and not since else found
    point = _with_preposition(tokens, place, tongue)
    if point is None:
        return None
    days = resolved(point, published, future=_future(tokens, place, tongue))
    wide = point.to_year is not None or point.to_day is not None
    return _Found(point.first, point.last, iso_of(point), days, span=wide)


def _point(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    if place >= len(tokens):
        return None
    point = read_point(tokens, place, tongue)
    if point is None and tokens[place].fold in {"the", "last", "about", "early", "late"} and place + 1 < len(tokens):
        point = read_point(tokens, place + 1, tongue)
    return point


def _opens(tokens: Sequence[Token], place: int, point: Point, openers: dict[Tongue, str]) -> bool:
    """Tell whether a short word opens a time here: "до 5 березня", "з 2022 року", but not "to 2022" or "by May"."""
    if openers is UNTIL and tokens[place].fold == "to":
        return False
    short = openers is UNTIL and tokens[place].fold in {"на", "за", "під", "протягом", "упродовж"}
    return not (short and point.day is None and point.weekday is None and point.month is None)


def _opened(place: int, point: Point, published: date | None, *, since: bool) -> _Found:
    first, last = resolved(point, published, future=False)
    if since:
        return _Found(place, point.last, "", (first, published if first is not None else None), since=True, span=True)
    return _Found(place, point.last, "", (first, last))


def _with_preposition(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    """Read a point, with the preposition before it where that belongs to it as written."""
    if tokens[place].fold == "на" and place + 1 < len(tokens):
        point = read_point(tokens, place + 1, tongue)
        if point is not None and point.unit == _WEEK:
            return replace(point, first=place)
    if tokens[place].fold in _KEPT[tongue] and place + 1 < len(tokens):
        point = read_point(tokens, place + 1, tongue)
        if point is not None:
            bare_month = point.year is None and point.day is None and point.weekday is None
            named = bare_month and (point.month is not None or point.season is not None)
            in_part = bool(point.part) and tokens[place].fold == "at"
            kept = tongue is not Tongue.ENGLISH or in_part or (named and tokens[place].fold == "in")
            return replace(point, first=place) if kept else point
    return read_point(tokens, place, tongue)


def _future(tokens: Sequence[Token], place: int, tongue: Tongue) -> bool:
    near = tokens[max(place - _WINDOW, 0) : place]
    return any(token.fold.startswith(FUTURE[tongue]) for token in near)


def _fixed(tokens: Sequence[Token], place: int, tongue: Tongue, published: date | None) -> _Found | None:
    """Read today, yesterday, to date, торік, Independence Day."""
    for ahead, phrases in DAYS_AHEAD[tongue].items():
        if end := phrase_end(tokens, place, phrases):
            day = published + timedelta(days=ahead) if published else None
            return _Found(place, end, "", (day, day))
    best, code = 0, ""
    for name, phrases in FIXED[tongue].items():
        if (end := phrase_end(tokens, place, phrases)) > best:
            best, code = end, name
    if best:
        days = _coded(code, published)
        if _opens_period(tokens, place, code):
            return _Found(place, best, "", (days[0], published if days[0] else None), since=True, span=True)
        return _Found(place, best, "", days)
    return _holiday(tokens, place, tongue, published)


def _opens_period(tokens: Sequence[Token], place: int, code: str) -> bool:
    return code in {"year", "month", "week"} and tokens[place].fold in {"з", "від", "с", "от", "since"}


def _coded(code: str, published: date | None) -> tuple[date | None, date | None]:
    if published is None or not code:
        return None, None
    if code == "now":
        return published, published
    unit, _, back = code.partition("-")
    days = {"week": 7, "month": 30, "year": 365}[unit]
    return resolved(Point(0, 1, unit=days, turn=-int(back or 0)), published)


@cache
def _holidays(tongue: Tongue) -> str:
    return "|".join(HOLIDAYS[tongue].values())


def _holiday(tokens: Sequence[Token], place: int, tongue: Tongue, published: date | None) -> _Found | None:
    first = place
    if tongue is not Tongue.ENGLISH and tokens[place].fold in {"на", "у", "в"}:
        first = place + 1
    end = phrase_end(tokens, first, _holidays(tongue))
    if not end or (tongue is Tongue.ENGLISH and tokens[first].text.islower()):
        return None
    for day, phrases in HOLIDAYS[tongue].items():
        if day and phrase_end(tokens, first, phrases) == end:
            point = Point(first, end, month=int(day[:2]), day=int(day[3:]))
            return _Found(place, end, "", resolved(point, published))
    return _Found(place, end)


def _of_period(period: Period, published: date | None) -> _Found:
    """Resolve a period: between two points, since an event, over so many days, so long ago."""
    if period.begin is not None and period.end is not None:
        return _between(period.first, period.last, period.begin, period.end, published)
    if period.shift is not None:
        day = published - timedelta(days=period.shift) if published and period.ago and period.shift < 300_000 else None
        unsure = period.unit >= 30 and day is not None
        span = timedelta(days=period.unit // 2) if unsure else timedelta()
        return _Found(period.first, period.last, "", (day - span, day + span) if day else (None, None))
    if period.length is not None and published is not None and period.backwards and period.length < 300_000:
        return _Found(period.first, period.last, "", (published - timedelta(days=period.length), published), span=True)
    return _Found(period.first, period.last, since=period.since, span=True)


def _between(first: int, last: int, begin: Point, end: Point, published: date | None) -> _Found:
    if begin.year is None and end.year is not None and begin.turn is None:
        month = begin.month or end.month or 1
        later = begin.month is not None and end.month is not None and begin.month > end.month
        begin = replace(begin, year=end.year - later, month=month)
    iso = ""
    if (low := iso_of(begin)) and (high := iso_of(end)):
        iso = f"{low.split('/')[0]}/{high.split('/')[-1]}"
    start = resolved(begin, published)[0]
    return _Found(first, last, iso, (start, resolved(end, published, after=start)[1]), span=True)
