"""The words of many names by number, each prepared once, and what pairs of them say role by role, as columns.

Everything here gives what `outcomes` gives for one pair of words; tests hold the two together.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final, NamedTuple

import numpy as np
import numpy.typing as npt
from rapidfuzz import process
from rapidfuzz.distance import OSA, Indel, JaroWinkler

from byname.core.names.fold import family_fold, fold, skeleton
from byname.core.names.given import canonical_given, canonical_patronymic, patronymic_stem
from byname.core.names.outcomes import (
    BY_EAR,
    FATHERS_HEARD,
    HOPEFUL,
    HOPEFUL_FATHER,
    IKAVISM,
    SAME,
    SAME_JARO,
    Outcome,
    family_outcome,
    given_outcome,
    patronymic_outcome,
)
from byname.core.names.roles import is_initial, named_like_surname, names_father
from byname.core.names.scripts import script_of
from byname.core.names.short_forms import stands_for
from byname.core.names.sounds import Sounds, sound_likeness
from byname.core.names.western import heard_consonants, spelt_regularly

__all__ = ["ABSENT", "AGREE", "CONFLICT", "KINDS", "MISSING", "Bools", "Floats", "Ints", "Outcomes", "Vocabulary"]

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

ABSENT: Final = -1
KINDS: Final = ("agree", "conflict", "missing")
AGREE, CONFLICT, MISSING = range(3)
_SCRIPTS: Final = ("cyrl", "latn", "mixed", "other")
_FEW: Final = 500
_PARTS = re.compile(r"[ -]")


class Outcomes(NamedTuple):
    """`Outcome` for a column of pairs: kinds as places in `KINDS`, scores, and which agree loosely only."""

    kind: Ints
    score: Floats
    loosely: Bools


class _Spelt(NamedTuple):
    """A column of keys: the texts, their numbers, the same without ikavism, the first letters and the lengths."""

    texts: npt.NDArray[np.object_]
    code: Ints
    ikavism: Ints
    first: Ints
    length: Ints


class Vocabulary:
    """Numbered words that may grow; each column over them is brought up to date when it is asked for."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._numbers: dict[str, int] = {"": ABSENT}
        self._columns: dict[str, npt.NDArray[np.generic]] = {}
        self._codes: dict[str, dict[str, int]] = {}

    def number(self, text: str) -> int:
        """The number of a word; `ABSENT` for none."""
        found = self._numbers.setdefault(text, len(self.texts))
        if found == len(self.texts):
            self.texts.append(text)
        return found

    def _column(self, key: str, of: Callable[[str], object], kind: npt.DTypeLike) -> npt.NDArray[Any]:
        """A property of each word, and at the end, where `ABSENT` points, that of no word."""
        column = self._columns.get(key)
        if column is None:
            column = np.array([of("")], kind)
        if len(column) <= len(self.texts):
            new = np.empty(len(self.texts) + 1 - len(column), kind)
            new[:] = [of(text) for text in self.texts[len(column) - 1 :]]
            column = np.concatenate([column[:-1], new, column[-1:]])
            self._columns[key] = column
        return column

    def _coded(self, key: str, of: Callable[[str], str]) -> Ints:
        """The number of what `of` makes of each word, `ABSENT` for nothing."""
        codes = self._codes.setdefault(key, {"": ABSENT})
        return self._column(key, lambda text: codes.setdefault(of(text), len(codes)), np.int64)

    def _spelt(self, key: str, of: Callable[[str], str]) -> _Spelt:
        return _Spelt(
            self._column(key, of, object),
            self._coded(f"{key}, code", of),
            self._coded(f"{key}, ikavism", lambda text: of(text).translate(IKAVISM)),
            self._coded(f"{key}, first", lambda text: of(text)[:1]),
            self._column(f"{key}, length", lambda text: len(of(text)), np.int64),
        )

    @property
    def _fold(self) -> _Spelt:
        return self._spelt("fold", fold)

    @property
    def _bones(self) -> Ints:
        return self._coded("bones", skeleton)

    @property
    def known(self) -> Ints:
        """The number of the known given name that each word is, `ABSENT` for none."""
        return self._coded("known", lambda text: canonical_given(text) or "")

    @property
    def _initial(self) -> Bools:
        return self._column("initial", is_initial, np.bool_)

    @property
    def _several(self) -> Bools:
        return self._column("several", lambda text: _PARTS.search(text) is not None, np.bool_)

    @property
    def names_father(self) -> Bools:
        """Which words have an ending, or a second word, that makes a father's name of them."""
        return self._column("names father", names_father, np.bool_)

    @property
    def _script(self) -> Ints:
        return self._column("script", lambda text: _SCRIPTS.index(script_of(text)), np.int64)

    @property
    def _regular(self) -> Bools:
        return self._column("regular", spelt_regularly, np.bool_)

    def families(self, ours: Ints, theirs: Ints) -> Outcomes:
        """`family_outcome` of each pair."""

        def compare(one: Ints, other: Ints) -> Outcomes:
            whole = self._alike(self._spelt("family", family_fold), one, other)
            odd = self._column("odd", lambda text: is_initial(text) or len(text) < 3, np.bool_)
            asked = odd[one] | odd[other]
            asked |= (whole < SAME) & (self._several[one] | self._several[other])
            kind = np.where(whole >= SAME, AGREE, CONFLICT)
            return self._by_word(family_outcome, one, other, asked, Outcomes(kind, whole, np.zeros(len(one), np.bool_)))

        return _once_each(compare, ours, theirs, len(self.texts))

    def givens(self, ours: Ints, theirs: Ints) -> Outcomes:
        """`given_outcome` of each pair."""

        def compare(one: Ints, other: Ints) -> Outcomes:
            score = self._alike(self._fold, one, other)
            both = (self.known[one] != ABSENT) & (self.known[other] != ABSENT)
            score = np.where(both, np.where(self.known[one] == self.known[other], 1.0, 0.2), score)
            short = self._column(
                "short", lambda text: stands_for(text) != {canonical_given(text) or fold(text)}, np.bool_
            )
            asked = (score < SAME) & (short[one] | short[other])
            asked |= (score < SAME) & ~both & (self._several[one] | self._several[other])
            asked |= self._initial[one] | self._initial[other]
            kind = np.where(score >= SAME, AGREE, CONFLICT)
            return self._by_word(given_outcome, one, other, asked, Outcomes(kind, score, np.zeros(len(one), np.bool_)))

        return _once_each(compare, ours, theirs, len(self.texts))

    def patronymics(self, ours: Ints, theirs: Ints) -> Outcomes:
        """`patronymic_outcome` of each pair."""

        def compare(one: Ints, other: Ints) -> Outcomes:
            stems = self._spelt("stem", patronymic_stem)
            known = self._coded("known father", lambda text: canonical_patronymic(text) or "")
            like = self._column("fatherlike", lambda text: names_father(text) or named_like_surname(text), np.bool_)
            both = (known[one] != ABSENT) & (known[other] != ABSENT)
            a, b = stems.texts[one], stems.texts[other]
            long = np.minimum(stems.length[one], stems.length[other]) >= 5
            slip = long & (_distances(a, b) <= 1)
            equal = np.where(both, known[one] == known[other], stems.code[one] == stems.code[other])
            score = np.where(equal, 1.0, np.where(slip, 0.9, np.minimum(_jaro(a, b), 0.79)))
            score = np.where(both & ~equal, 0.2, score)
            kind = np.where(score >= SAME, AGREE, CONFLICT)
            found = Outcomes(kind, score, np.zeros(len(one), np.bool_))
            father = like[one] | like[other]
            hopeful = np.flatnonzero(father & ~both & (kind == CONFLICT))
            hopeful = hopeful[_shares(a[hopeful], b[hopeful]) >= HOPEFUL_FATHER]
            heard = hopeful[self.heard_likeness(one[hopeful], other[hopeful]) >= FATHERS_HEARD]
            kind[heard], score[heard], found.loosely[heard] = AGREE, BY_EAR.score, True
            asked = self._initial[one] | self._initial[other] | ((kind == CONFLICT) & ~father & ~both)
            return self._by_word(patronymic_outcome, one, other, asked, found)

        return _once_each(compare, ours, theirs, len(self.texts))

    def _by_word(
        self, compare: Callable[[str, str], Outcome], one: Ints, other: Ints, asked: Bools, found: Outcomes
    ) -> Outcomes:
        """Ask for each of the pairs `asked` word by word: initials, double names, short forms and other rare ones."""
        for place in np.flatnonzero(asked).tolist():
            outcome = compare(self.texts[one[place]], self.texts[other[place]])
            found.kind[place] = KINDS.index(outcome.kind)
            found.score[place], found.loosely[place] = outcome.score, outcome.loosely
        return found

    def _alike(self, spelt: _Spelt, one: Ints, other: Ints) -> Floats:
        """As `outcomes` scores two folds."""
        found = np.where(spelt.code[one] == spelt.code[other], 1.0, 0.0)
        differ = np.flatnonzero((found == 0) & (spelt.code[one] != ABSENT) & (spelt.code[other] != ABSENT))
        one, other = one[differ], other[differ]
        a, b = spelt.texts[one], spelt.texts[other]
        jaro = _jaro(a, b)
        shorter = np.minimum(spelt.length[one], spelt.length[other])
        difference = np.abs(spelt.length[one] - spelt.length[other])
        slip = (shorter >= 5) & (difference <= 1)
        slip[slip] = _distances(a[slip], b[slip]) <= 1
        begins = spelt.first[one] == spelt.first[other]
        ikavism = (shorter >= 4) & (spelt.ikavism[one] == spelt.ikavism[other])
        near = (jaro >= SAME_JARO) & ((difference <= 1) | ((difference == 2) & (shorter >= 8)))
        bones = (shorter >= 5) & (self._bones[one] == self._bones[other])
        found[differ] = np.select(
            [slip & begins, slip, ikavism, near, bones],
            [np.maximum(jaro, 0.9), np.full(len(jaro), 0.8), np.maximum(jaro, 0.9), jaro, np.maximum(jaro, 0.85)],
            np.minimum(jaro, 0.79),
        )
        return found

    def heard_likeness(self, ours: Ints, theirs: Ints) -> Floats:
        """`outcomes.heard_likeness` of each pair of words."""
        found = np.zeros(len(ours))
        texts, scripts = self._fold.texts, self._script
        hopeful = np.flatnonzero(_shares(texts[ours], texts[theirs]) >= HOPEFUL)
        one, other = ours[hopeful], theirs[hopeful]
        turned = scripts[one] > scripts[other]
        one, other = np.where(turned, other, one), np.where(turned, one, other)
        across = scripts[one] != scripts[other]
        for kind in (True, False):
            some = np.flatnonzero(across == kind)
            found[hopeful[some]] = _heard(texts[one[some]], texts[other[some]], across=kind)
        return found

    def family_heard(self, ours: Ints, theirs: Ints) -> Floats:
        """How alike family names sound, 0 where the spelling decides."""
        found = np.zeros(len(ours))
        asked = np.flatnonzero(self._by_ear(ours, theirs))
        found[asked] = self.heard_likeness(ours[asked], theirs[asked])
        return found

    def _by_ear(self, ours: Ints, theirs: Ints) -> Bools:
        found: Bools = (self._script[ours] == 1) | (self._script[theirs] == 1)
        return found & ~self._regular[ours] & ~self._regular[theirs]

    def heard_alike(self, ours: Ints, theirs: Ints) -> Bools:
        """`western.heard_alike` of each pair of words."""
        one, other = self._script[ours], self._script[theirs]
        found: Bools = np.minimum(one, other) + np.maximum(one, other) * 4 == 4  # one Cyrillic (0), one Latin (1)
        found &= ~self._regular[ours] & ~self._regular[theirs]
        for place in np.flatnonzero(found).tolist():
            heard = heard_consonants(self.texts[ours[place]])
            found[place] = bool(heard) and heard == heard_consonants(self.texts[theirs[place]])
        return found


