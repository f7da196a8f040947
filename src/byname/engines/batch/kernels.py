"""The compiled inner loops of the engine: group equal keys, find the candidates of each row, and weigh them at once.

Each is proved equal to the functions of columns that it stands for (`blocks`, `levels`); it is loaded for long lists only.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from byname.engines.batch.likeness import (
    CACHE_BITS,
    INITIAL,
    KNOWN,
    SURNAME,
    Number,
    Numbers,
    Parts,
    Room,
    compiled,
    edge_of,
    level_of,
    likeness_of,
)  # fmt: skip

__all__ = ["Scan", "grouped", "posted", "scanned"]


class Scan(NamedTuple):
    """What the scan of candidates reads.

    `left` and `right` are rows of numbers: family, given, father as tokens and again as keys, first and last day of birth,
    the first written YYYYMMDD with four bits a figure, flags (1 one day, 2 telling, 4 roles certain, 8 of one year, 16 the
    names stand in their places), then one value per field.
    `ids` (keys, left rows) name groups; `starts` (keys, groups + 1) and `rows` list the right rows of each.
    `weights` (comparisons, 10) holds what each level is believed to weigh, the last entry for absent; `common` what is
    added where an equal value may be rare, `rare` what each value adds then, value v of comparison c at `offsets[c] + v`.
    `within` one list, only right rows past the left one count; no pair below `floor` is kept.
    `near` tells by one bit per pair of values which are alike, field f from bit `near_from[f]`, `near_size[f]` values.
    """

    left: npt.NDArray[np.int32]
    right: npt.NDArray[np.int32]
    ids: npt.NDArray[np.int32]
    starts: npt.NDArray[np.int32]
    rows: npt.NDArray[np.int32]
    weights: npt.NDArray[np.float64]
    common: npt.NDArray[np.float64]
    rare: npt.NDArray[np.float64]
    offsets: npt.NDArray[np.int64]
    near: npt.NDArray[np.uint8]
    near_from: npt.NDArray[np.int64]
    near_size: npt.NDArray[np.int64]
    floor: float
    within: bool


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


@compiled
def _birth(left: Numbers, row: Number, right: Numbers, other: Number) -> Number:
    """At which level two rows' dates of birth agree, as `levels` finds it for columns."""
    first, last, other_first, other_last = left[row, 6], left[row, 7], right[other, 6], right[other, 7]
    if first == 0 or other_first == 0:
        return -1
    both = left[row, 9] & right[other, 9]
    if both & 1 and both & 2 and first == other_first:
        return 7
    if first <= other_last and other_first <= last:
        return 6
    mine, his = left[row, 8], right[other, 8]
    year = (mine ^ his) >> 16
    if first == last and other_first == other_last:
        if year == 0 and mine & 0xFF == (his >> 8) & 0xFF and (mine >> 8) & 0xFF == his & 0xFF:
            return 5
        wrong = mine ^ his
        wrong = (wrong | wrong >> 1 | wrong >> 2 | wrong >> 3) & 0x11111111
        if wrong & (wrong - 1) == 0:
            return 4
        if year != 0:
            if wrong & 0x1111 == 0 and mine & 0xFFFF != 0x0101:
                return 3
            rest = wrong & (wrong - 1)
            if rest & (rest - 1) == 0:
                return 2
    return 1 if both & 8 and year == 0 else 0


@compiled
def _field(scan: Scan, row: Number, other: Number, field: Number) -> Number:
    """The level at which two rows agree in a field: equal (2), alike (1; perhaps, where values were not compared beforehand), or not."""
    one, another = scan.left[row, 10 + field], scan.right[other, 10 + field]
    if one < 0 or another < 0:
        return -1
    if one == another:
        return 2
    size = scan.near_size[field]
    if size == 0:
        return 1
    bit = scan.near_from[field] + one * size + another
    return (scan.near[bit >> 3] >> (bit & 7)) & 1


