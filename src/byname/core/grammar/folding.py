"""One form for a word however it was typed: look-alike letters, apostrophes, invisible marks, accents, case."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

__all__ = ["APOSTROPHES", "INVISIBLE", "fold_word"]

APOSTROPHES: Final = "'’‘ʼ‛ʹʻʽˈ´`′＇՚"
"""What stands for an apostrophe inside a word."""

INVISIBLE: Final = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff"
)
"""Soft hyphens, joiners, marks of direction: as the inside of a character class."""

# names.scripts has the same pairs for names; importing that package costs what reading a whole article may take.
_LATIN: Final = "aceiopxytkmhbACEHIKMOPTXYBÏï"
_CYRILLIC: Final = "асеіорхуткмнвАСЕНІКМОРТХУВЇї"
_TO_CYRILLIC: Final = str.maketrans(_LATIN, _CYRILLIC)
_TO_LATIN: Final = str.maketrans(_CYRILLIC, _LATIN)
_HAS_CYRILLIC: Final = re.compile("[\u0400-\u052f]")
_HAS_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f]")
_PLAIN: Final = re.compile("[a-z]+|[а-яієїґ]+")
_GONE: Final = re.compile(f"[{INVISIBLE}]")
_ODD: Final = re.compile("[\ufb00-\ufb06\uff01-\uffee\U0001d400-\U0001d7ff]")
_ALIKE: Final = {ord(mark): "'" for mark in APOSTROPHES} | {ord(mark): "-" for mark in "‐‑⁃−﹣－"} | {ord("ё"): "е"}


@lru_cache(maxsize=100_000)
def fold_word(text: str) -> str:
    """Fold a word: lower case, one apostrophe and hyphen, no invisible marks and stress, ё as е, one alphabet.

    A word of both alphabets takes that of most of its letters which look like no other. Folding twice changes nothing.
    """
    if _PLAIN.fullmatch(text):
        return text
    bare = _ODD.sub(lambda found: unicodedata.normalize("NFKC", found[0]), _GONE.sub("", text))
    composed = _unmarked(unicodedata.normalize("NFC", _one_alphabet(bare).lower()))
    return composed.translate(_ALIKE)


def _unmarked(text: str) -> str:
    """Drop what no letter carries: stress over a vowel stays apart when composed, the breve of й does not."""
    if text.isascii():
        return text
    kept = "".join(sign for sign in text if not unicodedata.combining(sign))
    return kept.replace("ѐ", "е").replace("ѝ", "и")


def _one_alphabet(text: str) -> str:
    if not (_HAS_CYRILLIC.search(text) and _HAS_LATIN.search(text)):
        return text
    cyrillic = sum(1 for sign in text if _HAS_CYRILLIC.match(sign) and sign not in _CYRILLIC)
    latin = sum(1 for sign in text if _HAS_LATIN.match(sign) and sign not in _LATIN)
    if cyrillic == latin:
        cyrillic, latin = len(_HAS_CYRILLIC.findall(text)), len(_HAS_LATIN.findall(text))
    return text.translate(_TO_CYRILLIC if cyrillic >= latin else _TO_LATIN)