def _once_each(compare: Callable[[Ints, Ints], Outcomes], ours: Ints, theirs: Ints, size: int) -> Outcomes:
    """Compare each distinct pair of words once; a pair of which one word is absent is missing."""
    kind, score = np.full(len(ours), MISSING), np.full(len(ours), 0.45)
    loosely = np.zeros(len(ours), np.bool_)
    told = np.flatnonzero((ours != ABSENT) & (theirs != ABSENT))
    pairs, back = np.unique(
        np.minimum(ours[told], theirs[told]) * size + np.maximum(ours[told], theirs[told]), return_inverse=True
    )
    found = compare(pairs // max(size, 1), pairs % max(size, 1))
    kind[told], score[told], loosely[told] = found.kind[back], found.score[back], found.loosely[back]
    return Outcomes(kind, score, loosely)


_Texts = npt.NDArray[np.object_]


def _heard(one: _Texts, other: _Texts, *, across: bool) -> Floats:
    """The likeness by sound of each pair of folds; arrays pay from some hundred pairs on."""
    if len(one) < _FEW:
        return np.array([sound_likeness(a, b, across=across) for a, b in zip(one, other, strict=True)], np.float64)
    words, places = np.unique(np.concatenate([one, other]).astype(str), return_inverse=True)
    found = Sounds(words.tolist()).likeness(places[: len(one)], places[len(one) :], across=across)
    return found.astype(np.float64)


def _jaro(one: _Texts, other: _Texts) -> Floats:
    found: Floats = process.cpdist(one, other, scorer=JaroWinkler.similarity, dtype=np.float64)
    return found


def _distances(one: _Texts, other: _Texts) -> Ints:
    found: Ints = process.cpdist(one, other, scorer=OSA.distance, score_cutoff=1, dtype=np.int64)
    return found


def _shares(one: _Texts, other: _Texts) -> Floats:
    found: Floats = process.cpdist(one, other, scorer=Indel.normalized_similarity, dtype=np.float64)
    return found
