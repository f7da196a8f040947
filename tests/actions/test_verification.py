"""`verify` names the first broken link, and tells what was erased from what is broken."""

from __future__ import annotations

import pytest

from byname.actions.verification import verify
from byname.store.keyring import register_ring
from byname.store.models import PersonState, Reading, Record
from tests.actions.house import HEAD, MARTOLIUK, ZELIDKO, House
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
    assert register_ring().destroy(keys) == 2
    filled.take(HEAD, name="later.csv", source="camp")  # later keys never take the numbers of destroyed ones
    codes = _codes(filled)
    assert not {"seal-broken", "row-altered", "records-missing"} & set(codes)


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
