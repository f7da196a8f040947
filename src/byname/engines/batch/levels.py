"""At which level each pair of rows agrees, comparison by comparison, with everything costly done once per pair of values."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt
from rapidfuzz import process
from rapidfuzz.distance import OSA, Indel, JaroWinkler

from byname.core.linkage.estimation import Comparison, Levels, weights_of
from byname.core.names.sounds import Sounds
from byname.engines.batch.columns import ABSENT, Births, Bools, Columns, Ints, Texts, Tokens, calendar, distinct
from byname.engines.batch.rarity import Rarity

__all__ = [
    "ACROSS",
    "APART",
    "Compared",
    "alike",
    "comparisons_of",
    "days_of",
    "field_levels",
    "identifying",
    "in_place",
    "joined",
    "levels_of",
    "name_levels",
    "rareness_of",
]

Floats = npt.NDArray[np.float32]
Weights = npt.NDArray[np.float64]

ACROSS = {"family": "family-across", "given": "given-across"}
"""Comparisons of names that are weighed apart where two alphabets meet (`alphabets`), and what they are called there."""

TURNED = (*ACROSS, *ACROSS.values())
"""What may have been compared in another order than it stands in."""

_EDGES = np.array([0.2, 0.35, 0.5, 0.65, 0.8], np.float32)
_ONE_PART = 0.85
_SAME, _NUMBERING = 2, 0.95
_SLIP = 0.8
_HOPEFUL = 0.34
_LIKE, _EQUAL, _INITIAL, APART = 5, 6, 7, 8
_NAME_MATCHES = (0.02, 0.02, 0.02, 0.03, 0.05, 0.14, 0.7, 0.02, 0.001)
_NAME_STRANGERS = (0.76, 0.06, 0.03, 0.015, 0.006, 0.003, 0.004, 0.02, 0.1)

FAMILY = Comparison("family", _NAME_MATCHES, _NAME_STRANGERS, _EQUAL)
"""Family names, by sound across alphabets and romanisations, by letters within one; one part of a double name may stand alone.

An initial that fits agrees a little. A name that few on the lists bear weighs more.
Source: weights after Fellegi and Sunter (1969), value-specific ones after Winkler (1989).
"""
GIVEN = Comparison("given", _NAME_MATCHES, (*_NAME_STRANGERS[:6], 0.02, 0.05, 0.3), _EQUAL)
"""Given names, likewise; forms of one name are equal, two known names that are not are held to be two persons' (twins)."""
FATHER = Comparison("father", (0.03, 0.07, 0.85, 0.05), (0.88, 0.05, 0.02, 0.05), 2)
"""Patronymics, by the father's name they are made of; where one row gives none, nothing is said for or against."""
ORDER = Comparison("order", (0.9, 0.1), (0.7, 0.3))
"""Whether the names agree only if family and given name changed places in one row, which weighs a little against."""
BIRTH = Comparison(
    "birth",
    (0.01, 0.005, 0.003, 0.003, 0.02, 0.009, 0.02, 0.93),
    (0.953, 0.02, 0.0005, 0.003, 0.0008, 0.0007, 0.022, 0.0001),
    7,
)
"""Dates of birth: the same telling day, days that can be one, exchanged day and month, wrong figures, or a contradiction.

1 January and days that programs write for none are only compatible. A day that few share weighs more.
"""
NEAR_DAYS = 31
"""Days of a field so far apart are nearly equal: who tells of an event late, or when it was written down, errs by less."""

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_FIELD_MATCHES, _FIELD_STRANGERS = (0.2, 0.1, 0.7), (0.95, 0.03, 0.02)
_CLASH, _SAME_YEAR, _TWO_DIGITS, _OTHER_YEAR, _DIGIT, _SWAPPED, _COMPATIBLE, _SAME_DAY = range(8)


