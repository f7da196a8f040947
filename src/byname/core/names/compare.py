"""How far two names can be one person's, role by role."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from rapidfuzz.distance import OSA, JaroWinkler

from byname.core.names.fold import FoldedName, family_fold, fold, skeleton
from byname.core.names.given import (
    canonical_given,
    canonical_patronymic,
    given_initials,
    patronymic_initials,
    patronymic_stem,
)
from byname.core.names.parse import PersonName
from byname.core.names.roles import is_initial, named_like_surname, names_father
from byname.core.names.western import heard_alike

__all__ = ["NameVerdict", "Role", "compare_names"]

Role = Literal["family", "given", "patronymic"]


@dataclass(frozen=True, slots=True)
class NameVerdict:
    """A score from 0 to 1 and the roles that agree, conflict or are missing on a side (an initial that fits is)."""

    score: float
    agree: tuple[Role, ...]
    conflict: tuple[Role, ...]
    missing: tuple[Role, ...]


_Kind = Literal["agree", "conflict", "missing"]


class _Outcome(NamedTuple):
    kind: _Kind
    score: float


_FAMILY_WEIGHT, _GIVEN_WEIGHT, _PATRONYMIC_WEIGHT = 0.45, 0.35, 0.2
_INITIAL_FITS = _Outcome("missing", 0.75)
# Ukrainian і stands where Russian has е (Білий, Белый), so the two vowels tell short names apart less than others do.
_IKAVISM = str.maketrans("i", "e")
_SOUNDS_ALIKE = _Outcome("agree", 0.82)
_ABSENT = _Outcome("missing", 0.45)
_SAME_JARO = 0.92
_SAME = 0.8
_CONFLICT_CAP = 0.6


def compare_names(a: PersonName, b: PersonName) -> NameVerdict:
    """Compare two names; where roles are not certain, family and given name may have changed places.

    The order of the two makes no difference. An agreeing score is at least .8, a conflict keeps it at most .6.
    """
    if (b.family, b.given, b.patronymic, b.text) < (a.family, a.given, a.patronymic, a.text):
        a, b = b, a
    verdict = _compare(a, b)
    if not verdict.conflict and verdict.score >= _SAME:
        return verdict
    if a.roles_certain and b.roles_certain:
        return verdict
    turned = [_compare(a, other) for other in _other_readings(b)] + [_compare(other, b) for other in _other_readings(a)]
    return min([verdict, *turned], key=lambda v: (len(v.conflict), -v.score))


def _other_readings(name: PersonName) -> tuple[PersonName, ...]:
    """Return the readings of an uncertain name with two roles exchanged, or the middle name as the family name."""
    if name.roles_certain:
        return ()
    if not name.family and name.patronymic:
        return (PersonName(name.text, name.patronymic, name.given, "", roles_certain=False),)
    swapped = PersonName(name.text, name.given, name.family, name.patronymic, roles_certain=False)
    middle = name.patronymic
    father = names_father(middle) or named_like_surname(middle) or canonical_given(middle) is not None
    if middle and not father and not is_initial(middle):
        return swapped, PersonName(name.text, middle, name.given, "", roles_certain=False)
    return (swapped,)


def _compare(a: PersonName, b: PersonName) -> NameVerdict:
    family, given = _family(a.family, b.family), _given(a.given, b.given)
    if "conflict" in (family.kind, given.kind) and "agree" in (family.kind, given.kind):
        family, given = _by_ear(a, b, family=family, given=given)
    patronymic = _patronymic(a.patronymic, b.patronymic)
    score = _FAMILY_WEIGHT * family.score + _GIVEN_WEIGHT * given.score + _PATRONYMIC_WEIGHT * patronymic.score
    if patronymic.kind == "missing":  # says nothing either way
        score = (score - _PATRONYMIC_WEIGHT * patronymic.score) / (_FAMILY_WEIGHT + _GIVEN_WEIGHT)
    agree, conflict, missing = _sorted_roles(family.kind, given.kind, patronymic.kind)
    return NameVerdict(round(min(score, _CONFLICT_CAP) if conflict else score, 4), agree, conflict, missing)


def _by_ear(a: PersonName, b: PersonName, *, family: _Outcome, given: _Outcome) -> tuple[_Outcome, _Outcome]:
    """Let the one of family and given name that conflicts agree if it sounds alike in two alphabets.

    A patronymic in -ych says that the name is Ukrainian, Russian or Belarusian: there the spelling decides.
    """
    if names_father(a.patronymic) or names_father(b.patronymic):
        return family, given
    if family.kind == "conflict" and heard_alike(a.family, b.family):
        return _SOUNDS_ALIKE, given
    unknown = not (canonical_given(a.given) and canonical_given(b.given))
    if given.kind == "conflict" and unknown and heard_alike(a.given, b.given):
        return family, _SOUNDS_ALIKE
    return family, given


@lru_cache(maxsize=27)
def _sorted_roles(family: _Kind, given: _Kind, patronymic: _Kind) -> tuple[tuple[Role, ...], ...]:
    kinds: dict[Role, _Kind] = {"family": family, "given": given, "patronymic": patronymic}
    wanted: tuple[_Kind, ...] = ("agree", "conflict", "missing")
    return tuple(tuple(role for role, kind in kinds.items() if kind == one) for one in wanted)


@lru_cache(maxsize=200_000)
def _family(a: str, b: str) -> _Outcome:
    if not a or not b:
        return _ABSENT
    if is_initial(a) or is_initial(b):
        return _INITIAL_FITS if fold(a)[:1] == fold(b)[:1] else _Outcome("conflict", 0.0)
    whole = _surnames_alike(a, b) if len(a) > 2 and len(b) > 2 else float(family_fold(a) == family_fold(b))
    if whole >= _SAME:
        return _Outcome("agree", whole)
    parts = [(x, y) for x in re.split(r"[ -]", a) for y in re.split(r"[ -]", b)]
    part = max(_surnames_alike(x, y) for x, y in parts) if len(parts) > 1 else 0.0
    return _Outcome("agree", part * 0.9) if part >= 0.9 else _Outcome("conflict", whole)


def _surnames_alike(a: str, b: str) -> float:
    if len(a) < 3 or len(b) < 3:
        return 0.0
    return _alike(family_fold(a), family_fold(b), same_bones=skeleton(a) == skeleton(b))


@lru_cache(maxsize=200_000)
def _given(a: str, b: str) -> _Outcome:
    if not a or not b:
        return _ABSENT
    if is_initial(a) or is_initial(b):
        return _INITIAL_FITS if given_initials(a) & given_initials(b) else _Outcome("conflict", 0.0)
    known_a, known_b = canonical_given(a), canonical_given(b)
    if known_a and known_b:
        return _Outcome("agree", 1.0) if known_a == known_b else _Outcome("conflict", 0.2)
    alike = _alike(fold(a), fold(b), same_bones=skeleton(a) == skeleton(b))
    parts = [(x, y) for x in re.split(r"[ -]", a) for y in re.split(r"[ -]", b) if len(x) > 1 and len(y) > 1]
    if alike < _SAME and len(parts) > 1:  # one of two given names may stand alone
        alike = max(alike, 0.9 * max(_given(x, y).score for x, y in parts))
    return _Outcome("agree" if alike >= _SAME else "conflict", alike)


@lru_cache(maxsize=200_000)
def _patronymic(a: str, b: str) -> _Outcome:
    if not a or not b:
        return _ABSENT
    if is_initial(a) or is_initial(b):
        return _INITIAL_FITS if patronymic_initials(a) & patronymic_initials(b) else _Outcome("conflict", 0.0)
    known_a, known_b = canonical_patronymic(a), canonical_patronymic(b)
    if known_a and known_b:
        return _Outcome("agree", 1.0) if known_a == known_b else _Outcome("conflict", 0.2)
    stem_a, stem_b = patronymic_stem(a), patronymic_stem(b)
    if stem_a == stem_b:
        return _Outcome("agree", 1.0)
    # Fathers' names are short and alike (Nikolov, Nikolaev): only one slip of the pen is forgiven.
    close = min(len(stem_a), len(stem_b)) >= 5 and OSA.distance(stem_a, stem_b, score_cutoff=1) <= 1
    alike = 0.9 if close else min(JaroWinkler.similarity(stem_a, stem_b), 0.79)
    return _Outcome("agree" if alike >= _SAME else "conflict", alike)


def _alike(a: FoldedName, b: FoldedName, *, same_bones: bool) -> float:
    """Score two folds: 1 if equal, .8 or more for one slip of the pen or a like spelling, less otherwise.

    Short names get no tolerance, and an added ending (Bondar, Bondaruk) makes another name, not a slip.
    """
    if a == b:
        return 1.0
    if not a or not b:
        return 0.0
    jaro = JaroWinkler.similarity(a, b)
    shorter, difference = min(len(a), len(b)), abs(len(a) - len(b))
    if shorter >= 5 and OSA.distance(a, b, score_cutoff=1) <= 1:
        return max(jaro, 0.9) if a[0] == b[0] else 0.8
    if shorter >= 4 and a.translate(_IKAVISM) == b.translate(_IKAVISM):
        return max(jaro, 0.9)
    if jaro >= _SAME_JARO and (difference <= 1 or (difference == 2 and shorter >= 8)):
        return jaro
    if same_bones and shorter >= 5:
        return max(jaro, 0.85)
    return min(jaro, 0.79)
