"""Law 11: destroying a key erases what it opens; keys are durable before the commit and swept where none came."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pytest_django import Settings

from byname.store import keyring
from byname.store.keyring import Batch, KeyRing, KeyRingError, register_ring, seal, unseal

BATCH = Batch("a" * 32, "take-in of list.csv", "2026-01-01T00:00:00+00:00")


def _filled(ring: KeyRing, count: int = 3) -> list[tuple[int, bytes]]:
    ring.begin(BATCH)
    return ring.make_keys(BATCH, count)


def test_a_blob_opens_at_its_own_place_only(ring: KeyRing) -> None:
    [(_, secret)] = _filled(ring, 1)
    blob = seal(secret, "Жмаковенко".encode(), "record.blob.1")
    assert unseal(secret, blob, "record.blob.1").decode() == "Жмаковенко"
    for place in ("record.blob.2", "reading.blob.1"):
        with pytest.raises(KeyRingError, match=place):
            unseal(secret, blob, place)


def test_an_altered_blob_does_not_open(ring: KeyRing) -> None:
    [(_, secret)] = _filled(ring, 1)
    blob = seal(secret, b"17.05.2022", "record.blob.1")
    for place in (0, len(blob) // 2, len(blob) - 1):
        altered = blob[:place] + bytes([blob[place] ^ 1]) + blob[place + 1 :]
        with pytest.raises(KeyRingError, match="altered or moved"):
            unseal(secret, altered, "record.blob.1")


def test_the_same_text_sealed_twice_differs() -> None:
    secret = os.urandom(32)
    assert seal(secret, b"same", "record.blob.1") != seal(secret, b"same", "record.blob.1")


@pytest.fixture
def careless_sqlite(monkeypatch: pytest.MonkeyPatch) -> None:
    """A build of SQLite that leaves deleted bytes where they are, as the usual one does; Debian's does not."""
    connect = sqlite3.connect

    def careless(*args: Any, **facts: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*args, **facts)
        connection.execute("PRAGMA secure_delete=OFF").fetchall()
        return connection

    monkeypatch.setattr(sqlite3, "connect", careless)


def test_a_destroyed_key_is_nowhere_in_the_file(careless_sqlite: None, ring: KeyRing) -> None:
    keys = _filled(ring, 400)
    wanted = keys[137]
    assert wanted[1] in ring.file.read_bytes()
    assert ring.destroy([wanted[0]]) == 1
    left = b"".join(file.read_bytes() for file in ring.file.parent.glob("keys.sqlite3*"))
    assert wanted[1] not in left
    assert keys[136][1] in left


def test_secure_delete_is_on_and_there_is_no_write_ahead_log(careless_sqlite: None, ring: KeyRing) -> None:
    assert ring._connection.execute("PRAGMA secure_delete").fetchone() == (1,)
    assert ring._connection.execute("PRAGMA journal_mode").fetchone() == ("truncate",)


def test_the_number_of_a_destroyed_key_is_never_given_again(ring: KeyRing) -> None:
    [*_, (last, _value)] = _filled(ring)
    ring.destroy([last])
    assert ring.make_keys(BATCH, 1)[0][0] == last + 1
    assert ring.secrets_of([last]) == {}


def test_only_the_owner_may_read_it(ring: KeyRing) -> None:
    _filled(ring)
    assert stat.S_IMODE(ring.file.stat().st_mode) == 0o600


def test_a_ring_whose_making_was_cut_off_is_made_at_the_next_opening(tmp_path: Path) -> None:
    file = tmp_path / "keys.sqlite3"
    file.touch(mode=0o600)
    ring = KeyRing(file)
    assert len(ring.register_secret()) == 32
    ring.close()


def test_keys_that_never_committed_are_swept(ring: KeyRing) -> None:
    numbers = [number for number, _ in _filled(ring)]
    assert list(ring.open_batches()) == [BATCH]
    assert ring.sweep(BATCH.token) == 3
    assert ring.secrets_of(numbers) == {}
    assert list(ring.open_batches()) == []


def test_keys_of_a_settled_action_stay(ring: KeyRing) -> None:
    keys = dict(_filled(ring))
    ring.settle(BATCH.token)
    assert list(ring.open_batches()) == []
    assert ring.secrets_of(keys) == keys
    assert ring.secrets_between(min(keys), max(keys)) == keys


def test_more_keys_than_one_question_holds(ring: KeyRing) -> None:
    keys = dict(_filled(ring, 1300))
    assert ring.secrets_of([*keys, 99_999]) == keys


def test_fingerprints_need_the_ring(ring: KeyRing, tmp_path: Path) -> None:
    other = KeyRing(tmp_path / "other.sqlite3")
    assert ring.fingerprint(b"digest") == ring.fingerprint(b"digest")
    assert ring.fingerprint(b"digest") != other.fingerprint(b"digest")
    other.close()


def test_a_file_that_lost_the_secret_is_not_taken_for_the_ring(ring: KeyRing) -> None:
    ring._connection.execute("DELETE FROM secret")
    with pytest.raises(KeyRingError, match="not the ring of this register"):
        ring.register_secret()


def test_a_failure_while_making_keys_leaves_the_ring_usable(ring: KeyRing) -> None:
    _filled(ring)
    ring._connection.execute("CREATE TRIGGER full BEFORE INSERT ON key BEGIN SELECT RAISE(ABORT, 'disk full'); END")
    with pytest.raises(sqlite3.Error, match="disk full"):
        ring.make_keys(BATCH, 1)
    ring._connection.execute("DROP TRIGGER full")
    assert ring.make_keys(BATCH, 1)[0][0] == 4


_WRITER = """
import sys
from pathlib import Path
import django
django.setup()
from byname.store.keyring import Batch, KeyRing
ring = KeyRing(Path(sys.argv[1]))
batch = Batch(sys.argv[2] * 32, "writing", "now")
ring.begin(batch)
for _ in range(20):
    print(*(number for number, _ in ring.make_keys(batch, 5)))
ring.settle(batch.token)
"""


def test_two_processes_share_one_ring_from_its_first_moment(tmp_path: Path) -> None:
    file = tmp_path / "keys.sqlite3"
    writers = [
        subprocess.Popen([sys.executable, "-c", _WRITER, str(file), name], stdout=subprocess.PIPE, text=True)
        for name in "bc"
    ]
    told = [writer.communicate()[0].split() for writer in writers]
    assert [writer.returncode for writer in writers] == [0, 0]
    assert sorted(int(number) for numbers in told for number in numbers) == list(range(1, 201))
    ring = KeyRing(file)
    assert len(ring.secrets_between(1, 200)) == 200
    ring.close()


@pytest.mark.django_db(databases="__all__")
def test_a_register_whose_ring_is_gone_gets_no_new_one(tmp_path: Path, settings: Settings) -> None:
    from byname.store.models import Entry
    from tests.store.rows import add_row

    settings.DATA = tmp_path
    add_row(Entry)
    with pytest.raises(KeyRingError, match="is gone"):
        register_ring()
    assert not (tmp_path / "keys.sqlite3").exists()


@pytest.mark.django_db(databases="__all__")
def test_a_fresh_register_gets_a_ring_that_is_opened_once(tmp_path: Path, settings: Settings) -> None:
    settings.DATA = tmp_path
    ring = register_ring()
    assert register_ring() is ring
    assert ring.file == tmp_path / "keys.sqlite3"
    keyring._OPEN.pop(next(place for place, opened in keyring._OPEN.items() if opened is ring)).close()
