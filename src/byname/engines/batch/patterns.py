"""Pairs of rows by what was found of them: millions of pairs show a few thousand patterns, which are weighed and counted once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from byname.core.linkage.estimation import Comparison
from byname.engines.batch.columns import Small
from byname.engines.batch.levels import Compared
from byname.engines.batch.rarity import Rarity

__all__ = ["Patterns", "patterns_of"]

Floats = npt.NDArray[np.float64]

DENSE = 1 << 20
"""Patterns are numbered anew when their numbers might pass this, however many things are compared."""


@dataclass(frozen=True)
class Patterns:
    """The different findings of some pairs (`kinds`, without rareness), which of them each pair shows, and the rareness of each pair."""

    kinds: Compared
    shown: Small
    rareness: Floats

    def weights(self, comparisons: Sequence[Comparison], rarity: Rarity) -> Floats:
        """What the findings of each pair weigh together, as `Compared.weights` has it."""
        found: Floats = self.kinds.weights(comparisons, rarity)[self.shown] + self.rareness
        return found

    def summed(self, chances: Floats) -> Floats:
        """The sum of the pairs' chances by pattern."""
        return np.bincount(self.shown, weights=chances, minlength=len(self.kinds.rareness)).astype(np.float64)


def patterns_of(compared: Compared) -> Patterns:
    """Bring pairs of the same levels together."""
    count = len(compared.rareness)
    shown, size = np.zeros(count, np.int32), 1
    for column in compared.levels.values():
        many = int(column.max(initial=0)) + 2
        shown, size = shown * np.int32(many) + (column + 1), size * many
        if size > DENSE:
            shown, size = _numbered_anew(shown, size)
    shown, size = _numbered_anew(shown, size)
    firsts = np.empty(size, np.int64)
    firsts[shown[::-1]] = np.arange(count)[::-1]
    kinds = compared.only(firsts)
    kinds.rareness[:] = 0.0
    return Patterns(kinds, shown, compared.rareness)


def _numbered_anew(shown: Small, size: int) -> tuple[Small, int]:
    """The same patterns by numbers without gaps, in the same order, and how many there are."""
    met = np.zeros(size, np.bool_)
    met[shown] = True
    numbers = np.cumsum(met, dtype=np.int32) - np.int32(1)
    return numbers[shown], int(met.sum())
