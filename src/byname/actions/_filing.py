"""What filing any document takes, whatever its rows are: a known source, its sealed bytes, its own row."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from byname.actions._codes import demand_codes
from byname.actions._days import demand_past
from byname.actions._standing import edits_of, filed_before, fingerprint_of
from byname.actions.arrivals import Arrival, Taken
from byname.core.errors import MisuseError
from byname.core.exchanges.roles import demand_kind
from byname.store.keyring import seal
from byname.store.models import Content, ContentChunk, Document, ReferenceEntry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from byname.core.columns import Mapping
    from byname.formats.tables import RawTable
    from byname.store.journal import Page

__all__ = ["Filing", "batched", "covering_facts", "demand_facts", "record_content", "unchanged", "write_document"]

CHUNK_BYTES = 1024 * 1024

T = TypeVar("T")


def demand_facts(arrival: Arrival) -> None:
    """Refuse a document of a source, power or exchange that is not known, or received on a day that lies ahead (MisuseError)."""
    if not ReferenceEntry.objects.filter(kind="source", code=arrival.source).exists():
        message = f"Source {arrival.source!r} is not known to this register. Register it first: byname source add {arrival.source} ..."
        raise MisuseError(message)
    demand_codes(arrival)
    demand_kind(arrival.kind, arrival.role)
    demand_past(arrival.received, "of receipt")


@dataclass(frozen=True, slots=True)
class Filing:
    """Where bytes are filed: their content, the document that stands with them already, and which occurrence a new one is."""

    content: int
    standing: Document | None = None
    occurrence: int = 0


def record_content(page: Page, arrival: Arrival) -> Filing:
    """Keep the bytes, sealed, unless they are here; tells what stands with them, filed the same way (law 1)."""
    fingerprint = fingerprint_of(arrival)
    known = Content.objects.filter(fingerprint=fingerprint).first()
    if known is not None:
        return Filing(known.id, *filed_before(arrival, known.id))
    [number] = page.ids(Content, 1)
    [(key, secret)] = page.keys(1)
    size = 0
    with arrival.opened() as stream:
        for ordinal, piece in enumerate(iter(lambda: stream.read(CHUNK_BYTES), b"")):
            [chunk] = page.ids(ContentChunk, 1)
            blob = seal(secret, piece, f"content_chunk.blob.{chunk}")
            page.write(ContentChunk, [(chunk, page.number, number, ordinal, blob)])
            size += len(piece)
    page.write(Content, [(number, page.number, fingerprint, size, key)])
    return Filing(number)


def unchanged(page: Page, earlier: Document) -> Taken:
    """Note that the same bytes stand there already, and say so."""
    page.note = {"document": earlier.id, "unchanged": True}
    return Taken(earlier.id, earlier.rows_read, earlier.rows_recorded, {}, 0, known_already=True)


def write_document(page: Page, filing: Filing, *, arrival: Arrival, facts: dict[str, Any], taken: Taken) -> None:
    """Write the document's own row, with its sealed facts and its counts."""
    key, blob = page.sealed(f"document.blob.{taken.document}", facts)
    page.write(
        Document,
        [
            (
                taken.document,
                page.number,
                filing.content,
                arrival.kind,
                arrival.source,
                arrival.role,
                arrival.exchange,
                arrival.phase,
                filing.occurrence,
                arrival.power,
                arrival.holder,
                arrival.degree,
                arrival.received,
                arrival.backfill,
                arrival.whole,
                arrival.made_up,
                taken.rows_read,
                taken.rows_recorded,
                sum(taken.rows_aside.values()),
                key,
                blob,
            )
        ],
    )
    page.note = {"document": taken.document}


def covering_facts(arrival: Arrival, table: RawTable, mapping: Mapping, aside: dict[str, int]) -> dict[str, Any]:
    """Give what is sealed with a document: its title, how it was read, and what the user told of how to read it."""
    return {
        "title": arrival.title,
        "format": table.format,
        "encoding": table.encoding,
        "delimiter": table.delimiter,
        "notes": list(table.notes),
        "mapping": mapping.to_json(),
        "aside": aside,
        "problems": [problem.sentence() for problem in table.problems],
        "sheet": table.sheet,
    } | edits_of(arrival)


def batched(rows: Iterable[T], size: int) -> Iterator[list[T]]:
    """Give the rows some at a time."""
    iterator = iter(rows)
    while some := list(itertools.islice(iterator, size)):
        yield some
