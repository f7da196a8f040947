"""How rare each value of two lists is, once for all pairs that share it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from byname.core.linkage.estimation import Comparison, commonness, rareness
from byname.engines.batch.columns import ABSENT, Columns, Ints

__all__ = ["Rarity", "rarity_of"]

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Rarity:
    """For each comparison: the value of each row of both lists, what each value adds where two share it, and how many rows give any."""

    values: Mapping[str, tuple[Ints, Ints]]
    rare: Mapping[str, Floats]
    rows: Mapping[str, int]

    def common(self, one: Comparison) -> float:
        """What is added to every agreement of a comparison, so that an average value weighs what it is known to weigh."""
        return 0.0 if one.equal is None else commonness(self.rows[one.name], one.strangers[one.equal])


def rarity_of(columns: Columns, *, within: bool) -> Rarity:
    """Count the values of every comparison that has any; of one list compared with itself once."""
    tokens = columns.tokens
    keys = (("family", tokens.family), ("given", tokens.given), ("father", tokens.father))
    values = {
        name: (tokens.column(key, columns.left[role]), tokens.column(key, columns.right[role]))
        for role, (name, key) in enumerate(keys)
    }
    ours, theirs = (np.where(side.telling, side.first, ABSENT) for side in columns.births)
    values["birth"] = ours, theirs
    values |= {name: field[1:] for name, field in columns.fields.items()}
    counts = {
        name: sum((_counted(side, sides) for side in (sides[:1] if within else sides)), np.zeros(1, np.int64))
        for name, sides in values.items()
    }
    return Rarity(
        values,
        {name: rareness(np.maximum(count - 2, 0).astype(np.float64)) for name, count in counts.items()},
        {name: int(count.sum()) for name, count in counts.items()},
    )


def _counted(side: Ints, sides: tuple[Ints, Ints]) -> Ints:
    size = 1 + max(int(each.max(initial=0)) for each in sides)
    found: Ints = np.bincount(side[side != ABSENT], minlength=size)
    return found
