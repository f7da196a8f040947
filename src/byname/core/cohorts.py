"""Cohorts: named, versioned groups of persons by written criteria, with membership yes, no or possible."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from byname.core.custody.movements import Movement
from byname.core.custody.persons import PersonLine
from byname.core.custody.spells import spells
from byname.core.dates import Answer

__all__ = [
    "Belonging", "Cohort", "Contains", "Criteria", "all_of", "any_of", "belonging", "membership", "of_power", "same_text",
]  # fmt: skip

Contains = Callable[[str, str, int | None], Answer]
"""Answers whether a unit or place as written lies under a code on a day (ordinal; None: day not known)."""


@dataclass(frozen=True, slots=True)
class Criteria:
    """What makes a member; several entries of one criterion are alternatives, criteria add up, empty ones say nothing.

    Units are unit codes (under any of them at capture), places place codes of capture, captured days [from, to).
    """

    units: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    captured_from: int | None = None
    captured_to: int | None = None
    powers: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    sexes: tuple[str, ...] = ()
    rank_classes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cohort:
    """A group with a name; changed criteria are a new version."""

    code: str
    version: int
    title: str
    criteria: Criteria


@dataclass(frozen=True, slots=True)
class Belonging:
    """Whether a person counts as a member by the values that stand, and the answer when every rival is heard."""

    counts: bool
    answer: Answer


MEMBER = Belonging(counts=True, answer=Answer.YES)


def same_text(text: str, code: str, _day: int | None) -> Answer:
    """Compare a text with a code literally, where there is no tree of units or places."""
    return Answer.YES if text.casefold() == code.casefold() else Answer.NO


def membership(cohort: Cohort, line: PersonLine, units: Contains = same_text, places: Contains = same_text) -> Answer:
    """Answer whether a person is of the cohort; what is not told, or told in two ways, is possible."""
    return belonging(cohort, line, units, places).answer


def belonging(cohort: Cohort, line: PersonLine, units: Contains = same_text, places: Contains = same_text) -> Belonging:
    """Give membership as it counts and as it may be. A capture must fulfil place and days together."""
    criteria = cohort.criteria
    parts = [
        _of_codes(line.told("power"), criteria.powers),
        _of_codes(line.told("category"), criteria.categories),
        _of_codes(line.told("sex"), criteria.sexes),
        _of_codes(line.told("rank_class"), criteria.rank_classes),
    ]
    captures = [spell.taken for spell in spells(line.movements)]
    if captures:
        captured = [_of_capture(criteria, line, taken, units) for taken in captures]
        placed = [_of_place(criteria, line, taken, places, alone=len(captures) == 1) for taken in captures]
        parts.append(any_of([all_of(pair) for pair in zip(captured, placed, strict=True)]))
    else:
        parts += [_of_unit(criteria, line, units, None), *_not_captured(criteria)]
    return all_of(parts)


def all_of(parts: Iterable[Belonging]) -> Belonging:
    """Every criterion must hold."""
    counts, answer = True, Answer.YES
    for part in parts:
        counts = counts and part.counts
        if part.answer is Answer.NO:
            return Belonging(counts=False, answer=Answer.NO)
        if part.answer is Answer.POSSIBLE:
            answer = Answer.POSSIBLE
    return Belonging(counts, answer)


def any_of(parts: Sequence[Belonging]) -> Belonging:
    """One alternative is enough; with none at all it is possible and does not count."""
    if not parts:
        return Belonging(counts=False, answer=Answer.POSSIBLE)
    answers = {part.answer for part in parts}
    answer = Answer.YES if Answer.YES in answers else Answer.POSSIBLE if Answer.POSSIBLE in answers else Answer.NO
    return Belonging(any(part.counts for part in parts), answer)


def of_power(line: PersonLine, power: str) -> Belonging:
    """Answer whether a person is of a power; whose person nobody told is possibly of any, and counts as of none."""
    return _of_told([Answer.YES if text == power else Answer.NO for text in line.told("power")])


def _of_codes(told: Sequence[str], wanted: Sequence[str]) -> Belonging:
    """Answer by the codes told; where rivals are equal and none stands (""), he counts if each of them is wanted."""
    if not wanted:
        return MEMBER
    found = _of_told([Answer.YES if text in wanted else Answer.NO for text in told if text])
    stands = bool(told) and bool(told[0])
    return found if stands else Belonging(found.answer is Answer.YES, found.answer)


def _of_told(answers: Sequence[Answer]) -> Belonging:
    """The first text told stands; the answer is certain only if all texts give the same one."""
    if not answers:
        return Belonging(counts=False, answer=Answer.POSSIBLE)
    answer = answers[0] if len(set(answers)) == 1 else Answer.POSSIBLE
    return Belonging(answers[0] is Answer.YES, answer)


def _of_capture(criteria: Criteria, line: PersonLine, taken: Movement, units: Contains) -> Belonging:
    return all_of([_of_days(criteria, taken), _of_unit(criteria, line, units, _known_day(taken))])


def _known_day(taken: Movement) -> int | None:
    return taken.settled if taken.earliest == taken.settled == taken.latest else None


def _of_place(criteria: Criteria, line: PersonLine, taken: Movement, places: Contains, *, alone: bool) -> Belonging:
    """The field's values with their rivals speak for an only capture; of several, each has the place it was told with."""
    if not criteria.places:
        return MEMBER
    told = line.told("capture_place") if alone else ()
    found = _under_any(told or (taken.place,) * bool(taken.place), criteria.places, places, _known_day(taken))
    rivals = not told and "rival-places" in taken.doubts
    return Belonging(found.counts, Answer.POSSIBLE) if rivals else found


def _of_unit(criteria: Criteria, line: PersonLine, units: Contains, day: int | None) -> Belonging:
    """The unit at capture decides; where only one unit is told, it is taken for that."""
    if not criteria.units:
        return MEMBER
    return _under_any(line.told("unit_at_capture") or line.told("unit"), criteria.units, units, day)


def _not_captured(criteria: Criteria) -> list[Belonging]:
    """Who is not known to be captured may yet have been, at that place and then."""
    asked = criteria.places or criteria.captured_from is not None or criteria.captured_to is not None
    return [Belonging(counts=False, answer=Answer.POSSIBLE)] if asked else []


def _of_days(criteria: Criteria, taken: Movement) -> Belonging:
    """The capture counts by its settled day; it is certain only if all its possible days lie within."""
    start = criteria.captured_from if criteria.captured_from is not None else 0
    end = criteria.captured_to if criteria.captured_to is not None else taken.latest + 1
    if taken.latest < start or (taken.earliest or 0) >= end:
        return Belonging(counts=False, answer=Answer.NO)
    inside = start <= (taken.earliest or 0) and taken.latest < end
    return Belonging(start <= taken.settled < end, Answer.YES if inside else Answer.POSSIBLE)


def _under_any(told: Sequence[str], codes: Sequence[str], contains: Contains, day: int | None) -> Belonging:
    answers = []
    for text in dict.fromkeys(told):
        each = {contains(text, code, day) for code in codes}
        answers.append(Answer.YES if Answer.YES in each else Answer.POSSIBLE if Answer.POSSIBLE in each else Answer.NO)
    return _of_told(answers)
