"""The policy that turns findings on a pair into a grade: law 6, names alone link nobody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from byname.core.linkage.features import FeatureResult, compare, plainly_different
from byname.core.linkage.model import PLAIN, SAME_FROM, WEIGHTS, Model, probability, total
from byname.core.linkage.records import LinkRecord

__all__ = [
    "COMMON_CODES",
    "CONTRADICTIONS",
    "PLAINLY_DIFFERENT",
    "SAME_FROM",
    "Assessment",
    "Grade",
    "assess",
    "glance",
    "grade",
]

CONTRADICTIONS = frozenset(
    {
        "name-differs",
        "name-half",
        "patronymic-differs",
        "birth-other-year",
        "birth-two-digits",
        "birth-same-year",
        "birth-clash",
        "number-differs",
        "sex-differs",
        "power-differs",
    }
)
"""Findings that keep two records apart until a human says otherwise."""

COMMON_CODES: Mapping[str, str] = MappingProxyType(
    {"birth-equal": "birth-common", "number-equal": "number-common", "birth-place-equal": "birth-place-common"}
)
"""What an agreement becomes when so many records share the value that it identifies nobody."""

POINTERS = frozenset({"unit-equal", "capture-month-equal", "capture-place-equal", "birth-place-equal"})
"""Findings that support a name where a date of birth is missing."""


BACKERS = POINTERS | {"birth-compatible", "birth-swapped", "birth-digit"}
"""Findings of which two, or one with the patronymic, make a name that is only near worth a look."""

_BIRTHS_DIFFER = frozenset({"birth-clash", "birth-other-year", "birth-two-digits", "birth-same-year"})

_BACKERS_OF_CLASH = {
    "birth-two-digits": POINTERS | {"patronymic-agrees"},
    "birth-same-year": POINTERS | {"patronymic-agrees"},
    "birth-clash": POINTERS,
}
"""Findings that make one full name with two dates of birth worth a look; a father of one name alone does not."""

LOOK_FROM = 2
"""So many findings beside it make a name that is only near worth a look."""


class Grade(StrEnum):
    """How much a pair of records has by itself, before its neighbours are looked at."""

    SAME = "same"
    UNDECIDED = "undecided"
    POSSIBLE = "possible"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Assessment:
    """A pair by itself: grade and reason, summed weight, what was found, and whether the two contradict each other."""

    grade: Grade
    reason: str
    weight: float
    evidence: tuple[FeatureResult, ...]
    contradicts: bool

    @property
    def probability(self) -> float:
        """The chance that the two records speak of one person."""
        return probability(self.weight)


def _independent(codes: frozenset[str]) -> bool:
    """Whether another field identifies: full birth date, number, place of birth, or unit with month of capture."""
    if {"unit-equal", "capture-month-equal"} <= codes:
        return True
    return bool(codes & {"birth-equal", "number-equal", "birth-place-equal"})


def _identified(codes: frozenset[str]) -> bool:
    """Whether a date of birth, a number, or a unit with the month of capture agrees, and not a place of birth alone."""
    return _independent(codes - {"birth-place-equal"})


def _points_the_same_way(codes: frozenset[str]) -> bool:
    if "birth-missing" in codes or "birth-common" in codes:
        return bool(codes & (POINTERS | {"number-equal"}))
    return True


def _contradicted(codes: frozenset[str]) -> tuple[Grade, str]:
    """A pair in which something contradicts: put up for review only when an identifying field agrees all the same."""
    clashes = codes & CONTRADICTIONS
    if "number-equal" in codes and clashes & {"name-differs", *_BIRTHS_DIFFER}:
        return Grade.UNDECIDED, "number-on-two"
    if clashes == {"name-half"}:
        return _worth_a_look(codes)
    if clashes == {"birth-other-year"}:
        return _birthday_of_another_year(codes)
    if not codes & {"name-agrees", "name-part-missing"} or len(clashes) > 1:
        return Grade.NONE, "nothing"
    if "birth-equal" in codes:
        return Grade.UNDECIDED, "contradicted"
    if "name-agrees" in codes and clashes <= _BACKERS_OF_CLASH.keys():
        backers = frozenset[str]().union(*(_BACKERS_OF_CLASH[clash] for clash in clashes))
        if codes & backers:
            return Grade.UNDECIDED, "contradicted"
    return Grade.NONE, "nothing"


def _birthday_of_another_year(codes: frozenset[str]) -> tuple[Grade, str]:
    """A pair born on one day of two years, as a slip in the year writes it: put up where the name or the rest agrees."""
    backed = "name-agrees" in codes or len(codes & (POINTERS | {"patronymic-agrees", "number-equal"})) >= 1
    return (Grade.UNDECIDED, "contradicted") if backed and "name-missing" not in codes else (Grade.NONE, "nothing")


def _worth_a_look(codes: frozenset[str]) -> tuple[Grade, str]:
    """A pair whose names are only near: a human is asked where another field identifies or two more support it."""
    if codes & {"birth-equal", "number-equal"} or len(codes & (BACKERS | {"patronymic-agrees"})) >= LOOK_FROM:
        return Grade.UNDECIDED, "name-not-sure"
    if not codes & CONTRADICTIONS and codes & (BACKERS | {"patronymic-agrees", "name-part-missing"}):
        return Grade.POSSIBLE, "name-not-sure"
    return Grade.NONE, "nothing"


def grade(codes: frozenset[str], chance: float, same_from: float = SAME_FROM) -> tuple[Grade, str]:
    """The grade of a pair and the reason for it, from the codes of its findings and its probability."""
    if codes & CONTRADICTIONS:
        return _contradicted(codes)
    if "name-agrees" in codes:
        if _independent(codes) and chance >= same_from:
            return Grade.SAME, "identity-agrees"
        if _points_the_same_way(codes):
            return Grade.UNDECIDED, "not-enough"
        return Grade.POSSIBLE, "names-alone"
    if codes & {"name-near", "name-part-missing", "name-swapped"}:
        return _worth_a_look(codes)
    return Grade.NONE, "nothing"


def _with_common(found: Sequence[FeatureResult], common: frozenset[str]) -> tuple[FeatureResult, ...]:
    return tuple(
        one._replace(outcome="near", code=COMMON_CODES[one.code], weight=WEIGHTS[COMMON_CODES[one.code]])
        if one.code in common
        else one
        for one in found
    )


PLAINLY_DIFFERENT = Assessment(Grade.NONE, "nothing", total([WEIGHTS["name-differs"]]), (), contradicts=True)
"""What a glance gives for two records that are plainly of two persons; it carries no further evidence."""


def _weighed(found: Iterable[FeatureResult], model: Model) -> tuple[FeatureResult, ...]:
    return tuple(one._replace(weight=model.weights[one.code]) for one in found)


def assess(
    left: LinkRecord, right: LinkRecord, common: frozenset[str] = frozenset(), model: Model = PLAIN
) -> Assessment:
    """Judge a pair by itself.

    `common` holds the codes (keys of `COMMON_CODES`) whose value too many records share to identify anyone.
    The result is the same whichever record stands on the left, apart from the sides of the evidence.
    """
    found = compare(left, right)
    if common:
        found = _with_common(found, common)
    if model is not PLAIN:
        found = _weighed(found, model)
    codes = frozenset(one.code for one in found)
    weight = total((one.weight for one in found), model.prior)
    verdict, reason = grade(codes, probability(weight), model.same_from)
    if verdict is Grade.SAME and model is not PLAIN and not _identified(codes):
        # A place of birth is shared by many: no learnt weights make it enough where the fixed ones hold it not to be.
        verdict, reason = grade(codes, probability(total(WEIGHTS[one.code] for one in found)))
    return Assessment(verdict, reason, weight, found, bool(codes & CONTRADICTIONS))


def glance(
    left: LinkRecord, right: LinkRecord, common: frozenset[str] = frozenset(), model: Model = PLAIN
) -> Assessment:
    """Judge a pair as `assess` does, but without gathering evidence against two records that are plainly different."""
    if not plainly_different(left, right):
        return assess(left, right, common, model)
    if model is PLAIN:
        return PLAINLY_DIFFERENT
    return replace(PLAINLY_DIFFERENT, weight=total([model.weights["name-differs"]], model.prior))
