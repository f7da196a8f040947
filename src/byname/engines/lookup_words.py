"""The words of one part of a name, numbered, and which of them a slip of the pen turns into another."""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from operator import itemgetter
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
from byname.engines.lookup_neighbours import Neighbours, begun_hash, hashes_of, prefix_hashes

__all__ = [
    "FAMILY",
    "GIVEN",
    "PARTS",
    "PATRONYMIC",
    "Near",
    "Part",
    "Vocabulary",
    "asked_hashes",
    "initial_keys",
    "word_hashes",
    "word_key",
]

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]

_PART_FITS: Final = 0.85
_BEGUN_FITS: Final = 0.5
_GOING_ON: Final = 0.3
"""What a word is worth that is only begun, and what the share of it that is written adds."""

_NEAR_FROM: Final = 0.45
_NEAR_WORDS: Final = 64
"""So many words are near another at most, the nearest first."""

_REMEMBERED: Final = 20_000
_FRESH: Final = 2_048
_VOICELESS: Final = str.maketrans({"z": "s"})
"""German writes both sounds with one letter; sh and zh are one to a skeleton already."""

_APART: Final = re.compile(r"[ -]")


class Part(NamedTuple):
    """How a part of a name is read: the key that its spellings share, what it is spelled like, its initials.

    `initial_fits` is how near an initial is to a word that it may shorten; a letter says as much in every part.
    """

    key: Callable[[str], str]
    spellings: Callable[[str], Iterable[str]]
    initials: Callable[[str], Iterable[str]]
    initial_fits: float


def _bones(text: str) -> str:
    return skeleton(text).translate(_VOICELESS)


def _readings(token: str) -> tuple[str, ...]:
    """Give a token, and in Latin letters also with "ch" read as in German and Polish, which tell it from English."""
    other = token.casefold().replace("ch", "kh")
    return (token, other) if "ch" in token.casefold() else (token,)


def _family_spellings(token: str) -> Iterable[str]:
    return {family_fold(each) for each in _readings(token)}


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


FAMILY: Final = Part(family_fold, _family_spellings, _family_initials, 0.33)
GIVEN: Final = Part(_given_key, _given_spellings, given_initials, 0.6)
PATRONYMIC: Final = Part(_patronymic_key, _patronymic_spellings, patronymic_initials, 0.6)
PARTS: Final = (FAMILY, GIVEN, PATRONYMIC)


def word_key(part: Part, token: str) -> str:
    """Return the key that all spellings of a word share, that of an initial with a full stop; "" where there are no letters."""
    return _initial_key(token) if is_initial(token) else part.key(token)


def word_hashes(part: Part, token: str) -> set[int]:
    """Return the hashes under which a stored word is found: of its spellings, their beginnings, and its initials."""
    if is_initial(token):
        return set()
    found = {ord(letter) for letter in part.initials(token) if letter}
    found.update(hashes_of(part.key(token), "")[:1])
    for text, bones, _share in _sounded(part, token):
        found.update(hashes_of(text, bones), prefix_hashes(text))
    return found


def asked_hashes(part: Part, token: str) -> set[int]:
    """Return the hashes to ask for, so that every word that a token may be is among those that are found."""
    if is_initial(token):
        return set(map(ord, fold(token)[:1]))
    found = set(hashes_of(part.key(token), "")[:1])
    for text, bones, _share in _sounded(part, token):
        found.update(hashes_of(text, bones), begun_hash(text))
    return found


def initial_keys(part: Part, token: str) -> list[str]:
    """Return the keys of the initials that a word may be shortened to, themselves words of that kind."""
    return sorted(f"{letter}." for letter in part.initials(token) if letter)


def _initial_key(token: str) -> str:
    letter = fold(token)[:1]
    return f"{letter}." if letter else ""


def _all_spellings(part: Part, token: str) -> dict[str, float]:
    """Return every spelling of a word and of each part of a double one, with what it is worth."""
    spellings = dict.fromkeys(part.spellings(token), 1.0)
    parts = [each for each in _APART.split(token) if len(each) > 1]
    if len(parts) > 1:
        for each in parts:
            spellings |= {text: _PART_FITS for text in part.spellings(each) if text not in spellings}
    return {text: share for text, share in spellings.items() if text}


