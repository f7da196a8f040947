"""The plan of a list: what taking it in would do with each row, before anything is written."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from byname.core.columns import Mapping

__all__ = ["Placed", "Plan", "PlannedRow", "RowOutcome"]


class RowOutcome(StrEnum):
    """What a row brings; every record row has exactly one outcome, so that they add up (law 1)."""

    KNOWN = "known"
    KNOWN_NEW = "known-new"
    NEW = "new"
    TO_DECIDE = "to-decide"
    HOME = "home"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row's outcome; `record` is the id of a record of the person it would join (0 for none), `problem` a sentence.

    `name` is the name as read, for whom it may be shown; `reason` is the linker's code for what somebody has to decide.
    """

    row: int
    outcome: RowOutcome
    record: int = 0
    problem: str = ""
    name: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a file was read and what each of its rows would do; `aside` counts header, blank and total rows.

    `standing` is the document that the same bytes stand as already (0: none); then taking them in changes nothing.
    """

    title: str
    format: str
    encoding: str
    delimiter: str
    notes: tuple[str, ...]
    mapping: Mapping
    rows: tuple[PlannedRow, ...]
    aside: tuple[tuple[str, int], ...]
    standing: int = 0

    def counts(self) -> dict[RowOutcome, int]:
        """Give how many rows have each outcome, all outcomes named."""
        found = Counter(row.outcome for row in self.rows)
        return {outcome: found[outcome] for outcome in RowOutcome}

    @property
    def rows_read(self) -> int:
        """All rows of the file: records and what stands aside."""
        return len(self.rows) + sum(count for _sort, count in self.aside)

    def differences(self, other: Plan) -> list[tuple[int, str, str]]:
        """Give the rows whose outcome or person differs in another plan: (row, outcome here, outcome there)."""
        there = {row.row: row for row in other.rows}
        here = {row.row: row for row in self.rows}
        return [
            (
                number,
                here[number].outcome if number in here else "absent",
                there[number].outcome if number in there else "absent",
            )
            for number in sorted(here.keys() | there.keys())
            if number not in here
            or number not in there
            or (here[number].outcome, here[number].record) != (there[number].outcome, there[number].record)
        ]


@dataclass(frozen=True, slots=True)
class Placed:
    """Rows that speak of persons known from elsewhere, new persons and the rows that speak of them, and pairs that wait.

    Rows that nobody can be read from are in neither; a pair that waits is of two persons, one of whom a row speaks of.
    """

    known_rows: int = 0
    new_rows: int = 0
    new_persons: int = 0
    waiting: int = 0
