from __future__ import annotations

import pytest

from byname.ledger.seals import broken_counts, broken_seals, key_balance, lost_keys
from byname.store.keyring import Batch, register_ring, seal
from byname.store.models import Reading, Record, Withdrawal
from tests.ledger.people import ANDRII, NOBODY, OLEKSII
from tests.ledger.registers import Register, destroy_keys
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
    destroy_keys([Record.objects.get(id=one).key])
    batch = Batch(f"lost {before.orphans}", "nothing", "2025-01-01")
    register_ring().begin(batch)
    register_ring().make_keys(batch, 2)
    assert (before.lost, key_balance()) == ((), (before.erased + 1, (), before.orphans))
    register_ring().settle(batch.token)
    assert key_balance() == (before.erased + 1, (), before.orphans + 2)


def test_a_key_that_is_gone_without_an_erasure_is_lost_and_the_first_record_named(register: Register) -> None:
    """Law 11: "Erasing a person destroys the keys of their records"; nothing else does."""
    one, two = register.take("a", [ANDRII, OLEKSII])
    reading, record = Reading.objects.get(record=one), Record.objects.get(id=two)
    destroy_keys([reading.key])
    assert (key_balance().lost, list(lost_keys(key_balance().lost))) == ((), [])
    register_ring().destroy([record.key])
    balance = key_balance()
    assert (balance.erased, balance.lost) == (1, (record.key,))
    [problem] = lost_keys(balance.lost)
    assert (problem.code, problem.found) == ("keys-lost", "1 key gone")
    assert record.number in problem.where


def test_a_key_of_an_action_that_was_not_settled_yet_is_not_lost(register: Register) -> None:
    """Law 11: "Keys are made durable first, then the commit, then orphan keys are swept"."""
    [one] = register.take("a", [ANDRII])
    batch = Batch("cut off after its commit", "nothing", "2025-01-01")
    register_ring().begin(batch)
    [(key, secret)] = register_ring().make_keys(batch, 1)
    blob = seal(secret, b"{}", f"record.blob.{one}")
    tamper("UPDATE record SET key = %s, blob = %s WHERE id = %s", "record", values=(key, blob, one))
    lost = key_balance().lost
    register_ring().sweep(batch.token)
    assert lost == ()
    assert key_balance().lost == (key,)


def test_a_lost_key_of_another_row_names_that_row(register: Register) -> None:
    [one] = register.take("a", [ANDRII])
    register.withdraw("record", one)
    register_ring().destroy([Withdrawal.objects.get().key])
    [problem] = lost_keys(key_balance().lost)
    assert problem.where == "key ring, first at withdrawal 1"
