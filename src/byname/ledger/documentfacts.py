"""What the ledger knows of each document: who says it, when it was received, from which moment it is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings

from byname.core.moments import Moment, moment_of, start_of_day
from byname.store.models import Document, Entry

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

__all__ = ["DocumentFacts", "document_facts", "known_from_of"]


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """One document without its sealed part; `known_from` is received where backfilled, else recorded (DESIGN, three times)."""

    id: int
    kind: str
    source: str
    role: str
    exchange: str
    phase: str
    power: str
    holder: str
    received: date
    known_from: Moment
    whole: bool
    made_up: bool


def known_from_of(document: Document, entries: dict[int, Entry]) -> Moment:
    """Give the moment from which a document counts as known."""
    if document.backfill:
        return start_of_day(document.received, settings.REGISTER_TIME_ZONE)
    return moment_of(entries[document.entry].at)


def document_facts(numbers: Iterable[int] | None = None) -> dict[int, DocumentFacts]:
    """Give the facts of these documents, or of all."""
    rows = Document.objects.defer("blob").order_by("id")
    if numbers is not None:
        rows = rows.filter(id__in=list(numbers))
    documents = list(rows)
    entries = Entry.objects.only("id", "at").in_bulk({document.entry for document in documents})
    return {
        row.id: DocumentFacts(
            row.id,
            row.kind,
            row.source,
            row.role,
            row.exchange,
            row.phase,
            row.power,
            row.holder,
            row.received,
            known_from_of(row, entries),
            row.whole,
            row.made_up,
        )
        for row in documents
    }
