"""Reading a list that somebody wants checked and asking the linker whom its rows speak of; nothing is written."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from byname.actions._filing import demand_facts
from byname.actions._opening import open_arrival, reading_context
from byname.actions._reach import demand_granted, granted_powers, powers_of_records
from byname.actions._standing import fingerprint_of
from byname.actions.journalled import sequence
from byname.core.columns import RowClass, classify_row
from byname.core.disclosure import DEATH_FIELDS, Action, Direction, Viewer, may_see_kind, may_see_person, show_field
from byname.core.errors import MisuseError
from byname.core.exchanges.roles import kind_for, known_role, role_of
from byname.core.listchecks.listcheck import holds_by_identity
from byname.core.listchecks.match import Doubt, MatchedList, MatchedRow
from byname.core.moments import Moment
from byname.core.records import ReadRecord, read_record
from byname.ledger.copies import copies_of
from byname.ledger.decisions import Withdrawals
from byname.ledger.documentfacts import DocumentFacts, document_facts
from byname.ledger.matching import PLANNED_DOCUMENT, Reach, RowMatcher
from byname.ledger.portions import records_of
from byname.ledger.references import world
from byname.store.models import Content, Document, Record

if TYPE_CHECKING:
    from byname.actions.arrivals import Arrival

__all__ = ["CHECKED_ROWS", "match_document", "match_file"]

CHECKED_ROWS = 50_000
"""So many rows of a list are checked at once."""

_NOBODY = ReadRecord({}, {}, unreadable=True)


@sequence(needs=Action.EXCHANGE)
def match_file(arrival: Arrival, *, by: Viewer) -> MatchedList:
    """Match the rows of a file that has arrived; without a kind it is what a list in its role is by habit.

    Where the same bytes were taken in already, those rows are left aside: a list does not confirm itself. Raises what
    reading a file raises, MisuseError for an unknown source, RefusedError for people of a power not granted.
    """
    arrival = replace(arrival, power=arrival.power or by.sole_power)
    arrival = arrival if arrival.kind else replace(arrival, kind=_usual_kind(arrival))
    demand_facts(arrival)
    demand_granted(arrival, by=by)
    rows, aside = _rows_of(arrival)
    twins = _standing_twins(arrival)
    left_aside = frozenset(record for records in records_of(twins).values() for record in records)
    facts = DocumentFacts(
        PLANNED_DOCUMENT, arrival.kind, arrival.source, arrival.role, arrival.exchange, arrival.phase, arrival.power,
        arrival.holder, arrival.received, Moment(0), arrival.whole, arrival.made_up,
    )  # fmt: skip
    return MatchedList(
        title=arrival.title,
        source=arrival.source,
        kind=arrival.kind,
        role=role_of(arrival.kind, arrival.role) or "",
        received=arrival.received,
        rows=_matched(facts, [(row, read, 0) for row, read in rows], left_aside, by),
        aside=tuple(sorted(aside.items())),
        power=arrival.power,
        exchange=arrival.exchange,
        left_aside=left_aside,
        twins=twins,
        made_up=arrival.made_up,
    )


@sequence(needs=Action.EXCHANGE)
def match_document(number: int, *, by: Viewer) -> MatchedList:
    """Match the rows of a document that was taken in against everything but itself; what people decided on them counts.

    Raises MisuseError where it is not there or its people may not be seen, in the same words.
    """
    facts = document_facts([number]).get(number)
    if facts is None or not _is_open(facts, by) or Withdrawals().taken_back("document", number):
        message = f"There is no document {number} that you may see and that stands. Look it up: byname documents."
        raise MisuseError(message)
    own = records_of([number])[number]
    read = _standing_reads(own, by)
    places = dict(Record.objects.filter(document=number, part=0).values_list("id", "place"))
    rows = sorted((places[record], one, record) for record, one in read.items())
    return MatchedList(
        title="",
        source=facts.source,
        kind=facts.kind,
        role=role_of(facts.kind, facts.role) or "",
        received=facts.received,
        rows=_matched(facts, rows, frozenset(own), by),
        power=facts.power,
        exchange=facts.exchange,
        document=number,
        left_aside=frozenset(own),
        made_up=facts.made_up,
    )


def _usual_kind(arrival: Arrival) -> str:
    return kind_for(known_role(arrival.role), str(world().of("source").get(arrival.source, {}).get("kind", "")))


def _rows_of(arrival: Arrival) -> tuple[list[tuple[int, ReadRecord]], Counter[str]]:
    found: list[tuple[int, ReadRecord]] = []
    aside: Counter[str] = Counter()
    with open_arrival(arrival) as (_table, mapping, rows):
        context = reading_context(arrival, mapping)
        for row in itertools.islice(rows, CHECKED_ROWS):
            sort = classify_row(row, mapping)
            if sort is RowClass.RECORD:
                found.append((row.number, read_record(row, mapping, context)))
            else:
                aside[sort.value] += 1
        if next(iter(rows), None) is not None:
            message = (
                f"A check is made of lists of up to {CHECKED_ROWS} rows; {arrival.title} is longer. Check it in parts."
            )
            raise MisuseError(message)
    return found, aside


def _standing_twins(arrival: Arrival) -> tuple[int, ...]:
    """Give the documents of the same bytes that stand, however they were filed."""
    content = Content.objects.filter(fingerprint=fingerprint_of(arrival)).values_list("id", flat=True).first()
    if content is None:
        return ()
    withdrawals = Withdrawals()
    filed = Document.objects.filter(content=content).order_by("id").values_list("id", flat=True)
    return tuple(number for number in filed if not withdrawals.taken_back("document", number))


def _standing_reads(records: tuple[int, ...], by: Viewer) -> dict[int, ReadRecord]:
    """Give how the rows that stand read, of those whose people may be seen; one that was erased names nobody."""
    withdrawals, powers = Withdrawals(), powers_of_records(records)
    copies = copies_of(records)
    found: dict[int, ReadRecord] = {}
    for record in records:
        if withdrawals.taken_back("record", record) or not may_see_person(by, powers.get(record, "")):
            continue
        readings = copies[record].readings if record in copies else ()
        kept = (read for each, _entry, read in reversed(readings) if not withdrawals.taken_back("reading", each))
        found[record] = next(kept, _NOBODY)
    return found


def _is_open(facts: DocumentFacts, by: Viewer) -> bool:
    reached = not facts.power or bool(may_see_person(by, facts.power))
    return reached and bool(may_see_kind(by, facts.kind, facts.power))


def _reach_of(by: Viewer) -> Reach:
    def hears(power: str) -> bool:
        return bool(show_field(by, DEATH_FIELDS[0], by.direction(power)))

    every = all(show_field(by, DEATH_FIELDS[0], direction) for direction in Direction)
    return Reach(granted_powers(by), None if every else hears)


def _matched(
    facts: DocumentFacts, rows: list[tuple[int, ReadRecord, int]], left_aside: frozenset[int], by: Viewer
) -> tuple[MatchedRow, ...]:
    matcher = RowMatcher(facts, reach=_reach_of(by), without=left_aside, apart=False)
    for _row, read, record in rows:
        matcher.add(read, record)
    numbers = [row for row, _read, _record in rows]
    return tuple(
        MatchedRow(
            row,
            read,
            match.same,
            tuple(Doubt(each.record, each.reason, holds_by_identity(each.codes)) for each in match.perhaps),
            tuple(numbers[place] for place in match.rows),
            tuple(numbers[place] for place in match.perhaps_rows),
        )
        for (row, read, _record), match in zip(rows, matcher.matches(), strict=True)
    )
