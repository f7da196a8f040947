"""Read one point of time at a place: a day, month, year, weekday, season, "last year", as written and not yet resolved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from byname.core.grammar.calendarwords import is_year, month_of, season_of, unit_of, weekday_of
from byname.core.grammar.days import Point, day_first, month_first, numeric_day, year_after
from byname.core.grammar.numberwords import words_of
from byname.core.grammar.parts import Token
from byname.core.grammar.phrases import phrase_end, phrases_of
from byname.core.grammar.timewords_data import LAST, MONTHS, NEXT, PARTS, SEASONS, THIS, WEEKDAYS
from byname.core.grammar.tongues import Tongue
from byname.core.grammar.years import read_year

__all__ = ["Point", "point_openers", "read_point"]

_YEAR: Final = 365


def read_point(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    """Read the longest point of time that begins at a place; None where none does."""
    point = _in_part(tokens, place, tongue)
    if point is None or point.month is None or point.year is not None or point.turn is not None:
        return point
    return _of_turned_year(tokens, point, tongue)


def _of_turned_year(tokens: Sequence[Token], point: Point, tongue: Tongue) -> Point:
    """Take "this year", "минулого року" after a day or month into it."""
    at = point.last + (point.last < len(tokens) and tokens[point.last].fold == "of")
    year = _turned(tokens, at, tongue) if at < len(tokens) else None
    if year is None or year.unit != _YEAR:
        return point
    return replace(point, last=year.last, unit=_YEAR, turn=year.turn)


def _in_part(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    """Read a point with the part of it that is named: early May, наприкінці травня."""
    for part, phrases in PARTS[tongue].items():
        end = phrase_end(tokens, place, phrases)
        if end and end < len(tokens):
            at = end + (tokens[end].fold in {"the", "this", "that"} and tongue is Tongue.ENGLISH)
            inner = _bare_point(tokens, at, tongue) or _bare_point(tokens, end, tongue)
            if inner is not None:
                return replace(inner, first=place, part=part)
    return _bare_point(tokens, place, tongue)


def _bare_point(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    if place >= len(tokens):
        return None
    token = tokens[place]
    if token.text[0].isdigit():
        return numeric_day(tokens, place) or day_first(tokens, place, tongue) or read_year(tokens, place, tongue)
    fold = token.fold
    return (
        month_first(tokens, place, tongue)
        or (_article_day(tokens, place, tongue) if fold == "the" else None)
        or _turned(tokens, place, tongue)
        or _weekday(tokens, place, tongue)
        or _season(tokens, place, tongue)
        or day_first(tokens, place, tongue)
    )


def _article_day(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    """Read "the 24th of May"."""
    found = day_first(tokens, place + 1, tongue) if place + 1 < len(tokens) else None
    return replace(found, first=place) if found is not None else None


def _turned(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    """Read this week, last December, минулого року, следующей пятницы."""
    for turn, phrases in ((0, THIS[tongue]), (-1, LAST[tongue]), (1, NEXT[tongue])):
        end = phrase_end(tokens, place, phrases)
        if not end or end >= len(tokens):
            continue
        if end + 1 < len(tokens) and tokens[end].fold in {"же", "самого", "ж"}:
            end += 1
        month, after = month_of(tokens, end, tongue)
        if month:
            return Point(place, after, month=month, turn=turn)
        fold = tokens[end].fold
        if (day := weekday_of(fold, tongue)) is not None:
            return Point(place, end + 1, weekday=day, turn=turn)
        if (season := season_of(fold, tongue)) is not None:
            return Point(place, end + 1, season=season, turn=turn)
        if (unit := unit_of(fold, tongue)) and not (fold.endswith("s") and tongue is Tongue.ENGLISH):
            return Point(place, end + 1, unit=unit, turn=turn)
    return None


def _weekday(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    token = tokens[place]
    if tongue is Tongue.ENGLISH and not token.text[0].isupper():
        return None
    day = weekday_of(token.fold, tongue)
    if day is None:
        return None
    end = place + 1
    if end < len(tokens) and tokens[end].text == "," and end + 1 < len(tokens):
        dated = month_first(tokens, end + 1, tongue) if tongue is Tongue.ENGLISH else None
        dated = dated or day_first(tokens, end + 1, tongue)
        if dated is not None and dated.day is not None:
            return replace(dated, first=place, weekday=day)
    return Point(place, end, weekday=day)


def _season(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    at = place
    if tongue is Tongue.ENGLISH and tokens[at].fold == "the" and at + 1 < len(tokens):
        at += 1
    season = season_of(tokens[at].fold, tongue)
    if season is None:
        return None
    end = at + 1
    if tongue is Tongue.ENGLISH:
        if end < len(tokens) and tokens[end].fold == "of" and end + 1 < len(tokens) and is_year(tokens[end + 1]):
            end += 1
        elif tokens[at].fold == "fall" and not (end < len(tokens) and is_year(tokens[end])):
            return None
    year, last = year_after(tokens, end, tongue)
    before = tokens[place - 1].fold if place else ""
    alone = tokens[at].fold in {
        "навесні",
        "влітку",
        "улітку",
        "восени",
        "взимку",
        "узимку",
        "весной",
        "летом",
        "осенью",
        "зимой",
    }
    if (
        year is None
        and not alone
        and before not in {"in", "since", "this", "by", "until", "з", "від", "с", "до", "during", "after"}
    ):
        return None
    if year is None and tokens[at].fold in {"літ", "літа", "лет"}:
        return None
    return Point(place, last, *((at, last) if year else (0, 0)), year, season=season)


@cache
def point_openers(tongue: Tongue) -> frozenset[str]:
    """Give the words, folded, that a point of time may begin with, besides numbers in digits."""
    phrases = (THIS[tongue], LAST[tongue], NEXT[tongue], *PARTS[tongue].values())
    named = (MONTHS[tongue], WEEKDAYS[tongue], tuple(SEASONS[tongue].values()))
    words = {form for table in named for forms in table for form in forms.split()}
    words |= {first for text in phrases for first in phrases_of(text)} | {"the"} | words_of(tongue).keys()
    return frozenset(words | {f"{word}'s" for word in words} | {f"mid-{word}" for word in words})
