"""A shape made larger or smaller so that its totals still fit together."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import fields, replace

from byname.scenario.listshape import Published, Vanishing
from byname.scenario.shape import Exchange, Others, Phase, Shape

__all__ = ["scaled_shape"]


def scaled_shape(shape: Shape, people: int) -> Shape:
    """Scale every count to about `people` persons; places in exchanges round up, so that everyone who is home finds one."""
    factor = people / shape.people
    if factor == 1:
        return shape
    exchanges = tuple(_exchange(item, factor) for item in shape.exchanges)
    plant, focus = shape.plant, shape.focus
    power = plant.power
    focus_phases = next(item for item in exchanges if item.code == focus.exchange).phases
    soldiers = sum(phase.military[power] for phase in focus_phases)
    everyone = soldiers + sum(phase.civilians[power] for phase in focus_phases)
    home = _down(focus.plant, factor)
    smaller = replace(
        plant,
        died=_down(plant.died, factor),
        escaped=_down(plant.escaped, factor),
        released=_down(plant.released, factor),
        third_state=_down(plant.third_state, factor),
        twice=_down(plant.twice, factor),
    )
    ended = smaller.died + smaller.escaped + smaller.released + smaller.third_state
    brigade_returned, returned = _down(plant.brigade_returned, factor), _down(plant.returned, factor)
    brigade_taken = _down(plant.brigade_taken, factor)
    taken = max(_down(plant.taken, factor), brigade_taken + returned - brigade_returned, returned + ended)
    first = min(max(1, _down(focus.first_units, factor)) if focus.first_units else 0, max(0, soldiers - home))
    return replace(
        shape,
        exchanges=exchanges,
        plant=replace(
            smaller, taken=taken, returned=returned, brigade_taken=brigade_taken, brigade_returned=brigade_returned
        ),
        focus=replace(
            focus,
            plant=home,
            brigade=_down(focus.brigade, factor),
            first_units=first,
            held_since=max(home, min(_down(focus.held_since, factor), everyone)),
        ),
        brigade=replace(shape.brigade, joined_later=_down(shape.brigade.joined_later, factor)),
        others={code: _others(item, factor) for code, item in shape.others.items()},
        lists=replace(shape.lists, declined=_up(shape.lists.declined, factor)),
        published=_published(shape.published, factor),
        vanishing=_vanishing(shape.vanishing, factor),
        counting=replace(shape.counting, service_short=min(_up(shape.counting.service_short, factor), soldiers)),
    )


_NUMBERS = re.compile(r"\d+ for \d+")


def _down(number: int, factor: float) -> int:
    return int(number * factor + 1e-9)


def _up(number: int, factor: float) -> int:
    return math.ceil(number * factor - 1e-9)


def _exchange(exchange: Exchange, factor: float) -> Exchange:
    phases, called_off = (
        tuple(_phase(phase, factor) for phase in some) for some in (exchange.phases, exchange.called_off)
    )
    formula = exchange.formula
    if _NUMBERS.fullmatch(formula):
        everyone = [
            sum(phase.military[code] + phase.civilians[code] for phase in phases) for code in phases[0].military
        ]
        formula = " for ".join(map(str, everyone))
    return replace(exchange, phases=phases, called_off=called_off, formula=formula)


def _phase(phase: Phase, factor: float) -> Phase:
    def grown(numbers: Mapping[str, int]) -> dict[str, int]:
        return {code: _up(number, factor) if number else 0 for code, number in numbers.items()}

    return replace(phase, military=grown(phase.military), civilians=grown(phase.civilians))


def _others(others: Others, factor: float) -> Others:
    return Others(**{item.name: _down(getattr(others, item.name), factor) for item in fields(others)})


def _published(published: Published, factor: float) -> Published:
    """Scale each kind of wrong row; of each kind that there is at least one remains, for that is what the list is for."""
    counts = {item.name: getattr(published, item.name) for item in fields(published) if item.name != "day"}
    return Published(day=published.day, **{name: _up(count, factor) for name, count in counts.items()})


def _vanishing(vanishing: Vanishing, factor: float) -> Vanishing:
    named = _down(vanishing.named, factor)
    return replace(vanishing, named=named, absent=min(named, _down(vanishing.absent, factor)))
