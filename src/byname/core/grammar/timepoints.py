"""Read one point of time at a place: a day, month, year, weekday, season, "last year", as written and not yet resolved."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from byname.core.grammar.numberwords import words_of
from byname.core.grammar.parts import Token, Use
from byname.core.grammar.phrases import phrase_end, phrases_of
from byname.core.grammar.quantities import Quantity, joined, read_quantity
from byname.core.grammar.timewords_data import (
    LAST,
    MONTHS,
    NEXT,
    ORDINAL_UNITS,
    PARTS,
    SEASONS,
    THIS,
    UNIT_DAYS,
    WEEKDAYS,
    YEAR_AFTER,
    YEAR_BEFORE,
    YEAR_NOUNS,
)
from byname.core.grammar.tongues import Tongue

__all__ = ["Point", "month_of", "point_openers", "read_point", "time_marks", "unit_of"]

_DOTTED: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})")
_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2099
_DASHES: Final = frozenset("-–—‑")
_SHORT: Final = frozenset(
    "jan feb febr mar apr jun jul aug sept sep oct nov dec січ лют бер кві квіт тра трав черв лип сер серп вер верес "
    "жов жовт лис гру груд янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек".split()
)
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


@cache
def _by_form(table: tuple[str, ...]) -> dict[str, int]:
    return {form: at for at, forms in enumerate(table) for form in forms.split()}


@cache
def _units(tongue: Tongue) -> dict[str, int]:
    return {form: days for days, forms in UNIT_DAYS.get(tongue, {}).items() for form in forms.split()}


@cache
def _seasons(tongue: Tongue) -> dict[str, int]:
    return {form: month for month, forms in SEASONS.get(tongue, {}).items() for form in forms.split()}


def unit_of(fold: str, tongue: Tongue) -> int | None:
    """Give how many days a unit of time has (0 for hours and less); None for another word."""
    return _units(tongue).get(fold)


def month_of(tokens: Sequence[Token], place: int, tongue: Tongue) -> tuple[int, int]:
    """Give the month named at a place, 1 to 12, and the end of its name with the point of a short one; 0 where none is."""
    if not 0 <= place < len(tokens):
        return 0, place
    token = tokens[place]
    fold = token.fold
    if tongue is Tongue.ENGLISH:
        fold = fold.removeprefix("mid-").removesuffix("'s")
        if not token.text[-len(fold) :][0].isupper() and not token.text[0].isupper():
            return 0, place
    found = _by_form(MONTHS[tongue]).get(fold)
    if found is None:
        return 0, place
    dotted = fold in _SHORT and joined(tokens, place + 1) and tokens[place + 1].text == "."
    return found + 1, place + 1 + dotted


def _is_year(token: Token) -> bool:
    return len(token.text) == 4 and token.text.isdigit() and _FIRST_YEAR <= int(token.text) <= _LAST_YEAR


def read_point(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    """Read the longest point of time that begins at a place; None where none does."""
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
        return _numeric(tokens, place) or _day_first(tokens, place, tongue) or _year(tokens, place, tongue)
    fold = token.fold
    return (
        _month_first(tokens, place, tongue)
        or (_article_day(tokens, place, tongue) if fold == "the" else None)
        or _turned(tokens, place, tongue)
        or _weekday(tokens, place, tongue)
        or _season(tokens, place, tongue)
        or _day_first(tokens, place, tongue)
    )


def _numeric(tokens: Sequence[Token], place: int) -> Point | None:
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


def _day_first(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    """Read 16 March 2020, 5–6 марта, 5 і 6 березня, 24th of May, двадцать третьего мая."""
    day = _day(tokens, place, tongue)
    if day is None:
        return None
    days, at = [int(day.value)], day.last
    while at < len(tokens) and len(days) < 8 and (tokens[at].fold in _DASHES or tokens[at].fold in _AND[tongue]):
        following = _day(tokens, at + 1, tongue)
        if following is None:
            break
        days.append(int(following.value))
        at = following.last
    if tongue is Tongue.ENGLISH and at < len(tokens) and tokens[at].fold == "of":
        at += 1
    month, end = month_of(tokens, at, tongue)
    if not month:
        return None
    year, end = _year_after(tokens, end, tongue)
    point = Point(place, end, place, _core_end(tokens, end, tongue), year, month, days[0])
    return replace(point, to_year=year, to_month=month, to_day=days[-1]) if len(days) > 1 else point


def _core_end(tokens: Sequence[Token], end: int, tongue: Tongue) -> int:
    return end


def _year_after(tokens: Sequence[Token], place: int, tongue: Tongue) -> tuple[int | None, int]:
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
    if not _is_year(tokens[at]):
        number = read_quantity(tokens, at, tongue) if tongue is not Tongue.ENGLISH else None
        if number is None or number.last >= len(tokens) or tokens[number.last].fold not in YEAR_AFTER[tongue]:
            return None, place
        if not number.ordinal or not 0 < number.value < 100:
            return None, place
        return 2000 + int(number.value), number.last + 1
    return int(tokens[at].text), _past_year_word(tokens, at + 1, tongue)


def _past_year_word(tokens: Sequence[Token], place: int, tongue: Tongue) -> int:
    """Give the end of a year with its ending and word: 2025-го, 2025 року, 2025 г."""
    at = place
    ending = place + 1
    if joined(tokens, at) and tokens[at].fold in _DASHES and joined(tokens, ending) and tongue is not Tongue.ENGLISH:
        if tokens[ending].fold in {"го", "м", "му", "й", "го-", "ого", "х"}:
            at += 2
    if at < len(tokens) and tokens[at].fold in YEAR_AFTER[tongue]:
        dotted = len(tokens[at].fold) <= 2 and joined(tokens, at + 1) and tokens[at + 1].text == "."
        return at + 1 + dotted
    return at


def _month_first(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
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
    year, last = _year_after(tokens, end, tongue)
    core = (place, last) if year else (0, 0)
    return Point(place, last, *core, year, month, part=part)


def _days_after(tokens: Sequence[Token], place: int, end: int, month: int) -> Point | None:
    day = _day(tokens, end, Tongue.ENGLISH)
    if day is None and end + 1 < len(tokens) and tokens[end].fold == "the":
        day = _day(tokens, end + 1, Tongue.ENGLISH)
        if day is not None and not day.ordinal:
            return None
    if day is None:
        return None
    days, at = [int(day.value)], day.last
    while at < len(tokens) and (tokens[at].fold in _DASHES or tokens[at].fold in {"and", "to"}):
        following = _day(tokens, at + 1, Tongue.ENGLISH)
        if following is None or int(following.value) <= days[-1] or _begins_else(tokens, following.last):
            break
        days.append(int(following.value))
        at = following.last
    year, last = _year_after(tokens, at, Tongue.ENGLISH)
    point = Point(place, last, place, last, year, month, days[0])
    return replace(point, to_year=year, to_month=month, to_day=days[-1]) if len(days) > 1 else point


def _begins_else(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether what follows "March 5 and 6" is a noun that the 6 counts."""
    if place >= len(tokens) or not tokens[place].text[0].isalpha():
        return False
    return tokens[place].fold not in {
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
    }


