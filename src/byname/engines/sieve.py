"""Leaving aside, many at a time, the pairs of records that a full assessment would surely hold for two persons.

Two records get no edge if their names are plainly different, or if their dates of birth contradict each other and nothing
else ties them. Both are told here from a sketch of each record, and only where they are sure: what is left is assessed
one by one, so that the outcome is the same as if every pair were.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import islice
from typing import Any

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import Indel, JaroWinkler
from rapidfuzz.process import cdist

from byname.core.linkage.features import HALF_ALIKE, WORDS_ALIKE, surely_apart
from byname.core.linkage.sketches import Sketch
from byname.core.names import canonical_patronymic, family_fold, fold, skeleton
from byname.core.names.scripts import script_of
from byname.core.names.western import heard_consonants, spelt_regularly

__all__ = ["Sieve"]

Places = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]

_BY_EAR = 0.3
"""Below this similarity of their folds (Indel), two words never sound alike; see `heard_likeness`."""

_ONE_SLIP = 0.86
"""Two folds of five letters or more that differ by one slip of the pen are more similar than this (Jaro-Winkler)."""

_MANY_DIGITS = 3
"""Two days of birth that differ in so many digits, in year and in birthday are no slip of the pen of each other."""

_AT_FIRST = 1 << 12


class _Numbered(dict[Any, int]):
    """Numbers for values as they come, from 0 for "" on."""

    def __init__(self) -> None:
        super().__init__({"": 0})

    def __missing__(self, value: Any) -> int:
        number = self[value] = len(self)
        return number


class _Table:
    """Rows of whole numbers that grow."""

    def __init__(self, width: int) -> None:
        self.size = 0
        self._rows = np.zeros((_AT_FIRST, width), np.int32)

    def extend(self, rows: npt.NDArray[np.int32]) -> None:
        """Append rows."""
        wanted = self.size + len(rows)
        if wanted > len(self._rows):
            grown = np.zeros((max(wanted, 2 * len(self._rows)), self._rows.shape[1]), np.int32)
            grown[: self.size] = self._rows[: self.size]
            self._rows = grown
        self._rows[self.size : wanted] = rows
        self.size = wanted

    @property
    def rows(self) -> npt.NDArray[np.int32]:
        """The rows so far."""
        return self._rows[: self.size]


_WORDS = ("family", "given", "patronymic")
_TIES = ("unit", "captured", "capture_place", "birth_place", "number")
_COLUMNS = (*_WORDS, *_TIES, "born", "year", "birthday")


class Sieve:
    """Sketches of records by place, and which of them may be worth assessing with one of them."""

    def __init__(self) -> None:
        """Begin with no sketches."""
        self.numbers: list[int] = []
        self.place_of: dict[int, int] = {}
        self._words, self._values = _Words(), {tie: _Numbered() for tie in _TIES}
        self._table, self._digits = _Table(len(_COLUMNS)), _Table(8)
        self._apart: dict[tuple[int, int], bool] = {}
        self._staying = np.ones(_AT_FIRST, np.bool_)

    def leave_out(self, numbers: Iterable[int]) -> None:
        """Give none of these records any more among those that stay."""
        self._staying[self.places(numbers)] = False

    def staying(self, places: Places) -> Places:
        """Those places whose records were not left out."""
        found: Places = places[self._staying[places]]
        return found

    def add(self, sketches: Iterable[tuple[int, Sketch]]) -> None:
        """Take sketches in; each number once."""
        waiting = iter(sketches)
        # Some at a time: a quarter of a million of them at once keep the collector of garbage busy.
        while some := list(islice(waiting, _AT_FIRST)):
            self._add(some)

    def _add(self, some: Sequence[tuple[int, Sketch]]) -> None:
        numbers, told = zip(*some, strict=True)
        self.place_of.update(zip(numbers, range(len(self.numbers), len(self.numbers) + len(numbers)), strict=True))
        self.numbers.extend(numbers)
        if len(self.numbers) > len(self._staying):
            more = np.ones(max(len(self.numbers), 2 * len(self._staying)) - len(self._staying), np.bool_)
            self._staying = np.append(self._staying, more)
        columns: dict[str, Sequence[str]] = dict(zip(Sketch._fields, zip(*told, strict=True), strict=True))
        made = [[*map(self._words.number, columns[word])] for word in _WORDS]
        made += [[*map(self._values[tie].__getitem__, columns[tie])] for tie in _TIES]
        days = [*map(_day, columns["born"])]
        made += [*zip(*((born, year, birthday) for born, year, birthday, _digits in days), strict=True)]  # type: ignore[list-item]  # rows of int
        self._table.extend(np.array(made, np.int32).T)
        self._digits.extend(np.array([digits for *_rest, digits in days], np.int32))

    def places(self, numbers: Iterable[int]) -> Places:
        """The places of those of these records whose sketch is known."""
        found = [place for place in map(self.place_of.get, numbers) if place is not None]
        return np.array(found, np.int64)

    def worth_assessing(self, one: int, others: Places) -> Places:
        """Those places among `others` whose records a full assessment with that at `one` may not hold for two persons."""
        own, theirs = self._table.rows[one], self._table.rows[others]
        tied = (theirs[:, _FIRST_TIE:_PAST_TIES] == own[_FIRST_TIE:_PAST_TIES]) & (own[_FIRST_TIE:_PAST_TIES] != 0)
        clash = self._born_apart(one, others, own=own, theirs=theirs)
        aside = ~tied.any(axis=1) & clash
        if own[0]:
            rest = np.flatnonzero(~aside & (theirs[:, 0] != 0) & ~tied[:, -1])
            together = tied[rest, 0] | ((theirs[rest, _BORN] == own[_BORN]) & (own[_BORN] != 0))
            aside[rest] = self._named_apart(own, theirs[rest], together, clash[rest])
        kept: Places = others[~aside]
        return kept

    def _born_apart(
        self, one: int, others: Places, *, own: npt.NDArray[np.int32], theirs: npt.NDArray[np.int32]
    ) -> Mask:
        """Where two certain days of birth clash, and neither swapped figures nor a slip makes one of the other."""
        if not own[_BORN]:
            return np.zeros(len(others), np.bool_)
        digits = self._digits.rows
        clash: Mask = (digits[others] != digits[one]).sum(axis=1) >= _MANY_DIGITS
        other_days = (
            (theirs[:, _BORN] != 0) & (theirs[:, _YEAR] != own[_YEAR]) & (theirs[:, _BIRTHDAY] != own[_BIRTHDAY])
        )
        found: Mask = clash & other_days
        return found

    def _named_apart(
        self, own: npt.NDArray[np.int32], theirs: npt.NDArray[np.int32], together: Mask, clash: Mask
    ) -> Mask:
        """Where two plain names are plainly different, or where dates of birth clash and the names do not wholly agree.

        `together` marks pairs that a birth date or a unit may tie.
        """
        apart = self._given_apart(int(own[1]), theirs[:, 1])
        rest = np.flatnonzero(~apart & clash)
        if len(rest):
            apart[rest] = self._words.other_father(own[2:3], theirs[rest, 2])
        rest = np.flatnonzero(~apart)
        if len(rest):
            apart[rest] = self._words.far_apart(own[:3], theirs[rest, :3], together[rest], clash[rest])
        return apart

    def _given_apart(self, own: int, theirs: npt.NDArray[np.int32]) -> Mask:
        words = self._words.texts
        kinds, place = np.unique(theirs, return_inverse=True)
        told = []
        for kind in kinds.tolist():
            known = self._apart.get((own, kind))
            if known is None:
                known = self._apart[own, kind] = surely_apart(words[own], words[kind])
            told.append(known)
        return np.array(told, np.bool_)[place]


_FIRST_TIE, _PAST_TIES = len(_WORDS), len(_WORDS) + len(_TIES)
_BORN, _YEAR, _BIRTHDAY = (_COLUMNS.index(name) for name in ("born", "year", "birthday"))
_NO_DAY = (0, 0, 0, (0,) * 8)


def _day(born: str) -> tuple[int, int, int, tuple[int, ...]]:
    """The ordinal, the year, the birthday and the digits of a day."""
    if not born:
        return _NO_DAY
    found = _DAYS.get(born)
    if found is None:
        day = date.fromordinal(int(born))
        digits = tuple(map(int, f"{day.year:04}{day.month:02}{day.day:02}"))
        found = _DAYS[born] = (int(born), day.year, 100 * day.month + day.day, digits)
    return found


_DAYS: dict[str, tuple[int, int, int, tuple[int, ...]]] = {}


class _Words:
    """Words of plain names, each folded and sounded once, when it is first compared."""

    def __init__(self) -> None:
        self.texts: list[str] = [""]
        self._folds, self._families, self._heard = [""], [""], [""]
        # Numbers of skeleton, of the fold without ikavism, of what is heard, of the father named.
        self._alike = np.zeros((_AT_FIRST, 4), np.int32)
        self._sounds = np.zeros((_AT_FIRST, 2), np.int32)  # whether spelling does not decide, whether in Latin letters
        self._known = np.zeros(_AT_FIRST, np.bool_)
        self._known[0] = True
        self._kinds = _Numbered(), _Numbered(), _Numbered(), _Numbered()
        self._number = _Numbered()

    def number(self, text: str) -> int:
        """The number of a word."""
        number = self._number[text]
        if number == len(self.texts):
            for told in (self.texts, self._folds, self._families, self._heard):
                told.append(text)
            if number == len(self._known):
                self._alike = np.append(self._alike, np.zeros_like(self._alike), axis=0)
                self._sounds = np.append(self._sounds, np.zeros_like(self._sounds), axis=0)
                self._known = np.append(self._known, np.zeros_like(self._known))
        return number

    def learn(self, numbers: npt.NDArray[np.int32]) -> None:
        """Fold and sound those of these words that are not known yet."""
        for number in set(numbers[~self._known[numbers]].tolist()):
            text = self.texts[number]
            family, heard = family_fold(text), heard_consonants(text)
            self._folds[number], self._families[number], self._heard[number] = fold(text), family, heard
            keys = (skeleton(text), family.replace("i", "e"), heard, canonical_patronymic(text) or "")
            self._alike[number] = [kinds[key] for kinds, key in zip(self._kinds, keys, strict=True)]
            self._sounds[number] = not spelt_regularly(text), script_of(text) == "latn"
            self._known[number] = True

    def other_father(self, own: npt.NDArray[np.int32], theirs: npt.NDArray[np.int32]) -> Mask:
        """Where two patronymics are known to name two fathers."""
        self.learn(own)
        self.learn(theirs)
        fathers = self._alike[:, 3]
        found: Mask = (fathers[own] != 0) & (fathers[theirs] != 0) & (fathers[theirs] != fathers[own])
        return found

    def far_apart(self, own: npt.NDArray[np.int32], theirs: npt.NDArray[np.int32], together: Mask, clash: Mask) -> Mask:
        """Where the family names are not even alike, and no word of one name is like another of the other.

        Where dates of birth clash, it is enough that the family names cannot be one.
        """
        families, place = np.unique(theirs[:, 0], return_inverse=True)
        self.learn(own)
        self.learn(families)
        one, near, half = self._family_near(int(own[0]), families)
        found: Mask = clash & ~one[place]
        rest = np.flatnonzero(~found & ~near[place] & ~(half[place] & together))
        if len(rest):
            families, place = np.unique(theirs[rest, 0], return_inverse=True)
            found[rest] = ~self._crossed(own, theirs[rest], families, place)
        return found

    def _family_near(self, own: int, families: npt.NDArray[np.int32]) -> tuple[Mask, Mask, Mask]:
        """Which family names may agree with one, which may be like it, and which are at least half like it."""
        words = families.tolist()
        alike = cdist([self._folds[own]], [self._folds[each] for each in words], scorer=JaroWinkler.similarity)[0]
        whole = cdist([self._families[own]], [self._families[each] for each in words], scorer=JaroWinkler.similarity)[0]
        heard = cdist([self._heard[own]], [self._heard[each] for each in words], scorer=JaroWinkler.similarity)[0]
        same = self._alike[families] == self._alike[own]
        one: Mask = (whole >= _ONE_SLIP - _ROUNDED) | same[:, 0] | same[:, 1]
        by_ear, latin = self._sounds[families].T
        if self._sounds[own, 0]:
            folds = [self._folds[each] for each in words]
            sounds = cdist([self._folds[own]], folds, scorer=Indel.normalized_similarity)[0] >= _BY_EAR - _ROUNDED
            one |= (by_ear != 0) & ((latin != 0) | bool(self._sounds[own, 1])) & (sounds | same[:, 2])
        near = one | (alike >= WORDS_ALIKE - _ROUNDED)
        half = (alike >= HALF_ALIKE - _ROUNDED) | (heard >= HALF_ALIKE - _ROUNDED)
        return one, near, half

    def _crossed(
        self,
        own: npt.NDArray[np.int32],
        theirs: npt.NDArray[np.int32],
        families: npt.NDArray[np.int32],
        place: npt.NDArray[np.intp],
    ) -> Mask:
        """Where a family name is like the given name or the father of the other side."""
        family, *first = [self._folds[each] for each in own.tolist()]
        found = self._like_any(first, families)[place]
        for column in (1, 2):
            words, where = np.unique(theirs[:, column], return_inverse=True)
            self.learn(words)
            found |= self._like_any([family], words)[where]
        return found

    def _like_any(self, folds: Sequence[str], words: npt.NDArray[np.int32]) -> Mask:
        theirs = [self._folds[each] for each in words.tolist()]
        like = cdist([each for each in folds if each], theirs, scorer=JaroWinkler.similarity) >= WORDS_ALIKE - _ROUNDED
        found: Mask = like.any(axis=0) & np.array([bool(each) for each in theirs])
        return found


_ROUNDED = 1e-4  # matrices are of single precision
