"""Returns over time by phase or month, whose people and of which category; and where those taken in each year are now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from byname.core.codes import known_code
from byname.core.custody.accounts import PARTS, Account, Cell
from byname.core.custody.accounts import account as add_up
from byname.core.custody.drafts import Effect
from byname.core.custody.persons import PersonLine
from byname.core.custody.standings import Status
from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError
from byname.core.exchanges.categories import capture_year
from byname.core.exchanges.returns import EVER, EVERYBODY, OUTSIDE, Key, When
from byname.core.exchanges.returns import returns as count_returns
from byname.core.figures import FigureQuery
from byname.ledger.memory import Remembered
from byname.ledger.snapshot import Snapshot
from byname.queries._asked import Asked, named
from byname.queries._groups import group_told, phases_of
from byname.queries._members import members_of
from byname.queries._persons import ask_for, known_power, powers_told
from byname.queries._withholding import cell_view, group_rules, part_rules
from byname.queries.accounts import rule_for
from byname.queries.following import behind_caveats
from byname.queries.gate import allow, exact, threshold
from byname.queries.results import CellView, Sentence
from byname.wording import say
from byname.wording.saying import month

__all__ = ["BY", "CATEGORIES", "FlowView", "ReturnsRow", "ReturnsView", "flow", "powers", "returns"]

BY = ("phase", "month")
"""By what returns are laid out in time."""

CATEGORIES = ("military", "civilian", "")
"""The columns of a power, "" for those of whom no category is told, where there are any; their sum is `total`."""


@dataclass(frozen=True, slots=True)
class ReturnsRow:
    """One phase of an exchange, or one month: for each power the cells of CATEGORIES and `total`.

    `label` says in words which; `outside` is the row of those who came home outside an exchange; `day` is the registered day
    of the phase or the first of the month.
    """

    label: str
    exchange: str
    title: str
    phase: str
    day: date | None
    outside: bool
    cells: tuple[tuple[str, tuple[CellView, ...]], ...]


@dataclass(frozen=True, slots=True)
class ReturnsView:
    """Returns over time: rows in order of time, sums over all rows for each power (who came home twice counts twice)."""

    by: str
    known_at: date | None
    powers: tuple[tuple[str, str], ...]
    rows: tuple[ReturnsRow, ...]
    total: tuple[tuple[str, tuple[CellView, ...]], ...]
    caveats: tuple[Sentence, ...]
    made_up: bool


@dataclass(frozen=True, slots=True)
class FlowView:
    """One power's people by the year in which they were taken, and where they are on a day; rows sum to `total`."""

    power: str
    name: str
    as_of: date
    known_at: date | None
    rows: tuple[tuple[str, tuple[CellView, ...]], ...]
    total: tuple[CellView, ...]
    caveats: tuple[Sentence, ...]
    made_up: bool


_COUNTED: Remembered[tuple[Snapshot, dict[Key, Cell]]] = Remembered(8)


def returns(*, viewer: Viewer, by: str = "phase", power: str = "", known_at: date | None = None) -> ReturnsView:
    """Give who came home, phase by phase or month by month, both directions; one power's people where one is named.

    Raises RefusedError for who may ask for no account, MisuseError for a power or a `by` that is not known.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    known_code("order of returns", by, BY)
    asked = ask_for(None, known_at, viewer=viewer)
    chosen = [known_power(asked, power)] if power else _powers(asked, viewer)
    if by == "month" and not exact(chosen, viewer=viewer):
        raise MisuseError(
            "Months are for who may see these people: beside phases they could be subtracted. Ask --by phase."
        )
    counted = _count(asked, monthly=by == "month")
    whens = _in_order(asked, counted, chosen)
    untold = any(power in chosen and category not in (*CATEGORIES[:2], EVERYBODY) for power, _when, category in counted)
    categories = CATEGORIES if untold else CATEGORIES[:2]
    tables = {code: _Table(asked, code, counted, whens, viewer) for code in chosen}
    rows = tuple(
        _row(asked, when, tuple((code, table.cells(when, categories)) for code, table in tables.items()))
        for when in whens
    )
    total = tuple((code, table.cells(None, categories)) for code, table in tables.items())
    cells = [cell for each in (*(row.cells for row in rows), total) for _code, some in each for cell in some]
    return ReturnsView(
        by=by,
        known_at=known_at,
        powers=tuple((code, named(asked.world, "power", code)) for code in chosen),
        rows=rows,
        total=total,
        caveats=(*behind_caveats(viewer=viewer), *_caveats(asked, cells)),
        made_up=asked.world.made_up,
    )


def powers(*, viewer: Viewer) -> tuple[tuple[str, str], ...]:
    """Give the powers of which returns may be asked, by code and name, the register's own first."""
    allow(Action.ACCOUNT, viewer=viewer)
    asked = ask_for(None, None, viewer=viewer)
    return tuple((code, named(asked.world, "power", code)) for code in _powers(asked, viewer))


