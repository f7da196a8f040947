"""What the register answers to the figures of a claim, as it may be told to the public: small groups withheld from everybody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from urllib.parse import unquote

from byname.core.custody.accounts import Cell
from byname.core.custody.drafts import Effect
from byname.core.custody.movements import Movement
from byname.core.custody.persons import PersonLine
from byname.core.dates import Answer
from byname.core.disclosure import Role, Viewer, withhold_small
from byname.core.errors import MisuseError
from byname.core.figures import FigureQuery, evaluate
from byname.core.verdicts.deciding import Found
from byname.core.verdicts.numbers import Number
from byname.queries._asked import Asked
from byname.queries._definitions import definition_of
from byname.queries._members import members_of
from byname.queries._repeats import rule_of_figure
from byname.queries.gate import threshold

__all__ = ["PUBLIC", "Answers"]

PUBLIC = Viewer("the public", frozenset({Role.KEEPER}), "publication")
"""Who reads what is printed: numbers, and nobody behind them."""


class Answers:
    """Answers figures about one state of the register, each once."""

    def __init__(self, asked: Asked, *, gated: bool = True) -> None:
        """Answer of this state; `gated` False where another state's answer to the same figure passes the gate first."""
        self.asked = asked
        self._gated = gated
        self._found: dict[FigureQuery, Found] = {}
        self._rules: dict[FigureQuery, str] = {}
        self._wholes: dict[FigureQuery, int] = {}
        self._tables: dict[FigureQuery, dict[tuple[str, str], int]] = {}
        self._kept: dict[tuple[str, ...], tuple[PersonLine, ...]] = {}
        self._tied = {number for each in asked.people.branches for number in each.component.persons}

    def __call__(self, query: FigureQuery) -> Found:
        """Give the number with its range and definition, or the rule that withholds it."""
        query = replace(query, known=self.asked.known)
        if query not in self._found:
            self._found[query] = self._answer(query)
        return self._found[query]

    def _answer(self, query: FigureQuery) -> Found:
        asked, people = self.asked, self.asked.people
        field, chosen, value = query.by.partition("=")
        definition = definition_of(query, asked.world)
        try:
            result = evaluate(replace(query, by=field), self._lines(query), people.branches, member=members_of(asked))
        except MisuseError:
            return Found(query.format(), None, "", definition)
        cell = Cell(result.value, result.low, result.high)
        small = threshold(viewer=PUBLIC)
        if chosen:
            self._wholes[query] = cell.value
            self._tables[query] = {(name, ""): part.value for name, part in result.parts}
            cell = dict(result.parts).get(unquote(value), Cell())
        if 0 < cell.value < small:
            return Found(query.format(), None, "small-group", definition)
        if any(0 < bound < small for bound in (cell.low, cell.high)):
            return Found(query.format(), None, "small-range", definition)
        return Found(query.format(), Number(cell.value, cell.low, cell.high), "", definition)

    def rule(self, query: FigureQuery) -> str:
        """Give the rule that withholds a figure from the public by what else is shown; of one group, what the others tell."""
        query = replace(query, known=self.asked.known)
        if not self._gated:
            return ""
        if query not in self._rules:
            self._rules[query] = self._rule(query, self(query))
        return self._rules[query]

    def _rule(self, query: FigureQuery, found: Found) -> str:
        if found.rule or found.number is None:
            return found.rule
        value = self._wholes.get(query, found.number.value)
        if 0 < value - found.number.value < threshold(viewer=PUBLIC):
            return "complementary"
        # One group of a table is withheld as the table withholds it: the others and the sum would tell.
        group = unquote(query.by.partition("=")[2])
        rule = withhold_small(self._tables.get(query, {}), threshold=threshold(viewer=PUBLIC)).get((group, ""), "")
        if rule:
            return rule
        asked = self.asked
        if query.as_of is not None:
            asked = replace(asked, as_of=date.fromordinal(query.as_of))
        return rule_of_figure(replace(query, by=""), value, asked, viewer=PUBLIC)

    def _lines(self, query: FigureQuery) -> Sequence[PersonLine]:
        """Give who may matter to a figure; who is certainly not of its group, or never moved so, changes no number."""
        key = (query.cohort, query.power, query.status if query.is_flow else "", query.exchange)
        if key not in self._kept:
            self._kept[key] = tuple(line for line in self.asked.people.lines if self._matters(query, line))
        return self._kept[key]

    def _matters(self, query: FigureQuery, line: PersonLine) -> bool:
        if line.number in self._tied or not line.identified:
            return True
        effects = {move.effect for move in line.movements}
        if Effect.DIED in effects:
            return True
        if query.is_flow and query.status == "returned" and Effect.RETURNED not in effects:
            return False
        if query.exchange and not any(_in_exchange(query.exchange, move) for move in line.movements):
            return False
        return members_of(self.asked).of(line, query.cohort, query.power).answer is not Answer.NO


def _in_exchange(exchange: str, move: Movement) -> bool:
    return move.exchange == exchange or "rival-exchanges" in move.doubts
