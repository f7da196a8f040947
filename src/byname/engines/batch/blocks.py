"""Which pairs of rows are worth comparing: rows that share an integer key, with heavy keys refined or counted as left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from byname.engines.batch.columns import ABSENT, Births, Columns, Ints, Small, calendar, distinct
from byname.engines.batch.neighbours import alike_rows

__all__ = [
    "LONG_FROM",
    "LONG_PAIRS_CAP",
    "PAIRS_CAP",
    "Candidates",
    "Finer",
    "Grouping",
    "Key",
    "LeftOut",
    "Resolved",
    "Resolving",
    "block_keys",
    "candidates_of",
    "cap_of",
    "groupings",
    "numbered",
    "resolved",
]

PAIRS_CAP, LONG_PAIRS_CAP, LONG_FROM = 400, 100, 60_000
"""A key that more pairs than this share is refined by the year of birth, then by the first letters, then by the day.

Of long lists (so many rows, both together) fewer may share a key: their rows have other keys of fewer rows.
"""

NAMED_CAP = 1_600
"""Keys of two names may have more: rows that tell no date have hardly another way to meet."""

NAMED = frozenset({"name", "family-father", "heard"})

Grouping = Callable[[Ints], tuple[Small, int]]
"""Numbers equal keys from 0 on, `ABSENT` as -1, and tells how many numbers there are."""


@dataclass(frozen=True)
class Key:
    """One way to bring rows together: its name, and the key of each row of both lists (`ABSENT`: none)."""

    name: str
    left: Ints
    right: Ints


@dataclass(frozen=True)
class LeftOut:
    """A key that too many rows share: how many rows it leaves alone, and how many pairs of its rows it did not bring together."""

    key: str
    size: int
    pairs: int


@dataclass(frozen=True)
class Finer:
    """What refines a heavy key: of rows that tell a year of birth, and of pairs in which one tells none."""

    with_year: tuple[Key, ...]
    without: tuple[Key, ...]
    cap: int = PAIRS_CAP

    @property
    def years(self) -> tuple[Ints, Ints]:
        """The year of birth of the rows of both lists."""
        return self.with_year[0].left, self.with_year[0].right


@dataclass(frozen=True)
class Resolved:
    """A key whose heavy values were refined: the group of each row of both lists (-1: none), how many groups and pairs, what is
    left out.
    """

    left: Small
    right: Small
    groups: int
    met: int
    left_out: LeftOut


class Resolving(Protocol):
    """Groups the rows of both lists by a key, as `resolved` does."""

    def __call__(self, key: Key, finer: tuple[Key, ...], group: Grouping, /, *, cap: int) -> Resolved:
        """Group them, and again by what is finer where a group makes more pairs than `cap`."""


@dataclass(frozen=True)
class Candidates:
    """Pairs of rows to compare, each once, and what too common keys left out."""

    left: Ints
    right: Ints
    left_out: tuple[LeftOut, ...]


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
        self.starts = _either_way(*(tokens.column(tokens.start, name) for name in (self.family, self.given)))
        self.ends = _either_way(*(tokens.column(tokens.end, name) for name in (self.family, self.given)))
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
        yield "rare-name", family
        day = _together(self.year, np.minimum(self.month, self.dom), np.maximum(self.month, self.dom))
        yield "day", day
        yield "day-given", _together(day, given)
        yield "birthday", _together(self.letters, self.month, self.dom)


def _sides(columns: Columns) -> tuple[_Side, _Side]:
    ours, theirs = (
        _Side(columns, names, births)
        for names, births in zip((columns.left, columns.right), columns.births, strict=True)
    )
    return ours, theirs


def block_keys(columns: Columns) -> Iterator[Key]:
    """Every way by which rows are brought together, one after the other: the columns that another engine may block by."""
    ours, theirs = _sides(columns)
    for (name, one), (_, other) in zip(ours.keys(columns), theirs.keys(columns), strict=True):
        yield Key(name, one, other)
    for name, (_, one, other) in columns.fields.items():
        yield Key(name, one, other)


def finer_keys(columns: Columns) -> Finer:
    """What is added, one after the other, to a key that too many rows share, and to one of rows that tell no year."""
    ours, theirs = _sides(columns)
    with_year, without = (
        tuple(Key(name, getattr(ours, name), getattr(theirs, name)) for name in names)
        for names in (("year", "letters", "day"), ("letters", "starts", "ends", "father"))
    )
    return Finer(with_year, without, PAIRS_CAP if sum(columns.sizes) < LONG_FROM else LONG_PAIRS_CAP)


def groupings(key: Key, finer: Finer, group: Grouping, resolve: Resolving | None = None) -> tuple[Resolved, ...]:
    """Every way in which a key groups the rows: refined by the year, and rows that tell none once more with all others.

    What is not told contradicts nobody: else such a row would meet nobody wherever a key is refined by the year.
    No pair stands in two of the groupings; what all of them leave out is told with the first.
    """
    resolve = resolve or resolved
    first = resolve(key, finer.with_year, group, cap=finer.cap)
    left, right = (
        np.where((found == ABSENT) & (year == ABSENT), column, ABSENT)
        for found, year, column in zip((first.left, first.right), finer.years, (key.left, key.right), strict=True)
    )
    told = np.where(left == ABSENT, key.left, ABSENT)
    found = [first]
    for one, other in ((left, key.right), (told, right)):
        if (one != ABSENT).any() and (other != ABSENT).any():
            found.append(resolve(Key(key.name, one, other), finer.without, group, cap=PAIRS_CAP))
    if not first.left_out.size or len(found) == 1:
        return tuple(found)
    alone = sum(
        int(((column != ABSENT) & np.all([getattr(each, side) == ABSENT for each in found], axis=0)).sum())
        for side, column in (("left", key.left), ("right", key.right))
    )
    left_out = LeftOut(key.name, alone, first.left_out.pairs - sum(each.met for each in found[1:]))
    nothing = LeftOut(key.name, 0, 0)
    return replace(first, left_out=left_out), *(replace(each, left_out=nothing) for each in found[1:])


def candidates_of(columns: Columns, *, within: bool) -> Candidates:
    """Every pair of rows that some key brings together; within one list each pair once, lower row first."""
    finer = finer_keys(columns)
    found: list[Ints] = [np.zeros(0, np.int64)]
    left_out = []
    width = columns.sizes[1]
    for key in block_keys(columns):
        for groups in groupings(key, finer, numbered):
            one, other = _pairs(groups)
            found.append(one * width + other)
            left_out += [groups.left_out] if groups.left_out.size else []
    near = alike_rows(columns)
    if near is not None:
        found.append(near[0] * width + near[1])
    codes = distinct(np.concatenate(found))
    left, right = codes // width, codes % width
    if within:
        left, right = left[left < right], right[left < right]
    return Candidates(left, right, tuple(left_out))


def numbered(keys: Ints) -> tuple[Small, int]:
    """Number equal keys in their ascending order."""
    found = np.full(len(keys), ABSENT, np.int32)
    given = keys != ABSENT
    kinds, found[given] = np.unique(keys[given], return_inverse=True)
    return found, len(kinds)


def cap_of(key: Key, cap: int) -> int:
    """How many pairs a value of a key may make where those of other keys may make `cap`."""
    return max(cap, NAMED_CAP) if key.name in NAMED else cap


def resolved(key: Key, finer: tuple[Key, ...], group: Grouping, *, cap: int) -> Resolved:
    """Group the rows of both lists by a key, and again by what is added where a group makes too many pairs."""
    half = len(key.left)
    places = np.flatnonzero(np.concatenate((key.left, key.right)) != ABSENT)
    keys = np.concatenate((key.left, key.right))[places]
    found = np.full(half + len(key.right), ABSENT, np.int32)
    groups = whole = met = alone = 0
    cap = cap_of(key, cap)
    for step in (*finer, None):
        ids, count = group(keys)
        ours = places < half
        pairs = np.bincount(ids[ours], minlength=count) * np.bincount(ids[~ours], minlength=count)
        heavy = pairs > cap
        whole = whole or int(pairs.sum())
        met += int(pairs[~heavy].sum())
        light = ~heavy[ids]
        found[places[light]] = ids[light] + groups
        groups += count
        places, keys = places[~light], keys[~light]
        if step is None or not len(places):
            alone += len(places)
            break
        again = np.concatenate((step.left, step.right))[places]
        alone += int((again == ABSENT).sum())
        places, keys = places[again != ABSENT], _together(keys, again)[again != ABSENT]
    return Resolved(found[:half], found[half:], groups, met, LeftOut(key.name, alone, whole - met))


def _pairs(groups: Resolved) -> tuple[Ints, Ints]:
    """Every pair of rows, one of each list, that stand in one group."""
    rights = np.bincount(groups.right[groups.right != ABSENT], minlength=groups.groups + 1)
    order = np.argsort(groups.right, kind="stable")[int((groups.right == ABSENT).sum()) :]
    starts = np.concatenate(([0], np.cumsum(rights)))[:-1]
    left = np.flatnonzero(groups.left != ABSENT)
    counts = rights[groups.left[left]]
    steps = np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)
    return np.repeat(left, counts), order[np.repeat(starts[groups.left[left]], counts) + steps]