def _powers(asked: Asked, viewer: Viewer) -> list[str]:
    """Give the powers of which people are told, the register's own first, else by code."""
    powers = set(asked.world.of("power")) or (powers_told(asked.people) - {""})
    return sorted(powers, key=lambda code: (code != viewer.home, code))


def _count(asked: Asked, *, monthly: bool) -> dict[Key, Cell]:
    """Count once for each state of the register: a desk looks at the same picture many times."""
    people = asked.people
    kept = _COUNTED.get((id(people), monthly))
    if kept is None or kept[0] is not people:
        powers = sorted(powers_told(people) - {""} | set(asked.world.of("power")))
        kept = (people, count_returns(people.lines, people.branches, powers, monthly=monthly))
        _COUNTED.put((id(people), monthly), kept)
    return kept[1]


def _in_order(asked: Asked, counted: Mapping[Key, Cell], powers: Sequence[str]) -> list[When]:
    """Give the phases or months of these powers by their first day; outside exchanges last."""
    first: dict[When, int] = {}
    for line in asked.people.lines:
        for m in line.movements:
            if m.effect is Effect.RETURNED and m.exchange:
                when = When(m.exchange, m.phase)
                first[when] = min(first.get(when, m.settled), m.settled)
    whens = {when for power, when, _category in counted if power in powers and when != EVER}
    return sorted(whens, key=lambda when: (when == OUTSIDE, when.start or first.get(when, 0), when))


