"""The compiled inner loops of the engine: find the candidates of each row, and weigh them at once.

Each is proved equal to the functions of columns that it stands for (`blocks`, `levels`); it is loaded for long lists only.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from byname.engines.batch.bounds import Briefs, answers_of, at_most
from byname.engines.batch.likeness import (
    CACHE_BITS,
    INITIAL,
    SURNAME,
    TABLE,
    Number,
    Numbers,
    Parts,
    Room,
    compiled,
    edge_of,
    father_level,
    level_of,
)  # fmt: skip

__all__ = ["FIELDS", "UNKNOWN", "Scan", "scanned"]

UNKNOWN = 99
"""The level of a comparison that nobody has made yet."""

FIELDS = 12
"""The column of a row of numbers in which the first field stands."""

_Bench = tuple[Numbers, Numbers, Numbers, Numbers]
"""Candidates of a row, the most that each can weigh, levels of its given name and of its father."""

_Desk = tuple[Numbers, Numbers, Numbers, Numbers, Numbers, Numbers, Numbers]
"""Candidates of a row, the most that each can weigh, levels of its names, what levels are worth, answers of the row's family name."""

_Words = tuple[Parts, Briefs, Room]
"""What is known of words, the same in brief, and words compared lately."""

_ROUNDED = 1e-6
"""A bound may be wrong by less than this for having been added up in another order."""


class Scan(NamedTuple):
    """What the scan of candidates reads.

    `left` and `right` are rows of numbers: family, given, father as tokens and again as keys, first and last day of birth,
    the first written YYYYMMDD with four bits a figure, flags (1 one day, 2 telling, 4 roles certain, 8 of one year, 16 the
    names stand in their places), given name and father among the common words (0 none, -1 not a common one), then one value
    per field. `ours` and `theirs` are the numbers of the rows in their lists, for they stand here beside those like them.
    `told` (given and father, common words, common words) holds at which level two of them agree, once somebody has asked.
    `ids` (keys, left rows) name groups; `starts` (keys, groups + 1) and `rows` list the right rows of each.
    `weights` (comparisons, 10) holds what each level is believed to weigh, the last entry for absent; `common` what is
    added where an equal value may be rare, `rare` what each value adds then, value v of comparison c at `offsets[c] + v`.
    `within` one list, only right rows past the left one count; no pair below `floor` is kept.
    `near` tells by one bit per pair of values which are alike, field f from bit `near_from[f]`, `near_size[f]` values.
    """

    left: npt.NDArray[np.int32]
    right: npt.NDArray[np.int32]
    ours: npt.NDArray[np.int32]
    theirs: npt.NDArray[np.int32]
    told: npt.NDArray[np.int8]
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
    one, another = scan.left[row, FIELDS + field], scan.right[other, FIELDS + field]
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
def _worths(scan: Scan, row: Number, worths: Numbers) -> None:
    """Fill in what equal values add in the pairs of a row, by how rare its values are; other levels stand there for all rows."""
    left = scan.left
    for place in range(len(scan.weights)):
        if place == 3:
            continue
        equal = 6 if place < 2 else 7 if place == 4 else 2
        value = left[row, 3 + place if place < 3 else 6 if place == 4 else FIELDS - 5 + place]
        known = left[row, 9] & 2 != 0 if place == 4 else value >= 0
        rare = scan.rare[scan.offsets[place] + value] if known else 0.0
        worths[place, equal + 1] = scan.weights[place, equal] + scan.common[place] + rare


@compiled
def _unseen(scan: Scan, rows: tuple[Number, Number], role: Number, worths: Numbers) -> Number:
    """The most that two names can weigh in a role before their letters are looked at."""
    row, other = rows
    if scan.left[row, role] < 0 or scan.right[other, role] < 0:
        return 0.0
    equal = 2 if role == 2 else 6
    if scan.left[row, 3 + role] == scan.right[other, 3 + role] and scan.left[row, 3 + role] >= 0:
        return worths[role, equal + 1]
    alike = 1 if role == 2 else 5
    return max(worths[role, alike + 1], worths[role, alike + 3])


