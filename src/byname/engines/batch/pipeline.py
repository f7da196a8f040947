"""The engine's way from two lists in columns to pairs: block, compare, learn, weigh beside rivals, choose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, count
from math import gcd
from typing import Protocol

import numpy as np
import numpy.typing as npt

from byname.core.linkage.estimation import Comparison, learnt_matches, learnt_strangers
from byname.core.linkage.matching import beside_rivals, by_itself, one_to_one, own_threshold, spanning
from byname.engines.batch.alphabets import apart, comparisons_apart, rarity_apart
from byname.engines.batch.blocks import Candidates, LeftOut, candidates_of
from byname.engines.batch.columns import Bools, Columns, Ints, distinct
from byname.engines.batch.levels import Compared, comparisons_of, joined, levels_of
from byname.engines.batch.patterns import patterns_of
from byname.engines.batch.rarity import Rarity, rarity_of

__all__ = ["COMPILED_FROM", "HOPELESS", "Likely", "Linked", "linked"]

Floats = npt.NDArray[np.float64]

BLIND_PAIRS = 60_000
"""So many pairs are taken blindly, to see what strangers look like."""

TURNS = 12
"""So many times weights and chances are learnt from each other."""

FREE = 0.1
"""No fewer rows of a list than this share are held to be free."""

UNSEEN = 10.0
"""And so many more, as if each list were part of a longer one: two lists of one row each say little of how alike they are."""

PORTION = 2_000_000
"""So many candidates are compared at once."""

HOPELESS = -9.0
"""Pairs below these log odds, by what is believed beforehand, are let go."""

COMPILED_FROM = 60_000
"""From so many rows on, both lists together, compiled loops are quicker than columns, loading them included."""

HARDLY = 0.001
"""Pairs of a lower chance by themselves are nobody's rivals."""

LEAST = 0.01
"""Pairs of a lower chance are not thought of when pairs are chosen."""

GROUP_FROM, GROUP_MEAN, GROUP_CAP = 0.5, 0.1, 100
"""Within one list: the chance that may join two groups, the mean across them that must, and rows of a group compared in full."""


@dataclass(frozen=True)
class Linked:
    """All candidate pairs with weights and chances, the places of those chosen, and what was learnt."""

    left: Ints
    right: Ints
    weights: Floats
    chances: Floats
    alone: Floats
    chosen: Ints
    threshold: float
    comparisons: tuple[Comparison, ...]
    compared: int
    left_out: tuple[LeftOut, ...]
    prior: float = 0.0


class Likely(Protocol):
    """Gives the candidates that weigh `floor` or more by what is believed beforehand, compared, and how many there were in all."""

    def __call__(
        self, columns: Columns, before: Sequence[Comparison], rarity: Rarity, *, floor: float, within: bool
    ) -> tuple[Candidates, Compared, int]:
        """Find them in two lists, or in one (`within`)."""


def linked(columns: Columns, *, within: bool = False, likely: Likely | None = None) -> Linked:
    """Link two lists, or one within itself, whose rows stand in the order of their content (which breaks ties).

    `likely` finds and compares the candidates elsewhere; everything that is learnt and decided stays here.
    """
    return _Run(columns, within=within, likely=likely).run()