@dataclass(frozen=True)
class Compared:
    """The levels of some pairs of rows, and what the values that they share add by how rare each is (natural log)."""

    levels: Mapping[str, Levels]
    rareness: Weights
    identifying: frozenset[str] = frozenset()

    def only(self, places: Ints) -> Compared:
        """The pairs at some places."""
        levels = {name: column[places] for name, column in self.levels.items()}
        return Compared(levels, self.rareness[places], self.identifying)

    def tenable(self, places: Ints) -> Bools:
        """Which of some pairs may be held to be one person: those of which both rows tell two things, or more.

        Nobody has two given names that are both known and are not forms of one (brothers, twins, father and son),
        unless a number agrees that hardly anybody shares.
        """
        told = sum((self.levels[name][places] >= 0).astype(np.int8) for name in self.levels if name != "order")
        numbered = np.zeros(len(places), np.bool_)
        for name in self.identifying:
            numbered |= self.levels[name][places] == _SAME
        givens = [self.levels[name][places] for name in ("given", ACROSS["given"]) if name in self.levels]
        found: Bools = (told >= 2) & (numbered | np.all([each != APART for each in givens], axis=0))
        return found

    def weights(self, comparisons: Sequence[Comparison], rarity: Rarity) -> Weights:
        """What the findings of each pair weigh together, more where the shared value is rare."""
        tables = {}
        for one in comparisons:
            tables[one.name] = one.weights
            if one.equal is not None:
                tables[one.name][one.equal] += rarity.common(one)
        found = weights_of(tables, self.levels, self.rareness)
        turned = np.flatnonzero(self.levels["order"] > 0)
        for one in comparisons:
            if one.name in TURNED and len(turned):
                equal = turned[self.levels[one.name][turned] == one.equal]
                found[equal] -= rarity.common(one)
        return found


def joined(portions: Sequence[Compared]) -> Compared:
    """Portions one after the other; there is one at least."""
    first = portions[0]
    levels = {name: np.concatenate([each.levels[name] for each in portions]) for name in first.levels}
    return Compared(levels, np.concatenate([each.rareness for each in portions]), first.identifying)


def comparisons_of(columns: Columns) -> tuple[Comparison, ...]:
    """What is compared in these lists, with what is believed of each comparison before they are seen."""
    fields = tuple(Comparison(name, _FIELD_MATCHES, _FIELD_STRANGERS, 2) for name in sorted(columns.fields))
    return FAMILY, GIVEN, FATHER, ORDER, BIRTH, *fields


def levels_of(columns: Columns, left: Ints, right: Ints, rarity: Rarity) -> Compared:
    """The levels of pairs of rows, and how rare the values are that they share."""
    levels = name_levels(columns, left, right)
    levels["birth"] = _birth_levels(columns.births, left, right)
    for name, field in columns.fields.items():
        levels[name] = field_levels(field, left, right)
    return Compared(levels, rareness_of(columns, levels, (left, right), rarity), identifying(columns))


def rareness_of(columns: Columns, levels: Mapping[str, Levels], pairs: tuple[Ints, Ints], rarity: Rarity) -> Weights:
    """The sum over what each pair shares; values that were compared in another order than they stand in add nothing."""
    found = np.zeros(len(pairs[0]))
    for one in comparisons_of(columns):
        if one.equal is not None:
            asked = levels[one.name] == one.equal
            if one.name in TURNED:
                asked &= levels["order"] == 0
            places = np.flatnonzero(asked)
            found[places] += rarity.rare[one.name][rarity.values[one.name][0][pairs[0][places]]]
    return found


def identifying(columns: Columns) -> frozenset[str]:
    """The fields of which hardly any two rows of a list share a value: they number people."""
    return frozenset(name for name, field in columns.fields.items() if _identifies(name, field))


def _identifies(name: str, field: Texts) -> bool:
    """Whether hardly any two rows of a list share a value of this field: it numbers people."""
    if name != "number" and not name.startswith("also:"):
        return False
    sides = [side[side != ABSENT] for side in field[1:]]
    return all(len(distinct(side)) >= _NUMBERING * len(side) for side in sides)