@compiled
def _glanced(scan: Scan, row: Number, many: Number, bench: _Bench, worths: Numbers) -> Number:
    """Keep of a row's candidates those that may reach the floor, whatever letters their families have; return how many.

    What is asked of every candidate stands in one loop over plain arrays: a call would cost more than the answer.
    """
    found, most, givens, fathers = bench
    left, right, told, near, near_from, near_size = (
        scan.left,
        scan.right,
        scan.told,
        scan.near,
        scan.near_from,
        scan.near_size,
    )
    fields, floor = len(worths) - 5, scan.floor - _ROUNDED
    turned_most = scan.weights[0, :9].max() + scan.weights[1, :9].max() + scan.weights[3, 1]
    alike = max(worths[0, 6], worths[0, 8]), max(worths[1, 6], worths[1, 8]), max(worths[2, 2], worths[2, 4])
    equal = worths[0, 7], worths[1, 7], worths[2, 3]
    kept = 0
    for place in range(many):
        other = found[place]
        given = father = UNKNOWN
        if left[row, 10] >= 0 and right[other, 10] >= 0:
            given = told[0, left[row, 10], right[other, 10]]
        if left[row, 11] >= 0 and right[other, 11] >= 0:
            father = told[1, left[row, 11], right[other, 11]]
        straight = worths[3, 1]
        if left[row, 0] >= 0 and right[other, 0] >= 0:
            straight += equal[0] if left[row, 3] == right[other, 3] and left[row, 3] >= 0 else alike[0]
        if given != UNKNOWN:
            straight += worths[1, given + 1]
        elif left[row, 1] >= 0 and right[other, 1] >= 0:
            straight += equal[1] if left[row, 4] == right[other, 4] and left[row, 4] >= 0 else alike[1]
        total = 0.0
        if father != UNKNOWN:
            total = worths[2, father + 1]
        elif left[row, 2] >= 0 and right[other, 2] >= 0:
            total = equal[2] if left[row, 5] == right[other, 5] and left[row, 5] >= 0 else alike[2]
        if not left[row, 9] & right[other, 9] & 16:
            straight, total = max(straight, turned_most), max(total, 0.0)
        total += straight + worths[4, _birth(left, row, right, other) + 1]
        for field in range(fields):
            one, another = left[row, FIELDS + field], right[other, FIELDS + field]
            level = -1
            if one >= 0 and another >= 0:
                size = near_size[field]
                bit = near_from[field] + one * size + another
                level = 2 if one == another else 1 if size == 0 else (near[bit >> 3] >> (bit & 7)) & 1
            total += worths[5 + field, level + 1]
        if total >= floor:
            found[kept], most[kept], givens[kept], fathers[kept] = other, total, given, father
            kept += 1
    return kept


@compiled
def _narrowed(scan: Scan, words: _Words, row: Number, many: Number, desk: _Desk) -> Number:
    """Keep of a row's candidates those that reach the floor where names stand in their places, with the levels of all three."""
    found, most, families, givens, fathers, worths, masks = desk
    parts, briefs, room = words
    left, right, told, flags, floor = scan.left, scan.right, scan.told, briefs.told, scan.floor - _ROUNDED
    mine = left[row]
    alike = max(worths[0, 6], worths[0, 8])
    kept = 0
    for place in range(many):
        other, total = found[place], most[place]
        given, father, family = givens[place], fathers[place], UNKNOWN
        if mine[9] & right[other, 9] & 16:
            if given == UNKNOWN:
                given = level_of(parts, mine[1], right[other, 1], 1, room)
                total += worths[1, given + 1] - _unseen(scan, (row, other), 1, worths)
                if mine[10] >= 0 and right[other, 10] >= 0:
                    told[0, mine[10], right[other, 10]] = given  # other threads may write the same
            if father == UNKNOWN and total >= floor:
                father = father_level(parts, mine[2], right[other, 2], room)
                total += worths[2, father + 1] - _unseen(scan, (row, other), 2, worths)
                if mine[11] >= 0 and right[other, 11] >= 0:
                    told[1, mine[11], right[other, 11]] = father
            if total < floor:
                continue
            one, another = mine[0], right[other, 0]
            if one < 0 or another < 0:
                family = -1
            elif mine[3] == right[other, 3] and mine[3] >= 0:
                family = 6
            else:
                total -= alike
                if (flags[one, 2] | flags[another, 2]) & INITIAL == 0:
                    bound = at_most(briefs, one, another, masks) + _ROUNDED
                    if total + worths[0, 1 : edge_of(np.float32(bound)) + 2].max() < floor:
                        continue
                family = level_of(parts, one, another, 0, room)
                if total + worths[0, family + 1] < floor:
                    continue
        found[kept], families[kept], givens[kept], fathers[kept] = other, family, given, father
        kept += 1
    return kept


