"""Units without: whose people nobody has listed, exchanged or brought home before a day."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Literal

from byname.core.custody.accounts import place_of
from byname.core.custody.drafts import Effect, Weight
from byname.core.custody.persons import PersonLine
from byname.core.custody.standings import HELD
from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError
from byname.core.events import DocumentKind
from byname.ledger.documentfacts import document_facts
from byname.queries._asked import Asked, named
from byname.queries._members import members_of
from byname.queries._persons import ask_for, known_power, powers_told
from byname.queries.gate import allow, exact, threshold
from byname.queries.results import Sentence, UnitView
from byname.store.models import Record

__all__ = ["KINDS", "first_days", "without"]

KINDS = ("listed", "exchanged", "returned")

_LISTS = frozenset({DocumentKind.MISSING_LIST, DocumentKind.CAPTIVE_LIST, DocumentKind.CONFIRMATION})

FirstDays = Mapping[str, int]


def without(
    kind: Literal["listed", "exchanged", "returned"], *, viewer: Viewer, before: date, power: str = ""
) -> tuple[UnitView, ...]:
    """Give the units with people taken of whom nobody was listed, exchanged or returned before a day, as known now.

    listed: no record of a person of the unit stood in a list, or in any document with a list role, received before the
    day; exchanged: nobody came back in an exchange before it; returned: nobody came back in any way. `held` are those
    held when the day began, `first` is the day on which it first happened after all. Raises MisuseError.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    if kind not in KINDS:
        raise MisuseError(f"{kind!r} is no question about units; ask for those without {', '.join(KINDS)}.")
    asked = ask_for(before, None, viewer=viewer)
    lines = _people(asked, known_power(asked, power))
    sure, possible = _FIRST[kind](lines)
    held = Counter(line.value("unit") for line in lines if place_of(line.timeline.on(asked.day - 1)) in HELD)
    small = 0 if exact({power} if power else powers_told(asked.people), viewer=viewer) else threshold(viewer=viewer)
    units = {line.value("unit") for line in lines if line.timeline.on(asked.day).taken}
    found = [
        _view(unit, asked, held=held[unit], first=sure.get(unit), maybe=possible.get(unit, ()), small=small)
        for unit in units
        if sure.get(unit, asked.day) >= asked.day
    ]
    return tuple(sorted(found, key=lambda view: (view.name, view.code)))


def first_days(kind: str, asked: Asked, power: str, *, viewer: Viewer) -> tuple[FirstDays, Mapping[str, Sequence[int]]]:
    """Give unit -> the first day on which it happened, and the days on which it may have, by the kinds of `without`."""
    allow(Action.ACCOUNT, viewer=viewer)
    return _FIRST[kind](_people(asked, power))


def _people(asked: Asked, power: str) -> list[PersonLine]:
    """Give the people of known units; a unit as somebody wrote it that the register does not know is none."""
    units, members = asked.world.of("unit"), members_of(asked)
    return [line for line in asked.people.lines if line.value("unit") in units and members.of(line, "", power).counts]


def _view(unit: str, asked: Asked, *, held: int, first: int | None, maybe: Iterable[int], small: int) -> UnitView:
    earlier = sum(day < asked.day for day in maybe)
    notes = (Sentence("unit.possible-return", (("n", str(earlier)),)),) if earlier and not small else ()
    return UnitView(
        code=unit,
        name=named(asked.world, "unit", unit),
        held=None if 0 < held < small else held,
        # One day on which somebody of a unit came first points at that one.
        first=date.fromordinal(first) if first is not None and not small else None,
        notes=notes,
    )


_First = Callable[[list[PersonLine]], tuple[dict[str, int], dict[str, list[int]]]]


def _first_listed(lines: list[PersonLine]) -> tuple[dict[str, int], dict[str, list[int]]]:
    """Give unit -> the day on which a list with one of its people was first received."""
    lists = {
        facts.id: facts.received.toordinal()
        for facts in document_facts().values()
        if facts.role or facts.kind in _LISTS
    }
    received = {
        record: lists[document]
        for record, document in Record.objects.filter(document__in=lists).values_list("id", "document").iterator()
    }
    first: dict[str, int] = {}
    for line in lines:
        for record in line.records:
            if record in received:
                first[line.value("unit")] = min(first.get(line.value("unit"), received[record]), received[record])
    return first, {}


def _first_returned(*, in_exchange: bool) -> _First:
    def first_days(lines: list[PersonLine]) -> tuple[dict[str, int], dict[str, list[int]]]:
        first: dict[str, int] = {}
        possible: dict[str, list[int]] = defaultdict(list)
        for line in lines:
            unit = line.value("unit")
            for movement in line.movements:
                if movement.effect is not Effect.RETURNED or (in_exchange and not movement.exchange):
                    continue
                if movement.counts:
                    first[unit] = min(first.get(unit, movement.settled), movement.settled)
                if movement.weight is not Weight.SHOWN and movement.earliest != movement.settled:
                    possible[unit].append(movement.earliest or 0)
        return first, possible

    return first_days


_FIRST: Mapping[str, _First] = {
    "listed": _first_listed,
    "exchanged": _first_returned(in_exchange=True),
    "returned": _first_returned(in_exchange=False),
}
