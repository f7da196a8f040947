"""The compiled comparison of two words: by sound, by letters and by part, as `levels` does it for columns of pairs."""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

import numba
import numpy as np
import numpy.typing as npt

__all__ = [
    "CACHE_BITS",
    "INITIAL",
    "KNOWN",
    "LATIN",
    "Number",
    "Numbers",
    "Parts",
    "Room",
    "compiled",
    "edge_of",
    "father_level",
    "level_of",
    "likeness_of",
    "likenesses",
]

INITIAL, KNOWN, LATIN, SURNAME = 1, 2, 4, 8
_LONGEST_MASK = 64
CACHE_BITS = 18
_WORTHS = 1024 + 4 * 32 + 2 * 32768
TABLE = 256

Numbers = npt.NDArray[Any]
Number = Any
"""A number of any width: the compiler finds out which."""

Room = tuple[Numbers, Numbers, Numbers, Numbers]
"""Letter masks, alignment by sound; pairs of words that were compared lately, with how alike they are."""

_SOURCES = blake2b(
    b"".join(
        Path(__file__).with_name(name).read_bytes()
        for name in ("likeness.py", "bounds.py", "grouping.py", "kernels.py")
    ),
    digest_size=6,
).hexdigest()
"""What the loops say: the compiler watches a loop's own file alone, and would keep for `kernels` what once stood here."""


def compiled(function: Any) -> Any:
    """Compile a loop, and keep it for later runs where there is a place that may be written to."""
    function.__qualname__ += f"_{_SOURCES}"
    try:
        return numba.njit(nogil=True, cache=True)(function)
    except RuntimeError:
        return numba.njit(nogil=True)(function)


class Parts(NamedTuple):
    """What is known of each token, one row of 32 numbers per token, and what the comparison of two tokens reads.

    `tokens` has the columns family, given and father key, bones, heard, letter, flags, length of the fold, parts from and to,
    where the fold's letters begin in `letters`, length by sound, worth of its alignment with itself (within one alphabet,
    across two), and from column 14 on the letters by sound. `worths` holds for either direction what answers are worth:
    one letter to one, one to none, none to one; by one bit each, which letters begin an answer of two to a letter, and which end two
    that one answers, so that it is any better than letters answered one by one; one to two, two to one. 32 numbers for each letter.
    """

    tokens: npt.NDArray[np.int32]
    letters: npt.NDArray[np.uint16]
    parts: npt.NDArray[np.int32]
    worths: npt.NDArray[np.int32]


@compiled
def _common_letters(tokens: Numbers, letters: Numbers, one: Number, other: Number, masks: Numbers) -> Number:
    """The length of the longest common subsequence of two folds (Hyyro, 2004: one machine word for a token)."""
    if tokens[one, 7] > _LONGEST_MASK:
        one, other = other, one
    start, length = tokens[one, 10], tokens[one, 7]
    if length > _LONGEST_MASK:
        return _common_letters_of_long(tokens, letters, one, other)
    for place in range(length):
        masks[letters[start + place]] |= np.uint64(1) << np.uint64(place)
    left = ~np.uint64(0)
    for place in range(tokens[other, 10], tokens[other, 10] + tokens[other, 7]):
        met = left & masks[letters[place]]
        left = (left + met) | (left - met)
    for place in range(length):
        masks[letters[start + place]] = np.uint64(0)
    rest = ~left
    if length < _LONGEST_MASK:
        rest &= (np.uint64(1) << np.uint64(length)) - np.uint64(1)
    count: Number = 0
    while rest:
        rest &= rest - np.uint64(1)
        count += 1
    return count


@compiled
def _common_letters_of_long(tokens: Numbers, letters: Numbers, one: Number, other: Number) -> Number:
    """The same by the plain recursion, for two folds of which neither fits a machine word."""
    start, length = tokens[one, 10], tokens[one, 7]
    table = np.zeros((2, length + 1), np.int32)
    for place in range(tokens[other, 10], tokens[other, 10] + tokens[other, 7]):
        for column in range(length):
            if letters[start + column] == letters[place]:
                table[1, column + 1] = table[0, column] + 1
            else:
                table[1, column + 1] = max(table[0, column + 1], table[1, column])
        table[0, :] = table[1, :]
    return np.int64(table[0, length])


