"""Whether somebody fulfils a condition of a policy by what is told: yes, no, or possibly where it is unsure or not told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Final

from byname.core.custody.movements import Movement
from byname.core.custody.persons import PersonLine
from byname.core.custody.spells import spells
from byname.core.dates import Answer, UncertainDate
from byname.core.errors import BynameError
from byname.core.policies.policy import Age, Codes, Condition, Days, Each, Longest, Over, Rule

__all__ = ["LONGEST_DAYS", "Inside", "fulfils", "score", "told_of"]

Inside = Callable[[str, str, str], Answer]
"""Answers whether a unit or place, as written, lies under a code: field, text, code."""

LONGEST_DAYS: Final = 36_525
"""A hundred years: what one may have been held of whom no day is known."""

_Span = tuple[int | None, int | None]


def fulfils(rule: Rule, line: PersonLine, day: int, inside: Inside) -> Answer:
    """Answer whether all conditions of a rule hold on a day; what is not told of somebody is possible, never a guess."""
    answers = {_answer(each, line, day, inside) for each in rule.conditions}
    if Answer.NO in answers:
        return Answer.NO
    return Answer.POSSIBLE if Answer.POSSIBLE in answers else Answer.YES


def score(rule: Rule, line: PersonLine, day: int, inside: Inside) -> tuple[int, int]:
    """Give what a preference counts for him at least and at most: 0 or 1, or whole days of the longest."""
    longest = next((each for each in rule.conditions if isinstance(each, Longest)), None)
    if longest is None:
        answer = fulfils(rule, line, day, inside)
        return int(answer is Answer.YES), int(answer is not Answer.NO)
    spans = _spans(longest.field, line)
    if not spans:
        return 0, LONGEST_DAYS
    fewest = min(0 if last is None else day - last for _first, last in spans)
    most = max(LONGEST_DAYS if first is None else day - first for first, _last in spans)
    return max(0, min(fewest, LONGEST_DAYS)), max(0, min(most, LONGEST_DAYS))


def told_of(field: str, line: PersonLine) -> tuple[str, ...]:
    """Give the values told of a field, the one that stands first; the unit at capture where it is known, as for a cohort."""
    told = (line.told("unit_at_capture") if field == "unit" else ()) or line.told(field)
    return tuple(text for text in dict.fromkeys(told) if text)


def _answer(condition: Condition, line: PersonLine, day: int, inside: Inside) -> Answer:
    if isinstance(condition, Codes):
        return _joined(_of_codes(text, condition, inside) for text in told_of(condition.field, line))
    if isinstance(condition, Age):
        return _joined(_of_age(when.age_on(day), condition) for when in _dates(condition.field, line))
    if isinstance(condition, Over):
        return _joined(_of_over(span, condition.months, day) for span in _spans(condition.field, line))
    if isinstance(condition, Days):
        return _joined(_of_days(span, condition) for span in _spans(condition.field, line))
    return Answer.YES if isinstance(condition, Each) and told_of(condition.field, line) else Answer.POSSIBLE


def _joined(answers: Iterable[Answer]) -> Answer:
    """Certain only where every value told gives the same answer; possible where none is told."""
    found = set(answers)
    return found.pop() if len(found) == 1 else Answer.POSSIBLE


def _of_codes(text: str, condition: Codes, inside: Inside) -> Answer:
    if condition.field in {"unit", "capture_place"}:
        found = {inside(condition.field, text, code) for code in condition.codes}
    else:
        found = {Answer.YES if text.casefold() == code.casefold() else Answer.NO for code in condition.codes}
    return next((answer for answer in (Answer.YES, Answer.POSSIBLE) if answer in found), Answer.NO)


def _of_age(years: _Span, condition: Age) -> Answer:
    fewest = 0 if years[0] is None else years[0]
    most = LONGEST_DAYS if years[1] is None else years[1]
    youngest = 0 if condition.youngest is None else condition.youngest
    oldest = LONGEST_DAYS if condition.oldest is None else condition.oldest
    if most < youngest or fewest > oldest:
        return Answer.NO
    return Answer.YES if youngest <= fewest and most <= oldest else Answer.POSSIBLE


def _of_over(span: _Span, months: int, day: int) -> Answer:
    first, last = span
    if last is not None and _months_after(last, months) < day:
        return Answer.YES
    return Answer.NO if first is not None and _months_after(first, months) >= day else Answer.POSSIBLE


def _of_days(span: _Span, condition: Days) -> Answer:
    first, last = span
    start, end = condition.start, condition.end
    if (start is not None and last is not None and last < start) or (
        end is not None and first is not None and first >= end
    ):
        return Answer.NO
    after = start is None or (first is not None and first >= start)
    before = end is None or (last is not None and last < end)
    return Answer.YES if after and before else Answer.POSSIBLE


def _spans(field: str, line: PersonLine) -> list[_Span]:
    """Give the first and last day possible by each telling; of a capture, that of the captivity that stands last."""
    if field == "capture_date":
        found = spells(line.movements)
        return [_span_of(found[-1].taken)] if found else []
    days = [(when.possible[0][0], when.possible[-1][1], when.uncertain) for when in _dates(field, line)]
    return [(None, None) if unsure else (first, None if past is None else past - 1) for first, past, unsure in days]


def _span_of(taken: Movement) -> _Span:
    return taken.earliest, taken.latest


def _dates(field: str, line: PersonLine) -> Sequence[UncertainDate]:
    return [when for text in told_of(field, line) if (when := _read(text)) is not None]


@lru_cache(maxsize=65_536)
def _read(text: str) -> UncertainDate | None:
    try:
        return UncertainDate.from_edtf(text)
    except BynameError:
        return None


def _months_after(day: int, months: int) -> int:
    """Give the same day so many months later; the 31st of a shorter month is the 1st of the next."""
    start = date.fromordinal(max(day, 1))
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    try:
        return start.replace(year=year, month=month + 1).toordinal()
    except ValueError:
        following = divmod(year * 12 + month + 1, 12)
        return date(following[0], following[1] + 1, 1).toordinal()
