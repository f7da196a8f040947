"""`verify` names the first broken link, and tells what was erased from what is broken."""

from __future__ import annotations

import pytest

from byname.actions.verification import verify
from byname.store.keyring import register_ring
from byname.store.models import LinkCopy, PersonState, Reading, Record
from tests.actions.house import HEAD, MARTOLIUK, ZELIDKO, House, state
from tests.ledger.registers import destroy_keys
from tests.store.tampering import without_guards

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def filled(house: House) -> House:
    house.take(HEAD + MARTOLIUK + ZELIDKO)
    return house


def _codes(house: House) -> list[str]:
    return [problem.code for problem in verify(by=house.by).problems]


def test_a_sound_register_has_no_problems(filled: House) -> None:
    found = verify(by=filled.by)
    assert (found.problems, found.persons, found.entries) == ((), 2, 4)
    assert len(found.head) == 64


def test_an_erased_record_is_no_broken_one(filled: House) -> None:
    """Law 11: the journal still verifies, and the erased is told apart from the broken."""
    keys = [Record.objects.get(id=1).key, Reading.objects.get(record=1).key]
    destroy_keys(keys)
    filled.take(HEAD, name="later.csv", source="camp")  # later keys never take the numbers of destroyed ones
    found = verify(by=filled.by)
    assert {problem.code for problem in found.problems} <= {"derived-differs"}
    assert (found.erased, found.lost) == (2, 0)
    assert verify(by=filled.by).problems == ()


def test_keys_gone_without_an_erasure_are_damage_and_what_is_readable_is_kept(filled: House) -> None:
    """Law 11: a key goes by an erasure that the journal tells of; one that is gone otherwise is lost."""
    before, copies = state(), sorted(LinkCopy.objects.values_list("record", "body"))
    number = filled.number(1)
    assert register_ring().destroy([Record.objects.get(id=1).key, Reading.objects.get(record=1).key]) == 2
    for _again in range(2):
        found = verify(by=filled.by)
        [problem] = found.problems
        assert (problem.code, found.lost, found.erased) == ("keys-lost", 2, 0)
        assert number in problem.sentence()
        assert "bring the key ring (keys.sqlite3) back" in problem.hint
        assert (state(), sorted(LinkCopy.objects.values_list("record", "body"))) == (before, copies)


def test_a_blob_in_another_row_s_place_is_named(filled: House) -> None:
    other = bytes(Record.objects.get(id=2).blob)
    with without_guards("default", "record") as cursor:
        cursor.execute("UPDATE record SET blob = %s WHERE id = 1", [other])
    found = verify(by=filled.by).problems
    assert [(problem.code, problem.where) for problem in found[:2]] == [
        ("row-altered", "record of entry 3"), ("seal-broken", "record.blob.1"),
    ]  # fmt: skip


def test_a_derived_row_that_somebody_changed_is_noticed_and_made_anew(filled: House) -> None:
    PersonState.objects.filter(number=1).update(known_from=5)
    assert _codes(filled) == ["derived-differs"]
    assert _codes(filled) == []


def test_a_record_that_vanished_is_counted(filled: House) -> None:
    with without_guards("default", "record") as cursor:
        cursor.execute("DELETE FROM record WHERE id = 2")
    assert {"rows-missing", "records-missing"} <= set(_codes(filled))
