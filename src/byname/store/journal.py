"""The journal of changes: each action is one transaction, one entry, one link of the chain over all rows it wrote."""

from __future__ import annotations

import hashlib
import json
import secrets
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from django.db import connection, transaction

from byname.store.keyring import Batch, KeyRing, seal
from byname.store.models import REGISTER_ROWS, Entry
from byname.store.registerrow import RegisterRow
from byname.store.rowwriter import insert_rows, next_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["GENESIS", "Page", "RowDigest", "entry_facts", "entry_head", "journal_page", "recover"]

GENESIS = "0" * 64
_WHOLE = 1e16  # from here on every float is a whole number, and Python writes an exponent
_LOCK = 8_031_945  # one number for PostgreSQL's advisory lock: writers take turns, readers never wait


class RowDigest:
    """A digest over the rows of one table in one entry, in the order of their numbers."""

    def __init__(self) -> None:
        """Start with no rows."""
        self.count = 0
        self._hash = hashlib.sha256()

    def add(self, row: Sequence[Any]) -> None:
        """Take in one row."""
        self.count += 1
        self._hash.update(json.dumps(_plain(row), ensure_ascii=True, sort_keys=True).encode())
        self._hash.update(b"\n")

    def fact(self) -> list[Any]:
        """Give count and digest, as the entry keeps them."""
        return [self.count, self._hash.hexdigest()]


def _plain(value: Any) -> Any:
    """Give a value as it enters a digest: alike for every database, whatever its JSON makes of a number."""
    if isinstance(value, str | int):
        return value
    if isinstance(value, bytes | memoryview):
        return hashlib.sha256(value).hexdigest()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        # PostgreSQL's JSON knows no negative zero and writes great numbers without a point or exponent.
        return int(value) if abs(value) >= _WHOLE else value + 0.0
    if isinstance(value, dict):
        return {name: _plain(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return value


def entry_head(previous: str, facts: dict[str, Any]) -> str:
    """Give the chain's head after an entry: SHA-256 over the head before it and all that the entry states."""
    return hashlib.sha256(
        previous.encode() + json.dumps(_plain(facts), ensure_ascii=True, sort_keys=True).encode()
    ).hexdigest()


class Page:
    """One open entry: actions write rows and seal blobs through it, and nowhere else."""

    def __init__(self, number: int, batch: Batch, ring: KeyRing) -> None:
        """Open the entry with this number."""
        self.number = number
        self.batch = batch
        self.ring = ring
        self.note: dict[str, Any] = {}
        self.hold: Callable[[str], None] = lambda _point: None
        self._digests: dict[str, RowDigest] = {}
        self._next: dict[str, int] = {}

    def ids(self, model: type[RegisterRow], count: int) -> range:
        """Reserve the next `count` numbers of a table."""
        table = model._meta.db_table
        first = self._next.get(table) or next_id(model)
        self._next[table] = first + count
        return range(first, first + count)

    def write(self, model: type[RegisterRow], rows: Sequence[tuple[Any, ...]]) -> None:
        """Write rows in the column order id, entry, rest; ids must come from `ids`."""
        digest = self._digests.setdefault(model._meta.db_table, RowDigest())
        for row in rows:
            digest.add(row)
        insert_rows(model, rows)

    def keys(self, count: int) -> list[tuple[int, bytes]]:
        """Make keys of this entry durable in the ring."""
        return self.ring.make_keys(self.batch, count)

    def sealed(self, place: str, value: Any) -> tuple[int, bytes]:
        """Seal one JSON value under a key of its own; gives key number and blob."""
        [(key, secret)] = self.keys(1)
        return key, seal(secret, json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(), place)

    def table_facts(self) -> dict[str, list[Any]]:
        """Give table -> [rows, digest] for the entry."""
        order = [model._meta.db_table for model in REGISTER_ROWS]
        return {table: self._digests[table].fact() for table in order if table in self._digests}


@contextmanager
def journal_page(ring: KeyRing, *, action: str, by: str, purpose: str, now: datetime | None = None) -> Iterator[Page]:
    """Open one transaction with its journal entry; on any error nothing of it stands and its keys are swept.

    `purpose` is what the next start says of an action that was cut off. `now` is for tests and backfills of the clock.
    """
    at = now or datetime.now(UTC)
    batch = Batch(secrets.token_hex(16), purpose, at.isoformat())
    try:
        with transaction.atomic():
            _take_turn()
            # Only the holder of the turn has an open batch, so a start that gets the turn may sweep what it finds open.
            ring.begin(batch)
            last = Entry.objects.order_by("-id").first()
            page = Page(last.id + 1 if last else 1, batch, ring)
            yield page
            page.hold("before-entry")
            _close(page, previous=last.head if last else GENESIS, at=at, action=action, by=by)
            page.hold("before-commit")
        page.hold("after-commit")
    except BaseException:
        with transaction.atomic():
            # A connection that broke during the commit may leave the server still at it; its turn tells when it is over.
            _take_turn()
            _settle_or_sweep(ring, batch)
        raise
    ring.settle(batch.token)


def recover(ring: KeyRing) -> list[tuple[Batch, int | None]]:
    """Settle or sweep what earlier runs left open; gives each such action with its entry, or None where nothing of it stands."""
    if not list(ring.open_batches()):
        return []
    with transaction.atomic():
        _take_turn()
        return [(batch, _settle_or_sweep(ring, batch)) for batch in ring.open_batches()]


def _settle_or_sweep(ring: KeyRing, batch: Batch) -> int | None:
    number = Entry.objects.filter(batch=batch.token).values_list("id", flat=True).first()
    if number is None:
        ring.sweep(batch.token)
    else:
        ring.settle(batch.token)
    return number


def _take_turn() -> None:
    # SQLite's IMMEDIATE transactions already take turns.
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])


def entry_facts(entry: Entry) -> dict[str, Any]:
    """Give what an entry states, as it enters its head."""
    return {
        "id": entry.id,
        "at": entry.at.isoformat(),
        "by": entry.by,
        "action": entry.action,
        "batch": entry.batch,
        "note": entry.note,
        "rows": entry.rows,
    }


def _close(page: Page, *, previous: str, at: datetime, action: str, by: str) -> None:
    entry = Entry(
        id=page.number,
        at=at,
        by=by,
        action=action,
        batch=page.batch.token,
        note=page.note,
        rows=page.table_facts(),
        previous=previous,
    )
    entry.head = entry_head(previous, entry_facts(entry))
    entry.save(force_insert=True)
