"""How far two names can be one person's, role by role."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from byname.core.names.fold import fold
from byname.core.names.outcomes import (
    BY_EAR,
    SAME,
    Outcome,
    family_outcome,
    given_outcome,
    heard_likeness,
    patronymic_outcome,
)
from byname.core.names.parse import PersonName
from byname.core.names.readings import other_readings
from byname.core.names.roles import names_father
from byname.core.names.scripts import script_of
from byname.core.names.short_forms import known_apart
from byname.core.names.western import heard_alike, spelt_regularly

__all__ = [
    "CONFLICT_CAP", "FAMILY_WEIGHT", "GIVEN_WEIGHT", "HEARD_AT_LEAST", "HEARD_TOGETHER", "PATRONYMIC_WEIGHT",
    "RUN_TOGETHER", "SOUNDS_ALIKE", "NameVerdict", "Role", "compare_names", "compare_readings", "letters_of", "preference", "same_letters",
    "verdict_of",
]  # fmt: skip

Role = Literal["family", "given", "patronymic"]


@dataclass(frozen=True, slots=True)
class NameVerdict:
    """A score from 0 to 1 and the roles that agree, conflict or are missing on a side (an initial that fits is).

    `loosely` are those of the agreeing roles that are a short form and its full name, or alike by ear only.
    """

    score: float
    agree: tuple[Role, ...]
    conflict: tuple[Role, ...]
    missing: tuple[Role, ...]
    loosely: tuple[Role, ...] = ()


_ROLES: Final[tuple[Role, ...]] = ("family", "given", "patronymic")
FAMILY_WEIGHT, GIVEN_WEIGHT, PATRONYMIC_WEIGHT = 0.45, 0.35, 0.2
SOUNDS_ALIKE: Final = Outcome("agree", 0.82)
# So much two words in two roles have to sound alike together (1 each: the same), and each of them for itself.
HEARD_TOGETHER, HEARD_AT_LEAST = 1.4, 0.3
CONFLICT_CAP = 0.6
RUN_TOGETHER: Final = NameVerdict(0.85, ("family", "given"), (), ("patronymic",), ("family", "given"))
"""The verdict on names that differ only in where words begin."""
_ENOUGH_LETTERS = 8
_WORD_BREAK = re.compile(r"[\s,]+")
_DOUBLED = re.compile(r"(.)\1+")


def compare_names(a: PersonName, b: PersonName) -> NameVerdict:
    """Compare two names; where roles are not certain, family and given name may have changed places.

    The order of the two makes no difference. An agreeing score is at least .8, a conflict keeps it at most .6.
    """
    verdict, _, _ = compare_readings(a, b)
    return verdict


def compare_readings(a: PersonName, b: PersonName) -> tuple[NameVerdict, PersonName, PersonName]:
    """Return the verdict on two names and the readings of them on which it rests."""
    first = _compare(a, b), a, b
    if not first[0].conflict and first[0].score >= SAME:
        return first
    turned = [(_compare(a, other), a, other) for other in other_readings(b)]
    turned += [(_compare(other, b), other, b) for other in other_readings(a)]
    best = min([first, *turned], key=lambda each: preference(each[0]))
    return (RUN_TOGETHER, a, b) if best[0].conflict and same_letters(a, b) else best


def preference(verdict: NameVerdict) -> tuple[int, float, tuple[Role, ...], tuple[Role, ...], tuple[Role, ...]]:
    """Fewest conflicts first, then the highest score; the rest only makes ties fall the same way from either side."""
    return len(verdict.conflict), -verdict.score, verdict.conflict, verdict.agree, verdict.loosely


def same_letters(a: PersonName, b: PersonName) -> bool:
    """Say whether two names have the same letters in the same order, beginning at one word or another.

    That is what "Мель ник Олег" and "ОлегМельник" have: words torn apart or run together, so that there are more of
    them in one. Names of as many words are not asked: there the roles decide.
    """
    one, other = letters_of(a.text), letters_of(b.text)
    if len(one) != len(other) or len(one) < _ENOUGH_LETTERS or other not in one + one:
        return False
    return len(_WORD_BREAK.split(a.text)) != len(_WORD_BREAK.split(b.text))


@lru_cache(maxsize=50_000)
def letters_of(text: str) -> str:
    """Return the folds of all words of a name as one text."""
    return _DOUBLED.sub(r"\1", "".join(fold(word) for word in _WORD_BREAK.split(text)))


def _compare(a: PersonName, b: PersonName) -> NameVerdict:
    family, given = family_outcome(a.family, b.family), given_outcome(a.given, b.given)
    if "conflict" in (family.kind, given.kind) and "missing" not in (family.kind, given.kind):
        family, given = _by_ear(a, b, family=family, given=given)
    patronymic = patronymic_outcome(a.patronymic, b.patronymic)
    kinds = family.kind, given.kind, patronymic.kind
    score = FAMILY_WEIGHT * family.score + GIVEN_WEIGHT * given.score
    if patronymic.kind == "missing":  # says nothing either way
        score /= FAMILY_WEIGHT + GIVEN_WEIGHT
    else:
        score += PATRONYMIC_WEIGHT * patronymic.score
    if "conflict" in kinds:
        score = min(score, CONFLICT_CAP)
    # Rounded so, and not by round(), because arrays can do exactly the same.
    return verdict_of(
        math.floor(score * 10_000 + 0.5) / 10_000, kinds, (family.loosely, given.loosely, patronymic.loosely)
    )


def _by_ear(a: PersonName, b: PersonName, *, family: Outcome, given: Outcome) -> tuple[Outcome, Outcome]:
    """Let family and given name agree that conflict in spelling but, taken together, sound alike.

    Two known given names that are not forms of one never do. Where one of the two agrees in spelling, the consonants of
    the other may be enough, but a patronymic in -ych says that the name is Ukrainian, Russian or Belarusian: there the
    spelling decides.
    """
    apart = known_apart(a.given, b.given)
    if "agree" in (family.kind, given.kind) and not (names_father(a.patronymic) or names_father(b.patronymic)):
        if family.kind == "conflict" and heard_alike(a.family, b.family):
            return SOUNDS_ALIKE, given
        if given.kind == "conflict" and not apart and heard_alike(a.given, b.given):
            return family, SOUNDS_ALIKE
    family_heard = 1.0 if family.kind == "agree" else _family_heard(a.family, b.family)
    if family_heard < HEARD_AT_LEAST:
        return family, given
    given_heard = 1.0 if given.kind == "agree" else 0.0 if apart else heard_likeness(a.given, b.given)
    if given_heard < HEARD_AT_LEAST or family_heard + given_heard < HEARD_TOGETHER:
        return family, given
    return family if family.kind == "agree" else BY_EAR, given if given.kind == "agree" else BY_EAR


def _family_heard(a: str, b: str) -> float:
    """How alike two family names sound; 0 for Slavic and for Cyrillic ones, of which the spelling decides."""
    if "latn" not in {script_of(a), script_of(b)} or spelt_regularly(a) or spelt_regularly(b):
        return 0.0
    return heard_likeness(a, b)


_Kind = Literal["agree", "conflict", "missing"]


def verdict_of(score: float, kinds: tuple[_Kind, _Kind, _Kind], loosely: tuple[bool, bool, bool]) -> NameVerdict:
    """Return the verdict of a score and of what family name, given name and patronymic say, in that order."""
    return NameVerdict(score, *_sorted_roles(kinds, loosely))


@lru_cache(maxsize=300)
def _sorted_roles(kinds: tuple[_Kind, _Kind, _Kind], loose: tuple[bool, bool, bool]) -> tuple[tuple[Role, ...], ...]:
    wanted: tuple[_Kind, ...] = ("agree", "conflict", "missing")
    return (
        *(tuple(role for role, kind in zip(_ROLES, kinds, strict=True) if kind == one) for one in wanted),
        tuple(role for role, loosely in zip(_ROLES, loose, strict=True) if loosely),
    )