@compiled
def _named(scan: Scan, parts: Parts, rows: tuple[Number, Number], room: Room, levels: Numbers) -> None:
    """Fill in the levels of names and of their order; some may be known already."""
    mine, his = scan.left[rows[0]], scan.right[rows[1]]
    levels[3] = 0
    for role in (1, 0):
        if levels[role] == UNKNOWN:
            levels[role] = level_of(parts, mine[role], his[role], role, room)
    agreed = levels[0] >= 5 and levels[0] <= 7 and levels[1] >= 5 and levels[1] <= 7
    if not mine[9] & his[9] & 16 and not agreed:
        _turn(scan, parts, rows, room, levels)
    if levels[2] == UNKNOWN:
        levels[2] = father_level(parts, mine[2], his[2], room)
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
            value = scan.left[row, 3 + place if place < 3 else 6 if place == 4 else FIELDS - 5 + place]
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
def _candidates(
    scan: Scan, row: Number, bench: tuple[Numbers, Numbers, Numbers]
) -> tuple[int, Numbers, Numbers, Numbers]:
    """Every right row that shares a group with a row, each once; `bench` holds room for them, and which were met for which row."""
    ids, starts, rows = scan.ids, scan.starts, scan.rows
    found, slots, stamps = bench
    most = 0
    for key in range(len(ids)):
        group = ids[key, row]
        if group >= 0:
            most += starts[group + 1] - starts[group]
    if most > len(found):
        found = np.empty(2 * most, np.int32)
    if 2 * most > len(slots):
        size = 2 * len(slots)
        while size < 4 * most:
            size *= 2
        slots, stamps = np.empty(size, np.int32), np.full(size, -1, np.int32)
    last = len(slots) - 1
    count = 0
    for key in range(len(ids)):
        group = ids[key, row]
        if group < 0:
            continue
        for place in range(starts[group], starts[group + 1]):
            other = rows[place]
            if scan.within and scan.theirs[other] <= scan.ours[row]:
                continue
            slot = ((np.int64(other) * 40503) >> 4) & last
            while stamps[slot] == row and slots[slot] != other:
                slot = (slot + 1) & last
            if stamps[slot] != row:
                stamps[slot], slots[slot] = row, other
                found[count] = other
                count += 1
    return count, found, slots, stamps


@compiled
def scanned(
    scan: Scan,
    parts: Parts,
    briefs: Briefs,
    rows: tuple[int, int],
) -> tuple[Numbers, Numbers, Numbers, Numbers, int]:
    """The candidates of left rows that are not hopeless: left, right, levels, rareness; and how many there were in all.

    `rows` are the first left row and the one past the last.
    """
    first, past = rows
    comparisons = len(scan.weights)
    masks, table = np.zeros(1 << 16, np.uint64), np.zeros(TABLE, np.int32)
    room = (masks, table, np.full(1 << CACHE_BITS, -1, np.int64), np.zeros(1 << CACHE_BITS, np.float32))
    found, slots, stamps = np.empty(1024, np.int32), np.empty(2048, np.int32), np.full(2048, -1, np.int32)
    most, families = np.empty(1024, np.float64), np.empty(1024, np.int8)
    givens, fathers = np.empty(1024, np.int8), np.empty(1024, np.int8)
    worths, answers, answered = np.zeros((comparisons, 10), np.float64), np.zeros((2, 32), np.int64), -1
    worths[:, 1:] = scan.weights[:, :9]
    lefts, rights = np.empty(1024, np.int32), np.empty(1024, np.int32)
    kept, rareness = np.empty((1024, comparisons), np.int8), np.empty(1024, np.float64)
    levels = np.empty(comparisons, np.int64)
    met, count = 0, 0
    for row in range(first, past):
        many, found, slots, stamps = _candidates(scan, row, (found, slots, stamps))
        met += many
        if many > len(most):
            most, families = np.empty(len(found), np.float64), np.empty(len(found), np.int8)
            givens, fathers = np.empty(len(found), np.int8), np.empty(len(found), np.int8)
        _worths(scan, row, worths)
        many = _glanced(scan, row, many, (found, most, givens, fathers), worths)
        if many and scan.left[row, 0] >= 0 and scan.left[row, 0] != answered:
            answered = scan.left[row, 0]
            answers_of(briefs, answered, answers)
        many = _narrowed(
            scan, (parts, briefs, room), row, many, (found, most, families, givens, fathers, worths, answers)
        )
        for place in range(many):
            other = found[place]
            levels[0], levels[1], levels[2], levels[3] = families[place], givens[place], fathers[place], 0
            if not scan.left[row, 9] & scan.right[other, 9] & 16:
                _named(scan, parts, (row, other), room, levels)
            total, rare = _weighed(scan, row, other, levels)
            if total < scan.floor:
                continue
            if count == len(lefts):
                lefts, rights = np.append(lefts, np.empty_like(lefts)), np.append(rights, np.empty_like(rights))
                kept, rareness = np.append(kept, np.empty_like(kept), 0), np.append(rareness, np.empty_like(rareness))
            lefts[count], rights[count], rareness[count] = scan.ours[row], scan.theirs[other], rare
            kept[count] = levels
            count += 1
    return lefts[:count].copy(), rights[:count].copy(), kept[:count].copy(), rareness[:count].copy(), met
