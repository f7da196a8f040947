"""At which level each pair of rows agrees, comparison by comparison, with everything costly done once per pair of values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rapidfuzz import process
from rapidfuzz.distance import OSA, Indel, JaroWinkler

from byname.core.linkage.estimation import Comparison, Levels
from byname.core.names.sounds import Sounds
from byname.engines.batch.columns import ABSENT, Births, Bools, Columns, Ints, Texts, Tokens, distinct

__all__ = ["APART", "Compared", "calendar", "comparisons_of", "joined", "levels_of"]

Floats = npt.NDArray[np.float32]

_EDGES = np.array([0.2, 0.35, 0.5, 0.65, 0.8], np.float32)
_ONE_PART = 0.85
_SAME, _NUMBERING = 2, 0.95
_SLIP = 0.8
_HOPEFUL = 0.34
_LIKE, _EQUAL, _INITIAL, APART = 5, 6, 7, 8
_NAME_MATCHES = (0.02, 0.02, 0.02, 0.03, 0.05, 0.14, 0.7, 0.02, 0.001)
_NAME_STRANGERS = (0.76, 0.06, 0.03, 0.015, 0.006, 0.003, 0.004, 0.02, 0.1)

FAMILY = Comparison("family", _NAME_MATCHES, _NAME_STRANGERS, _EQUAL)
GIVEN = Comparison("given", _NAME_MATCHES, (*_NAME_STRANGERS[:6], 0.02, 0.05, 0.3), _EQUAL)
FATHER = Comparison("father", (0.03, 0.07, 0.85, 0.05), (0.88, 0.05, 0.02, 0.05), 2)
ORDER = Comparison("order", (0.9, 0.1), (0.7, 0.3))
BIRTH = Comparison(
    "birth",
    (0.01, 0.005, 0.003, 0.003, 0.02, 0.009, 0.02, 0.93),
    (0.953, 0.02, 0.0005, 0.003, 0.0008, 0.0007, 0.022, 0.0001),
    7,
)
_FIELD_MATCHES, _FIELD_STRANGERS = (0.2, 0.1, 0.7), (0.95, 0.03, 0.02)
_CLASH, _SAME_YEAR, _TWO_DIGITS, _OTHER_YEAR, _DIGIT, _SWAPPED, _COMPATIBLE, _SAME_DAY = range(8)


@dataclass(frozen=True)
class Compared:
    """The levels of some pairs of rows, and for each comparison which value they share where they fully agree."""

    levels: Mapping[str, Levels]
    shared: Mapping[str, Ints]
    identifying: frozenset[str] = frozenset()

    def only(self, places: Ints) -> Compared:
        """The pairs at some places."""
        levels = {name: column[places] for name, column in self.levels.items()}
        return Compared(levels, {name: column[places] for name, column in self.shared.items()}, self.identifying)

    def tenable(self) -> Bools:
        """Which pairs may be held to be one person: those of which both rows tell two things, or more.

        Nobody has two given names that are both known and are not forms of one (brothers, twins, father and son),
        unless a number agrees that hardly anybody shares.
        """
        given = sum((levels >= 0).astype(np.int64) for name, levels in self.levels.items() if name != "order")
        numbered = np.zeros(len(self.levels["given"]), np.bool_)
        for name in self.identifying:
            numbered |= self.levels[name] == _SAME
        found: Bools = (given >= 2) & ((self.levels["given"] != APART) | numbered)
        return found


def joined(portions: Sequence[Compared]) -> Compared:
    """Portions one after the other; there is one at least."""
    first = portions[0]
    levels = {name: np.concatenate([each.levels[name] for each in portions]) for name in first.levels}
    shared = {name: np.concatenate([each.shared[name] for each in portions]) for name in first.shared}
    return Compared(levels, shared, first.identifying)


def comparisons_of(columns: Columns) -> tuple[Comparison, ...]:
    """What is compared in these lists, with what is believed of each comparison before they are seen."""
    fields = tuple(Comparison(name, _FIELD_MATCHES, _FIELD_STRANGERS, 2) for name in sorted(columns.fields))
    return FAMILY, GIVEN, FATHER, ORDER, BIRTH, *fields


def levels_of(columns: Columns, left: Ints, right: Ints) -> Compared:
    """The levels of pairs of rows; equal values are named so that rare ones can weigh more."""
    levels, shared = _names(columns, left, right)
    levels["birth"], shared["birth"] = _birth_levels(columns.births, left, right)
    for name, field in columns.fields.items():
        levels[name], shared[name] = _field_levels(field, left, right)
    return Compared(
        levels, shared, frozenset(name for name, field in columns.fields.items() if _identifies(name, field))
    )


def _identifies(name: str, field: Texts) -> bool:
    """Whether hardly any two rows of a list share a value of this field: it numbers people."""
    if name != "number" and not name.startswith("also:"):
        return False
    sides = [side[side != ABSENT] for side in field[1:]]
    return all(len(distinct(side)) >= _NUMBERING * len(side) for side in sides)


def _names(columns: Columns, left: Ints, right: Ints) -> tuple[dict[str, Levels], dict[str, Ints]]:
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
    asked = np.flatnonzero(~(agreed[0] & agreed[1]))
    loose = [
        np.where(certain | (tokens.column(tokens.surname, name) != 1), ABSENT, name) for name in (ours[2], theirs[2])
    ]
    ours_any, theirs_any = (*ours[:2], loose[0]), (*theirs[:2], loose[1])
    for mine, his in (((1, 0), (0, 1)), ((0, 1), (2, 1)), ((2, 1), (0, 1))):
        _turn(levels, asked, parts, [ours_any[role][asked] for role in mine], [theirs_any[role][asked] for role in his])
    levels["father"] = parts.father_level(ours[2], theirs[2])
    turned = levels["order"] > 0
    levels["father"][turned & (levels["father"] == 0)] = ABSENT
    shared = {
        "family": tokens.column(tokens.family, ours[0]),
        "given": tokens.column(tokens.given, ours[1]),
        "father": tokens.column(tokens.father, ours[2]),
    }
    for role in ("family", "given"):
        shared[role] = np.where(turned, ABSENT, shared[role])
    return levels, shared


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
        equal = (key[ours] == key[theirs]) & ~short
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


def calendar(days: Ints) -> tuple[Ints, Ints, Ints]:
    """Year, month and day of ordinals."""
    stamps = (days - 719_163).astype("datetime64[D]")
    years = stamps.astype("datetime64[Y]")
    months = stamps.astype("datetime64[M]")
    year = years.astype(np.int64) + 1970
    month = (months - years).astype(np.int64) + 1
    return year, month, (stamps - months).astype(np.int64) + 1


def _birth_levels(births: tuple[Births, Births], left: Ints, right: Ints) -> tuple[Levels, Ints]:
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
    return found, np.where(same, first, ABSENT)


def _wrong_digits(one: tuple[Ints, Ints, Ints], other: tuple[Ints, Ints, Ints]) -> Ints:
    """In how many of the eight figures of YYYYMMDD two days differ."""
    ours, theirs = (year * 10_000 + month * 100 + day for year, month, day in (one, other))
    wrong = np.zeros(len(ours), np.int64)
    for _ in range(8):
        wrong += ours % 10 != theirs % 10
        ours, theirs = ours // 10, theirs // 10
    return wrong


def _field_levels(field: Texts, left: Ints, right: Ints) -> tuple[Levels, Ints]:
    """Equal (2), one slip or nearly so (1), different (0)."""
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
    return found, np.where(equal, one, ABSENT)


def _near(texts: list[str], ours: Ints, theirs: Ints) -> Levels:
    one, other = [texts[place] for place in ours], [texts[place] for place in theirs]
    slips = process.cpdist(one, other, scorer=OSA.distance, score_cutoff=1)
    alike = process.cpdist(one, other, scorer=JaroWinkler.similarity)
    shortest = np.minimum([len(text) for text in one], [len(text) for text in other])
    found: Bools = ((slips <= 1) & (shortest >= 3)) | ((alike >= 0.92) & (shortest >= 5))
    return found.astype(np.int8)
