"""What an engine learnt from two lists, kept to open the chance of any two rows after the fact."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from byname.core.linkage.estimation import Comparison
from byname.core.linkage.weighed import PairWeighed, Weight, log_odds, most_told
from byname.engines.batch.alphabets import apart, rarity_apart
from byname.engines.batch.columns import Columns, Ints
from byname.engines.batch.levels import ACROSS, TURNED, Compared, levels_of
from byname.engines.batch.pipeline import Linked
from byname.engines.batch.rarity import Rarity, rarity_of

__all__ = ["LEVELS", "Weighing"]

_NAME = ("differs", "remote", "faint", "half", "near", "like", "equal", "initial", "apart")
_FIELD = ("differs", "like", "equal")

LEVELS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "family": _NAME,
        "given": _NAME,
        "father": ("differs", "like", "equal", "initial"),
        "order": ("in-place", "turned"),
        "birth": ("clash", "same-year", "two-digits", "other-year", "digit", "swapped", "compatible", "equal"),
    }
)
"""What the levels of each comparison are called, least first; of any other field: differs, like, equal."""

_PLAIN = {across: name for name, across in ACROSS.items()}
"""Names in two alphabets are told as names: a pair has one or the other."""

_PLACES = 9
"""So many decimals are kept, so that another machine's last bit does not show; far below what a chance is told with."""

_SEEN = 1e-6
"""What rivals take is told from here on."""


@dataclass(frozen=True)
class Weighing:
    """The columns of two lists (in the engine's order), what was learnt of them, and the chances told.

    `ours` and `theirs` give the place in the lists of each row of the engine's order; `told` gives the chance, before caution,
    of pairs (by their place in `found`) that were told otherwise than `found.chances` says; `contradicts` says of two rows,
    by their places in the lists, whether the plain rules find a contradiction.
    """

    columns: Columns
    found: Linked
    ours: Ints
    theirs: Ints
    within: bool
    told: Mapping[int, float]
    contradicts: Callable[[int, int], bool]
    swapped: bool = False

    def turned(self) -> Weighing:
        """The same for lists that were given the other way round."""
        return replace(self, swapped=not self.swapped)

    def opened(self, pairs: Sequence[tuple[int, int]]) -> tuple[PairWeighed, ...]:
        """Open the chance of each pair of rows, whether the engine told of it or not; of one list in either order."""
        if not pairs:
            return ()
        left, right = self._engines_order(pairs)
        rarity = rarity_apart(rarity_of(self.columns, within=self.within))
        compared = apart(self.columns, left, right, levels_of(self.columns, left, right, rarity))
        parts = self._parts(compared, rarity, left)
        places = self._places(left, right)
        tenable = compared.tenable(np.arange(len(left)))
        return tuple(
            self._pair(pair, [part[row] for part in parts], int(places[row]), tenable=bool(tenable[row]))
            for row, pair in enumerate(pairs)
        )

    def rivals(self, pair: tuple[int, int]) -> tuple[tuple[int, int], ...]:
        """The pairs that either row of a pair would rather be in, surest first, three at most."""
        left, right = self._engines_order([pair])
        found = self.found
        beside = (found.left == left[0]) | (found.right == right[0])
        own = (found.left == left[0]) & (found.right == right[0])
        places = np.flatnonzero(beside & ~own)
        best = places[np.argsort(-np.round(found.chances[places], 6), kind="stable")][:3]
        return tuple(self._lists_order(int(place)) for place in best)

    def tenable(self, places: Ints) -> Sequence[bool]:
        """Which pairs, by their place in `found`, may be held to be one person at all."""
        left, right = self.found.left[places], self.found.right[places]
        compared = levels_of(self.columns, left, right, rarity_of(self.columns, within=self.within))
        found: list[bool] = compared.tenable(np.arange(len(places))).tolist()
        return found

    def _engines_order(self, pairs: Sequence[tuple[int, int]]) -> tuple[Ints, Ints]:
        rows = np.array(pairs, np.int64).reshape(-1, 2)
        left, right = (rows[:, 1], rows[:, 0]) if self.swapped else (rows[:, 0], rows[:, 1])
        one, other = _inverse(self.ours)[left], _inverse(self.theirs)[right]
        if self.within:
            return np.minimum(one, other), np.maximum(one, other)
        return one, other

    def _lists_order(self, place: int) -> tuple[int, int]:
        one, other = int(self.ours[self.found.left[place]]), int(self.theirs[self.found.right[place]])
        return (other, one) if self.swapped else (one, other)

    def _parts(self, compared: Compared, rarity: Rarity, left: Ints) -> list[list[Weight | None]]:
        """For each comparison, what it adds to each pair; None where a row says nothing of it."""
        return [_weights(one, compared, rarity, left) for one in self.found.comparisons]

    def _places(self, left: Ints, right: Ints) -> Ints:
        """Where each pair stands among those that the engine brought together, -1: nowhere."""
        width = self.columns.sizes[1]
        codes = self.found.left * width + self.found.right
        order = np.argsort(codes, kind="stable")
        asked = left * width + right
        at = np.searchsorted(codes[order], asked)
        at = np.minimum(at, max(len(codes) - 1, 0))
        if not len(codes):
            return np.full(len(asked), -1, np.int64)
        return np.where(codes[order][at] == asked, order[at], -1)

    def _pair(self, pair: tuple[int, int], parts: Sequence[Weight | None], place: int, *, tenable: bool) -> PairWeighed:
        found = self.found
        weights = tuple(part for part in parts if part is not None)
        alone = PairWeighed(*pair, round(found.prior, _PLACES), weights, 0.0, 0.0, place >= 0, tenable)
        chance = self.told.get(place, float(found.chances[place])) if place >= 0 else 1.0
        # Beyond what a chance can hold, and of one list with itself, rivals take nothing.
        taken = place >= 0 and log_odds(chance) < log_odds(float(found.alone[place])) - _SEEN
        rivals = min(0.0, round(log_odds(chance) - alone.alone, _PLACES)) if taken else 0.0
        return replace(alone, rivals=rivals, caution=self._caution(alone, rivals))

    def _caution(self, pair: PairWeighed, rivals: float) -> float:
        ends = (pair.right, pair.left) if self.swapped else (pair.left, pair.right)
        most = most_told(contradicts=self.contradicts(*ends), tenable=pair.tenable)
        return min(0.0, round(log_odds(most) - pair.alone - rivals, _PLACES))


def _inverse(order: Ints) -> Ints:
    found = np.empty_like(order)
    found[order] = np.arange(len(order))
    return found


def _weights(one: Comparison, compared: Compared, rarity: Rarity, left: Ints) -> list[Weight | None]:
    levels = compared.levels[one.name]
    table = one.weights
    added: npt.NDArray[np.float64] = np.zeros(len(levels))
    if one.equal is not None:
        equal = levels == one.equal
        if one.name in TURNED:
            equal &= compared.levels["order"] == 0
        rows = np.flatnonzero(equal)
        values = rarity.values[one.name][0][left[rows]]
        added[rows] = rarity.rare[one.name][values] + rarity.common(one)
    told = _PLAIN.get(one.name, one.name)
    names = LEVELS.get(told, _FIELD)
    return [
        None
        if level < 0
        else Weight(
            told,
            names[level],
            round(one.matches[level], _PLACES),
            round(one.strangers[level], _PLACES),
            round(rare, _PLACES),
            round(float(table[level]) + rare, _PLACES),
        )
        for level, rare in zip(levels.tolist(), added.tolist(), strict=True)
    ]
