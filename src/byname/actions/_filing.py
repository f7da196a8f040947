"""What filing any document takes, whatever its rows are: a known source, its sealed bytes, its own row."""

from __future__ import annotations

import hashlib
import itertools
from typing import TYPE_CHECKING, Any, TypeVar

from byname.actions.arrivals import Arrival, Taken
from byname.core.errors import MisuseError
from byname.store.keyring import seal
from byname.store.models import Content, ContentChunk, Document, ReferenceEntry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from byname.store.journal import Page

__all__ = ["batched", "demand_source", "record_content", "unchanged", "write_document"]

CHUNK_BYTES = 1024 * 1024

T = TypeVar("T")


def demand_source(arrival: Arrival) -> None:
    """Refuse a document of a source that the register does not know (MisuseError)."""
    if not ReferenceEntry.objects.filter(kind="source", code=arrival.source).exists():
        message = f"Source {arrival.source!r} is not known to this register. Register it first: byname source add {arrival.source} ..."
        raise MisuseError(message)


def record_content(page: Page, arrival: Arrival) -> tuple[int, Document | None]:
    """Keep the bytes, sealed; gives their number and the document that has filed the same bytes the same way (law 1)."""
    fingerprint = page.ring.fingerprint(_digest(arrival))
    known = Content.objects.filter(fingerprint=fingerprint).first()
    if known is not None:
        earlier = Document.objects.filter(
            content=known.id,
            source=arrival.source,
            kind=arrival.kind,
            role=arrival.role,
            exchange=arrival.exchange,
            phase=arrival.phase,
        ).first()
        return known.id, earlier
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
    return number, None


def unchanged(page: Page, earlier: Document) -> Taken:
    """Note that the same bytes stand there already, and say so."""
    page.note = {"document": earlier.id, "unchanged": True}
    return Taken(earlier.id, earlier.rows_read, earlier.rows_recorded, {}, 0, known_already=True)


def write_document(page: Page, content: int, *, arrival: Arrival, facts: dict[str, Any], taken: Taken) -> None:
    """Write the document's own row, with its sealed facts and its counts."""
    key, blob = page.sealed(f"document.blob.{taken.document}", facts)
    page.write(
        Document,
        [
            (
                taken.document,
                page.number,
                content,
                arrival.kind,
                arrival.source,
                arrival.role,
                arrival.exchange,
                arrival.phase,
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


def batched(rows: Iterable[T], size: int) -> Iterator[list[T]]:
    """Give the rows some at a time."""
    iterator = iter(rows)
    while some := list(itertools.islice(iterator, size)):
        yield some


def _digest(arrival: Arrival) -> bytes:
    with arrival.opened() as stream:
        return hashlib.file_digest(stream, "sha256").digest()