@compiled
def _glanced(scan: Scan, row: Number, found: Numbers, many: Number, most: Numbers) -> None:
    """Fill in the most that each candidate can weigh before any letters are looked at; names may be as alike as can be."""
    left, right, weights, common, rare, offsets = (
        scan.left,
        scan.right,
        scan.weights,
        scan.common,
        scan.rare,
        scan.offsets,
    )
    turned_most = weights[0, :9].max() + weights[1, :9].max() + weights[3, 1]
    fields = len(weights) - 5
    for place in range(many):
        other = found[place]
        level = _birth(left, row, right, other)
        total = weights[4, level]
        if level == 7:
            total += common[4] + rare[offsets[4] + left[row, 6]]
        for field in range(fields):
            level = _field(scan, row, other, field)
            total += weights[5 + field, level]
            if level == 2:
                total += common[5 + field] + rare[offsets[5 + field] + left[row, 10 + field]]
        if left[row, 2] >= 0 and right[other, 2] >= 0:
            father = max(0.0, weights[2, 1], weights[2, 3])
            if left[row, 5] == right[other, 5] and left[row, 5] >= 0:
                father = max(father, weights[2, 2] + common[2] + rare[offsets[2] + left[row, 5]])
            total += father
        straight = weights[3, 0]
        for role in range(2):
            if left[row, role] >= 0 and right[other, role] >= 0:
                alike = max(weights[role, 5], weights[role, 7])
                if left[row, 3 + role] == right[other, 3 + role] and left[row, 3 + role] >= 0:
                    rarity = common[role] + rare[offsets[role] + left[row, 3 + role]]
                    alike = max(alike, weights[role, 6] + rarity)
                straight += alike
        placed = left[row, 9] & right[other, 9] & 16
        most[place] = total + (straight if placed else max(straight, turned_most))


