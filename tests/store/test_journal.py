"""The chain of changes: each action one entry over all its rows; whoever alters, reorders or removes is named first."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import DatabaseError, connections, transaction

from byname.ledger.chains import broken_changes
from byname.store.journal import GENESIS, Page, entry_facts, entry_head, journal_page, recover
from byname.store.keyring import Batch, KeyRing
from byname.store.models import Claim, Entry, ReferenceEntry
from tests.store.tampering import without_guards

pytestmark = pytest.mark.django_db(databases="__all__")


def _write(ring: KeyRing, *codes: str, by: str = "anna", **facts: Any) -> int:
    with journal_page(ring, action="reference", by=by, purpose="reference of units", **facts) as page:
        _put(page, *codes)
        return page.number


def _put(page: Page, *codes: str) -> None:
    rows = [
        (n, page.number, "unit", code, 1, {"names": ["Бригада"]}, 5)
        for n, code in zip(page.ids(ReferenceEntry, len(codes)), codes, strict=True)
    ]
    page.write(ReferenceEntry, rows)


def _problems() -> list[tuple[str, str]]:
    return [(problem.code, problem.where) for problem in broken_changes()]


def _tamper(statement: str, table: str = "reference_entry") -> None:
    with without_guards("default", table) as cursor:
        cursor.execute(statement)


def test_each_entry_continues_from_the_head_before_it(ring: KeyRing) -> None:
    assert [_write(ring, "u1", "u2"), _write(ring), _write(ring, "u3")] == [1, 2, 3]
    first, second, third = Entry.objects.order_by("id")
    assert first.previous == GENESIS
    assert (second.previous, third.previous) == (first.head, second.head)
    assert first.head == entry_head(GENESIS, entry_facts(first))
    assert first.rows["reference_entry"][0] == 2
    assert _problems() == []


def test_the_digest_covers_what_every_kind_of_column_holds(ring: KeyRing) -> None:
    """A row reads back as it was digested: bytes, dates, JSON, numbers and Cyrillic alike, on both databases."""
    from byname.store.models import REGISTER_ROWS
    from tests.store.rows import sample_values

    with journal_page(ring, action="sample", by="anna", purpose="sample") as page:
        for model in REGISTER_ROWS:
            [number] = page.ids(model, 1)
            page.write(model, [tuple((sample_values(model, number) | {"entry": page.number}).values())])
    assert len(Entry.objects.get().rows) == len(REGISTER_ROWS)
    assert _problems() == []


def test_numbers_in_json_digest_alike_however_the_database_writes_them(ring: KeyRing) -> None:
    """PostgreSQL's JSON knows no negative zero and no exponents; SQLite keeps what it is given."""
    body = {"weights": [-0.0, 0.0, 5.0, 1e-7, 123456.789, -2.5, 1e15, 1e16, 3e22, 7, True, None], "deep": [{"x": -0.0}]}
    with journal_page(ring, action="reference", by="anna", purpose="x") as page:
        page.write(ReferenceEntry, [(1, page.number, "rule", "r", 1, body, 5)])
        page.note = body
    assert _problems() == []


def test_an_error_leaves_no_row_no_entry_and_no_key(ring: KeyRing) -> None:
    keys: list[tuple[int, bytes]] = []

    def cut_off() -> None:
        with journal_page(ring, action="x", by="anna", purpose="x") as page:
            _put(page, "u1")
            keys.extend(page.keys(3))
            raise ValueError("row 417")

    with pytest.raises(ValueError, match="row 417"):
        cut_off()
    assert not ReferenceEntry.objects.exists()
    assert not Entry.objects.exists()
    assert ring.secrets_of(number for number, _ in keys) == {}
    assert list(ring.open_batches()) == []


def test_a_failure_after_the_commit_keeps_rows_and_keys(ring: KeyRing) -> None:
    keys: list[tuple[int, bytes]] = []

    def hold(point: str) -> None:
        if point == "after-commit":
            raise KeyboardInterrupt

    def cut_off() -> None:
        with journal_page(ring, action="x", by="anna", purpose="x") as page:
            page.hold = hold
            _put(page, "u1")
            keys.extend(page.keys(2))

    with pytest.raises(KeyboardInterrupt):
        cut_off()
    assert Entry.objects.count() == 1
    assert ring.secrets_of(dict(keys)) == dict(keys)
    assert list(ring.open_batches()) == []