def name_levels(columns: Columns, left: Ints, right: Ints) -> dict[str, Levels]:
    """Compare names as they stand, and where that fails and roles are not certain, in the other orders they may stand in."""
    tokens = columns.tokens
    family, given, father = ([side[role] for side, role in ((columns.left, r), (columns.right, r))] for r in range(3))
    ours = (family[0][left], given[0][left], father[0][left])
    theirs = (family[1][right], given[1][right], father[1][right])
    parts = _Parts(tokens)
    levels = {
        "family": parts.level(ours[0], theirs[0], tokens.family),
        "given": parts.level(ours[1], theirs[1], tokens.given),
    }
    levels["order"] = np.zeros(len(left), np.int8)
    certain = columns.certain[0][left] & columns.certain[1][right]
    agreed = [np.isin(levels[role], (_LIKE, _EQUAL, _INITIAL)) for role in ("family", "given")]
    placed = in_place(columns)
    asked = np.flatnonzero(~(agreed[0] & agreed[1]) & ~(placed[0][left] & placed[1][right]))
    loose = [
        np.where(certain | (tokens.column(tokens.surname, name) != 1), ABSENT, name) for name in (ours[2], theirs[2])
    ]
    ours_any, theirs_any = (*ours[:2], loose[0]), (*theirs[:2], loose[1])
    for mine, his in (((1, 0), (0, 1)), ((0, 1), (2, 1)), ((2, 1), (0, 1))):
        _turn(levels, asked, parts, [ours_any[role][asked] for role in mine], [theirs_any[role][asked] for role in his])
    levels["father"] = parts.father_level(ours[2], theirs[2])
    turned = levels["order"] > 0
    levels["father"][turned & (levels["father"] == 0)] = ABSENT
    return levels


def in_place(columns: Columns) -> tuple[Bools, Bools]:
    """For the rows of each list: whether the table of given names knows the given name and not the family name.

    Between two such rows nobody asks whether names have changed places.
    """
    known = columns.tokens.known
    found = []
    for family, given, _ in (columns.left, columns.right):
        both = (family != ABSENT) & (given != ABSENT)
        found.append(both & known[given] & ~known[family] if len(known) else both)
    return found[0], found[1]


def _turn(levels: dict[str, Levels], asked: Ints, parts: _Parts, ours: list[Ints], theirs: list[Ints]) -> None:
    """Take another order of the names where it agrees better, by what the levels are believed to weigh."""
    tokens = parts.tokens
    family, given = parts.level(ours[0], theirs[0], tokens.family), parts.level(ours[1], theirs[1], tokens.given)
    both = (family >= 0) & (given >= 0)
    now = FAMILY.weights[levels["family"][asked]] + GIVEN.weights[levels["given"][asked]]
    then = FAMILY.weights[family] + GIVEN.weights[given] - 1.0
    better = both & (then > now)
    places = asked[better]
    levels["family"][places], levels["given"][places] = family[better], given[better]
    levels["order"][places] = 1


