"""What the question who was left out gives: frozen values, cleared for one viewer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from byname.queries.results import CellView, Sentence, UnitView

__all__ = [
    "ChanceView", "DrawView", "FirstUnitView", "GroupView", "LeftOutView", "LengthsView", "QuantileView", "SpreadView",
    "UrnView", "WithoutView",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class SpreadView:
    """A number with its range; low and high are None where they are withheld, or where there is no bound."""

    value: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class ChanceView:
    """A probability and its range, never below the floor: where `below` is true it is less than `value`."""

    value: float
    low: float | None
    high: float | None
    below: bool


@dataclass(frozen=True, slots=True)
class UrnView:
    """From whom a draw is made: its rule in text ("" for everybody), N held and K of them back."""

    code: str
    rule: str
    held: CellView
    back: CellView


@dataclass(frozen=True, slots=True)
class DrawView:
    """One group in one urn: n held, k back, what an even draw brings, and how likely so few and so many are.

    `ratio` is k / expected, `interval` its exact 95 % interval; None for a group of nobody in this urn.
    `few_corrected` and `many_corrected` are the probabilities corrected for the number of groups.
    """

    urn: str
    held: CellView
    back: CellView
    expected: SpreadView
    ratio: SpreadView | None
    interval: tuple[float, float] | None
    few: ChanceView
    few_corrected: ChanceView
    many: ChanceView
    many_corrected: ChanceView


@dataclass(frozen=True, slots=True)
class GroupView:
    """One group with a draw for each urn; `withheld` names the rule where no number of it is shown; "" is not told."""

    code: str
    label: str
    draws: tuple[DrawView, ...]
    withheld: str = ""


@dataclass(frozen=True, slots=True)
class QuantileView:
    """Of hundred people so many (`per_cent`) had been held for so many days or fewer."""

    per_cent: int
    days: SpreadView


@dataclass(frozen=True, slots=True)
class LengthsView:
    """How long people were held: everybody, in bands (up to 1 year, over 1, over 2, over 3 years), and quantiles."""

    whole: CellView
    bands: tuple[CellView, ...]
    quantiles: tuple[QuantileView, ...]


@dataclass(frozen=True, slots=True)
class FirstUnitView:
    """A unit of which nobody had ever come back before; `maybe` says that an earlier return is possible."""

    code: str
    name: str
    back: CellView
    maybe: bool


@dataclass(frozen=True, slots=True)
class WithoutView:
    """Units never listed, exchanged or returned: how many on the eve, and which still are when the last day ends."""

    kind: str
    before: int
    after: tuple[UnitView, ...]


@dataclass(frozen=True, slots=True)
class LeftOutView:
    """Who was left out of an exchange, or of a period [first, past), of one power's people.

    `first_bounds` are the least and the most units that came home for the first time: of whom no unit is told may change
    one; None for who sees no small numbers.
    """

    title: str
    exchange: str
    power: str
    power_name: str
    by: str
    eve: date
    first: date
    last: date
    known_at: date | None
    urns: tuple[UrnView, ...]
    groups: tuple[GroupView, ...]
    overlap: bool
    outside: int | None
    times: tuple[LengthsView, LengthsView]
    first_units: tuple[FirstUnitView, ...]
    without: tuple[WithoutView, ...]
    caveats: tuple[Sentence, ...]
    made_up: bool
    first_bounds: tuple[int, int] | None = None
