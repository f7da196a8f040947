"""Opening every sealed blob: whoever moved or altered one is found, and what was erased is told apart from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from django.db.models import Count

from byname.core.errors import Problem
from byname.store.keyring import KeyRingError, register_ring, unseal
from byname.store.models import Claim, Content, ContentChunk, Document, Reading, Record, Withdrawal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["KeyBalance", "broken_counts", "broken_seals", "key_balance"]

_SEALED: tuple[type[Document | Record | Reading | Withdrawal], ...] = (Document, Record, Reading, Withdrawal)
_AT_ONCE = 2000


class KeyBalance(NamedTuple):
    """How many blobs no key opens any more (erased), and how many keys open nothing (orphans)."""

    erased: int
    orphans: int


def key_balance() -> KeyBalance:
    """Count the blobs against the keys of the ring; a register whose blobs are mostly erased has the wrong ring."""
    named: set[int] = set(Content.objects.values_list("key", flat=True))
    for model in _SEALED:
        named.update(model.objects.values_list("key", flat=True).iterator(chunk_size=10_000))
    held = register_ring().key_numbers()
    return KeyBalance(len(named - held), len(held - named))


def broken_seals(progress: Callable[[int], None] = lambda _count: None) -> Iterator[Problem]:
    """Give every blob that does not open with its key at its place; one whose key was destroyed is erased, not broken."""
    for model in _SEALED:
        table, last = model._meta.db_table, 0
        while rows := list(
            model.objects.filter(id__gt=last).order_by("id").values_list("id", "key", "blob")[:_AT_ONCE]
        ):
            secrets = register_ring().secrets_of(key for _id, key, _blob in rows)
            for number, key, blob in rows:
                if key in secrets:
                    yield from _opened(secrets[key], blob, f"{table}.blob.{number}")
            last = rows[-1][0]
            progress(len(rows))
    yield from _broken_contents()


def _broken_contents() -> Iterator[Problem]:
    for content in Content.objects.order_by("id"):
        secrets = register_ring().secrets_of([content.key])
        if content.key in secrets:
            for chunk in ContentChunk.objects.filter(content=content.id).order_by("ordinal").iterator(chunk_size=8):
                yield from _opened(secrets[content.key], chunk.blob, f"content_chunk.blob.{chunk.id}")


def _opened(secret: bytes, blob: bytes | memoryview, place: str) -> Iterator[Problem]:
    try:
        unseal(secret, bytes(blob), place)
    except KeyRingError:
        yield Problem(
            "seal-broken",
            place,
            "a blob that does not open",
            "each blob opens with its own key at its own place",
            "It was altered or moved: compare with the newest backup.",
        )


def broken_counts() -> Iterator[Problem]:
    """Give every document whose records or claims are not as many as it says (law 1: nothing is lost)."""
    records = dict(Record.objects.filter(part=0).values_list("document").annotate(Count("id")))
    claims = dict(Claim.objects.values_list("document").annotate(Count("id")))
    for number, recorded in Document.objects.values_list("id", "rows_recorded"):
        counted = records.get(number, 0) + claims.get(number, 0)
        if counted != recorded:
            yield Problem(
                "records-missing",
                f"document {number}",
                f"{counted} rows",
                f"it recorded {recorded}",
                "Restore the newest backup.",
            )
