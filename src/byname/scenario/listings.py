"""Who stands in which list: every source writes down some of the people, when it can know of them, in its own hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date, timedelta
from random import Random

from byname.scenario.columns import STATUS_WORDS
from byname.scenario.entries import Cell, Entry, Hand
from byname.scenario.geography import World
from byname.scenario.given_names import FEMALE
from byname.scenario.noise import distort
from byname.scenario.people import Captivity, Person
from byname.scenario.shape import DocumentDays, Exchange, Phase, Power, Shape

__all__ = ["ListPlan", "plan_lists"]


@dataclass(slots=True)
class ListPlan:
    """One list: what it is, who made it of whom, and its rows; `layout` names the kind of list, `role` its place in an exchange."""

    layout: str
    lang: str
    source: str
    kind: str
    day: date
    received: date
    power: str
    holder: str
    encoding: str
    on: date | None = None
    exchange: str = ""
    phase: str = ""
    degree: str = ""
    full: bool = False
    role: str = ""
    entries: list[Entry] = field(default_factory=list)

    @property
    def file(self) -> str:
        """The file's path below the output folder."""
        part = "".join(f"-{each}" for each in (self.exchange, self.phase) if each).lower()
        ending = "xlsx" if self.encoding == "xlsx" else "csv"
        return f"lists/{self.day.isoformat()}-{self.source}-{self.layout}-{self.power}{part}.{ending}"


_LAGS = {"own": 2, "act": 1, "detaining": 12, "agency": 6, "family": 3, "testimony": 7, "deaths": 9}
_KNOWN_AFTER = timedelta(days=10)
_MISSING_FIRST = 0.2
_LATE_LISTING = 0.15
_ANNOUNCED = {"escaped", "released", "third-state"}
_KIN = {"uk": ("мати", "дружина", "сестра", "батько"), "ru": ("мать", "жена", "сестра", "отец")}
_ONCE_ONLY = {"act", "deaths"}


def plan_lists(shape: Shape, world: World, people: tuple[Person, ...], rng: Random) -> list[ListPlan]:
    """Plan every list of every source made by the day of the account, in the order in which they are received."""
    shape = replace(shape, documents=_made_by(shape.documents, shape.as_of))
    plans: list[ListPlan] = []
    for power in shape.powers:
        plans += _PowerLists(
            shape, world, power, people=[item for item in people if item.power == power.code], rng=rng
        ).plans()
    plans = [plan for plan in plans if plan.entries]
    for plan in plans:
        rng.shuffle(plan.entries)
    return sorted(plans, key=lambda plan: (plan.received, plan.file))


def _made_by(days: DocumentDays, last: date) -> DocumentDays:
    kept = {item.name: tuple(day for day in getattr(days, item.name) if day <= last) for item in fields(days)}
    return DocumentDays(**kept)


