"""The words of one sentence by their places, found quickly in a sentence of any length."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

from byname.core.grammar.parts import Sentence, Token

__all__ = ["Words"]

_MARKS: Final = ",;:—–"


@dataclass(frozen=True, slots=True)
class Words:
    """Tokens of a sentence with the places where they begin."""

    tokens: tuple[Token, ...]
    starts: tuple[int, ...]
    start: int

    @classmethod
    def of(cls, sentence: Sentence) -> Words:
        """Take a sentence."""
        return cls(sentence.tokens, tuple(token.start for token in sentence.tokens), sentence.start)

    def index(self, place: int) -> int:
        """Give which token is the first to begin at or after a place of the text."""
        return bisect_left(self.starts, place)

    def between(self, low: int, high: int) -> tuple[Token, ...]:
        """Give the tokens that begin from one place to before another."""
        return self.tokens[self.index(low) : self.index(high)]

    def before(self, place: int, most: int) -> tuple[Token, ...]:
        """Give the last words before a place, back to a mark, so many at most."""
        last = self.index(place)
        first = last
        while first > 0 and last - first < most and self.tokens[first - 1].text not in _MARKS:
            first -= 1
        return self.tokens[first:last]

    def after(self, place: int, most: int) -> tuple[Token, ...]:
        """Give the first words from a place on, up to a mark, so many at most; the mark itself where it stands first."""
        first = self.index(place)
        last = first + 1
        if first < len(self.tokens) and self.tokens[first].text in _MARKS:
            return self.tokens[first:last]
        while last < len(self.tokens) and last - first < most and self.tokens[last].text not in _MARKS:
            last += 1
        return self.tokens[first:last]
