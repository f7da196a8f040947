"""Who was left out of an exchange or a period: each group against a draw by lot; never who decided it, or why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from byname.core.custody.accounts import Cell
from byname.core.custody.persons import PersonLine
from byname.core.disclosure import Action, Viewer
from byname.core.draws.draws import FLOOR, Drawn, Spread, UrnCells, draw, holm
from byname.core.draws.urns import Counted, Question, count_urn
from byname.core.errors import MisuseError
from byname.core.figures import FigureQuery, tally
from byname.queries._asked import Asked, day_or_none, named
from byname.queries._left_out_groups import GROUPINGS, Grouping, grouping_of
from byname.queries._left_out_rules import UrnRule, read_rule, usual_rules
from byname.queries._left_out_span import Span, span_of
from byname.queries._left_out_time import times_held
from byname.queries._left_out_units import first_bounds, first_units, units_without
from byname.queries._left_out_withholding import Told, shown_groups, shown_urns
from byname.queries._persons import ask_for, known_power, powers_told
from byname.queries._repeats import rule_of_figure
from byname.queries._withholding import cell_view
from byname.queries.accounts import rule_for
from byname.queries.following import behind_caveats
from byname.queries.gate import allow, exact, threshold
from byname.queries.left_out_results import (
    ChanceView,
    DrawView,
    GroupView,
    LeftOutView,
    LengthsView,
    SpreadView,
    UrnView,
)
from byname.queries.results import CellView, Sentence

__all__ = ["GROUPINGS", "left_out"]


def left_out(
    exchange: str = "",
    *,
    viewer: Viewer,
    power: str = "",
    by: str = "unit",
    start: date | None = None,
    end: date | None = None,
    known_at: date | None = None,
    eligible: Sequence[str] = (),
) -> LeftOutView:
    """Give, for each group of one power's people, how many were held on the eve, how many came back, and how likely that is.

    Of an exchange, or of a period [start, end). `eligible` are rules such as rank_class=private,sergeant; where none is
    given, that of `usual_rules` holds. Raises RefusedError, or MisuseError: no power named, no such exchange, grouping
    or rule; a rule or period of one's own for who may not see the people, since two of them subtracted would tell of a few.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    asked = ask_for(None, known_at, viewer=viewer)
    whose = _power(asked, power, viewer)
    rule = read_rule(eligible)
    small = 0 if exact({whose}, viewer=viewer) else threshold(viewer=viewer)
    if small and (rule or start or end):
        raise MisuseError(
            "A period or a rule of one's own is for who may see these people: two of them subtracted would tell of a "
            "few. Ask for a whole exchange, without a rule."
        )
    every = exact(powers_told(asked.people), viewer=viewer)
    span = span_of(asked, exchange, whose, start=start, end=end, name_told=every)
    table = _table(asked, span, grouping_of(by, asked, span.eve, known_only=bool(small)), small)
    table = replace(table, hidden=bool(small) and _hidden_elsewhere(table, viewer))
    counted = table.counted(rule)
    rules = table.rules(tuple(counted))
    urns = [urn for urn in counted if not small or urn.code in rules.urns]
    units = grouping_of("unit", asked, span.eve, known_only=bool(small))
    groups = tuple(_groups(table, {urn: counted[urn] for urn in urns}, rules))
    last = date.fromordinal(span.past - 1)
    first = first_units(span, asked, units, small=small)
    return LeftOutView(
        title=span.title,
        exchange=exchange,
        power=whose,
        power_name=named(asked.world, "power", whose),
        by=by,
        eve=date.fromordinal(span.eve),
        first=date.fromordinal(span.first),
        last=last,
        known_at=asked.known_at,
        urns=tuple(_urn_view(table, urn, counted[urn]) for urn in urns),
        groups=groups,
        overlap=by in {"unit", "cohort"},
        outside=table.outside,
        times=_times(table, viewer),
        first_units=first,
        first_bounds=first_bounds(span, asked, first, small=small),
        without=units_without(span, viewer=viewer),
        caveats=(*behind_caveats(viewer=viewer), *_caveats(table, counted, groups)),
        made_up=asked.world.made_up,
    )


def _power(asked: Asked, power: str, viewer: Viewer) -> str:
    """Give the one power whose people are asked about: named, or the only one whose people the viewer may see, or his own."""
    chosen = known_power(asked, power) or viewer.sole_power or viewer.home
    if not chosen:
        known = ", ".join(sorted(asked.world.of("power"))) or "none"
        raise MisuseError(
            f"Say whose people: the two sides are never counted as one. Powers of this register: {known}."
        )
    return chosen


_TOLD_ELSEWHERE = frozenset({"cohort", "category"})
"""The groupings by which others than those who may see the people are told how many came back in an exchange."""


def _hidden_elsewhere(table: _Table, viewer: Viewer) -> bool:
    """Tell whether the account withholds how many were held on the eve, or how many came back: it would follow from here."""
    back = len(table.drawn) + len(table.beside)
    return bool(
        _held_rule(table, table.span.eve, viewer) or rule_of_figure(table.span.back, back, table.asked, viewer=viewer)
    )


