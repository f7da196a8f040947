"""Units and an exchange: which came home for the first time ever, and which were never listed, exchanged or returned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Literal

from byname.core.custody.accounts import Cell
from byname.core.custody.drafts import Effect, Weight
from byname.core.custody.persons import PersonLine
from byname.core.dates import Answer
from byname.core.disclosure import Viewer
from byname.queries._asked import Asked, named
from byname.queries._left_out_groups import Grouping
from byname.queries._left_out_span import Span
from byname.queries._members import members_of
from byname.queries._withholding import cell_view
from byname.queries.left_out_results import FirstUnitView, WithoutView
from byname.queries.units import without

__all__ = ["first_bounds", "first_units", "units_without"]

_QUESTIONS: tuple[Literal["listed", "exchanged", "returned"], ...] = ("listed", "exchanged", "returned")


def first_units(span: Span, asked: Asked, units: Grouping, *, small: int) -> tuple[FirstUnitView, ...]:
    """Give the registered units of which somebody came back in the span and nobody before its first day, by name.

    A unit is that of the person as it stands, without the units under it. Numbers are withheld from who sees no small
    ones; an earlier return that only may have been is said.
    """
    registered, members = asked.world.of("unit"), members_of(asked)
    people = [
        line
        for line in asked.people.lines
        if line.value("unit") in registered and members.of(line, "", span.power).counts
    ]
    before = {line.value("unit") for line in people if _returned_before(line, span.first, surely=True)}
    maybe = {unit for line in people if _returned_before(line, span.first, surely=False) for unit in line.told("unit")}
    back = Counter(line.value("unit") for line in people if any(map(span.has, line.movements)))
    found = [
        FirstUnitView(
            code=unit,
            name=named(asked.world, "unit", unit),
            back=cell_view(
                "returned",
                _figure(units, span, unit),
                Cell(number, number, number),
                "small-group" if small else "",
                small,
            ),
            maybe=unit in maybe and not small,
        )
        for unit, number in back.items()
        if unit not in before
    ]
    return tuple(sorted(found, key=lambda view: (view.name, view.code)))


def first_bounds(span: Span, asked: Asked, found: Iterable[FirstUnitView], *, small: int) -> tuple[int, int] | None:
    """Give the least and the most that the number of such units may be; None for who sees no small numbers.

    Whoever came back and is of a unit that nobody tells may have been the first of one of them, or come back before one
    of them: each can change one unit.
    """
    if small:
        return None
    registered, members = asked.world.of("unit"), members_of(asked)
    nobodys = [
        line
        for line in asked.people.lines
        if line.value("unit") not in registered and members.of(line, "", span.power).answer is not Answer.NO
    ]
    before = sum(_returned_before(line, span.first, surely=False) for line in nobodys)
    now = sum(any(map(span.has, line.movements)) for line in nobodys)
    units = list(found)
    return max(0, sum(not unit.maybe for unit in units) - before), len(units) + now


def _figure(units: Grouping, span: Span, unit: str) -> str:
    opened = units.opened(span.back, unit)
    return opened.format() if opened else ""


def _returned_before(line: PersonLine, first: int, *, surely: bool) -> bool:
    for movement in line.movements:
        if movement.effect is Effect.RETURNED and movement.weight is not Weight.SHOWN:
            counts = movement.counts and movement.settled < first
            if counts if surely else (movement.earliest or 0) < first:
                return True
    return False


def units_without(span: Span, *, viewer: Viewer) -> tuple[WithoutView, ...]:
    """Ask the three questions about units when the first day begins, and again when the last has ended, as known now."""
    first, past = date.fromordinal(span.first), date.fromordinal(span.past)
    return tuple(
        WithoutView(
            kind,
            len(without(kind, viewer=viewer, before=first, power=span.power)),
            without(kind, viewer=viewer, before=past, power=span.power),
        )
        for kind in _QUESTIONS
    )
