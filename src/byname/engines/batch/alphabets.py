"""Names written in one alphabet and names written in two, weighed apart: what likeness is worth differs between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

import numpy as np

from byname.core.linkage.estimation import Comparison
from byname.engines.batch.columns import ABSENT, Bools, Columns, Ints
from byname.engines.batch.levels import ACROSS, Compared
from byname.engines.batch.rarity import Rarity

__all__ = ["apart", "comparisons_apart", "rarity_apart"]

_ROLES = {"family": 0, "given": 1}

Told = TypeVar("Told")


def comparisons_apart(comparisons: Sequence[Comparison]) -> tuple[Comparison, ...]:
    """Every comparison, and those of names once more for rows of two alphabets, believed to be the same beforehand.

    A romanised name is spelt in many ways, and strangers' names are seldom even a little alike across alphabets: lists that
    hold rows of both teach two sets of weights where one would be wrong for either.
    """
    return (*comparisons, *(replace(one, name=ACROSS[one.name]) for one in comparisons if one.name in ACROSS))


def rarity_apart(rarity: Rarity) -> Rarity:
    """The same values under both names: how rare a name is does not depend on how it is written."""
    return Rarity(_twice(rarity.values), _twice(rarity.rare), _twice(rarity.rows))


def _twice(told: Mapping[str, Told]) -> dict[str, Told]:
    return {**told, **{across: told[name] for name, across in ACROSS.items()}}


def apart(columns: Columns, left: Ints, right: Ints, compared: Compared) -> Compared:
    """The levels of pairs of rows with those of names in two alphabets as comparisons of their own; either is not given elsewhere."""
    levels = dict(compared.levels)
    for name, across in ACROSS.items():
        role = _ROLES[name]
        two = _latin(columns, columns.left[role])[left] != _latin(columns, columns.right[role])[right]
        plain = levels[name]
        levels[name] = np.where(two, ABSENT, plain).astype(np.int8)
        levels[across] = np.where(two, plain, ABSENT).astype(np.int8)
    return replace(compared, levels=levels)


def _latin(columns: Columns, names: Ints) -> Bools:
    latin = columns.tokens.latin
    return (names != ABSENT) & latin[names] if len(latin) else np.zeros(len(names), np.bool_)
