"""What the words of a running total measure, of whom and since when; words that say nothing give nothing."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["first_named", "measure_told", "period_told", "unit_told"]

# First match wins: bodies are returned too, and who is returned outside exchanges is not in the sum of those exchanged.
_MEASURES: Final = tuple(
    (measure, re.compile(pattern))
    for measure, pattern in (
        ("bodies returned", r"\b(?:bod(?:y|ies)|remains)\b|\bтіл[аоу]?\b|\bтел[ао]?\b|останк"),
        ("exchanged, both sides", r"\bboth sides\b|обидв\w+ сторон|обе\w* сторон"),
        ("returned outside exchanges", r"\b(?:outside|apart from) exchanges\b|поза обмін|вне обмен"),
        ("held", r"\b(?:held|holding|in captivity)\b|утриму|удержив"),
        (
            "returned",
            r"\b(?:return|freed|releas|repatriat|retriev|brought|saved)|повернен|повернут|звільнен|возвращ|освобожд",
        ),
    )
)
_PERIOD: Final = re.compile(r"\b(?:since|during|between|over|з початку|с начала)\b\s+[^,;()]+|\bin (?:19|20)\d\d\b")
_FIRST: Final = re.compile(r"\s*[^\W\d_a-zа-яіїєґ][^\s,;]*")
_UNITS: Final = {"bodies": "bodies", "remains": "bodies", "тіла": "bodies", "тела": "bodies", "units": "units"}


def measure_told(text: str) -> str:
    """Give what a phrase measures (returned, returned outside exchanges, held, bodies returned, both sides), "" if unsaid."""
    folded = text.casefold()
    return next((measure for measure, words in _MEASURES if words.search(folded)), "")


def period_told(text: str) -> str:
    """Give the period a phrase names ("since the start of 2025"), folded; "" where it names none."""
    found = _PERIOD.search(text.casefold())
    return " ".join(found[0].split()) if found else ""


def first_named(text: str) -> str:
    """Give whose people a phrase begins with, as written ("Ukrainians returned"), "" where it begins with a common word."""
    found = _FIRST.match(text)
    return found[0].strip().casefold() if found else ""


def unit_told(text: str) -> str:
    """Give what a phrase counts other than persons, by its first word; "" otherwise."""
    words = text.casefold().split()
    return _UNITS.get(words[0].strip(",:"), "") if words else ""
