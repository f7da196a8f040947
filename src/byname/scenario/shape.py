"""The shape of a made-up conflict: every total, rate and day that the generator has to meet, read from a file."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from byname.core.errors import BynameError
from byname.scenario.listshape import Case, Counting, Health, ListRates, Published, Services, Vanishing

__all__ = [
    "Brigade",
    "Coverage",
    "DocumentDays",
    "ErrorRates",
    "Exchange",
    "Focus",
    "Kinship",
    "Others",
    "Phase",
    "Plant",
    "Power",
    "Shape",
    "ShapeError",
    "Units",
    "default_shape_path",
    "load_shape",
    "shape_from_table",
]


class ShapeError(BynameError):
    """A shape whose totals cannot all hold, or a shape file that says something else than a shape."""

    exit_code: ClassVar[int] = 2

    def __init__(self, total: str, why: str) -> None:
        super().__init__(f"The shape cannot be met: total {total!r}: {why}.")
        self.total = total


@dataclass(frozen=True, slots=True)
class Power:
    """One of the two invented countries; `language` says whether it writes like "uk" or like "ru"; its names in both, if any."""

    code: str
    name: str
    language: str
    name_uk: str = ""
    name_ru: str = ""


@dataclass(frozen=True, slots=True)
class Plant:
    """What must hold for those taken at the plant; days are half-open, counts are persons."""

    power: str
    captured_from: date
    captured_to: date
    taken: int
    returned: int
    brigade_taken: int
    brigade_returned: int
    twice: int
    units: int
    died: int
    escaped: int
    released: int
    third_state: int


@dataclass(frozen=True, slots=True)
class Brigade:
    """The later life of the regiment that was taken at the plant."""

    became_brigade: date
    joined_corps: date
    joined_later: int


@dataclass(frozen=True, slots=True)
class Focus:
    """What must hold for the plant's power in one exchange."""

    exchange: str
    plant: int
    brigade: int
    first_units: int
    held_since_year: int
    held_since: int
    rank_classes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Others:
    """People of one power who were not taken at the plant, by how their captivity stands; counts are persons."""

    held: int
    civilians_held: int
    died: int
    escaped: int
    released: int
    third_state: int
    sought: int
    twice: int
    retaken: int


@dataclass(frozen=True, slots=True)
class Units:
    """How many units there are besides those of the plant and those with their first return in the focus."""

    plant_power_line: int
    other_power_line: int
    battalions: int


@dataclass(frozen=True, slots=True)
class Kinship:
    """Shares of people who are drawn as somebody's relative or namesake, and of women."""

    brother: float
    son: float
    namesake: float
    namesake_same_year: float
    women_military: float
    women_civilian: float


@dataclass(frozen=True, slots=True)
class Coverage:
    """Chances that somebody who could stand in a list does."""

    own_list: float
    own_restated: float
    detaining: float
    agency: float
    family: float
    family_anchor: float
    witness: float
    certified_death: float
    reported_death: float
    number_in_act: float
    hidden_row: float
    duplicate: float


@dataclass(frozen=True, slots=True)
class DocumentDays:
    """The days on which each kind of source makes its lists."""

    own_full: tuple[date, ...]
    own_additions: tuple[date, ...]
    detaining: tuple[date, ...]
    agency: tuple[date, ...]
    family: tuple[date, ...]
    testimony: tuple[date, ...]
    deaths: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class ErrorRates:
    """Named error kinds of one kind of list; each rate is a chance per row."""

    birth_missing: float
    birth_year_only: float
    birth_wrong: float
    patronymic_missing: float
    typo: float
    unit_missing: float
    unit_wrong: float
    place_missing: float
    place_wrong: float
    capture_missing: float
    capture_wrong: float
    mixed_alphabet: float
    transposed: float
    initials: float
    false_death: float = 0.0


@dataclass(frozen=True, slots=True)
class Phase:
    """One day of an exchange: how many of each power come home, (military, civilians) by power code.

    `planned` is the day that was agreed, None where that is the day on which it happened.
    """

    code: str
    day: date
    military: Mapping[str, int]
    civilians: Mapping[str, int]
    planned: date | None = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """One agreement carried out in phases; phases that were `called_off` were agreed for so many, and nobody came.

    `track` is "numbered", "outside", or the name of another row of talks.
    """

    code: str
    title: str
    formula: str
    phases: tuple[Phase, ...]
    track: str = "numbered"
    called_off: tuple[Phase, ...] = ()


