"""The words of one part of a name, numbered, and which of them a slip of the pen turns into another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from byname.core.names.fold import family_fold, fold, skeleton
from byname.core.names.given import (
    canonical_given,
    canonical_patronymic,
    father_forms,
    given_forms,
    given_initials,
    patronymic_initials,
    patronymic_stem,
)
from byname.core.names.roles import is_initial

__all__ = ["FAMILY", "GIVEN", "PATRONYMIC", "Near", "Part", "Vocabulary"]

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]
Hashes = npt.NDArray[np.uint64]

_INITIAL_FITS: Final = 0.6
_PART_FITS: Final = 0.85
_NEAR_WORDS: Final = 64
"""So many words are near another at most, the nearest first."""

_REMEMBERED: Final = 20_000
_FRESH: Final = 2_048
_APART: Final = re.compile(r"[ -]")
_STEP: Final = {"fold": 0x9E3779B97F4A7C15, "skeleton": 0xC2B2AE3D27D4EB4F}
_LONGEST: Final = 24


class Part(NamedTuple):
    """How a part of a name is read: the key that its spellings share, what it is spelled like, its initials."""

    key: Callable[[str], str]
    spellings: Callable[[str], Iterable[str]]
    initials: Callable[[str], Iterable[str]]


def _family_spellings(token: str) -> Iterable[str]:
    return (family_fold(token),)


def _family_initials(token: str) -> Iterable[str]:
    return (fold(token)[:1],)


def _given_key(token: str) -> str:
    return canonical_given(token) or fold(token)


def _given_spellings(token: str) -> Iterable[str]:
    return {fold(token), *given_forms(canonical_given(token) or "")}


def _patronymic_key(token: str) -> str:
    return canonical_patronymic(token) or patronymic_stem(token)


def _patronymic_spellings(token: str) -> Iterable[str]:
    return {patronymic_stem(token), *father_forms(canonical_patronymic(token) or "")}


FAMILY: Final = Part(family_fold, _family_spellings, _family_initials)
GIVEN: Final = Part(_given_key, _given_spellings, given_initials)
PATRONYMIC: Final = Part(_patronymic_key, _patronymic_spellings, patronymic_initials)


class Near(NamedTuple):
    """Words near a token, nearest first: their numbers and how near (1: one spelling of it), both of one length."""

    words: Ints
    likeness: Floats


_NOBODY: Final = Near(np.zeros(0, np.int64), np.zeros(0, np.float32))


class Vocabulary:
    """All words of one part of a name; 0 is the number of an absent word.

    Two words are near if one is left of the other when either loses at most one letter, in their folds or in their
    consonants (after W. Garbe, "Symmetric Delete", 2012); the few that are so found are then compared letter by letter.
    """

    def __init__(self, part: Part) -> None:
        self._part = part
        self._keys: dict[str, int] = {"": 0}
        self._tokens: dict[str, int] = {"": 0}
        self._names = [""]
        self._initial_of: dict[str, list[int]] = defaultdict(list)
        self._abbreviations: dict[str, int] = {}
        self._spelled: dict[tuple[str, int], float] = {}
        self._spellings: list[tuple[str, int, float]] = []
        self._tables = (_Neighbours(()), _Neighbours(()))
        self._sizes = (0, 0)
        self._memory: dict[str, Near] = {}

    def __len__(self) -> int:
        """Return how many numbers are given out, that of the absent word included."""
        return len(self._names)

    def number_of(self, token: str) -> int:
        """Return the number of a word as written; a new one if no spelling of it has been seen."""
        known = self._tokens.get(token)
        return self._enter(token) if known is None else known

    def near(self, token: str) -> Near:
        """Return the words that a token may be; an initial may be every word that it abbreviates."""
        found = self._memory.get(token)
        if found is None:
            if len(self._memory) >= _REMEMBERED:
                self._memory.clear()
            found = self._memory[token] = self._find(token)
        return found

    def _enter(self, token: str) -> int:
        initial = is_initial(token)
        key = f"{fold(token)[:1]}." if initial else self._part.key(token)
        number = self._keys.setdefault(key, len(self._names)) if key not in {"", "."} else 0
        self._tokens[token] = number
        if number == len(self._names):
            self._names.append(key)
            self._memory.clear()
            if initial:
                self._abbreviations[key[:1]] = number
        if number and not initial:
            self._spell(token, number)
        return number

    def _spell(self, token: str, number: int) -> None:
        spellings = dict.fromkeys(self._part.spellings(token), 1.0)
        parts = [part for part in _APART.split(token) if len(part) > 1]
        if len(parts) > 1:
            for part in parts:
                spellings |= {text: _PART_FITS for text in self._part.spellings(part) if text not in spellings}
        for text, share in spellings.items():
            if (text, number) not in self._spelled and text:
                self._spelled[text, number] = share
                self._spellings.append((text, number, share))
                self._memory.clear()
        for letter in self._part.initials(token):
            if number not in self._initial_of[letter][-1:]:
                self._initial_of[letter].append(number)
                self._memory.clear()

    def _find(self, token: str) -> Near:
        if not token:
            return _NOBODY
        if is_initial(token):
            letter = fold(token)[:1]
            numbers = {*self._initial_of.get(letter, ()), self._abbreviations.get(letter, 0)} - {0}
            return self._in_order(dict.fromkeys(numbers, _INITIAL_FITS), most=len(numbers))
        found: dict[int, float] = {}
        parts = [part for part in _APART.split(token) if len(part) > 1]
        for text, share in ((token, 1.0), *((part, _PART_FITS) for part in parts if len(parts) > 1)):
            for spelling in self._part.spellings(text):
                self._add_near(spelling, share, found)
        key = self._keys.get(self._part.key(token))
        if key:
            found[key] = 1.0
        for letter in self._part.initials(token):
            if letter in self._abbreviations:
                found.setdefault(self._abbreviations[letter], _INITIAL_FITS)
        return self._in_order(found, most=_NEAR_WORDS)

    def _add_near(self, spelling: str, share: float, found: dict[int, float]) -> None:
        self._settle()
        places = np.concatenate([table.near(spelling) + start for table, start in zip(self._tables, (0, self._sizes[0]))])
        if not len(places):
            return
        numbered = [self._spellings[place] for place in places.tolist()]
        alike = _likeness(spelling, [text for text, _number, _share in numbered])
        for (_text, number, own), one in zip(numbered, alike.tolist(), strict=True):
            likeness = one * min(share, own)
            if likeness > found.get(number, 0.0):
                found[number] = likeness

    def _in_order(self, found: dict[int, float], *, most: int) -> Near:
        best = sorted(found, key=lambda number: (-round(found[number], 4), self._names[number]))[:most]
        return Near(np.array(best, np.int64), np.array([found[number] for number in best], np.float32))

    def _settle(self) -> None:
        """Bring the tables up to the spellings: a few new ones into the small table, many into the large one."""
        large, small = self._sizes
        new = len(self._spellings) - large
        if new == small:
            return
        texts = [text for text, _number, _share in self._spellings]
        if new > _FRESH + large // 16:
            self._tables, self._sizes = (_Neighbours(texts), _Neighbours(())), (len(texts), 0)
        else:
            self._tables, self._sizes = (self._tables[0], _Neighbours(texts[large:])), (large, new)


class _Neighbours:
    """Texts by themselves and by what is left of them without any one letter, as sorted hashes."""

    def __init__(self, texts: Sequence[str]) -> None:
        folds, bones = _lessened(texts, "fold"), _lessened([skeleton(text) for text in texts], "skeleton")
        hashes = np.concatenate([folds[0], bones[0]])
        places = np.concatenate([folds[1], bones[1]])
        order = np.argsort(hashes, kind="stable")
        self._hashes, self._places = hashes[order], places[order].astype(np.int32)

    def near(self, text: str) -> Ints:
        """Return the places of the texts that share a hash with a text, ascending."""
        if not len(self._hashes):
            return np.zeros(0, np.int64)
        wanted = np.concatenate([_lessened([text], "fold")[0], _lessened([skeleton(text)], "skeleton")[0]])
        starts = np.searchsorted(self._hashes, wanted, "left").tolist()
        ends = np.searchsorted(self._hashes, wanted, "right").tolist()
        found = [self._places[start:end] for start, end in zip(starts, ends, strict=True) if end > start]
        return np.unique(np.concatenate(found)).astype(np.int64) if found else np.zeros(0, np.int64)


def _lessened(texts: Sequence[str], what: str) -> tuple[Hashes, Ints]:
    """Hash each text whole and without each of its letters, with the place of the text for each hash.

    A polynomial hash, so that leaving out a letter needs no string to be made. Texts of two letters or less stay whole.
    """
    longest = min(max((len(text) for text in texts), default=0), _LONGEST) or 1
    codes = np.array([text[:longest] for text in texts], f"<U{longest}").view(np.uint32).reshape(-1, longest)
    step = np.full(longest, _STEP[what], np.uint64)
    powers = np.cumprod(step, dtype=np.uint64)
    worth = codes.astype(np.uint64)
    before = np.cumsum(worth * powers, axis=1, dtype=np.uint64)
    shifted = np.cumsum(worth[:, 1:] * powers[:-1], axis=1, dtype=np.uint64)
    shifted = np.concatenate([np.zeros((len(codes), 1), np.uint64), shifted], axis=1)
    left = np.concatenate([np.zeros((len(codes), 1), np.uint64), before[:, :-1]], axis=1)
    without = left + (shifted[:, -1:] - shifted)
    lengths = (codes != 0).sum(axis=1)
    least = 3 if what == "fold" else 4
    rows, columns = np.nonzero((np.arange(longest) < lengths[:, None]) & (lengths[:, None] >= least))
    whole = np.flatnonzero(lengths >= (1 if what == "fold" else 2))
    return (
        np.concatenate([before[whole, -1], without[rows, columns]]),
        np.concatenate([whole, rows]).astype(np.int64),
    )


def _likeness(text: str, others: Sequence[str]) -> Floats:
    """Return how like a text each other is: 1 the same, half a slip for a vowel, a whole one for a consonant.

    One whole slip in a word of six letters leaves .7; more than two, or one in a very short word, leave nothing.
    """
    slips = cdist([text], others, scorer=OSA.distance, score_cutoff=4, dtype=np.int32)[0]
    bones = skeleton(text)
    hard = cdist([bones], [skeleton(one) for one in others], scorer=OSA.distance, score_cutoff=3, dtype=np.int32)[0]
    cost = (slips + hard) / 2
    lengths = np.maximum(np.array([len(one) for one in others]), len(text))
    alike = 1.0 - 0.3 * cost * np.clip(6.0 / np.maximum(lengths, 1), 0.75, 1.5)
    return np.where((cost <= 2.0) & (alike >= 0.35), alike, 0.0).astype(np.float32)