class _PowerLists:
    """All lists about the people of one power."""

    def __init__(self, shape: Shape, world: World, power: Power, *, people: list[Person], rng: Random) -> None:
        self.shape, self.world, self.power, self.people, self.rng = shape, world, power, people, rng
        self.holder = shape.other(power.code)
        self.made: dict[tuple[str, date, str, str], ListPlan] = {}
        self.anchored: set[tuple[str, int]] = set()
        self.own_days = sorted({*shape.documents.own_full, *shape.documents.own_additions})

    def plans(self) -> list[ListPlan]:
        self._own()
        self._acts()
        self._last_anchors()
        self._while_held("detaining", self.shape.documents.detaining, self.shape.coverage.detaining)
        self._while_held("agency", self.shape.documents.agency, self.shape.coverage.agency)
        self._while_held("family", self.shape.documents.family, self.shape.coverage.family)
        _Testimonies(self).write()
        self._deaths()
        return list(self.made.values())

    # Lists and rows.

    def plan(self, layout: str, day: date, *, exchange: str = "", phase: str = "") -> ListPlan:
        key = (layout, day, exchange, phase)
        if key not in self.made:
            self.made[key] = self._new_plan(layout, day, exchange, phase)
        return self.made[key]

    def _new_plan(self, layout: str, day: date, exchange: str, phase: str) -> ListPlan:
        own, other = self.power, self.holder
        lang, source, kind, encoding = {
            "own": (own.language, f"{own.code}-forces", "missing-list", "xlsx"),
            "act": (own.language, f"{own.code}-acts", "handover-act", "xlsx" if len(self.made) % 2 else "utf-8-sig"),
            "detaining": (other.language, f"{other.code}-bureau", "captive-list", "cp1251"),
            "agency": ("en", "agency", "confirmation", "utf-8"),
            "family": (own.language, f"{own.code}-families", "missing-list", "utf-8"),
            "testimony": (own.language, f"{own.code}-returnees", "testimony", "utf-8"),
            "deaths": ("en", "agency", "death-notice", "utf-8"),
        }[layout]
        received = min(day + timedelta(days=_LAGS[layout]), self.shape.as_of)
        plan = ListPlan(
            layout, lang, source, kind, day, received, own.code, other.code, encoding, exchange=exchange, phase=phase
        )
        plan.full = layout == "own" and day in self.shape.documents.own_full
        plan.on = day if layout in {"act", "detaining", "agency"} else None
        plan.degree = {"deaths": "certified", "testimony": "reported"}.get(layout, "")
        return plan

    def add(
        self,
        plan: ListPlan,
        person: Person,
        stay: Captivity | None,
        tells: Iterable[str],
        *,
        values: Mapping[str, Cell],
        anchor: bool = False,
    ) -> None:
        """Write one row, now and then a second one of the same person."""
        rates = self.shape.errors["agency" if plan.layout == "deaths" else plan.layout]
        twice = plan.layout not in _ONCE_ONLY and self.rng.random() < self.shape.coverage.duplicate
        for second in (False, True) if twice else (False,):
            hand = Hand(plan.lang, plan.day, self.world, self.rng)
            entry = hand.entry(person, stay, tells, values)
            entry.anchor = anchor and not second
            distort(entry, rates, hand)
            entry.hidden = (
                plan.encoding == "xlsx" and plan.layout == "own" and self.rng.random() < self.shape.coverage.hidden_row
            )
            plan.entries.append(entry)
        if anchor and stay is not None:
            self.anchored.add((person.code, person.captivities.index(stay)))

    def stays(self) -> Iterator[tuple[Person, Captivity]]:
        return ((person, stay) for person in self.people for stay in person.captivities)

    def is_anchored(self, person: Person, stay: Captivity) -> bool:
        return (person.code, person.captivities.index(stay)) in self.anchored

    # Own forces.

    def _own(self) -> None:
        words = STATUS_WORDS[self.power.language]
        for person in self.people:
            if not person.captivities:
                day = next((day for day in self.own_days if day >= person.missing), self.shape.as_of)
                self.add(
                    self.plan("own", day),
                    person,
                    None,
                    ["sought"],
                    values={"status": words["missing"], "missing_date": person.missing},
                )
            for stay in person.captivities:
                self._own_listing(person, stay, words["missing"], words["captive"])
                self._announce(person, stay)

    def _own_listing(self, person: Person, stay: Captivity, missing: str, captive: str) -> None:
        rng = self.rng
        until = stay.end_day if stay.end_kind not in {"", "died"} else None
        days = [day for day in self.own_days if stay.captured + _KNOWN_AFTER <= day and (until is None or day < until)]
        if not days or rng.random() >= self.shape.coverage.own_list:
            return
        if len(days) > 1 and rng.random() < _LATE_LISTING:
            days = days[1:]
        first, later = days[0], days[1:]
        if rng.random() < _MISSING_FIRST and (later or stay.end_kind == "returned"):
            blank: dict[str, Cell] = {"capture_date": "", "capture_place": "", "missing_date": stay.captured}
            self._own_row(person, stay, first, tells=("sought",), values={"status": missing, **blank})
            if not later:
                return
            first, later = later[0], later[1:]
        self._own_row(person, stay, first, tells=("held", "captured"), values={"status": captive}, anchor=True)
        for day in later:
            if (
                day in self.shape.documents.own_full
                and stay.holds_on(day)
                and rng.random() < self.shape.coverage.own_restated
            ):
                self._own_row(person, stay, day, tells=("held", "captured"), values={"status": captive})

    def _own_row(
        self,
        person: Person,
        stay: Captivity,
        day: date,
        *,
        tells: tuple[str, ...],
        values: dict[str, Cell],
        anchor: bool = False,
    ) -> None:
        self.add(self.plan("own", day), person, stay, tells, values=values, anchor=anchor)

    def _announce(self, person: Person, stay: Captivity) -> None:
        """Own forces learn of an escape, a release or a third state and say so in their next list."""
        if stay.end_kind not in _ANNOUNCED or stay.end_day is None:
            return
        day = next((day for day in self.own_days if day >= stay.end_day + timedelta(days=5)), None)
        if day is not None:
            anchor = not self.is_anchored(person, stay)
            values: dict[str, Cell] = {"release_date": stay.end_day}
            if stay.end_kind != "released":
                status = STATUS_WORDS[self.power.language][stay.end_kind]
                values = {"status": status, "status_date": stay.end_day}
            self._own_row(person, stay, day, tells=("captured", stay.end_kind), values=values, anchor=anchor)

    # Acts, and those whom nobody has named yet.

    def _acts(self) -> None:
        phases = {(item.code, phase.code): (item, phase) for item in self.shape.exchanges for phase in item.phases}
        for person, stay in self.stays():
            if stay.end_kind == "returned":
                self._act_row(person, stay, *phases[stay.exchange, stay.phase])

    def _act_row(self, person: Person, stay: Captivity, exchange: Exchange, phase: Phase) -> None:
        plan = self.plan("act", phase.day, exchange=exchange.code, phase=phase.code)
        values: dict[str, Cell] = {"return_date": phase.day, "exchange": exchange.code, "phase": phase.code}
        if self.rng.random() >= self.shape.coverage.number_in_act:
            values["number"] = ""
        anchor = not self.is_anchored(person, stay)
        self.add(plan, person, stay, ["captured", "returned"], values=values, anchor=anchor)

    def _last_anchors(self) -> None:
        documents = self.shape.documents
        for person, stay in self.stays():
            if self.is_anchored(person, stay):
                continue
            family = [day for day in documents.family if stay.captured + _KNOWN_AFTER <= day]
            bureau = [day for day in documents.detaining if stay.holds_on(day) and stay.captured + _KNOWN_AFTER <= day]
            if family and (not bureau or self.rng.random() < self.shape.coverage.family_anchor):
                self._held_row("family", family[0], person, stay, anchor=True)
            elif bureau:
                self._held_row("detaining", bureau[0], person, stay, anchor=True)
            else:
                day = next((day for day in reversed(self.own_days) if day > stay.captured), self.shape.as_of)
                status: dict[str, Cell] = {"status": STATUS_WORDS[self.power.language]["captive"]}
                self._own_row(person, stay, day, tells=("held", "captured"), values=status, anchor=True)

    # Detaining power, agency, families.

    def _while_held(self, layout: str, days: tuple[date, ...], chance: float) -> None:
        for day in days:
            for person, stay in self.stays():
                if stay.captured + _KNOWN_AFTER <= day and stay.holds_on(day) and self.rng.random() < chance:
                    self._held_row(layout, day, person, stay, anchor=False)

    def _held_row(self, layout: str, day: date, person: Person, stay: Captivity, *, anchor: bool) -> None:
        plan = self.plan(layout, day)
        told = {"detaining": "held", "agency": "confirmed", "family": "sought"}[layout]
        values: dict[str, Cell] = {"camp": Hand(plan.lang, day, self.world, self.rng).place(_camp_on(stay, day))}
        if layout == "family":
            values |= self._applicant(person)
        self.add(plan, person, stay, [told, "captured"], values=values, anchor=anchor)

    def _applicant(self, person: Person) -> dict[str, Cell]:
        lang = self.power.language
        given = getattr(self.rng.choice(FEMALE), lang)
        family = getattr(person.identity.name.family, lang)
        phone = f"+999 {self.rng.randrange(100):02d} {self.rng.randrange(10**7):07d}"
        note = "made up" if self.rng.random() < 0.5 else ""
        return {"kin": f"{self.rng.choice(_KIN[lang])} {given} {family}", "phone": phone, "note": note}

    # Death notices.

    def _deaths(self) -> None:
        for person, stay in self.stays():
            if (
                stay.end_kind != "died"
                or stay.end_day is None
                or self.rng.random() >= self.shape.coverage.certified_death
            ):
                continue
            died = stay.end_day
            day = next((day for day in self.shape.documents.deaths if day >= died + timedelta(days=20)), None)
            if day is not None:
                place = Hand("en", day, self.world, self.rng).place(_camp_on(stay, died))
                note = f"certificate {self.rng.randrange(10**6):06d}"
                values: dict[str, Cell] = {"death_date": died, "death_place": place, "note": note}
                self.add(self.plan("deaths", day), person, stay, ["died"], values=values)


