"""The totals of lists in the course of exchanges: who was agreed and did not come, who came though not agreed, who was asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from byname.scenario.agreements import Agreement
from byname.scenario.exchange_lists import ExchangeLists
from byname.scenario.fates import returns_of
from byname.scenario.listings import ListPlan
from byname.scenario.people import Person
from byname.scenario.shape import Shape
from byname.scenario.totals import Total

__all__ = ["count_list_totals"]

_LONG = 3
_CONFIRMING = frozenset({"captive-list", "confirmation"})


def count_list_totals(
    shape: Shape, people: Sequence[Person], listed: ExchangeLists, plans: Iterable[ListPlan]
) -> tuple[Total, ...]:
    """Count every total of the lists; none of them is demanded."""
    plans = tuple(plans)
    return (
        *_agreed(shape, listed.agreements),
        *_asked(shape, plans),
        *_case(listed),
        *_first_units(shape, people),
        *_confirmed(shape, people, plans),
        *_held_over(shape, people),
        *_services(shape, people),
    )


def _agreed(shape: Shape, agreements: Iterable[Agreement]) -> Iterator[Total]:
    agreements = tuple(agreements)
    for exchange in shape.exchanges:
        for power in shape.powers:
            here = [each for each in agreements if (each.exchange.code, each.power) == (exchange.code, power.code)]
            agreed = {person.code for each in here for person, _ in each.agreed}
            came = {person.code for each in here for person, _ in each.came}
            instead = {code for each in here for code in each.instead}
            withdrawn = {person.code for each in here for person, _ in each.withdrawn}
            declined = {person.code for each in here for person, _ in each.declined}
            key, where = f"exchange:{exchange.code}/power:{power.code}", f"of {power.code} in exchange {exchange.code}"
            yield Total(f"agreed/{key}", len(agreed), f"persons {where} on an agreed list, whatever the phase")
            text = (
                f"persons {where} on an agreed list who did not come home in it, withdrawn and declined ones included"
            )
            yield Total(f"agreed-not-come/{key}", len(agreed - came), text)
            text = f"persons {where} who came home and stood on no agreed list of it"
            yield Total(f"came-not-agreed/{key}", len(came - agreed), text)
            yield Total(f"came-instead/{key}", len(instead), "of them those said to come instead of somebody")
            yield Total(f"withdrawn/{key}", len(withdrawn), f"persons {where} whom the holder withdrew")
            yield Total(f"declined/{key}", len(declined), f"persons {where} who declined at the crossing")


def _asked(shape: Shape, plans: Sequence[ListPlan]) -> Iterator[Total]:
    for power in shape.powers:
        times = Counter(
            person
            for plan in plans
            if plan.role == "requested" and plan.power == power.code
            for person in {entry.person for entry in plan.entries}
        )
        refused = {
            entry.person
            for plan in plans
            if plan.role == "refused" and plan.power == power.code
            for entry in plan.entries
        }
        whose = f"persons of {power.code}"
        yield Total(f"asked/power:{power.code}", len(times), f"{whose} asked for at least once")
        for often, number in sorted(Counter(times.values()).items()):
            yield Total(f"asked-times:{often}/power:{power.code}", number, f"{whose} asked for {often} times")
        yield Total(f"refused/power:{power.code}", len(refused), f"{whose} refused at least once")


def _case(listed: ExchangeLists) -> Iterator[Total]:
    case = listed.case
    if case is not None:
        text = f"requests for {case.person.code}, who came home in the exchange in focus though not agreed"
        yield Total("case/asked", len(case.asked), text)
        yield Total("case/refused", len(case.refused), "of them refused as not held")


def _first_units(shape: Shape, people: Sequence[Person]) -> Iterator[Total]:
    """Units from which nobody had come home before an exchange; that of the focus for the plant's power stands elsewhere."""
    back = [(person, stay.end_day) for person, stay in returns_of(people) if person.unit and stay.end_day]
    for exchange in shape.exchanges:
        first, last = (choose(phase.day for phase in exchange.phases) for choose in (min, max))
        for power in shape.powers:
            own = [(person.unit, day) for person, day in back if person.power == power.code]
            before = {unit for unit, day in own if day < first}
            here = {unit for unit, day in own if first <= day <= last}
            key = f"first-units/exchange:{exchange.code}/power:{power.code}"
            yield Total(key, len(here - before), f"units of {power.code} from which nobody had come home before")


def _confirmed(shape: Shape, people: Sequence[Person], plans: Iterable[ListPlan]) -> Iterator[Total]:
    told: dict[str, date] = {}
    for plan in plans:
        if plan.kind in _CONFIRMING:
            for entry in plan.entries:
                told[entry.person] = min(plan.received, told.get(entry.person, plan.received))
    for power in shape.powers:
        back = [(person, stay) for person, stay in returns_of(people) if person.power == power.code]
        never = sum(told.get(person.code, date.max) > (stay.end_day or date.max) for person, stay in back)
        text = f"returns of {power.code} of somebody whom no list of the holder and no agency had named until that day"
        yield Total(f"never-confirmed/power:{power.code}", never, text)


def _held_over(shape: Shape, people: Sequence[Person]) -> Iterator[Total]:
    """Over three years on the last day of the focus is another question than taken in the year that the focus names."""
    exchange, power = shape.focus_exchange, shape.plant.power
    last = max(phase.day for phase in exchange.phases)
    since = last.replace(year=last.year - _LONG, day=min(last.day, 28) if last.month == 2 else last.day)
    here = [stay for person, stay in returns_of(people) if (person.power, stay.exchange) == (power, exchange.code)]
    key, whose = f"exchange:{exchange.code}/power:{power}", f"of {power} who came home in exchange {exchange.code}"
    text = f"persons {whose} and had been taken on or before {since}, three years before its last day {last}"
    yield Total(f"held-over:{_LONG}y/day:{last}/{key}", sum(stay.captured <= since for stay in here), text)
    year = shape.focus.held_since_year
    taken = sum(stay.captured.year == year for stay in here)
    yield Total(f"taken-in:{year}/{key}", taken, f"persons {whose} and had been taken in {year}")
    still = sum(
        1
        for person in people
        if person.power == power and any(stay.captured <= since and stay.holds_on(last) for stay in person.captivities)
    )
    text = f"persons of {power} held at the end of {last} and taken on or before {since}"
    yield Total(f"held-over:{_LONG}y/day:{last}/power:{power}", still, text)


def _services(shape: Shape, people: Sequence[Person]) -> Iterator[Total]:
    exchange, power = shape.focus_exchange.code, shape.plant.power
    here = Counter(
        person.service
        for person, stay in returns_of(people)
        if (person.power, stay.exchange, person.category) == (power, exchange, "military")
    )
    for service, number in sorted(here.items()):
        text = f"soldiers of {power} of the branch {service} who came home in exchange {exchange}"
        yield Total(f"by-service:{service}/exchange:{exchange}/power:{power}", number, text)
