"""Cut a text into words, numbers and marks, each with its place."""

from __future__ import annotations

import re
from typing import Final

from byname.core.grammar.folding import APOSTROPHES, INVISIBLE, fold_word
from byname.core.grammar.numberwords import is_number_word
from byname.core.grammar.parts import Token
from byname.core.grammar.tongues import Tongue

__all__ = ["tokens"]

_LETTER: Final = r"[^\W\d_]"
_INSIDE: Final = rf"[{INVISIBLE}\u0300-\u036f]"
_WORD: Final = rf"(?:{_LETTER}|(?<={_LETTER}){_INSIDE}+)+"
_TOKEN: Final = re.compile(
    rf"(?P<number>\d+(?:[.,{APOSTROPHES}]\d+)*)"
    rf"|(?P<word>{_WORD}(?:[{APOSTROPHES}]{_WORD})*(?:[-‐‑]{_WORD}(?:[{APOSTROPHES}]{_WORD})*)*)"
    rf"|(?P<mark>[^\s\w{INVISIBLE}]|_)"
)
_PIECE: Final = re.compile(r"[^-‐‑]+|[-‐‑]")
_LONE: Final = {"a": "а", "i": "і", "o": "о", "y": "у", "c": "с", "b": "в", "e": "е"}
_CYRILLIC: Final = frozenset({Tongue.UKRAINIAN, Tongue.RUSSIAN})
# Parts of a compound that stand for themselves: five-for-five, third-year.
_APART: Final = frozenset("for on to на за x х a and day days week weeks month months year years hour hours".split())


def tokens(text: str, tongue: Tongue, *, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """Cut [start, end) of a text; spaces and invisible marks are no tokens.

    A number keeps its points and commas (1,000; 23.05.2025), a word its apostrophes and hyphens, except where a part of it
    is a number: twenty-one, six-week and 36-та are three tokens each.
    """
    found: list[Token] = []
    lone = tongue in _CYRILLIC
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        written = match[0]
        if match.lastgroup != "word":
            # A mark that stands above a letter folds to nothing; alone it is itself.
            found.append(Token(written, match.start(), match.end(), fold_word(written) or written))
        elif "-" in (folded := fold_word(written)) and _counts(folded):
            found.extend(_pieces(written, match.start()))
        else:
            if lone and len(folded) == 1:
                folded = _LONE.get(folded, folded)
            found.append(Token(written, match.start(), match.end(), folded))
    return tuple(found)


def _counts(folded: str) -> bool:
    return any(is_number_word(part) for part in folded.split("-"))


def _pieces(written: str, start: int) -> list[Token]:
    return [
        Token(piece[0], start + piece.start(), start + piece.end(), fold_word(piece[0]))
        for piece in _PIECE.finditer(written)
    ]
