"""Read a period at a place: between two points, since an event, over so many days, so long ago or earlier."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from byname.core.grammar.calendarwords import is_year, unit_of
from byname.core.grammar.parts import Token
from byname.core.grammar.phrases import phrase_end, phrases_of
from byname.core.grammar.quantities import read_quantity
from byname.core.grammar.timepoints import Point, read_point
from byname.core.grammar.timewords_data import (
    AGO,
    ALONE_UNITS,
    BETWEEN,
    DURING,
    EARLIER,
    EVENT_TAILS,
    EVENTS,
    FROM,
    LATER,
    PAST,
    SINCE,
    SPAN,
    TIES,
    UNIT_DAYS,
)
from byname.core.grammar.tongues import Tongue

__all__ = ["Period", "period_openers", "read_period"]

_EVENT_WITHIN: Final = 7
_LINKS: Final = frozenset("of the a in by on between війни росії россии рф проти против".split())


@dataclass(frozen=True, slots=True)
class Period:
    """A period in tokens [first, last): `begin` and `end`, or a `length` in days, or a `shift` of so many `unit`s of days.

    `backwards`: its length counts back from the day of the text; `ago`: so does its shift (earlier and later count from another day).
    """

    first: int
    last: int
    begin: Point | None = None
    end: Point | None = None
    length: int | None = None
    shift: int | None = None
    unit: int = 1
    since: bool = False
    backwards: bool = False
    ago: bool = False


@cache
def period_openers(tongue: Tongue) -> frozenset[str]:
    """Give the words, folded, that a period may begin with, besides those of points and numbers."""
    firsts = {
        first for text in (FROM[tongue], SINCE[tongue], SPAN[tongue], DURING[tongue]) for first in phrases_of(text)
    }
    units = {form for forms in UNIT_DAYS[tongue].values() for form in forms.split()}
    return frozenset(firsts | units | {"a", "an", "after", "before", "після", "до", "после", "since"})


def read_period(tokens: Sequence[Token], place: int, tongue: Tongue) -> Period | None:
    """Read the period that begins at a place; None where none does."""
    return (
        _between(tokens, place, tongue)
        or _since_event(tokens, place, tongue)
        or _shifted(tokens, place, tongue)
        or _so_long(tokens, place, tongue)
        or _during(tokens, place, tongue)
        or _after_dated_event(tokens, place, tongue)
    )


def _between(tokens: Sequence[Token], place: int, tongue: Tongue) -> Period | None:
    """Read "between Dec. 1, 2023, and Feb. 29", "from August to December 1953", "з 5 до 7 березня"."""
    opener = phrase_end(tokens, place, FROM[tongue])
    if not opener or opener >= len(tokens):
        return None
    begin = read_point(tokens, opener, tongue) or _day_of_next(tokens, opener, tongue)
    if begin is None:
        return None
    if begin.to_day:
        return Period(place, begin.last, _start_of(begin), _end_of(begin))
    at = begin.last
    if at < len(tokens) and tokens[at].text == ",":
        at += 1
    if at + 1 >= len(tokens) or tokens[at].fold not in TIES[tongue]:
        return None
    if tokens[at].fold in {"and", "і", "й", "та", "и"} and tokens[place].fold not in BETWEEN[tongue]:
        return None
    end = read_point(tokens, at + 1, tongue)
    if end is None:
        return None
    if begin.month is None and begin.day is not None:
        begin = Point(begin.first, begin.last, month=end.month, day=begin.day)
    return Period(place, end.last, begin, end)


def _start_of(point: Point) -> Point:
    return Point(point.first, point.last, year=point.year, month=point.month, day=point.day)


def _end_of(point: Point) -> Point:
    return Point(point.first, point.last, year=point.to_year or point.year, month=point.to_month, day=point.to_day)


def _day_of_next(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    """Read the "5" of "з 5 до 7 березня"."""
    number = read_quantity(tokens, place, tongue)
    if number is None or not number.plain or not 1 <= number.value <= 31 or number.value != int(number.value):
        return None
    return Point(place, number.last, day=int(number.value))


def _since_event(tokens: Sequence[Token], place: int, tongue: Tongue) -> Period | None:
    """Read "since the start of the full-scale invasion", "від початку повномасштабного вторгнення", "з початку року"."""
    opener = phrase_end(tokens, place, SINCE[tongue])
    if not opener:
        return None
    if tokens[opener - 1].fold == "since" and opener < len(tokens) and tokens[opener].fold == "then":
        return Period(place, opener + 1, since=True)
    end = _event_end(tokens, opener, tongue, begun=tongue is not Tongue.ENGLISH)
    return Period(place, end, since=True) if end else None


def _event_end(tokens: Sequence[Token], place: int, tongue: Tongue, *, begun: bool = False) -> int:
    """Give the end of the event named at a place, with what belongs to it; 0 where none is named within a few words.

    `begun`: in Ukrainian and Russian short openers (від, с) take an event only with its beginning (від початку війни).
    """
    starts = {
        "початку",
        "начала",
        "часу",
        "моменту",
        "момента",
        "времени",
        "часів",
        "старту",
        "перших",
        "первых",
        "самого",
        "дня",
    }
    long = place and tokens[place - 1].fold in {"часу", "часів", "моменту", "момента", "времени", "времен", "дня"}
    if begun and not long and not any(token.fold in starts for token in tokens[place : place + 2]):
        return 0
    for at in range(place, min(place + _EVENT_WITHIN, len(tokens))):
        fold = tokens[at].fold
        if not fold[0].isalpha() and fold != "-" and not is_year(tokens[at]):
            return 0
        if fold.startswith(EVENTS[tongue]):
            return _event_tail(tokens, at + 1, tongue)
    return 0


def _event_tail(tokens: Sequence[Token], place: int, tongue: Tongue) -> int:
    """Take what follows an event into it: of the war, began, by Russia, бойових дій."""
    at = place
    while at < len(tokens) and tokens[at].fold in EVENT_TAILS[tongue] and at < place + 3:
        if tokens[at].fold in {"в", "у", "на", "проти"} and not (
            at + 1 < len(tokens) and tokens[at + 1].text[0].isupper()
        ):
            return at
        at += 1
    if tongue is Tongue.ENGLISH and at + 1 < len(tokens) and tokens[at].fold in {"of", "in"}:
        following = at + 1 + (tokens[at + 1].fold == "the")
        if following < len(tokens) and (
            tokens[following].fold.startswith(EVENTS[tongue]) or (tokens[following].text[0].isupper())
        ):
            month = read_point(tokens, following, tongue)
            return month.last if month is not None else following + 1
    return at


def _shifted(tokens: Sequence[Token], place: int, tongue: Tongue) -> Period | None:
    """Read "two days ago", "a day earlier", "місяцем раніше", "два роки тому", "через два дні"."""
    count, at = 1.0, place
    number = read_quantity(tokens, place, tongue)
    if number is not None and not number.ordinal:
        count, at = number.value, number.last
    elif tongue is Tongue.ENGLISH and tokens[place].fold in {"a", "an", "one"}:
        at = place + 1
    if at >= len(tokens) or (tongue is Tongue.ENGLISH and at == place):
        return None
    unit = unit_of(tokens[at].fold, tongue)
    if unit is None or at + 1 >= len(tokens):
        return None
    after = tokens[at + 1].fold
    days = int(count * unit)
    if after in AGO[tongue]:
        return Period(place, at + 2, shift=days, unit=unit, ago=True)
    if after in EARLIER[tongue] or (
        after in LATER[tongue] and after in {"later", "пізніше", "потому", "позже", "спустя", "позднее"}
    ):
        return Period(place, at + 2, shift=days, unit=unit)
    return None


def _so_long(tokens: Sequence[Token], place: int, tongue: Tongue) -> Period | None:
    """Read "over two days", "за останні два роки", "in the past week", "за месяц"."""
    opener = phrase_end(tokens, place, SPAN[tongue])
    if not opener:
        return None
    at, recent = opener, tokens[opener - 1].fold.startswith(("останн", "последн", "минувш", "прошедш", "минул"))
    while at < len(tokens) and tokens[at].fold in PAST[tongue] and at < opener + 4:
        recent = recent or tokens[at].fold in {
            "past",
            "last",
            "останні",
            "останній",
            "останню",
            "останніх",
            "последние",
            "последний",
            "последнюю",
            "последних",
        }
        at += 1
    if at >= len(tokens):
        return None
    number = read_quantity(tokens, at, tongue)
    if number is not None and not number.ordinal and number.last < len(tokens):
        end = (
            number.last + 2 if tokens[number.last].fold in {"с", "з"} and number.last + 2 < len(tokens) else number.last
        )
        unit = unit_of(tokens[end].fold, tongue)
        if unit is None or number.value > 5000 or is_year(tokens[at]):
            return None
        return Period(place, end + 1, length=int(number.value * unit), backwards=recent)
    unit = unit_of(tokens[at].fold, tongue)
    alone = (
        tokens[at].fold in ALONE_UNITS[tongue]
        or recent
        or (tongue is Tongue.ENGLISH and at > opener and tokens[at - 1].fold in {"a", "one"})
    )
    if unit is None or not alone or (tongue is Tongue.ENGLISH and tokens[at - 1].fold in {"this", "next", "that"}):
        return None
    return Period(place, at + 1, length=unit, backwards=recent)


def _during(tokens: Sequence[Token], place: int, tongue: Tongue) -> Period | None:
    """Read "during the occupation", "за час повномасштабної війни"."""
    opener = phrase_end(tokens, place, DURING[tongue])
    if (
        not opener
        or opener >= len(tokens)
        or tokens[opener - 1].fold in {"in", "over", "за"}
        or is_year(tokens[opener])
    ):
        return None
    end = _event_end(tokens, opener, tongue)
    return Period(place, end) if end else None


def _after_dated_event(tokens: Sequence[Token], place: int, tongue: Tongue) -> Period | None:
    """Read "после трехстороннего заявления 10 ноября 2020 года": an event told by its date."""
    if tokens[place].fold not in {"after", "before", "після", "до", "после", "since"}:
        return None
    for at in range(place + 2, min(place + 5, len(tokens))):
        if not tokens[at].text[0].isalnum():
            return None
        point = read_point(tokens, at, tongue) if tokens[at].text[0].isdigit() or tokens[at].text[0].isupper() else None
        if point is not None and point.day is not None and point.year is not None and point.to_day is None:
            return Period(place, point.last, since=False)
    return None
