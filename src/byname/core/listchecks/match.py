"""A list whose rows were matched against the register: what somebody who checks it has before the gate has spoken."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from byname.core.records import ReadRecord

__all__ = ["Doubt", "MatchedList", "MatchedRow"]


@dataclass(frozen=True, slots=True)
class Doubt:
    """A stored record of whose person a row may speak: why it is undecided, and whether an identity agrees (law 6)."""

    record: int
    reason: str
    identity: bool


@dataclass(frozen=True, slots=True)
class MatchedRow:
    """One row about a person: how it reads, the stored records of the same person, the rows that are or may be the same."""

    row: int
    read: ReadRecord
    same: tuple[int, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    same_rows: tuple[int, ...] = ()
    perhaps_rows: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class MatchedList:
    """A list with its covering facts and all its rows; ids of records, no persons: who asks is told through a query.

    `document` is the number under which it was taken in (0: it was not); `left_aside` are the stored records of the same
    list, which stand for nothing in the check; `twins` the documents in which the same bytes stand already; `aside` counts
    header, blank and total rows.
    """

    title: str
    source: str
    kind: str
    role: str
    received: date
    rows: tuple[MatchedRow, ...]
    aside: tuple[tuple[str, int], ...] = ()
    power: str = ""
    exchange: str = ""
    document: int = 0
    left_aside: frozenset[int] = field(default_factory=frozenset)
    twins: tuple[int, ...] = ()
    made_up: bool = False
