"""Opening every sealed blob: whoever moved or altered one is found, what was erased or lost is told apart from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from django.db.models import Count

from byname.core.errors import Problem
from byname.store.keyring import KeyRingError, register_ring, unseal
from byname.store.models import (
    Claim,
    Content,
    ContentChunk,
    Document,
    Entry,
    Reading,
    Record,
    Release,
    TextNote,
    TextReading,
    Withdrawal,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["ERASURE", "KeyBalance", "broken_counts", "broken_seals", "key_balance", "lost_keys"]

ERASURE = "erase"
"""The action of a journal entry that tells of an erasure: its note names the `keys` that are destroyed for it."""

_SEALED: tuple[type[Document | Record | Reading | Withdrawal | TextReading | TextNote | Release], ...] = (
    Document,
    Record,
    Reading,
    Withdrawal,
    TextReading,
    TextNote,
    Release,
)
_AT_ONCE = 2000


class KeyBalance(NamedTuple):
    """How many blobs were erased, whose keys are lost, and how many keys open nothing (orphans).

    Erased: the key is gone and an entry of the journal says that it was destroyed. Lost: gone, and none says so.
    """

    erased: int
    lost: tuple[int, ...]
    orphans: int


def key_balance() -> KeyBalance:
    """Count the blobs against the keys of the ring and against the erasures in the journal."""
    named: set[int] = set(Content.objects.values_list("key", flat=True))
    for model in _SEALED:
        named.update(model.objects.values_list("key", flat=True).iterator(chunk_size=10_000))
    held = register_ring().key_numbers()
    gone = named - held
    # What an action that was cut off after its commit has not settled yet is there all the same.
    gone -= register_ring().secrets_of(gone).keys()
    erased = gone & _destroyed()
    return KeyBalance(len(erased), tuple(sorted(gone - erased)), len(held - named))


def _destroyed() -> set[int]:
    """Give the keys that the journal says were destroyed to erase what they open."""
    notes = Entry.objects.filter(action=ERASURE).values_list("note", flat=True)
    return {int(key) for note in notes.iterator() for key in note.get("keys", ())}


def lost_keys(lost: Sequence[int]) -> Iterator[Problem]:
    """Give the one problem of a ring from which keys are gone without an erasure; none where no key is lost."""
    if not lost:
        return
    yield Problem(
        "keys-lost",
        f"key ring, first at {_first_place(lost)}",
        f"{len(lost):,} key{'s' if len(lost) > 1 else ''} gone",
        "a key goes only by an erasure that the journal tells of",
        "Stop writing, and bring the key ring (keys.sqlite3) back from its newest backup: without its keys nobody can "
        "read what they opened. Until then nothing derived is made anew.",
    )


def _first_place(lost: Sequence[int]) -> str:
    """Name the first record that no longer opens, else the first row."""
    record = Record.objects.filter(key__in=lost[:_AT_ONCE]).order_by("id").first()
    if record is None:
        readings = Reading.objects.filter(key__in=lost[:_AT_ONCE]).values_list("record", flat=True)
        record = Record.objects.filter(id__in=readings).order_by("id").first()
    if record is not None:
        return f"record {record.number} (document {record.document})"
    models: tuple[type[Content | Document | Withdrawal | TextReading | TextNote | Release], ...] = (
        Content,
        Document,
        Withdrawal,
        TextReading,
        TextNote,
        Release,
    )
    for model in models:
        number = model.objects.filter(key__in=lost[:_AT_ONCE]).order_by("id").values_list("id", flat=True).first()
        if number is not None:
            return f"{model._meta.db_table} {number}"
    return "none"


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
