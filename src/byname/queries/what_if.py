"""What if: another formula on the same register, as of a day and as known on a day; both sides, numbers before names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from byname.core.codes import known_code
from byname.core.course.formulas import parse_formula
from byname.core.custody.drafts import Effect
from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError
from byname.core.exchanges.categories import LONG_HELD_YEARS
from byname.core.exchanges.roles import ListRole
from byname.core.exchanges.whatif import (
    All,
    askings,
)  # fmt: skip
from byname.ledger.listings import listings
from byname.queries._asked import Asked, named
from byname.queries._persons import ask_for, known_power, powers_told
from byname.queries._what_if_sides import Side
from byname.queries.following import behind_caveats
from byname.queries.gate import allow, exact, group_field
from byname.queries.results import Sentence
from byname.queries.what_if_results import SideView, WhatIfView
from byname.wording import say

__all__ = ["GROUPINGS", "LISTS", "ORDERS", "what_if"]

GROUPINGS = ("unit", "cohort", "capture-year", "category", "sex", "rank_class")
"""By what the page offers to break both sides down."""

ORDERS = ("requested", "offered", "agreed", "brought", "handed-over")
"""Roles of lists whose order may say who comes."""

LISTS = ("come", "remain", "meant", "possible", "untold", "both", "missed", "instead")
"""Lists of people that may be asked for: come, remain, meant (by lot), possible, untold, and the three of a comparison."""


def what_if(
    formula: str,
    *,
    viewer: Viewer,
    as_of: date | None = None,
    known_at: date | None = None,
    definition: str = "",
    years: int = LONG_HELD_YEARS,
    sides: Sequence[str] = (),
    power: str = "",
    by: str = "",
    against: str = "",
    order: str = "",
    people: Sequence[str] = (),
    group: str = "",
    page: int | None = 1,
) -> WhatIfView:
    """Apply a formula to everybody as of a day (with `against`: the day before that exchange began; else today).

    The formula's first number is of the people of the first of `sides`; by default those of the exchange compared, else
    the register's own power first. `order` is the role of a list of that exchange, such as agreed, whose order says who
    comes; without it a number is drawn by lot. `people` names lists of persons, given to who may see them and journalled, of
    one `group` of a breakdown where its code is named; `page` None gives them whole. Raises MisuseError for what cannot be
    read or is not known, RefusedError.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    asked = _asked_on(as_of, known_at, against, viewer)
    for name in people:
        known_code("list of people", name, LISTS)
    role = _order_role(order, against)
    read, means = parse_formula(formula), All.parse(definition, years=years)
    if by not in ("", "cohort", "capture-year"):
        group_field(by, viewer=viewer)
    pair = _sides(asked, sides, against, viewer)
    _demand_side(power, pair, asked)
    found = [
        Side(asked, replace(each, order=_order(asked, each.power, against, role)), against, viewer)
        for each in askings(read, pair, asked.day, means)
        if power in ("", each.power)
    ]
    views = [each.view(by) for each in found]
    named_sides = [each.with_people(view, people, page, (by, group)) for each, view in zip(found, views, strict=True)]
    return WhatIfView(
        formula=read.format(),
        definition=_definition(means, found[0].asking.means.categories, asked),
        as_of=asked.as_of,
        known_at=known_at,
        means=means.codes,
        categories=found[0].asking.means.categories,
        years=years,
        by=by,
        against=against,
        order=order,
        against_title=named(asked.world, "exchange", against) if against else "",
        sides=tuple(named_sides),
        unnamed=not all(each.names_shown for each in found),
        caveats=(*behind_caveats(viewer=viewer), *_caveats(asked, found, views, by)),
        made_up=asked.world.made_up,
    )


def _demand_side(power: str, pair: tuple[str, str], asked: Asked) -> None:
    """Refuse a side that the formula is not asked of."""
    if power and power not in pair:
        known_power(asked, power)
        raise MisuseError(
            f"{power!r} is none of the two sides {', '.join(pair)}. Name the sides: --side {power} --side ..."
        )


def _definition(means: All, categories: Sequence[str], asked: Asked) -> str:
    """Say what "all" means, on which day, and of which categories alone."""
    declined = "declined" if means.declined else "not-declined"
    codes = [*(code for code in means.codes if code not in (*means.categories, "declined")), declined]
    said = ", ".join(say(f"what-if.means.{code}") for code in codes)
    text = say("what-if.means", means=said, day=asked.as_of, known=asked.known_at or "")
    if not categories:
        return text
    named_ones = (say(f"what-if.category.{code}", years=means.years) for code in dict.fromkeys(categories))
    return f"{text} {say('what-if.only', categories=', '.join(named_ones))}"


