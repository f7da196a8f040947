"""A bureau's written policy for choosing a list: whose people, how many, who belongs on it, who comes first, what balances it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from byname.core.errors import RefusedError
from byname.core.fields import FIELDS

__all__ = [
    "APPROVALS_NEEDED", "BALANCING", "ORDERING", "OWED", "Age", "Codes", "Condition", "Days", "Each", "Longest", "Over",
    "Policy", "Rule", "RuleKind", "approved_by", "demand_own_people", "policy_digest",
]  # fmt: skip

APPROVALS_NEEDED: Final = 2
"""So many different people must have approved one version; who wrote it may be one of them, as with a death."""

OWED: Final = frozenset({"gravely-wounded", "gravely-ill"})
"""Whose return is owed without any exchange (Convention III arts. 109 and 110): they are set apart and fill no place."""

# What a policy calls it -> the field of the table that decides whether a rule may touch it.
_NAMED_OTHERWISE = MappingProxyType({"rank": "rank_class"})
ORDERING: Final = tuple(_NAMED_OTHERWISE.get(field.code, field.code) for field in FIELDS if field.rankable)
"""Fields by which somebody may belong on a list or come before another."""
BALANCING: Final = tuple(_NAMED_OTHERWISE.get(field.code, field.code) for field in FIELDS if field.boundable)
"""Fields of which a list may hold at least or at most so many."""


@dataclass(frozen=True, slots=True)
class Codes:
    """One of these values is told; units and places hold those under them."""

    field: str
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Age:
    """Full years on the day of the list, both ends included; None is an open end."""

    field: str
    youngest: int | None
    oldest: int | None


@dataclass(frozen=True, slots=True)
class Over:
    """The day lies more than so many months back; exactly three years is not over three years."""

    field: str
    months: int


@dataclass(frozen=True, slots=True)
class Days:
    """The day lies in [start, end), as ordinals; None is an open end."""

    field: str
    start: int | None
    end: int | None


@dataclass(frozen=True, slots=True)
class Longest:
    """The more days since then, the sooner; only an order says that."""

    field: str


@dataclass(frozen=True, slots=True)
class Each:
    """Every value that is told is a group of its own; only an upper bound says that."""

    field: str


Condition = Codes | Age | Over | Days | Longest | Each
RuleKind = str


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule in the bureau's own words; its conditions hold together. `kind`: must, prefer, at-least, at-most."""

    kind: RuleKind
    title: str
    conditions: tuple[Condition, ...]
    count: int = 0


@dataclass(frozen=True, slots=True)
class Policy:
    """A policy as it was read; `as_of` None is the day on which it is asked, `exchange` "" any exchange.

    `compute` says that a list may be proposed by it; without it the policy only checks lists that people made.
    """

    title: str
    people: str
    size: int
    exchange: str = ""
    as_of: date | None = None
    compute: bool = False
    must: tuple[Rule, ...] = ()
    prefer: tuple[Rule, ...] = ()
    bounds: tuple[Rule, ...] = ()

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule: who belongs on it, who comes first, what balances it."""
        return (*self.must, *self.prefer, *self.bounds)

    @property
    def fields(self) -> frozenset[str]:
        """The fields that its rules touch, and health, which sets people apart."""
        return frozenset(each.field for rule in self.rules for each in rule.conditions) | {"health"}


def policy_digest(code: str, version: int, text: str) -> str:
    """Give what an approval is bound to: this text, as this version of this policy and no other."""
    return hashlib.sha256(f"{code}\n{version}\n{text}".encode()).hexdigest()


def approved_by(names: frozenset[str]) -> bool:
    """Tell whether enough different people have approved."""
    return len(names) >= APPROVALS_NEEDED


def demand_own_people(people: str, home: str) -> None:
    """Refuse to choose among captives in the register's own hands; raises RefusedError before anything is computed.

    Whom one holds one may send home, all of them, at any time: to rank them is to put a price on each.
    """
    if people and people == home:
        return
    raise RefusedError(
        f"A policy chooses among the register's own people ({home or 'none is named'}) in other hands. The people of "
        f"{people!r} would be captives in its own hands, and among them nobody is ranked (rule own-people-only)."
    )
