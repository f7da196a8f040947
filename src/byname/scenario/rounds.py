"""Rounds of talks of a made-up conflict: one before the first exchange of each year, one for the exchange in focus, one after it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from byname.scenario.given_names import MALE
from byname.scenario.shape import Power, Shape
from byname.scenario.spelling import latin, spelled_family
from byname.scenario.surnames import invented_stem

__all__ = ["Round", "rounds_of"]

_MEDIATORS = ("Velandria", "Ostravel")
_BEFORE_YEAR, _BEFORE_FOCUS, _AFTER_FOCUS = timedelta(days=24), timedelta(days=8), timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Round:
    """A round of talks: code, first day, mediators, and the body of its entry."""

    code: str
    first: date
    last: date
    mediators: tuple[str, ...]
    body: dict[str, object]


def rounds_of(shape: Shape, rng: Random) -> list[Round]:
    """Give the rounds in the order of their days; heads of delegations and places are invented."""
    heads = {power.code: _invented_person(power, rng) for power in shape.powers}
    days = list(_days(shape))
    found = []
    for number, (first, place, result) in enumerate(days, start=1):
        last = first + timedelta(days=1)
        after = days[number][0] if number < len(days) else last + timedelta(days=14)
        proposer = shape.powers[number % 2].code
        mediators = _MEDIATORS[: 1 + number % 2]
        body: dict[str, object] = {
            "code": f"T-{number}",
            "round": str(number),
            "place": place,
            "first_day": first.isoformat(),
            "last_day": last.isoformat(),
            "delegations": [
                {"power": power.code, "head": heads[power.code], "members": [_invented_person(power, rng)]}
                for power in shape.powers
            ],
            "mediators": list(mediators),
            "outcomes": [
                {"text": result, "concrete": True},
                {"text": "the sides will go on talking", "concrete": False},
            ],
            "next": {
                "day": (after - timedelta(days=5 * (number % 2))).isoformat(),
                "place": place,
                "proposed_by": proposer,
            },
            "source": f"{shape.plant.power}-desk",
            "received": min(last, shape.as_of).isoformat(),
        }
        found.append(Round(f"T-{number}", first, last, mediators, body))
    return found


def _days(shape: Shape) -> Iterator[tuple[date, str, str]]:
    """First day, place and the only concrete result of each round."""
    focus = shape.focus_exchange
    start = min(phase.day for phase in focus.phases)
    years: set[int] = set()
    for exchange in shape.exchanges:
        first = min(phase.day for phase in exchange.phases)
        if first.year not in years and exchange is not focus and first + _BEFORE_YEAR < start:
            years.add(first.year)
            yield first - _BEFORE_YEAR, _MEDIATORS[0], f"an exchange is to be prepared: {exchange.title}"
    place = focus.track if focus.track not in {"numbered", "outside"} else _MEDIATORS[0]
    yield start - _BEFORE_FOCUS, place, f"an exchange of {focus.formula}"
    end = max(phase.day for phase in focus.phases)
    if end + _AFTER_FOCUS <= shape.as_of:
        yield end + _AFTER_FOCUS, place, "lists of the gravely wounded and ill are to be drawn up by both sides"


def _invented_person(power: Power, rng: Random) -> str:
    family = spelled_family((invented_stem(rng) + "ак").capitalize(), power.language)
    given = rng.choice(MALE).name
    return f"{latin(given, '2010-like', rng)} {latin(family, '2010-like', rng)}"