def _asked_on(as_of: date | None, known_at: date | None, against: str, viewer: Viewer) -> Asked:
    """Read everybody on the day asked for, else on the day before the exchange that is compared."""
    asked = ask_for(as_of, known_at, viewer=viewer)
    if not against:
        return asked
    known_code("exchange", against, _exchanges_told(asked, viewer))
    return asked if as_of else ask_for(_day_before(against, asked), known_at, viewer=viewer)


def _order_role(order: str, against: str) -> ListRole | None:
    """Read the role of the list that says who comes; refuses a role that brings nobody, and a list of no exchange."""
    if not order:
        return None
    known_code("role of a list that says who comes", order, ORDERS)
    if not against:
        raise MisuseError("A list is of an exchange. Name it with --against.")
    return ListRole(order)


def _order(asked: Asked, power: str, exchange: str, role: ListRole | None) -> tuple[int, ...] | None:
    """Give the persons on the exchange's lists of a role, in the order of the lists and their rows; None for a lot."""
    if role is None:
        return None
    rows = [each for each in listings(asked.moment) if each.exchange == exchange and each.role is role]
    owner = {record: line.number for line in asked.people.lines for record in line.records}
    ordered = sorted(rows, key=lambda each: (each.day, each.document, each.record))
    persons = (owner.get(each.record) for each in ordered if each.power in ("", power))
    return tuple(dict.fromkeys(number for number in persons if number is not None))


def _exchanges_told(asked: Asked, viewer: Viewer) -> set[str]:
    """Give the exchanges that may be named: registered ones, and to who sees everybody those that only a list names."""
    codes = set(asked.world.of("exchange"))
    if exact(powers_told(asked.people), viewer=viewer):
        codes |= {m.exchange for line in asked.people.lines for m in line.movements if m.exchange}
    return codes


def _day_before(exchange: str, asked: Asked) -> date:
    """Give the day before an exchange began: before its first phase or, where none has a day, before its first return."""
    phases = asked.world.of("exchange").get(exchange, {}).get("phases") or ()
    told = [_iso(str(phase.get("day") or "")) for phase in phases if isinstance(phase, dict)]
    days = [each for each in told if each is not None]
    if not days:
        back = (m for line in asked.people.lines for m in line.movements if m.exchange == exchange and m.counts)
        days = [date.fromordinal(m.settled) for m in back if m.effect is Effect.RETURNED]
    if not days:
        raise MisuseError(f"Nothing tells the day of exchange {exchange!r}. Say a day with --as-of.")
    return min(days) - timedelta(days=1)


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _sides(asked: Asked, sides: Sequence[str], against: str, viewer: Viewer) -> tuple[str, str]:
    """Give the two sides in the order in which the formula names their people."""
    registered = asked.world.of("exchange").get(against, {}).get("sides") or ()
    chosen = [known_power(asked, each) for each in sides] or [str(each) for each in registered]
    if not chosen:
        powers = set(asked.world.of("power")) or (powers_told(asked.people) - {""})
        chosen = sorted(powers, key=lambda code: (code != viewer.home, code))
    if len(set(chosen)) != 2:
        known = ", ".join(sorted(asked.world.of("power"))) or "none"
        raise MisuseError(
            f"A formula has two sides. Name both powers: --side A --side B. Powers of this register: {known}."
        )
    return chosen[0], chosen[1]


def _caveats(asked: Asked, found: Sequence[Side], views: Sequence[SideView], by: str) -> Iterator[Sentence]:
    yield Sentence("what-if.note-no-forecast")
    if any(each.asking.by_lot for each in found):
        yield Sentence("what-if.note-by-lot")
        if found[0].against:
            yield Sentence("what-if.note-lot-against")
    if any(each.asking.order is not None for each in found):
        yield Sentence("what-if.note-order")
    for view in views:
        if view.short:
            yield Sentence("what-if.note-short", (("n", str(view.short)), ("power", view.name)))
        if view.untold.value:
            yield Sentence("what-if.note-untold", (("n", str(view.untold.value)), ("power", view.name)))
    for each, view in zip(found, views, strict=True):
        if not each.told_declined and not each.asking.means.declined:
            yield Sentence("what-if.note-declined-untold", (("power", view.name),))
    cells = [view.whole.come for view in views]
    if any(cell.low != cell.high for cell in cells):
        yield Sentence("caveat.range")
    for each, view in zip(found, views, strict=True):
        if each.rule in ("field-protected", "own-question"):
            yield Sentence(
                "what-if.note-protected" if each.rule == "field-protected" else "what-if.note-own",
                (("power", view.name),),
            )
        if by and each.small_under and not each.rule:
            yield Sentence("what-if.note-no-groups", (("power", view.name),))
    if any(
        cell.withheld in ("small-group", "complementary")
        for view in views
        for cell in (view.whole.before, view.whole.come)
    ):
        yield Sentence("caveat.withheld")
    if asked.future:
        yield Sentence("caveat.future-day")
    if asked.known:
        yield Sentence("caveat.known-at", (("day", asked.known),))
