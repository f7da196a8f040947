"""One exchange phase by phase: our own lists beside every count, tables beside their wholes, and what slipped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from byname.core.course.counts import COUNTED, Count, Mismatch, mismatches, of_phase
from byname.core.course.course import Exchange, PhasePlan, Slip
from byname.core.fields import FIELD_OF
from byname.queries._asked import Asked, named
from byname.queries._persons import shown_value
from byname.queries._returned import COLUMNS, Returned
from byname.queries.exchange_results import CountedCell, CountView, PartView, PhaseView, SideView, StepView, TableView
from byname.queries.results import CellView, Sentence

__all__ = ["Scope", "sides_of"]


def sides_of(one: Exchange, counts: Iterable[Count], home: Returned) -> tuple[str, ...]:
    """Give whose people it is about: as the entry says, then whoever is counted or came home beside."""
    counted = {count.power for count in counts if count.exchange == one.code and count.power}
    return tuple(dict.fromkeys((*one.sides, *sorted(counted | home.powers(one.code)))))


class Scope:
    """One exchange with its counts and those who came home in it by our lists."""

    def __init__(self, one: Exchange, counts: Sequence[Count], asked: Asked, home: Returned) -> None:
        """Count once; `counts` are those of this exchange."""
        self.one, self.counts, self.asked, self.home = one, counts, asked, home
        self.sides = sides_of(one, counts, home)
        codes = [phase.code for phase in one.phases]
        self._cells: Mapping[str, Mapping[str, tuple[CellView, ...]]] = {
            power: home.cells(one.code, power, codes) for power in self.sides
        }

    def phases(self, history: Iterable[Slip]) -> tuple[str, ...]:
        """Give the phases that stand, and those that a later version dropped."""
        return tuple(dict.fromkeys((*(phase.code for phase in self.one.phases), *(slip.code for slip in history))))

    def phase(self, code: str, history: Iterable[Slip]) -> PhaseView:
        """Give one phase."""
        plan, own = self.one.phase(code), [slip for slip in history if slip.code == code]
        stands = plan or PhasePlan(code)
        return PhaseView(
            code=code,
            day=stands.day.edtf if stands.day else "",
            crossing=stands.crossing,
            state=("dropped" if plan is None else stands.state or ""),
            steps=tuple(map(_step, own)) if len(own) > 1 else (),
            moved=any(slip.moved for slip in own),
            sides=self.side_views(code) if plan else (),
        )

    def side_views(self, phase: str) -> tuple[SideView, ...]:
        """Give each side of a phase, "" for the whole exchange."""
        return tuple(self._side(power, phase) for power in self.sides)

    def _side(self, power: str, phase: str) -> SideView:
        own = self._cells[power][phase]
        return SideView(
            power=power,
            name=named(self.asked.world, "power", power),
            own=own,
            counts=tuple(self._count(count, own) for count in of_phase(self.counts, phase) if count.power == power),
        )

    def _count(self, count: Count, own: tuple[CellView, ...]) -> CountView:
        ours = dict(zip(COLUMNS, own, strict=True))
        return CountView(
            code=count.code,
            source=count.source,
            source_name=named(self.asked.world, "source", count.source),
            way=count.way.value,
            day=count.day.edtf if count.day else "",
            cells=tuple(_counted(column, count, ours) for column in COUNTED),
            flags=tuple(_flag(each) for each in mismatches(count)),
        )

    def tables(self, count: Count) -> Iterable[TableView]:
        """Give the tables of a count, each beside our own lists where its name is a field that may form groups."""
        wrong = {each.table: each for each in mismatches(count) if each.table}
        for table in count.tables:
            ours = self._groups(count, table.name, military=table.whole == "military")
            flag = wrong.get(table.name)
            yield TableView(
                name=table.name,
                source_name=named(self.asked.world, "source", count.source),
                phase=count.phase,
                power=named(self.asked.world, "power", count.power),
                of=table.whole,
                rows=tuple(_beside(table.rows, ours)),
                sum=table.sum,
                whole=count.living if table.whole == "total" else count.number(table.whole),
                flag=_flag(flag) if flag else None,
                compared=bool(ours),
            )

    def _groups(self, count: Count, name: str, *, military: bool) -> dict[str, CellView]:
        field = FIELD_OF.get(name)
        if (field is None or field.sensitivity not in {"open", "group"}) and name != "rank_class":
            return {}
        found = self.home.groups(self.one.code, count.phase, count.power, name, civilians=not military)
        return {shown_value(self.asked.world, name, group): cell for group, cell in found}

    def caveats(self) -> Iterable[Sentence]:
        """Name what a reader must know of the numbers."""
        rows = [cell for view in self.side_views("") for cell in view.own]
        if any(cell.withheld for power in self.sides for cell in self._all(power)):
            yield Sentence("caveat.withheld")
        if any(cell.code == "unsaid" and cell.value for cell in rows):
            yield Sentence("exchange.unsaid")
        for power in self.sides:
            if rest := self._without_phase(power):
                name = named(self.asked.world, "power", power)
                yield Sentence("exchange.without-phase", (("n", str(rest)), ("power", name)))

    def _all(self, power: str) -> Iterable[CellView]:
        return (cell for row in self._cells[power].values() for cell in row)

    def _without_phase(self, power: str) -> int:
        """Count those of whom no list tells the phase; nobody where a number is withheld."""
        totals = [cell for cell in self._all(power) if cell.code == "total"]
        if len(totals) < 2 or any(cell.withheld for cell in totals):
            return 0
        return max(0, (totals[0].value or 0) - sum(cell.value or 0 for cell in totals[1:]))


def _step(slip: Slip) -> StepView:
    known = date.fromordinal(slip.known)
    if slip.phase is None:
        return StepView(known, "", "", "", dropped=True)
    phase = slip.phase
    return StepView(known, phase.state or "", phase.day.edtf if phase.day else "", phase.crossing)


def _counted(column: str, count: Count, ours: dict[str, CellView]) -> CountedCell:
    """Hold a source's number against our own; one that lies within what our lists leave open is explained by that."""
    number = count.living if column == "total" else count.number(column)
    own = ours.get(column)
    if number is None or own is None or own.value is None:
        return CountedCell(column, number)
    low, high = own.low if own.low is not None else own.value, own.high if own.high is not None else own.value
    unsaid = ours["unsaid"]
    if column != "total":
        high += unsaid.high or unsaid.value or 0
    return CountedCell(column, number, number - own.value, explained=low <= number <= high)


def _flag(wrong: Mismatch) -> Sentence:
    values = (
        ("sum", str(wrong.sum)),
        ("whole", str(wrong.whole)),
        ("n", str(abs(wrong.missing))),
        ("table", wrong.table),
    )
    kind = "parts" if wrong.table else "categories"
    return Sentence(f"exchange.{kind}-{'missing' if wrong.missing > 0 else 'over'}", values)


def _beside(rows: Iterable[tuple[str, int]], ours: dict[str, CellView]) -> Iterable[PartView]:
    """Put each line of a table beside the group that is written alike; what is left of our own follows."""
    by_name = {_folded(name): name for name in ours}
    used = set()
    for label, number in rows:
        name = by_name.get(_folded(label))
        used.add(name)
        yield PartView(label, number, ours[name] if name is not None else None)
    for name, cell in ours.items():
        if name not in used:
            yield PartView(name, None, cell)


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("-", " ").replace("_", " ").split())