@compiled
def _typed(parts: Parts, one: Number, other: Number, table: Numbers) -> Number:
    """Letters dropped, added, exchanged or transposed between two folds (optimal string alignment)."""
    tokens, letters = parts.tokens, parts.letters
    rows, columns = tokens[one, 7], tokens[other, 7]
    left, right = tokens[one, 10], tokens[other, 10]
    width = columns + 1
    if 3 * width > len(table):
        table = np.empty(3 * width, np.int32)
    for column in range(width):
        table[column] = column
    for row in range(1, rows + 1):
        now, last, before = width * (row % 3), width * ((row - 1) % 3), width * ((row - 2) % 3)
        table[now] = row
        letter = letters[left + row - 1]
        for column in range(1, columns + 1):
            against = letters[right + column - 1]
            best = min(
                table[last + column] + 1, table[now + column - 1] + 1, table[last + column - 1] + (letter != against)
            )
            if row > 1 and column > 1 and letter == letters[right + column - 2] and letters[left + row - 2] == against:
                best = min(best, table[before + column - 2] + 1)
            table[now + column] = best
    return table[width * (rows % 3) + columns]


@compiled
def _aligned(parts: Parts, one: Number, other: Number, table: Numbers) -> Number:
    """The worth of the best alignment by sound, as `Sounds.likeness` finds it; `table` has 16 numbers for each row."""
    tokens, worths = parts.tokens, parts.worths
    even = _WORTHS if (tokens[one, 6] ^ tokens[other, 6]) & LATIN else 0
    dropped, added, opening, closing = even + 1024, even + 1056, even + 1088, even + 1120
    opened, closed = even + 1152, even + 1152 + 32768
    rows, columns = tokens[one, 11], tokens[other, 11]
    table[0] = 0
    for column in range(columns):
        table[column + 1] = table[column] + worths[added + tokens[other, 14 + column]]
    earlier: Number = 0
    before: Number = 0
    for row in range(rows):
        letter = np.int64(tokens[one, 14 + row])
        alone, base = worths[dropped + letter], 16 * (row + 1)
        two_here, two_there = row and (worths[closing + earlier] >> letter) & 1, worths[opening + letter]
        best = table[base - 16] + alone
        table[base] = best
        for column in range(columns):
            against = np.int64(tokens[other, 14 + column])
            best = max(best + worths[added + against], table[base + column - 15] + alone)
            best = max(best, table[base + column - 16] + worths[even + 32 * letter + against])
            if two_there and column and (two_there >> before) & 1:
                best = max(best, table[base + column - 17] + worths[opened + 1024 * letter + 32 * before + against])
            if two_here:
                best = max(best, table[base + column - 32] + worths[closed + 1024 * earlier + 32 * letter + against])
            table[base + column + 1] = best
            before = against
        earlier = letter
    return table[16 * rows + columns]


@compiled
def _sound(parts: Parts, one: Number, other: Number, masks: Numbers, table: Numbers) -> Number:
    """How alike two tokens sound, with what is written in Cyrillic letters on the left."""
    tokens = parts.tokens
    latin, other_latin = tokens[one, 6] & LATIN, tokens[other, 6] & LATIN
    if latin and not other_latin:
        one, other = other, one
    across = 1 if latin != other_latin else 0
    letters = tokens[one, 7] + tokens[other, 7]
    common = np.int64(_common_letters(tokens, parts.letters, one, other, masks))
    if letters and np.float32(1.0 - (letters - 2 * common) / letters) < np.float32(0.34):
        return np.float32(0.0)
    whole = tokens[one, 12 + across] + tokens[other, 12 + across]
    found = np.float32(0.0)
    if whole > 0:
        worth = _aligned(parts, one, other, table)
        found = np.float32(min(1.0, max(0.0, 2 * worth / whole)))
    if not across:
        longest = max(tokens[one, 7], tokens[other, 7])
        if not longest:
            return np.float32(1.0)
        if common / longest + 1e-6 > found:  # no typing error spares more letters than the two have in common
            found = max(found, np.float32(1.0 - _typed(parts, one, other, table) / longest))
    return found


