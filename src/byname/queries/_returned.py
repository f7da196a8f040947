"""Who came home in an exchange by the register's own lists: numbers by phase and category, withheld where they are small."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote

from byname.core.custody.accounts import Cell
from byname.core.custody.drafts import Effect
from byname.core.custody.hypotheses import Branches
from byname.core.custody.persons import PersonLine
from byname.core.disclosure import Viewer, may_see_person
from byname.core.figures import CountingRule, FigureQuery, FigureResult, evaluate
from byname.queries._asked import Asked
from byname.queries._persons import powers_told
from byname.queries.accounts import rule_for
from byname.queries.gate import exact, threshold
from byname.queries.results import CellView

__all__ = ["COLUMNS", "Returned"]

COLUMNS = ("military", "civilian", "unsaid", "total")
"""What is counted of those who came home: by category, those of whom no category is told, and all."""

_RIVALS = "rival-exchanges"


@dataclass(frozen=True, slots=True)
class _Part:
    """A phase ("": all of the exchange) of one side's people: the question and its answer."""

    query: FigureQuery
    result: FigureResult

    def cell(self, column: str) -> Cell:
        if column == "total":
            return Cell(self.result.value, self.result.low, self.result.high)
        return dict(self.result.parts).get("" if column == "unsaid" else column, Cell())

    def figure(self, column: str) -> str:
        if column == "total":
            return self.query.format()
        group = "" if column == "unsaid" else column
        return replace(self.query, by=f"category={quote(group, safe='')}").format() if group else ""


