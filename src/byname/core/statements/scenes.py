"""A sentence laid out for reading: its marks by kind, its clauses, and where its numerals stand among its words."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from byname.core.grammar.parts import Numeral, Sentence, Time, Token
from byname.core.grammar.tongues import Tongue
from byname.core.statements.lexicon import Mark, marks

__all__ = ["PERSONS", "Place", "Scene", "lay_out"]

PERSONS: Final = frozenset(
    {"soldiers", "officers", "police", "pows", "civilians", "children", "schoolgirls", "women", "men", "people",
     "captives", "returnees", "hostages", "missing", "dead"}
)  # fmt: skip
"""Nouns that count persons."""

_STOPS: Final = frozenset(',;:()[]—–.!?«»“”"…')
_JOINS: Final = {
    Tongue.ENGLISH: frozenset("and but while whereas whom which who although so when whose".split()),
    Tongue.UKRAINIAN: frozenset("і та й а але тоді які який яких що коли тож".split()),
    Tongue.RUSSIAN: frozenset("и а но тогда которые который которых которую когда что".split()),
}
_FIRM: Final = frozenset(";:—–.!?…")
_WORDY: Final = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Place:
    """A numeral and the words [first, last) that it is."""

    numeral: Numeral
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence: words, marks, the number of the clause of every word, and its numerals, claims or not."""

    text: str
    sentence: Sentence
    tongue: Tongue
    marks: tuple[Mark, ...]
    clauses: tuple[int, ...]
    places: tuple[Place, ...]
    times: tuple[Time, ...] = ()

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Give the words and signs."""
        return self.sentence.tokens

    def fold(self, at: int) -> str:
        """Give a word folded; "" outside the sentence."""
        return self.tokens[at].fold if 0 <= at < len(self.tokens) else ""

    def of_kind(self, *kinds: str, first: int = 0, last: int | None = None) -> Iterator[Mark]:
        """Give the marks of these kinds that lie within [first, last)."""
        end = len(self.tokens) if last is None else last
        for mark in self.marks:
            if mark.kind in kinds and first <= mark.first and mark.last <= end:
                yield mark

    def cue(self, name: str, first: int = 0, last: int | None = None) -> Mark | None:
        """Give the first cue of this name within [first, last)."""
        return next((mark for mark in self.of_kind("cue", first=first, last=last) if mark.name == name), None)

    def covering(self, at: int, *kinds: str) -> list[Mark]:
        """Give the marks of these kinds that cover a word."""
        return [mark for mark in self.marks if mark.kind in kinds and mark.first <= at < mark.last]

    def clause(self, at: int) -> tuple[int, int]:
        """Give the words [first, last) of the clause that a word stands in."""
        return self.clause_numbered(self.clauses[at])

    def clause_numbered(self, number: int) -> tuple[int, int]:
        """Give the words [first, last) of a clause; empty where there is none of that number."""
        first, last = bisect_left(self.clauses, number), bisect_right(self.clauses, number)
        return (first, last) if first < last else (0, 0)

    def firm_clause(self, at: int) -> tuple[int, int]:
        """Give the words around one between colons, semicolons and dashes: commas and conjunctions do not end it."""
        first = at
        while first > 0 and self.fold(first - 1) not in _FIRM:
            first -= 1
        last = at
        while last < len(self.tokens) and self.fold(last) not in _FIRM:
            last += 1
        return first, last


def lay_out(
    text: str, sentence: Sentence, tongue: Tongue, numerals: Sequence[Numeral], *, times: Sequence[Time] = ()
) -> Scene:
    """Lay out a sentence with its numerals that may count and its times."""
    places = tuple(place for numeral in numerals for place in _places(sentence, numeral))
    inside = {at for place in places for at in range(place.first, place.last)}
    clauses = _clauses(sentence, tongue, inside)
    return Scene(text, sentence, tongue, marks(sentence.tokens, tongue), clauses, places, tuple(times))


def _places(sentence: Sentence, numeral: Numeral) -> Iterator[Place]:
    within = [at for at, token in enumerate(sentence.tokens) if token.end > numeral.start and token.start < numeral.end]
    if within:
        yield Place(numeral, within[0], within[-1] + 1)


def _so_far(sentence: Sentence, at: int) -> bool:
    following = sentence.tokens[at + 1].fold if at + 1 < len(sentence.tokens) else ""
    return sentence.tokens[at].fold == "so" and following == "far"


def _clauses(sentence: Sentence, tongue: Tongue, numbers: set[int]) -> tuple[int, ...]:
    joins = _JOINS.get(tongue, frozenset())
    clause, numbered = 0, list[int]()
    for at, token in enumerate(sentence.tokens):
        joined = token.fold in joins and not _so_far(sentence, at)
        ends = at not in numbers and (token.fold in _STOPS or joined)
        if ends and numbered:
            clause += 1
        numbered.append(clause)
    return tuple(numbered)
