"""The key ring: a file apart with one key per blob; whoever destroys a key has erased what it opens (law 11)."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import sqlite3
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings

from byname.core.errors import BynameError
from byname.store.entries import Entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Batch", "KeyRing", "KeyRingError", "register_ring", "seal", "unseal"]

_NONCE_BYTES = 12
_KEY_BYTES = 32
_TABLES = (
    "CREATE TABLE IF NOT EXISTS secret (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
    """CREATE TABLE IF NOT EXISTS key (
        id INTEGER PRIMARY KEY AUTOINCREMENT, value BLOB NOT NULL, batch TEXT NOT NULL
    )""",
    """CREATE TABLE IF NOT EXISTS batch (
        token TEXT PRIMARY KEY, purpose TEXT NOT NULL, started TEXT NOT NULL, settled INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID""",
    "CREATE INDEX IF NOT EXISTS batch_open ON batch (settled)",
)
_OPEN: dict[tuple[int, int, str], KeyRing] = {}  # SQLite connections may not cross a fork or be shared by threads


class KeyRingError(BynameError):
    """The key ring is absent, or a blob does not open with the key that it names."""


def seal(secret: bytes, text: bytes, place: str) -> bytes:
    """Encrypt with AES-256-GCM, bound to its place (`table.column.id`), so that a blob moved elsewhere does not open."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(secret).encrypt(nonce, text, place.encode())


def unseal(secret: bytes, blob: bytes, place: str) -> bytes:
    """Decrypt what `seal` made; raises KeyRingError where the blob was altered or moved."""
    try:
        return AESGCM(secret).decrypt(bytes(blob[:_NONCE_BYTES]), bytes(blob[_NONCE_BYTES:]), place.encode())
    except InvalidTag:
        message = f"The blob at {place} does not open with its key: it was altered or moved. Run `byname verify`."
        raise KeyRingError(message) from None


def register_ring() -> KeyRing:
    """Open the ring of the register that the settings name, once per process and thread; makes a fresh register's.

    Raises KeyRingError where a register stands without its ring: a new one would pass all of it off as erased.
    """
    file = Path(settings.DATA) / "keys.sqlite3"
    place = (os.getpid(), threading.get_ident(), str(file))
    if place not in _OPEN:
        if not file.exists() and Entry.objects.exists():
            message = f"The key ring {file.name} of this register is gone: nothing opens without it. Put its newest copy back."
            raise KeyRingError(message)
        _OPEN[place] = KeyRing(file)
    return _OPEN[place]


@dataclass(frozen=True, slots=True)
class Batch:
    """The keys of one action: made durable before its transaction commits, swept if it never does."""

    token: str
    purpose: str
    started: str


class KeyRing:
    """One SQLite file with `secure_delete`; not part of the database, its dumps or its backups."""

    def __init__(self, file: Path) -> None:
        """Open the ring, or make it where there is none."""
        self.file = file
        # Nobody else may read it, not even while it is still empty.
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
        self._connection = sqlite3.connect(file, timeout=60, isolation_level=None, check_same_thread=False)
        # secure_delete needs the old pages gone from the log too, hence no WAL here.
        for pragma in ("secure_delete=ON", "journal_mode=TRUNCATE", "synchronous=FULL"):
            self._connection.execute(f"PRAGMA {pragma}").fetchall()
        if not self._is_made():
            self._make()

    def _is_made(self) -> bool:
        return bool(self._connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'batch_open'").fetchall())

    def _make(self) -> None:
        """Lay the tables and the register's secret at one stroke: whoever is cut off here leaves an empty file."""
        self._connection.execute("BEGIN IMMEDIATE")
        for statement in _TABLES:
            self._connection.execute(statement)
        fresh = secrets.token_bytes(_KEY_BYTES)
        self._connection.execute("INSERT OR IGNORE INTO secret VALUES ('register', ?)", (fresh,))
        self._connection.execute("COMMIT")

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def register_secret(self) -> bytes:
        """Give the secret behind fingerprints and public numbers."""
        row = self._connection.execute("SELECT value FROM secret WHERE name = 'register'").fetchone()
        if row is None:
            message = f"The key ring {self.file.name} is empty: it is not the ring of this register."
            raise KeyRingError(message)
        return bytes(row[0])

    def fingerprint(self, digest: bytes) -> str:
        """Turn a digest of plain text into one that only this ring can recompute."""
        return hmac.new(self.register_secret(), b"fingerprint" + digest, hashlib.sha256).hexdigest()

    def begin(self, batch: Batch) -> None:
        """Write down, durably, that an action is about to make keys."""
        self._connection.execute("INSERT INTO batch VALUES (?, ?, ?, 0)", (batch.token, batch.purpose, batch.started))

    def make_keys(self, batch: Batch, count: int) -> list[tuple[int, bytes]]:
        """Make `count` keys durable and give their numbers and values."""
        material = os.urandom(_KEY_BYTES * count)
        values = [material[i * _KEY_BYTES : (i + 1) * _KEY_BYTES] for i in range(count)]
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            # Not max(id): the number of a destroyed key must never name another one, or what it erased would look broken.
            row = self._connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'key'").fetchone()
            first = int(row[0]) + 1 if row else 1
            keys = list(zip(range(first, first + count), values, strict=True))
            self._connection.executemany("INSERT INTO key VALUES (?, ?, ?)", [(i, v, batch.token) for i, v in keys])
            self._connection.execute("COMMIT")
        except sqlite3.Error:
            self._connection.execute("ROLLBACK")
            raise
        return keys

    def settle(self, token: str) -> None:
        """Note that the action of these keys has committed."""
        self._connection.execute("UPDATE batch SET settled = 1 WHERE token = ?", (token,))

    def sweep(self, token: str) -> int:
        """Destroy the keys of an action that never committed; gives how many."""
        gone = self._connection.execute("DELETE FROM key WHERE batch = ?", (token,)).rowcount
        self._connection.execute("DELETE FROM batch WHERE token = ?", (token,))
        return int(gone)

    def open_batches(self) -> Iterator[Batch]:
        """Give the actions that are not known to have committed."""
        rows = self._connection.execute("SELECT token, purpose, started FROM batch WHERE settled = 0").fetchall()
        return (Batch(*row) for row in rows)

    def secrets_of(self, ids: Iterable[int]) -> dict[int, bytes]:
        """Give the keys with these numbers; a destroyed key is absent."""
        wanted = sorted(set(ids))
        found: dict[int, bytes] = {}
        for start in range(0, len(wanted), 500):
            part = wanted[start : start + 500]
            marks = ",".join("?" * len(part))
            found.update(self._connection.execute(f"SELECT id, value FROM key WHERE id IN ({marks})", part))  # noqa: S608 - only question marks are put in
        return found

    def secrets_between(self, first: int, last: int) -> dict[int, bytes]:
        """Give all keys numbered first..last, for reading a whole register in order."""
        return dict(self._connection.execute("SELECT id, value FROM key WHERE id BETWEEN ? AND ?", (first, last)))

    def key_numbers(self) -> set[int]:
        """Give the numbers of all keys of settled actions."""
        rows = self._connection.execute(
            "SELECT id FROM key WHERE batch NOT IN (SELECT token FROM batch WHERE settled = 0)",
        )
        return {int(row[0]) for row in rows}

    def destroy(self, ids: Iterable[int]) -> int:
        """Destroy keys for good: what they opened is erased; gives how many there were."""
        before = self._connection.total_changes
        self._connection.executemany("DELETE FROM key WHERE id = ?", [(i,) for i in ids])
        return self._connection.total_changes - before