@compiled
def likeness_of(parts: Parts, one: Number, other: Number, masks: Numbers, table: Numbers) -> Number:
    """How alike two tokens are: by sound, by the consonants that are left of any spelling, or one part by sound."""
    tokens = parts.tokens
    found = _sound(parts, one, other, masks, table)
    if tokens[one, 3] == tokens[other, 3] and tokens[one, 3] >= 0 and min(tokens[one, 7], tokens[other, 7]) >= 5:
        found = max(found, np.float32(0.82))
    heard = tokens[one, 4] == tokens[other, 4] and tokens[one, 4] >= 0
    if heard and (tokens[one, 6] & LATIN) != (tokens[other, 6] & LATIN):
        found = max(found, np.float32(0.55))
    several, other_several = tokens[one, 9] > tokens[one, 8], tokens[other, 9] > tokens[other, 8]
    if several or other_several:
        for first in range(tokens[one, 8], max(tokens[one, 9], tokens[one, 8] + 1)):
            mine = parts.parts[first] if several else one
            for second in range(tokens[other, 8], max(tokens[other, 9], tokens[other, 8] + 1)):
                his = parts.parts[second] if other_several else other
                found = max(found, np.float32(0.85) * _sound(parts, mine, his, masks, table))
    return found


@compiled
def likenesses(parts: Parts, ours: Numbers, theirs: Numbers) -> Numbers:
    """The likeness of each pair of tokens, for the proof that this kernel and the functions of columns say the same."""
    masks, table = np.zeros(1 << 16, np.uint64), np.zeros(TABLE, np.int32)
    found = np.empty(len(ours), np.float32)
    for place in range(len(ours)):
        found[place] = likeness_of(parts, ours[place], theirs[place], masks, table)
    return found


@compiled
def remembered(parts: Parts, one: Number, other: Number, room: Room) -> Number:
    """The likeness of two tokens, looked up where it was found lately."""
    masks, table, keys, values = room
    key = np.int64(one) << 32 | np.int64(other)
    place = np.int64((np.uint64(key) * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(64 - CACHE_BITS))
    if keys[place] != key:
        keys[place], values[place] = key, likeness_of(parts, one, other, masks, table)
    return values[place]


@compiled
def edge_of(alike: Number) -> Number:
    """The level of two words that are so alike and neither equal nor initials: how many edges they reach."""
    found: Number = 0
    for least in (np.float32(0.2), np.float32(0.35), np.float32(0.5), np.float32(0.65), np.float32(0.8)):
        found += alike >= least
    return found


@compiled
def level_of(parts: Parts, one: Number, other: Number, role: Number, room: Room) -> Number:
    """The level at which two tokens agree in a role (0 family, 1 given, 2 father), -1 where one is absent."""
    if one < 0 or other < 0:
        return -1
    tokens = parts.tokens
    flags, other_flags = tokens[one, 6], tokens[other, 6]
    if (flags | other_flags) & INITIAL:
        return 7 if tokens[one, 5] == tokens[other, 5] else 0
    if tokens[one, role] == tokens[other, role] and tokens[one, role] >= 0:
        return 6
    found = remembered(parts, one, other, room)
    if role == 1 and flags & other_flags & KNOWN and found < np.float32(0.8):
        return 8
    return edge_of(found)


@compiled
def father_level(parts: Parts, one: Number, other: Number, room: Room) -> Number:
    """Whether fathers agree (2), are spelt alike (1), differ (0), or one is an initial that fits (3); -1 where one is absent."""
    found = level_of(parts, one, other, 2, room)
    if found < 0:
        return found
    return 3 if found == 7 else 2 if found == 6 else 1 if found == 5 else 0
