"""Writing the lists in the course of exchanges: which list in which hand, and a row of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from byname.scenario.entries import Cell, Entry, Hand
from byname.scenario.geography import World
from byname.scenario.listings import ListPlan
from byname.scenario.noise import distort
from byname.scenario.people import Captivity, Person
from byname.scenario.shape import Shape

__all__ = ["Writing"]

# Layout -> who writes it (own side or holder), the ending of the source, kind, role, encoding.
_HANDS: Mapping[str, tuple[str, str, str, str, str]] = {
    "requested": ("own", "desk", "exchange-list", "requested", "utf-8-sig"),
    "refused": ("holder", "bureau", "exchange-list", "refused", "cp1251"),
    "offered": ("holder", "bureau", "captive-list", "offered", "cp1251"),
    "published": ("holder", "press", "exchange-list", "offered", "utf-8"),
    "prisons": ("holder", "prisons", "captive-list", "", "cp1251"),
    "agreed": ("own", "desk", "exchange-list", "agreed", "utf-8"),
    "withdrawn": ("holder", "bureau", "exchange-list", "withdrawn", "cp1251"),
    "brought": ("holder", "bureau", "exchange-list", "brought", "cp1251"),
    "declined": ("own", "acts", "exchange-list", "declined", "utf-8-sig"),
}
_WHOLE = frozenset({"published", "prisons", "agreed", "brought"})
_DATED = frozenset({"offered", "prisons"})
_NUMBERED_BY_HOLDER = 0.4


@dataclass(slots=True)
class Writing:
    """All lists in the course of exchanges while they are written, and the one stream of chance behind them."""

    shape: Shape
    world: World
    rng: Random
    made: dict[tuple[str, date, str, str, str], ListPlan] = field(default_factory=dict)

    @property
    def plans(self) -> list[ListPlan]:
        """The lists so far."""
        return list(self.made.values())

    def plan(
        self,
        layout: str,
        day: date,
        power: str,
        *,
        lag: int = 0,
        on: date | None = None,
        exchange: str = "",
        phase: str = "",
    ) -> ListPlan:
        """Give the list of this kind, day and place, new where there is none; it is received `lag` days later."""
        key = (layout, day, power, exchange, phase)
        if key not in self.made:
            own, other = self.shape.power(power), self.shape.other(power)
            side, ending, kind, role, encoding = _HANDS[layout]
            writer = own if side == "own" else other
            received = min(day + timedelta(days=lag), self.shape.as_of)
            plan = ListPlan(
                layout, writer.language, f"{writer.code}-{ending}", kind, day, received, power, other.code, encoding,
                on=day if layout in _DATED else on, exchange=exchange, phase=phase, full=layout in _WHOLE, role=role,
            )  # fmt: skip
            self.made[key] = plan
        return self.made[key]

    def row(
        self,
        plan: ListPlan,
        person: Person,
        stay: Captivity | None,
        values: Mapping[str, Cell],
        *,
        tells: Iterable[str] = (),
        fault: str = "",
        spoilt: bool = True,
    ) -> Entry:
        """Write one row; whoever writes of the other side's people knows their number only now and then.

        A row that is not `spoilt` has no other error than its `fault`.
        """
        hand = Hand(plan.lang, plan.day, self.world, self.rng)
        entry = hand.entry(person, stay, tells, values)
        entry.fault = fault
        if plan.source.startswith(f"{plan.holder}-") and self.rng.random() >= _NUMBERED_BY_HOLDER:
            entry.values["number"] = ""
        if spoilt:
            distort(entry, self.shape.errors["exchange"], hand)
        plan.entries.append(entry)
        return entry
