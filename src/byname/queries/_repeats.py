"""By which rule a single figure is withheld: that of the account's cell which it repeats, under whatever counting rule."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from byname.core.custody.accounts import PARTS, place_of
from byname.core.custody.days import DUSK
from byname.core.custody.persons import PersonLine
from byname.core.disclosure import Viewer
from byname.core.figures import CountingRule, FigureQuery, tally
from byname.queries._asked import Asked
from byname.queries._groups import phases_of
from byname.queries._members import members_of
from byname.queries._withholding import part_rules, sum_rules
from byname.queries.accounts import rule_for, scope_of
from byname.queries.gate import threshold

__all__ = ["rule_of_figure"]

_FLOWS_OF = {"held": "taken", "held-reported": "taken"}
"""What came about in a period counts a capture under each of these."""


def rule_of_figure(query: FigureQuery, value: int, asked: Asked, *, viewer: Viewer) -> str:
    """Give the rule that withholds a figure from one who sees no small numbers, "" for none.

    A counting rule or years of captivity leave some persons out or nobody, so what the account withholds of a status is
    withheld under each of them; and whoever is left out may be a small group too.
    """
    if 0 < value < threshold(viewer=viewer):
        return "small-group"
    power = "" if query.rule.both_directions else query.power
    asks = replace(query, power=power, rule=replace(query.rule, both_directions=False, events=False), by="", per=None)
    if query.is_flow:
        if query.rule.events and 0 < value - _count(asks, asked) < threshold(viewer=viewer):
            return "small-difference"  # to whom it happened more than once
        return _rule_of_flow(asks, value, asked, viewer=viewer)
    rule = rule_for(asks, asked, viewer=viewer)
    if rule or (asks.rule == CountingRule() and asks.held_over_years is None):
        return rule
    return _rule_of_variant(asks, asked, viewer=viewer)


def _rule_of_flow(query: FigureQuery, value: int, asked: Asked, *, viewer: Viewer) -> str:
    """Withhold what repeats, but for a small group, a withheld cell of the account on the period's last day."""
    last = asked if query.end is None else replace(asked, as_of=date.fromordinal(query.end - 1))
    status = _FLOWS_OF.get(query.status, query.status)
    small = threshold(viewer=viewer)
    if query.phase and any(0 < count < small for count in _phases(query, asked)):
        # The other phases and the exchange as a whole would tell the one that is small.
        return "complementary"
    if (query.rule != CountingRule() or query.held_over_years is not None) and any(
        0 < count < small for count in _left_out_of_flow(query, asked)
    ):
        return "small-difference"
    found = scope_of(last, query.cohort, query.power, viewer=viewer).added_up("")
    repeated = status in part_rules(found, small) and abs(found.cell(status).value - value) < small
    return "complementary" if repeated else ""


def _left_out_of_flow(query: FigureQuery, asked: Asked) -> list[int]:
    """Count whom a counting rule or years of captivity leave out of a flow; for a phase, of each phase of its exchange."""
    plain = replace(query, rule=CountingRule(), held_over_years=None)
    if query.phase:
        return [every - some for every, some in zip(_phases(plain, asked), _phases(query, asked), strict=True)]
    return [_count(plain, asked) - _count(query, asked)]


def _count(query: FigureQuery, asked: Asked) -> int:
    members = members_of(asked)
    return sum(tally(query, line, members).value for line in asked.people.lines if _may_count(query, line))


def _may_count(query: FigureQuery, line: PersonLine) -> bool:
    """Tell quickly whether a flow may count somebody: by the value, only who moved within its period and exchange."""
    first, end = query.start or 0, query.end or DUSK
    return any(
        first <= move.settled < end and (not query.exchange or move.exchange == query.exchange)
        for move in line.movements
    )


def _phases(query: FigureQuery, asked: Asked) -> list[int]:
    """Count each phase of the exchange that a question names, and those of whom no phase is told."""
    told = {move.phase for line in asked.people.lines for move in line.movements if move.exchange == query.exchange}
    named = sorted((told | phases_of(query.exchange, asked.world)) - {""})
    phases = [_count(replace(query, phase=phase), asked) for phase in named]
    return [*phases, _count(replace(query, phase=""), asked) - sum(phases)]


def _rule_of_variant(query: FigureQuery, asked: Asked, *, viewer: Viewer) -> str:
    """Withhold as in an account under this counting rule, and as in an account of those whom the rule leaves out."""
    small = threshold(viewer=viewer)
    plain = replace(query, rule=CountingRule(), held_over_years=None)
    counted = _counts(query, asked)
    left_out = _counts(plain, asked)
    left_out.subtract(counted)
    rule = sum_rules(counted, small).get(query.status, "")
    if rule:
        return rule
    rule = sum_rules(left_out, small).get(query.status, "")
    return "small-difference" if rule == "small-group" else rule


def _counts(query: FigureQuery, asked: Asked) -> Counter[str]:
    """Count each part of the account under a question's rule, everybody in the one that he stands in."""
    members = members_of(asked)
    of_status = {str(code): replace(query, status=str(code)) for code in PARTS}
    counts: Counter[str] = Counter()
    for line in asked.people.lines:
        place = str(place_of(line.timeline.on(asked.day)))
        if place in of_status:
            counts[place] += tally(of_status[place], line, members).value
    return counts
