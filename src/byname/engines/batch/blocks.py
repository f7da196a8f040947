"""Which pairs of rows are worth comparing: rows that share an integer key, with heavy keys refined or counted as left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from byname.engines.batch.columns import ABSENT, Births, Columns, Ints, distinct
from byname.engines.batch.levels import calendar
from byname.engines.batch.neighbours import alike_rows

__all__ = ["PAIRS_CAP", "Candidates", "Key", "candidates_of"]

PAIRS_CAP = 1_600
"""A key that more pairs than this share is refined by the year of birth, then by the day, then by the first letters."""


@dataclass(frozen=True)
class Key:
    """One way to bring rows together: its name, and the key of each row of both lists (`ABSENT`: none)."""

    name: str
    left: Ints
    right: Ints


@dataclass(frozen=True)
class Candidates:
    """Pairs of rows to compare, each once, and how many rows of which key were too many to be compared."""

    left: Ints
    right: Ints
    left_out: tuple[tuple[str, int], ...]


def _together(*columns: Ints) -> Ints:
    """One key of several, in this order; `ABSENT` where any is."""
    mixed = np.zeros(len(columns[0]), np.uint64)
    absent = np.zeros(len(columns[0]), np.bool_)
    for column in columns:
        mixed = (mixed ^ (column + 2).astype(np.uint64)) * np.uint64(0x9E3779B97F4A7C15)
        mixed ^= mixed >> np.uint64(29)
        absent |= column == ABSENT
    return np.where(absent, ABSENT, (mixed >> np.uint64(1)).astype(np.int64))


def _either_way(one: Ints, other: Ints) -> Ints:
    """One key of two, whichever comes first."""
    return np.where(
        (one == ABSENT) | (other == ABSENT), ABSENT, _together(np.minimum(one, other), np.maximum(one, other))
    )


class _Side:
    """The keys of one list's rows."""

    def __init__(self, columns: Columns, names: tuple[Ints, Ints, Ints], births: Births) -> None:
        tokens = columns.tokens
        spelt = [
            np.where((name != ABSENT) & tokens.initial[name], ABSENT, name) if len(tokens.texts) else name
            for name in names
        ]
        self.family, self.given, self.father = spelt
        self.letters = _either_way(*(tokens.column(tokens.letter, name) for name in names[:2]))
        self.of = tokens.column
        year, month, dom = calendar(births.first)
        one_year = (births.first > 0) & (year == calendar(births.last)[0])
        self.year = np.where(one_year, year, ABSENT)
        self.day = np.where(births.telling, births.first, ABSENT)
        self.month = np.where(births.telling, month, ABSENT)
        self.dom = np.where(births.telling, dom, ABSENT)

    def keys(self, columns: Columns) -> Iterator[tuple[str, Ints]]:
        """Every key of the list's rows, by name."""
        tokens, of = columns.tokens, self.of
        family, given, father = (of(tokens.either, name) for name in (self.family, self.given, self.father))
        yield "name", _either_way(family, given)
        yield "family-father", _either_way(family, father)
        yield "given-father", _either_way(given, father)
        yield "heard", _either_way(of(tokens.heard, self.family), of(tokens.heard, self.given))
        yield "starts", _either_way(of(tokens.start, self.family), of(tokens.start, self.given))
        yield "ends", _either_way(of(tokens.end, self.family), of(tokens.end, self.given))
        for name, token in (("family", family), ("given", given), ("father", father)):
            yield f"{name}-year", _together(token, self.year)
        yield "rare-name", family
        yield "letters-year", _together(self.letters, self.year)
        yield "day", self.day
        yield "birthday", _together(self.letters, self.month, self.dom)
        yield "month", _together(self.letters, self.year, self.month)
        yield "day-of-month", _together(self.letters, self.year, self.dom)


def candidates_of(columns: Columns, *, within: bool) -> Candidates:
    """Every pair of rows that some key brings together; within one list each pair once, lower row first."""
    ours, theirs = (
        _Side(columns, names, births)
        for names, births in zip((columns.left, columns.right), columns.births, strict=True)
    )
    finer = [(ours.year, theirs.year), (ours.letters, theirs.letters), (ours.day, theirs.day)]
    keys = [
        Key(name, one, other) for (name, one), (_, other) in zip(ours.keys(columns), theirs.keys(columns), strict=True)
    ]
    keys.append(
        Key("swapped", _together(ours.year, ours.month, ours.dom), _together(theirs.year, theirs.dom, theirs.month))
    )
    keys += [Key(name, one, other) for name, (_, one, other) in columns.fields.items()]
    found: list[Ints] = [np.zeros(0, np.int64)]
    left_out = []
    width = columns.sizes[1]
    for key in keys:
        pairs, heavy = _pairs(key, finer)
        found.extend(one * width + other for one, other in pairs)
        left_out += [(key.name, heavy)] if heavy else []
    near = alike_rows(columns)
    if near is not None:
        found.append(near[0] * width + near[1])
    codes = distinct(np.concatenate(found))
    left, right = codes // width, codes % width
    if within:
        left, right = left[left < right], right[left < right]
    return Candidates(left, right, tuple(left_out))


def _pairs(key: Key, finer: list[tuple[Ints, Ints]]) -> tuple[list[tuple[Ints, Ints]], int]:
    """The pairs that a key brings together, and how many rows it leaves out as no refinement made their keys light enough."""
    ours, theirs = np.flatnonzero(key.left != ABSENT), np.flatnonzero(key.right != ABSENT)
    one, other = key.left[ours], key.right[theirs]
    found = []
    left_out = 0
    for step in (*finer, None):
        (left, right), heavy_left, heavy_right = _join(one, other)
        found.append((ours[left], theirs[right]))
        ours, one, theirs, other = ours[heavy_left], one[heavy_left], theirs[heavy_right], other[heavy_right]
        if step is None:
            return found, left_out + len(ours) + len(theirs)
        one, other = _together(one, step[0][ours]), _together(other, step[1][theirs])
        kept, kept_there = one != ABSENT, other != ABSENT
        left_out += int((~kept).sum() + (~kept_there).sum())
        ours, one, theirs, other = ours[kept], one[kept], theirs[kept_there], other[kept_there]
    raise AssertionError


def _join(one: Ints, other: Ints) -> tuple[tuple[Ints, Ints], Ints, Ints]:
    """Places of equal keys in two columns, and the places under keys that make too many pairs."""
    _, back = np.unique(np.concatenate((one, other)), return_inverse=True)
    ours, theirs = back[: len(one)], back[len(one) :]
    size = int(back.max(initial=-1)) + 1
    lefts, rights = np.bincount(ours, minlength=size), np.bincount(theirs, minlength=size)
    heavy = lefts * rights > PAIRS_CAP
    order = np.argsort(theirs, kind="stable")
    starts = np.concatenate(([0], np.cumsum(rights)))[:-1]
    light = np.flatnonzero(~heavy[ours] & (rights[ours] > 0))
    counts = rights[ours[light]]
    left = np.repeat(light, counts)
    within = np.arange(len(left)) - np.repeat(np.cumsum(counts) - counts, counts)
    right = order[np.repeat(starts[ours[light]], counts) + within]
    return (left, right), np.flatnonzero(heavy[ours]), np.flatnonzero(heavy[theirs])
