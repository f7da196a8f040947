"""What stands in quotation marks and is speech, over several sentences too; titles and formulas are none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from byname.core.grammar.parts import Sentence, Token

__all__ = ["quotations"]

_PAIRS: Final = {"«": "»", "“": "”", "„": "“”", '"': '"', "‹": "›"}
_LEAST_WORDS: Final = 4


def quotations(sentences: Sequence[Sentence]) -> tuple[tuple[int, int], ...]:
    """Give (start, end) of every stretch of quoted speech, without its marks; one that nobody closed is none."""
    tokens = [token for sentence in sentences for token in sentence.tokens]
    found, opened, closing = [], -1, ""
    for index, token in enumerate(tokens):
        if opened < 0 and token.text in _PAIRS:
            opened, closing = index, _PAIRS[token.text]
        elif opened >= 0 and token.text in closing:
            if _is_speech(tokens[opened + 1 : index]):
                found.append((tokens[opened].end, token.start))
            opened = -1
    return tuple(found)


def _is_speech(inside: Sequence[Token]) -> bool:
    """Tell speech from a title or formula: four words or more, of which some are small."""
    words = [token for token in inside if token.text[:1].isalpha()]
    return len(words) >= _LEAST_WORDS and any(token.text[:1].islower() for token in words)
