"""The words of dates in the one shape in which they are compared, and patterns made of them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from byname.core.dates import words_data as data

__all__ = [
    "ABOUT",
    "AND",
    "BOUNDS",
    "EARLIER",
    "ENDS",
    "INCLUDED",
    "LATER",
    "MONTHS",
    "NIGHT",
    "NOISE",
    "OR",
    "PARTS",
    "RANGE_OPENERS",
    "RANGE_TIES",
    "SEASONS",
    "TIES",
    "UNCERTAIN",
    "UNKNOWN",
    "any_of",
    "shaped",
    "words_of",
]

# Letters that look alike in Cyrillic and Latin type, small or capital; a word typed in a mixture has the same shape.
_LOOK_ALIKE = str.maketrans("авеёікмнорстухј", "abeeikmhopctyxj")
_NOTHING = '«»“”„"\u0301\u200b\u00ad\ufeff'
_DRESS = str.maketrans(
    dict.fromkeys("‐‑‒–—―−", "-")
    | dict.fromkeys("’ʼ`´‘", "'")
    | dict.fromkeys(_NOTHING, "")
    | {"…": "..", "≈": "~", "№": " "}
)


def shaped(text: str) -> str:
    """Bring a text to the shape in which words are compared: small letters, look-alikes as one, plain signs."""
    plain = unicodedata.normalize("NFC", text.translate(_DRESS)).lower()
    return " ".join(plain.translate(_LOOK_ALIKE).split())


def words_of(phrases: str) -> tuple[str, ...]:
    """Take phrases parted by upright strokes, in shape."""
    return tuple(shaped(phrase) for phrase in phrases.split("|"))


def any_of(phrases: Iterable[str]) -> str:
    """Make a pattern for whole words of any of the phrases, longest first; a point after a word is taken with it."""
    longest = sorted(phrases, key=len, reverse=True)
    return r"(?<![^\W\d_])(?:" + "|".join(map(re.escape, longest)) + r")(?![^\W\d_])\.?"


def _months() -> dict[str, int]:
    named: dict[str, int] = {}
    for number, (uk, uk_endings, ru, ru_endings, short) in enumerate(data.MONTHS, start=1):
        forms = [uk + ending for ending in uk_endings.split("|")] + [ru + ending for ending in ru_endings.split("|")]
        named |= dict.fromkeys(map(shaped, forms), number) | dict.fromkeys(words_of(short), number)
    return named


MONTHS = _months()
SEASONS = {word: code for code, phrases in data.SEASONS for word in words_of(phrases)}
PARTS = {word: part for part, phrases in data.PARTS for word in words_of(phrases)}
BOUNDS = {word: bound for bound, phrases in data.BOUNDS for word in words_of(phrases)}
UNKNOWN = frozenset(words_of(data.UNKNOWN))
ABOUT = words_of(data.ABOUT)
AND = words_of(data.AND)
EARLIER = words_of(data.EARLIER)
ENDS = words_of(data.ENDS)
INCLUDED = words_of(data.INCLUDED)
LATER = words_of(data.LATER)
NIGHT = words_of(data.NIGHT)
NOISE = words_of(data.NOISE)
OR = words_of(data.OR)
RANGE_OPENERS = words_of(data.RANGE_OPENERS)
RANGE_TIES = words_of(data.RANGE_TIES)
TIES = words_of(data.TIES)
UNCERTAIN = words_of(data.UNCERTAIN)
