"""The features that two records are compared by: one small function each, whose docstring is the public explanation."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Literal, NamedTuple

from rapidfuzz.distance import OSA, JaroWinkler

from byname.core.dates import Answer, DateVerdict, UncertainDate, compare_dates
from byname.core.linkage.model import WEIGHTS
from byname.core.linkage.records import LinkRecord, number_key
from byname.core.names import NameVerdict, PersonName, canonical_given, compare_names, fold
from byname.core.names.short_forms import known_apart
from byname.core.names.western import heard_consonants

__all__ = [
    "FEATURES", "HALF_ALIKE", "WORDS_ALIKE", "Feature", "FeatureResult", "Outcome", "capture_month", "compare", "identifies",
    "plainly_different", "surely_apart", "telling_birth_day",
]  # fmt: skip

Outcome = Literal["agree", "conflict", "missing", "near"]

NAME_AGREES = 0.85
"""From this score of the name comparison on, family and given name count as agreeing, below as near."""

WORDS_ALIKE = 0.75
"""From this similarity (Jaro-Winkler on folds) on, two words may be spellings of one name, which a human has to say."""

HALF_ALIKE = 0.6
"""From this similarity on, a part of a name is worth a look if all of the rest agrees and another field identifies."""

EPOCH_DAYS = frozenset({date(1899, 12, 30).toordinal(), date(1899, 12, 31).toordinal(), date(1969, 12, 31).toordinal()})
"""Days that spreadsheets and programs write where they know none."""


class FeatureResult(NamedTuple):
    """What one feature found: the outcome, the two values as text, the weight and the evidence code."""

    feature: str
    outcome: Outcome
    left: str
    right: str
    weight: float
    code: str


Feature = Callable[[LinkRecord, LinkRecord], FeatureResult]


def _result(feature: str, outcome: Outcome, left: str, right: str, code: str) -> FeatureResult:
    return FeatureResult(feature, outcome, left, right, WEIGHTS[code], code)


# Names of pairs rarely come again, parts of names often: what is remembered of pairs is held small.
@lru_cache(maxsize=1 << 15)
def _verdict(left: PersonName, right: PersonName) -> NameVerdict:
    return compare_names(left, right)


@lru_cache(maxsize=1 << 15)
def _name_text(name: PersonName) -> str:
    return " ".join(part for part in (name.family, name.given, name.patronymic) if part) or name.text


@lru_cache(maxsize=1 << 16)
def _date_text(when: UncertainDate | None) -> str:
    return "" if when is None else str(when)


@lru_cache(maxsize=1 << 16)
def surely_apart(left: str, right: str) -> bool:
    """Whether two known given names are not even one slip of the pen from each other."""
    return known_apart(left, right) and OSA.distance(fold(left), fold(right), score_cutoff=1) > 1


def _turned(name: PersonName) -> PersonName:
    return PersonName(name.text, name.given, name.family, name.patronymic, name.roles_certain)


def _perhaps_turned(left: PersonName, right: PersonName) -> bool:
    """Whether one of two names may stand in another order: not where each has one known given name, at its place."""
    at_its_place = canonical_given(left.given) and canonical_given(right.given)
    return not at_its_place or bool(canonical_given(left.family) or canonical_given(right.family))


def _agrees_turned(left: PersonName, right: PersonName) -> bool:
    verdict = _verdict(_turned(left), right)
    agreed = {"family", "given"} & set(verdict.agree)
    if len(agreed) == 1 and not {"family", "given"} & set(verdict.conflict):
        return all((left.family, left.given, right.family, right.given))  # the other stands as an initial
    return len(agreed) == 2 and verdict.score >= NAME_AGREES


@lru_cache(maxsize=1 << 16)
def _folded_words(text: str) -> tuple[str, ...]:
    return tuple(sorted(fold(word) for word in re.split(r"[\s,-]+", text) if len(word) > 1))


@lru_cache(maxsize=1 << 13)
def _alike(left: PersonName, right: PersonName) -> bool:
    """Whether each word of the shorter name has a like word in the longer; two known given names must agree."""
    if "patronymic" in _verdict(left, right).conflict:
        return False
    if known_apart(left.given, right.given):
        return False
    few, many = sorted((_folded_words(left.text), _folded_words(right.text)), key=lambda words: (len(words), words))
    free = list(many)
    for word in few:
        best = max(free, key=lambda other: JaroWinkler.similarity(word, other))
        if JaroWinkler.similarity(word, best) < WORDS_ALIKE:
            return False
        free.remove(best)
    return len(few) > 1


def _name_code(left: PersonName, right: PersonName) -> tuple[Outcome, str]:
    if left.roles_certain and right.roles_certain and known_apart(left.given, right.given):
        return "conflict", "name-differs"
    return _code_of_names(left, right)


@lru_cache(maxsize=1 << 15)
def _code_of_names(left: PersonName, right: PersonName) -> tuple[Outcome, str]:
    if not _name_text(left) or not _name_text(right):
        return "missing", "name-missing"
    verdict = _verdict(left, right)
    if "family" in verdict.conflict or "given" in verdict.conflict:
        if _perhaps_turned(left, right) and _agrees_turned(left, right):
            return "near", "name-swapped"
        return ("near", "name-near") if _alike(left, right) else ("conflict", "name-differs")
    if "family" not in verdict.agree:
        return "near", "name-near"
    if "given" not in verdict.agree:
        return "near", "name-part-missing"
    if verdict.loosely:  # a short form, or a name by ear, is less than one name in two spellings (law 6)
        return "near", "name-near"
    score_hurt_elsewhere = "patronymic" in verdict.conflict
    return ("agree", "name-agrees") if score_hurt_elsewhere or verdict.score >= NAME_AGREES else ("near", "name-near")


def _like(left: str, right: str) -> bool:
    """Whether two words are remotely alike, to the eye or to the ear."""
    if JaroWinkler.similarity(fold(left), fold(right)) >= HALF_ALIKE:
        return True
    heard = heard_consonants(left), heard_consonants(right)
    return all(heard) and JaroWinkler.similarity(*heard) >= HALF_ALIKE


@lru_cache(maxsize=1 << 13)
def _half_alike(left: PersonName, right: PersonName) -> bool:
    """Whether the family name agrees, or both family and given name are at least remotely alike."""
    verdict = _verdict(left, right)
    if "patronymic" in verdict.conflict:
        return False
    if "family" in verdict.agree:
        return True
    return _like(left.family, right.family) and ("given" in verdict.agree or _like(left.given, right.given))


def _company(left: LinkRecord, right: LinkRecord) -> bool:
    """Whether a full date of birth is the same, or the unit with the month of capture or nearly the date of birth."""
    if left.birth is not None and left.birth == right.birth and telling_birth_day(left.birth) is not None:
        return True
    if not left.unit or left.unit != right.unit:
        return False
    if left.birth is not None and right.birth is not None and _births(left.birth, right.birth).outcome == "near":
        return True
    return _captures(left.capture, right.capture).code == "capture-month-equal"


def _half_agrees(left: LinkRecord, right: LinkRecord) -> bool:
    """Whether names that differ are worth more than a glance: half alike, with father and family, or a field, agreeing.

    Two given names that are known and of two persons, such as those of twins, never are; but one slip is forgiven.
    """
    if surely_apart(left.name.given, right.name.given):
        return False
    beside = {"family", "patronymic"} <= set(_verdict(left.name, right.name).agree) or _company(left, right)
    return beside and _half_alike(left.name, right.name)


def name(left: LinkRecord, right: LinkRecord) -> FeatureResult:
    """Family and given name are compared across scripts and spellings.

    A part that one record lacks, or gives as a fitting initial, is missing and not a contradiction. Names whose parts
    are only alike (a short form, a name by ear), or stand in another order, are near. A part that is only half like the
    other still contradicts, but is shown where another field identifies, or the father is the same.

    Source: likeness of words after Jaro and Winkler (1990), slips of the pen after Damerau (1964).
    """
    outcome, code = _name_code(left.name, right.name)
    if code == "name-differs" and _half_agrees(left, right):
        code = "name-half"
    return _result("name", outcome, _name_text(left.name), _name_text(right.name), code)


def patronymic(left: LinkRecord, right: LinkRecord) -> FeatureResult:
    """The patronymic is part of the name: where both give it, it agrees or contradicts, and tells father from son.

    Where one lacks it, nothing is contradicted. Source: the house's own rule (law 6).
    """
    verdict = _verdict(left.name, right.name)
    values = (left.name.patronymic, right.name.patronymic)
    if "patronymic" in verdict.conflict:
        return _result("patronymic", "conflict", *values, "patronymic-differs")
    if "patronymic" in verdict.agree:
        return _result("patronymic", "agree", *values, "patronymic-agrees")
    return _result("patronymic", "missing", *values, "patronymic-missing")


def telling_birth_day(when: UncertainDate | None) -> int | None:
    """The ordinal of a birth date that identifies: a certain day, not 1 January nor one that programs write for none."""
    if when is None or not when.is_day or when.earliest is None:
        return None
    day = date.fromordinal(when.earliest)
    return None if (day.month, day.day) == (1, 1) or when.earliest in EPOCH_DAYS else when.earliest


_BIRTH_CODES: dict[DateVerdict, tuple[Outcome, str]] = {
    DateVerdict.SAME_DAY: ("agree", "birth-equal"),
    DateVerdict.COMPATIBLE: ("near", "birth-compatible"),
    DateVerdict.SWAPPED: ("near", "birth-swapped"),
    DateVerdict.ONE_DIGIT: ("near", "birth-digit"),
    DateVerdict.OTHER_YEAR: ("conflict", "birth-other-year"),
    DateVerdict.TWO_DIGITS: ("conflict", "birth-two-digits"),
    DateVerdict.SAME_YEAR: ("conflict", "birth-same-year"),
    DateVerdict.CLASH: ("conflict", "birth-clash"),
    DateVerdict.MISSING: ("missing", "birth-missing"),
}


@lru_cache(maxsize=1 << 15)
def _births(left: UncertainDate | None, right: UncertainDate | None) -> FeatureResult:
    outcome, code = _BIRTH_CODES[compare_dates(left, right)]
    if code == "birth-equal" and telling_birth_day(left) is None:
        outcome, code = "near", "birth-common"
    return _result("birth", outcome, _date_text(left), _date_text(right), code)


def birth(left: LinkRecord, right: LinkRecord) -> FeatureResult:
    """Two full dates of birth agree only if they are the same day.

    Exchanged day and month, or one wrong figure, make them near; a partial date is near what it allows. 1 January never
    counts as a full date, because it is written for unknown days.

    Source: the levels follow Christen, Data Matching (2012), chapter 5; uncertain dates follow EDTF (ISO 8601-2).
    """
    return _births(left.birth, right.birth)


def number(left: LinkRecord, right: LinkRecord) -> FeatureResult:
    """A service, personal or token number agrees when its letters and figures are the same.

    Two numbers contradict each other only when one issuer gave both.
    """
    one, other = number_key(left.number), number_key(right.number)
    if not one or not other:
        return _result("number", "missing", left.number, right.number, "number-missing")
    if one == other:
        return _result("number", "agree", left.number, right.number, "number-equal")
    if left.number_issuer and left.number_issuer == right.number_issuer:
        return _result("number", "conflict", left.number, right.number, "number-differs")
    return _result("number", "missing", left.number, right.number, "number-other")


@lru_cache(maxsize=1 << 16)
def _same_text(feature: str, left: str, right: str) -> FeatureResult:
    if not left or not right:
        return _result(feature, "missing", left, right, f"{feature}-missing")
    if left == right:
        return _result(feature, "agree", left, right, f"{feature}-equal")
    return _result(feature, "conflict", left, right, f"{feature}-differs")


def birth_place(left: LinkRecord, right: LinkRecord) -> FeatureResult:
    """The place of birth, as a code or folded text.

    Two spellings weigh a little against, never as a contradiction; a place that many give says little.
    Source: value-specific weights after Winkler (1989).
    """
    return _same_text("birth-place", left.birth_place, right.birth_place)


def unit(left: LinkRecord, right: LinkRecord) -> FeatureResult:
    """The unit, as a code or folded text. People are moved between units, so that two units weigh little against."""
    return _same_text("unit", left.unit, right.unit)


def capture_month(when: UncertainDate) -> tuple[int, int] | None:
    """Year and month of a date that lies in one month and is not hedged."""
    if when.earliest is None or when.latest is None or when.about or when.uncertain:
        return None
    first, last = date.fromordinal(when.earliest), date.fromordinal(when.latest)
    return (first.year, first.month) if (first.year, first.month) == (last.year, last.month) else None


def identifies(
    *, birth: UncertainDate | None, number: str, birth_place: str, unit: str, capture: UncertainDate | None
) -> bool:
    """Whether a record holds anything beside a name by which another could be known to speak of the same person.

    That is what law 6 asks for: a certain day of birth, a number, a place of birth, or a unit with a month of capture.
    Without, a record may be of anybody of that name, or of a name that somebody spelt so.
    """
    if telling_birth_day(birth) is not None or number or birth_place:
        return True
    return bool(unit) and capture is not None and capture_month(capture) is not None


def _capture_code(left: UncertainDate | None, right: UncertainDate | None) -> tuple[Outcome, str]:
    if left is None or right is None:
        return "missing", "capture-missing"
    month = capture_month(left)
    if month is not None and month == capture_month(right):
        return "agree", "capture-month-equal"
    if left.same_as(right) is Answer.NO:
        return "conflict", "capture-differs"
    return "near", "capture-compatible"


@lru_cache(maxsize=1 << 16)
def _captures(left: UncertainDate | None, right: UncertainDate | None) -> FeatureResult:
    outcome, code = _capture_code(left, right)
    return _result("capture", outcome, _date_text(left), _date_text(right), code)


def capture(left: LinkRecord, right: LinkRecord) -> FeatureResult:
    """The month of capture. A person may be taken twice, so that another month weighs only a little against."""
    return _captures(left.capture, right.capture)


def capture_place(left: LinkRecord, right: LinkRecord) -> FeatureResult:
    """The place of capture, as a code or folded text; it is written in many ways, so a difference weighs little."""
    return _same_text("capture-place", left.capture_place, right.capture_place)


def sex(left: LinkRecord, right: LinkRecord) -> FeatureResult:
    """The sex, where both records give it; a difference contradicts."""
    return _same_text("sex", left.sex, right.sex)


def power(left: LinkRecord, right: LinkRecord) -> FeatureResult:
    """The power on which the person depends; a difference contradicts."""
    return _same_text("power", left.power, right.power)


def rank(left: LinkRecord, right: LinkRecord) -> FeatureResult:
    """The rank; people are promoted, so that a difference weighs little."""
    return _same_text("rank", left.rank, right.rank)


def category(left: LinkRecord, right: LinkRecord) -> FeatureResult:
    """Military or civilian; lists err here, so that a difference weighs against without contradicting."""
    return _same_text("category", left.category, right.category)


FEATURES: tuple[Feature, ...] = (
    name,
    patronymic,
    birth,
    number,
    birth_place,
    unit,
    capture,
    capture_place,
    sex,
    power,
    rank,
    category,
)
"""Every feature, in the order in which a reviewer reads them."""


def plainly_different(left: LinkRecord, right: LinkRecord) -> bool:
    """Whether a glance shows two persons: the names differ and no number ties them, so that the rest need not be read."""
    if _name_code(left.name, right.name)[1] != "name-differs":
        return False
    if left.number and number_key(left.number) == number_key(right.number):
        return False
    return not _half_agrees(left, right)


def compare(left: LinkRecord, right: LinkRecord) -> tuple[FeatureResult, ...]:
    """What every feature finds for two records."""
    return tuple(feature(left, right) for feature in FEATURES)
