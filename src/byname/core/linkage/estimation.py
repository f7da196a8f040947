"""What each finding weighs in these two lists, learnt from the lists themselves: Fellegi and Sunter without labels."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

__all__ = ["Comparison", "Levels", "learnt_matches", "learnt_strangers", "value_weights", "weights_of"]

Levels = npt.NDArray[np.int8]
Floats = npt.NDArray[np.float64]

MATCHES_BEFORE = 30.0
"""What is believed of pairs of one person before the lists are seen counts as much as this many such pairs."""

STRANGERS_BEFORE = 300.0
"""What is believed of pairs of two persons counts as much as this many such pairs."""

STEEPEST = 16.0
"""No single finding weighs more than this, in natural log odds."""


@dataclass(frozen=True)
class Comparison:
    """One thing that is compared: how often each level is found in pairs of one person, and in pairs of two.

    Level -1 is "not given" and weighs nothing; absent is not contradicted.
    """

    name: str
    matches: tuple[float, ...]
    strangers: tuple[float, ...]
    equal: int | None = None

    @property
    def weights(self) -> Floats:
        """The log of how much oftener each level is found in pairs of one person; the last entry is for level -1.

        However few pairs taught it: a difference (level 0) never speaks for, and nothing speaks louder than equality.
        """
        found = np.log(np.array(self.matches) / np.array(self.strangers))
        found[0] = min(found[0], 0.0)
        if self.equal is not None:
            found = np.minimum(found, found[self.equal])
        return np.append(np.clip(found, -STEEPEST, STEEPEST), 0.0)


def _shares(counted: Floats, before: Sequence[float], strength: float) -> tuple[float, ...]:
    believed = np.array(before) / math.fsum(before)
    shares = (counted + strength * believed) / (counted.sum() + strength)
    return tuple(float(share) for share in shares)


def _counted(levels: Levels, chances: Floats, size: int) -> Floats:
    given = levels >= 0
    return np.bincount(levels[given], weights=chances[given], minlength=size).astype(np.float64)


def learnt_matches(before: Comparison, now: Comparison, levels: Levels, chances: Floats) -> Comparison:
    """The comparison with its shares in pairs of one person counted over candidate pairs, each by its chance of being one."""
    counted = _counted(levels, chances, len(now.matches))
    return replace(now, matches=_shares(counted, before.matches, MATCHES_BEFORE))


def learnt_strangers(before: Comparison, now: Comparison, levels: Levels, chances: Floats) -> Comparison:
    """The comparison with its shares in pairs of two persons counted over pairs taken blindly, each by that chance."""
    counted = _counted(levels, chances, len(now.strangers))
    return replace(now, strangers=_shares(counted, before.strangers, STRANGERS_BEFORE))


def weights_of(comparisons: Sequence[Comparison], levels: Mapping[str, Levels], start: Floats) -> Floats:
    """What all findings of each pair weigh together, added to `start` (the weight of how rare their values are)."""
    total = start.copy()
    for one in comparisons:
        total += one.weights[levels[one.name]]
    return total


def value_weights(others: Floats, rows: int, chance: float) -> Floats:
    """What an agreement weighs beyond the average one, as the shared value is rarer or more common than the average.

    `others` is how many rows beside the two give the value, `rows` how many there are, and `chance` how often two
    strangers agree. A value that nobody else gives is held to be as rare as the average allows, not rarer still.
    """
    least = 0.5
    share = (others + least) / (rows + least / chance)
    found: Floats = np.log(chance / share)
    return found
