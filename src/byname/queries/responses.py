"""How requests were answered, by who asked, unit or category: rates and days, through the gate."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from byname.core.custody.persons import PersonLine
from byname.core.disclosure import Action, Viewer
from byname.core.exchanges.responses import Answer, Request, ResponseRate, rates, requests
from byname.core.exchanges.roles import ListRole
from byname.ledger.listings import listings
from byname.queries._asked import Asked, named
from byname.queries._persons import ask_for, known_power, powers_told, shown_value
from byname.queries.following import behind_caveats
from byname.queries.gate import allow, exact, group_field, threshold
from byname.queries.results import Sentence

__all__ = ["GROUPS", "ResponseView", "ResponsesView", "responses"]

GROUPS = ("source", "unit", "category", "sex", "rank_class", "exchange")
"""By what the page offers to tell requests apart; any field that may form groups can be asked for."""


@dataclass(frozen=True, slots=True)
class ResponseView:
    """One group; `withheld` names the rule where it is small (then it has no numbers)."""

    group: str
    asked: int | None
    persons: int | None
    answers: tuple[tuple[str, int], ...]
    perhaps: int
    quartiles: tuple[int, int, int] | None
    withheld: str = ""


@dataclass(frozen=True, slots=True)
class ResponsesView:
    """All requests and each group of them; `unread` rows of requests are of nobody knows whom."""

    by: str
    power: str
    known_at: date | None
    total: ResponseView
    groups: tuple[ResponseView, ...]
    caveats: tuple[Sentence, ...]
    made_up: bool


def responses(*, viewer: Viewer, by: str = "source", power: str = "", known_at: date | None = None) -> ResponsesView:
    """Give how requests were answered, in groups by the source that asked, the exchange, or a field of the person.

    Raises RefusedError, and MisuseError for a field that may form no groups or a power that is not known.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    if by not in ("source", "exchange"):
        group_field(by, viewer=viewer)
    asked = ask_for(None, known_at, viewer=viewer)
    known_power(asked, power)
    lines = [line for line in asked.people.lines if power in ("", line.value("power"))]
    every = listings(asked.moment)
    found = requests(every, lines, asked.people.branches)
    small_under = (
        0 if exact({power} if power else powers_told(asked.people), viewer=viewer) else threshold(viewer=viewer)
    )
    groups = _cleared(rates(found, _grouping(by, asked)), small_under)
    [total] = _cleared(rates(found, lambda _each: ""), small_under) or [_NOTHING]
    owned = {record for line in asked.people.lines for record in line.records}
    unread = sum(each.role is ListRole.REQUESTED and each.record not in owned for each in every)
    caveats = (Sentence("caveat.requests-unread", (("n", str(unread)),)),) if unread and not small_under else ()
    return ResponsesView(
        by, power, known_at, total, tuple(groups), (*behind_caveats(viewer=viewer), *caveats), asked.world.made_up
    )


_NOTHING = ResponseView("", 0, 0, (), 0, None)


def _grouping(by: str, asked: Asked) -> Callable[[Request], str]:
    if by == "source":
        return lambda each: named(asked.world, "source", each.place.source)
    if by == "exchange":
        return lambda each: each.place.exchange
    by_number: dict[int, PersonLine] = asked.people.by_number
    return lambda each: shown_value(asked.world, by, by_number[each.person].value(by))


def _cleared(found: Sequence[ResponseRate], small_under: int) -> list[ResponseView]:
    """Withhold groups with a small number in them, and others until what the total leaves for them is not small either."""
    views = [_view(rate, small_under) for rate in found]
    while len(views) > 1 and _tells(
        [rate for rate, view in zip(found, views, strict=True) if view.withheld], small_under
    ):
        shown = [place for place, view in enumerate(views) if not view.withheld]
        if not shown:
            break
        views[shown[-1]] = _hidden(views[shown[-1]], "complementary")
    return views


def _tells(hidden: Sequence[ResponseRate], small_under: int) -> bool:
    """Tell whether one group alone, or a small number, follows for the hidden groups by subtracting."""
    if not hidden:
        return False
    sums = [sum(rate.persons for rate in hidden), sum(rate.perhaps for rate in hidden)]
    sums += [sum(rate.answers.get(answer, 0) for rate in hidden) for answer in Answer]
    return len(hidden) == 1 or any(0 < number < small_under for number in sums)


def _view(rate: ResponseRate, small_under: int) -> ResponseView:
    answers = tuple((answer.value, rate.answers[answer]) for answer in Answer if rate.answers.get(answer))
    view = ResponseView(rate.group, rate.asked, rate.persons, answers, rate.perhaps, rate.quartiles)
    small = any(0 < number < small_under for number in (rate.persons, rate.perhaps, *(n for _a, n in answers)))
    return _hidden(view, "small-group") if small else view


def _hidden(view: ResponseView, rule: str) -> ResponseView:
    return replace(view, asked=None, persons=None, answers=(), perhaps=0, quartiles=None, withheld=rule)