@dataclass(frozen=True, slots=True)
class Shape:
    """One whole shape."""

    title: str
    start: date
    as_of: date
    powers: tuple[Power, Power]
    plant: Plant
    brigade: Brigade
    focus: Focus
    others: Mapping[str, Others]
    units: Units
    kinship: Kinship
    coverage: Coverage
    documents: DocumentDays
    lists: ListRates
    case: Case
    published: Published
    vanishing: Vanishing
    counting: Counting
    services: Services
    health: Health
    errors: Mapping[str, ErrorRates]
    exchanges: tuple[Exchange, ...]

    @property
    def focus_exchange(self) -> Exchange:
        """The exchange that `focus` names."""
        for exchange in self.exchanges:
            if exchange.code == self.focus.exchange:
                return exchange
        raise ShapeError("focus.exchange", f"no exchange has the code {self.focus.exchange!r}")

    def other(self, power: str) -> Power:
        """The other power."""
        first, second = self.powers
        return second if power == first.code else first

    def power(self, code: str) -> Power:
        """The power with this code."""
        first, second = self.powers
        return first if code == first.code else second

    @property
    def people(self) -> int:
        """How many persons the shape makes: every return place once, less those who take two, and all others."""
        places = sum(
            sum(phase.military.values()) + sum(phase.civilians.values())
            for item in self.exchanges
            for phase in item.phases
        )
        plant = self.plant
        rest = sum(
            item.held
            + item.civilians_held
            + item.died
            + item.escaped
            + item.released
            + item.third_state
            + item.sought
            - item.twice
            for item in self.others.values()
        )
        return places + rest + (plant.taken - plant.returned) - plant.twice


_T = TypeVar("_T")
_ERROR_TABLES = ("own", "act", "detaining", "agency", "family", "testimony", "exchange")


def default_shape_path() -> Path:
    """Where the default shape file stands."""
    return Path(__file__).parent / "shapes" / "may_2025.toml"


def load_shape(path: Path) -> Shape:
    """Read a shape file (TOML); raises ShapeError naming the place that is missing or not understood."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ShapeError(path.name, f"the file cannot be read as TOML ({error})") from error
    return shape_from_table(table)


def shape_from_table(table: Mapping[str, Any]) -> Shape:
    """Build a shape from the tables of its file; raises ShapeError where something is missing or left over."""
    try:
        powers = tuple(_build(Power, item, "power") for item in table["power"])
        first, second = powers
        return Shape(
            title=str(table["title"]),
            start=table["start"],
            as_of=table["as_of"],
            powers=(first, second),
            plant=_build(Plant, table["plant"], "plant"),
            brigade=_build(Brigade, table["brigade"], "brigade"),
            focus=_build(Focus, table["focus"], "focus"),
            others={
                power.code: _build(Others, table["others"][power.code], f"others.{power.code}") for power in powers
            },
            units=_build(Units, table["units"], "units"),
            kinship=_build(Kinship, table["kinship"], "kinship"),
            coverage=_build(Coverage, table["coverage"], "coverage"),
            documents=_build(DocumentDays, table["documents"], "documents"),
            lists=_build(ListRates, table["lists"], "lists"),
            case=_build(Case, table["case"], "case"),
            published=_build(Published, table["published"], "published"),
            vanishing=_build(Vanishing, table["vanishing"], "vanishing"),
            counting=_build(Counting, table["counting"], "counting"),
            services=_build(Services, table["services"], "services"),
            health=_build(Health, table["health"], "health"),
            errors={name: _build(ErrorRates, table["errors"][name], f"errors.{name}") for name in _ERROR_TABLES},
            exchanges=tuple(_exchange(item, powers) for item in table["exchange"]),
        )
    except (KeyError, ValueError, TypeError) as error:
        raise ShapeError(
            str(error).strip("'"), "the shape file lacks it or says it in another form than the default shape file"
        ) from error


def _build(kind: type[_T], table: Mapping[str, Any], where: str) -> _T:
    known = {item.name for item in fields(kind)}  # type: ignore[arg-type]  # every kind passed in is a dataclass
    for key in table:
        if key not in known:
            raise ShapeError(f"{where}.{key}", "the shape file names something that no shape has")
    return kind(**{key: tuple(value) if isinstance(value, list) else value for key, value in table.items()})


def _exchange(table: Mapping[str, Any], powers: tuple[Power, ...]) -> Exchange:
    phases = tuple(_phase(item, powers) for item in table["phases"])
    called_off = tuple(_phase(item, powers) for item in table.get("called_off", ()))
    track = str(table.get("track", "numbered"))
    return Exchange(str(table["code"]), str(table["title"]), str(table["formula"]), phases, track, called_off)


def _phase(table: Mapping[str, Any], powers: tuple[Power, ...]) -> Phase:
    pairs = {power.code: _military_and_civilians(table, power.code) for power in powers}
    military = {code: soldiers for code, (soldiers, _) in pairs.items()}
    civilians = {code: others for code, (_, others) in pairs.items()}
    return Phase(str(table["code"]), table["day"], military, civilians, table.get("planned"))


def _military_and_civilians(table: Mapping[str, Any], power: str) -> tuple[int, int]:
    pair = table[power]
    if not isinstance(pair, list) or len(pair) != 2:
        raise ShapeError(f"exchange.phases.{power}", "a phase says of each power [military, civilians]")
    return int(pair[0]), int(pair[1])
