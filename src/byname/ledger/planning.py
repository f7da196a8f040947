"""What a list would do if it were taken in: the linker is asked, nothing is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from byname.core.custody.standings import Status
from byname.core.moments import Moment
from byname.core.plans import PlannedRow, RowOutcome
from byname.engines.linking import link
from byname.ledger.copies import RecordCopy, copies_of
from byname.ledger.decisions import Withdrawals, human_judgements, human_outcomes, standing_pairs
from byname.ledger.documentfacts import DocumentFacts
from byname.ledger.linkstore import StoredIndex, link_record
from byname.ledger.resolving import resolver
from byname.ledger.silenced import withdrawn_records
from byname.ledger.snapshot import person_of, snapshot

if TYPE_CHECKING:
    from datetime import date

    from byname.core.records import ReadRecord
    from byname.engines.linking import LinkRun

__all__ = ["RowPlanner"]

_FIRST = 1 << 60  # far above every stored record, so that planned rows and records cannot be confused
_PLANNED_DOCUMENT = 0
_HOME = frozenset({Status.RETURNED, Status.RELEASED, Status.ESCAPED, Status.THIRD_STATE})


class RowPlanner:
    """Collects the rows of a list and says of each what it would bring."""

    def __init__(
        self, source: str, kind: str, power: str, received: date, *, granted: frozenset[str] | None = None
    ) -> None:
        """Plan for a document with these covering facts; people of powers that are not `granted` are met by no row."""
        self._granted = granted
        self._document = DocumentFacts(
            _PLANNED_DOCUMENT,
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
        self._received = received
        self._rows: list[tuple[int, ReadRecord]] = []

    def add(self, row: int, read: ReadRecord) -> None:
        """Take in one record row."""
        self._rows.append((row, read))

    def planned(self) -> tuple[PlannedRow, ...]:
        """Give the outcome of every row."""
        found = resolver()
        records = [
            link_record(RecordCopy(_FIRST + place, _PLANNED_DOCUMENT, row, 0, ((0, 0, read),)), self._document, found)
            for place, (row, read) in enumerate(self._rows)
            if not read.unreadable
        ]
        human = human_outcomes(standing_pairs(human_judgements(), Withdrawals()))
        run = link(records, StoredIndex(found, without=withdrawn_records() | self._unmet()), human)
        joins, doubts = run_joins(run), run_doubts(run)
        return tuple(self._row(place, joins, doubts) for place in range(len(self._rows)))

    def _unmet(self) -> set[int]:
        """Give the records of whom whoever asks may not know: to the plan they are not there, so it tells nothing of them."""
        if self._granted is None:
            return set()
        return {
            record for line in snapshot().lines if line.value("power") not in self._granted for record in line.records
        }

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

    def _row(self, place: int, joins: dict[int, int], doubts: dict[int, str]) -> PlannedRow:
        row, read = self._rows[place]
        number = _FIRST + place
        problem = _problems(read)
        if read.unreadable:
            return PlannedRow(row, RowOutcome.UNREADABLE, 0, problem, _name(read))
        if number not in joins:
            outcome = RowOutcome.TO_DECIDE if number in doubts else RowOutcome.NEW
            return PlannedRow(row, outcome, 0, problem, _name(read), doubts.get(number, ""))
        record = joins[number]
        return PlannedRow(row, self._known(record, read), record, problem, _name(read))

    def _known(self, record: int, read: ReadRecord) -> RowOutcome:
        person = person_of(record)
        line = snapshot().by_number.get(person) if person is not None else None
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


def run_joins(run: LinkRun) -> dict[int, int]:
    """Give planned row -> smallest stored record of the cluster that it would join."""
    found = {}
    for cluster in run.clusters:
        stored = [number for number in cluster if number < _FIRST]
        if stored:
            found.update({number: min(stored) for number in cluster if number >= _FIRST})
    return found


def run_doubts(run: LinkRun) -> dict[int, str]:
    """Give planned row -> why somebody would have to decide on it, alone or through the cluster that it is in."""
    doubtful: dict[int, str] = {}
    for judgement in run.judgements:
        if judgement.outcome == "undecided":
            for number in (judgement.left, judgement.right):
                doubtful.setdefault(number, judgement.reason)
    found: dict[int, str] = {}
    for cluster in run.clusters:
        reason = next((doubtful[number] for number in cluster if number in doubtful), None)
        if reason is not None:
            found.update({number: doubtful.get(number, reason) for number in cluster if number >= _FIRST})
    return found