def _held_rule(table: _Table, day: int, viewer: Viewer) -> str:
    query = FigureQuery("held", as_of=day, power=table.span.power)
    return rule_for(query, replace(table.asked, as_of=date.fromordinal(day)), viewer=viewer)


def _times(table: _Table, viewer: Viewer) -> tuple[LengthsView, LengthsView]:
    """Give how long people were held, without the numbers that the account withholds."""
    back, still = times_held(table.span, table.asked, small=table.small)
    if table.hidden:
        back = _withheld(back)
    if table.small and (table.hidden or _held_rule(table, table.span.past - 1, viewer)):
        still = _withheld(still)
    return back, still


def _withheld(found: LengthsView) -> LengthsView:
    def hide(cell: CellView) -> CellView:
        return replace(cell, value=None, low=None, high=None, withheld=cell.withheld or "complementary")

    return LengthsView(hide(found.whole), tuple(map(hide, found.bands)), ())


@dataclass(frozen=True, slots=True)
class _Rules:
    """What is shown to who sees no small numbers: the urns, and the groups that are withheld, by which rule."""

    urns: tuple[str, ...]
    groups: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Table:
    """What is asked, by which grouping; below `small` numbers are withheld (0: none are).

    `drawn` are those who came back and were held on the eve, `beside` those who came back and were not, both by value;
    where `hidden` no number of the table is told.
    """

    asked: Asked
    span: Span
    grouping: Grouping
    small: int
    drawn: tuple[PersonLine, ...]
    beside: tuple[PersonLine, ...]
    hidden: bool = False

    def counted(self, rule: Mapping[str, tuple[str, ...]]) -> dict[UrnRule, Counted]:
        """Count every urn."""
        people = self.asked.people
        asks = {urn: Question(self.span.held, self.span.back, urn.within) for urn in usual_rules(self.drawn, rule)}
        return {urn: count_urn(ask, people.lines, people.branches, self.grouping.groups) for urn, ask in asks.items()}

    @property
    def outside(self) -> int | None:
        """How many came back who were not held on the eve; None where that is a small group."""
        number = len(self.beside)
        return None if self.hidden or 0 < number < self.small else number

    def rules(self, urns: Sequence[UrnRule]) -> _Rules:
        """Give what may be shown to who sees no small numbers."""
        if not self.small:
            return _Rules(tuple(urn.code for urn in urns), {})
        back = {line.number for line in self.drawn}
        told = [
            Told(
                self.groups_of(line),
                frozenset(urn.code for urn in urns if urn.within(line).counts),
                line.number in back,
            )
            for line in self.asked.people.lines
            if tally(self.span.held, line).value
        ]
        told += [self._not_held(line, urns) for line in self.beside]
        if self.hidden:
            return _Rules((), dict.fromkeys({code for each in told for code in each.groups}, "complementary"))
        shown = shown_urns(told, [urn.code for urn in urns], self.small)
        return _Rules(shown, shown_groups(told, shown, self.small))

    def _not_held(self, line: PersonLine, urns: Sequence[UrnRule]) -> Told:
        """Give one who came back and was not held: the number of all who came back, told elsewhere, less those drawn."""
        of = self.groups_of(line) if self.grouping.by in _TOLD_ELSEWHERE else frozenset[str]()
        return Told(of, frozenset(urn.code for urn in urns if urn.within(line).counts), back=True, held=False)

    def groups_of(self, line: PersonLine) -> frozenset[str]:
        """Give the groups that a person counts in."""
        return frozenset(code for code, who in self.grouping.groups(line).items() if who.counts)

    def opened(self, query: FigureQuery, code: str) -> str:
        """Give the figure that opens a count of a group into its people, "" where none says just these."""
        beside = query.status == "returned" and any(code in self.groups_of(line) for line in self.beside)
        figure = None if self.small or beside else self.grouping.opened(query, code)
        return figure.format() if figure else ""


def _table(asked: Asked, span: Span, grouping: Grouping, small: int) -> _Table:
    back = [line for line in asked.people.lines if tally(span.back, line).value]
    held = {line.number for line in back if tally(span.held, line).value}
    drawn = tuple(line for line in back if line.number in held)
    return _Table(asked, span, grouping, small, drawn, tuple(line for line in back if line.number not in held))


def _urn_view(table: _Table, urn: UrnRule, counted: Counted) -> UrnView:
    whole = not urn.rule
    held = table.span.held.format() if whole else ""
    back = table.span.back.format() if whole and table.outside == 0 else ""
    return UrnView(
        urn.code,
        urn.text,
        cell_view("held", held, counted.held, "", table.small),
        cell_view("returned", back, counted.back, "", table.small),
    )


