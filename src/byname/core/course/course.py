"""One exchange as its entry says: formula, numbers by source, mediators, phases; and how its plan slipped, version by version."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from byname.core.course.bodies import Body, Read
from byname.core.course.formulas import Formula, parse_formula
from byname.core.dates import UncertainDate
from byname.core.errors import MisuseError

__all__ = ["CODE", "Exchange", "PhasePlan", "SaidNumber", "Slip", "State", "newest_first", "read_exchange", "slips"]

CODE: Final = re.compile(r"(?!\.{1,2}\Z)[^/:@\s]+")
"""What a code of an exchange or phase is made of: figures and addresses name it, so no slash, colon, at sign or blank."""


class State(StrEnum):
    """How far an exchange or a phase is."""

    PLANNED = "planned"
    UNDER_WAY = "under-way"
    CARRIED_OUT = "carried-out"
    CALLED_OFF = "called-off"


@dataclass(frozen=True, slots=True)
class SaidNumber:
    """The number that a source gives to an exchange."""

    source: str
    number: str


@dataclass(frozen=True, slots=True)
class PhasePlan:
    """One phase as one version of the entry says."""

    code: str
    day: UncertainDate | None = None
    crossing: str = ""
    state: State | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """One exchange as one version of its entry says; a `state` of None is not said.

    `written` is the formula as it was written, also where it cannot be read.

    Called off midway, it keeps the phases that were carried out: what happened stands.
    """

    code: str
    title: str = ""
    track: str = ""
    state: State | None = None
    written: str = ""
    formula: Formula | None = None
    sides: tuple[str, ...] = ()
    mediators: tuple[str, ...] = ()
    numbers: tuple[SaidNumber, ...] = ()
    talks: str = ""
    phases: tuple[PhasePlan, ...] = ()

    @property
    def numbers_differ(self) -> bool:
        """Tell whether sources number it differently; all numbers are kept."""
        return len({said.number for said in self.numbers}) > 1

    @property
    def days(self) -> tuple[UncertainDate, ...]:
        """Give the days of its phases that are told."""
        return tuple(phase.day for phase in self.phases if phase.day is not None)

    def phase(self, code: str) -> PhasePlan | None:
        """Give a phase by its code."""
        return next((phase for phase in self.phases if phase.code == code), None)


def read_exchange(code: str, values: Mapping[str, Any]) -> Read[Exchange]:
    """Read the body of an exchange."""
    body = Body(f"exchange {code}", values)
    if not CODE.fullmatch(code):
        body.wrong("code", code, "a code has no slash, colon, at sign or blank", "Write X-1, not X/1.")
    written = body.text("formula")
    found = Exchange(
        code=code,
        title=body.text("title"),
        track=body.text("track"),
        state=body.choice("state", State) or _state(values),
        written=written,
        formula=_formula(body, written),
        sides=body.texts("sides"),
        mediators=body.texts("mediators"),
        numbers=_numbers(body),
        talks=body.text("talks"),
        phases=_phases(body),
    )
    if len(found.sides) not in {0, 2}:
        body.wrong("sides", ", ".join(found.sides), "an exchange has two sides", "Name both powers.")
    return body.read(found)


def _state(values: Mapping[str, Any]) -> State | None:
    """Give the state of an entry that says none: carried out where each of its phases is, else nobody said."""
    phases = values.get("phases")
    said = {each.get("state") for each in phases if isinstance(each, Mapping)} if isinstance(phases, list) else set()
    return State.CARRIED_OUT if said == {State.CARRIED_OUT.value} else None


def _formula(body: Body, written: str) -> Formula | None:
    if not written:
        return None
    try:
        return parse_formula(written)
    except MisuseError as error:
        body.wrong("formula", written, "this is a formula", str(error).partition(". ")[2])
        return None


def _numbers(body: Body) -> tuple[SaidNumber, ...]:
    return tuple(
        SaidNumber(
            part.demanded("source", "Name the source that counts so."), part.demanded("number", "Write the number.")
        )
        for part in body.parts("numbers", "number")
    )


def _phases(body: Body) -> tuple[PhasePlan, ...]:
    found: list[PhasePlan] = []
    for part in body.parts("phases", "phase"):
        code = part.demanded("code", "Give the phase a code, such as 1.")
        part.where = f"{body.where}, phase {code}" if code else part.where
        if code and not CODE.fullmatch(code):
            part.wrong("code", code, "a code has no slash, colon, at sign or blank", "Write 1 or morning.")
        if any(phase.code == code for phase in found):
            part.wrong("code", code, "each phase has a code of its own", "Give the second another code.")
        found.append(PhasePlan(code, part.day("day"), part.text("crossing"), part.choice("state", State)))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Slip:
    """One version's word on a phase that differs from the one before: since `known` (an ordinal) the phase was said to be so.

    `phase` None: the version dropped the phase.
    """

    code: str
    known: int
    phase: PhasePlan | None
    before: PhasePlan | None

    @property
    def moved(self) -> bool:
        """Tell whether the day changed, and not only the state."""
        before = self.before.day if self.before else None
        after = self.phase.day if self.phase else None
        return before is not None and before != after


def slips(versions: Iterable[tuple[int, Exchange]]) -> tuple[Slip, ...]:
    """Give every word on every phase, in order of the versions (day known, exchange); what a version only repeats is left out."""
    found: list[Slip] = []
    before: Mapping[str, PhasePlan] = {}
    for known, exchange in versions:
        now = {phase.code: phase for phase in exchange.phases}
        found += [
            Slip(code, known, now.get(code), before.get(code))
            for code in dict.fromkeys((*before, *now))
            if now.get(code) != before.get(code)
        ]
        before = now
    return tuple(found)


def newest_first(exchanges: Sequence[Exchange]) -> tuple[Exchange, ...]:
    """Order by the last day told, newest first; those without any day come first, for they are still to come."""
    ahead = 10**7
    return tuple(sorted(exchanges, key=lambda one: (-max((_last(day) for day in one.days), default=ahead), one.code)))


def _last(day: UncertainDate) -> int:
    return day.latest or day.earliest or 0
