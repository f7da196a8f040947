"""How alike two words can be at most, told from their letters in a few steps, so that few pairs are aligned by sound."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from byname.core.names.sounds import SoundArrays
from byname.engines.batch.likeness import LATIN, Number, Numbers, compiled

__all__ = ["NO_BOUND", "OPEN", "Briefs", "answers_of", "at_most", "briefs_of"]

OPEN, NO_BOUND = 16, 2.0
"""The flag of words of which letters tell no bound (of several parts, or longer than what is compared), and what is said of them."""

_ANY = 0.55
"""What words are worth at least whose heard consonants are the same across alphabets."""


class Briefs(NamedTuple):
    """What the bound reads of each word, in little room, for it is asked of far more pairs than are compared.

    `told` (words, 8): bones, heard, flags and from bit 8 on the length, worth of the word aligned with itself (within one
    alphabet, from bit 16 on across two), then the letters by sound, one byte each. `gains` (words, 2, 16): the most that so many of its
    letters can be worth where they are answered, within one alphabet and across two. `answers` (3, 32): by one bit each, the
    letters that answer a letter with any worth: within one alphabet, of a Cyrillic word in a Latin one, and the other way round.
    """

    told: npt.NDArray[np.int32]
    gains: npt.NDArray[np.int16]
    answers: npt.NDArray[np.int64]


def briefs_of(tokens: npt.NDArray[np.int32], sounds: SoundArrays) -> Briefs:
    """Put in brief what `likeness.Parts` knows of each word (`tokens`) and of its letters by sound."""
    codes = np.zeros((len(tokens), 16), np.int8)
    codes[:, : sounds.codes.shape[1]] = sounds.codes
    lengths, flags = tokens[:, 7].astype(np.int64), tokens[:, 6].astype(np.int64)
    several = tokens[:, 9] > tokens[:, 8]
    flags |= OPEN * (several | (lengths > sounds.codes.shape[1]) | (lengths == 0))
    told = np.empty((len(tokens), 8), np.int32)
    told[:, :2] = tokens[:, 3:5]
    told[:, 2] = flags | (np.minimum(lengths, 255) << 8)
    told[:, 3] = tokens[:, 12] | (tokens[:, 13] << 16)
    told[:, 4:] = codes.view(np.int32)
    relation, worth = _answered(sounds)
    given = np.arange(16) < tokens[:, 11, None]
    latin = (tokens[:, 6] & LATIN) > 0
    gains = np.zeros((len(tokens), 2, 16), np.int16)
    for across, direction in ((0, np.zeros(len(tokens), np.int64)), (1, np.where(latin, 2, 1))):
        each = np.where(given, worth[direction[:, None], codes], 0)
        gains[:, across, 1:] = np.cumsum(-np.sort(-each, axis=1), axis=1)[:, :15]
    answers = np.zeros((3, 32), np.int64)
    answers[:, : relation.shape[1]] = (relation << np.arange(relation.shape[2])).sum(axis=2)
    return Briefs(told, gains, answers)


def _answered(sounds: SoundArrays) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """By direction: which letters answer which with any worth (one letter alone or as one of two), and the most that each is worth."""
    relations, worths = [], []
    for table in (0, 1):
        even, opened, closed = (getattr(sounds, name)[table].astype(np.int64) for name in ("even", "opened", "closed"))
        each = np.maximum.reduce([even, opened.max(axis=2), opened.max(axis=1), closed.max(axis=1), closed.max(axis=0)])
        for one in (each, each.T) if table else (each,):
            relations.append((one > 0).astype(np.int64))
            worths.append(np.maximum(one.max(axis=1), 0))
    return np.stack(relations), np.stack(worths)


@compiled
def answers_of(briefs: Briefs, one: Number, masks: Numbers) -> None:
    """Fill in for each letter where a word has letters that it answers: in words of its own alphabet (0), of the other (1)."""
    told = briefs.told
    masks[:] = 0
    direction = 2 if told[one, 2] & LATIN else 1
    for place in range(min(told[one, 2] >> 8, 14)):
        letter = (told[one, 4 + (place >> 2)] >> (8 * (place & 3))) & 31
        for across in range(2):
            answers = briefs.answers[direction * across, letter]
            for other in range(32):
                if (answers >> other) & 1:
                    masks[across, other] |= 1 << place


@compiled
def at_most(briefs: Briefs, one: Number, other: Number, masks: Numbers) -> Number:
    """A likeness that `likeness_of` never exceeds; `masks` are the answers of `one`.

    No alignment has more answers of any worth than the longest sequence of letters in which each is answered (Hyyro, 2004).
    """
    told = briefs.told
    flags, other_flags = told[one, 2], told[other, 2]
    if (flags | other_flags) & OPEN or (told[one, 0] == told[other, 0] and told[one, 0] >= 0):
        return NO_BOUND
    across = 1 if (flags ^ other_flags) & LATIN else 0
    left = np.int64(0xFFFF)
    for place in range(other_flags >> 8):
        letter = (told[other, 4 + (place >> 2)] >> (8 * (place & 3))) & 31
        met = left & masks[across, letter]
        left = ((left + met) | (left - met)) & 0xFFFF
    rest = ~left & ((1 << (flags >> 8)) - 1)
    answered = 0
    while rest:
        rest &= rest - 1
        answered += 1
    shift = 16 * across
    whole = ((told[one, 3] >> shift) & 0xFFFF) + ((told[other, 3] >> shift) & 0xFFFF)
    most: Number = 2.0 * briefs.gains[one, across, answered] / whole
    if across:
        return max(most, _ANY) if told[one, 1] == told[other, 1] and told[one, 1] >= 0 else most
    return max(most, answered / max(flags >> 8, other_flags >> 8))
