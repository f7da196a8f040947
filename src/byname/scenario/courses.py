"""The course of every exchange as entries of the register: exchanges with their plans, and what was proposed, promised and counted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from random import Random

from byname.scenario.agreements import Agreement
from byname.scenario.counts import counts_of
from byname.scenario.exchange_lists import ExchangeLists
from byname.scenario.people import Person
from byname.scenario.promises import promises_of
from byname.scenario.proposals import proposals_of
from byname.scenario.rounds import Round, rounds_of
from byname.scenario.shape import Exchange, Phase, Shape
from byname.scenario.spelling import latin, spelled_family
from byname.scenario.surnames import invented_stem

__all__ = ["course_data"]

Body = dict[str, object]
_CROSSINGS = 4


def course_data(shape: Shape, people: Sequence[Person], listed: ExchangeLists, rng: Random) -> dict[str, object]:
    """All entries about exchanges by kind; each says on which day it became known, and an exchange comes in two versions.

    The first version is the plan as it was agreed, the second what became of it.
    """
    rounds = rounds_of(shape, rng)
    crossings = [_crossing(rng) for _ in range(_CROSSINGS)]
    exchanges: list[Body] = []
    for number, exchange in enumerate(shape.exchanges):
        made = [each.made for each in listed.agreements if each.exchange is exchange]
        exchanges += _versions(shape, exchange, rounds, crossing=crossings[number % _CROSSINGS], known=min(made))
    proposals, answers = proposals_of(shape, rounds, _numbers(listed.agreements))
    promises, marks = promises_of(shape, rounds)
    return {
        "exchanges": exchanges,
        "talks": [each.body for each in rounds],
        "proposals": proposals,
        "answers": answers,
        "promises": promises,
        "promise-marks": marks,
        "counts": counts_of(shape, people),
    }


def _crossing(rng: Random) -> str:
    name = spelled_family((invented_stem(rng, syllables=1) + "ине").capitalize(), "uk")
    return f"{latin(name, '2010-like', rng)} crossing"


def _versions(
    shape: Shape, exchange: Exchange, rounds: Sequence[Round], *, crossing: str, known: date
) -> tuple[Body, Body]:
    """The plan, known from the day on which the first list was agreed, and what became of it, known from the last day."""
    everything = sorted((*exchange.phases, *exchange.called_off), key=lambda phase: (phase.day, phase.code))
    last = max(phase.day for phase in everything)
    talks = [each for each in rounds if each.first <= known]
    common: Body = {
        "code": exchange.code,
        "title": exchange.title,
        "formula": exchange.formula,
        "track": exchange.track,
        "sides": [power.code for power in shape.powers],
        "mediators": list(talks[-1].mediators) if talks else [],
        "numbers": _said_numbers(shape, exchange),
        "talks": talks[-1].code if talks else "",
    }
    planned = [_phase(phase, phase.planned or phase.day, crossing, "planned") for phase in everything]
    done = [
        _phase(phase, phase.day, crossing, "called-off" if phase in exchange.called_off else "carried-out")
        for phase in everything
    ]
    state = "called-off" if exchange.called_off else "carried-out"
    return (
        common | {"state": "planned", "phases": planned, "received": known.isoformat()},
        common | {"state": state, "phases": done, "received": min(last, shape.as_of).isoformat()},
    )


def _phase(phase: Phase, day: date, crossing: str, state: str) -> Body:
    return {"code": phase.code, "day": day.isoformat(), "crossing": crossing, "state": state}


def _said_numbers(shape: Shape, exchange: Exchange) -> list[Body]:
    """The number that each side gives it: the plant's power does not count those outside the numbered ones, the other does."""
    own, other = shape.plant.power, shape.other(shape.plant.power).code
    counted = {
        own: [each.code for each in shape.exchanges if each.track != "outside"],
        other: [each.code for each in shape.exchanges],
    }
    return [
        {"source": f"{code}-desk", "number": str(codes.index(exchange.code) + 1)}
        for code, codes in counted.items()
        if exchange.code in codes
    ]


def _numbers(agreements: Sequence[Agreement]) -> dict[tuple[str, str], int]:
    """How many of each power were agreed for each exchange."""
    found: dict[tuple[str, str], int] = {}
    for each in agreements:
        key = (each.exchange.code, each.power)
        found[key] = found.get(key, 0) + len(each.agreed)
    return found
