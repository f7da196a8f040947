"""In which language a text is written: English, Ukrainian, Russian, or another that is named."""

from __future__ import annotations

import re
from typing import Final

from byname.core.grammar.language_data import FUNCTION_WORDS, LETTERS
from byname.core.grammar.tongues import Tongue

__all__ = ["language_named", "tongue_of"]

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_READ: Final = 4000
"""Words of a long text that are looked at: more do not change the answer."""
_LETTER_WEIGHT: Final = 0.6


def _scores(text: str) -> dict[str, float]:
    words = [
        found[0].lower().replace("’", "'").replace("ʼ", "'")
        for found, _ in zip(_WORD.finditer(text), range(_READ), strict=False)
    ]
    letters = "".join(words)
    scores: dict[str, float] = {}
    for language, known in FUNCTION_WORDS.items():
        own, foreign = LETTERS[language]
        good = sum(1 for word in words if word in known)
        marks = sum(letters.count(letter) for letter in own)
        against = sum(letters.count(letter) for letter in foreign)
        scores[language] = good + _LETTER_WEIGHT * marks - 2 * against
    return scores


def language_named(text: str) -> str:
    """Name the language of a text as an ISO 639-1 code; "" where nothing tells."""
    scores = _scores(text)
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] > 0 else ""


def tongue_of(text: str) -> Tongue:
    """Tell in which of our languages a text is written, OTHER if in none."""
    name = language_named(text)
    return next((tongue for tongue in Tongue if tongue.value == name), Tongue.OTHER)