def _month_here(tokens: Sequence[Token], place: int, end: int) -> bool:
    """Tell May and March, the months, from the verbs that begin a sentence."""
    before = tokens[place - 1].fold if place else ""
    following = end < len(tokens) and (
        _is_year(tokens[end]) or (tokens[end].text == "," and end + 1 < len(tokens) and _is_year(tokens[end + 1]))
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


def _article_day(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    """Read "the 24th of May"."""
    found = _day_first(tokens, place + 1, tongue) if place + 1 < len(tokens) else None
    return replace(found, first=place) if found is not None else None


def _year(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    """Read a year or years: 2022, 2020–2023, 1990s, 2022 рік, 2025-го."""
    token = tokens[place]
    if not _is_year(token):
        return _short_year(tokens, place, tongue) if token.text.isdigit() else None
    year = int(token.text)
    at = place + 1
    if joined(tokens, at) and tokens[at].fold in {"s"}:
        return Point(place, at + 1, place, at + 1, year, to_year=year + 9)
    if at + 1 < len(tokens) and tokens[at].fold in _DASHES | {"/"} and _is_year(tokens[at + 1]):
        other = int(tokens[at + 1].text)
        if other > year:
            last = _past_year_word(tokens, at + 2, tongue)
            return Point(place, last, place, last, year, to_year=other)
    last = _past_year_word(tokens, at, tongue)
    if last > at:
        decade = tokens[last - 1].fold == "х" or (last - at > 2 and tokens[at + 1].fold == "х")
        return Point(place, last, place, last, year, to_year=year + 9 if decade else None)
    return Point(place, at, place, at, year) if _stands_as_year(tokens, place, tongue) else None


def _short_year(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    """Read "22-го року"."""
    if tongue is Tongue.ENGLISH or len(tokens[place].text) != 2:
        return None
    number = read_quantity(tokens, place, tongue)
    if number is None or not number.ordinal or number.last >= len(tokens):
        return None
    if tokens[number.last].fold not in {"року", "рік", "році", "году", "года", "год"}:
        return None
    return Point(place, number.last + 1, place, number.last + 1, 2000 + int(number.value))


def _stands_as_year(tokens: Sequence[Token], place: int, tongue: Tongue) -> bool:
    """Tell a bare year from a count of four digits by the words around it."""
    before = tokens[place - 1].fold if place else ""
    after = tokens[place + 1].fold if place + 1 < len(tokens) else ""
    if after == "%" or (after[:1].isdigit()):
        return False
    if before in YEAR_BEFORE[tongue]:
        return tongue is Tongue.ENGLISH or not after[:1].isalpha() or after in _AFTER_YEAR[tongue]
    if month_of(tokens, place - 1, tongue)[0] or before in _seasons(tongue):
        return True
    free = not after[:1].isalpha() or after in _AFTER_YEAR[tongue]
    if (
        before in _AND[tongue] | {"or", "to", "або", "чи", "или", "-", "–"}
        and place >= 2
        and _is_year(tokens[place - 2])
    ):
        return free
    if tongue is Tongue.ENGLISH:
        if before in {"the", "a", "'s", "his", "its"} or before.endswith("'s"):
            return any(token.fold.startswith(YEAR_NOUNS) for token in tokens[place + 1 : place + 4])
        if before in {"of", "for", "from", "to", "between", "than", "and"}:
            follows = _is_year(tokens[place + 2]) if place + 2 < len(tokens) else False
            free = free or (
                before == "of" and (after.endswith("ed") or after in _VERBS) and _counts_time(tokens, place - 2)
            )
            return (
                free
                and (before != "to" or _is_year_before(tokens, place))
                and (before in {"of", "for"} or follows or before == "from")
            )
        return before in {"(", ","} and (place + 1 == len(tokens) or after in {")", ","}) and place >= 2
    return before == "(" and after == ")"


def _counts_time(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a noun is one that a year belongs to: the first swap of 2025, the end of 2024."""
    return (
        place >= 0
        and tokens[place].fold.startswith(YEAR_NOUNS)
        or any(
            token.fold in {"first", "last", "end", "half", "months", "quarter", "start"}
            for token in tokens[max(place - 2, 0) : place + 1]
        )
    )


def _is_year_before(tokens: Sequence[Token], place: int) -> bool:
    return any(_is_year(token) for token in tokens[max(place - 4, 0) : place])


_VERBS: Final = frozenset("saw brought took came began was were went ended left gave had has have led".split())
_AFTER_YEAR: Final = {
    Tongue.ENGLISH: frozenset(
        "and or to alone when were was that as is has had with he she they it by on in for but the so are have of at after".split()
    ),
    Tongue.UKRAINIAN: frozenset(
        "та і й або чи коли було були до по за від під на у в а але це він вона вони що".split()
    ),
    Tongue.RUSSIAN: frozenset("и или когда было были до по за от под на у в а но это он она они что".split()),
}


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
        if (day := _by_form(WEEKDAYS[tongue]).get(fold)) is not None:
            return Point(place, end + 1, weekday=day, turn=turn)
        if fold in _seasons(tongue):
            return Point(place, end + 1, season=_seasons(tongue)[fold], turn=turn)
        if (unit := unit_of(fold, tongue)) and not (fold.endswith("s") and tongue is Tongue.ENGLISH):
            return Point(place, end + 1, unit=unit, turn=turn)
    return None


def _weekday(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    token = tokens[place]
    if tongue is Tongue.ENGLISH and not token.text[0].isupper():
        return None
    day = _by_form(WEEKDAYS[tongue]).get(token.fold.removesuffix("'s") if tongue is Tongue.ENGLISH else token.fold)
    if day is None:
        return None
    end = place + 1
    if end < len(tokens) and tokens[end].text == "," and end + 1 < len(tokens):
        dated = _month_first(tokens, end + 1, tongue) if tongue is Tongue.ENGLISH else None
        dated = dated or _day_first(tokens, end + 1, tongue)
        if dated is not None and dated.day is not None:
            return replace(dated, first=place, weekday=day)
    return Point(place, end, weekday=day)


def _season(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    at = place
    if tongue is Tongue.ENGLISH and tokens[at].fold == "the" and at + 1 < len(tokens):
        at += 1
    season = _seasons(tongue).get(tokens[at].fold)
    if season is None:
        return None
    end = at + 1
    if tongue is Tongue.ENGLISH:
        if end < len(tokens) and tokens[end].fold == "of" and end + 1 < len(tokens) and _is_year(tokens[end + 1]):
            end += 1
        elif tokens[at].fold == "fall" and not (end < len(tokens) and _is_year(tokens[end])):
            return None
    year, last = _year_after(tokens, end, tongue)
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


def time_marks(tokens: Sequence[Token], tongue: Tongue) -> dict[int, tuple[int, Use]]:
    """Give the places of numbers that are part of a date or clock time, each with its end: they count nothing."""
    marks: dict[int, tuple[int, Use]] = {}
    if tongue is Tongue.OTHER:
        return marks
    known = point_openers(tongue)
    place = 0
    while place < len(tokens):
        fold = tokens[place].fold
        if fold not in known and not fold[0].isdigit():
            place += 1
            continue
        found = _clock(tokens, place, tongue) or _numbered(tokens, place, tongue)
        if found is None:
            place += 1
            continue
        marks[found.core] = (found.core_last, found.use)
        place = max(found.last, place + 1)
    return marks


def _numbered(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    """Read a point whose words hold a number."""
    part = next(
        (end for phrases in PARTS[tongue].values() if (end := phrase_end(tokens, place, phrases)) > place + 1), 0
    )
    point = read_point(tokens, place, tongue)
    if point is None:
        return _ordinal_day(tokens, place, tongue)
    if part and _has_ordinal(tokens, place, part, tongue):
        return replace(point, core=place, core_last=point.last)
    return point if point.core_last else None


def _has_ordinal(tokens: Sequence[Token], first: int, last: int, tongue: Tongue) -> bool:
    found = (read_quantity(tokens, at, tongue) for at in range(first, last))
    return any(number is not None and number.ordinal for number in found)


def _ordinal_day(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    """Read "першого дня", "24-го числа", "the 21st century"."""
    number = read_quantity(tokens, place, tongue)
    if number is None or not number.ordinal or number.last >= len(tokens):
        return None
    if tokens[number.last].fold not in ORDINAL_UNITS[tongue]:
        return None
    return Point(place, number.last + 1, place, number.last + 1)


def _clock(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    """Read 14:05, 7:40 p.m., 9 a.m., о 9-й, в 14 часов."""
    text = tokens[place].text
    if not text.isdigit() or len(text) > 2 or int(text) > 24:
        return None
    last = place + 1
    minutes = tokens[place + 2].text if place + 2 < len(tokens) else ""
    if (
        joined(tokens, last)
        and tokens[last].text == ":"
        and joined(tokens, place + 2)
        and len(minutes) == 2
        and minutes.isdigit()
    ):
        last = place + 3
        if (
            joined(tokens, last)
            and tokens[last].text == ":"
            and last + 1 < len(tokens)
            and tokens[last + 1].text.isdigit()
        ):
            last += 2
    half = _half_day(tokens, last)
    if half == last == place + 1:
        before = tokens[place - 1].fold if place else ""
        following = tokens[last].fold if last < len(tokens) else ""
        if not (before in {"о", "об", "в", "к", "около", "близько"} and following in _HOURS) and following != "o'clock":
            return None
        half = last + 1
    return Point(place, half, place, half, use=Use.TIME)


_HOURS: Final = frozenset("годині годину години часов часа ранку вечора ночі утра вечера ночи пополудні".split())


def _half_day(tokens: Sequence[Token], place: int) -> int:
    """Give the end of a.m. or p.m. at a place."""
    folds = [token.fold for token in tokens[place : place + 4]]
    if folds[:1] in (["am"], ["pm"]):
        return place + 1
    if len(folds) >= 3 and folds[0] in {"a", "p"} and folds[1:3] == [".", "m"]:
        return place + 3 + (folds[3:4] == ["."])
    return place
