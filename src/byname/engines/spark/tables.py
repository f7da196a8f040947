"""Two lists in columns as the tables that Splink is given: integers, one row for each row of a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from byname.core.linkage.estimation import Comparison
from byname.engines.batch.blocks import LeftOut, block_keys, finer_keys, groupings, numbered
from byname.engines.batch.columns import ABSENT, Births, Columns, Ints, Small, calendar
from byname.engines.batch.rarity import Rarity
from byname.engines.spark.settings import Scheme

__all__ = ["Tables", "rarity_tables", "tables_of"]

Column = npt.NDArray[np.generic]


@dataclass(frozen=True)
class Tables:
    """The columns of each list by name, the scheme that they follow, and what too common keys left out.

    `keys` are columns in which `ABSENT` means nothing is given and nothing is equal to it; `near` lists, for each row of
    each list, the numbers of the pairs that it belongs to by words that are alike.
    """

    scheme: Scheme
    sides: tuple[Mapping[str, Column], Mapping[str, Column]]
    keys: tuple[Mapping[str, Small], Mapping[str, Small]]
    near: tuple[Sequence[Ints], Sequence[Ints]] | None
    left_out: tuple[LeftOut, ...]


def tables_of(columns: Columns, near: tuple[Ints, Ints] | None, *, within: bool) -> Tables:
    """Lay out two lists, or one twice (`within`), with their keys; heavy keys are refined before anything is shipped."""
    keys: tuple[dict[str, Small], dict[str, Small]] = ({}, {})
    twins = set()
    left_out = []
    finer = finer_keys(columns)
    count = 0
    ways = (groups for key in block_keys(columns) for groups in groupings(key, finer, numbered))
    for place, groups in enumerate(ways):
        left_out += [groups.left_out] if groups.left_out.size else []
        keys[0][f"key_{place}"], keys[1][f"key_{place}"] = groups.left, groups.right
        if within and not np.array_equal(groups.left, groups.right):
            twins.add(place)
            keys[0][f"twin_{place}"] = groups.right
        count = place + 1
    scheme = Scheme(tuple(columns.fields), count, frozenset(twins), near is not None, within)
    listed = None if near is None else (_listed(near[0], columns.sizes[0]), _listed(near[1], columns.sizes[1]))
    if within and listed is not None:
        listed = _both(*listed), listed[1]
    return Tables(scheme, (_side(columns, 0), _side(columns, 1)), keys, listed, tuple(left_out))


def rarity_tables(
    scheme: Scheme, comparisons: Sequence[Comparison], rarity: Rarity
) -> dict[str, tuple[Ints, npt.NDArray[np.float64]]]:
    """For each column of values that has any: the values, and the share that two strangers who give each have of all.

    Splink adds the log of u over that share, which is what the engine adds for a rare value.
    """
    found = {}
    for one in comparisons:
        if one.equal is not None:
            values = np.unique(np.concatenate(rarity.values[one.name]))
            values = values[values != ABSENT]
            adjusted = rarity.rare[one.name][values] + rarity.common(one)
            found[scheme.column(one.name)] = values, one.strangers[one.equal] * np.exp(-adjusted)
    return found


def _side(columns: Columns, side: int) -> dict[str, Column]:
    names = (columns.left, columns.right)[side]
    tokens = columns.tokens
    keys = tokens.family, tokens.given, tokens.father
    found: dict[str, Column] = {"unique_id": np.arange(columns.sizes[side], dtype=np.int32)}
    for name, token, key in zip(("family", "given", "father"), names, keys, strict=True):
        found[name], found[f"{name}_key"] = _small(token), _small(tokens.column(key, token))
    found["certain"] = _small(columns.certain[side])
    found |= _birth(columns.births[side])
    for place, (_, *numbers) in enumerate(columns.fields.values()):
        found[f"field_{place}"] = _small(numbers[side])
    return found


def _birth(births: Births) -> dict[str, Column]:
    """Dates of birth: 0 or an empty text where there is none; figures as YYYYMMDD and as YYYYDDMM, of single days alone."""
    year, month, dom = calendar(births.first)
    single = (births.first == births.last) & (births.first > 0)
    birthday = single & ~((month == 1) & (dom == 1))
    one_year = (births.first > 0) & (year == calendar(births.last)[0])
    figures, turned = year * 10_000 + month * 100 + dom, year * 10_000 + dom * 100 + month
    return {
        "birth_first": _small(births.first),
        "birth_last": _small(births.last),
        "birth_exact": _small(np.where(births.telling & births.day, births.first, ABSENT)),
        "birth_year": _small(np.where(one_year, year, 0)),
        "birthday": _small(np.where(birthday, month * 100 + dom, 0)),
        "birth_figures": _text(figures, single),
        "birth_turned": _text(turned, single),
    }


def _small(numbers: npt.NDArray[np.generic]) -> Small:
    return numbers.astype(np.int32)


def _text(figures: Ints, given: npt.NDArray[np.bool_]) -> Column:
    return np.where(given, np.char.zfill(figures.astype("U8"), 8), "")


def _listed(rows: Ints, size: int) -> list[Ints]:
    """For each row the numbers of the pairs that it stands in."""
    order = np.argsort(rows, kind="stable")
    return np.split(order.astype(np.int64), np.cumsum(np.bincount(rows, minlength=size))[:-1]) if size else []


def _both(ours: Sequence[Ints], theirs: Sequence[Ints]) -> list[Ints]:
    """One list stands on both sides of a pair."""
    return [np.union1d(one, other) for one, other in zip(ours, theirs, strict=True)]
