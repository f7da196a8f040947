"""Which rows that could not be read still wait to be mended, as known at a moment, and which were mended by what."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from byname.core.moments import Moment
from byname.core.ourcolumns import mends_rows
from byname.ledger.copies import RecordCopy, copies_of
from byname.ledger.decisions import Withdrawals
from byname.ledger.documentfacts import DocumentFacts, document_facts
from byname.ledger.memory import Remembered, derived_token
from byname.queries._records import document_covers
from byname.store.models import Document, Record

__all__ = ["Mending", "Unread", "unread"]

_MENDS: Remembered[bool] = Remembered(100_000)


@dataclass(frozen=True, slots=True)
class Mending:
    """The record that a row came in as when it was taken in again, and its public number."""

    number: str
    copy: RecordCopy
    facts: DocumentFacts


@dataclass(frozen=True, slots=True)
class Unread:
    """Rows that could not be read: `waiting` holds record -> document, `mended` record -> what mended it."""

    waiting: dict[int, int]
    mended: dict[int, Mending]

    def of(self, document: int) -> int:
        """Give how many rows of a document wait."""
        return sum(each == document for each in self.waiting.values())


def unread(at: Moment | None = None) -> Unread:
    """Give the unreadable rows of documents and records that stand; one taken in again counts as what it came in as.

    A row that was taken in again and still cannot be read waits itself, in place of its original.
    """
    withdrawals = Withdrawals()
    rows = list(Record.objects.exclude(problem="").order_by("id").values_list("id", "document", "number"))
    facts = document_facts({document for _id, document, _number in rows})
    standing = [
        (record, document, number)
        for record, document, number in rows
        if _stands(record, facts[document], withdrawals, at)
    ]
    waiting = {record: document for record, document, _number in standing}
    mended: dict[int, Mending] = {}
    if waiting:
        by_number = {number: record for record, _document, number in standing}
        for record, mending in _mendings(min(waiting.values()), withdrawals, at):
            original = by_number.get(mending.copy.newest.mends)
            # A row can only mend what was there before it.
            if original is not None and original < record:
                waiting.pop(original, None)
                if not mending.copy.newest.unreadable:
                    mended[original] = mending
    return Unread(waiting, mended)


def _stands(record: int, document: DocumentFacts, withdrawals: Withdrawals, at: Moment | None) -> bool:
    known = at is None or document.known_from <= at
    gone = withdrawals.taken_back("document", document.id, at) or withdrawals.taken_back("record", record, at)
    return known and not gone


def _mendings(after: int, withdrawals: Withdrawals, at: Moment | None) -> list[tuple[int, Mending]]:
    """Give the standing records of every file of mended rows that came in later than a document, oldest first."""
    documents = _of_mended_rows(Document.objects.filter(id__gt=after).values_list("id", flat=True))
    facts = document_facts(documents)
    rows = Record.objects.filter(document__in=documents, part=0).order_by("id")
    found = [
        (record, number, document)
        for record, number, document in rows.values_list("id", "number", "document")
        if _stands(record, facts[document], withdrawals, at)
    ]
    copies = copies_of(record for record, _number, _document in found)
    return [
        (record, Mending(number, copies[record], facts[document]))
        for record, number, document in found
        if record in copies
    ]


def _of_mended_rows(documents: Collection[int]) -> list[int]:
    """Give those of the documents that have a column for the record which a row mends; what was found is remembered."""
    token = derived_token()
    known = {number: _MENDS.get((token, number)) if token else None for number in documents}
    for number, cover in document_covers(number for number, mends in known.items() if mends is None).items():
        known[number] = mends_rows(tuple((cover.get("mapping") or {}).get("headers", ())))
        if token:
            _MENDS.put((token, number), bool(known[number]))
    return [number for number, mends in known.items() if mends]
