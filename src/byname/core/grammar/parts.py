"""The parts of a text, each with its place: code points from 0, end exclusive, of the whole text as given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from byname.core.press.counts import Hedge

__all__ = ["Form", "Numeral", "Sentence", "Time", "Token", "Use"]


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or mark; `fold`: lower case, look-alike letters of the other alphabet and accents put right."""

    text: str
    start: int
    end: int
    fold: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with its tokens (spaces are none)."""

    start: int
    end: int
    tokens: tuple[Token, ...]


class Form(StrEnum):
    """How a number is written."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    FRACTION = "fraction"
    FORMULA = "formula"
    """A symmetric one, whole: 1000 for 1000. One number of an unequal formula is a FORMULA_PART."""
    FORMULA_PART = "formula-part"
    REMAINDER = "remainder"
    """All but 47."""
    VAGUE = "vague"
    """Hundreds, dozens, most: no number, shown apart."""


class Use(StrEnum):
    """What a number is for, as far as its form and nearest words tell without knowing what is counted."""

    COUNT = "count"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    AGE = "age"
    MONEY = "money"
    MEASURE = "measure"
    """Distance, weight, temperature, share of money."""
    RATIO = "ratio"
    TERM = "term"
    UNIT_NUMBER = "unit-number"
    DOCUMENT_NUMBER = "document-number"
    MODEL = "model"
    STAGE = "stage"
    ORDER = "order"
    """Order of things that are no exchanges, or a first that counts none."""
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number expression with its hedge: [start, end) with the hedge, [bare_start, bare_end) without it.

    `value`, `lower`, `upper`, `hedge` as the labelling rules say: "more than 20" has value and lower 20; a range has
    lower and upper and no value. `fraction`: "1/3", "" where it is none. `part`: 0 or 1, which number of an unequal formula.
    """

    start: int
    end: int
    bare_start: int
    bare_end: int
    value: int | None
    lower: int | None = None
    upper: int | None = None
    hedge: Hedge = Hedge.EXACT
    form: Form = Form.CARDINAL
    use: Use = Use.COUNT
    fraction: str = ""
    part: int = 0


@dataclass(frozen=True, slots=True)
class Time:
    """A time expression as written: "May 24", "since the invasion", "за два дні", "in 2022".

    `iso`: a day, month, year or interval a/b, only where the text itself makes it unambiguous, else "". `first` and `last`:
    the days it may mean (both included), resolved against the day of the text; None where not known. `since`: it opens a
    period that runs to the day of the text; `span`: it names a period (over two days, between X and Y), not a day.
    """

    start: int
    end: int
    text: str
    iso: str = ""
    first: date | None = None
    last: date | None = None
    since: bool = False
    span: bool = False
