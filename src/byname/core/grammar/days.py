"""Read days and months as written: 23.05.2025, May 24, 5–6 марта, 24th of May, "двадцать третьего мая"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from byname.core.grammar.calendarwords import is_year, month_of
from byname.core.grammar.parts import Token, Use
from byname.core.grammar.quantities import Quantity, joined, read_quantity
from byname.core.grammar.timewords_data import YEAR_AFTER
from byname.core.grammar.tongues import Tongue

__all__ = ["Point", "day_first", "month_first", "numeric_day", "past_year_word", "year_after"]

_DOTTED: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})")
_LAST_YEAR: Final = 2099
_TO: Final = frozenset({"to", "до", "по"})
_YEAR_ENDINGS: Final = frozenset("го м му й ого х".split())
_DASHES: Final = frozenset("-–—‑")
_AND: Final = {
    Tongue.ENGLISH: frozenset({"and", ","}),
    Tongue.UKRAINIAN: frozenset({"і", "й", "та", ","}),
    Tongue.RUSSIAN: frozenset({"и", ","}),
}


@dataclass(frozen=True, slots=True)
class Point:
    """A point of time in tokens [first, last); [core, core_last) holds its numbers, both 0 where it has none.

    `to_year`, `to_month`, `to_day`: the end of a written range (5-6 March, 2020-2023); `part`: early, mid, late, first-half ...;
    `weekday` 0 to 6; `season`: its first month; `unit` and `turn`: this (0), last (-1) or next (1) day, week, month, year.
    """

    first: int
    last: int
    core: int = 0
    core_last: int = 0
    year: int | None = None
    month: int | None = None
    day: int | None = None
    to_year: int | None = None
    to_month: int | None = None
    to_day: int | None = None
    part: str = ""
    weekday: int | None = None
    season: int | None = None
    unit: int | None = None
    turn: int | None = None
    use: Use = Use.DATE


def numeric_day(tokens: Sequence[Token], place: int) -> Point | None:
    """Read 23.05.2025, 2025-05-23, 23/05/2025."""
    text = tokens[place].text
    if found := _DOTTED.fullmatch(text):
        day, month, year = int(found[1]), int(found[2]), int(found[3])
        year += 2000 if len(found[3]) == 2 else 0
        last = place + 1
    else:
        pieces = [token.text for token in tokens[place : place + 5]]
        tight = all(joined(tokens, place + step) for step in range(1, 5))
        if len(pieces) < 5 or not tight or pieces[1] not in "-/" or pieces[3] != pieces[1]:
            return None
        if not all(piece.isdigit() and len(piece) <= 4 for piece in pieces[::2]):
            return None
        first, second, third = (int(piece) for piece in pieces[::2])
        if len(pieces[0]) == 4:
            year, month, day = first, second, third
        elif second > 12:
            year, month, day = third, first, second
        else:
            year, month, day = third, second, first
        year += 2000 if year < 100 else 0
        last = place + 5
    if not (1 <= month <= 12 and 1 <= day <= 31 and 1800 <= year <= _LAST_YEAR):
        return None
    return Point(place, last, place, last, year, month, day)


def _day(tokens: Sequence[Token], place: int, tongue: Tongue) -> Quantity | None:
    """Read a number that may be a day of a month: 5, 5th, перше, двадцать третьего."""
    if place >= len(tokens):
        return None
    text = tokens[place].text
    if text.isdigit():
        if len(text) > 2 or not 1 <= int(text) <= 31:
            return None
        if not (joined(tokens, place + 1) and tokens[place + 1].fold not in _DASHES):
            bare = Quantity(place, place + 1, int(text), plain=text)
            if not (joined(tokens, place + 1) and tokens[place + 1].fold == "-"):
                return bare
    found = read_quantity(tokens, place, tongue)
    if found is None or found.value != int(found.value) or not 1 <= found.value <= 31 or found.scale != 1:
        return Quantity(place, place + 1, int(text), plain=text) if text.isdigit() else None
    return found if found.ordinal or found.plain else None


def day_first(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    """Read 16 March 2020, 5–6 марта, 5 і 6 березня, 24th of May, двадцать третьего мая."""
    day = _day(tokens, place, tongue)
    if day is None:
        return None
    days, at = [int(day.value)], day.last
    while at < len(tokens) and len(days) < 8:
        tie = tokens[at].fold
        following = _day(tokens, at + 1, tongue) if tie in _DASHES | _AND[tongue] | _TO else None
        if following is None or (tie in _TO and following.value <= days[-1]):
            break
        days.append(int(following.value))
        at = following.last
    if tongue is Tongue.ENGLISH and at < len(tokens) and tokens[at].fold == "of":
        at += 1
    month, end = month_of(tokens, at, tongue)
    if not month:
        return None
    year, end = year_after(tokens, end, tongue)
    point = Point(place, end, place, end, year, month, days[0])
    return replace(point, to_year=year, to_month=month, to_day=days[-1]) if len(days) > 1 else point


def year_after(tokens: Sequence[Token], place: int, tongue: Tongue) -> tuple[int | None, int]:
    """Read the year after a day or month: 2025, , 2025, 2025 року, 2025-го, 25-го року."""
    if place >= len(tokens):
        return None, place
    at = place + (tokens[place].text == "," and tongue is Tongue.ENGLISH)
    if at >= len(tokens):
        return None, place
    if tokens[at].text == "." and joined(tokens, at):
        at += 1
    if at >= len(tokens):
        return None, place
    if not is_year(tokens[at]):
        number = read_quantity(tokens, at, tongue) if tongue is not Tongue.ENGLISH else None
        if number is None or number.last >= len(tokens) or tokens[number.last].fold not in YEAR_AFTER[tongue]:
            return None, place
        if not number.ordinal or not 0 < number.value < 100:
            return None, place
        return 2000 + int(number.value), number.last + 1
    return int(tokens[at].text), past_year_word(tokens, at + 1, tongue)


def past_year_word(tokens: Sequence[Token], place: int, tongue: Tongue) -> int:
    """Give the end of a year with its ending and word: 2025-го, 2025 року, 2025 г."""
    at = place
    dashed = joined(tokens, at) and tokens[at].fold in _DASHES and joined(tokens, at + 1)
    if dashed and tokens[at + 1].fold in _YEAR_ENDINGS and tongue is not Tongue.ENGLISH:
        at += 2
    if at < len(tokens) and tokens[at].fold in YEAR_AFTER[tongue]:
        dotted = len(tokens[at].fold) <= 2 and joined(tokens, at + 1) and tokens[at + 1].text == "."
        return at + 1 + dotted
    return at


def month_first(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    """Read May 24, May 24th, 2025, March 5-6, May 2025, травня 2025 року, a month alone."""
    month, end = month_of(tokens, place, tongue)
    if not month:
        return None
    part = "mid" if tokens[place].fold.startswith("mid-") else ""
    if tongue is Tongue.ENGLISH:
        found = _days_after(tokens, place, end, month)
        if found is not None:
            return found
        if tokens[place].fold in {"may", "march", "mar", "sun", "dec", "jan", "sat"} and not _month_here(
            tokens, place, end
        ):
            return None
    year, last = year_after(tokens, end, tongue)
    core = (place, last) if year else (0, 0)
    return Point(place, last, *core, year, month, part=part)


def _listed(tokens: Sequence[Token], day: Quantity) -> tuple[list[int], int]:
    """Read on over the commas of "June 7, 8 and 9": only where the list ends with "and", for "May 16, 20 soldiers" is none."""
    days, at = [int(day.value)], day.last
    while at < len(tokens) and tokens[at].text == ",":
        following = _day(tokens, at + 1, Tongue.ENGLISH)
        if following is None or int(following.value) <= days[-1]:
            break
        days.append(int(following.value))
        at = following.last
    closing = _day(tokens, at + 1, Tongue.ENGLISH) if at < len(tokens) and tokens[at].fold == "and" else None
    if len(days) == 1 or closing is None or int(closing.value) <= days[-1] or _begins_else(tokens, closing.last):
        return [int(day.value)], day.last
    return days, at


def _days_after(tokens: Sequence[Token], place: int, end: int, month: int) -> Point | None:
    day = _day(tokens, end, Tongue.ENGLISH)
    if day is None and end + 1 < len(tokens) and tokens[end].fold == "the":
        day = _day(tokens, end + 1, Tongue.ENGLISH)
        if day is not None and not day.ordinal:
            return None
    if day is None or (
        day.last + 1 < len(tokens) and tokens[day.last].fold == "-" and tokens[day.last + 1].fold == "for"
    ):
        return None
    days, at = _listed(tokens, day)
    while at < len(tokens) and (tokens[at].fold in _DASHES or tokens[at].fold in {"and", "to"}):
        following = _day(tokens, at + 1, Tongue.ENGLISH)
        tight = tokens[at].fold in _DASHES and joined(tokens, at) and joined(tokens, at + 1)
        if following is None or int(following.value) <= days[-1]:
            break
        if not tight and _begins_else(tokens, following.last):
            break
        days.append(int(following.value))
        at = following.last
    year, last = year_after(tokens, at, Tongue.ENGLISH)
    point = Point(place, last, place, last, year, month, days[0])
    return replace(point, to_year=year, to_month=month, to_day=days[-1]) if len(days) > 1 else point


def _begins_else(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether what follows "March 5 and 6" is a noun that the 6 counts."""
    if place >= len(tokens) or not tokens[place].text[0].isalpha():
        return False
    return tokens[place].fold not in {
        "we",
        "they",
        "it",
        "he",
        "she",
        "there",
        "in",
        "at",
        "the",
        "and",
        "by",
        "when",
        "under",
        "as",
        "of",
        "to",
        "after",
        "were",
        "with",
        "was",
        "is",
        "has",
        "had",
        "will",
        "took",
        "saw",
        "brought",
    }


def _month_here(tokens: Sequence[Token], place: int, end: int) -> bool:
    """Tell May and March, the months, from the verbs that begin a sentence."""
    before = tokens[place - 1].fold if place else ""
    following = end < len(tokens) and (
        is_year(tokens[end]) or (tokens[end].text == "," and end + 1 < len(tokens) and is_year(tokens[end + 1]))
    )
    known = {
        "in",
        "since",
        "of",
        "by",
        "until",
        "till",
        "early",
        "late",
        "mid",
        "last",
        "this",
        "next",
        "from",
        "to",
        "and",
        "between",
        "through",
        "during",
        "on",
        "before",
        "after",
        "-",
        "–",
        "is",
        "for",
        "back",
    }
    return following or before in known or tokens[place].fold.startswith("mid-")
