"""The value of an uncertain date and the questions it answers with yes, no or possible."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import Literal

from byname.core.dates.edtf import Reading, read_edtf, write_edtf
from byname.core.dates.refusal import refuse
from byname.core.dates.spans import FIRST_DAY, PAST_LAST_DAY, Span, Spans, intersects, merged, shift_months
from byname.core.dates.text import read_text

__all__ = ["ABOUT_DAYS", "ABOUT_MONTHS", "ABOUT_YEARS", "LONGEST_TEXT", "Answer", "Day", "Order", "UncertainDate"]

Day = date | int
"""A known day: a date, or its proleptic ordinal."""
Order = Literal["dmy", "mdy", "either"]

# The written rule for "about": a span shorter than a month may be off by days, one shorter than a year
# by a month, any longer one by a year, on both sides.
ABOUT_DAYS = 3
ABOUT_MONTHS = 1
ABOUT_YEARS = 1
_MONTH_DAYS = 28
_YEAR_DAYS = 365

LONGEST_TEXT = 200
_CACHED_TEXTS = 65536
_FEW_SPANS = 6


class Answer(StrEnum):
    """What a date can say to a question: certain, excluded, or neither."""

    YES = "yes"
    NO = "no"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class UncertainDate:
    """A day of which we know only the spans it lies in: sorted, disjoint, half-open ordinals; None is an open end."""

    spans: Spans
    about: bool = False
    uncertain: bool = False
    text: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        spans = self.spans
        if len(spans) == 1:
            start, end = spans[0]
            if start is not None and end is not None and FIRST_DAY <= start < end <= PAST_LAST_DAY:
                return
        if not spans or spans != merged(spans) or spans == ((None, None),) or not all(map(_in_calendar, spans)):
            refuse("date-impossible", self.text, "spans are sorted, disjoint, within 1000 to 2999", "Build with parse.")
        if len(spans) > _FEW_SPANS and len(self.edtf) > LONGEST_TEXT:
            refuse("date-too-vague", self.text, "a date has few alternatives", "Write the year or the range alone.")

    @classmethod
    def parse(cls, text: str, *, order: Order = "dmy") -> UncertainDate:
        """Read a date as it stands in a list (uk, ru, en, EDTF); never guesses a full date; DateError if unreadable.

        Dotted dates are day first. 03/04/1985 and 03-04-1985 are one of two days unless `order` is "mdy".
        """
        if len(text) > LONGEST_TEXT:
            refuse("date-too-long", text[:40] + "…", "a date has at most 200 characters", "Put only the date here.")
        return _parsed(text, order)

    @classmethod
    def from_day(cls, day: date) -> UncertainDate:
        """Make the value of one known day."""
        start = day.toordinal()
        return cls(((start, start + 1),), text=f"{day:%Y-%m-%d}")

    @classmethod
    def from_edtf(cls, text: str) -> UncertainDate:
        """Read EDTF, the form that `.edtf` writes; DateError if it is none."""
        if len(text) > LONGEST_TEXT:
            refuse("date-too-long", text[:40] + "…", "a date has at most 200 characters", "Put only the date here.")
        return _from_edtf(text)

    @property
    def edtf(self) -> str:
        """Write the value in canonical EDTF; equal values give equal text."""
        return write_edtf(self.spans, about=self.about, uncertain=self.uncertain)

    def __str__(self) -> str:
        return self.edtf

    @property
    def possible(self) -> Spans:
        """Give the spans with the margin of "about" added: every day allowed; questions, durations and ages use it."""
        return merged(map(_widened, self.spans)) if self.about else self.spans

    @property
    def earliest(self) -> int | None:
        """Give the ordinal of the first day of the spans, None if open to the past; "about" may lie before it."""
        return self.spans[0][0]

    @property
    def latest(self) -> int | None:
        """Give the ordinal of the last day of the spans (inclusive), None if open; "about" may lie after."""
        end = self.spans[-1][1]
        return None if end is None else end - 1

    @property
    def is_day(self) -> bool:
        """Tell whether this is exactly one known day, without any hedge."""
        start, end = self.spans[0]
        return start is not None and end == start + 1 and len(self.spans) == 1 and not self.about and not self.uncertain

    @property
    def year(self) -> int | None:
        """Give the one year that all spans lie in, hedges aside; None if there is no such year."""
        first, past = self.spans[0][0], self.spans[-1][1]
        if first is None or past is None:
            return None
        year = date.fromordinal(first).year
        return year if date.fromordinal(past - 1).year == year else None

    def on(self, day: Day) -> Answer:
        """Answer whether it was this day."""
        start = _ordinal(day)
        return self.within(start, start + 1)

    def before(self, day: Day) -> Answer:
        """Answer whether it was strictly before this day."""
        return self.within(None, day)

    def within(self, start: Day | None, end: Day | None) -> Answer:
        """Answer whether it was in [start, end); None is an open end."""
        low, high = None if start is None else _ordinal(start), None if end is None else _ordinal(end)
        if low is not None and high is not None and low >= high:
            return Answer.NO
        possible = self.possible
        if not intersects(possible, ((low, high),)):
            return Answer.NO
        first, past = possible[0][0], possible[-1][1]
        inside = (low is None or (first is not None and first >= low)) and (
            high is None or (past is not None and past <= high)
        )
        return Answer.YES if inside and not self.uncertain else Answer.POSSIBLE

    def same_as(self, other: UncertainDate) -> Answer:
        """Answer whether both are the same day."""
        if not intersects(self.possible, other.possible):
            return Answer.NO
        return Answer.YES if self.is_day and other.is_day else Answer.POSSIBLE

    def age_on(self, day: Day) -> tuple[int | None, int | None]:
        """Give the completed years, fewest and most, on a day of one born then; negative before birth.

        A birthday of 29 February is completed on 1 March of other years.
        """
        when = date.fromordinal(_ordinal(day))
        first, past = self._bounds()
        return _years(None if past is None else past - 1, when), _years(first, when)

    def _bounds(self) -> tuple[int | None, int | None]:
        possible = self.possible
        return possible[0][0], possible[-1][1]


def _years(born: int | None, when: date) -> int | None:
    if born is None:
        return None
    birth = date.fromordinal(born)
    return when.year - birth.year - ((when.month, when.day) < (birth.month, birth.day))


def _ordinal(day: Day) -> int:
    return day if isinstance(day, int) else day.toordinal()


def _in_calendar(span: Span) -> bool:
    first, past = FIRST_DAY if span[0] is None else span[0], PAST_LAST_DAY if span[1] is None else span[1]
    return FIRST_DAY <= first < past <= PAST_LAST_DAY


def _widened(span: Span) -> Span:
    start, end = span
    months = ABOUT_MONTHS  # of an open range too: whether its end was a day or a year is no longer known
    if start is not None and end is not None:
        if end - start < _MONTH_DAYS:
            return start - ABOUT_DAYS, end + ABOUT_DAYS
        if end - start >= _YEAR_DAYS:
            months = 12 * ABOUT_YEARS
    return (
        None if start is None else shift_months(start, -months),
        None if end is None else shift_months(end, months),
    )


@lru_cache(maxsize=_CACHED_TEXTS)
def _parsed(text: str, order: Order) -> UncertainDate:
    return _valued(read_text(text, order), text)


@lru_cache(maxsize=_CACHED_TEXTS)
def _from_edtf(text: str) -> UncertainDate:
    return _valued(read_edtf(text), text)


def _valued(reading: Reading, text: str) -> UncertainDate:
    return UncertainDate(reading.spans, reading.about, reading.uncertain, text)
