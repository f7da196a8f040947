"""The totals of a made-up conflict: counted from the people, and compared with what the shape demands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from byname.scenario.fates import returns_of
from byname.scenario.people import Captivity, Person
from byname.scenario.shape import Exchange, Shape, ShapeError

__all__ = ["Total", "check_totals", "count_totals", "status_on"]

_STATUSES = ("held", "returned", "released", "escaped", "third-state", "died")


@dataclass(frozen=True, slots=True)
class Total:
    """A named number with its definition; `demanded` is what the shape says, None where it says nothing."""

    key: str
    value: int
    definition: str
    demanded: int | None = None


def count_totals(shape: Shape, people: tuple[Person, ...]) -> tuple[Total, ...]:
    """Count every named total."""
    return (
        *_cohort_totals(shape, people),
        *_exchange_totals(shape, people),
        *_focus_totals(shape, people),
        *_power_totals(shape, people),
    )


def check_totals(totals: tuple[Total, ...]) -> None:
    """Refuse a scenario that misses a demand; raises ShapeError naming the total."""
    for total in totals:
        if total.demanded is not None and total.value != total.demanded:
            raise ShapeError(total.key, f"{total.demanded} demanded, {total.value} made")


def status_on(person: Person, day: date) -> str:
    """Where somebody stands at the end of a day, by the last captivity begun; "" before the first, "sought" if never captive."""
    if not person.captivities:
        return "sought" if person.missing <= day else ""
    begun = [stay for stay in person.captivities if stay.captured <= day]
    if not begun:
        return ""
    return "held" if begun[-1].holds_on(day) else begun[-1].end_kind


def _cohort_totals(shape: Shape, people: tuple[Person, ...]) -> Iterator[Total]:
    plant, day = shape.plant, shape.as_of
    demands: dict[str, dict[str, int]] = {
        "plant": {
            "taken": plant.taken,
            "returned": plant.returned,
            "died": plant.died,
            "escaped": plant.escaped,
            "released": plant.released,
            "third-state": plant.third_state,
        },
        "brigade": {"taken": plant.brigade_taken, "returned": plant.brigade_returned},
    }
    for cohort, demanded in demands.items():
        members = [person for person in people if cohort in person.groups]
        counts = Counter(status_on(person, day) for person in members)
        yield Total(
            f"taken@{day}/cohort:{cohort}",
            len(members),
            f"persons of the cohort {cohort} taken by {day}",
            demanded["taken"],
        )
        for status in _STATUSES:
            text = f"persons of the cohort {cohort} whose status at the end of {day} is {status}"
            yield Total(f"{status}@{day}/cohort:{cohort}", counts[status], text, demanded.get(status))


def _exchange_totals(shape: Shape, people: tuple[Person, ...]) -> Iterator[Total]:
    back = Counter((stay.exchange, stay.phase, person.power, person.category) for person, stay in returns_of(people))
    for exchange in shape.exchanges:
        for power in shape.powers:
            key = f"returned/exchange:{exchange.code}/power:{power.code}"
            demanded = _places(exchange, power.code)
            value = sum(
                number for (code, _, whose, _), number in back.items() if (code, whose) == (exchange.code, power.code)
            )
            yield Total(key, value, f"persons of {power.code} returned in exchange {exchange.code}", demanded)
            for phase in exchange.phases:
                for category, numbers in (("military", phase.military), ("civilian", phase.civilians)):
                    count = back[exchange.code, phase.code, power.code, category]
                    text = (
                        f"{category} persons of {power.code} returned in phase {phase.code} of exchange {exchange.code}"
                    )
                    yield Total(f"{key}/phase:{phase.code}/category:{category}", count, text, numbers[power.code])


def _places(exchange: Exchange, power: str) -> int:
    return sum(phase.military[power] + phase.civilians[power] for phase in exchange.phases)


def _focus_totals(shape: Shape, people: tuple[Person, ...]) -> Iterator[Total]:
    focus, exchange = shape.focus, shape.focus_exchange
    here = [
        (p, stay) for p, stay in returns_of(people) if stay.exchange == exchange.code and p.power == shape.plant.power
    ]
    key = f"returned/exchange:{exchange.code}/power:{shape.plant.power}"

    def count(test: Callable[[Person, Captivity], bool]) -> int:
        return sum(test(person, stay) for person, stay in here)

    yield Total(
        f"{key}/cohort:plant",
        count(lambda p, _: "plant" in p.groups),
        "of them members of the cohort plant",
        focus.plant,
    )
    brigade = sum(1 for p, _ in here if "brigade" in p.groups or "joined-later" in p.groups)
    yield Total(f"{key}/unit:regiment", brigade, "of them of the regiment that became a brigade", focus.brigade)
    since = count(lambda _, stay: stay.captured.year == focus.held_since_year)
    yield Total(
        f"{key}/captured:{focus.held_since_year}",
        since,
        f"of them in captivity since {focus.held_since_year}",
        focus.held_since,
    )
    others = count(lambda p, _: p.category == "military" and p.rank_class not in focus.rank_classes)
    yield Total(f"{key}/other-ranks", others, f"soldiers among them who are not of {', '.join(focus.rank_classes)}", 0)
    first = len({p.unit for p, _ in here if p.unit} - _units_back_before(shape, people))
    yield Total(
        f"units-first-returned/exchange:{exchange.code}",
        first,
        "units from which nobody had come home before",
        focus.first_units,
    )


def _units_back_before(shape: Shape, people: tuple[Person, ...]) -> set[str]:
    start = min(phase.day for phase in shape.focus_exchange.phases)
    return {person.unit for person, stay in returns_of(people) if stay.end_day is not None and stay.end_day < start}


def _power_totals(shape: Shape, people: tuple[Person, ...]) -> Iterator[Total]:
    day = shape.as_of
    yield Total(
        "people", len(people), "persons of both powers, missing ones who were never captive included", shape.people
    )
    for power in shape.powers:
        counts = Counter(status_on(person, day) for person in people if person.power == power.code)
        for status in ("sought", *_STATUSES):
            text = f"persons of {power.code} whose status at the end of {day} is {status}"
            yield Total(f"{status}@{day}/power:{power.code}", counts[status], text)