def _groups(table: _Table, counted: Mapping[UrnRule, Counted], rules: _Rules) -> Iterator[GroupView]:
    """Give the groups: in their own order, or those of which so few came back most unlikely first; those withheld last."""
    codes = {code for each in counted.values() for code, cells in each.groups.items() if _told(cells, table.small)}
    shown = sorted(codes - set(rules.groups))
    drawn = {
        urn: {
            code: (cells, draw(cells))
            for code, cells in each.groups.items()
            if code in shown and _told(cells, table.small)
        }
        for urn, each in counted.items()
    }
    draws = {urn: _draw_views(table, urn, drawn[urn], _tests(each, table.small)) for urn, each in counted.items()}
    if not table.grouping.ordered and shown:
        first = next(iter(drawn.values()))
        shown.sort(key=lambda code: (not code, first[code][1].few.value if code in first else 1.0, code))
    for code in shown:
        found = (each[code] for each in draws.values() if code in each)
        yield GroupView(code, _label(table, code), tuple(found))
    for code in sorted(set(rules.groups), key=lambda code: (_label(table, code), code)):
        yield GroupView(code, _label(table, code), (), withheld=rules.groups[code])


def _tests(counted: Counted, small: int) -> int:
    """Count the groups that have anybody in an urn: so many are looked at, whatever came out."""
    return sum(_told(cells, small) for cells in counted.groups.values())


def _told(cells: UrnCells, small: int) -> bool:
    """Whether a group has anybody to show; one of whom somebody only may be, only to who sees small numbers."""
    return bool(cells.group.value if small else cells.group.high)


def _label(table: _Table, code: str) -> str:
    return table.grouping.label(code) if code else ""


def _draw_views(
    table: _Table, urn: UrnRule, drawn: Mapping[str, tuple[UrnCells, Drawn]], tests: int
) -> dict[str, DrawView]:
    """Give the draws of all groups in one urn, their probabilities corrected for the number of groups together."""
    plain = {
        code: (cells, found if _ranged(cells, table.small) else draw(_valued(cells)))
        for code, (cells, found) in drawn.items()
    }
    few, many = (_corrected([getattr(found, name) for _, found in plain.values()], tests) for name in ("few", "many"))
    views = {}
    for (code, (cells, found)), few_corrected, many_corrected in zip(plain.items(), few, many, strict=True):
        ranged = _ranged(cells, table.small)
        opened = [table.opened(query, code) if not urn.rule else "" for query in (table.span.held, table.span.back)]
        views[code] = DrawView(
            urn=urn.code,
            held=cell_view("held", opened[0], cells.group, "", table.small),
            back=cell_view("returned", opened[1], cells.back, "", table.small),
            expected=_spread(found.expected, ranged=ranged),
            ratio=_spread(found.ratio, ranged=ranged) if found.ratio else None,
            interval=(_rounded(found.interval[0]), _rounded(found.interval[1])) if found.interval else None,
            few=_chance(found.few, ranged=ranged),
            few_corrected=_chance(few_corrected, ranged=ranged),
            many=_chance(found.many, ranged=ranged),
            many_corrected=_chance(many_corrected, ranged=ranged),
        )
    return views


def _ranged(cells: UrnCells, small: int) -> bool:
    """Whether the ranges of a group may be shown: none where a bound is a small group, so that none follows from others."""
    numbers = (cells.group, cells.others, cells.back, cells.others_back)
    return not any(0 < bound < small for cell in numbers for bound in (cell.low, cell.high))


def _valued(cells: UrnCells) -> UrnCells:
    numbers = (cells.group, cells.others, cells.back, cells.others_back)
    return UrnCells(*(Cell(cell.value, cell.value, cell.value) for cell in numbers))


def _corrected(chances: Sequence[Spread], tests: int) -> list[Spread]:
    """Correct the values, the lows and the highs each among themselves: a correction rises with every probability."""
    columns = [holm([getattr(each, name) for each in chances], of=tests) for name in ("value", "low", "high")]
    return [Spread(*row) for row in zip(*columns, strict=True)]


def _spread(found: Spread, *, ranged: bool) -> SpreadView:
    return SpreadView(
        _rounded(found.value), _rounded(found.low) if ranged else None, _rounded(found.high) if ranged else None
    )


def _chance(found: Spread, *, ranged: bool) -> ChanceView:
    """Give a probability with the floor below which none is told."""
    value, low, high = (max(FLOOR, number) for number in (found.value, found.low, found.high))
    below = found.value < FLOOR
    return ChanceView(_rounded(value), _rounded(low) if ranged else None, _rounded(high) if ranged else None, below)


def _rounded(number: float) -> float:
    return float(f"{number:.6g}")


def _caveats(table: _Table, counted: Mapping[UrnRule, Counted], groups: Sequence[GroupView]) -> Iterator[Sentence]:
    """Say what a reader must know before he repeats any of it."""
    yield Sentence("left-out.says")
    yield Sentence("left-out.corrected", (("n", str(len(groups))),))
    everybody = next(iter(counted.values()))
    if any(cell.low != cell.high for cell in (everybody.held, everybody.back)) and not table.small:
        yield Sentence("left-out.ranges")
    if table.outside:
        yield Sentence("left-out.outside", (("n", str(table.outside)),))
    if any(group.withheld for group in groups):
        yield Sentence("caveat.withheld")
    if table.asked.known:
        yield Sentence("caveat.known-at", (("day", table.asked.known),))
        yield Sentence("left-out.units-now")
    if (last := day_or_none(table.span.past - 1)) is not None and last > table.asked.as_of:
        yield Sentence("caveat.future-day")
