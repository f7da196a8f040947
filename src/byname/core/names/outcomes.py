"""How far two words in one role of a name agree: family names, given names, patronymics."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from rapidfuzz.distance import OSA, Indel, JaroWinkler

from byname.core.names.fold import FoldedName, family_fold, fold, skeleton
from byname.core.names.given import (
    canonical_given,
    canonical_patronymic,
    given_initials,
    patronymic_initials,
    patronymic_stem,
)
from byname.core.names.roles import is_initial, named_like_surname, names_father
from byname.core.names.scripts import script_of
from byname.core.names.short_forms import one_given_name
from byname.core.names.sounds import sound_likeness

__all__ = ["SAME", "Outcome", "family_outcome", "given_outcome", "heard_likeness", "patronymic_outcome"]

SAME: Final = 0.8
"""From this score on, two words in one role agree."""


class Outcome(NamedTuple):
    """What two words in one role say: the kind, a score from 0 to 1, and whether they agree loosely only.

    Loosely: as a short form and its full name, or by ear; that is less than one name in two spellings.
    """

    kind: Literal["agree", "conflict", "missing"]
    score: float
    loosely: bool = False


_INITIAL_FITS = Outcome("missing", 0.75)
_ABSENT = Outcome("missing", 0.45)
_APART = Outcome("conflict", 0.0)
_OTHER_GIVEN = Outcome("conflict", 0.2)
_SHORT_FORM = Outcome("agree", 0.85, loosely=True)
# Ukrainian і stands where Russian has е (Білий, Белый), so the two vowels tell short names apart less than others do.
IKAVISM = str.maketrans("i", "e")
SAME_JARO, _SLIP_JARO = 0.92, 0.85
BY_EAR = Outcome("agree", SAME, loosely=True)
# So alike fathers' names (Rakhatovich, Raxatovich), or middle names that tell no father, have to sound.
FATHERS_HEARD, _MIDDLES_HEARD = 0.85, 0.6
# Two words with fewer letters in common than this share (of both) do not sound alike, and are not looked at further.
HOPEFUL, HOPEFUL_FATHER = 0.45, 0.6
_PARTS = re.compile(r"[ -]")


@lru_cache(maxsize=200_000)
def family_outcome(a: str, b: str) -> Outcome:
    """Compare two family names; one part of a double name may stand for it."""
    if (short := _shortened(a, b, _family_initial)) is not None:
        return short
    whole = _surnames_alike(a, b) if len(a) > 2 and len(b) > 2 else float(family_fold(a) == family_fold(b))
    if whole >= SAME:
        return Outcome("agree", whole)
    if not (_PARTS.search(a) or _PARTS.search(b)):
        return Outcome("conflict", whole)
    part = max(_surnames_alike(x, y) for x in _PARTS.split(a) for y in _PARTS.split(b))
    return Outcome("agree", part * 0.9) if part >= 0.9 else Outcome("conflict", whole)


def _shortened(a: str, b: str, initials: Callable[[str], frozenset[str]]) -> Outcome | None:
    """Say what a word that is absent or an initial tells beside another; None where both are whole words."""
    if not a or not b:
        return _ABSENT
    if is_initial(a) or is_initial(b):
        return _INITIAL_FITS if initials(a) & initials(b) else _APART
    return None


def _family_initial(token: str) -> frozenset[str]:
    return frozenset({fold(token)[:1]})


def _surnames_alike(a: str, b: str) -> float:
    if len(a) < 3 or len(b) < 3:
        return 0.0
    return _alike(family_fold(a), family_fold(b), same_bones=skeleton(a) == skeleton(b))


@lru_cache(maxsize=200_000)
def given_outcome(a: str, b: str) -> Outcome:
    """Compare two given names: known ones by what they mean, others by their spelling; short forms agree loosely."""
    if (short := _shortened(a, b, given_initials)) is not None:
        return short
    known_a, known_b = canonical_given(a), canonical_given(b)
    if known_a and known_b:
        return Outcome("agree", 1.0) if known_a == known_b else _SHORT_FORM if one_given_name(a, b) else _OTHER_GIVEN
    alike = _alike(fold(a), fold(b), same_bones=skeleton(a) == skeleton(b))
    if alike >= SAME:
        return Outcome("agree", alike)
    if one_given_name(a, b):
        return _SHORT_FORM
    if not (_PARTS.search(a) or _PARTS.search(b)):
        return Outcome("conflict", alike)
    parts = [(x, y) for x in _PARTS.split(a) for y in _PARTS.split(b) if len(x) > 1 and len(y) > 1]
    best = max((given_outcome(x, y) for x, y in parts), key=_strength) if len(parts) > 1 else _APART
    if best.loosely:
        return best
    score = max(alike, 0.9 * best.score)  # one of two given names may stand alone
    return Outcome("agree" if score >= SAME else "conflict", score)


def _strength(outcome: Outcome) -> tuple[bool, float]:
    return not outcome.loosely and outcome.kind == "agree", outcome.score


@lru_cache(maxsize=200_000)
def patronymic_outcome(a: str, b: str) -> Outcome:
    """Compare two patronymics, or other middle names, by the father's name that they hold."""
    if (short := _shortened(a, b, patronymic_initials)) is not None:
        return short
    known_a, known_b = canonical_patronymic(a), canonical_patronymic(b)
    if known_a and known_b:
        return Outcome("agree", 1.0) if known_a == known_b else _OTHER_GIVEN
    stem_a, stem_b = patronymic_stem(a), patronymic_stem(b)
    if stem_a == stem_b:
        return Outcome("agree", 1.0)
    # Fathers' names are short and alike (Nikolov, Nikolaev): only one slip of the pen is forgiven.
    if min(len(stem_a), len(stem_b)) >= 5 and OSA.distance(stem_a, stem_b, score_cutoff=1) <= 1:
        return Outcome("agree", 0.9)
    father = names_father(a) or names_father(b) or named_like_surname(a) or named_like_surname(b)
    if not father and given_outcome(a, b).kind == "agree":
        return given_outcome(a, b)
    hopeful = not father or Indel.normalized_similarity(stem_a, stem_b) >= HOPEFUL_FATHER
    if hopeful and heard_likeness(a, b) >= (FATHERS_HEARD if father else _MIDDLES_HEARD):
        return BY_EAR
    return Outcome("conflict", min(JaroWinkler.similarity(stem_a, stem_b), 0.79))