class _Table:
    """The returns of one power as a table of an account, whose rules withhold what would follow by subtracting.

    The categories stand in the places of an account's parts, so that one tested set of rules holds for both.
    """

    _PLACES: Mapping[str, Status] = dict(
        zip(CATEGORIES, (Status.RETURNED, Status.RELEASED, Status.ESCAPED), strict=True)
    )

    def __init__(
        self, asked: Asked, power: str, counted: Mapping[Key, Cell], whens: Sequence[When], viewer: Viewer
    ) -> None:
        self._asked, self._power = asked, power
        self._small = 0 if exact({power}, viewer=viewer) else threshold(viewer=viewer)
        self._names = {when: _name(when) for when in whens}
        cells: dict[tuple[str, str | None], Cell] = {}
        keys: dict[When, str | None] = {**self._names, EVER: None}
        for (whose, when, category), cell in counted.items():
            if whose == power and when in keys:
                place = "taken" if category == EVERYBODY else self._PLACES.get(category, Status.ESCAPED)
                cells[place, keys[when]] = _added(cells.get((place, keys[when]), Cell()), cell)
        account = Account(asked.day, tuple(sorted(self._names.values())), cells)
        self._account = account
        self._total = part_rules(account, self._small) if self._small else {}
        self._rules = group_rules(account, self._small, self._total) if self._small else {}
        if self._small:
            self._rules = {**self._with_other_phases(), **self._rules}
        asks = FigureQuery("returned", as_of=asked.day, power=power)
        self._rule = "complementary" if self._small and rule_for(asks, asked, viewer=viewer) else ""
        """What the account withholds of those back would follow from their returns."""

    def _with_other_phases(self) -> dict[tuple[str, str], str]:
        """Withhold every phase of an exchange that has a small one: the whole exchange is told elsewhere, and it would follow."""
        places = (*map(str, self._PLACES.values()), "taken")
        found: dict[str, dict[tuple[str, str], int]] = {}
        for when, name in self._names.items():
            if when.exchange:
                own = {(name, place): self._account.cell(place, name).value for place in places}
                found.setdefault(when.exchange, {}).update(own)
        small = [cells for cells in found.values() if any(0 < number < self._small for number in cells.values())]
        return {cell: "complementary" for cells in small if len(cells) > len(places) for cell in cells}

    def cells(self, when: When | None, categories: Sequence[str]) -> tuple[CellView, ...]:
        """Give a row, or the sums of all rows: a cell for each category and the total."""
        name = None if when is None else self._names[when]
        places = [*((category or "not-told", self._PLACES[category]) for category in categories), ("total", "taken")]
        return tuple(self._cell(code, str(place), name, when) for code, place in places)

    def _cell(self, code: str, place: str, name: str | None, when: When | None) -> CellView:
        rule = self._rule or (self._total.get(place, "") if name is None else self._rules.get((name, place), ""))
        figure = self._figure(when) if code == "total" and when is not None else ""
        return cell_view(code, figure, self._account.cell(place, name), rule, self._small)

    def _figure(self, when: When) -> str:
        """Give the figure that opens a row's people; nobody who sees no small numbers is given one for a phase that no entry has."""
        known = self._asked.known
        if when.exchange:
            told = when.phase in phases_of(when.exchange, self._asked.world) or not self._small
            named_exchange = group_told("exchange", when.exchange, self._asked.world) or not self._small
            if not when.phase or not told or not named_exchange:
                return ""
            return FigureQuery(
                "returned", exchange=when.exchange, phase=when.phase, power=self._power, known=known
            ).format()
        if not when.start:
            return ""
        first = date.fromordinal(when.start)
        end = date(first.year + first.month // 12, first.month % 12 + 1, 1).toordinal()
        return FigureQuery("returned", start=when.start, end=end, power=self._power, known=known).format()


def _name(when: When) -> str:
    return f"{when.exchange}\x1f{when.phase}\x1f{when.start}"


def _added(left: Cell, right: Cell) -> Cell:
    return Cell(left.value + right.value, left.low + right.low, left.high + right.high)


def _row(asked: Asked, when: When, cells: tuple[tuple[str, tuple[CellView, ...]], ...]) -> ReturnsRow:
    return ReturnsRow(
        label=_label(when),
        exchange=when.exchange,
        title=named(asked.world, "exchange", when.exchange) if when.exchange else "",
        phase=when.phase,
        day=date.fromordinal(when.start) if when.start else _phase_day(asked, when),
        outside=when == OUTSIDE,
        cells=cells,
    )


def _label(when: When) -> str:
    if when == OUTSIDE:
        return say("returns.outside")
    if when.start:
        return month(date.fromordinal(when.start))
    code = "returns.phase" if when.phase else "returns.no-phase"
    return say(code, exchange=when.exchange, phase=when.phase)


def _phase_day(asked: Asked, when: When) -> date | None:
    """Give the registered day of a phase; one day on which somebody came home, told of nobody else, is none."""
    for phase in asked.world.of("exchange").get(when.exchange, {}).get("phases") or ():
        if isinstance(phase, dict) and str(phase.get("code", "")) == when.phase:
            try:
                return date.fromisoformat(str(phase.get("day") or ""))
            except ValueError:
                return None
    return None


def flow(
    *, viewer: Viewer, as_of: date | None = None, known_at: date | None = None, power: str = ""
) -> tuple[FlowView, ...]:
    """Give, for each power or for one, everybody taken by the year of capture, and where they are at the end of a day.

    Rows are years ("" where the year is not sure), columns the parts of an account and `taken`; what an account withholds is
    withheld here too. Raises what `returns` raises.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    asked = ask_for(as_of, known_at, viewer=viewer)
    chosen = [known_power(asked, power)] if power else _powers(asked, viewer)
    return tuple(_flow(asked, code, viewer) for code in chosen)


def _flow(asked: Asked, power: str, viewer: Viewer) -> FlowView:
    members, people = members_of(asked), asked.people
    lines = [found for _, found in members.scoped(people.lines, "", power, asked.day)]
    branches = members.scoped_branches(people.branches, "", power, asked.day)

    def year(line: PersonLine) -> str:
        return capture_year(line, asked.day)

    found = add_up(lines, branches, asked.day, by=year)
    small = 0 if exact({power}, viewer=viewer) else threshold(viewer=viewer)
    total = part_rules(found, small) if small else {}
    rules = group_rules(found, small, total) if small else {}
    codes = ("taken", *map(str, PARTS))
    rows = [
        (
            group,
            tuple(cell_view(code, "", found.cell(code, group), rules.get((group, code), ""), small) for code in codes),
        )
        for group in found.groups
        if found.cell("taken", group).high
    ]
    sums = tuple(
        cell_view(code, _stock(asked, code, power), found.cell(code), total.get(code, ""), small) for code in codes
    )
    cells = [cell for _, some in (*rows, ("", sums)) for cell in some]
    return FlowView(
        power=power,
        name=named(asked.world, "power", power),
        as_of=asked.as_of,
        known_at=asked.known_at,
        rows=tuple(sorted(rows, key=lambda row: (not row[0], row[0]))),
        total=sums,
        caveats=(*behind_caveats(viewer=viewer), *_caveats(asked, cells)),
        made_up=asked.world.made_up,
    )


def _stock(asked: Asked, code: str, power: str) -> str:
    return FigureQuery(code, as_of=asked.day, power=power, known=asked.known).format()


def _caveats(asked: Asked, cells: Sequence[CellView]) -> Iterator[Sentence]:
    if any(cell.low != cell.high for cell in cells):
        yield Sentence("caveat.range")
    if any(cell.withheld or (cell.value is not None and cell.low is None) for cell in cells):
        yield Sentence("caveat.withheld")
    if asked.future:
        yield Sentence("caveat.future-day")
    if asked.known:
        yield Sentence("caveat.known-at", (("day", asked.known),))
