"""Two lists of those whom the other side's prisons hold: many named in the first are absent from the second."""

from __future__ import annotations

from collections.abc import Sequence

from byname.scenario.entries import Cell, Hand
from byname.scenario.people import Captivity, Person
from byname.scenario.writing import Writing

__all__ = ["plan_prisons"]


def plan_prisons(writing: Writing, people: Sequence[Person]) -> None:
    """Write both lists about the plant's power; all named are truly held on the day, the absent ones on both."""
    shape, rng = writing.shape, writing.rng
    table, power = shape.vanishing, shape.plant.power
    if table.second > shape.as_of or not table.named:
        return
    there = [
        (person, stay)
        for person in people
        if person.power == power
        for stay in person.captivities
        if stay.captured < table.first and stay.holds_on(table.first) and stay.holds_on(table.second)
    ]
    named = rng.sample(there, min(table.named, len(there)))
    still = named[min(table.absent, len(named)) :]
    for day, listed in ((table.first, named), (table.second, still)):
        plan = writing.plan("prisons", day, power, lag=9)
        for person, stay in listed:
            hand = Hand(plan.lang, day, writing.world, rng)
            values: dict[str, Cell] = {"camp": hand.place(_camp(stay, plan.day.toordinal()))}
            writing.row(plan, person, stay, values, tells=["held", "captured"])


def _camp(stay: Captivity, day: int) -> str:
    return next((code for start, code in reversed(stay.camps) if start.toordinal() <= day), "")
