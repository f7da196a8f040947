"""Who was agreed for each phase, who came though not agreed and instead of whom, who was withdrawn, declined or did not come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from byname.scenario.people import Captivity, Person
from byname.scenario.shape import Exchange, Phase, Shape

__all__ = ["Agreement", "Case", "draw_agreements", "find_case", "held_on", "request_days", "unanswered_request"]

_FOCUS_ASKED_BEFORE = timedelta(days=9)
_LEAST_STAY = timedelta(days=30)
Stay = tuple[Person, Captivity]


@dataclass(frozen=True, slots=True)
class Case:
    """The person who comes home in the exchange in focus though not agreed, and the days of asking and of refusals."""

    person: Person
    stay: Captivity
    asked: tuple[date, ...]
    refused: tuple[date, ...]


@dataclass(slots=True)
class Agreement:
    """One phase of an exchange for the people of one power: who came home, and what the lists said before.

    `made` is the day on which the list was agreed; `instead` gives, for who came though not agreed, whose place it was;
    `called_off` phases have nobody who came.
    """

    exchange: Exchange
    phase: Phase
    power: str
    made: date
    came: list[Stay]
    agreed: list[Stay]
    withdrawn: list[Stay] = field(default_factory=list)
    declined: list[Stay] = field(default_factory=list)
    instead: dict[str, Person] = field(default_factory=dict)
    called_off: bool = False
    brought: bool = False

    @property
    def planned(self) -> date:
        """The day that was agreed for the phase."""
        return self.phase.planned or self.phase.day


def held_on(person: Person, day: date) -> Captivity | None:
    """The captivity in which somebody is at the end of a day, None if in none."""
    return next((stay for stay in person.captivities if stay.holds_on(day)), None)


def request_days(shape: Shape) -> tuple[date, ...]:
    """The days on which each side asks for its people; the last one is for the exchange in focus."""
    last = min(phase.day for phase in shape.focus_exchange.phases) - _FOCUS_ASKED_BEFORE
    return (*(day for day in shape.lists.requests if day < last), last)


def unanswered_request(shape: Shape) -> date:
    """The day of the one request that is never answered: the middle one."""
    days = request_days(shape)
    return days[(len(days) - 1) // 2]


def find_case(shape: Shape, people: Iterable[Person], known: Mapping[str, date]) -> Case | None:
    """Choose somebody who could be asked for as often as the shape wants, of a middle phase of the focus; None if nobody can."""
    exchange, power = shape.focus_exchange, shape.plant.power
    phase = exchange.phases[min(1, len(exchange.phases) - 1)]
    days = request_days(shape)
    best: tuple[int, Person, Captivity, list[date]] | None = None
    for person in people:
        for stay in person.captivities:
            if (person.power, person.category, len(person.captivities)) != (power, "military", 1):
                continue
            if (stay.exchange, stay.phase) != (exchange.code, phase.code) or person.code not in known:
                continue
            could = [day for day in days if known[person.code] <= day and stay.holds_on(day)]
            if could and (best is None or len(could) > best[0]):
                best = (len(could), person, stay, could)
    if best is None:
        return None
    _, person, stay, could = best
    wanted = min(shape.case.asked, len(could))
    asked = tuple(could[round(index * (len(could) - 1) / max(1, wanted - 1))] for index in range(wanted))
    unanswered = {days[-1], unanswered_request(shape)}
    return Case(person, stay, asked, tuple(day for day in asked if day not in unanswered)[: shape.case.refused])


def draw_agreements(
    shape: Shape, people: Sequence[Person], *, known: Mapping[str, date], case: Case | None, rng: Random
) -> list[Agreement]:
    """Draw the agreement of every phase and power, in the order of the phases; `known` says since when somebody is known."""
    found: list[Agreement] = []
    for power in shape.powers:
        drawing = _Drawing(shape, [each for each in people if each.power == power.code], known, rng)
        for exchange in shape.exchanges:
            phases = [(phase, False) for phase in exchange.phases] + [(phase, True) for phase in exchange.called_off]
            found += [drawing.agreement(exchange, phase, power.code, off=off, case=case) for phase, off in phases]
    found.sort(key=lambda each: (each.phase.day, each.exchange.code, each.phase.code, each.power))
    _let_decline(found, shape.lists.declined)
    _mark_brought(shape, found)
    return found


class _Drawing:
    """Draws the agreements about the people of one power."""

    def __init__(self, shape: Shape, people: list[Person], known: Mapping[str, date], rng: Random) -> None:
        self.shape, self.people, self.known, self.rng = shape, people, known, rng
        self.came: dict[tuple[str, str], list[Stay]] = {}
        for person in people:
            for stay in person.captivities:
                if stay.end_kind == "returned":
                    self.came.setdefault((stay.exchange, stay.phase), []).append((person, stay))

    def agreement(self, exchange: Exchange, phase: Phase, power: str, *, off: bool, case: Case | None) -> Agreement:
        rates, rng = self.shape.lists, self.rng
        made = (phase.planned or phase.day) - timedelta(days=rates.lead_days)
        came = [] if off else self.came.get((exchange.code, phase.code), [])
        chosen = case.person.code if case else ""
        others = [each for each in came if each[0].code == chosen or rng.random() < rates.came_not_agreed]
        outside = {person.code for person, _ in others}
        absent = round(len(came) * rates.agreed_not_come) + (1 if len(came) >= 10 else 0)
        if off:
            absent = phase.military[power] + phase.civilians[power]
        missing = self._held(phase.day, made, absent, exchange=exchange, besides={chosen})
        agreed = [each for each in came if each[0].code not in outside] + missing
        found = Agreement(exchange, phase, power, made, came, agreed, called_off=off)
        if not off:
            found.withdrawn = [each for each in missing if rng.random() < rates.withdrawn]
            self._replace(found, others, [each for each in missing if each not in found.withdrawn])
        return found

    def _held(self, day: date, made: date, wanted: int, *, exchange: Exchange, besides: set[str]) -> list[Stay]:
        """Take people who are held on a day and do not come home in the same exchange."""
        there: list[Stay] = []
        for person in self.people:
            stay = held_on(person, day)
            if stay is None or person.code in besides or self.known.get(person.code, date.max) > made:
                continue
            if stay.exchange != exchange.code and (stay.end_day is None or stay.end_day - day >= _LEAST_STAY):
                there.append((person, stay))
        return self.rng.sample(there, min(wanted, len(there)))

    def _replace(self, found: Agreement, others: Sequence[Stay], absent: Sequence[Stay]) -> None:
        places = [person for person, _ in absent]
        for person, _ in others:
            if places and self.rng.random() < self.shape.lists.instead:
                found.instead[person.code] = places.pop()


def _let_decline(agreements: Sequence[Agreement], wanted: int) -> None:
    """Let people of the latest phases decline at the crossing, in turn: agreed, brought, and staying."""
    absent = [(each, _simply_absent(each)) for each in reversed(agreements) if not each.called_off]
    for place in range(max((len(there) for _, there in absent), default=0)):
        for each, there in absent:
            if wanted and place < len(there):
                each.declined.append(there[place])
                wanted -= 1


def _simply_absent(found: Agreement) -> list[Stay]:
    """Who was agreed and did not come, neither withdrawn nor replaced."""
    said = {person.code for person, _ in (*found.came, *found.withdrawn)}
    said |= {person.code for person in found.instead.values()}
    return [each for each in found.agreed if each[0].code not in said]


def _mark_brought(shape: Shape, agreements: Sequence[Agreement]) -> None:
    """A list of whom the holder brings is kept for the exchange before the focus and for one phase of the focus."""
    focus = shape.focus_exchange
    others = [item.code for item in shape.exchanges if item.code != focus.code]
    phase = focus.phases[min(1, len(focus.phases) - 1)].code
    for each in agreements:
        last = bool(others) and each.exchange.code == others[-1]
        each.brought = not each.called_off and (last or (each.exchange.code, each.phase.code) == (focus.code, phase))
