"""Find phrases of a word list at a place."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from byname.core.grammar.parts import Token

__all__ = ["ends_with", "phrase_end", "phrases_of"]


@cache
def phrases_of(text: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Give phrases parted by upright strokes by their first word, longest first, small letters."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in text.lower().split("|"):
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(all_, key=len, reverse=True)) for first, all_ in found.items()}


@cache
def _by_last(text: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for all_ in phrases_of(text).values():
        for words in all_:
            found.setdefault(words[-1], []).append(words)
    return {last: tuple(sorted(all_, key=len, reverse=True)) for last, all_ in found.items()}


def phrase_end(tokens: Sequence[Token], place: int, text: str) -> int:
    """Give the end of the longest phrase of a list that begins at a place; 0 where none does."""
    if not 0 <= place < len(tokens):
        return 0
    for words in phrases_of(text).get(tokens[place].fold, ()):
        if len(words) == 1 or tuple(token.fold for token in tokens[place : place + len(words)]) == words:
            return place + len(words)
    return 0


def ends_with(tokens: Sequence[Token], place: int, text: str) -> bool:
    """Tell whether a phrase of a list ends right before a place."""
    if not 0 < place <= len(tokens):
        return False
    return any(
        len(words) <= place and tuple(token.fold for token in tokens[place - len(words) : place]) == words
        for words in _by_last(text).get(tokens[place - 1].fold, ())
    )
