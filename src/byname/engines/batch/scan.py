"""Candidates of long lists, found and compared row by row by compiled loops, so that only those worth keeping take room."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt
from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

from byname.core.linkage.estimation import Comparison
from byname.core.names.sounds import SoundArrays, Sounds
from byname.engines.batch import grouping, kernels
from byname.engines.batch.blocks import (
    Candidates,
    Grouping,
    Key,
    LeftOut,
    Resolved,
    block_keys,
    cap_of,
    finer_keys,
    groupings,
    numbered,
)
from byname.engines.batch.bounds import Briefs, briefs_of
from byname.engines.batch.columns import ABSENT, Births, Bools, Columns, Ints, Small, Texts, Tokens, calendar
from byname.engines.batch.levels import Compared, alike, days_of, field_levels, identifying, in_place
from byname.engines.batch.likeness import Parts
from byname.engines.batch.rarity import Rarity

__all__ = ["likely_pairs", "parts_of"]

PORTION = 1 << 16
"""So many rows are scanned at once by one thread."""

COMMON = 2_000
"""So many of the commonest given names and fathers are compared once for all pairs of rows."""

NEAR_VALUES = 5_000
"""Fields of no more values than this are compared value by value beforehand; of others only the pairs that are kept."""

_LEVELS = 10


def likely_pairs(
    columns: Columns, before: Sequence[Comparison], rarity: Rarity, *, floor: float, within: bool
) -> tuple[Candidates, Compared, int]:
    """The candidates that weigh `floor` or more by what is believed beforehand, compared; and how many candidates there were."""
    orders = _orders(columns)
    scan, left_out = _scan_of(_in_order(columns, orders), before, rarity, floor)
    scan = scan._replace(within=within, ours=orders[0].astype(np.int32), theirs=orders[1].astype(np.int32))
    parts, briefs = parts_of(columns.tokens)
    portions = [(start, min(start + PORTION, columns.sizes[0])) for start in range(0, columns.sizes[0], PORTION)]
    late = [place for place, size in enumerate(scan.near_size) if not size]

    def one(rows: tuple[int, int]) -> tuple[Small, Small, npt.NDArray[np.int8], npt.NDArray[np.float64], int]:
        found = kernels.scanned(scan, parts, briefs, rows)
        return _looked_again(columns, scan, late, found) if late else found

    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        found = list(pool.map(one, portions))
    left, right = (np.concatenate([each[side] for each in found]).astype(np.int64) for side in (0, 1))
    order = np.argsort(left * columns.sizes[1] + right)
    left, right = left[order], right[order]
    levels = np.concatenate([each[2] for each in found])[order].T.copy()
    rareness = np.concatenate([each[3] for each in found])[order]
    compared = Compared({one.name: levels[place] for place, one in enumerate(before)}, rareness, identifying(columns))
    return Candidates(left, right, left_out), compared, sum(each[4] for each in found)


def _orders(columns: Columns) -> tuple[Ints, Ints]:
    """The rows of each list so that those of like names stand together: who is compared with whom is then near in memory."""
    tokens = columns.tokens
    found = []
    for family, given, _ in (columns.left, columns.right):
        place = np.zeros(len(family), np.int64)
        for key in (
            tokens.column(tokens.start, family),
            tokens.column(tokens.bones, family),
            tokens.column(tokens.either, given),
        ):
            place = (place << 21) + (key + 1)
        found.append(np.argsort(place, kind="stable"))
    return found[0], found[1]


def _in_order(columns: Columns, orders: tuple[Ints, Ints]) -> Columns:
    """The same rows in another order."""
    left, right = orders
    births, others = columns.births
    return replace(
        columns,
        left=_taken(columns.left, left),
        right=_taken(columns.right, right),
        certain=(columns.certain[0][left], columns.certain[1][right]),
        births=(_births_in_order(births, left), _births_in_order(others, right)),
        fields={name: (values, one[left], other[right]) for name, (values, one, other) in columns.fields.items()},
    )


def _taken(names: tuple[Ints, Ints, Ints], order: Ints) -> tuple[Ints, Ints, Ints]:
    family, given, father = names
    return family[order], given[order], father[order]


def _births_in_order(births: Births, order: Ints) -> Births:
    return Births(births.first[order], births.last[order], births.day[order], births.telling[order])


def _scan_of(
    columns: Columns, before: Sequence[Comparison], rarity: Rarity, floor: float
) -> tuple[kernels.Scan, tuple[LeftOut, ...]]:
    finer = finer_keys(columns)
    stacked = {id(keys): _stacked(keys) for keys in (finer.with_year, finer.without)}

    def resolve(key: Key, finer: tuple[Key, ...], _: Grouping, *, cap: int) -> Resolved:
        added = stacked[id(finer)]
        left, right, groups, met, whole, alone = grouping.refined(key.left, key.right, added, cap_of(key, cap))
        return Resolved(left, right, groups, met, LeftOut(key.name, alone, whole - met))

    def grouped(key: Key) -> list[tuple[Resolved, tuple[Small, Small]]]:
        found = [_compact(each) for each in groupings(key, finer, numbered, resolve)]
        return [(each, grouping.posted(each.right, each.groups)) for each in found]

    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        ways = [each for way in pool.map(grouped, block_keys(columns)) for each in way]
    groups = [each for each, _ in ways]
    ids, starts, rows = _one_table(groups, [posted for _, posted in ways])
    near = [_near(columns.fields[name]) for name in sorted(columns.fields)]
    sizes = [len(one.matches) for one in before]
    weights = np.zeros((len(before), _LEVELS))
    for place, one in enumerate(before):
        weights[place, : sizes[place]] = one.weights[:-1]
    rare = [rarity.rare.get(one.name, np.zeros(0)) for one in before]
    common = [rarity.common(one) for one in before]
    common_words = _common_words(columns)
    none = np.zeros(0, np.int32)
    size = COMMON + 1
    told = np.full((2, size, size), kernels.UNKNOWN, np.int8)
    told[:, 0, :] = told[:, :, 0] = ABSENT
    scan = kernels.Scan(
        left=_rows(columns, 0, common_words), right=_rows(columns, 1, common_words), ours=none, theirs=none, told=told,
        ids=ids, starts=starts, rows=rows,
        weights=weights, common=np.array(common), rare=np.concatenate(rare),
        offsets=np.cumsum([0, *(len(each) for each in rare)]),
        near=np.concatenate([np.zeros(0, np.uint8), *(bits for bits, _ in near)]),
        near_from=np.cumsum([0, *(8 * len(bits) for bits, _ in near)]),
        near_size=np.array([size for _, size in near], np.int64), floor=floor, within=False,
    )  # fmt: skip
    return scan, tuple(each.left_out for each in groups if each.left_out.size)


def _stacked(keys: tuple[Key, ...]) -> Ints:
    return np.stack([np.concatenate((key.left, key.right)) for key in keys])


def _one_table(groups: Sequence[Resolved], posted: Sequence[tuple[Small, Small]]) -> tuple[Small, Small, Small]:
    """All keys' groups in one numbering, and where each group's rows begin in one list of rows."""
    ids = np.stack([each.left for each in groups])
    first_group = first_row = 0
    starts = []
    for place, (each, (begins, rows)) in enumerate(zip(groups, posted, strict=True)):
        ids[place][ids[place] >= 0] += first_group
        starts.append(begins + np.int32(first_row))
        first_group += each.groups + 1
        first_row += len(rows)
    return ids, np.concatenate(starts), np.concatenate([rows for _, rows in posted])


def _compact(groups: Resolved) -> Resolved:
    """Only groups with rows of both lists, renumbered."""
    left, right, count = grouping.compacted(groups.left, groups.right, groups.groups)
    return replace(groups, left=left, right=right, groups=count)


def _common_words(columns: Columns) -> tuple[Ints, Ints]:
    """For each word its number among the commonest given names and fathers, from 1 on; `ABSENT` for others."""
    found = []
    for role in (1, 2):
        both = np.concatenate((columns.left[role], columns.right[role])) + 1
        counts = np.bincount(both, minlength=len(columns.tokens.texts) + 1)[1:]
        often = np.argsort(-counts, kind="stable")[:COMMON]
        numbers = np.full(len(counts), ABSENT, np.int64)
        numbers[often] = 1 + np.arange(len(often))
        found.append(numbers)
    return found[0], found[1]


def _rows(columns: Columns, side: int, common: tuple[Ints, Ints]) -> Small:
    """The rows of one list as the compiled loops read them: everything that is compared side by side."""
    names, births = (columns.left, columns.right)[side], columns.births[side]
    tokens = columns.tokens
    keys = (
        tokens.column(key, name) for key, name in zip((tokens.family, tokens.given, tokens.father), names, strict=True)
    )
    year, month, dom = calendar(births.first)
    one_year = year == calendar(births.last)[0]
    flags = births.day + 2 * births.telling + 4 * columns.certain[side] + 8 * one_year + 16 * in_place(columns)[side]
    told = [*names, *keys, births.first, births.last, _by_figures(year, month, dom), flags]
    told += [np.append(number, 0)[name] for name, number in zip(names[1:], common, strict=True)]
    told += [columns.fields[name][1 + side] for name in sorted(columns.fields)]
    found = np.zeros((len(names[0]), -(-len(told) // 16) * 16), np.int32)
    for place, column in enumerate(told):
        found[:, place] = column
    return found


def _by_figures(year: Ints, month: Ints, dom: Ints) -> Ints:
    """YYYYMMDD with four bits a figure."""
    plain = year * 10_000 + month * 100 + dom
    return sum(((plain // 10**place % 10) << (4 * place) for place in range(8)), np.zeros_like(plain))


def parts_of(tokens: Tokens) -> tuple[Parts, Briefs]:
    """What is known of tokens as the compiled loops read it."""
    lengths = np.array([len(text) for text in tokens.folds], np.int64)
    signs = np.array(list("".join(tokens.folds)), "U1").view(np.uint32)
    letters = np.unique(signs, return_inverse=True)[1].astype(np.uint16)
    several = np.array([len(part) for part in tokens.parts], np.int64)
    ends = np.cumsum(several)
    flags = tokens.initial + 2 * tokens.known + 4 * tokens.latin + 8 * (tokens.surname == 1)
    told = [tokens.family, tokens.given, tokens.father, tokens.bones, tokens.heard, tokens.letter, flags]
    sounds = Sounds(tokens.folds).arrays()
    table = np.zeros((len(lengths), 32), np.int32)
    told += [lengths, ends - several, ends, np.cumsum(lengths) - lengths, sounds.lengths, *sounds.own]
    for place, column in enumerate(told):
        table[:, place] = column
    table[:, len(told) : len(told) + sounds.codes.shape[1]] = sounds.codes
    parts = np.array([part for each in tokens.parts for part in each], np.int32)
    worths = [_by_32(worth) for across in (0, 1) for worth in _worths(sounds, across)]
    return Parts(table, letters, parts, np.concatenate(worths)), briefs_of(table, sounds)


def _worths(sounds: SoundArrays, across: int) -> tuple[npt.NDArray[Any], ...]:
    """What answers are worth within one alphabet or across two, as `Parts` holds it."""
    told = (sounds.even, sounds.dropped, sounds.added, sounds.opened, sounds.closed)
    even, dropped, added, opened, closed = (each[across].astype(np.int64) for each in told)
    singly = np.maximum(even[:, :, None] + added, added[:, None] + even[:, None, :])
    opening = ((opened > singly).any(axis=2) << np.arange(len(even))).sum(axis=1)
    singly = np.maximum(even[:, None, :] + dropped[:, None], dropped[:, None, None] + even)
    closing = ((closed > singly).any(axis=2) << np.arange(len(even))).sum(axis=1)
    return even, dropped, added, opening, closing, opened, closed


def _by_32(worths: npt.NDArray[Any]) -> Small:
    """The worths of answers with 32 places for each letter, whatever the number of letters."""
    found = np.zeros((32,) * worths.ndim, np.int32)
    found[tuple(slice(size) for size in worths.shape)] = worths
    return found.reshape(-1)


def _near(field: Texts) -> tuple[npt.NDArray[np.uint8], int]:
    """One bit for every pair of a field's values, set where they are alike; nothing and 0 where there are too many."""
    texts = field[0].texts
    if len(texts) > NEAR_VALUES:
        return np.zeros(0, np.uint8), 0
    lengths, days = np.array([len(text) for text in texts], np.int64), days_of(texts)
    found = np.zeros((len(texts), len(texts)), np.bool_)
    for start in range(0, len(texts), 500):
        some = texts[start : start + 500]
        slips = process.cdist(some, texts, scorer=OSA.distance, score_cutoff=1)
        likeness = process.cdist(some, texts, scorer=JaroWinkler.similarity)
        shortest = np.minimum.outer(lengths[start : start + 500], lengths)
        apart = np.abs(np.subtract.outer(days[start : start + 500], days))
        found[start : start + 500] = alike(slips, likeness, shortest, apart)
    return np.packbits(found, bitorder="little"), len(texts)


_Found = tuple[Small, Small, npt.NDArray[np.int8], npt.NDArray[np.float64], int]


def _looked_again(columns: Columns, scan: kernels.Scan, late: Sequence[int], found: _Found) -> _Found:
    """Compare the values of fields that have too many of them to be compared beforehand; weigh what was kept again."""
    left, right, levels, rareness, met = found
    fields = [columns.fields[name] for name in sorted(columns.fields)]
    for place in late:
        levels[:, 5 + place] = field_levels(fields[place], left.astype(np.int64), right.astype(np.int64))
    total = rareness.copy()
    for place, table in enumerate(scan.weights):
        total += table[levels[:, place]]
    for place in range(len(scan.weights)):
        equal = _EQUAL.get(place, 2)
        if place != _ORDER:
            agreed = levels[:, place] == equal
            total += scan.common[place] * (agreed & ((place > 1) | (levels[:, _ORDER] == 0)))
    kept: Bools = total >= scan.floor
    return left[kept], right[kept], levels[kept], rareness[kept], met


_ORDER = 3
_EQUAL = {0: 6, 1: 6, 4: 7}
