"""Shapes drawn at random, all consistent: other totals, other exchanges, other sizes than the default."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from byname.scenario.shape import (
    Exchange,
    Focus,
    Others,
    Phase,
    Plant,
    Shape,
    Units,
    default_shape_path,
    load_shape,
)

__all__ = ["draw_shape"]

_FOCUS_CODE = "F-1"
_LEAST_EARLIER = 5
_RANK_CLASSES = (("private", "sergeant"), ("private",), ("private", "sergeant", "officer"))


def draw_shape(seed: int, *, exchanges: int | None = None) -> Shape:
    """Draw a consistent shape of some hundreds of persons; rates and days of lists are those of the default shape.

    It has as many `exchanges` as asked for (six at least), else six to fifteen; `generate` with `people` makes it larger.
    """
    rng = Random(f"shape/{seed}")
    base = load_shape(default_shape_path())
    own, other = (power.code for power in base.powers)
    others = {code: _others(rng) for code in (own, other)}
    focus_day = date(2024, 6, 1) + timedelta(days=rng.randint(0, 330))
    last = _focus_exchange(rng, focus_day, own, other)
    soldiers = sum(phase.military[own] for phase in last.phases)
    everyone = soldiers + sum(phase.civilians[own] for phase in last.phases)
    plant, at_focus = _plant(rng, base.plant, soldiers)
    focus = _focus(rng, at_focus, soldiers=soldiers, everyone=everyone, early=plant)
    lowest = 2 * others[own].twice + others[own].retaken + 20
    wanted = {
        own: plant.returned - at_focus + plant.twice + rng.randint(lowest, lowest + 150),
        other: 2 * others[other].twice + others[other].retaken + rng.randint(20, 150),
    }
    count = rng.randint(_LEAST_EARLIER, 14)
    start = plant.captured_to + timedelta(days=40)
    earlier = _earlier(
        rng, focus_day, start, wanted=wanted, count=count if exchanges is None else max(_LEAST_EARLIER, exchanges - 1)
    )
    mishaps = Random(f"mishaps/{seed}")
    course = (*_with_mishaps(mishaps, earlier), last)
    return replace(
        base,
        title=f"Made-up conflict, drawn shape {seed}",
        plant=plant,
        focus=focus,
        brigade=replace(base.brigade, joined_later=rng.randint(0, 8)),
        others=others,
        units=Units(rng.randint(5, 25), rng.randint(5, 25), rng.randint(0, 10)),
        lists=replace(base.lists, declined=mishaps.randint(0, 5)),
        published=replace(base.published, right=30, birth_wrong=4, civilian=3, name_wrong=2, home=3),
        vanishing=replace(base.vanishing, named=30, absent=18),
        counting=replace(base.counting, service_short=min(base.counting.service_short, soldiers)),
        exchanges=course,
    )


def _others(rng: Random) -> Others:
    return Others(
        held=rng.randint(10, 80),
        civilians_held=rng.randint(0, 15),
        died=rng.randint(0, 15),
        escaped=rng.randint(0, 5),
        released=rng.randint(0, 8),
        third_state=rng.randint(0, 6),
        sought=rng.randint(0, 25),
        twice=rng.randint(0, 4),
        retaken=rng.randint(0, 4),
    )


def _plant(rng: Random, base: Plant, soldiers: int) -> tuple[Plant, int]:
    """The plant, and how many of its people come home in the exchange in focus."""
    taken = rng.randint(120, 500)
    returned = int(taken * rng.uniform(0.25, 0.7))
    twice = rng.randint(0, 3)
    at_focus = rng.randint(0, min(returned // 6, soldiers // 3))
    singles = returned - at_focus - twice
    brigade = int(taken * rng.uniform(0.2, 0.6))
    lowest, highest = max(1, brigade - (taken - returned)), min(brigade, singles - 2)
    ended = max(0, taken - returned) // 12
    plant = replace(
        base,
        taken=taken,
        returned=returned,
        brigade_taken=brigade,
        brigade_returned=rng.randint(lowest, max(lowest, highest)),
        twice=twice,
        units=rng.randint(1, 9),
        died=rng.randint(0, ended),
        escaped=rng.randint(0, ended),
        released=rng.randint(0, ended),
        third_state=rng.randint(0, ended),
    )
    return plant, at_focus


def _focus(rng: Random, at_focus: int, *, soldiers: int, everyone: int, early: Plant) -> Focus:
    brigade = rng.randint(0, min(at_focus, early.brigade_returned - 1)) if rng.random() < 0.3 else 0
    return Focus(
        exchange=_FOCUS_CODE,
        plant=at_focus,
        brigade=brigade,
        first_units=rng.randint(0, (soldiers - at_focus) // 3),
        held_since_year=early.captured_from.year,
        held_since=rng.randint(at_focus, everyone),
        rank_classes=rng.choice(_RANK_CLASSES),
    )


def _focus_exchange(rng: Random, day: date, own: str, other: str) -> Exchange:
    phases = []
    for index in range(rng.randint(1, 5)):
        soldiers, civilians = rng.randint(10, 60), rng.choice((0, 0, 5, 12))
        military = {own: soldiers, other: soldiers if rng.random() < 0.6 else rng.randint(5, 60)}
        phases.append(Phase(str(index + 1), day + timedelta(days=index), military, {own: civilians, other: civilians}))
    ours, theirs = (sum(phase.military[code] + phase.civilians[code] for phase in phases) for code in (own, other))
    return Exchange(_FOCUS_CODE, "The large exchange", f"{ours} for {theirs}", tuple(phases))


def _earlier(rng: Random, before: date, start: date, *, wanted: Mapping[str, int], count: int) -> Iterator[Exchange]:
    """Exchanges spread over the years before; together they bring home the wanted soldiers of each power."""
    step = (before - start).days // count
    days = [start + timedelta(days=index * step + rng.randrange(max(1, step // 2))) for index in range(count)]
    parts = {code: _split(rng, number, count) for code, number in wanted.items()}
    for index, day in enumerate(days):
        numbers = {code: part[index] for code, part in parts.items()}
        civilians = {code: rng.choice((0, 0, 0, 2)) for code in wanted}
        first = {code: number // 2 for code, number in numbers.items()}
        phases = [Phase("1", day, numbers, civilians)]
        if rng.random() < 0.3:
            rest = {code: numbers[code] - first[code] for code in wanted}
            phases = [
                Phase("1", day, first, civilians),
                Phase("2", day + timedelta(days=1), rest, dict.fromkeys(wanted, 0)),
            ]
        yield Exchange(f"E-{index + 1}", f"Exchange {index + 1}", "unequal numbers", tuple(phases))


def _with_mishaps(rng: Random, exchanges: Iterable[Exchange]) -> tuple[Exchange, ...]:
    """Let one exchange be called off midway and the second day of another slip, or neither; tracks differ."""
    found = [replace(each, track=rng.choice(("numbered", "numbered", "numbered", "outside"))) for each in exchanges]
    if rng.random() < 0.7:
        place = rng.randrange(len(found))
        last = found[place].phases[-1]
        numbers = {code: rng.randint(1, 8) for code in last.military}
        off = Phase(str(len(found[place].phases) + 1), last.day + timedelta(days=1), numbers, dict.fromkeys(numbers, 0))
        found[place] = replace(found[place], called_off=(off,))
    for place, each in enumerate(found):
        if len(each.phases) > 1 and rng.random() < 0.5:
            first, second = each.phases
            found[place] = replace(each, phases=(first, replace(second, planned=first.day)))
    return tuple(found)


def _split(rng: Random, number: int, parts: int) -> list[int]:
    """Split a number into parts of about the same size."""
    even = [number // parts + (index < number % parts) for index in range(parts)]
    for _ in range(parts):
        source, target = rng.randrange(parts), rng.randrange(parts)
        moved = even[source] // 4
        even[source] -= moved
        even[target] += moved
    return even
