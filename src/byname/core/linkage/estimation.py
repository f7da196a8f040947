"""What each finding weighs in these two lists, learnt from the lists themselves: Fellegi and Sunter without labels."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

__all__ = ["Comparison", "Levels", "commonness", "learnt_matches", "learnt_strangers", "rareness", "weights_of"]

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


def weights_of(tables: Mapping[str, Floats], levels: Mapping[str, Levels], start: Floats) -> Floats:
    """What all findings of each pair weigh together, added to `start`; a table holds what each level of a finding weighs."""
    total = start.copy()
    for name, table in tables.items():
        total += table[levels[name]]
    return total


LEAST_OTHERS = 0.5
"""A value that nobody else gives is held to be as rare as the average allows, not rarer still."""


def rareness(others: Floats) -> Floats:
    """The part of `value_weight` that depends on the shared value: `others` is how many rows beside the two give it."""
    found: Floats = -np.log(others + LEAST_OTHERS)
    return found


def commonness(rows: int, chance: float) -> float:
    """The other part: `rows` is how many rows give any value, `chance` how often two strangers agree.

    Both together are what an agreement weighs beyond the average one, as its value is rarer or more common than the
    average: the log of `chance` over the value's own share, (others + 1/2) / (rows + 1/2 / chance).
    """
    return math.log(chance) + math.log(rows + LEAST_OTHERS / chance)