class _Run:
    def __init__(self, columns: Columns, *, within: bool, likely: Likely | None = None) -> None:
        self.columns, self.within = columns, within
        self.before = comparisons_of(columns)
        self.rarity = rarity_of(columns, within=within)
        ours, theirs = columns.sizes
        self.possible = max(1, ours * (ours - 1) // 2 if within else ours * theirs)
        self.expected = 0.2 * ours if within else 0.5 * min(ours, theirs)
        self.strange = _blind_pairs(columns.sizes, within=within)
        self.blind = levels_of(columns, *self.strange, self.rarity)
        floor = HOPELESS - self._prior()
        if likely is not None:
            self.found, self.compared, self.met = likely(columns, self.before, self.rarity, floor=floor, within=within)
        else:
            own = self._compiled if sum(columns.sizes) >= COMPILED_FROM else self._likely
            self.found, self.compared, self.met = own(floor)

    def _compiled(self, floor: float) -> tuple[Candidates, Compared, int]:
        """The same as `_likely`, but for pairs that only a look at whole vocabularies finds, in loops that take seconds to load."""
        from byname.engines.batch.scan import likely_pairs  # noqa: PLC0415 - the compiler is loaded for long lists only

        return likely_pairs(self.columns, self.before, self.rarity, floor=floor, within=self.within)

    def _likely(self, floor: float) -> tuple[Candidates, Compared, int]:
        """Compare all candidates, a portion at a time, and keep those that are not hopeless by what is believed beforehand."""
        met = candidates_of(self.columns, within=self.within)
        kept: list[Ints] = []
        portions: list[Compared] = []
        for start in range(0, max(len(met.left), 1), PORTION):
            left, right = met.left[start : start + PORTION], met.right[start : start + PORTION]
            compared = levels_of(self.columns, left, right, self.rarity)
            some = np.flatnonzero(compared.weights(self.before, self.rarity) >= floor)
            kept.append(start + some)
            portions.append(compared.only(some))
        places = np.concatenate(kept)
        found = Candidates(met.left[places], met.right[places], met.left_out)
        return found, joined(portions), len(met.left)

    def run(self) -> Linked:
        """Learn by turns from the chances of pairs and what they show, until both settle; then choose."""
        self._part_alphabets()
        now, blind = self.before, patterns_of(self.blind)
        self.patterns = patterns_of(self.compared)
        for _ in range(TURNS):
            prior = self._prior()
            chances = self._chances(self._weights(now), prior)
            strangers = blind.summed(1.0 - by_itself(blind.weights(now, self.rarity), prior))
            matches = self.patterns.summed(chances)
            now = tuple(
                learnt_strangers(before, learnt_matches(before, one, self.patterns.kinds.levels[one.name], matches),
                                 blind.kinds.levels[one.name], strangers)
                for before, one in zip(self.before, now, strict=True)
            )  # fmt: skip
            self.expected = max(1.0, float(chances.sum()))
        return self._decided(now, self._prior())

    def _part_alphabets(self) -> None:
        """From here on names in two alphabets are compared and weighed apart from those in one."""
        self.before, self.rarity = comparisons_apart(self.before), rarity_apart(self.rarity)
        self.compared = apart(self.columns, self.found.left, self.found.right, self.compared)
        self.blind = apart(self.columns, *self.strange, self.blind)

    def _prior(self) -> float:
        """The log odds of a pair before it is compared: of the rows that are free, where each goes with one at most.

        Chances beside rivals already weigh how much a row is wanted elsewhere; pairs of rows that nobody else wants are
        therefore as likely as there are pairs of one person to so many free rows.
        """
        if self.within:
            return _log_odds(self.expected / self.possible)
        ours, theirs = (max(size - self.expected, FREE * size) + UNSEEN for size in self.columns.sizes)
        return _log_odds(self.expected / (ours * theirs))

    def _weights(self, now: Sequence[Comparison]) -> Floats:
        return self.patterns.weights(now, self.rarity)

    def _chances(self, weights: Floats, prior: float) -> Floats:
        found = by_itself(weights, prior)
        if not self.within:
            some = np.flatnonzero(found >= HARDLY)
            some = some[self._contested(some)]
            found[some] = beside_rivals(self.found.left[some], self.found.right[some], weights[some], prior)
        return found

    def _contested(self, some: Ints) -> Bools:
        """Which of some pairs have a rival among them: what no other pair wants is as likely as it is by itself."""
        left, right = self.found.left[some], self.found.right[some]
        found: Bools = (np.bincount(left)[left] > 1) | (np.bincount(right)[right] > 1)
        return found

    def _decided(self, now: tuple[Comparison, ...], prior: float) -> Linked:
        if self.within:
            self._complete(self._weights(now), prior)
            self.patterns = patterns_of(self.compared)
        weights = self._weights(now)
        chances = self._chances(weights, prior)
        left, right = self.found.left, self.found.right
        ranked = np.flatnonzero(chances >= LEAST)
        sorting = (right[ranked], left[ranked], -np.round(weights[ranked], 6), -np.round(chances[ranked], 6))
        ranked = ranked[np.lexsort(sorting)]
        ranked = ranked[self.compared.tenable(ranked)]
        if self.within:
            threshold = GROUP_FROM
            chosen = spanning(left, right, chances, ranked[chances[ranked] >= threshold], least=GROUP_MEAN)
        else:
            taken = one_to_one(left, right, ranked)
            threshold = own_threshold(chances[taken], float(chances.sum()))
            chosen = taken[chances[taken] >= threshold]
        alone = by_itself(weights, prior)
        return Linked(
            left, right, weights, chances, alone, chosen, threshold, now, self.met, self.found.left_out, prior
        )

    def _complete(self, weights: Floats, prior: float) -> None:
        """Compare every two rows that likely pairs tie into one group, so that no group is formed on half the evidence."""
        likely = np.flatnonzero(by_itself(weights, prior) >= LEAST)
        left, right = _all_within(self.found.left[likely], self.found.right[likely])
        width = self.columns.sizes[1]
        codes = distinct(np.append(self.found.left * width + self.found.right, left * width + right))
        self.found = Candidates(codes // width, codes % width, self.found.left_out)
        left, right = self.found.left, self.found.right
        self.compared = apart(self.columns, left, right, levels_of(self.columns, left, right, self.rarity))


def _log_odds(share: float) -> float:
    share = min(max(share, 1e-15), 0.99)
    return float(np.log(share / (1 - share)))


def _all_within(left: Ints, right: Ints) -> tuple[Ints, Ints]:
    """All pairs of rows within the groups that pairs tie together; a group that is too large stays as it is."""
    heads = np.arange(int(right.max(initial=0)) + 1)
    settled = False
    while not settled:
        before = heads.copy()
        least = np.minimum(heads[left], heads[right])
        np.minimum.at(heads, left, least)
        np.minimum.at(heads, right, least)
        heads = heads[heads]
        settled = bool(np.array_equal(before, heads))
    groups: dict[int, list[int]] = {}
    for row in distinct(np.append(left, right)).tolist():
        groups.setdefault(int(heads[row]), []).append(row)
    pairs = [pair for group in groups.values() if len(group) <= GROUP_CAP for pair in combinations(group, 2)]
    both = np.array(pairs, np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1]


def _blind_pairs(sizes: tuple[int, int], *, within: bool) -> tuple[Ints, Ints]:
    """Pairs of rows spread evenly over all that there are, each once, the same each time."""
    ours, theirs = (max(size, 1) for size in sizes)
    steps = np.arange(min(BLIND_PAIRS, sizes[0] * sizes[1]), dtype=np.int64)
    turns = -(-len(steps) // ours)
    # Rows begin a stride apart from each other and go on so far each turn that none meets another twice.
    stride = next(step for step in count(7919) if gcd(step, theirs) == 1)
    further = next(step for step in count(stride * ours + 1) if turns <= theirs // gcd(step, theirs))
    left, turn = steps % ours, steps // ours
    right = (left * stride + turn * further) % theirs
    apart = left != right if within else np.ones(len(left), np.bool_)
    return left[apart], right[apart]
