"""Readable copies of records: opened from their sealed readings once, then kept in the derived store."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from byname.core.records import ReadRecord
from byname.ledger.memory import Remembered, derived_token
from byname.store.keyring import register_ring, unseal
from byname.store.models import LinkCopy, Reading, Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["RecordCopy", "copies_of", "open_cells", "open_copies"]


@dataclass(frozen=True, slots=True)
class RecordCopy:
    """One record with all its readings, oldest first: (reading id, entry that wrote it, what was read)."""

    id: int
    document: int
    place: int
    part: int
    readings: tuple[tuple[int, int, ReadRecord], ...]

    def to_text(self) -> str:
        """Write the copy as JSON for the derived store."""
        readings = [[number, entry, read.to_json()] for number, entry, read in self.readings]
        return json.dumps(
            [self.id, self.document, self.place, self.part, readings], ensure_ascii=False, separators=(",", ":")
        )

    @classmethod
    def from_text(cls, text: str) -> RecordCopy:
        """Read what `to_text` wrote."""
        record, document, place, part, readings = json.loads(text, object_pairs_hook=_shared)
        opened = tuple((number, entry, ReadRecord.from_json(read)) for number, entry, read in readings)
        return cls(record, document, place, part, opened)

    @property
    def newest(self) -> ReadRecord:
        """The newest reading, withdrawn or not."""
        return self.readings[-1][2]


def _shared(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """A JSON object whose names are shared by all copies: a fifth of what one takes in memory."""
    return {sys.intern(name): value for name, value in pairs}


_COPIES: Remembered[RecordCopy] = Remembered(8_000_000)  # in characters as stored; in memory several times that


def copies_of(records: Iterable[int]) -> dict[int, RecordCopy]:
    """Give the copies of these records from the derived store; what was opened before is remembered."""
    token, found = derived_token(), {}
    wanted = sorted(set(records))
    missing = []
    for record in wanted:
        copy = _COPIES.get((token, record)) if token else None
        if copy is None:
            missing.append(record)
        else:
            found[record] = copy
    for start in range(0, len(missing), 500):
        rows = LinkCopy.objects.filter(record__in=missing[start : start + 500]).values_list("record", "body")
        for record, body in rows:
            found[record] = RecordCopy.from_text(body)
            _COPIES.put((token, record), found[record], len(body))
    return found


def open_copies(records: Sequence[tuple[int, int, int, int]]) -> Iterator[RecordCopy]:
    """Open the sealed readings of records given as (id, document, place, part); an erased record gives no copy."""
    ids = [record[0] for record in records]
    rows = list(Reading.objects.filter(record__in=ids).order_by("record", "ordinal"))
    secrets = register_ring().secrets_of(row.key for row in rows)
    by_record: dict[int, list[tuple[int, int, ReadRecord]]] = {}
    for row in rows:
        if row.key in secrets:
            text = unseal(secrets[row.key], bytes(row.blob), f"reading.blob.{row.id}")
            read = ReadRecord.from_json(json.loads(text.decode("utf-8", "surrogatepass")))
            by_record.setdefault(row.record, []).append((row.id, row.entry, read))
    for record, document, place, part in records:
        if record in by_record:
            yield RecordCopy(record, document, place, part, tuple(by_record[record]))


def open_cells(record: Record) -> list[str] | dict[str, str] | None:
    """Open what the record's row says as written; None where its key was destroyed."""
    secrets = register_ring().secrets_of([record.key])
    if record.key not in secrets:
        return None
    text = unseal(secrets[record.key], bytes(record.blob), f"record.blob.{record.id}")
    cells: list[str] | dict[str, str] = json.loads(text.decode("utf-8", "surrogatepass"))
    return cells
