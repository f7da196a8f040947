"""Mark the numbers that are part of a date or clock time: they count nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from byname.core.grammar.parts import Token, Use
from byname.core.grammar.phrases import phrase_end
from byname.core.grammar.quantities import joined, read_quantity
from byname.core.grammar.timepoints import Point, point_openers, read_point
from byname.core.grammar.timewords_data import ORDINAL_UNITS, PARTS
from byname.core.grammar.tongues import Tongue

__all__ = ["time_marks"]


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
        found = _clock(tokens, place) or _at_hour(tokens, place, tongue) or _numbered(tokens, place, tongue)
        if found is None:
            place += 1
            continue
        marks[found.core] = (found.core_last, found.use)
        place = max(found.last, place + 1)
    return marks


def _at_hour(tokens: Sequence[Token], place: int, tongue: Tongue) -> Point | None:
    """Read "о шостій", "о 12-й": after the preposition of hours an ordinal is one."""
    if tongue is Tongue.ENGLISH or not place or tokens[place - 1].fold not in {"о", "об", "в", "к", "до", "около"}:
        return None
    number = read_quantity(tokens, place, tongue)
    if number is None or number.value > 24:
        return None
    after = tokens[number.last].fold if number.last < len(tokens) else ""
    if after in {"утра", "вечера", "ночи", "ранку", "вечора", "ночі", "пополудні", "пополудни"}:
        return Point(place, number.last + 1, place, number.last + 1, use=Use.TIME)
    if not number.ordinal or tokens[place - 1].fold not in {"о", "об"}:
        return None
    return Point(place, number.last, place, number.last, use=Use.TIME)


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
    if number is None or number.last >= len(tokens):
        return None
    after = tokens[number.last].fold
    if after != "числах" and not (number.ordinal and after in ORDINAL_UNITS[tongue]):
        return None
    return Point(place, number.last + 1, place, number.last + 1)


def _clock(tokens: Sequence[Token], place: int) -> Point | None:
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
