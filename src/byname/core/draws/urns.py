"""Counting an urn: who was held on the eve, and who of them came back, in each group and beside it, with the range."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from byname.core.cohorts import MEMBER, Belonging
from byname.core.custody.accounts import Cell
from byname.core.custody.hypotheses import Branches, extremes
from byname.core.custody.persons import PersonLine
from byname.core.dates import Answer
from byname.core.draws.draws import UrnCells
from byname.core.figures import FigureQuery, Tally, tally
from byname.core.figures.tally import shifts

__all__ = ["Counted", "Groups", "Question", "Within", "count_urn", "everybody"]

Groups = Callable[[PersonLine], Mapping[str, Belonging]]
"""Gives every group that a person is or may be of; groups may share people."""

Within = Callable[[PersonLine], Belonging]
"""Answers whether a person is in the urn at all."""

_Stake = tuple[Tally, Tally]
"""How one person counts: as held on the eve, and as one of these who came back."""

_NONE = Tally(0, 0, 0)
_NOTHING = (_NONE, _NONE)
_OPPOSITE = {Answer.YES: Answer.NO, Answer.NO: Answer.YES, Answer.POSSIBLE: Answer.POSSIBLE}


def everybody(_line: PersonLine) -> Belonging:
    """Leave nobody out of the urn."""
    return MEMBER


@dataclass(frozen=True, slots=True)
class Question:
    """The stock on the eve and the flow after it; `within` says who is in the urn."""

    held: FigureQuery
    back: FigureQuery
    within: Within = everybody


@dataclass(frozen=True, slots=True)
class Counted:
    """Everybody in the urn, those of them who came back, and each group against the others, by code."""

    held: Cell
    back: Cell
    groups: Mapping[str, UrnCells]


@dataclass(slots=True)
class _Sum:
    """Sums of stakes: value, low and high of those held and of those back."""

    held: list[int] = field(default_factory=lambda: [0, 0, 0])
    back: list[int] = field(default_factory=lambda: [0, 0, 0])

    def add(self, stake: _Stake, sign: int = 1) -> None:
        """Add one person's stake, or with sign -1 take it away."""
        for sums, found in zip((self.held, self.back), stake, strict=True):
            for place, number in enumerate(found):
                sums[place] += sign * number

    def cells(self, more: _Sum | None = None) -> tuple[Cell, Cell]:
        """Give both sums as cells, after adding another sum; none falls below nobody."""
        rest = more or _Sum()
        pairs = ((self.held, rest.held), (self.back, rest.back))
        summed = [[one + other for one, other in zip(*pair, strict=True)] for pair in pairs]
        held, back = (Cell(value, min(value, max(low, 0)), max(high, value)) for value, low, high in summed)
        return held, back


@dataclass(slots=True)
class _Sums:
    """All sums of a count; `beside` is what those not of a group differ by from everybody, `loose` may be of any."""

    total: _Sum = field(default_factory=_Sum)
    inside: dict[str, _Sum] = field(default_factory=lambda: defaultdict(_Sum))
    beside: dict[str, _Sum] = field(default_factory=lambda: defaultdict(_Sum))
    loose: _Sum = field(default_factory=_Sum)


def count_urn(
    question: Question, lines: Iterable[PersonLine], components: Sequence[Branches], groups: Groups
) -> Counted:
    """Count an urn; `components` are the undecided links, each person of them a line of `lines` too.

    Values, lows and highs are those of figures: undecided persons count apart in the value, the range holds whichever
    way links are decided and wherever unsure days lie, and whoever those are that nothing identifies. Who came back but
    was not held on the eve is not in the urn.
    """
    sums = _Sums()
    tied = {number for each in components for number in each.component.persons}
    for line in lines:
        stake = _stake(question, line)
        if line.number in tied:
            stake = (Tally(stake[0].value, 0, 0), Tally(stake[1].value, 0, 0))
        elif not line.identified:
            stake = _of_somebody(question, line, stake)
        if stake != _NOTHING:
            _add(sums, stake, groups(line))
    for each in components:
        _add_component(sums, question, each, groups)
    held, back = sums.total.cells()
    found = {}
    for code in sorted(sums.inside):
        own, own_back = sums.inside[code].cells(sums.loose)
        others, others_back = sums.total.cells(sums.beside[code])
        if own.high:
            found[code] = UrnCells(own, others, own_back, others_back)
    return Counted(held, back, found)


