"""What a list would do if it were taken in: the linker is asked, nothing is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from byname.core.custody.standings import Status
from byname.core.moments import Moment
from byname.core.plans import PlannedRow, RowOutcome
from byname.ledger.copies import copies_of
from byname.ledger.documentfacts import DocumentFacts
from byname.ledger.matching import PLANNED_DOCUMENT, Reach, RowMatcher
from byname.ledger.portions import portion_of

if TYPE_CHECKING:
    from datetime import date

    from byname.core.custody.persons import PersonLine
    from byname.core.records import ReadRecord
    from byname.ledger.matching import RowMatch

__all__ = ["RowPlanner"]

_HOME = frozenset({Status.RETURNED, Status.RELEASED, Status.ESCAPED, Status.THIRD_STATE})


class RowPlanner:
    """Collects the rows of a list and says of each what it would bring."""

    def __init__(
        self, source: str, kind: str, power: str, received: date, *, granted: frozenset[str] | None = None
    ) -> None:
        """Plan for a document with these covering facts; people of powers that are not `granted` are met by no row."""
        facts = DocumentFacts(
            PLANNED_DOCUMENT,
            kind,
            source,
            "",
            "",
            "",
            power,
            "",
            received,
            Moment(0),
            whole=True,
            made_up=False,
        )
        self._matcher = RowMatcher(facts, reach=Reach(granted))
        self._received = received
        self._rows: list[tuple[int, ReadRecord]] = []

    def add(self, row: int, read: ReadRecord) -> None:
        """Take in one record row."""
        self._rows.append((row, read))
        self._matcher.add(read)

    def planned(self) -> tuple[PlannedRow, ...]:
        """Give the outcome of every row."""
        matches = self._matcher.matches()
        people = portion_of(min(match.same) for match in matches if match.same)
        lines = {record: line for line in people.lines for record in line.records}
        return tuple(
            self._row(row, read, match, lines.get(min(match.same)) if match.same else None)
            for (row, read), match in zip(self._rows, matches, strict=True)
        )

    def unchanged(self) -> tuple[PlannedRow, ...]:
        """Give the outcome of every row of a list that stands already: nothing new."""
        return tuple(
            PlannedRow(
                row,
                RowOutcome.UNREADABLE if read.unreadable else RowOutcome.KNOWN,
                problem=_problems(read),
                name=_name(read),
            )
            for row, read in self._rows
        )

    def _row(self, row: int, read: ReadRecord, match: RowMatch, line: PersonLine | None) -> PlannedRow:
        problem = _problems(read)
        if read.unreadable:
            return PlannedRow(row, RowOutcome.UNREADABLE, 0, problem, _name(read))
        if not match.same:
            outcome = RowOutcome.TO_DECIDE if match.reason else RowOutcome.NEW
            return PlannedRow(row, outcome, 0, problem, _name(read), match.reason)
        return PlannedRow(row, self._known(line, read), min(match.same), problem, _name(read))

    def _known(self, line: PersonLine | None, read: ReadRecord) -> RowOutcome:
        if line is None:
            return RowOutcome.KNOWN_NEW
        if line.timeline.on(self._received.toordinal()).status in _HOME:
            return RowOutcome.HOME
        told = [copy.newest for copy in copies_of(line.records).values()]
        values = {(code, text) for other in told for code, text in other.fields.items()}
        events = {(event.kind, event.when.edtf) for other in told for event in other.events}
        fresh = any((code, text) not in values for code, text in read.fields.items()) or any(
            (event.kind, event.when.edtf) not in events for event in read.events
        )
        return RowOutcome.KNOWN_NEW if fresh else RowOutcome.KNOWN


def _name(read: ReadRecord) -> str:
    """Give the name as read, whole or put together from its parts."""
    parts = " ".join(read.fields[code] for code in ("family", "given", "patronymic") if code in read.fields)
    return read.fields.get("name", "") or parts


def _problems(read: ReadRecord) -> str:
    """Give everything that is wrong in a row, one sentence after another."""
    return " ".join(problem.sentence() for problem in read.problems)
