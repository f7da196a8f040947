from __future__ import annotations

from dataclasses import replace

import pytest

from byname.engines.blocking import BLOCK_CAP, block_keys, is_value_key, record_key
from byname.ledger.copies import copies_of
from byname.ledger.documentfacts import document_facts
from byname.ledger.linkstore import StoredIndex, link_record, write_keys
from byname.ledger.resolving import resolver
from tests.ledger.people import ANDRII, ANDRII_BY_EAR, OLEKSII
from tests.ledger.registers import Register

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_record_is_compared_by_its_canonical_values(register: Register) -> None:
    [one] = register.take("a", [{**ANDRII, "sex": "ч", "number": "АА-0012"}])
    found = StoredIndex(resolver(), without=()).records([one])[one]
    assert (found.unit, found.capture_place, found.sex, found.power) == ("12 бригада", "зорджськ", "m", "lod")
    assert (found.number, found.source, found.document) == ("АА-0012", "own", register.documents["a"])


def test_the_digest_is_over_content_and_not_over_numbers(register: Register) -> None:
    """Law 10: the engine's decisions may not hang on the order in which records came."""
    one, two = register.take("a", [ANDRII, ANDRII])
    index = StoredIndex(resolver(), without=())
    found = index.records([one, two])
    assert found[one].digest == found[two].digest
    [three] = register.take("b", [ANDRII], source="agency")
    assert index.records([three])[three].digest != found[one].digest


def test_a_block_holds_the_records_that_share_its_key(register: Register) -> None:
    [one] = register.take("a", [ANDRII])
    [two] = register.take("b", [ANDRII_BY_EAR], source="agency", kind="confirmation")
    index = StoredIndex(resolver(), without=())
    record = index.records([one])[one]
    members = {each.id for block in index(block_keys(record), BLOCK_CAP).values() for each in block.records}
    assert members == {one, two}


def test_records_being_linked_anew_are_left_out(register: Register) -> None:
    one, two = register.take("a", [ANDRII, OLEKSII])
    index = StoredIndex(resolver(), without=[one])
    keys = [record_key(one), record_key(two)]
    assert [len(index(keys, BLOCK_CAP)[key].records) for key in keys if key in index(keys, BLOCK_CAP)] == [1]


def test_records_of_a_later_portion_are_not_there_yet(register: Register) -> None:
    one, two = register.take("a", [ANDRII, ANDRII])
    keys = [*block_keys(StoredIndex(resolver(), without=()).records([one])[one]), record_key(one), record_key(two)]
    early = StoredIndex(resolver(), without=(), through=one)(keys, BLOCK_CAP)
    assert {each.id for block in early.values() for each in block.records} == {one}
    assert {block.size for block in early.values()} == {1}


def test_a_block_that_only_counts_opens_its_records_when_asked(register: Register) -> None:
    one, two = register.take("a", [ANDRII, ANDRII])
    index = StoredIndex(resolver(), without=())
    counted = [key for key in block_keys(index.records([one])[one]) if is_value_key(key)]
    for block in index(counted, BLOCK_CAP).values():
        assert (block.size, len(block.records), {each.id for each in block.records}) == (2, 2, {one, two})
        assert {block.records[0].id, *(each.id for each in block.records[1:])} == {one, two}
    assert counted


def test_a_heavy_block_tells_its_size_alone(register: Register) -> None:
    rows = [{**ANDRII, "list_id": str(place)} for place in range(5)]
    one, *_rest = register.take("a", rows)
    index = StoredIndex(resolver(), without=())
    answer = index(block_keys(index.records([one])[one]), 2)
    assert any(block.size == 5 and not block.records for block in answer.values())


def test_keys_are_stored_cut_to_their_column(register: Register) -> None:
    [one] = register.take("a", [ANDRII])
    copy = copies_of([one])[one]
    document = document_facts([copy.document])[copy.document]
    record = replace(link_record(copy, document, resolver()), birth_place="м" * 200)
    assert max(len(key) for key, _record in write_keys([record])) <= 96
