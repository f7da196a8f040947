"""What another formula gives back: frozen values, cleared for one viewer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from byname.queries.results import CellView, HitList, Sentence

__all__ = ["GroupView", "LotView", "SideView", "WhatIfView"]


@dataclass(frozen=True, slots=True)
class LotView:
    """How many of a group: exact, or on average over every draw by lot; `withheld` names the rule where it may not be shown."""

    value: float | None
    low: int | None
    high: int | None
    withheld: str = ""


@dataclass(frozen=True, slots=True)
class GroupView:
    """One group of one side: held before, meant by the formula, would come home, would remain; its code opens its people."""

    code: str
    label: str
    before: CellView
    meant: CellView
    come: LotView
    remain: LotView


@dataclass(frozen=True, slots=True)
class SideView:
    """One power's people under the formula.

    `number` is how many the formula asks for (None: all who are meant), `by_lot` whether nothing says which of them.
    `short` is by how many fewer are meant, `untold` of how many held nothing is told that the category asks for.
    `against` has both, missed and instead where an exchange is compared; `people` are the lists asked for.
    """

    power: str
    name: str
    number: int | None
    by_lot: bool
    whole: GroupView
    short: int | None
    untold: CellView
    groups: tuple[GroupView, ...]
    against: tuple[CellView, ...] = ()
    people: tuple[tuple[str, HitList], ...] = ()


@dataclass(frozen=True, slots=True)
class WhatIfView:
    """A formula applied to a register: `means` are the codes of what "all" means, `definition` says it in words.

    `unnamed` says that names are withheld.
    """

    formula: str
    definition: str
    as_of: date
    known_at: date | None
    means: tuple[str, ...]
    categories: tuple[str, ...]
    years: int
    by: str
    against: str
    order: str
    against_title: str
    sides: tuple[SideView, ...]
    unnamed: bool
    caveats: tuple[Sentence, ...]
    made_up: bool
