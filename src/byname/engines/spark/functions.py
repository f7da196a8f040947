"""What SQL cannot tell from numbers alone: how alike two words are. Told for whole columns of pairs, in Arrow's arrays."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa

from byname.engines.batch.columns import ABSENT, Births, Columns, Ints, Small, Tokens, Values
from byname.engines.batch.levels import field_levels, name_levels
from byname.engines.spark.settings import BITS

__all__ = ["NamesTold", "NearTold", "levels_in"]


class NamesTold:
    """The levels of family, given and father's name, and of their order, in one number; an object, so that it can be shipped."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens

    def __call__(self, *told: Any) -> Any:
        """Compare the words of pairs of rows: `TOLD` of the left rows, then of the right, each an array."""
        return pa.array(self.levels([np.asarray(column).astype(np.int64) for column in told]))

    def levels(self, told: list[Ints]) -> Small:
        """The same for plain arrays."""
        ours, theirs = told[:4], told[4:]
        places = np.arange(len(ours[0]))
        unknown = Births(places * 0, places * 0, places < 0, places < 0)
        columns = Columns(
            tokens=self._tokens,
            left=(ours[0], ours[1], ours[2]),
            right=(theirs[0], theirs[1], theirs[2]),
            certain=(ours[3] > 0, theirs[3] > 0),
            births=(unknown, unknown),
            fields={},
        )
        found = name_levels(columns, places, places)
        packed = np.zeros(len(places), np.int32)
        for name, bits in BITS.items():
            packed |= (found[name].astype(np.int32) + 1) << bits
        return packed


def levels_in(packed: Small, name: str) -> Small:
    """The levels of one comparison out of the number that `NamesTold` gives."""
    return ((packed >> BITS[name]) & 15) - 1


class NearTold:
    """Whether two values of a field are equal (2), nearly so (1) or not (0)."""

    def __init__(self, values: Values) -> None:
        self._values = values

    def __call__(self, ours: Any, theirs: Any) -> Any:
        """Compare the values of pairs of rows, each an array of numbers."""
        one, other = (np.asarray(side).astype(np.int64) for side in (ours, theirs))
        places = np.arange(len(one))
        found = field_levels((self._values, one, other), places, places)
        return pa.array(np.where(found == ABSENT, 0, found).astype(np.int32))