@lru_cache(maxsize=50_000)
def _sounded(part: Part, token: str) -> tuple[tuple[str, str, float], ...]:
    """Return every spelling of a word with its consonants and what it is worth; the same words are met again and again."""
    return tuple((text, _bones(text), share) for text, share in _all_spellings(part, token).items())


class _Spellings:
    """Spellings of words, column by column: folds, consonants, numbers of the words, 1 or less where only a part is spelled."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.bones: list[str] = []
        self.numbers = array("q")
        self.shares = array("d")

    def __len__(self) -> int:
        return len(self.texts)

    def append(self, text: str, bones: str, number: int, share: float) -> None:
        self.texts.append(text)
        self.bones.append(bones)
        self.numbers.append(number)
        self.shares.append(share)


class Near(NamedTuple):
    """Words near a token, nearest first: their numbers and how near (1: one spelling of it), both of one length."""

    words: Ints
    likeness: Floats


_NOBODY: Final = Near(np.zeros(0, np.int64), np.zeros(0, np.float32))


_NO_NEIGHBOURS: Final = Neighbours((), ())


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
        self._initial_of: dict[str, set[int]] = defaultdict(set)
        self._abbreviations: dict[str, int] = {}
        self._spelled: dict[tuple[str, int], float] = {}
        self._spellings = _Spellings()
        self._tables = (_NO_NEIGHBOURS, _NO_NEIGHBOURS)
        self._sizes = (0, 0)
        self._memory: dict[str, Near] = {}
        self._borne = np.zeros(0, np.int64)

    def __len__(self) -> int:
        """Return how many numbers are given out, that of the absent word included."""
        return len(self._names)

    def number_of(self, token: str) -> int:
        """Return the number of a word as written; a new one if no spelling of it has been seen."""
        known = self._tokens.get(token)
        return self._enter(token) if known is None else known

    def numbers_of(self, tokens: Sequence[str]) -> list[int]:
        """Return the number of each word of a column, as `number_of` does."""
        known = self._tokens
        for token in dict.fromkeys(tokens):
            if token not in known:
                self._enter(token)
        return list(map(known.__getitem__, tokens))

    def bear(self, numbers: Ints | npt.NDArray[np.int32], times: int) -> None:
        """Note that so many more rows (or with -1 fewer) have each word; what no row has any more is near nothing."""
        count = np.bincount(numbers, minlength=len(self._names))
        before = np.zeros(len(count), np.int64)
        before[: len(self._borne)] = self._borne
        self._borne = before + times * count
        if ((before > 0) != (self._borne > 0)).any():
            self._memory.clear()

    def keys_of(self, numbers: Ints) -> tuple[str, ...]:
        """Return the keys of words by their numbers."""
        return tuple(self._names[number] for number in numbers.tolist())

    def settle(self) -> None:
        """Let `near` know all words so far: a few new spellings make the small table anew, many the large one."""
        large, small = self._sizes
        new = len(self._spellings) - large
        if new == small:
            return
        texts, bones = self._spellings.texts, self._spellings.bones
        if new > _FRESH + large // 16:
            self._tables, self._sizes = (Neighbours(texts, bones), _NO_NEIGHBOURS), (len(texts), 0)
        else:
            self._tables = (self._tables[0], Neighbours(texts[large:], bones[large:]))
            self._sizes = (large, new)

    def near(self, token: str) -> Near:
        """Return the words, of those settled, that a token may be; an initial may be every word that it abbreviates."""
        found = self._memory.get(token)
        if found is None:
            if len(self._memory) >= _REMEMBERED:
                self._memory.clear()
            found = self._memory[token] = self._find(token)
        return found

    def _enter(self, token: str) -> int:
        initial = is_initial(token)
        key = word_key(self._part, token)
        number = self._keys.setdefault(key, len(self._names)) if key else 0
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
        for text, bones, share in _sounded(self._part, token):
            if (text, number) not in self._spelled:
                self._spelled[text, number] = share
                self._spellings.append(text, bones, number, share)
                self._memory.clear()
        for letter in self._part.initials(token):
            if number not in self._initial_of[letter]:
                self._initial_of[letter].add(number)
                self._memory.clear()

    def _find(self, token: str) -> Near:
        if not token:
            return _NOBODY
        if is_initial(token):
            letter = fold(token)[:1]
            numbers = {*self._initial_of.get(letter, ()), self._abbreviations.get(letter, 0)} - {0}
            return self._in_order(dict.fromkeys(numbers, self._part.initial_fits), most=len(numbers))
        found: dict[int, float] = {}
        spellings = _sounded(self._part, token)
        for spelling, bones, share in spellings:
            self._add_near(spelling, bones, share, found)
        key = self._keys.get(self._part.key(token))
        if key:
            found[key] = 1.0
        for letter in self._part.initials(token):
            if letter in self._abbreviations:
                found.setdefault(self._abbreviations[letter], self._part.initial_fits)
        if not any(likeness == 1.0 and self._is_borne(number) for number, likeness in found.items()):
            for spelling, _consonants, _share in spellings:
                self._add_begun(spelling, found)
        return self._in_order(found, most=_NEAR_WORDS)

    def _is_borne(self, number: int) -> bool:
        return number < len(self._borne) and bool(self._borne[number] > 0)

    def _add_begun(self, spelling: str, found: dict[int, float]) -> None:
        """Add the words that begin with a spelling: somebody may still be typing it, or knows no more of it."""
        for place in self._among(begun_hash(spelling)):
            number, text = self._spellings.numbers[place], self._spellings.texts[place]
            begun = round(_BEGUN_FITS + _GOING_ON * len(spelling) / len(text), 4)
            if text.startswith(spelling) and begun > found.get(number, 0.0):
                found[number] = begun

    def _add_near(self, spelling: str, bones: str, share: float, found: dict[int, float]) -> None:
        places = self._among(hashes_of(spelling, bones))
        if not places:
            return
        alike = self._likeness(spelling, bones, places).tolist()
        numbers, shares = self._spellings.numbers, self._spellings.shares
        for place, likeness in zip(places, alike, strict=True):
            if likeness:
                number, weighed = numbers[place], likeness * min(share, shares[place])
                if weighed > found.get(number, 0.0):
                    found[number] = weighed

    def _among(self, hashes: Sequence[int]) -> list[int]:
        """Return the places of the spellings that share a hash, in both tables."""
        large, small = (table.among(hashes) for table in self._tables)
        return [*large, *(place + self._sizes[0] for place in small)]

    def _likeness(self, text: str, bones: str, places: Sequence[int]) -> npt.NDArray[np.float64]:
        """Return how like a text each spelling is: 1 the same, half a slip for a vowel, a whole one for a consonant.

        One whole slip in a word of six letters leaves .7; more than two, or one in a very short word, leave nothing.
        """
        pick = itemgetter(*places, places[0])
        texts, others = pick(self._spellings.texts)[:-1], pick(self._spellings.bones)[:-1]
        slips = cdist([text], texts, scorer=OSA.distance, score_cutoff=4, dtype=np.int32)[0]
        hard = cdist([bones], others, scorer=OSA.distance, score_cutoff=3, dtype=np.int32)[0]
        cost = (slips + hard) / 2
        lengths = np.maximum(np.fromiter(map(len, texts), np.int64, len(texts)), max(1, len(text)))
        alike = np.round(1.0 - 0.3 * cost * np.clip(6.0 / lengths, 0.75, 1.5), 4)
        return np.where((cost <= 2.0) & (alike >= _NEAR_FROM), alike, 0.0)

    def _in_order(self, found: dict[int, float], *, most: int) -> Near:
        numbers, known = np.fromiter(found, np.int64, len(found)), len(self._borne)
        likeness = np.fromiter(found.values(), np.float64, len(found))
        there = numbers < known
        there[there] = self._borne[numbers[there]] > 0
        if there.sum() > most:
            # Whoever is less near than so many others is among the first in no order of equals.
            there &= likeness >= np.partition(likeness[there], -most)[-most]
        names = self._names
        pairs = zip(likeness[there].tolist(), numbers[there].tolist(), strict=True)
        ranked = sorted((-alike, names[number], number) for alike, number in pairs)[:most]
        words = np.array([number for _likeness, _name, number in ranked], np.int64)
        return Near(words, np.array([-alike for alike, _name, _number in ranked], np.float32))
