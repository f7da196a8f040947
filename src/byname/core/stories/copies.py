"""Which texts are copies or rewrites of one another: shared runs of words, found by MinHash and banding, not pair by pair.

Why not a library: docs/decisions/0011-near-duplicates-in-sixty-lines.md.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["COPY", "REWRITE", "Resemblance", "Shared", "find_copies", "groups_of", "resemblance", "shingles"]

COPY: Final = 0.72
"""From this share of common word runs on a text is a copy; so is one whose runs nearly all stand in the other."""
REWRITE: Final = 0.18
"""From this share on, rare runs weighing more than common ones, it is a rewrite."""
_EXCERPT: Final = 0.9
_RUN: Final = 3
_HASHES, _ROWS = 128, 2
_CROWD: Final = 48
"""In a bucket of more texts each is held against its next ones alone: what so many share is furniture of their pages."""
_LEAST: Final = 8
_WORD: Final = re.compile(r"\w+")
_BEHIND: Final = 30
Hashes = NDArray[np.uint64]
Weights = NDArray[np.float64]


class Shared(StrEnum):
    """What two texts are to each other."""

    COPY = "copy"
    REWRITE = "rewrite"


@dataclass(frozen=True, slots=True)
class Resemblance:
    """Two texts, by their places in what was asked, and the share of their word runs that both have."""

    left: int
    right: int
    sort: Shared
    share: float


def shingles(text: str) -> Hashes:
    """Give the runs of three words of a text as sorted numbers, each once; case and punctuation count for nothing."""
    words = np.fromiter((_hashed(word) for word in _WORD.findall(text.casefold())), dtype=np.uint64)
    if len(words) < _RUN:
        return np.unique(_mixed(words))
    mixed = _mixed(words[:-2] * _ODD[0] ^ words[1:-1] * _ODD[1] ^ words[2:] * _ODD[2])
    return np.unique(mixed)


def find_copies(texts: Sequence[Hashes]) -> tuple[Resemblance, ...]:
    """Find every two texts (as `shingles` gave them) that are copies or rewrites, in order of their places.

    A run that few texts have weighs more than a formula of the trade, a background paragraph or furniture of a page.
    """
    found, firsts = _twins(texts)
    plain = [texts[place] for place in firsts]
    weights, often = _weights(plain)
    signatures = (
        np.stack([_signature(text[~common]) for text, common in zip(plain, often, strict=True)]) if plain else _NONE
    )
    for left, right in _candidates(signatures):
        if like := resemblance(plain[left], plain[right], (weights[left], weights[right])):
            one, other = sorted((firsts[left], firsts[right]))
            found.append(Resemblance(one, other, *like))
    return tuple(sorted(found, key=lambda each: (each.left, each.right)))


def resemblance(
    one: Hashes, other: Hashes, weights: tuple[Weights, Weights] | None = None
) -> tuple[Shared, float] | None:
    """Tell what two texts are to each other and which share of their word runs is common; None where they are strangers.

    `weights`: what each run of either text weighs; without them each weighs the same.
    """
    least = min(len(one), len(other))
    if least < _LEAST:
        return None
    _common, at, _there = np.intersect1d(one, other, assume_unique=True, return_indices=True)
    common = len(at)
    share = common / (len(one) + len(other) - common)
    if share >= COPY or common / least >= _EXCERPT:
        return Shared.COPY, round(share, 3)
    weighed = share
    if weights is not None:
        both = float(weights[0][at].sum())
        weighed = both / (float(weights[0].sum()) + float(weights[1].sum()) - both)
    return (Shared.REWRITE, round(share, 3)) if weighed >= REWRITE else None


def groups_of(count: int, pairs: Iterable[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    """Give the groups that pairs tie together, each in order, by their first; whoever is in no pair is alone."""
    above = list(range(count))

    def root(place: int) -> int:
        while above[place] != place:
            above[place] = above[above[place]]
            place = above[place]
        return place

    for left, right in pairs:
        one, other = sorted((root(left), root(right)))
        above[other] = one
    groups: dict[int, list[int]] = {}
    for place in range(count):
        groups.setdefault(root(place), []).append(place)
    return tuple(tuple(group) for group in groups.values())


@lru_cache(maxsize=1 << 17)
def _hashed(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "surrogatepass"))


def _mixed(values: Hashes) -> Hashes:
    """Spread numbers evenly over 64 bits (the finisher of splitmix64, public domain)."""
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))


_ODD: Final = _mixed(np.arange(1, _HASHES + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)) | np.uint64(1)


_NONE: Final[Hashes] = np.zeros((0, _HASHES), dtype=np.uint64)


def _signature(text: Hashes) -> Hashes:
    """Give the least of each of the hashes over the runs of a text; two texts share so many as their runs are common."""
    if not len(text):
        return np.zeros(_HASHES, dtype=np.uint64)
    least: Hashes = (text[None, :] * _ODD[:, None]).min(axis=1)
    return least


def _weights(texts: Sequence[Hashes]) -> tuple[list[Weights], list[NDArray[np.bool_]]]:
    """Give, for the runs of each text, what each weighs and whether so many texts have it that it finds nothing."""
    if not texts:
        return [], []
    _runs, where, times = np.unique(np.concatenate(texts), return_inverse=True, return_counts=True)
    having = times[where]
    ends = np.cumsum([len(text) for text in texts])[:-1]
    # Of few texts it cannot be told what is rare, so a stock of texts that have none of it is taken to stand behind them.
    weighed = np.log((len(texts) + _BEHIND) / having)
    often = having > max(100, len(texts) // 20)
    return np.split(weighed, ends), np.split(often, ends)


def _twins(texts: Sequence[Hashes]) -> tuple[list[Resemblance], list[int]]:
    """Give the texts of the very same runs as copies of their first, and the first of each kind."""
    first: dict[bytes, int] = {}
    twins: list[Resemblance] = []
    for place, text in enumerate(texts):
        if len(text) < _LEAST:
            continue
        stands = first.setdefault(text.tobytes(), place)
        if stands != place:
            twins.append(Resemblance(stands, place, Shared.COPY, 1.0))
    return twins, sorted(first.values())


def _candidates(signatures: NDArray[Any]) -> Iterable[tuple[int, int]]:
    """Give the pairs that agree in a band of their signatures and, by the whole signature, may be more than strangers."""
    count = len(signatures)
    if count < 2:
        return
    keys = np.concatenate([_met(signatures[:, at : at + _ROWS], count) for at in range(0, _HASHES, _ROWS)])
    left, right = np.divmod(np.unique(keys), count)
    for start in range(0, len(left), 1 << 16):
        some = slice(start, start + (1 << 16))
        alike = (signatures[left[some]] == signatures[right[some]]).mean(axis=1)
        for place in np.flatnonzero(alike >= REWRITE / 2):
            yield int(left[some][place]), int(right[some][place])


def _met(band: NDArray[Any], count: int) -> NDArray[np.int64]:
    """Give the pairs whose rows of a band are the same, each pair as one number."""
    key = band[:, 0] * _ODD[0] ^ band[:, 1]
    order = np.argsort(key, kind="stable")
    ordered = key[order]
    met = []
    for step in range(1, _CROWD):
        same = np.flatnonzero(ordered[step:] == ordered[:-step])
        if not len(same):
            break
        met.append(order[same] * count + order[same + step])
    return np.concatenate(met) if met else np.zeros(0, dtype=np.int64)
