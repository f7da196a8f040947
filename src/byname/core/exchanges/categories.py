"""Who is of a category that a formula names: gravely wounded or ill, aged 18 to 25, women, civilians, held long."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final, NamedTuple

from byname.core.codes import known_code
from byname.core.custody.days import DAWN
from byname.core.custody.persons import PersonLine
from byname.core.custody.spells import Spell, held_over, held_over_counts, spells
from byname.core.dates import Answer, UncertainDate
from byname.core.errors import BynameError

__all__ = ["FIELDS_ASKED", "LONG_HELD_YEARS", "RULES", "Fit", "capture_year", "fits", "known_category"]

LONG_HELD_YEARS = 3
"""Over so many years is long held, unless another number is asked for."""

_YOUNGEST, _OLDEST = 18, 25


class Fit(NamedTuple):
    """Whether somebody is of a category by the values that stand, and by every rival; `told` false where nothing tells.

    Of whom nothing is told counts as not of it and stands apart: as a range he would make every category possibly
    everybody.
    """

    counts: bool
    answer: Answer
    told: bool = True


_UNTOLD = Fit(counts=False, answer=Answer.NO, told=False)
_Rule = Callable[[PersonLine, int, int], Fit]


def _of_answers(answers: Sequence[Answer]) -> Fit:
    """The first value told stands; it is certain only if all say the same."""
    if not answers:
        return _UNTOLD
    same = len(set(answers)) == 1
    return Fit(answers[0] is Answer.YES, answers[0] if same else Answer.POSSIBLE)


def _of_code(field: str, wanted: str) -> _Rule:
    def rule(line: PersonLine, _day: int, _years: int) -> Fit:
        # Rivals of equal weight leave no value that stands; each of them is still told.
        found = _of_answers([Answer.YES if text == wanted else Answer.NO for text in line.told(field) if text])
        return found if line.value(field) else found._replace(counts=found.answer is Answer.YES)

    return rule


def _young(line: PersonLine, day: int, _years: int) -> Fit:
    """Aged 18 to 25 at the end of the day, by every day of birth that is possible."""
    return _of_answers([_aged(when, day) for text in line.told("birth_date") if (when := _read(text)) is not None])


def _read(text: str) -> UncertainDate | None:
    try:
        return UncertainDate.from_edtf(text)
    except BynameError:
        return None


def _aged(born: UncertainDate, day: int) -> Answer:
    fewest, most = born.age_on(day)
    low = 0 if fewest is None else fewest
    high = _OLDEST + 1 if most is None else most
    if high < _YOUNGEST or low > _OLDEST:
        return Answer.NO
    inside = low >= _YOUNGEST and high <= _OLDEST and not born.uncertain
    return Answer.YES if inside else Answer.POSSIBLE


def _long_held(line: PersonLine, day: int, years: int) -> Fit:
    spell = _current(line, day)
    return Fit(held_over_counts(spell, years, day), held_over(spell, years, day)) if spell else _UNTOLD


def _current(line: PersonLine, day: int) -> Spell | None:
    begun = [spell for spell in spells(line.movements) if (spell.taken.earliest or DAWN) <= day]
    return begun[-1] if begun else None


RULES: Final[Mapping[str, _Rule]] = MappingProxyType(
    {
        "gravely-wounded": _of_code("health", "gravely-wounded"),
        "gravely-ill": _of_code("health", "gravely-ill"),
        "aged-18-25": _young,
        "women": _of_code("sex", "f"),
        "civilians": _of_code("category", "civilian"),
        "long-held": _long_held,
        "military": _of_code("category", "military"),
    }
)
"""Every category of a formula, and the military, to whom "all" is often narrowed."""

FIELDS_ASKED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "gravely-wounded": "health", "gravely-ill": "health", "aged-18-25": "birth_date", "women": "sex",
        "civilians": "category", "long-held": "capture_date", "military": "category",
    }
)  # fmt: skip
"""The field that tells whether somebody is of a category; who may not see it is told no names by it."""


def known_category(text: str) -> str:
    """Give a category by its code; raises MisuseError with those there are."""
    code = text.strip().casefold()
    known_code("category", code, RULES)
    return code


def fits(codes: Sequence[str], line: PersonLine, day: int, *, years: int = LONG_HELD_YEARS) -> Fit:
    """Answer whether somebody is of one of these categories at the end of a day; everybody is where none is asked for."""
    if not codes:
        return Fit(counts=True, answer=Answer.YES)
    found = [RULES[known_category(code)](line, day, years) for code in codes]
    told = [fit for fit in found if fit.told]
    if any(fit.answer is Answer.YES for fit in told):
        return Fit(counts=True, answer=Answer.YES)
    if any(fit.answer is Answer.POSSIBLE for fit in told):
        return Fit(any(fit.counts for fit in told), Answer.POSSIBLE)
    return Fit(counts=False, answer=Answer.NO, told=len(told) == len(found))


def capture_year(line: PersonLine, day: int) -> str:
    """Give the year in which the captivity that counts on a day began, "" where it is not sure or nobody tells one."""
    spell = _current(line, day)
    if spell is None or spell.taken.earliest is None:
        return ""
    first, last = (_year(each) for each in (spell.taken.earliest, spell.taken.latest))
    return str(first) if first == last else ""


def _year(ordinal: int) -> int:
    return date.fromordinal(max(1, min(ordinal, date.max.toordinal()))).year
