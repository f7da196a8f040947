"""An exchange against a draw by lot: how many of a group were to be expected, and how likely are so few or so many.

The urn: N people held before, n of them of the group; K of them came back, k of these of the group. Under an even draw
the K are taken by lot, nobody twice, so k follows the hypergeometric law. Everything here says how uneven a draw was;
it cannot say who decided it, or why.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from byname.core.custody.accounts import Cell

__all__ = ["CONFIDENCE", "FLOOR", "Drawn", "Spread", "Urn", "UrnCells", "draw", "holm"]

FLOOR = 1e-6
"""No probability below this is given as a number: it is "less than 1 in a million", and never nought."""

CONFIDENCE = 0.95
_TAIL = (1 - CONFIDENCE) / 2
_STEPS = 60
_WIDEST = 1e4  # of the logarithm of odds: e to this power is beyond every number of people

_Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Urn:
    """The people in one question: of the group and not of it, and how many of each came back."""

    group: int
    others: int
    back: int
    others_back: int

    @property
    def held(self) -> int:
        """N: everybody in the urn."""
        return self.group + self.others

    @property
    def drawn(self) -> int:
        """K: everybody who came back."""
        return self.back + self.others_back

    @property
    def expected(self) -> float:
        """How many of the group an even draw brings back on average: n K / N."""
        return self.group * self.drawn / self.held if self.held else 0.0


@dataclass(frozen=True, slots=True)
class UrnCells:
    """An urn of which some numbers are only known from low to high; the value places each person once."""

    group: Cell
    others: Cell
    back: Cell
    others_back: Cell

    @property
    def value(self) -> Urn:
        """The urn of the values."""
        return Urn(self.group.value, self.others.value, self.back.value, self.others_back.value)

    @property
    def exact(self) -> bool:
        """Whether no number has a range."""
        return all(cell.low == cell.high for cell in (self.group, self.others, self.back, self.others_back))


@dataclass(frozen=True, slots=True)
class Spread:
    """A number with its range, which holds whichever way the undecided links and days are decided."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """What an even draw has to say of a group.

    `few` and `many` are the probabilities of so few (k or fewer) and of so many (k or more). `ratio` is k / expected and
    `interval` its exact 95 % interval, `odds` the same as logarithms of odds; None for a group of nobody, or where
    nobody came back.
    """

    expected: Spread
    few: Spread
    many: Spread
    ratio: Spread | None
    interval: tuple[float, float] | None
    odds: tuple[float, float] | None


def draw(cells: UrnCells) -> Drawn:
    """Measure a group against an even draw.

    The interval is that of Fisher's noncentral hypergeometric law, by inverting the exact test: had everybody of the
    group w times the odds of the others, w is in it if neither k or fewer nor k or more has a probability of 2.5 % or
    less. Each end is given as the ratio to which these odds lead on average, so that it stands on the scale of k /
    expected: w = 1 is the ratio 1. Under an even draw the test rejects in 5 % of draws at most, whatever the size of the
    group, so the interval holds 1 in 95 % at least. It was chosen because it needs no large numbers and k / expected
    always lies in it.

    Ranges: under all odds the probability of so few falls with n and with the others who came back, and rises with k
    and with the others held; the ratio k / expected does the same. So the bounds of both, and the ends of the interval,
    stand at two corners of the ranges: n and the others' returns high and the rest low, or the other way round. A corner
    that no draw can have (more back than held) is mended in both ways that there are, and the wider result taken. This
    is wider than the truth where numbers cannot vary apart. The ends are put on the scale of the ratio by the values.
    """
    value = cells.value
    corners = [value, *_corners(cells)]
    defined = [urn for urn in corners if urn.group and urn.drawn]
    few, many = [_few(urn) for urn in corners], [_many(urn) for urn in corners]
    unsure = not cells.group.low or not (cells.back.low + cells.others_back.low)  # perhaps there is nothing to draw
    expected = Spread(value.expected, *_expected_bounds(cells))
    so_few = Spread(few[0], min(few), 1.0 if unsure else max(few))
    so_many = Spread(many[0], min(many), 1.0 if unsure else max(many))
    if not (value.group and value.drawn):
        return Drawn(expected, so_few, so_many, ratio=None, interval=None, odds=None)
    ratios = [urn.back / urn.expected for urn in defined]
    ends = [_odds(urn) for urn in defined]
    odds = min(low for low, _ in ends), max(high for _, high in ends)
    low, high = (_mean(value, end) / value.expected for end in odds)
    ratio = Spread(ratios[0], min(ratios), max(ratios))
    return Drawn(expected, so_few, so_many, ratio, (low, high), odds)


def holm(chances: Sequence[float], *, of: int = 0) -> tuple[float, ...]:
    """Correct probabilities for having looked at many groups, by Holm's step-down rule, in the order given.

    The smallest is multiplied by the number of groups, the next by one less, and so on, none above 1 and none below the
    one before. The chance that an even draw gives any group a corrected probability under 5 % is then 5 % at most,
    whether or not the groups share people. `of` counts groups looked at that are not among these.
    """
    tests = max(of, len(chances))
    corrected = [0.0] * len(chances)
    most = 0.0
    for rank, place in enumerate(sorted(range(len(chances)), key=lambda place: chances[place])):
        most = max(most, min(1.0, (tests - rank) * chances[place]))
        corrected[place] = most
    return tuple(corrected)


def _corners(cells: UrnCells) -> Iterator[Urn]:
    """Give the corner of the fewest and the corner of the most, each mended where no draw can be so."""
    if cells.exact:
        return
    fewest = Urn(max(1, cells.group.high), cells.others.low, cells.back.low, cells.others_back.high)
    most = Urn(max(1, cells.group.low), cells.others.high, cells.back.high, cells.others_back.low)
    for urn in (fewest, most):
        for group, back in {(max(urn.group, urn.back), urn.back), (urn.group, min(urn.group, urn.back))}:
            for others, gone in {
                (max(urn.others, urn.others_back), urn.others_back),
                (urn.others, min(urn.others, urn.others_back)),
            }:
                yield Urn(group, others, back, gone)
                if not back + gone:  # where nobody came back there is no ratio; the nearest draws that have one
                    yield Urn(group, others, 1, 0)
                    yield Urn(group, max(1, others), 0, 1)


def _expected_bounds(cells: UrnCells) -> tuple[float, float]:
    """Give the bounds of n K / N, which rises with all but the others held."""
    least = Urn(cells.group.low, cells.others.high, cells.back.low, cells.others_back.low)
    most = Urn(cells.group.high, cells.others.low, cells.back.high, cells.others_back.high)
    return least.expected, max(most.expected, least.expected)


@lru_cache(maxsize=4096)
def _law(group: int, others: int, drawn: int) -> tuple[int, _Floats]:
    """Give the fewest of the group that a draw can bring, and the logarithms of the weights from there on."""
    first, last = max(0, drawn - others), min(group, drawn)
    x = np.arange(first, last, dtype=np.float64)
    steps = np.log(group - x) + np.log(drawn - x) - np.log(x + 1) - np.log(others - drawn + x + 1)
    weights = np.concatenate(([0.0], np.cumsum(steps)))
    return first, weights - weights.max()


def _few(urn: Urn, odds: float = 0.0) -> float:
    """Give the probability of so few: k or fewer, where the group has e^odds times the odds of the others."""
    first, weights = _law(urn.group, urn.others, urn.drawn)
    return _part(weights, odds, slice(0, urn.back - first + 1))


def _many(urn: Urn, odds: float = 0.0) -> float:
    """Give the probability of so many: k or more."""
    first, weights = _law(urn.group, urn.others, urn.drawn)
    return _part(weights, odds, slice(urn.back - first, None))


def _tilted(weights: _Floats, odds: float) -> _Floats:
    tilted = weights + odds * np.arange(len(weights)) if odds else weights
    shares: _Floats = np.exp(tilted - tilted.max())
    return shares


def _part(weights: _Floats, odds: float, part: slice) -> float:
    shares = _tilted(weights, odds)
    return min(1.0, float(shares[part].sum() / shares.sum()))


def _mean(urn: Urn, odds: float) -> float:
    """Give how many of the group such odds bring back on average."""
    first, weights = _law(urn.group, urn.others, urn.drawn)
    if math.isinf(odds):
        return float(first if odds < 0 else first + len(weights) - 1)
    shares = _tilted(weights, odds)
    return first + float(shares @ np.arange(len(shares)) / shares.sum())


@lru_cache(maxsize=4096)
def _odds(urn: Urn) -> tuple[float, float]:
    """Give both ends as logarithms of odds; open where k is the least, or the most, that a draw can bring."""
    first, weights = _law(urn.group, urn.others, urn.drawn)
    low = -math.inf if urn.back == first else _solved(urn, rising=True)
    high = math.inf if urn.back == first + len(weights) - 1 else _solved(urn, rising=False)
    return low, high


def _solved(urn: Urn, *, rising: bool) -> float:
    """Give the odds at which the tail (so many, which rises with the odds; or so few) is 2.5 %, on its outer side."""
    width = 1.0

    def beyond(odds: float) -> bool:
        return (_many(urn, odds) if rising else _few(urn, odds)) <= _TAIL

    outward = -1.0 if rising else 1.0
    while not beyond(outward * width) and width < _WIDEST:
        width *= 2
    outer, inner = outward * width, -outward * width
    while beyond(inner) and abs(inner) < _WIDEST:
        inner *= 2
    for _ in range(_STEPS):
        middle = (outer + inner) / 2
        outer, inner = (middle, inner) if beyond(middle) else (outer, middle)
    return outer
