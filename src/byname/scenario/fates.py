"""What befell everyone: people are put into the places that the shape demands, so that every total holds by construction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from byname.scenario.geography import Unit, World, days_between
from byname.scenario.people import RANKS, Captivity, IdentityMaker, Person
from byname.scenario.shape import Others, Power, Shape, ShapeError
from byname.scenario.surnames import SurnameStock

__all__ = ["ReturnPlace", "make_people", "returns_of"]

_ALL_CLASSES = (
    "private",
    "private",
    "private",
    "private",
    "private",
    "private",
    "sergeant",
    "sergeant",
    "sergeant",
    "officer",
)
_LEAST_CAPTIVITY = timedelta(days=20)
_LEAST_FREEDOM = timedelta(days=60)
_FRESH_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class ReturnPlace:
    """One place in one phase of an exchange: somebody of this category comes home on this day."""

    exchange: str
    phase: str
    day: date
    category: str


@dataclass(slots=True)
class _Case:
    """One person before the draw of an identity."""

    category: str
    unit: str
    captivities: list[Captivity]
    rank_classes: Sequence[str] = _ALL_CLASSES
    missing: date | None = None
    groups: set[str] = field(default_factory=set)


def make_people(shape: Shape, world: World, rng: Random) -> tuple[Person, ...]:
    """Make everyone of both powers, in an order that tells nothing; raises ShapeError naming a total that cannot be met."""
    drafts: list[tuple[Power, _Case]] = []
    for power in shape.powers:
        drafts += [(power, case) for case in _PowerFates(shape, world, power, rng=rng).cases()]
    rng.shuffle(drafts)
    makers = {power.code: _identity_maker(shape, world, power, rng) for power in shape.powers}
    return tuple(
        _person(f"P{index:05d}", power, case, makers[power.code], rng)
        for index, (power, case) in enumerate(drafts, start=1)
    )


def _identity_maker(shape: Shape, world: World, power: Power, rng: Random) -> IdentityMaker:
    stock = SurnameStock(power.language, max(300, shape.people // 2), rng)
    homes = tuple(place.code for place in world.places_of(power.code, "city", "village"))
    return IdentityMaker(power, stock=stock, kinship=shape.kinship, homes=homes, rng=rng)


def _person(code: str, power: Power, case: _Case, maker: IdentityMaker, rng: Random) -> Person:
    military = case.category == "military"
    rank_class = rng.choice(case.rank_classes) if military else ""
    return Person(
        code=code,
        power=power.code,
        category=case.category,
        rank_class=rank_class,
        rank=rng.choice(RANKS[rank_class]) if military else ("", "", ""),
        unit=case.unit if military else "",
        identity=maker.make(case.category),
        captivities=tuple(case.captivities),
        missing=case.missing or case.captivities[0].captured,
        groups=frozenset(case.groups),
    )


class _PowerFates:
    """All cases of one power; return places are taken from lists that must be empty at the end."""

    def __init__(self, shape: Shape, world: World, power: Power, *, rng: Random) -> None:
        self.shape, self.world, self.power, self.rng = shape, world, power, rng
        self.holder = shape.other(power.code)
        self.early: dict[str, list[ReturnPlace]] = {"military": [], "civilian": []}
        self.focus: dict[str, list[ReturnPlace]] = {"military": [], "civilian": []}
        for exchange in shape.exchanges:
            target = self.focus if exchange.code == shape.focus.exchange else self.early
            for phase in exchange.phases:
                for category, numbers in (("military", phase.military), ("civilian", phase.civilians)):
                    place = ReturnPlace(exchange.code, phase.code, phase.day, category)
                    target[category] += [place] * numbers[power.code]
        rng.shuffle(self.focus["military"])
        roles = ("line", "line", "battalion", "plant")
        self.units = [unit for role in roles for unit in world.units_of(power.code, role)]
        self.others: Others = shape.others[power.code]
        self.joined_later = shape.brigade.joined_later if self.has_plant else 0

    @property
    def has_plant(self) -> bool:
        return self.power.code == self.shape.plant.power

    def cases(self) -> list[_Case]:
        focus_homes = self._focus_plant_homes() if self.has_plant else []
        cases = self._plant_cases() if self.has_plant else []
        cases += self._twice_cases()
        cases += self._early_cases()
        if self.has_plant:
            known = self._units_with_returns(cases)
            cases += self._focus_plant_cases(focus_homes, known)
            cases += self._focus_cases(known)
        cases += self._other_cases()
        if self.joined_later:
            raise ShapeError(
                "brigade.joined_later", f"{self.joined_later} people more than there are late returns and held people"
            )
        return cases

    # How a captivity runs.

    def captivity(
        self, captured: date, place: str, home: ReturnPlace | None = None, *, end: tuple[str, date] | None = None
    ) -> Captivity:
        end_kind, end_day = ("returned", home.day) if home else end or ("", None)
        last = end_day or self.shape.as_of
        camps = [place.code for place in self.world.places_of(self.holder.code, "camp")]
        day, path = captured + timedelta(days=self.rng.randint(3, 15)), []
        while day < last:
            path.append((day, self.rng.choice(camps)))
            day += timedelta(days=self.rng.randint(150, 500))
        exchange, phase = (home.exchange, home.phase) if home else ("", "")
        return Captivity(captured, place, tuple(path), end_kind, end_day, exchange, phase)

    def taken_before(self, day: date, *, since: date | None = None) -> tuple[date, str]:
        """A day and place of capture early enough to come home on `day`."""
        start = since or self.shape.start
        end = day - _LEAST_CAPTIVITY
        if end <= start:
            raise ShapeError("exchange", f"nobody can have been taken between {start} and {end} to come home on {day}")
        place = self.rng.choice(self.world.places_of(self.rng.choice(self.shape.powers).code, "village", "city"))
        return days_between(start, end, self.rng), place.code

    def case(self, category: str, *captivities: Captivity, unit: Unit | None = None) -> _Case:
        chosen = unit or self.rng.choice(self.units)
        return _Case(category, chosen.code, list(captivities))

    # The plant.

    def _plant_cases(self) -> list[_Case]:
        plant, focus = self.shape.plant, self.shape.focus
        homes = self._plant_homes(plant.returned - focus.plant - plant.twice)
        pairs = self._pairs("plant.twice", plant.twice, since=plant.captured_to)
        not_back = plant.taken - plant.returned
        brigade_not_back = plant.brigade_taken - plant.brigade_returned
        brigade_early = plant.brigade_returned - focus.brigade
        _demand(
            not_back >= brigade_not_back >= 0,
            "plant.brigade_taken",
            "the brigade's people who are not back are fewer than none or more than all",
        )
        _demand(
            len(homes) >= brigade_early >= 0,
            "plant.brigade_returned",
            "more of the brigade than places in earlier exchanges",
        )
        _demand(focus.brigade <= focus.plant, "focus.brigade", "more of the brigade than of the plant")
        cases = [self._plant_case(home, brigade=index < brigade_early) for index, home in enumerate(homes)]
        cases += [self._plant_twice(first, second) for first, second in pairs]
        ends = self._plant_ends(not_back)
        return cases + [
            self._plant_case(None, brigade=index < brigade_not_back, end=end) for index, end in enumerate(ends)
        ]

    def _plant_homes(self, wanted: int) -> list[ReturnPlace]:
        early = self.early["military"]
        earliest = self.shape.plant.captured_to + _LEAST_CAPTIVITY
        fitting = [index for index, place in enumerate(early) if place.day >= earliest]
        need = wanted + 2 * self.shape.plant.twice
        _demand(
            wanted >= 0 and need <= len(fitting),
            "plant.returned",
            f"{need} places in earlier exchanges needed, {len(fitting)} there",
        )
        chosen = set(self.rng.sample(fitting, wanted))
        homes = [early[index] for index in sorted(chosen)]
        self.early["military"] = [place for index, place in enumerate(early) if index not in chosen]
        self.rng.shuffle(homes)
        return homes

    def _plant_ends(self, not_back: int) -> list[tuple[str, date] | None]:
        plant = self.shape.plant
        kinds = (
            ["died"] * plant.died
            + ["escaped"] * plant.escaped
            + ["released"] * plant.released
            + ["third-state"] * plant.third_state
        )
        _demand(len(kinds) <= not_back, "plant.died", "more deaths and other ends than people who are not back")
        first = plant.captured_to + _LEAST_CAPTIVITY
        ends: list[tuple[str, date] | None] = [
            (kind, days_between(first, self.shape.as_of, self.rng)) for kind in kinds
        ]
        ends += [None] * (not_back - len(kinds))
        self.rng.shuffle(ends)
        return ends

    def _plant_case(
        self,
        home: ReturnPlace | None,
        *,
        brigade: bool,
        end: tuple[str, date] | None = None,
        units: Sequence[Unit] = (),
    ) -> _Case:
        plant = self.shape.plant
        unit = (
            self.world.regiment if brigade else self.rng.choice(units or self.world.units_of(self.power.code, "plant"))
        )
        captured = days_between(plant.captured_from, plant.captured_to, self.rng)
        case = self.case("military", self.captivity(captured, self.world.plant.code, home, end=end), unit=unit)
        case.groups = {"plant", "brigade"} if brigade else {"plant"}
        return case

    def _plant_twice(self, first: ReturnPlace, second: ReturnPlace) -> _Case:
        case = self._plant_case(first, brigade=False)
        captured, place = self.taken_before(second.day, since=first.day + timedelta(days=30))
        case.captivities.append(self.captivity(captured, place, second))
        return case

    # The exchange in focus.

    def _focus_plant_homes(self) -> list[ReturnPlace]:
        places, wanted = self.focus["military"], self.shape.focus.plant
        _demand(
            wanted <= len(places),
            "focus.plant",
            f"{wanted} of the plant, {len(places)} places for soldiers in that exchange",
        )
        return [places.pop() for _ in range(wanted)]

    def _units_with_returns(self, cases: Iterable[_Case]) -> set[str]:
        """Units of which somebody came home before; in the exchange in focus all but the fresh ones must be among them."""
        soldiers = (case for case in cases if case.category == "military")
        return {case.unit for case in soldiers if any(stay.end_kind == "returned" for stay in case.captivities)}

    def _focus_plant_cases(self, homes: Sequence[ReturnPlace], known: set[str]) -> list[_Case]:
        focus = self.shape.focus
        units = [unit for unit in self.world.units_of(self.power.code, "plant") if unit.code in known]
        _demand(
            bool(units) or focus.plant == focus.brigade,
            "focus.first_units",
            "no unit of the plant had an earlier return",
        )
        _demand(
            not focus.brigade or self.world.regiment.code in known,
            "focus.brigade",
            "the brigade would be one of the first units",
        )
        cases = []
        for index, home in enumerate(homes):
            case = self._plant_case(home, brigade=index < focus.brigade, units=units)
            case.rank_classes = focus.rank_classes
            cases.append(case)
        return cases

    def _focus_cases(self, known: set[str]) -> list[_Case]:
        focus = self.shape.focus
        usual = [unit for unit in self.units if unit.code in known]
        homes = self.focus["military"] + self.focus["civilian"]
        military = len(self.focus["military"])
        fresh = self._fresh_units(military)
        old = self._held_since(len(homes))
        cases = []
        for index, home in enumerate(homes):
            captured, place = self._taken_in_or_after(home.day, in_year=index in old)
            _demand(
                bool(usual) or index < len(fresh) or home.category == "civilian",
                "focus.first_units",
                "no unit had an earlier return",
            )
            unit = fresh[index] if index < len(fresh) else self.rng.choice(usual or self.units)
            case = self.case(home.category, self.captivity(captured, place, home), unit=unit)
            case.rank_classes = focus.rank_classes
            cases.append(case)
        self.focus = {"military": [], "civilian": []}
        return cases

    def _fresh_units(self, military: int) -> list[Unit]:
        units = self.world.units_of(self.power.code, "fresh")
        _demand(
            len(units) <= military,
            "focus.first_units",
            f"{len(units)} units need as many soldiers, {military} come home",
        )
        more = max(0, int(military * _FRESH_SHARE) - len(units))
        return list(units) + [self.rng.choice(units) for _ in range(more)] if units else []

    def _held_since(self, homes: int) -> set[int]:
        focus, plant = self.shape.focus, self.shape.plant
        same_year = plant.captured_from.year == focus.held_since_year
        wanted = focus.held_since - (focus.plant if same_year else 0)
        _demand(
            homes >= wanted >= 0, "focus.held_since", f"{wanted} people outside the plant needed, {homes} places there"
        )
        return set(self.rng.sample(range(homes), wanted))

    def _taken_in_or_after(self, day: date, *, in_year: bool) -> tuple[date, str]:
        year = self.shape.focus.held_since_year
        turn = date(year + 1, 1, 1)
        if not in_year:
            return self.taken_before(day, since=max(self.shape.start, turn))
        return self.taken_before(min(day, turn + _LEAST_CAPTIVITY), since=max(self.shape.start, date(year, 1, 1)))

    # Everyone else.

    def _pairs(self, total: str, count: int, *, since: date) -> list[tuple[ReturnPlace, ReturnPlace]]:
        """Take pairs of places for those who come home twice: far enough apart to be taken again between them."""
        places = sorted(
            (place for place in self.early["military"] if place.day >= since + _LEAST_CAPTIVITY),
            key=lambda place: place.day,
        )
        _demand(2 * count <= len(places), total, f"{2 * count} places needed, {len(places)} there")
        pairs = []
        third = max(count, len(places) // 3)
        for first, second in zip(
            self.rng.sample(places[:third], count), self.rng.sample(places[-third:], count), strict=True
        ):
            apart = second.day - first.day
            _demand(
                apart > _LEAST_FREEDOM + _LEAST_CAPTIVITY,
                total,
                f"{first.day} and {second.day} are too near each other",
            )
            self.early["military"].remove(first)
            self.early["military"].remove(second)
            pairs.append((first, second))
        return pairs

    def _twice_cases(self) -> list[_Case]:
        name = f"others.{self.power.code}"
        cases = []
        since = self.shape.start + timedelta(days=60)
        for first, second in self._pairs(f"{name}.twice", self.others.twice, since=since):
            case = self.case("military", self.captivity(*self.taken_before(first.day), first))
            again = self.taken_before(second.day, since=first.day + timedelta(days=30))
            case.captivities.append(self.captivity(*again, second))
            cases.append(case)
        self.early["military"].sort(key=lambda place: place.day)
        _demand(
            self.others.retaken <= len(self.early["military"]),
            f"{name}.retaken",
            "more people than places in earlier exchanges",
        )
        for _ in range(self.others.retaken):
            home = self.early["military"].pop(self.rng.randrange(max(1, len(self.early["military"]) // 2)))
            case = self.case("military", self.captivity(*self.taken_before(home.day), home))
            case.captivities.append(
                self.captivity(*self.taken_before(self.shape.as_of, since=home.day + timedelta(days=30)))
            )
            cases.append(case)
        return cases

    def _early_cases(self) -> list[_Case]:
        cases = []
        homes = [*self.early["military"], *self.early["civilian"]]
        if not self.has_plant:
            homes += [*self.focus["military"], *self.focus["civilian"]]
        late = self.shape.brigade.became_brigade + _LEAST_CAPTIVITY + _LEAST_FREEDOM
        share = (self.joined_later + 1) // 2
        for home in homes:
            joined = bool(share) and home.category == "military" and home.day > late
            share -= joined
            cases.append(
                self._joined_case(home)
                if joined
                else self.case(home.category, self.captivity(*self.taken_before(home.day), home))
            )
        return cases

    def _joined_case(self, home: ReturnPlace | None) -> _Case:
        self.joined_later -= 1
        day = home.day if home else self.shape.as_of
        captured, place = self.taken_before(day, since=self.shape.brigade.became_brigade)
        case = self.case("military", self.captivity(captured, place, home), unit=self.world.regiment)
        case.groups = {"joined-later"}
        return case

    def _other_cases(self) -> list[_Case]:
        others = self.others
        cases = [self._held_case("military") for _ in range(others.held)]
        cases += [self._held_case("civilian") for _ in range(others.civilians_held)]
        numbers = (
            ("died", others.died),
            ("escaped", others.escaped),
            ("released", others.released),
            ("third-state", others.third_state),
        )
        for kind, number in numbers:
            for _ in range(number):
                captured, place = self.taken_before(self.shape.as_of - _LEAST_FREEDOM)
                day = days_between(captured + _LEAST_CAPTIVITY, self.shape.as_of, self.rng)
                category = "civilian" if kind == "released" and self.rng.random() < 0.4 else "military"
                cases.append(self.case(category, self.captivity(captured, place, end=(kind, day))))
        return cases + [self._sought_case() for _ in range(others.sought)]

    def _held_case(self, category: str) -> _Case:
        if category == "military" and self.joined_later:
            return self._joined_case(None)
        fresh = self.world.units_of(self.power.code, "fresh")
        unit = self.rng.choice(fresh) if fresh and self.rng.random() < _FRESH_SHARE else None
        return self.case(category, self.captivity(*self.taken_before(self.shape.as_of)), unit=unit)

    def _sought_case(self) -> _Case:
        case = self.case("military")
        case.missing = days_between(self.shape.start, self.shape.as_of - _LEAST_CAPTIVITY, self.rng)
        return case


def _demand(holds: bool, total: str, why: str) -> None:  # noqa: FBT001 - a condition reads best in first place
    if not holds:
        raise ShapeError(total, why)


def returns_of(people: Iterable[Person]) -> list[tuple[Person, Captivity]]:
    """Every return of everyone, in the order of the people."""
    return [(person, stay) for person in people for stay in person.captivities if stay.end_kind == "returned"]