@compiled
def _narrowed(
    scan: Scan, parts: Parts, row: Number, asked_of: tuple[Numbers, Numbers, Numbers, int], room: Room
) -> None:
    """Compare one name of candidates that are not hopeless and whose names stand in their places; lower the most they can weigh.

    `asked_of` are their rows, the most that each can weigh, the levels found (99 where none was asked for), and the name's role.
    """
    found, most, asked, role = asked_of
    left, right, tokens, weights, floor = scan.left, scan.right, parts.tokens, scan.weights, scan.floor
    masks, table, keys, values = room
    one, placed = left[row, role], left[row, 9] & 16
    known = role == 1 and one >= 0 and tokens[one, 6] & KNOWN
    alike = max(weights[role, 5], weights[role, 7])
    for place in range(len(found)):
        asked[place] = 99
        other = right[found[place], role]
        if most[place] < floor or one < 0 or other < 0 or not placed & right[found[place], 9]:
            continue
        if left[row, 3 + role] == right[found[place], 3 + role] and left[row, 3 + role] >= 0:
            asked[place] = 6
            continue
        if (tokens[one, 6] | tokens[other, 6]) & INITIAL:
            level = 7 if tokens[one, 5] == tokens[other, 5] else 0
        else:
            key = np.int64(one) << 32 | np.int64(other)
            slot = np.int64((np.uint64(key) * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(64 - CACHE_BITS))
            if keys[slot] != key:
                keys[slot], values[slot] = key, likeness_of(parts, one, other, masks, table)
            slip = values[slot] < np.float32(0.8)
            level = 8 if known and tokens[other, 6] & KNOWN and slip else edge_of(values[slot])
        asked[place] = level
        most[place] += weights[role, level] - alike


@compiled
def _named(scan: Scan, parts: Parts, rows: tuple[Number, Number], room: Room, levels: Numbers) -> None:
    """Fill in the levels of names and of their order; those of family and given name may be known already (99: not)."""
    mine, his = scan.left[rows[0]], scan.right[rows[1]]
    levels[3] = 0
    for role in (1, 0):
        if levels[role] == 99:
            levels[role] = level_of(parts, mine[role], his[role], role, room)
    agreed = levels[0] >= 5 and levels[0] <= 7 and levels[1] >= 5 and levels[1] <= 7
    if not mine[9] & his[9] & 16 and not agreed:
        _turn(scan, parts, rows, room, levels)
    levels[2] = level_of(parts, mine[2], his[2], 2, room)
    if levels[2] >= 0:
        levels[2] = 3 if levels[2] == 7 else 2 if levels[2] == 6 else 1 if levels[2] == 5 else 0
    if levels[3] and levels[2] == 0:
        levels[2] = -1


@compiled
def _weighed(scan: Scan, row: Number, other: Number, levels: Numbers) -> tuple[float, float]:
    """Fill in the levels of birth and fields; return what all findings weigh, and the part that rare values add."""
    levels[4] = _birth(scan.left, row, scan.right, other)
    for field in range(len(levels) - 5):
        levels[5 + field] = _field(scan, row, other, field)
    total, rareness = 0.0, 0.0
    for place in range(len(levels)):
        level = levels[place]
        total += scan.weights[place, level]
        equal = level == 6 if place < 2 else level == 7 if place == 4 else level == 2 and place != 3
        if equal and not (levels[3] and place < 2):
            value = scan.left[row, 3 + place if place < 3 else 6 if place == 4 else 5 + place]
            rareness += scan.rare[scan.offsets[place] + value]
            total += scan.common[place]
    return total + rareness, rareness


@compiled
def _turn(scan: Scan, parts: Parts, rows: tuple[Number, Number], room: Room, levels: Numbers) -> None:
    """Take another order of the names where it agrees better, by what the levels are believed to weigh."""
    weights, tokens, mine, his = scan.weights, parts.tokens, scan.left[rows[0]], scan.right[rows[1]]
    certain = mine[9] & his[9] & 4
    ours_loose = mine[2] >= 0 and not certain and tokens[mine[2], 6] & SURNAME
    theirs_loose = his[2] >= 0 and not certain and tokens[his[2], 6] & SURNAME
    for turn in range(3):
        if (turn == 1 and not theirs_loose) or (turn == 2 and not ours_loose):
            continue
        family = (mine[1], mine[0], mine[2])[turn], (his[0], his[2], his[0])[turn]
        given = (mine[0], mine[1], mine[1])[turn], (his[1], his[1], his[1])[turn]
        first = level_of(parts, family[0], family[1], 0, room)
        second = level_of(parts, given[0], given[1], 1, room)
        if first < 0 or second < 0:
            continue
        now = weights[0, levels[0]] + weights[1, levels[1]]
        if weights[0, first] + weights[1, second] - 1.0 > now:
            levels[0], levels[1], levels[3] = first, second, 1


@compiled
def _candidates(scan: Scan, row: Number, seen: Numbers, found: Numbers) -> tuple[int, Numbers]:
    """Every right row that shares a group with a row, each once; `seen` remembers for which row it was last met."""
    ids, starts, rows = scan.ids, scan.starts, scan.rows
    count = 0
    for key in range(len(ids)):
        group = ids[key, row]
        if group < 0:
            continue
        for place in range(starts[group], starts[group + 1]):
            other = rows[place]
            if seen[other] != row:
                seen[other] = row
                if count == len(found):
                    longer = np.empty(2 * count, np.int32)
                    longer[:count] = found
                    found = longer
                found[count] = other
                count += 1
    return count, found


@compiled
def scanned(
    scan: Scan,
    parts: Parts,
    rows: tuple[int, int],
) -> tuple[Numbers, Numbers, Numbers, Numbers, int]:
    """The candidates of left rows that are not hopeless: left, right, levels, rareness; and how many there were in all.

    `rows` are the first left row and the one past the last.
    """
    first, past = rows
    comparisons = len(scan.weights)
    masks, table = np.zeros(1 << 16, np.uint64), np.zeros(256, np.int32)
    room = (masks, table, np.full(1 << CACHE_BITS, -1, np.int64), np.zeros(1 << CACHE_BITS, np.float32))
    most, families, givens = np.empty(4096, np.float64), np.empty(4096, np.int8), np.empty(4096, np.int8)
    seen, found = np.full(len(scan.right), -1, np.int32), np.empty(4096, np.int32)
    lefts, rights = np.empty(1024, np.int32), np.empty(1024, np.int32)
    kept, rareness = np.empty((1024, comparisons), np.int8), np.empty(1024, np.float64)
    levels = np.empty(comparisons, np.int64)
    met, count = 0, 0
    for row in range(first, past):
        many, found = _candidates(scan, row, seen, found)
        found[:many].sort()
        if many > len(most):
            most, families, givens = (
                np.empty(2 * many, np.float64),
                np.empty(2 * many, np.int8),
                np.empty(2 * many, np.int8),
            )
        _glanced(scan, row, found, many, most)
        _narrowed(scan, parts, row, (found[:many], most, givens, 1), room)
        _narrowed(scan, parts, row, (found[:many], most, families, 0), room)
        for place in range(many):
            other = found[place]
            if scan.within and other <= row:
                continue
            met += 1
            if most[place] < scan.floor:
                continue
            levels[0], levels[1] = families[place], givens[place]
            _named(scan, parts, (row, other), room, levels)
            total, rare = _weighed(scan, row, other, levels)
            if total < scan.floor:
                continue
            if count == len(lefts):
                lefts, rights = np.append(lefts, np.empty_like(lefts)), np.append(rights, np.empty_like(rights))
                kept, rareness = np.append(kept, np.empty_like(kept), 0), np.append(rareness, np.empty_like(rareness))
            lefts[count], rights[count], rareness[count] = row, other, rare
            kept[count] = levels
            count += 1
    return lefts[:count].copy(), rights[:count].copy(), kept[:count].copy(), rareness[:count].copy(), met
