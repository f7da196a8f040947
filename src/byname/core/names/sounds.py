"""How far two folded name tokens are one name by sound: for one pair, or for whole columns of pairs at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

from byname.core.names.sounds_data import ANSWERS

__all__ = ["SoundArrays", "Sounds", "sound_likeness"]

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]
Tenths = npt.NDArray[np.int16]
"""Worths are counted in tenths, as whole numbers, so that one pair and a column of pairs give the very same likeness."""

_LONGEST = 14
"""So many letters of a token are compared; two that agree so far hardly part later."""

_VOWELS: Final = frozenset("aeiou")
_ONE_TO_ONE = {"vowels": -20, "same": 30, "consonants": -35, "mixed": -45}
_VOWEL_ALONE, _CONSONANT_ALONE = -26, -37
_NEVER = -90
_AT_ONCE = 20_000


def _entries() -> list[tuple[str, str, int]]:
    found = []
    for line in ANSWERS.strip().splitlines():
        left, _, answers = line.partition(" | ")
        for answer in answers.split(", "):
            right, worth = answer.split()
            found.append((left.replace("-", ""), right.replace("-", ""), round(float(worth) * 10)))
    return found


_ENTRIES: Final = _entries()
_LETTERS: Final = {
    letter: place for place, letter in enumerate(sorted({one for entry in _ENTRIES for one in entry[0] + entry[1]}))
}
_OTHER: Final = len(_LETTERS)
_SIZE: Final = _OTHER + 1


_CODES: Final = np.full(0x1000, _OTHER, np.int8)
"""The number of each letter by its code; every letter of the table is one of the first few thousand."""
for _letter, _place in _LETTERS.items():
    _CODES[ord(_letter)] = _place


def _default(left: str, right: str) -> int:
    if left == right:
        return _ONE_TO_ONE["same"]
    vowels = (left in _VOWELS) + (right in _VOWELS)
    return _ONE_TO_ONE["vowels" if vowels == 2 else "mixed" if vowels else "consonants"]


class _Worths:
    """The worth of each answer as arrays over letters: one to one, one to none, none to one, one to two, two to one."""

    def __init__(self, entries: Sequence[tuple[str, str, int]]) -> None:
        letters = [*_LETTERS, "?"]
        self.even = np.array([[_default(one, other) for other in letters] for one in letters], np.int16)
        alone = [_VOWEL_ALONE if letter in _VOWELS else _CONSONANT_ALONE for letter in letters]
        self.dropped, self.added = np.array(alone, np.int16), np.array(alone, np.int16)
        self.opened = np.full((_SIZE, _SIZE, _SIZE), _NEVER, np.int16)
        self.closed = np.full((_SIZE, _SIZE, _SIZE), _NEVER, np.int16)
        tables = {(1, 1): self.even, (1, 0): self.dropped, (0, 1): self.added, (1, 2): self.opened, (2, 1): self.closed}
        for left, right, worth in entries:
            places = tuple(_LETTERS[letter] for letter in left + right)
            table = tables[len(left), len(right)]
            table[places] = max(worth, int(table[places])) if len(places) > 1 else worth


# Within one alphabet an answer may stand either way round.
_ACROSS: Final = _Worths(_ENTRIES)
_WITHIN: Final = _Worths(_ENTRIES + [(right, left, worth) for left, right, worth in _ENTRIES])
_WITHIN.dropped = _WITHIN.added = np.maximum(_WITHIN.dropped, _WITHIN.added)


class _Plain:
    """The same worths as plain lists, which for one pair are quicker than arrays."""

    def __init__(self, worths: _Worths) -> None:
        self.even, self.opened, self.closed = worths.even.tolist(), worths.opened.tolist(), worths.closed.tolist()
        self.dropped, self.added = worths.dropped.tolist(), worths.added.tolist()

    def aligned(self, left: Sequence[int], right: Sequence[int]) -> int:
        """The worth of the best alignment, row by row; only the two rows before are looked back at."""
        last = [0]
        for letter in right:
            last.append(last[-1] + self.added[letter])
        before = last
        for row, letter in enumerate(left):
            even, opened = self.even[letter], self.opened[letter]
            closed = self.closed[left[row - 1]][letter] if row else None
            now = [last[0] + self.dropped[letter]]
            for column, other in enumerate(right):
                best = max(
                    last[column] + even[other], last[column + 1] + self.dropped[letter], now[column] + self.added[other]
                )
                if column:
                    best = max(best, last[column - 1] + opened[right[column - 1]][other])
                if closed is not None:
                    best = max(best, before[column] + closed[other])
                now.append(best)
            before, last = last, now
        return last[-1]


_PLAIN: Final = {True: _Plain(_ACROSS), False: _Plain(_WITHIN)}


@lru_cache(maxsize=200_000)
def _letters(folded: str) -> list[int]:
    return [_LETTERS.get(letter, _OTHER) for letter in folded[:_LONGEST]]


@lru_cache(maxsize=200_000)
def sound_likeness(one: str, other: str, *, across: bool) -> float:
    """Return how alike two folded tokens sound, exactly as `Sounds.likeness` does for a column of pairs.

    `across`: the first was written in Cyrillic and the second in Latin letters.
    """
    left, right = _letters(one), _letters(other)
    worths = _PLAIN[across]
    whole = sum(worths.even[letter][letter] for letter in (*left, *right))
    if whole <= 0:
        return 0.0
    return float(np.float32(min(1.0, max(0.0, 2 * worths.aligned(left, right) / whole))))


class SoundArrays(NamedTuple):
    """What sound likeness reads, for a compiled kernel: letters (tokens, 14), lengths, and per direction the worths.

    `even`, `dropped`, `added`, `opened`, `closed` and `own` (of each token aligned with itself) hold two entries along
    their first axis: within one alphabet, and across two.
    """

    codes: npt.NDArray[np.int8]
    lengths: Ints
    even: Tenths
    dropped: Tenths
    added: Tenths
    opened: Tenths
    closed: Tenths
    own: Ints


class Sounds:
    """Folded tokens by number, and how alike any two of them sound.

    Two tokens are aligned letter by letter (up to two against one), and what the alignment is worth is divided by what
    each token's alignment with itself is worth. After Ristad and Yianilos, "Learning string-edit distance" (1998).
    """

    def __init__(self, folds: Sequence[str]) -> None:
        self._lengths = np.array([min(len(token), _LONGEST) for token in folds], np.int64)
        signs = np.array(folds, f"U{_LONGEST}").view(np.uint32).reshape(len(folds), _LONGEST)
        self._codes = _CODES[np.minimum(signs, len(_CODES) - 1)]

    def arrays(self) -> SoundArrays:
        """Return what `likeness` reads of the tokens and of the table of sounds."""
        both = (_WITHIN, _ACROSS)
        even, dropped, added, opened, closed = (
            np.stack([getattr(one, name) for one in both]) for name in ("even", "dropped", "added", "opened", "closed")
        )
        own = np.stack([_own_worth(one, (self._codes, self._lengths)) for one in both])
        return SoundArrays(self._codes, self._lengths, even, dropped, added, opened, closed, own)

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
        shares = np.where(whole > 0, 2 * best.astype(np.int64) / whole, 0.0)
    return np.clip(shares, 0.0, 1.0).astype(np.float32)


def _own_worth(worths: _Worths, token: _Coded) -> Ints:
    codes, lengths = token
    own = np.diagonal(worths.even)[codes]
    within = np.arange(codes.shape[1]) < lengths[:, None]
    total: Ints = np.where(within, own, 0).sum(axis=1, dtype=np.int64)
    return total


_Place = tuple[npt.NDArray[np.int8], int]


def _aligned(worths: _Worths, left: _Coded, right: _Coded) -> Tenths:
    """The worth of the best alignment of each pair, by the usual recursion over beginnings of both tokens."""
    (one, one_lengths), (other, other_lengths) = left, right
    count, rows, columns = len(one), int(one_lengths.max(initial=0)), int(other_lengths.max(initial=0))
    table = np.zeros((rows + 1, columns + 1, count), np.int16)
    for row in range(rows + 1):
        for column in range(columns + 1):
            if row or column:
                table[row, column] = _cell(worths, table, (one, row), (other, column))
    return table[one_lengths, other_lengths, np.arange(count)]


def _cell(worths: _Worths, table: Tenths, one: _Place, other: _Place) -> Tenths:
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
    best: Tenths = np.maximum.reduce(ways)
    return best