def _stake(question: Question, line: PersonLine) -> _Stake:
    """Count one person; who came back counts where he was held on the eve."""
    who = question.within(line)
    if who.answer is Answer.NO:
        return _NOTHING
    held = tally(question.held, line)
    if held == _NONE:
        return _NOTHING
    returned = tally(question.back, line)
    back = Tally(*(min(pair) for pair in zip(held, returned, strict=True)))
    return _part(held, who), _part(back, who)


def _of_somebody(question: Question, line: PersonLine, stake: _Stake) -> _Stake:
    """Bound one whom nothing identifies: he may be one of the others, and may take that one away from where he stands."""
    if question.within(line).answer is Answer.NO:
        return _NOTHING
    gone, _more = shifts(question.held, line, dead_apart=False)
    gone_back, _more = shifts(question.back, line, dead_apart=False)
    held, back = stake
    return held._replace(low=-gone), back._replace(low=-max(gone, gone_back))


def _part(found: Tally, who: Belonging) -> Tally:
    """Give what a tally counts for a group: all of it, none, or perhaps."""
    if who.answer is Answer.NO:
        return _NONE
    low = found.low if who.answer is Answer.YES else min(found.low, 0)
    return Tally(found.value if who.counts else 0, low, found.high)


def _shares(stake: _Stake, who: Belonging) -> _Stake:
    return _part(stake[0], who), _part(stake[1], who)


def _denied(who: Belonging) -> Belonging:
    return Belonging(not who.counts, _OPPOSITE[who.answer])


def _add(sums: _Sums, stake: _Stake, groups: Mapping[str, Belonging]) -> None:
    sums.total.add(stake)
    for code, who in groups.items():
        sums.inside[code].add(_shares(stake, who))
        sums.beside[code].add(_shares(stake, _denied(who)))
        sums.beside[code].add(stake, -1)


def _add_component(sums: _Sums, question: Question, each: Branches, groups: Groups) -> None:
    """Add the least and the most over all ways to decide the links of one component, to every sum that it touches."""
    if each.component.capped:
        most = Tally(0, 0, len(each.component.persons))
        sums.total.add((most, most))
        sums.loose.add((most, most))
        return
    stakes = {group: _stake(question, line) for group, line in each.lines}
    for group, line in each.lines:
        if not line.identified:
            held, back = stakes[group]
            stakes[group] = (held._replace(low=0), back._replace(low=0))
    if all(stake == _NOTHING for stake in stakes.values()):
        return
    total = _decided(each, stakes)
    sums.total.add(total)
    of = {group: groups(line) for group, line in each.lines}
    for code in {code for found in of.values() for code in found}:
        whose = {group: found.get(code, Belonging(counts=False, answer=Answer.NO)) for group, found in of.items()}
        sums.inside[code].add(_decided(each, {group: _shares(stakes[group], whose[group]) for group in stakes}))
        sums.beside[code].add(
            _decided(each, {group: _shares(stakes[group], _denied(whose[group])) for group in stakes})
        )
        sums.beside[code].add(total, -1)


def _decided(each: Branches, stakes: Mapping[tuple[int, ...], _Stake]) -> _Stake:
    """Give the extremes of both numbers; their values are added with each person's own line."""
    bounds = [
        extremes(
            each.component,
            {group: stake[place].low for group, stake in stakes.items()},
            {group: stake[place].high for group, stake in stakes.items()},
        )
        for place in (0, 1)
    ]
    held, back = (Tally(0, low, high) for low, high in bounds)
    return held, back
