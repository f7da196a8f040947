"""Which exchange or period is asked about: its eve, its first and last day, and the figures that ask the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from byname.core.codes import known_code
from byname.core.custody.drafts import Effect
from byname.core.custody.movements import Movement
from byname.core.dates import UncertainDate
from byname.core.errors import BynameError, MisuseError
from byname.core.figures import FigureQuery
from byname.queries._asked import Asked, answerable, named

__all__ = ["Span", "span_of"]

_CALLED_OFF = "called-off"


@dataclass(frozen=True, slots=True)
class Span:
    """An exchange, a period [first, past), or what of an exchange fell into a period; days are ordinals."""

    exchange: str
    power: str
    first: int
    past: int
    period: bool
    title: str
    known: str

    @property
    def eve(self) -> int:
        """The day at whose end those are counted who were held before."""
        return self.first - 1

    @property
    def held(self) -> FigureQuery:
        """Ask who was held on the eve."""
        return FigureQuery("held", as_of=self.eve, power=self.power, known=self.known)

    @property
    def still(self) -> FigureQuery:
        """Ask who is still held when the last day ends."""
        return FigureQuery("held", as_of=self.past - 1, power=self.power, known=self.known)

    @property
    def back(self) -> FigureQuery:
        """Ask who came back in it."""
        start, end = (self.first, self.past) if self.period else (None, None)
        return FigureQuery("returned", start=start, end=end, exchange=self.exchange, power=self.power, known=self.known)

    def has(self, movement: Movement) -> bool:
        """Tell whether a return counts in it."""
        if movement.effect is not Effect.RETURNED or not movement.counts:
            return False
        if self.exchange and movement.exchange != self.exchange:
            return False
        return not self.period or self.first <= movement.settled < self.past


def span_of(
    asked: Asked, exchange: str, power: str, *, start: date | None, end: date | None, name_told: bool = True
) -> Span:
    """Give what is asked about; MisuseError for neither exchange nor period, half a period, or an unknown exchange.

    An exchange begins on the first day of its phases that were not called off, as its entry says; where it has no entry
    with days, on the first day on which somebody of any power came back in it. Without `name_told` an error names no
    exchange that only somebody's row names.
    """
    if exchange:
        told = {movement.exchange for line in asked.people.lines for movement in line.movements} - {""}
        named_ones = told if name_told or exchange in told else set()
        known_code("exchange", exchange, {*asked.world.of("exchange"), *named_ones})
    if start is None and end is None:
        if not exchange:
            raise MisuseError("Name an exchange, or a period with its first day and the first day after it.")
        first, past = _days_of(asked, exchange)
        return Span(
            exchange,
            power,
            first,
            past,
            period=False,
            title=named(asked.world, "exchange", exchange),
            known=asked.known,
        )
    if start is None or end is None:
        raise MisuseError("A period has a first day (from) and a first day that is no longer in it (to); give both.")
    if start >= end:
        raise MisuseError(f"A period ends after it begins: from {start} to {end} is none; its last day is not in it.")
    for day in (start, end):
        answerable(day)
    title = named(asked.world, "exchange", exchange) if exchange else ""
    return Span(exchange, power, start.toordinal(), end.toordinal(), period=True, title=title, known=asked.known)


def _days_of(asked: Asked, exchange: str) -> tuple[int, int]:
    planned = list(_phase_days(asked.world.of("exchange").get(exchange, {})))
    happened = [
        movement.settled
        for line in asked.people.lines
        for movement in line.movements
        if movement.effect is Effect.RETURNED and movement.counts and movement.exchange == exchange
    ]
    days = planned or happened
    if not days:
        raise MisuseError(
            f"Of exchange {exchange!r} no day is known: its entry names none, and nobody is told to have come back in it. "
            f"Give its days: byname exchange new {exchange} --phase 1=2025-05-23, or ask for a period (from, to)."
        )
    # Who came back in it later than planned is told so by his own document: the last day is the later one.
    return min(days), max((*planned, *happened)) + 1


def _phase_days(body: dict[str, Any]) -> Iterator[int]:
    phases = body.get("phases")
    for phase in phases if isinstance(phases, list) else ():
        text = str(phase.get("day") or "") if isinstance(phase, dict) and phase.get("state") != _CALLED_OFF else ""
        try:
            when = UncertainDate.from_edtf(text) if text else None
        except BynameError:
            when = None
        if when is not None and when.earliest is not None and when.latest is not None:
            yield from (when.earliest, when.latest)
