"""Rounds of talks: who met where, what came of it, and which next date was proposed by whom, beside the round that followed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from byname.core.course.bodies import Body, Read
from byname.core.dates import UncertainDate

__all__ = ["Delegation", "NextDate", "Outcome", "Talks", "delegation_line", "read_talks", "timeline"]


@dataclass(frozen=True, slots=True)
class Delegation:
    """Who sat there for a power."""

    power: str
    head: str = ""
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """One thing that came of the talks; `concrete` where it is something done, and not only said."""

    text: str
    concrete: bool = False


@dataclass(frozen=True, slots=True)
class NextDate:
    """When and where to meet again, as somebody proposed it."""

    day: UncertainDate | None = None
    place: str = ""
    proposed_by: str = ""


@dataclass(frozen=True, slots=True)
class Talks:
    """One round of talks as the newest version of its entry says."""

    code: str
    number: str = ""
    place: str = ""
    first_day: UncertainDate | None = None
    last_day: UncertainDate | None = None
    delegations: tuple[Delegation, ...] = ()
    mediators: tuple[str, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    following: NextDate | None = None
    source: str = ""

    @property
    def only_concrete(self) -> Outcome | None:
        """Give the one concrete outcome where there is exactly one: "the only concrete result"."""
        concrete = [outcome for outcome in self.outcomes if outcome.concrete]
        return concrete[0] if len(concrete) == 1 else None

    @property
    def begins(self) -> int | None:
        """Give the first day on which the round may have begun, None where none is told."""
        day = self.first_day or self.last_day
        return None if day is None else day.earliest


def read_talks(code: str, values: Mapping[str, Any]) -> Read[Talks]:
    """Read the body of a round of talks."""
    body = Body(f"talks {code}", values)
    found = Talks(
        code=code,
        number=body.text("round"),
        place=body.text("place"),
        first_day=body.day("first_day"),
        last_day=body.day("last_day"),
        delegations=_delegations(body),
        mediators=body.texts("mediators"),
        outcomes=_outcomes(body),
        following=_following(body),
        source=body.text("source"),
    )
    first, last = found.first_day, found.last_day
    if first and last and last.latest is not None and first.earliest is not None and last.latest < first.earliest:
        body.wrong("last_day", last.edtf, "talks end after they begin", "Exchange the two days.")
    return body.read(found)


def delegation_line(text: str) -> dict[str, Any]:
    """Read "POWER: HEAD; MEMBER; MEMBER" as a round of talks holds a delegation."""
    power, _, people = text.partition(":")
    head, *members = (name.strip() for name in people.split(";"))
    said = {"power": power.strip(), "head": head, "members": [name for name in members if name]}
    return {name: value for name, value in said.items() if value}


def _delegations(body: Body) -> tuple[Delegation, ...]:
    return tuple(
        Delegation(
            part.demanded("power", "Name the power that it speaks for."), part.text("head"), part.texts("members")
        )
        for part in body.parts("delegations", "delegation")
    )


def _outcomes(body: Body) -> tuple[Outcome, ...]:
    found = []
    for part in body.parts("outcomes", "outcome"):
        concrete = part.values.get("concrete", False)
        if not isinstance(concrete, bool):
            part.wrong("concrete", concrete, "this is true or false", "Write true for something done.")
        found.append(Outcome(part.demanded("text", "Say what came of it."), concrete is True))
    return tuple(found)


def _following(body: Body) -> NextDate | None:
    part = body.part("next")
    return NextDate(part.day("day"), part.text("place"), part.text("proposed_by")) if part else None


def timeline(rounds: Iterable[Talks]) -> tuple[tuple[Talks, Talks | None], ...]:
    """Give the rounds in order of their days, each with the round that followed it; those without a day come last.

    What followed stands beside the next date that was proposed; which of the two is right is nobody's to choose.
    """
    ordered = sorted(rounds, key=lambda one: (one.begins is None, one.begins or 0, one.number, one.code))
    dated = [one for one in ordered if one.begins is not None]
    after = dict(zip((one.code for one in dated), dated[1:], strict=False))
    return tuple((one, after.get(one.code)) for one in ordered)
