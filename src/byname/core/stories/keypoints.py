"""Key points of a text: its own sentences, chosen by rule and never reworded."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

__all__ = ["key_points"]

_WORD: Final = re.compile(r"[^\W\d_]{3,}|\d[\d.,\s]*\d|\d")
_LEAST_WORDS, _MOST_LETTERS = 5, 600
_REPEAT: Final = 0.5
"""A sentence that shares more than this part of its words with one already chosen says nothing new."""
_CLAIM, _LEAD, _THEME = 1.0, 1.2, 0.8
_MOST_CLAIMS: Final = 3

Span = tuple[int, int]


def key_points(text: str, sentences: Sequence[Span], claims: Iterable[int], *, most: int = 4) -> tuple[Span, ...]:
    """Choose sentences of a text, in its order; `sentences` are their places, `claims` the places where claims begin.

    What counts: claims in it, nearness to the beginning, words that the text keeps coming back to. Questions, fragments and
    sentences that repeat one already chosen are left out. Every span is one of `sentences`, without the spaces around it.
    """
    spans = [_trimmed(text, span) for span in sentences]
    words = [_words(text[start:end]) for start, end in spans]
    often = Counter(word for each in words for word in each)
    begins = sorted(claims)
    scored = [
        (_score(place, words[place], often, sum(start <= at < end for at in begins)), -place)
        for place, (start, end) in enumerate(spans)
        if _sayable(text[start:end], words[place])
    ]
    chosen: list[int] = []
    for _points, minus in sorted(scored, reverse=True):
        if len(chosen) == most:
            break
        if all(_overlap(words[-minus], words[other]) <= _REPEAT for other in chosen):
            chosen.append(-minus)
    return tuple(spans[place] for place in sorted(chosen))


def _score(place: int, words: frozenset[str], often: Counter[str], claims: int) -> float:
    theme = sum(often[word] > 1 for word in words) / len(words)
    return _CLAIM * min(claims, _MOST_CLAIMS) + _LEAD / (1 + place / 3) + _THEME * theme


def _sayable(sentence: str, words: frozenset[str]) -> bool:
    return (
        len(words) >= _LEAST_WORDS and len(sentence) <= _MOST_LETTERS and not sentence.rstrip("\"'»”’ ").endswith("?")
    )


def _words(sentence: str) -> frozenset[str]:
    return frozenset(word.casefold()[:6] for word in _WORD.findall(sentence))


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / min(len(one), len(other))


def _trimmed(text: str, span: Span) -> Span:
    sentence = text[slice(*span)]
    start = span[0] + len(sentence) - len(sentence.lstrip())
    return start, start + len(sentence.strip())
