"""Pairs of rows whose names are alike word by word however they are spelt, found over the vocabulary of short lists."""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt
from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from byname.core.names.western import heard_consonants
from byname.engines.batch.columns import ABSENT, Columns, Ints, Tokens, distinct

__all__ = ["VOCABULARY_CAP", "alike_rows"]

VOCABULARY_CAP = 30_000_000
"""No more pairs of words than this are looked at, and half as many pairs of rows; longer lists rely on keys alone."""

ROW_CAP = 60
"""If more pairs of rows than this for each row are alike, the names are too few to tell rows apart: keys decide."""

_TOGETHER = 1.5
"""From this sum of two likenesses on (of folds, and of what is left when like sounds are one), two words are alike."""

_HEARD = 0.9
"""Or from this likeness of the consonants that are heard."""

_SOUNDS = str.maketrans(
    {"e": "a", "i": "a", "o": "a", "u": "a", "š": "s", "ž": "s", "č": "s", "ț": "s", "z": "s"}
    | {"g": "k", "f": "v", "d": "t", "b": "p"}
)
_REPEATED = re.compile(r"(.)\1+")


def alike_rows(columns: Columns) -> tuple[Ints, Ints] | None:
    """Rows of which at least two words each (all, if one has fewer) are alike; None where the lists are too long for it."""
    words = _Words(columns.tokens)
    ours, theirs = words.of_rows(columns.left), words.of_rows(columns.right)
    one, other = distinct(ours[1]), distinct(theirs[1])
    if len(one) * len(other) > VOCABULARY_CAP:
        return None
    alike = words.alike(one, other)
    met = _rows_of_words(ours, theirs, alike)
    if met is None:
        return None
    left, right, word, other_word = met
    enough = 2
    codes = left * columns.sizes[1] + right
    several = _several(codes, word, enough) & _several(codes, other_word, enough)
    found = distinct(codes[several])
    if len(found) > ROW_CAP * sum(columns.sizes):
        return None
    return found // columns.sizes[1], found % columns.sizes[1]


class _Words:
    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens

    def of_rows(self, names: tuple[Ints, Ints, Ints]) -> tuple[Ints, Ints]:
        """Rows and the words of their names, parts of double names one by one, initials left out."""
        tokens = self._tokens
        rows, words = [], []
        for name in names:
            for row in np.flatnonzero(name != ABSENT).tolist():
                token = int(name[row])
                for word in tokens.parts[token] or (token,):
                    if not tokens.initial[word]:
                        rows.append(row)
                        words.append(word)
        return np.array(rows, np.int64), np.array(words, np.int64)

    def alike(self, ours: Ints, theirs: Ints) -> tuple[Ints, Ints]:
        """Pairs of words that are alike."""
        one, other = ([self._tokens.folds[word] for word in side] for side in (ours, theirs))
        found = _likeness(one, other)
        found += _likeness([_coarse(word) for word in one], [_coarse(word) for word in other])
        near = found >= _TOGETHER
        one, other = ([heard_consonants(self._tokens.texts[word]) for word in side] for side in (ours, theirs))
        near |= _likeness(one, other) >= _HEARD
        first, second = np.nonzero(near)
        return ours[first], theirs[second]


def _coarse(folded: str) -> str:
    return _REPEATED.sub(r"\1", folded.replace("dž", "s").translate(_SOUNDS))


def _likeness(ours: list[str], theirs: list[str]) -> npt.NDArray[np.float32]:
    found: npt.NDArray[np.float32] = process.cdist(ours, theirs, scorer=JaroWinkler.similarity, dtype=np.float32)
    found[[not word for word in ours], :] = 0
    return found


def _rows_of_words(
    ours: tuple[Ints, Ints], theirs: tuple[Ints, Ints], alike: tuple[Ints, Ints]
) -> tuple[Ints, ...] | None:
    """For each pair of alike words, every pair of rows with them: left row, right row, left word, right word."""
    (rows, starts, counts), (other_rows, other_starts, other_counts) = _by_word(*ours), _by_word(*theirs)
    word, other = alike
    many = counts[word] * other_counts[other]
    if many.sum() > VOCABULARY_CAP // 2:
        return None
    pair = np.repeat(np.arange(len(word)), many)
    step = np.arange(len(pair)) - np.repeat(np.cumsum(many) - many, many)
    left = rows[starts[word[pair]] + step // other_counts[other[pair]]]
    right = other_rows[other_starts[other[pair]] + step % other_counts[other[pair]]]
    return left, right, word[pair], other[pair]


def _by_word(rows: Ints, words: Ints) -> tuple[Ints, Ints, Ints]:
    counts = np.bincount(words)
    starts = np.concatenate(([0], np.cumsum(counts)))[:-1]
    return rows[np.argsort(words, kind="stable")], starts, counts


def _several(codes: Ints, words: Ints, enough: int) -> npt.NDArray[np.bool_]:
    """Which entries belong to a pair of rows that has at least so many different words among its entries."""
    _, place = np.unique(codes, return_inverse=True)
    size = int(words.max(initial=0)) + 1
    kinds = distinct(place * size + words)
    found: npt.NDArray[np.bool_] = np.bincount(kinds // size)[place] >= enough
    return found