class _Parts:
    """Levels of pairs of tokens; each distinct pair is compared once."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self._spelt = Sounds(tokens.folds)
        self._folds = np.array(tokens.folds, object)

    def level(self, ours: Ints, theirs: Ints, key: Ints) -> Levels:
        """The level at which two tokens in one role agree; `key` is what equal tokens of that role share."""
        found = np.full(len(ours), ABSENT, np.int8)
        given = np.flatnonzero((ours != ABSENT) & (theirs != ABSENT))
        if not len(given):
            return found
        size = len(self.tokens.texts)
        pairs, back = np.unique(ours[given] * size + theirs[given], return_inverse=True)
        found[given] = self._distinct(pairs // size, pairs % size, key)[back]
        return found

    def _distinct(self, ours: Ints, theirs: Ints, key: Ints) -> Levels:
        tokens = self.tokens
        found = np.zeros(len(ours), np.int8)
        short = tokens.initial[ours] | tokens.initial[theirs]
        fits = tokens.letter[ours] == tokens.letter[theirs]
        equal = (key[ours] == key[theirs]) & (key[ours] != ABSENT) & ~short
        open_ = np.flatnonzero(~equal & ~short)
        likeness = self._likeness(ours[open_], theirs[open_])
        alike = np.searchsorted(_EDGES, likeness, side="right").astype(np.int8)
        if key is tokens.given:
            apart = tokens.known[ours[open_]] & tokens.known[theirs[open_]] & (likeness < _SLIP)
            alike[apart] = APART
        found[open_] = alike
        found[equal] = _EQUAL
        found[short & fits] = _INITIAL
        return found

    def _likeness(self, ours: Ints, theirs: Ints) -> Floats:
        """How alike tokens are: by sound, by the consonants that are left of any spelling, or one part by sound."""
        tokens = self.tokens
        whole = self._sounds(ours, theirs)
        bones = (tokens.bones[ours] == tokens.bones[theirs]) & (tokens.bones[ours] != ABSENT)
        lengths = np.array([len(text) for text in tokens.folds], np.int64)
        long = np.minimum(lengths[ours], lengths[theirs]) >= 5
        whole = np.where(bones & long, np.maximum(whole, 0.82), whole)
        heard = (tokens.heard[ours] == tokens.heard[theirs]) & (tokens.heard[ours] != ABSENT)
        whole = np.where(heard & (tokens.latin[ours] != tokens.latin[theirs]), np.maximum(whole, 0.55), whole)
        self._by_part(ours, theirs, whole)
        return whole

    def _by_part(self, ours: Ints, theirs: Ints, whole: Floats) -> None:
        """Let one part of a double name speak for it, at a discount: one of two surnames or given names may stand alone."""
        tokens = self.tokens
        several = np.array([bool(part) for part in tokens.parts], np.bool_)
        owners, one, other = [], [], []
        for place in np.flatnonzero(several[ours] | several[theirs]).tolist():
            mine, his = int(ours[place]), int(theirs[place])
            pairs = [(x, y) for x in tokens.parts[mine] or (mine,) for y in tokens.parts[his] or (his,)]
            owners += [place] * len(pairs)
            one += [x for x, _ in pairs]
            other += [y for _, y in pairs]
        if owners:
            best = self._sounds(np.array(one, np.int64), np.array(other, np.int64))
            np.maximum.at(whole, np.array(owners, np.int64), _ONE_PART * best)

    def _sounds(self, ours: Ints, theirs: Ints) -> Floats:
        """Sound likeness, with what is written in Cyrillic letters on the left."""
        tokens = self.tokens
        found = np.zeros(len(ours), np.float32)
        turned = tokens.latin[ours] & ~tokens.latin[theirs]
        first, second = np.where(turned, theirs, ours), np.where(turned, ours, theirs)
        across = tokens.latin[first] != tokens.latin[second]
        one, other = self._folds[first], self._folds[second]
        letters = process.cpdist(one, other, scorer=Indel.normalized_similarity, dtype=np.float32)
        hopeful = letters >= _HOPEFUL
        found[~hopeful] = np.minimum(letters[~hopeful], _EDGES[0] / 2)
        for kind in (True, False):
            some = np.flatnonzero((across == kind) & hopeful)
            found[some] = self._spelt.likeness(first[some], second[some], across=kind)
            if not kind:
                typed = process.cpdist(one[some], other[some], scorer=OSA.normalized_similarity, dtype=np.float32)
                found[some] = np.maximum(found[some], typed)
        return found

    def father_level(self, ours: Ints, theirs: Ints) -> Levels:
        """Whether fathers agree (2), are spelt alike (1), differ (0), or one is given as an initial that fits (3)."""
        levels = self.level(ours, theirs, self.tokens.father)
        found = np.full(len(levels), ABSENT, np.int8)
        for place, level in enumerate((0, 0, 0, 0, 0, 1, 2, 3, 0)):
            found[levels == place] = level
        return found


def _birth_levels(births: tuple[Births, Births], left: Ints, right: Ints) -> Levels:
    """As `compare_dates`, for columns; two full days that identify nobody (1 January) are only compatible."""
    ours, theirs = births
    first, last, day = ours.first[left], ours.last[left], ours.day[left]
    other_first, other_last, other_day = theirs.first[right], theirs.last[right], theirs.day[right]
    found = np.full(len(left), _CLASH, np.int8)
    (year, month, dom), (other_year, other_month, other_dom) = calendar(first), calendar(other_first)
    last_year, other_last_year = calendar(last)[0], calendar(other_last)[0]
    one_year = (year == last_year) & (other_year == other_last_year) & (year == other_year)
    found[one_year] = _SAME_YEAR
    single = (first == last) & (other_first == other_last)
    wrong = _wrong_digits((year, month, dom), (other_year, other_month, other_dom))
    birthday = (month == other_month) & (dom == other_dom) & ~((month == 1) & (dom == 1))
    found[single & (wrong == 2) & (year != other_year)] = _TWO_DIGITS
    found[single & birthday & (year != other_year)] = _OTHER_YEAR
    found[single & (wrong == 1)] = _DIGIT
    found[single & (year == other_year) & (month == other_dom) & (dom == other_month)] = _SWAPPED
    found[(first <= other_last) & (other_first <= last)] = _COMPATIBLE
    telling = ours.telling[left] & theirs.telling[right]
    same = day & other_day & (first == other_first) & telling
    found[same] = _SAME_DAY
    found[(first == 0) | (other_first == 0)] = ABSENT
    return found


def _wrong_digits(one: tuple[Ints, Ints, Ints], other: tuple[Ints, Ints, Ints]) -> Ints:
    """In how many of the eight figures of YYYYMMDD two days differ."""
    ours, theirs = (year * 10_000 + month * 100 + day for year, month, day in (one, other))
    wrong = np.zeros(len(ours), np.int64)
    for _ in range(8):
        wrong += ours % 10 != theirs % 10
        ours, theirs = ours // 10, theirs // 10
    return wrong


def field_levels(field: Texts, left: Ints, right: Ints) -> Levels:
    """Equal (2), nearly so (1: one slip; days a month apart at most), different (0)."""
    values, ours, theirs = field
    one, other = ours[left], theirs[right]
    found = np.full(len(left), ABSENT, np.int8)
    given = (one != ABSENT) & (other != ABSENT)
    found[given] = 0
    differ = np.flatnonzero(given & (one != other))
    if len(differ):
        size = len(values.texts)
        pairs, back = np.unique(one[differ] * size + other[differ], return_inverse=True)
        found[differ] = _near(values.texts, pairs // size, pairs % size)[back]
    equal = given & (one == other)
    found[equal] = 2
    return found


def _near(texts: list[str], ours: Ints, theirs: Ints) -> Levels:
    one, other = [texts[place] for place in ours], [texts[place] for place in theirs]
    slips = process.cpdist(one, other, scorer=OSA.distance, score_cutoff=1)
    likeness = process.cpdist(one, other, scorer=JaroWinkler.similarity)
    shortest = np.minimum([len(text) for text in one], [len(text) for text in other])
    days = days_of(texts)
    return alike(slips, likeness, shortest, np.abs(days[ours] - days[theirs])).astype(np.int8)


def days_of(texts: Sequence[str]) -> Weights:
    """The ordinals of the days that texts write (YYYY-MM-DD), nan for any other text."""
    return np.array([_day(text) for text in texts], np.float64)


def _day(text: str) -> float:
    if not _DAY.fullmatch(text):
        return math.nan
    try:
        return float(date.fromisoformat(text).toordinal())
    except ValueError:
        return math.nan


def alike(
    slips: npt.NDArray[Any], likeness: npt.NDArray[Any], shortest: npt.NDArray[Any], apart: npt.NDArray[Any]
) -> Bools:
    """Whether two values are nearly equal: days if they are a month apart at most, other texts by their letters.

    One slip in three letters or more, or Jaro-Winkler .92 in five or more. `apart` is in days, nan where either is no day:
    two days of one year differ by a figure or two however far apart they are.
    """
    found = ((slips <= 1) & (shortest >= 3)) | ((likeness >= 0.92) & (shortest >= 5))
    return np.where(np.isnan(apart), found, apart <= NEAR_DAYS)