class _Testimonies:
    """What people who came home say of those whom they saw in the same camp."""

    def __init__(self, lists: _PowerLists) -> None:
        self.lists, self.rng = lists, lists.rng
        self.camps: dict[str, list[tuple[date, date, Person, Captivity]]] = defaultdict(list)
        for person, stay in lists.stays():
            for start, end, camp in _camp_spans(stay, lists.shape.as_of):
                self.camps[camp].append((start, end, person, stay))

    def write(self) -> None:
        days = self.lists.shape.documents.testimony
        for person, stay in self.lists.stays():
            if (
                stay.end_kind != "returned"
                or stay.end_day is None
                or self.rng.random() >= self.lists.shape.coverage.witness
            ):
                continue
            day = next((day for day in days if day > stay.end_day), None)
            if day is not None:
                self._witness(person, stay, day)
        for person, stay in self.lists.stays():
            if stay.end_kind == "died" and self.rng.random() < self.lists.shape.coverage.reported_death:
                self._death(person, stay)

    def _death(self, person: Person, stay: Captivity) -> None:
        """Somebody who was in the same camp when a person died, and came home since, tells of it."""
        died = stay.end_day or self.lists.shape.as_of
        camp = _camp_on(stay, died)
        mates = [
            (other, other_stay.end_day)
            for start, end, other, other_stay in self.camps.get(camp, [])
            if start <= died < end and other_stay.end_kind == "returned" and other_stay.end_day is not None
        ]
        witness, home = self.rng.choice(mates) if mates else (None, died)
        day = next((day for day in self.lists.shape.documents.testimony if day > home), None)
        if witness is not None and day is not None:
            seen = died - timedelta(days=self.rng.randint(0, 5))
            self._row(witness, person, stay, day=day, camp=camp, seen=seen, died=died)

    def _witness(self, witness: Person, stay: Captivity, day: date) -> None:
        for start, end, camp in _camp_spans(stay, day)[-2:]:
            for _ in range(self.rng.randint(0, 3)):
                other_start, other_end, person, other = self.rng.choice(self.camps[camp])
                first, last = max(start, other_start), min(end, other_end)
                if person is not witness and first < last:
                    self._row(witness, person, other, day=day, camp=camp, seen=first + (last - first) / 2)

    def _row(
        self,
        witness: Person,
        person: Person,
        stay: Captivity,
        *,
        day: date,
        camp: str,
        seen: date,
        died: date | None = None,
    ) -> None:
        plan = self.lists.plan("testimony", day)
        hand = Hand(plan.lang, day, self.lists.world, self.rng)
        names = hand.name(witness)
        word = f"{names['family']} {names['given']}"
        values: dict[str, Cell] = {"camp": hand.place(camp), "seen_date": seen, "witness": word}
        tell = "seen" if died is None else "died"
        false = self.lists.shape.errors["testimony"].false_death
        if died is None and stay.end_kind != "died" and self.rng.random() < false:
            tell, died = "false-death", seen + timedelta(days=self.rng.randint(1, 20))
        if died is not None:
            values["death_date"] = died
        self.lists.add(plan, person, stay, [tell], values=values)


def _camp_spans(stay: Captivity, until: date) -> list[tuple[date, date, str]]:
    ends = [day for day, _ in stay.camps[1:]] + [stay.end_day or until]
    return [(start, end, camp) for (start, camp), end in zip(stay.camps, ends, strict=False)]


def _camp_on(stay: Captivity, day: date) -> str:
    return next((camp for start, camp in reversed(stay.camps) if start <= day), "")
