"""Texts that one letter more, less, other or elsewhere turns into another, found by what is left without a letter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

__all__ = ["Neighbours", "begun_hash", "hashes_of", "prefix_hashes"]

Ints = npt.NDArray[np.int64]
Hashes = npt.NDArray[np.uint64]

_LONGEST: Final = 24
_ALL_BITS: Final = (1 << 64) - 1


class _Hashing(NamedTuple):
    """How texts of one kind are hashed: powers of an odd number, and how long a text must be whole and to lose a letter."""

    powers: tuple[int, ...]
    whole_from: int
    lessened_from: int


def _powers(step: int) -> tuple[int, ...]:
    return tuple(pow(step, place + 1, 1 << 64) for place in range(_LONGEST))


_FOLDS: Final = _Hashing(_powers(0x9E3779B97F4A7C15), 1, 3)
_BONES: Final = _Hashing(_powers(0xC2B2AE3D27D4EB4F), 2, 4)
_BEGUN: Final = _Hashing(_powers(0x165667B19E3779F9), 3, _LONGEST + 1)
_BEGUN_TO: Final = 12
"""So many letters of a word that is only begun are looked at."""


class Neighbours:
    """Texts by themselves, by what is left of them without any one letter and by how they begin, as sorted hashes."""

    def __init__(self, texts: Sequence[str], bones_of: Sequence[str]) -> None:
        pieces = [_lessened(texts, _FOLDS), _lessened(bones_of, _BONES), _begun(texts)]
        hashes = np.concatenate([piece[0] for piece in pieces])
        places = np.concatenate([piece[1] for piece in pieces])
        order = np.argsort(hashes, kind="stable")
        self._hashes, self._places = hashes[order], places[order].astype(np.int32)

    def among(self, hashes: Sequence[int]) -> list[int]:
        """Return the places of the spellings that share any of these hashes, ascending."""
        if not len(self._hashes) or not hashes:
            return []
        wanted = np.array(hashes, np.uint64)
        # What follows a hash is where its places end; after the last of all numbers comes 0, and nothing is found.
        bounds = self._hashes.searchsorted(np.concatenate([wanted, wanted + np.uint64(1)])).tolist()
        found: set[int] = set()
        for start, end in zip(bounds[: len(hashes)], bounds[len(hashes) :], strict=True):
            if end > start:
                found.update(self._places[start:end].tolist())
        return sorted(found)


def hashes_of(text: str, bones: str) -> list[int]:
    """Return the hashes of a text and of its consonants, whole and without any one letter, as unsigned 64-bit numbers."""
    return [*_hashes_of(text, _FOLDS), *_hashes_of(bones, _BONES)]


def begun_hash(text: str) -> list[int]:
    """Return the hash under which words that begin with a text are found; none for a text too short or too long."""
    return _hashes_of(text, _BEGUN)[:1] if len(text) <= _BEGUN_TO else []


def prefix_hashes(text: str) -> list[int]:
    """Return the hashes of every beginning of a text that `begun_hash` asks for."""
    return [begun_hash(text[:end])[0] for end in range(_BEGUN.whole_from, min(len(text), _BEGUN_TO + 1))]


def _begun(texts: Sequence[str]) -> tuple[Hashes, Ints]:
    """Hash each text's beginnings, with the place of the text for each hash."""
    codes = _codes(texts)
    before = np.cumsum(codes.astype(np.uint64) * np.array(_BEGUN.powers, np.uint64), axis=1, dtype=np.uint64)
    ends = np.arange(1, _LONGEST + 1)
    begins = (ends >= _BEGUN.whole_from) & (ends <= _BEGUN_TO)
    rows, columns = np.nonzero(begins & (ends < (codes != 0).sum(axis=1)[:, None]))
    return before[rows, columns], rows


def _codes(texts: Sequence[str]) -> npt.NDArray[np.uint32]:
    return np.array([text[:_LONGEST] for text in texts], f"<U{_LONGEST}").view(np.uint32).reshape(-1, _LONGEST)


def _lessened(texts: Sequence[str], hashing: _Hashing) -> tuple[Hashes, Ints]:
    """Hash each text whole and without each of its letters, with the place of the text for each hash.

    A polynomial hash, so that leaving out a letter needs no string to be made: what stands before it keeps its powers,
    what stands after it moves down by one.
    """
    codes = _codes(texts)
    powers = np.array(hashing.powers, np.uint64)
    worth = codes.astype(np.uint64)
    nothing = np.zeros((len(codes), 1), np.uint64)
    before = np.concatenate([nothing, np.cumsum(worth * powers, axis=1, dtype=np.uint64)], axis=1)
    moved = np.cumsum(worth[:, 1:] * powers[:-1], axis=1, dtype=np.uint64)
    moved = np.concatenate([nothing, moved], axis=1)
    without = before[:, :-1] + (moved[:, -1:] - moved)
    lengths = (codes != 0).sum(axis=1)
    rows, columns = np.nonzero((np.arange(_LONGEST) < lengths[:, None]) & (lengths[:, None] >= hashing.lessened_from))
    whole = np.flatnonzero(lengths >= hashing.whole_from)
    return np.concatenate([before[whole, -1], without[rows, columns]]), np.concatenate([whole, rows])


def _hashes_of(text: str, hashing: _Hashing) -> list[int]:
    """Give what `_lessened` gives, for one text and without arrays."""
    codes = [ord(letter) for letter in text[:_LONGEST]]
    if len(codes) < hashing.whole_from:
        return []
    own = [code * power for code, power in zip(codes, hashing.powers, strict=False)]
    whole = sum(own)
    found = [whole]
    if len(codes) >= hashing.lessened_from:
        moved = [code * power for code, power in zip(codes[1:], hashing.powers, strict=False)]
        without = sum(moved)
        for place, worth in enumerate(own):
            found.append(without)
            without += worth - (moved[place] if place < len(moved) else 0)
    return [each & _ALL_BITS for each in found]
