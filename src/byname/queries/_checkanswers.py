"""What the register answers to the figures of a claim, as it may be told to the public: small groups withheld from everybody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import unquote

from byname.core.custody.accounts import Cell
from byname.core.custody.drafts import Effect
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
        tied = {number for each in asked.people.branches for number in each.component.persons}
        self._movers = tuple(_Mover.of(line, tied=line.number in tied) for line in asked.people.lines)
        self._groups: dict[tuple[str, str], tuple[_Mover, ...]] = {}

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
        small, unrecorded = threshold(viewer=PUBLIC), ""
        if chosen:
            self._wholes[query] = cell.value
            self._tables[query] = {(name, ""): part.value for name, part in result.parts}
            parts = dict(result.parts)
            cell = parts.get(unquote(value), Cell())
            unrecorded = field if value and parts.get("", Cell()).high else ""
        if 0 < cell.value < small:
            return Found(query.format(), None, "small-group", definition)
        if any(0 < bound < small for bound in (cell.low, cell.high)):
            return Found(query.format(), None, "small-range", definition)
        return Found(query.format(), Number(cell.value, cell.low, cell.high), "", definition, unrecorded)

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
        flow = query.is_flow and query.status == "returned"
        key = (query.cohort, query.power, query.status if query.is_flow else "", query.exchange)
        if key not in self._kept:
            self._kept[key] = tuple(
                each.line for each in self._group(query.cohort, query.power)
                if each.always or ((not flow or each.returned) and (not query.exchange or each.moved_in(query.exchange)))
            )  # fmt: skip
        return self._kept[key]

    def _group(self, cohort: str, power: str) -> tuple[_Mover, ...]:
        """Give who is or may be of a group, and who matters to every figure."""
        if (cohort, power) not in self._groups:
            members = members_of(self.asked)
            self._groups[cohort, power] = tuple(
                each for each in self._movers
                if each.always or members.of(each.line, cohort, power).answer is not Answer.NO
            )  # fmt: skip
        return self._groups[cohort, power]


@dataclass(frozen=True, slots=True)
class _Mover:
    """A person with what tells quickly whether a figure may count him; `always`: of some figures he may be any."""

    line: PersonLine
    always: bool
    returned: bool
    exchanges: frozenset[str]
    rivals: bool

    @classmethod
    def of(cls, line: PersonLine, *, tied: bool) -> _Mover:
        """Read a person once for all figures."""
        moves = line.movements
        effects = {move.effect for move in moves}
        return cls(
            line, tied or not line.identified or Effect.DIED in effects, Effect.RETURNED in effects,
            frozenset(move.exchange for move in moves), any("rival-exchanges" in move.doubts for move in moves),
        )  # fmt: skip

    def moved_in(self, exchange: str) -> bool:
        """Tell whether he moved in an exchange, as some source has it."""
        return self.rivals or exchange in self.exchanges
