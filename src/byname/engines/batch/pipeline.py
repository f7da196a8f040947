"""The engine's way from two lists in columns to pairs: block, compare, learn, weigh beside rivals, choose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

from byname.core.linkage.estimation import Comparison, learnt_matches, learnt_strangers, value_weights, weights_of
from byname.core.linkage.matching import beside_rivals, by_itself, one_to_one, own_threshold, spanning
from byname.engines.batch.blocks import Candidates, candidates_of
from byname.engines.batch.columns import ABSENT, Columns, Ints, distinct
from byname.engines.batch.levels import Compared, comparisons_of, joined, levels_of

__all__ = ["Linked", "linked"]

Floats = npt.NDArray[np.float64]

BLIND_PAIRS = 60_000
"""So many pairs are taken blindly, to see what strangers look like."""

TURNS = 12
"""So many times weights and chances are learnt from each other."""

FREE = 0.1
"""No fewer rows of a list than this share are held to be free."""

PORTION, HOPELESS = 2_000_000, -12.0
"""So many candidates are compared at once; pairs below these log odds, by what is believed beforehand, are let go."""

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
    left_out: tuple[tuple[str, int], ...]


def linked(columns: Columns, *, within: bool = False) -> Linked:
    """Link two lists, or one within itself, whose rows stand in the order of their content (which breaks ties)."""
    return _Run(columns, within=within).run()


class _Run:
    def __init__(self, columns: Columns, *, within: bool) -> None:
        self.columns, self.within = columns, within
        self.before = comparisons_of(columns)
        self.counts = {
            one.name: _counts(columns, one.name, within=within) for one in self.before if one.equal is not None
        }
        ours, theirs = columns.sizes
        self.possible = max(1, ours * (ours - 1) // 2 if within else ours * theirs)
        self.expected = 0.2 * ours if within else 0.5 * min(ours, theirs)
        self.blind = levels_of(columns, *_blind_pairs(columns.sizes, within=within))
        met = candidates_of(columns, within=within)
        self.met = len(met.left)
        self.found, self.compared = self._likely(met)

    def _likely(self, met: Candidates) -> tuple[Candidates, Compared]:
        """Compare all candidates, a portion at a time, and keep those that are not hopeless by what is believed beforehand."""
        prior = self._prior()
        kept: list[Ints] = []
        portions: list[Compared] = []
        for start in range(0, max(len(met.left), 1), PORTION):
            left, right = met.left[start : start + PORTION], met.right[start : start + PORTION]
            compared = levels_of(self.columns, left, right)
            some = np.flatnonzero(self._weights(self.before, compared) + prior > HOPELESS)
            kept.append(start + some)
            portions.append(compared.only(some))
        places = np.concatenate(kept)
        return Candidates(met.left[places], met.right[places], met.left_out), joined(portions)

    def run(self) -> Linked:
        """Learn by turns from the chances of pairs and what they show, until both settle; then choose."""
        now = self.before
        for _ in range(TURNS):
            prior = self._prior()
            chances = self._chances(self._weights(now, self.compared), prior)
            strangers = 1.0 - by_itself(self._weights(now, self.blind), prior)
            now = tuple(
                learnt_strangers(before, learnt_matches(before, one, self.compared.levels[one.name], chances),
                                 self.blind.levels[one.name], strangers)
                for before, one in zip(self.before, now, strict=True)
            )  # fmt: skip
            self.expected = max(1.0, float(chances.sum()))
        return self._decided(now, self._prior())

    def _prior(self) -> float:
        """The log odds of a pair before it is compared: of the rows that are free, where each goes with one at most.

        Chances beside rivals already weigh how much a row is wanted elsewhere; pairs of rows that nobody else wants are
        therefore as likely as there are pairs of one person to so many free rows.
        """
        if self.within:
            return _log_odds(self.expected / self.possible)
        ours, theirs = (max(size - self.expected, FREE * size, 1.0) for size in self.columns.sizes)
        return _log_odds(self.expected / (ours * theirs))

    def _weights(self, now: Sequence[Comparison], compared: Compared) -> Floats:
        """What the findings of each pair weigh, more where the shared value is rare."""
        rarity = np.zeros(len(compared.levels["birth"]))
        for one in now:
            if one.equal is None:
                continue
            counts, rows = self.counts[one.name]
            shared = compared.shared[one.name]
            equal = np.flatnonzero((compared.levels[one.name] == one.equal) & (shared != ABSENT))
            others = np.maximum(counts[shared[equal]] - 2, 0).astype(np.float64)
            rarity[equal] += value_weights(others, rows, one.strangers[one.equal])
        return weights_of(now, compared.levels, rarity)

    def _chances(self, weights: Floats, prior: float) -> Floats:
        if self.within:
            return by_itself(weights, prior)
        return beside_rivals(self.found.left, self.found.right, weights, prior)

    def _decided(self, now: tuple[Comparison, ...], prior: float) -> Linked:
        if self.within:
            self._complete(self._weights(now, self.compared), prior)
        weights = self._weights(now, self.compared)
        chances = self._chances(weights, prior)
        left, right = self.found.left, self.found.right
        ranked = np.lexsort((right, left, -np.round(weights, 6), -np.round(chances, 6)))
        ranked = ranked[(chances[ranked] >= LEAST) & self.compared.tenable()[ranked]]
        if self.within:
            threshold = GROUP_FROM
            chosen = spanning(left, right, chances, ranked[chances[ranked] >= threshold], least=GROUP_MEAN)
        else:
            taken = one_to_one(left, right, ranked)
            threshold = own_threshold(chances[taken], float(chances.sum()))
            chosen = taken[chances[taken] >= threshold]
        alone = by_itself(weights, prior)
        return Linked(left, right, weights, chances, alone, chosen, threshold, now, self.met, self.found.left_out)

    def _complete(self, weights: Floats, prior: float) -> None:
        """Compare every two rows that likely pairs tie into one group, so that no group is formed on half the evidence."""
        likely = np.flatnonzero(by_itself(weights, prior) >= LEAST)
        left, right = _all_within(self.found.left[likely], self.found.right[likely])
        width = self.columns.sizes[1]
        codes = distinct(np.append(self.found.left * width + self.found.right, left * width + right))
        self.found = Candidates(codes // width, codes % width, self.found.left_out)
        self.compared = levels_of(self.columns, self.found.left, self.found.right)


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


def _counts(columns: Columns, name: str, *, within: bool) -> tuple[Ints, int]:
    """How many rows give each value of a comparison, and how many give any."""
    tokens = columns.tokens
    keys = {"family": (tokens.family, 0), "given": (tokens.given, 1), "father": (tokens.father, 2)}
    if name in keys:
        which, role = keys[name]
        sides = [tokens.column(which, side[role]) for side in (columns.left, columns.right)]
    elif name == "birth":
        sides = [np.where(side.telling, side.first, ABSENT) for side in columns.births]
    else:
        sides = list(columns.fields[name][1:])
    given = np.concatenate([side[side != ABSENT] for side in (sides[:1] if within else sides)])
    return np.bincount(given), len(given)


def _blind_pairs(sizes: tuple[int, int], *, within: bool) -> tuple[Ints, Ints]:
    """Pairs of rows spread evenly over all that there are, the same each time."""
    ours, theirs = sizes
    steps = np.arange(min(BLIND_PAIRS, ours * theirs), dtype=np.int64)
    left, right = steps % max(ours, 1), (steps * 7919 + steps // max(ours, 1)) % max(theirs, 1)
    apart = left != right if within else np.ones(len(left), np.bool_)
    return left[apart], right[apart]
