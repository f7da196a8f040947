"""Read years as written, and tell a year from a count of four digits: 2022, 2020–2023, 1990s, "у 2025 році"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from byname.core.grammar.calendarwords import is_year, month_of, season_of
from byname.core.grammar.days import Point, past_year_word
from byname.core.grammar.parts import Token
from byname.core.grammar.quantities import joined, read_quantity
from byname.core.grammar.timewords_data import YEAR_AFTER, YEAR_BEFORE, YEAR_NOUNS
from byname.core.grammar.tongues import Tongue

__all__ = ["read_year"]

_DASHES: Final = frozenset("-–—‑")
_AND: Final = {
    Tongue.ENGLISH: frozenset({"and", ","}),
    Tongue.UKRAINIAN: frozenset({"і", "й", "та", ","}),
    Tongue.RUSSIAN: frozenset({"и", ","}),
}


def read_year(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    """Read a year or years: 2022, 2020–2023, 1990s, 2022 рік, 2025-го."""
    token = tokens[place]
    if not is_year(token):
        return _short_year(tokens, place, tongue) if token.text.isdigit() else None
    year = int(token.text)
    at = place + 1
    if joined(tokens, at) and tokens[at].fold == "s":
        return Point(place, at + 1, place, at + 1, year, to_year=year + 9)
    if at + 1 < len(tokens) and tokens[at].fold in _DASHES | {"/"} and is_year(tokens[at + 1]):
        other = int(tokens[at + 1].text)
        if other > year:
            last = past_year_word(tokens, at + 2, tongue)
            return Point(place, last, place, last, year, to_year=other)
    short = tokens[at + 1].text if at + 1 < len(tokens) and joined(tokens, at + 1) else ""
    tied = joined(tokens, at) and tokens[at].fold in _DASHES | {"/"}
    if tied and len(short) == 2 and short.isdigit() and int(short) == year % 100 + 1:
        last = past_year_word(tokens, at + 2, tongue)
        return Point(place, last, place, last, year, to_year=year + 1)
    last = past_year_word(tokens, at, tongue)
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
    tied = after in {"по", "до", "и", "і", "та"} and place + 3 < len(tokens) and is_year(tokens[place + 2])
    if tied and tokens[place + 3].fold in YEAR_AFTER[tongue]:
        return True
    if before == "of" and place >= 2 and tokens[place - 2].fold in _WARS:
        return True
    if before == "was" and any(token.fold == "year" for token in tokens[max(place - 4, 0) : place]):
        return True
    if before in YEAR_BEFORE[tongue]:
        return tongue is Tongue.ENGLISH or not after[:1].isalpha() or after in _AFTER_YEAR[tongue]
    if month_of(tokens, place - 1, tongue)[0] or season_of(before, tongue) is not None:
        return True
    free = not after[:1].isalpha() or after in _AFTER_YEAR[tongue]
    if (
        before in _AND[tongue] | {"or", "to", "або", "чи", "или", "-", "–"}
        and place >= 2
        and is_year(tokens[place - 2])
    ):
        return free
    if tongue is Tongue.ENGLISH:
        if before in {"the", "a", "'s", "his", "its"} or before.endswith("'s"):
            return any(token.fold.startswith(YEAR_NOUNS) for token in tokens[place + 1 : place + 4])
        if before in {"of", "for", "from", "to", "between", "than", "and"}:
            follows = is_year(tokens[place + 2]) if place + 2 < len(tokens) else False
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
    return (place >= 0 and tokens[place].fold.startswith(YEAR_NOUNS)) or any(
        token.fold in {"first", "last", "end", "half", "months", "quarter", "start"}
        for token in tokens[max(place - 2, 0) : place + 1]
    )


def _is_year_before(tokens: Sequence[Token], place: int) -> bool:
    return any(is_year(token) for token in tokens[max(place - 4, 0) : place])


_WARS: Final = frozenset(
    "war wars truce agreement ceasefire invasion offensive siege conflict accord revolution treaty convention armistice coup".split()
)
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
