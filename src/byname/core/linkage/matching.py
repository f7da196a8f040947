"""From weights to decisions: what each pair's chance is beside its rivals, who is paired with whom, and from which chance on."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

__all__ = ["beside_rivals", "by_itself", "one_to_one", "own_threshold", "spanning"]

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

ROUNDS = 12
"""So many times rows tell each other how much they are wanted elsewhere; more changes nothing that is seen."""

SURE = 30.0


def _chance(weights: Floats) -> Floats:
    found: Floats = 1.0 / (1.0 + np.exp(-np.clip(weights, -SURE, SURE)))
    return found


def by_itself(weights: Floats, prior: float) -> Floats:
    """The chance of each pair where a row may go with any number of others."""
    return _chance(weights + prior)


def beside_rivals(left: Ints, right: Ints, weights: Floats, prior: float) -> Floats:
    """The chance of each pair where every row goes with one of the other list at most.

    Belief propagation for matchings: a pair is worth what its weight says, divided by how much each of its two rows is
    wanted elsewhere, and a rival that is itself wanted elsewhere counts less (after Huang and Jebara, 2009).
    """
    odds = np.exp(np.clip(weights + prior, -SURE, SURE))
    free_right = np.ones_like(odds)
    free_left = free_right
    for _ in range(ROUNDS):
        free_left = _freedom(left, odds * free_right)
        free_right = _freedom(right, odds * free_left)
    worth = odds * free_left * free_right
    found: Floats = worth / (1.0 + worth)
    return found


def _freedom(rows: Ints, wanted: Floats) -> Floats:
    """For each pair, the chance that its row is not taken by another pair."""
    total = np.bincount(rows, weights=wanted)
    elsewhere = np.maximum(total[rows] - wanted, 0.0)
    found: Floats = 1.0 / (1.0 + elsewhere)
    return found


def one_to_one(left: Ints, right: Ints, order: Ints) -> Ints:
    """Take pairs in the order given, leaving out those with a row that is taken already."""
    lefts = np.zeros(int(left.max(initial=-1)) + 1, np.bool_)
    rights = np.zeros(int(right.max(initial=-1)) + 1, np.bool_)
    taken = []
    for place, one, other in zip(order.tolist(), left[order].tolist(), right[order].tolist(), strict=True):
        if not lefts[one] and not rights[other]:
            lefts[one] = rights[other] = True
            taken.append(place)
    return np.array(taken, np.int64)


def spanning(left: Ints, right: Ints, chances: Floats, order: Ints, *, least: float) -> Ints:
    """Take pairs in the order given that join two groups whose rows fit each other; a spanning tree of each group.

    Two groups are joined where the mean chance over all pairs across them is `least` or more: one likely pair does not
    tie together what its neighbours contradict. A pair that is not given counts as no chance.
    """
    groups = _Groups(left, right, chances)
    return np.array([place for place in order.tolist() if groups.join(place, least)], np.int64)


class _Groups:
    """Groups of rows, with the sum of chances between any two that touch."""

    def __init__(self, left: Ints, right: Ints, chances: Floats) -> None:
        self._ends = list(zip(left.tolist(), right.tolist(), strict=True))
        self._heads: dict[int, int] = {}
        self._sizes: dict[int, int] = {}
        self._between: dict[int, dict[int, float]] = {}
        for (one, other), chance in zip(self._ends, chances.tolist(), strict=True):
            self._between.setdefault(one, {})[other] = chance
            self._between.setdefault(other, {})[one] = chance

    def _head(self, row: int) -> int:
        while (above := self._heads.get(row, row)) != row:
            self._heads[row] = self._heads.get(above, above)
            row = above
        return row

    def join(self, place: int, least: float) -> bool:
        """Join the groups of a pair's rows if they fit; tell whether that was done."""
        one, other = (self._head(row) for row in self._ends[place])
        if one == other:
            return False
        sizes = self._sizes.get(one, 1), self._sizes.get(other, 1)
        if self._between[one].get(other, 0.0) < least * sizes[0] * sizes[1]:
            return False
        self._merge(min(one, other), max(one, other), sum(sizes))
        return True

    def _merge(self, kept: int, gone: int, size: int) -> None:
        self._heads[gone] = kept
        self._sizes[kept] = size
        for third, chances in self._between.pop(gone).items():
            del self._between[third][gone]
            if third != kept:
                for one, other in ((kept, third), (third, kept)):
                    self._between[one][other] = self._between[one].get(other, 0.0) + chances


def own_threshold(chosen: Floats, expected: float) -> float:
    """The chance from which on pairs are held to be one person, so that F1 may be expected to be highest.

    `chosen` are the chances of the pairs that could be taken together, `expected` is how many pairs of one person there
    are in all. Taking the k surest gives an expected F1 of 2 x (their chances together) / (k + expected); never below
    an even chance by more than half.
    """
    if not len(chosen):
        return 0.5
    falling = np.sort(chosen)[::-1]
    scores = 2.0 * np.cumsum(falling) / (np.arange(1, len(falling) + 1) + max(expected, float(falling.sum())))
    return float(min(max(falling[int(np.argmax(scores))], 0.25), 0.9))
