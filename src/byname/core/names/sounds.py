"""How far two folded name tokens are one name by sound, for whole columns of pairs at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from byname.core.names.sounds_data import ANSWERS

__all__ = ["Sounds"]

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]

_LONGEST = 14
"""So many letters of a token are compared; two that agree so far hardly part later."""

_VOWELS: Final = frozenset("aeiou")
_ONE_TO_ONE = {"vowels": -2.0, "same": 3.0, "consonants": -3.5, "mixed": -4.5}
_NEVER = -9.0
_AT_ONCE = 20_000


def _entries() -> list[tuple[str, str, float]]:
    found = []
    for line in ANSWERS.strip().splitlines():
        left, _, answers = line.partition(" | ")
        for answer in answers.split(", "):
            right, worth = answer.split()
            found.append((left.replace("-", ""), right.replace("-", ""), float(worth)))
    return found


_ENTRIES: Final = _entries()
_LETTERS: Final = {
    letter: place for place, letter in enumerate(sorted({one for entry in _ENTRIES for one in entry[0] + entry[1]}))
}
_OTHER: Final = len(_LETTERS)
_SIZE: Final = _OTHER + 1


def _default(left: str, right: str) -> float:
    if left == right:
        return _ONE_TO_ONE["same"]
    vowels = (left in _VOWELS) + (right in _VOWELS)
    return _ONE_TO_ONE["vowels" if vowels == 2 else "mixed" if vowels else "consonants"]


class _Worths:
    """The worth of each answer as arrays over letters: one to one, one to none, none to one, one to two, two to one."""

    def __init__(self, entries: Sequence[tuple[str, str, float]]) -> None:
        letters = [*_LETTERS, "?"]
        self.even = np.array([[_default(one, other) for other in letters] for one in letters], np.float32)
        alone = [-2.6 if letter in _VOWELS else -3.7 for letter in letters]
        self.dropped, self.added = np.array(alone, np.float32), np.array(alone, np.float32)
        self.opened = np.full((_SIZE, _SIZE, _SIZE), _NEVER, np.float32)
        self.closed = np.full((_SIZE, _SIZE, _SIZE), _NEVER, np.float32)
        tables = {(1, 1): self.even, (1, 0): self.dropped, (0, 1): self.added, (1, 2): self.opened, (2, 1): self.closed}
        for left, right, worth in entries:
            places = tuple(_LETTERS[letter] for letter in left + right)
            table = tables[len(left), len(right)]
            table[places] = max(worth, float(table[places])) if len(places) > 1 else worth


# Within one alphabet an answer may stand either way round.
_ACROSS: Final = _Worths(_ENTRIES)
_WITHIN: Final = _Worths(_ENTRIES + [(right, left, worth) for left, right, worth in _ENTRIES])


class Sounds:
    """Folded tokens by number, and how alike any two of them sound.

    Two tokens are aligned letter by letter (up to two against one), and what the alignment is worth is divided by what
    each token's alignment with itself is worth. After Ristad and Yianilos, "Learning string-edit distance" (1998).
    """

    def __init__(self, folds: Sequence[str]) -> None:
        self._codes = np.full((len(folds), _LONGEST), _OTHER, np.int8)
        self._lengths = np.array([min(len(token), _LONGEST) for token in folds], np.int64)
        for place, token in enumerate(folds):
            self._codes[place, : len(token)] = [_LETTERS.get(letter, _OTHER) for letter in token[:_LONGEST]]

    def likeness(self, ours: Ints, theirs: Ints, *, across: bool) -> Floats:
        """Return for each pair of token numbers how alike they sound, from 0 to 1 (the same letters).

        `across`: the first of each pair was written in Cyrillic and the second in Latin letters; otherwise both in one
        alphabet, and which comes first makes no difference.
        """
        worths = _ACROSS if across else _WITHIN
        found = np.zeros(len(ours), np.float32)
        order = np.lexsort((self._lengths[theirs], self._lengths[ours]))
        for start in range(0, len(order), _AT_ONCE):
            some = order[start : start + _AT_ONCE]
            one, other = ours[some], theirs[some]
            left, right = (self._codes[one], self._lengths[one]), (self._codes[other], self._lengths[other])
            found[some] = _likeness(worths, left, right)
        return found


_Coded = tuple[npt.NDArray[np.int8], Ints]


def _likeness(worths: _Worths, left: _Coded, right: _Coded) -> Floats:
    whole = _own_worth(worths, left) + _own_worth(worths, right)
    best = _aligned(worths, left, right)
    with np.errstate(divide="ignore", invalid="ignore"):
        shares = np.where(whole > 0, 2 * best / whole, 0.0)
    return np.clip(shares, 0.0, 1.0).astype(np.float32)


def _own_worth(worths: _Worths, token: _Coded) -> Floats:
    codes, lengths = token
    own = np.diagonal(worths.even)[codes]
    within = np.arange(codes.shape[1]) < lengths[:, None]
    total: Floats = np.where(within, own, np.float32(0)).sum(axis=1)
    return total


_Place = tuple[npt.NDArray[np.int8], int]


def _aligned(worths: _Worths, left: _Coded, right: _Coded) -> Floats:
    """The worth of the best alignment of each pair, by the usual recursion over beginnings of both tokens."""
    (one, one_lengths), (other, other_lengths) = left, right
    count, rows, columns = len(one), int(one_lengths.max(initial=0)), int(other_lengths.max(initial=0))
    table = np.zeros((rows + 1, columns + 1, count), np.float32)
    for row in range(rows + 1):
        for column in range(columns + 1):
            if row or column:
                table[row, column] = _cell(worths, table, (one, row), (other, column))
    return table[one_lengths, other_lengths, np.arange(count)]


def _cell(worths: _Worths, table: Floats, one: _Place, other: _Place) -> Floats:
    (left, row), (right, column) = one, other
    ways = []
    if row and column:
        ways.append(table[row - 1, column - 1] + worths.even[left[:, row - 1], right[:, column - 1]])
    if row:
        ways.append(table[row - 1, column] + worths.dropped[left[:, row - 1]])
    if column:
        ways.append(table[row, column - 1] + worths.added[right[:, column - 1]])
    if row and column > 1:
        pair = worths.opened[left[:, row - 1], right[:, column - 2], right[:, column - 1]]
        ways.append(table[row - 1, column - 2] + pair)
    if row > 1 and column:
        pair = worths.closed[left[:, row - 2], left[:, row - 1], right[:, column - 1]]
        ways.append(table[row - 2, column - 1] + pair)
    best: Floats = np.maximum.reduce(ways)
    return best
