"""Recording a list on an open page: each row a record with its reading, its events and whoever else it names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from byname.actions._filing import batched, covering_facts, demand_facts, record_content, unchanged, write_document
from byname.actions._opening import open_arrival, reading_context
from byname.actions.arrivals import Arrival, Taken
from byname.core.columns import Mapping, RowClass, classify_row
from byname.core.numbers import public_number
from byname.core.records import READER_VERSION, ReadContext, ReadRecord, read_record
from byname.store.keyring import seal
from byname.store.models import Document, Event, Participant, Reading, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from byname.formats.tables import RawRow
    from byname.store.journal import Page

__all__ = ["RowWriter", "record_list"]

CHUNK_ROWS = 2_000


def record_list(page: Page, arrival: Arrival, progress: Callable[[int], None] = lambda _rows: None) -> Taken:
    """Record one list on this page; raises TableError where the file is no list, MisuseError for an unknown source."""
    demand_facts(arrival)
    filing = record_content(page, arrival)
    if filing.standing is not None:
        return unchanged(page, filing.standing)
    [document] = page.ids(Document, 1)
    with open_arrival(arrival) as (table, mapping, rows):
        writer = RowWriter(page, document, reading_context(arrival, mapping), mapping)
        for some in batched(rows, CHUNK_ROWS):
            writer.write(some)
            page.hold("rows")
            progress(len(some))
        facts = covering_facts(arrival, table, mapping, writer.aside)
    taken = Taken(
        document,
        writer.recorded + sum(writer.aside.values()),
        writer.recorded,
        dict(writer.aside),
        writer.unreadable,
        notes=tuple(table.notes),
    )
    write_document(page, filing, arrival=arrival, facts=facts, taken=taken)
    return taken


class RowWriter:
    """Turns raw rows into records, readings, events and participants, a chunk at a time."""

    def __init__(self, page: Page, document: int, context: ReadContext, mapping: Mapping) -> None:
        """Write for one document on one page."""
        self.page = page
        self.document = document
        self.context = context
        self.mapping = mapping
        self.secret = page.ring.register_secret()
        self.recorded = 0
        self.unreadable = 0
        self.aside: dict[str, int] = {}

    def write(self, rows: Iterable[RawRow]) -> list[tuple[int, ReadRecord]]:
        """Record these rows; blank, header and total lines are counted on their own line."""
        people: list[tuple[RawRow, ReadRecord]] = []
        for row in rows:
            sort = classify_row(row, self.mapping)
            if sort is RowClass.RECORD:
                people.append((row, read_record(row, self.mapping, self.context)))
            else:
                self.aside[sort.value] = self.aside.get(sort.value, 0) + 1
        self.recorded += len(people)
        return self._store(people)

    def _store(self, people: list[tuple[RawRow, ReadRecord]]) -> list[tuple[int, ReadRecord]]:
        flat = [
            (row, part, read)
            for row, main in people
            for part, read in enumerate((main, *(person.record for person in main.participants)))
        ]
        ids = self.page.ids(Record, len(flat))
        reading_ids = self.page.ids(Reading, len(flat))
        keys = self.page.keys(2 * len(flat))
        records, readings, owners = [], [], []
        for place, (number, reading) in enumerate(zip(ids, reading_ids, strict=True)):
            row, part, read = flat[place]
            records.append(self._record_row(number, row, part, read, keys[2 * place]))
            readings.append(self._reading_row(reading, number, read, keys[2 * place + 1]))
            owners.append((number, reading, part, read))
        self.page.write(Record, records)
        self.page.write(Reading, readings)
        self._store_events(owners)
        return [(number, read) for number, _reading, _part, read in owners]

    def _record_row(
        self, number: int, row: RawRow, part: int, read: ReadRecord, key: tuple[int, bytes]
    ) -> tuple[Any, ...]:
        text = json.dumps(list(row.cells) if part == 0 else read.originals, ensure_ascii=False, separators=(",", ":"))
        blob = seal(key[1], text.encode("utf-8", "surrogatepass"), f"record.blob.{number}")
        problem = ""
        if read.unreadable:
            problem = read.problems[0].code if read.problems else "unreadable"
            self.unreadable += 1
        return (
            number,
            self.page.number,
            public_number(number, self.secret),
            self.document,
            row.number,
            part,
            problem,
            key[0],
            blob,
        )

    def _reading_row(self, reading: int, record: int, read: ReadRecord, key: tuple[int, bytes]) -> tuple[Any, ...]:
        text = json.dumps(read.to_json(), ensure_ascii=False, separators=(",", ":"))
        blob = seal(key[1], text.encode("utf-8", "surrogatepass"), f"reading.blob.{reading}")
        return (reading, self.page.number, record, 0, str(READER_VERSION), key[0], blob)

    def _store_events(self, owners: list[tuple[int, int, int, ReadRecord]]) -> None:
        told = [(number, reading, event) for number, reading, _part, read in owners for event in read.events]
        ids = self.page.ids(Event, len(told))
        self.page.write(
            Event,
            [
                (event_id, self.page.number, reading, number, event.kind.value, event.ordinal)
                for event_id, (number, reading, event) in zip(ids, told, strict=True)
            ],
        )
        first_event = {
            number: event_id for event_id, (number, _r, _e) in zip(reversed(ids), reversed(told), strict=True)
        }
        ties = []
        for place, (number, _reading, part, read) in enumerate(owners):
            if part == 0 and number in first_event:
                ties += [
                    (first_event[number], owners[place + 1 + i][0], person.role.value)
                    for i, person in enumerate(read.participants)
                ]
        tie_ids = self.page.ids(Participant, len(ties))
        self.page.write(
            Participant,
            [
                (tie, self.page.number, event, other, role)
                for tie, (event, other, role) in zip(tie_ids, ties, strict=True)
            ],
        )