@lru_cache(maxsize=200_000)
def heard_likeness(a: str, b: str) -> float:
    """Return how alike two words sound, from 0 to 1, whichever stands first and in whichever alphabets they are."""
    if (script_of(a), b) > (script_of(b), a):
        a, b = b, a  # "cyrl" before "latn"
    one, other = fold(a), fold(b)
    if Indel.normalized_similarity(one, other) < HOPEFUL:
        return 0.0
    return sound_likeness(one, other, across=script_of(a) != script_of(b))


def _alike(a: FoldedName, b: FoldedName, *, same_bones: bool) -> float:
    """Score two folds: 1 if equal, .8 or more for one slip of the pen or a like spelling, less otherwise.

    Short names get no tolerance, and an added ending (Bondar, Bondaruk) makes another name, not a slip.
    """
    if a == b:
        return 1.0
    if not a or not b:
        return 0.0
    jaro = JaroWinkler.similarity(a, b)
    if jaro < _SLIP_JARO and not same_bones and len(a) != len(b):
        return min(jaro, 0.79)  # no slip of the pen is so unlike, and exchanged vowels leave the length
    shorter, difference = min(len(a), len(b)), abs(len(a) - len(b))
    if shorter >= 5 and OSA.distance(a, b, score_cutoff=1) <= 1:
        return max(jaro, 0.9) if a[0] == b[0] else 0.8
    if shorter >= 4 and a.translate(IKAVISM) == b.translate(IKAVISM):
        return max(jaro, 0.9)
    if jaro >= SAME_JARO and (difference <= 1 or (difference == 2 and shorter >= 8)):
        return jaro
    if same_bones and shorter >= 5:
        return max(jaro, 0.85)
    return min(jaro, 0.79)
