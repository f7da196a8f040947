"""Words of a title (a unit, a place) folded so that case endings, alphabets and quotes do not matter."""

from __future__ import annotations

import re
from functools import lru_cache

from byname.core.names import fold, repair_mixed

__all__ = ["loose_key", "strict_key"]

_WORD = re.compile(r"\d+|[^\W\d_]+(?:/[^\W\d_]+)*")
# "611-та", "3-го", "12th": the ending of an ordinal number.
_ORDINAL = re.compile(
    r"(?<=\d)[-\u2010-\u2015 ]?(?:та|ту|ий|ій|й|го|ого|ої|ї|ой|ою|му|м|ша|га|тя|ма|а|я|ая|ый|ю|у|th|st|nd|rd)\b"
)
_CODE = re.compile(r"\b([^\W\d_]{1,2})[-\u2010-\u2015 ]?(\d{4,5})\b")
_JOINED = re.compile(r"['’ʼ`´]")
# Longest first; what is left must still be a word.
_ENDINGS = (
    "ого", "его", "ому", "ему", "ими", "ыми", "ями", "ами", "ої", "ій", "ою", "ею", "ая", "яя", "ий", "ый", "ой", "ом",
    "ем", "ам", "ям", "ах", "ях", "ым", "им", "ів", "ов", "ев", "ей", "а", "я", "у", "ю", "и", "ы", "і", "ї", "о", "е",
    "є", "ь", "й",
)  # fmt: skip
_SHORTEST = 3
_LOOK_ALIKE = str.maketrans("авекмнорстхі", "abekmhopctxi")


@lru_cache(maxsize=65536)
def strict_key(text: str) -> tuple[str, ...]:
    """Fold a title to its words: only capitals, quotes, punctuation and ordinal endings are ignored."""
    plain = _ORDINAL.sub("", _JOINED.sub("", text.casefold().replace("ё", "е")))
    coded = _CODE.sub(lambda code: f" {code[1].translate(_LOOK_ALIKE)} {code[2]} ", plain)
    return tuple(repair_mixed(word) for word in _WORD.findall(coded))


@lru_cache(maxsize=65536)
def loose_key(text: str) -> tuple[str, ...]:
    """Fold a title further: case endings of uk and ru are cut, and Cyrillic and Latin spellings meet."""
    return tuple(word if word.isdigit() else str(fold(_stem(word))) for word in strict_key(text))


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)]
    return word
