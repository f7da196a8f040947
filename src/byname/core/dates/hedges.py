"""What surrounds a date: hedges are taken as marks, and what changes nothing is taken out."""

from __future__ import annotations

import re
from typing import NamedTuple

from byname.core.dates.words import ABOUT, NIGHT, NOISE, UNCERTAIN, any_of, shaped

__all__ = ["EDGE", "Bare", "without_hedges"]

EDGE = " .,;:"
"""Signs that mean nothing at the edge of a date."""


class Bare(NamedTuple):
    """A text in shape without its hedges."""

    text: str
    about: bool
    uncertain: bool


def _endings(words: str) -> str:
    return "(?:" + "|".join(shaped(word) for word in words.split()) + r")(?![^\W\d_])"


_TIME = re.compile(
    r"(?:(?<=[0-9])t|,? (?:[ob] |at )?)(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?"
    r"(?: ?z|[+-][0-9]{2}:?[0-9]{2})?$"
)
_ABOUT = re.compile(r"\(?" + any_of(ABOUT) + r"\)?|~")
# A Cyrillic с is "from", a Latin c "circa"; they look alike, so it takes a point or a text without Cyrillic.
_CIRCA = re.compile(r"(?<![^\W\d_])c\. ?(?=[0-9'x])")
_CIRCA_LATIN = re.compile(r"(?<![^\W\d_])c\.? ?(?=[0-9'x])")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_UNCERTAIN = re.compile(r"\(?" + any_of(UNCERTAIN) + r"\)?|\( ?\?+ ?\)")
# A question mark after a whole year or a word is doubt; in the place of a digit it is a mask.
_DOUBT = re.compile(r"((?<![0-9x?*_])[0-9]{4}|[^\W\dx_]\.?) ?\?+(?![0-9x?*_.])")

_DECADE = re.compile(r"(?<![0-9x])([0-9]{3})0 ?[-']{0,2}" + _endings("ті тих тим х их і е ые ых s"))
_DECADE_SHORT = re.compile(r"'?([0-9])0 ?[-']{0,2}" + _endings("ті тих х их і е ые ых s"))
# Only after a word: "85 р." alone may be an age.
_SHORT_YEAR = re.compile(r"(?<=[^\W\d_.][ .])\s?([0-9]{2}) ?" + _endings("р рік року році г год года году"))
_ORDINAL = re.compile(r"(?<=[0-9]) ?-?" + _endings("го ого те є е й ий му м th st nd rd"))
_NIGHT_BETWEEN = re.compile(any_of(NIGHT) + " (?:" + _endings("з із зі с со") + ") (.+) " + _endings("на") + " (.+)")
_NOISE = re.compile(any_of(NOISE))
_DASH_MASK = re.compile(r"(?<![0-9-])--(?=[. ])")
_SIGN_MASK = re.compile(r"[_?*]")


def without_hedges(text: str) -> Bare:
    """Bring a text to shape and tell its hedges from its date; both marks stand for the whole text."""
    bare = _TIME.sub("", shaped(text))
    bare, doubts = _UNCERTAIN.subn(" ", bare)
    bare, marks = _DOUBT.subn(r"\1", bare)
    bare, hedges = _ABOUT.subn(" ", bare)
    bare, circas = (_CIRCA if _CYRILLIC.search(text) else _CIRCA_LATIN).subn(" ", bare)
    return Bare(_tidy(" ".join(bare.split())), bool(hedges or circas), bool(doubts or marks))


def _tidy(bare: str) -> str:
    """Take out words that change nothing, and bring decades, masks and years of two digits to one form."""
    text = _DECADE.sub(r"\1x", bare)
    if match := _DECADE_SHORT.fullmatch(_NOISE.sub(" ", text).strip(EDGE)):
        return f"'{match[1]}x"
    text = _NIGHT_BETWEEN.sub(r"from \1 to \2", text)
    text = _ORDINAL.sub(" ", _SHORT_YEAR.sub(r" '\1 ", text))
    text = _NOISE.sub(" ", _DASH_MASK.sub("xx", text))
    return " ".join(_SIGN_MASK.sub("x", text).split()).strip(EDGE + "()")
