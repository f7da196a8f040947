"""In which language a text is written: English, Ukrainian, Russian, or another that is named."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from byname.core.grammar.folding import fold_word
from byname.core.grammar.language_data import FUNCTION_WORDS, LETTERS, SPELLINGS
from byname.core.grammar.numberwords import words_of
from byname.core.grammar.tongues import Tongue

__all__ = ["language_named", "tongue_of"]

_WORD: Final = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_READ: Final = 4000
"""Words of a long text that are looked at: more do not change the answer."""
_LETTER_WEIGHT: Final = 0.6
_FOREIGN_WEIGHT: Final = 2
_OWN_WEIGHT: Final = 1.3
_SPELLING_WEIGHT: Final = 0.8
_LENGTH_WEIGHT: Final = 0.02
_SHORT: Final = 12
_SPELLINGS: Final = {language: re.compile(pattern) for language, pattern in SPELLINGS.items()}
_OURS: Final = {tongue.value: tongue for tongue in Tongue if tongue is not Tongue.OTHER}


def _words(text: str) -> list[str]:
    """Give the first words of a text, without those of another alphabet than most: a quotation changes no language."""
    found = [match[0] for match, _ in zip(_WORD.finditer(text), range(_READ), strict=False)]
    words = [fold_word(word) for word in found]
    by_script = Counter(_script(word) for word in words)
    main = max(by_script, key=lambda script: by_script[script]) if by_script else ""
    return [word for word in words if _script(word) == main]


def _script(word: str) -> str:
    sign = word[0]
    return "latin" if sign < "\u0250" else "cyrillic" if "\u0400" <= sign <= "\u052f" else "other"


def language_named(text: str) -> str:
    """Name the language of a text as an ISO 639-1 code; "" where nothing tells."""
    words = _words(text)
    letters = Counter("".join(words))
    scores: dict[str, float] = {}
    for language, known in FUNCTION_WORDS.items():
        own, foreign = LETTERS[language]
        counted = words_of(_OURS[language]).keys() if language in _OURS else frozenset[str]()
        good = sum(_OWN_WEIGHT if language in _OURS else 1.0 for word in words if word in known or word in counted)
        marks = sum(letters[letter] for letter in own)
        against = sum(letters[letter] for letter in foreign)
        scores[language] = good + _LETTER_WEIGHT * marks - _FOREIGN_WEIGHT * against
    best = max(scores, key=lambda language: scores[language])
    if scores[best] <= 0 or best in _SPELLINGS:
        for language in _SPELLINGS:
            scores[language] += _spelt(words, language)
        best = max(scores, key=lambda language: scores[language])
    return best if scores[best] > 0 else ""


def _spelt(words: list[str], language: str) -> float:
    """Weigh how words are spelt, for Ukrainian and Russian, which share most letters and many short words."""
    if not words or _script(words[0]) != "cyrillic":
        return 0.0
    found = sum(bool(_SPELLINGS[language].search(word)) for word in words)
    # Every fourteenth letter of Ukrainian is one that Russian has not: the longer a text without any, the likelier Russian.
    return _SPELLING_WEIGHT * found + (_LENGTH_WEIGHT * sum(map(len, words)) if language == "ru" else 0.0)


def tongue_of(text: str) -> Tongue:
    """Tell in which of our languages a text is written, OTHER if in none.

    A line of few words that tells no language is in ours if its letters are: in English, or the likelier of Ukrainian and Russian.
    """
    name = language_named(text)
    found = next((tongue for tongue in Tongue if tongue.value == name), Tongue.OTHER)
    words = _words(text)
    if found is not Tongue.OTHER or name or not words or len(words) > _SHORT:
        return found
    return Tongue.ENGLISH if "".join(words).isascii() else found