def test_the_next_start_says_which_interrupted_action_stands(ring: KeyRing) -> None:
    lost, kept = Batch("l" * 32, "take-in of lost.csv", "t1"), Batch("k" * 32, "take-in of kept.csv", "t2")
    for batch in (lost, kept):
        ring.begin(batch)
        ring.make_keys(batch, 2)
    Entry(id=1, at=datetime(2026, 1, 1, tzinfo=UTC), by="anna", action="take-in", batch=kept.token, note={},
          rows={}, previous=GENESIS, head="h").save(force_insert=True)  # fmt: skip
    assert dict(recover(ring)) == {lost: None, kept: 1}
    assert sorted(ring.secrets_between(1, 9)) == [3, 4]
    assert recover(ring) == []


def test_nobody_in_particular_writes_nothing(ring: KeyRing) -> None:
    with pytest.raises(DatabaseError, match="entry_names_who_acted"):
        _write(ring, "u1", by="")
    assert not ReferenceEntry.objects.exists()


@pytest.mark.parametrize(
    ("statement", "table", "first"),
    [
        ("UPDATE reference_entry SET code = 'u9' WHERE id = 2", "reference_entry", ("row-altered", "reference_entry of entry 2")),
        ("UPDATE reference_entry SET body = '{}' WHERE id = 3", "reference_entry", ("row-altered", "reference_entry of entry 3")),
        ("UPDATE reference_entry SET entry = 1 WHERE id = 2", "reference_entry", ("rows-missing", "reference_entry of entry 1")),
        ("DELETE FROM reference_entry WHERE id = 2", "reference_entry", ("rows-missing", "reference_entry of entry 2")),
        ("UPDATE entry SET \"by\" = 'boris' WHERE id = 2", "entry", ("entry-altered", "entry 2 (reference by boris)")),
        ("UPDATE entry SET previous = head WHERE id = 2", "entry", ("chain-cut", "entry 2")),
        ("DELETE FROM entry WHERE id = 2", "entry", ("entry-missing", "entry 2")),
    ],
)  # fmt: skip
def test_the_first_broken_link_is_named(ring: KeyRing, statement: str, table: str, first: tuple[str, str]) -> None:
    for code in ("u1", "u2", "u3"):
        _write(ring, code)
    _tamper(statement, table)
    assert _problems()[0] == first


def test_entries_in_each_other_s_place_are_noticed(ring: KeyRing) -> None:
    for code in ("u1", "u2", "u3"):
        _write(ring, code)
    for was, becomes in ((2, 9), (3, 2), (9, 3)):
        _tamper(f"UPDATE entry SET id = {becomes} WHERE id = {was}", "entry")
    assert _problems()[0] == ("chain-cut", "entry 2")


def test_a_row_beside_the_journal_is_not_vouched_for(ring: KeyRing) -> None:
    _write(ring, "u1")
    ReferenceEntry(id=2, entry=7, kind="unit", code="u2", version=1, body={}, known_from=0).save(force_insert=True)
    Claim(id=1, entry=1, document=1, place=1, body={}, problem="").save(force_insert=True)
    assert _problems() == [("row-unvouched", "reference_entry of entry 7"), ("row-unvouched", "claim of entry 1")]


def test_two_pages_never_share_numbers(ring: KeyRing) -> None:
    _write(ring, "u1")
    with journal_page(ring, action="reference", by="anna", purpose="x") as page:
        assert list(page.ids(ReferenceEntry, 2)) == [2, 3]
        assert list(page.ids(ReferenceEntry, 1)) == [4]


def test_writers_take_turns_on_postgres(ring: KeyRing) -> None:
    """SQLite's IMMEDIATE transactions take turns by themselves; PostgreSQL needs the journal's lock."""
    if connections["default"].vendor != "postgresql":
        assert connections["default"].settings_dict["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
        return
    with transaction.atomic(), connections["default"].cursor() as cursor:
        _write(ring, "u1")
        cursor.execute("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'")
        assert cursor.fetchone() == (1,)
