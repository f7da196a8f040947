"""The chance that two rows speak of one person, opened: what was believed before, what each finding weighs, and what rivals take."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

__all__ = ["CONTRADICTED", "SUREST", "UNTENABLE", "PairWeighed", "Weight", "log_odds", "most_told"]

SUREST, CONTRADICTED, UNTENABLE = 0.999, 0.9, 0.1
"""No chance is told as surer than what pairs of its kind were ever seen to be worth (`python -m benchmarks.calibration`).

Of any two rows; of two that contradict each other in name, birth or number, which namesakes and kin do as well as slips of
the pen; of two that tell too little or have two known given names, as twins have.
"""


class Weight(NamedTuple):
    """One finding: how often its level is met in pairs of one person and of two, and what it adds in natural log odds.

    `rarity` is the part of `weight` that is owed to how rare or common the shared value is.
    """

    feature: str
    level: str
    matches: float
    strangers: float
    rarity: float
    weight: float


@dataclass(frozen=True, slots=True)
class PairWeighed:
    """Two rows by their place: all that adds up to the chance told, in natural log odds.

    `rivals`: what the rows that either could go with instead take from it. `caution`: what is taken so that nothing is
    told as surer than pairs of its kind are worth. `met`: whether the engine brought the two together at all.
    """

    left: int
    right: int
    prior: float
    weights: tuple[Weight, ...]
    rivals: float
    caution: float
    met: bool
    tenable: bool

    @property
    def alone(self) -> float:
        """The log odds of the pair by itself."""
        return math.fsum((self.prior, *(each.weight for each in self.weights)))

    @property
    def probability(self) -> float:
        """The chance told: the logistic of everything together, to six figures."""
        return round(1.0 / (1.0 + math.exp(-math.fsum((self.alone, self.rivals, self.caution)))), 6)


def log_odds(chance: float) -> float:
    """The natural log odds of a chance, which is held to be between 1 in 10^12 and as much from certainty."""
    chance = min(max(chance, 1e-12), 1 - 1e-12)
    return math.log(chance / (1 - chance))


def most_told(*, contradicts: bool, tenable: bool) -> float:
    """The highest chance that is told of a pair of this kind."""
    if not tenable:
        return UNTENABLE
    return CONTRADICTED if contradicts else SUREST
