"""The part of a shape that says how the lists of exchanges come about: shares, days and counts, and what people are besides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

__all__ = ["Case", "Counting", "Health", "ListRates", "Published", "Services", "Vanishing"]


@dataclass(frozen=True, slots=True)
class ListRates:
    """Lists about one's own people in the other side's hands; shares are chances, days are days.

    `asked`: to be asked for at all on a day of `requests`; `asked_again`: once asked for; `focus_asked`: for the exchange
    in focus; `refused`: to be refused by the holder, who answers within about `answer_days`; `offered`: of those coming
    home whom nobody ever confirmed, to be offered before; `agreed_not_come` and `came_not_agreed`: of those coming home
    in a phase; `instead`: of those who came though not agreed, to be said to come instead of somebody; `withdrawn`: of
    those agreed who do not come; `declined`: so many decline at the crossing; lists are agreed `lead_days` before.
    """

    requests: tuple[date, ...]
    asked: float
    asked_again: float
    focus_asked: float
    refused: float
    answer_days: int
    offered: float
    agreed_not_come: float
    came_not_agreed: float
    instead: float
    withdrawn: float
    declined: int
    lead_days: int


@dataclass(frozen=True, slots=True)
class Case:
    """Somebody who comes home in the exchange in focus though not agreed: asked for and refused as not held so often."""

    asked: int
    refused: int


@dataclass(frozen=True, slots=True)
class Published:
    """A list that the other side publishes as people whom their own side does not want back: how many rows are how wrong."""

    day: date
    right: int
    home: int
    dead: int
    unknown: int
    twice: int
    civilian: int
    birth_wrong: int
    name_wrong: int
    never_held: int


@dataclass(frozen=True, slots=True)
class Vanishing:
    """Two lists of those whom the other side's prisons hold: so many named in the first, so many of them absent in the second."""

    first: date
    second: date
    named: int
    absent: int


@dataclass(frozen=True, slots=True)
class Counting:
    """How the published numbers differ from the lists.

    The two sides differ by `differ` in `disputed` phases; the table by branch of service of the exchange in focus sums to
    `service_short` fewer soldiers than came home; each power's bodies come home by `bodies` for every hundred soldiers.
    """

    disputed: int
    differ: int
    service_short: int
    bodies: int


@dataclass(frozen=True, slots=True)
class Services:
    """Shares of units by branch of the forces."""

    land: float
    sea: float
    air: float
    guard: float
    border: float
    territorial: float


@dataclass(frozen=True, slots=True)
class Health:
    """Shares of people by health; of the rest nothing is told."""

    gravely_wounded: float
    gravely_ill: float
    wounded: float
    ill: float
    well: float
