"""Numbers as they were stated: exact, hedged, a range or our own sum; a blank states nothing and is never 0."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from byname.core.errors import MisuseError, Problem

__all__ = ["ABOUT_PERCENT", "CountError", "Hedge", "StatedCount", "read_count"]

ABOUT_PERCENT: Final = 10
"""How far from a number stated as about (or nearly) so much another may lie before the two certainly differ."""


class Hedge(StrEnum):
    """How a number was stated; derived: a sum of ours that nobody stated."""

    EXACT = "exact"
    ABOUT = "about"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    NEARLY = "nearly"
    UP_TO = "up_to"
    RANGE = "range"
    DERIVED = "derived"


_WORDS: Final = {
    Hedge.MORE_THAN: "just over|over|more than|above|понад|більше ніж|більше|більш як|більш ніж|более чем|более|больше|свыше",
    Hedge.AT_LEAST: "at least|no fewer than|not less than|minimum|щонайменше|"
    "не менше ніж|не менш ніж|не менш як|не менше|принаймні|не менее чем|не менее|как минимум|по меньшей мере",
    Hedge.NEARLY: "nearly|almost|just under|майже|почти",
    Hedge.UP_TO: "up to|as many as|at most|no more than|до|щонайбільше|"
    "не більше ніж|не більш ніж|не більш як|не більше|не более чем|не более",
    Hedge.ABOUT: "about|around|roughly|approximately|some|circa|ca[.]|~|≈|близько|приблизно|орієнтовно|около|примерно|порядка",
}
_HEDGES: Final = tuple((hedge, re.compile(rf"(?:{words})(?=[\s\d])\s*")) for hedge, words in _WORDS.items())
_UNITS: Final = {
    "": "", "%": "percent", "percent": "percent",
    **dict.fromkeys("people persons prisoners captives soldiers servicemen civilians pows".split(), "persons"),
    **dict.fromkeys("осіб людей чоловік человек чел".split(), "persons"),
    **dict.fromkeys("bodies remains тіл тел".split(), "bodies"),
    **dict.fromkeys("exchanges обмінів обменов".split(), "exchanges"),
    **dict.fromkeys("units частин частей".split(), "units"),
}  # fmt: skip
_NUMBER: Final = r"\d{1,3}(?:[, \u00a0\u202f]\d{3})+|\d+"
_ONE: Final = re.compile(rf"(?P<lower>{_NUMBER})\s*(?P<unit>\D*)")
_BETWEEN: Final = re.compile(
    rf"(?:between|from|від|от)?\s*(?P<lower>{_NUMBER})\s*(?:-|–|—|to|and|до|і|и)\s*(?P<upper>{_NUMBER})\s*(?P<unit>\D*)"
)
_LONGEST: Final = 12
_OPEN_BELOW: Final = frozenset({Hedge.NEARLY, Hedge.UP_TO})
_OPEN_ABOVE: Final = frozenset({Hedge.MORE_THAN, Hedge.AT_LEAST})


class CountError(MisuseError):
    """A text that states no number we can read; `problem` says what was found and what to do, without the place."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.sentence())
        self.problem = problem


@dataclass(frozen=True, slots=True)
class StatedCount:
    """One number as stated: `value` as printed (None for a range); `lower` and `upper` as printed where the text bounds it.

    "more than 200" has value and lower 200, "nearly 1,600" value and upper 1,600; `unit` is "" where the text names none.
    """

    value: int | None
    lower: int | None
    upper: int | None
    hedge: Hedge
    unit: str
    text: str

    @property
    def possible(self) -> tuple[int, int | None]:
        """Give the smallest and largest number this may mean, both included (None: no upper end); a rule, for comparing."""
        if self.value is None:
            return self.lower or 0, self.upper
        margin = self.value * ABOUT_PERCENT // 100
        return {
            Hedge.MORE_THAN: (self.value + 1, None),
            Hedge.AT_LEAST: (self.value, None),
            Hedge.NEARLY: (self.value - margin, self.value),
            Hedge.UP_TO: (0, self.value),
            Hedge.ABOUT: (self.value - margin, self.value + margin),
        }.get(self.hedge, (self.value, self.value))

    def differs_from(self, other: StatedCount) -> bool:
        """Tell whether no number fits both statements, or they count different things."""
        if self.unit and other.unit and self.unit != other.unit:
            return True
        (low, high), (other_low, other_high) = self.possible, other.possible
        return (high is not None and high < other_low) or (other_high is not None and other_high < low)

    def as_derived(self) -> StatedCount:
        """Give the same number marked as a sum of ours."""
        return StatedCount(self.value, self.lower, self.upper, Hedge.DERIVED, self.unit, self.text)

    def to_json(self) -> dict[str, Any]:
        """Give plain values under stable keys."""
        return {
            "value": self.value, "lower": self.lower, "upper": self.upper, "hedge": self.hedge.value, "unit": self.unit,
            "text": self.text,
        }  # fmt: skip

    @classmethod
    def from_json(cls, plain: dict[str, Any]) -> StatedCount:
        """Rebuild what `to_json` gave."""
        return cls(**{**plain, "hedge": Hedge(plain["hedge"])})


def read_count(text: str, *, hedge: str = "") -> StatedCount | None:
    """Read a number as stated; None where the cell is blank; raises CountError.

    `hedge` is what a column of its own says; where the text hedges too, both must say the same.
    """
    written = text.strip()
    if not written:
        return None
    told, rest = _without_hedge(" ".join(written.casefold().split()))
    between = _BETWEEN.fullmatch(rest) if told is Hedge.EXACT else None
    found = between or _ONE.fullmatch(rest)
    unit = _UNITS.get(found["unit"].strip(" .")) if found else None
    if found is None or unit is None:
        raise CountError(_unreadable(written))
    lower = _whole(found["lower"], written)
    if between:
        upper = _whole(between["upper"], written)
        if upper < lower or hedge.strip() not in {"", Hedge.RANGE.value}:
            raise CountError(_unreadable(written))
        return StatedCount(None, lower, upper, Hedge.RANGE, unit, written)
    said = _agreed(told, hedge, written)
    return StatedCount(
        lower, lower if said in _OPEN_ABOVE else None, lower if said in _OPEN_BELOW else None, said, unit, written
    )


def _without_hedge(text: str) -> tuple[Hedge, str]:
    for hedge, words in _HEDGES:
        found = words.match(text)
        if found:
            return hedge, text[found.end() :]
    return Hedge.EXACT, text


def _whole(digits: str, written: str) -> int:
    plain = re.sub(r"\D", "", digits)
    if len(plain) > _LONGEST:
        raise CountError(_unreadable(written))
    return int(plain)


def _agreed(told: Hedge, column: str, written: str) -> Hedge:
    """Let the column say how the number is hedged, unless the text itself says something else."""
    name = column.strip().casefold().replace(" ", "_").replace("-", "_")
    if not name:
        return told
    known = next((hedge for hedge in Hedge if hedge.value == name), None)
    if known is None or known is Hedge.RANGE or told not in {Hedge.EXACT, known}:
        raise CountError(
            Problem(
                "hedge-unreadable",
                "",
                f"{column.strip()} {written}",
                f"a hedge is one of {', '.join(Hedge)} and says of the number what its own words say",
                "Look it up in the source and correct the cell.",
            )
        )
    return known


def _unreadable(written: str) -> Problem:
    return Problem(
        "number-unreadable",
        "",
        written,
        "a published number is digits, alone, with a hedge (more than 200) or as a range (100-150)",
        "Look it up in the source and write the number in digits.",
    )
