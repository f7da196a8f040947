"""The compiled loops that bring rows together: equal keys are numbered, heavy ones refined, and the rows of each group listed.

Each is proved equal to the function of columns that it stands for (`blocks`); it is loaded for long lists only.
"""

from __future__ import annotations

import numpy as np

from byname.engines.batch.likeness import Number, Numbers, compiled

__all__ = ["compacted", "grouped", "posted", "refined"]


@compiled
def grouped(keys: Numbers, absent: Number) -> tuple[Numbers, int]:
    """Number equal keys in the order in which they are first met, `absent` as -1; return the numbers and how many there are."""
    size = 1
    while size < 2 * len(keys):
        size *= 2
    table = np.full(size, -1, np.int32)
    firsts = np.empty(len(keys), np.int64)
    found = np.empty(len(keys), np.int32)
    count = 0
    for row in range(len(keys)):
        key = keys[row]
        if key == absent:
            found[row] = -1
            continue
        mixed = np.uint64(key) * np.uint64(0x9E3779B97F4A7C15)
        place = np.int64((mixed ^ (mixed >> np.uint64(32))) & np.uint64(size - 1))
        while table[place] >= 0 and firsts[table[place]] != key:
            place = (place + 1) & (size - 1)
        if table[place] < 0:
            table[place] = count
            firsts[count] = key
            count += 1
        found[row] = table[place]
    return found, count


@compiled
def refined(left: Numbers, right: Numbers, finer: Numbers, cap: Number) -> tuple[Numbers, Numbers, int, int, int, int]:
    """Group two lists' keys, and again by what is added where a group makes more pairs than `cap`, as `blocks.resolved` does.

    `finer` (steps, rows of both lists) is what is added. Returns the groups of both lists' rows, how many groups and pairs, how
    many pairs there would have been, and how many rows are left alone.
    """
    half, total = len(left), len(left) + len(right)
    places, keys, found = np.empty(total, np.int32), np.empty(total, np.int64), np.full(total, -1, np.int32)
    several = 0
    for row in range(total):
        key = left[row] if row < half else right[row - half]
        if key != -1:
            places[several], keys[several] = row, key
            several += 1
    groups, whole, met, alone, step = 0, 0, 0, 0, 0
    while several and step <= len(finer):
        ids, count = grouped(keys[:several], -1)
        sizes = np.zeros((count, 2), np.int64)
        for place in range(several):
            sizes[ids[place], 1 if places[place] >= half else 0] += 1
        for group in range(count):
            pairs = sizes[group, 0] * sizes[group, 1]
            whole += pairs if step == 0 else 0
            met += pairs if pairs <= cap else 0
        heavy = 0
        for place in range(several):
            row, group = places[place], ids[place]
            if sizes[group, 0] * sizes[group, 1] <= cap:
                found[row] = group + groups
            elif step == len(finer) or finer[step, row] == -1:
                alone += 1
            else:
                places[heavy], keys[heavy] = row, _together(keys[place], finer[step, row])
                heavy += 1
        groups, several, step = groups + count, heavy, step + 1
    return found[:half].copy(), found[half:].copy(), groups, met, whole, alone


@compiled
def _together(key: Number, more: Number) -> Number:
    """One key of two, as `blocks` mixes them."""
    mixed = np.uint64(key + 2) * np.uint64(0x9E3779B97F4A7C15)
    mixed ^= mixed >> np.uint64(29)
    mixed = (mixed ^ np.uint64(more + 2)) * np.uint64(0x9E3779B97F4A7C15)
    mixed ^= mixed >> np.uint64(29)
    return np.int64(mixed >> np.uint64(1))


@compiled
def compacted(left: Numbers, right: Numbers, groups: Number) -> tuple[Numbers, Numbers, int]:
    """Only groups with rows of both lists, renumbered in place; and how many those are."""
    met = np.zeros((groups, 2), np.bool_)
    for side, ids in enumerate((left, right)):
        for row in range(len(ids)):
            if ids[row] >= 0:
                met[ids[row], side] = True
    numbers, count = np.full(groups, -1, np.int32), 0
    for group in range(groups):
        if met[group, 0] and met[group, 1]:
            numbers[group] = count
            count += 1
    for ids in (left, right):
        for row in range(len(ids)):
            if ids[row] >= 0:
                ids[row] = numbers[ids[row]]
    return left, right, count


@compiled
def posted(ids: Numbers, count: Number) -> tuple[Numbers, Numbers]:
    """List the rows of each group in their order: where each group's begin, and the rows."""
    starts = np.zeros(count + 1, np.int32)
    for row in range(len(ids)):
        if ids[row] >= 0:
            starts[ids[row] + 1] += 1
    for place in range(count):
        starts[place + 1] += starts[place]
    rows = np.empty(starts[count], np.int32)
    following = starts[:count].copy()
    for row in range(len(ids)):
        if ids[row] >= 0:
            rows[following[ids[row]]] = row
            following[ids[row]] += 1
    return starts, rows
