"""How each side counts who comes home, phase by phase: in some phases they differ, and one table does not add up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from byname.scenario.attributes import SERVICE_WORDS
from byname.scenario.fates import returns_of
from byname.scenario.people import Person
from byname.scenario.shape import Exchange, Phase, Shape

__all__ = ["counts_of", "disputed_phases"]

Body = dict[str, object]
_REMAINS_EVERY = 5


def counts_of(shape: Shape, people: Sequence[Person]) -> list[Body]:
    """Give what each side counts of both powers in every phase, and the tables by branch of the exchange in focus."""
    disputed = disputed_phases(shape)
    found: list[Body] = []
    for number, exchange in enumerate(shape.exchanges):
        for phase in exchange.phases:
            bodies = 3 * (number + 1) if number % _REMAINS_EVERY == 0 and phase is exchange.phases[-1] else None
            for power in shape.powers:
                differ = shape.counting.differ if (exchange.code, phase.code, power.code) in disputed else 0
                found += _phase_counts(shape, exchange, phase, power.code, differ=differ, bodies=bodies)
    return found + [_table(shape, people, power.code) for power in shape.powers]


def disputed_phases(shape: Shape) -> set[tuple[str, str, str]]:
    """The phases, spread over the years, of which the two sides count the plant's power differently."""
    power, wanted = shape.plant.power, shape.counting.disputed
    there = [
        (exchange.code, phase.code, power)
        for exchange in shape.exchanges
        for phase in exchange.phases
        if phase.military[power] and exchange.code != shape.focus.exchange
    ]
    step = max(1, len(there) // (wanted + 1))
    return set(there[step::step][:wanted])


def _phase_counts(
    shape: Shape, exchange: Exchange, phase: Phase, power: str, *, differ: int, bodies: int | None
) -> list[Body]:
    """The same people, as the side that received them and as the side that sent them counts."""
    soldiers, civilians = phase.military[power], phase.civilians[power]
    other = shape.other(power).code
    return [
        _count(shape, exchange, phase.code, power, day=phase.day)
        | {"source": f"{source}-desk", "way": way, "military": military, "civilian": civilians}
        | {"total": military + civilians, "code": f"C-{exchange.code}-{phase.code}-{power}-{way}"}
        | ({} if bodies is None else {"remains": bodies})
        for source, way, military in ((power, "received", soldiers), (other, "sent", soldiers + differ))
    ]


def _count(shape: Shape, exchange: Exchange, phase: str, power: str, *, day: date) -> Body:
    known = min(day + timedelta(days=1), shape.as_of)
    return {
        "exchange": exchange.code,
        "phase": phase,
        "power": power,
        "day": day.isoformat(),
        "received": known.isoformat(),
    }


def _table(shape: Shape, people: Sequence[Person], power: str) -> Body:
    """The whole exchange in focus with its table by branch; that of the plant's power sums to too few."""
    exchange = shape.focus_exchange
    home = [person for person, stay in returns_of(people) if (person.power, stay.exchange) == (power, exchange.code)]
    soldiers = [person for person in home if person.category == "military"]
    branches = Counter(person.service for person in soldiers)
    if power == shape.plant.power:
        short = shape.counting.service_short
        for branch, number in branches.most_common():
            taken = min(short, number)
            branches[branch], short = number - taken, short - taken
    words = SERVICE_WORDS[shape.power(power).language]
    return _count(shape, exchange, "", power, day=max(phase.day for phase in exchange.phases)) | {
        "code": f"C-{exchange.code}-{power}-table",
        "source": f"{power}-desk",
        "way": "received",
        "military": len(soldiers),
        "civilian": len(home) - len(soldiers),
        "total": len(home),
        "parts": {"service": {words[branch]: number for branch, number in sorted(branches.items())}},
    }
