"""Saying a sentence whose values are all text: whole numbers as the language counts, days that are not sure in words."""

from __future__ import annotations

from collections.abc import Iterable

from byname.wording.dating import dated
from byname.wording.saying import say

__all__ = ["tell_pairs"]

_DAY = "when"


def tell_pairs(code: str, pairs: Iterable[tuple[str, str]], *, lang: str = "en") -> str:
    """Say a code with values as queries give them: digits are numbers, a value whose name ends with "when" is EDTF."""
    return say(code, lang=lang, **{name: _meant(name, text, lang) for name, text in pairs})


def _meant(name: str, text: str, lang: str) -> object:
    if name.endswith(_DAY):
        return dated(text, lang=lang)
    return int(text) if text.isascii() and text.isdecimal() else text
