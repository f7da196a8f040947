from __future__ import annotations

import pytest

from byname.ledger.seals import broken_counts, broken_seals, key_balance
from byname.store.keyring import Batch, register_ring
from byname.store.models import Reading, Record
from tests.ledger.people import ANDRII, NOBODY, OLEKSII
from tests.ledger.registers import Register
from tests.ledger.test_chains import tamper

pytestmark = pytest.mark.django_db(databases="__all__")


def test_every_blob_of_a_register_opens(register: Register) -> None:
    one, _two = register.take("a", [ANDRII, NOBODY])
    register.withdraw("record", one)
    assert list(broken_seals()) == []
    assert list(broken_counts()) == []


def test_a_blob_moved_to_another_row_does_not_open(register: Register) -> None:
    one, two = register.take("a", [ANDRII, OLEKSII])
    swap = f"UPDATE record SET blob = (SELECT blob FROM record AS other WHERE other.id = {one}) WHERE id = {two}"
    tamper(swap, "record")
    [problem] = broken_seals()
    assert (problem.code, problem.where) == ("seal-broken", f"record.blob.{two}")


def test_what_was_erased_is_told_apart_from_what_was_broken(register: Register) -> None:
    """Law 11: erasure "leaves the chain whole"."""
    [one] = register.take("a", [ANDRII])
    keys = [Record.objects.get(id=one).key, *Reading.objects.filter(record=one).values_list("key", flat=True)]
    assert register_ring().destroy(keys) == 2
    assert list(broken_seals()) == []


def test_a_document_with_fewer_records_than_it_says_is_named(register: Register) -> None:
    """Law 1: "Rows read = rows recorded"."""
    _one, two = register.take("a", [ANDRII, OLEKSII])
    tamper(f"DELETE FROM record WHERE id = {two}", "record")
    [problem] = broken_counts()
    assert (problem.code, problem.where) == ("records-missing", "document 1")


def test_erased_blobs_and_orphan_keys_are_counted_apart(register: Register) -> None:
    [one] = register.take("a", [ANDRII])
    before = key_balance()
    register_ring().destroy([Record.objects.get(id=one).key])
    batch = Batch(f"lost {before.orphans}", "nothing", "2025-01-01")
    register_ring().begin(batch)
    register_ring().make_keys(batch, 2)
    assert key_balance() == (before.erased + 1, before.orphans)
    register_ring().settle(batch.token)
    assert key_balance() == (before.erased + 1, before.orphans + 2)