class Returned:
    """Answers how many came home in which exchange, of whose people, for one viewer; everybody is looked through once."""

    def __init__(self, asked: Asked, *, viewer: Viewer) -> None:
        """Sort everybody by the exchange in which he came home or may have come home."""
        self.asked, self.viewer = asked, viewer
        self._lines: dict[str, list[PersonLine]] = defaultdict(list)
        self._anywhere: list[PersonLine] = []
        self._scopes: dict[str, tuple[list[PersonLine], list[Branches]]] = {}
        self._hidden: dict[str, bool] = {}
        for line in asked.people.lines:
            home = [each for each in line.movements if each.effect is Effect.RETURNED and each.exchange]
            if any(_RIVALS in each.doubts for each in home) or (
                not line.identified and any(each.effect is Effect.SET_ASIDE for each in line.movements)
            ):
                self._anywhere.append(line)
                continue
            for exchange in {each.exchange for each in home}:
                self._lines[exchange].append(line)

    def small_under(self, power: str) -> int:
        """Give the size under which numbers of a side's people are withheld from the viewer; 0 for none."""
        return 0 if exact({power}, viewer=self.viewer) else threshold(viewer=self.viewer)

    def powers(self, exchange: str) -> frozenset[str]:
        """Give whose people came home in an exchange, by the power that stands."""
        unsure = [line for line in self._anywhere if any(each.exchange == exchange for each in line.movements)]
        return frozenset(line.value("power") for line in (*self._lines.get(exchange, ()), *unsure)) - {""}

    @property
    def exchanges(self) -> frozenset[str]:
        """Give every exchange that the lists tell of, of people whom the viewer may see alone."""
        return frozenset(
            exchange
            for exchange, lines in self._lines.items()
            if any(may_see_person(self.viewer, line.value("power")) for line in lines)
        )

    def cells(
        self, exchange: str, power: str, phases: Sequence[str] = ()
    ) -> dict[str, tuple[CellView, CellView, CellView, CellView]]:
        """Give phase -> the numbers of COLUMNS; under "" those of the whole exchange, also of people without a phase.

        For who may not see persons: where any number of a phase or category is a small group, all of them are withheld but
        the whole, for each would follow from the others; and the whole where it is small.
        """
        parts = {phase: self._part(exchange, phase, power, "category") for phase in ("", *phases)}
        small = self.small_under(power)
        rules = _rules(parts, small) if small else {}
        if self._hidden_by_account(power):
            rules = dict.fromkeys(((phase, column) for phase in parts for column in COLUMNS), "complementary") | rules
        return {phase: self._row(part, phase, rules, small) for phase, part in parts.items()}

    def total(self, exchange: str, power: str) -> CellView:
        """Give how many came home in the whole exchange."""
        part = self._part(exchange, "", power, "")
        small = self.small_under(power)
        rule = "complementary" if self._hidden_by_account(power) else ""
        return _view(part, "total", "small-group" if 0 < part.result.value < small else rule, ranged=not small)

    def _hidden_by_account(self, power: str) -> bool:
        """Tell whether the account withholds from the viewer how many are back: exchanges added up would give it."""
        if power not in self._hidden:
            asks = FigureQuery("returned", as_of=self.asked.day, power=power)
            small = self.small_under(power) and power in powers_told(self.asked.people)
            self._hidden[power] = bool(small and rule_for(asks, self.asked, viewer=self.viewer))
        return self._hidden[power]

    def groups(
        self, exchange: str, phase: str, power: str, by: str, *, civilians: bool = True
    ) -> tuple[tuple[str, CellView], ...]:
        """Give the groups of a field among those who came home; none for who may not see persons: its words are of rows."""
        if self.small_under(power):
            return ()
        part = self._part(exchange, phase, power, by, civilians=civilians)
        return tuple(
            (
                name,
                CellView(
                    by,
                    replace(part.query, by=f"{by}={quote(name, safe='')}").format() if name else "",
                    cell.value,
                    cell.low,
                    cell.high,
                ),
            )
            for name, cell in part.result.parts
        )

    def _part(self, exchange: str, phase: str, power: str, by: str, *, civilians: bool = True) -> _Part:
        rule = CountingRule(civilians=civilians)
        query = FigureQuery("returned", exchange=exchange, phase=phase, power=power, rule=rule, known=self.asked.known)
        lines, branches = self._concerned(exchange)
        return _Part(query, evaluate(replace(query, by=by), lines, branches))

    def _concerned(self, exchange: str) -> tuple[list[PersonLine], list[Branches]]:
        """Give who may count in an exchange, with everybody who may be one person with one of them."""
        if exchange not in self._scopes:
            lines = {line.number: line for line in (*self._lines.get(exchange, ()), *self._anywhere)}
            people = self.asked.people
            tied = [each for each in people.branches if any(number in lines for number in each.component.persons)]
            for each in tied:
                lines |= {number: people.by_number[number] for number in each.component.persons}
            self._scopes[exchange] = (list(lines.values()), tied)
        return self._scopes[exchange]

    def _row(
        self, part: _Part, phase: str, rules: Mapping[tuple[str, str], str], small: int
    ) -> tuple[CellView, CellView, CellView, CellView]:
        military, civilian, unsaid, total = (
            _view(part, column, rules.get((phase, column), ""), ranged=not small) for column in COLUMNS
        )
        return military, civilian, unsaid, total


def _rules(parts: Mapping[str, _Part], small: int) -> dict[tuple[str, str], str]:
    numbers = {(phase, column): part.cell(column).value for phase, part in parts.items() for column in COLUMNS}
    rest = [numbers["", column] - sum(numbers[phase, column] for phase in parts if phase) for column in COLUMNS]
    if not any(0 < number < small for number in (*numbers.values(), *rest)):
        return {}
    rules = dict.fromkeys(numbers, "complementary")
    whole = numbers["", "total"]
    if 0 < whole < small:
        rules["", "total"] = "small-group"
    else:
        del rules["", "total"]
    return rules


def _view(part: _Part, column: str, rule: str, *, ranged: bool) -> CellView:
    if rule:
        return CellView(column, part.figure(column), None, None, None, withheld=rule)
    cell = part.cell(column)
    low, high = (cell.low, cell.high) if ranged else (None, None)
    return CellView(column, part.figure(column), cell.value, low, high)
