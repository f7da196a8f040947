"""The lists in the course of exchanges: asked for, refused, offered, agreed, withdrawn, brought, declined, in both directions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from byname.scenario.agreements import (
    Agreement,
    Case,
    draw_agreements,
    find_case,
    request_days,
    unanswered_request,
)
from byname.scenario.entries import Cell, Entry, Hand
from byname.scenario.geography import World
from byname.scenario.listings import ListPlan
from byname.scenario.people import Captivity, Person
from byname.scenario.prisons import plan_prisons
from byname.scenario.published import plan_published
from byname.scenario.shape import Power, Shape
from byname.scenario.writing import Writing

__all__ = ["REASONS", "ExchangeLists", "plan_exchange_lists"]

REASONS: Mapping[str, Mapping[str, str]] = {
    "uk": {
        "not-held": "не утримується",
        "returned": "вже повернуто",
        "unknown": "невідомий",
        "wrong-data": "помилкові дані",
    },
    "ru": {
        "not-held": "не удерживается",
        "returned": "уже возвращён",
        "unknown": "неизвестен",
        "wrong-data": "ошибочные данные",
    },
}
"""How a holder writes why somebody is refused."""

_HELD_REASONS = ("not-held", "not-held", "not-held", "unknown", "wrong-data")
_SOUGHT_REFUSED = 0.8
_DEAD_ASKED = 0.4
_STALE = 0.02
_STALE_FOR = timedelta(days=60)


@dataclass(slots=True)
class ExchangeLists:
    """All lists in the course of exchanges, the agreements behind them, and strangers whom no source but these names."""

    plans: list[ListPlan]
    agreements: list[Agreement]
    case: Case | None
    strangers: list[Person] = field(default_factory=list)


def plan_exchange_lists(
    shape: Shape, world: World, people: Sequence[Person], *, plans: Sequence[ListPlan], rng: Random
) -> ExchangeLists:
    """Plan the lists beside those of the sources, write into the acts in whose place somebody came, and name the acts' role.

    Nobody stands in a request or is agreed without coming before some source has named him; the same seed gives the same.
    """
    known = _known_since(plans)
    case = find_case(shape, people, known)
    agreements = draw_agreements(shape, people, known=known, case=case, rng=rng)
    writing = Writing(shape, world, rng)
    for power in shape.powers:
        own = [person for person in people if person.power == power.code]
        _Requests(writing, power, own, known=known, case=case).write()
        _write_offers(writing, power, own, plans=plans)
    for each in agreements:
        _write_agreement(writing, each)
    _complete_acts(writing, plans, agreements)
    plan_prisons(writing, people)
    strangers = plan_published(writing, people, known=known)
    made = [plan for plan in writing.plans if plan.entries]
    for plan in made:
        rng.shuffle(plan.entries)
    return ExchangeLists(made, agreements, case, strangers)


def _known_since(plans: Iterable[ListPlan]) -> dict[str, date]:
    """Since when some source has named each person."""
    known: dict[str, date] = {}
    for plan in plans:
        for entry in plan.entries:
            known[entry.person] = min(plan.received, known.get(entry.person, plan.received))
    return known


class _Requests:
    """What one power asks for its own people, and how the other answers."""

    def __init__(
        self, writing: Writing, power: Power, people: list[Person], *, known: Mapping[str, date], case: Case | None
    ) -> None:
        self.writing, self.power, self.people, self.known = writing, power, people, known
        self.shape, self.rng = writing.shape, writing.rng
        self.case = case if case and case.person.power == power.code else None
        self.asked: set[str] = set()

    def write(self) -> None:
        *days, last = request_days(self.shape)
        for day in days:
            named = self._asked_on(day)
            self._list("requested", day, named)
            if day != unanswered_request(self.shape):
                self._answer(day, named)
        exchange = self.shape.focus.exchange
        self._list("requested", last, self._asked_on(last, focus=True), exchange=exchange)

    def _asked_on(self, day: date, *, focus: bool = False) -> list[tuple[Person, Captivity | None]]:
        rates, found = self.shape.lists, []
        for person in self.people:
            away, stay = self._away(person, day)
            if not away or self.known.get(person.code, date.max) > day:
                continue
            chance = rates.asked_again if person.code in self.asked else rates.asked
            if self.case and person is self.case.person:
                chance = float(day in self.case.asked)
            elif focus:
                chance = rates.focus_asked
            elif stay is not None and stay.end_kind == "returned" and not stay.holds_on(day):
                chance = _STALE
            if self.rng.random() < chance:
                found.append((person, stay))
                self.asked.add(person.code)
        return found

    def _away(self, person: Person, day: date) -> tuple[bool, Captivity | None]:
        """Whether somebody could be asked for, and for which captivity: the missing, the held, some dead, some just home."""
        if not person.captivities:
            return person.missing <= day, None
        begun = [stay for stay in person.captivities if stay.captured <= day]
        if not begun:
            return False, None
        last = begun[-1]
        if last.end_day is None or last.holds_on(day):
            return True, last
        if last.end_kind == "died":
            return self.rng.random() < _DEAD_ASKED, last
        return last.end_kind == "returned" and day - last.end_day < _STALE_FOR, last

    def _answer(self, day: date, named: Sequence[tuple[Person, Captivity | None]]) -> None:
        within = self.shape.lists.answer_days
        answered = day + timedelta(days=self.rng.randint(within // 2, within * 3 // 2))
        if answered > self.shape.as_of:
            return
        refused = []
        for person, stay in named:
            reason = self._reason(person, stay, day, answered)
            if reason:
                refused.append((person, stay, reason))
        plan = self.writing.plan("refused", answered, self.power.code, lag=4)
        for person, stay, reason in refused:
            self.writing.row(plan, person, stay, {"reason": REASONS[plan.lang][reason]})

    def _reason(self, person: Person, stay: Captivity | None, day: date, answered: date) -> str:
        rng = self.rng
        if self.case and person is self.case.person:
            return "not-held" if day in self.case.refused else ""
        if stay is None:
            return rng.choice(("not-held", "unknown")) if rng.random() < _SOUGHT_REFUSED else ""
        if stay.end_kind == "returned" and not stay.holds_on(answered):
            return "returned"
        if stay.end_kind == "died" and not stay.holds_on(answered):
            return rng.choice(("not-held", "unknown"))
        return rng.choice(_HELD_REASONS) if rng.random() < self.shape.lists.refused else ""

    def _list(
        self, role: str, day: date, named: Iterable[tuple[Person, Captivity | None]], *, exchange: str = ""
    ) -> None:
        plan = self.writing.plan(role, day, self.power.code, exchange=exchange, lag=1)
        for person, stay in named:
            self.writing.row(plan, person, stay, {})


def _write_offers(writing: Writing, power: Power, people: Iterable[Person], *, plans: Iterable[ListPlan]) -> None:
    """Before an exchange the holder offers some whom nobody ever confirmed: by its own word it holds them."""
    confirmed: dict[str, date] = {}
    for plan in plans:
        if plan.layout in {"detaining", "agency"}:
            for entry in plan.entries:
                confirmed[entry.person] = min(plan.received, confirmed.get(entry.person, plan.received))
    first = {item.code: min(phase.day for phase in item.phases) for item in writing.shape.exchanges}
    for person in people:
        for stay in person.captivities:
            if stay.end_kind != "returned" or confirmed.get(person.code, date.max) < first[stay.exchange]:
                continue
            day = first[stay.exchange] - timedelta(days=12)
            if stay.holds_on(day) and writing.rng.random() < writing.shape.lists.offered:
                plan = writing.plan("offered", day, power.code, exchange=stay.exchange, lag=2)
                camp = next((code for start, code in reversed(stay.camps) if start <= day), "")
                values: dict[str, Cell] = {"camp": Hand(plan.lang, day, writing.world, writing.rng).place(camp)}
                writing.row(plan, person, stay, values, tells=["held", "captured"])


def _write_agreement(writing: Writing, found: Agreement) -> None:
    exchange, phase, power, day = found.exchange.code, found.phase.code, found.power, found.phase.day
    agreed = writing.plan("agreed", found.made, power, lag=1, on=found.planned, exchange=exchange, phase=phase)
    _rows(writing, agreed, found.agreed)
    if found.withdrawn:
        taken_back = found.made + timedelta(days=1)
        _rows(
            writing,
            writing.plan("withdrawn", taken_back, power, lag=1, exchange=exchange, phase=phase),
            found.withdrawn,
        )
    if found.brought:
        plan = writing.plan("brought", day, power, on=day, exchange=exchange, phase=phase)
        hand = Hand(plan.lang, plan.day, writing.world, writing.rng)
        for person, stay in (*found.came, *found.declined):
            _say_instead(writing.row(plan, person, stay, {}), found.instead.get(person.code), hand)
    if found.declined:
        _rows(writing, writing.plan("declined", day, power, on=day, exchange=exchange, phase=phase), found.declined)


def _rows(writing: Writing, plan: ListPlan, people: Iterable[tuple[Person, Captivity]]) -> None:
    for person, stay in people:
        writing.row(plan, person, stay, {})


def _say_instead(entry: Entry, other: Person | None, hand: Hand) -> None:
    if other is not None:
        names = hand.name(other)
        entry.values["instead_of"] = " ".join(str(part) for part in names.values() if part)
        entry.instead = other.code


def _complete_acts(writing: Writing, plans: Iterable[ListPlan], agreements: Iterable[Agreement]) -> None:
    """Write into the acts in whose place somebody came, and name their role."""
    instead: dict[tuple[str, str, str], Mapping[str, Person]] = defaultdict(dict)
    for each in agreements:
        instead[each.exchange.code, each.phase.code, each.power] = each.instead
    for plan in plans:
        if plan.layout == "act":
            plan.role = "handed-over"
            others = instead[plan.exchange, plan.phase, plan.power]
            for entry in plan.entries:
                _say_instead(entry, others.get(entry.person), Hand(plan.lang, plan.day, writing.world, writing.rng))
