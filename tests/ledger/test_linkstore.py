from __future__ import annotations

from dataclasses import replace

import pytest

from byname.core.linkage.sketches import sketch_of
from byname.engines.blocking import block_keys, record_key
from byname.ledger.copies import copies_of
from byname.ledger.documentfacts import document_facts
from byname.ledger.linkstore import StoredIndex, link_record, write_links
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
    keys = block_keys(index.records([one])[one])
    assert {number for group in index.members(keys).values() for number in group} == {one, two}
    assert index.sizes(keys) == {key: len(group) for key, group in index.members(keys).items()}


def test_records_being_linked_anew_are_left_out(register: Register) -> None:
    one, two = register.take("a", [ANDRII, ANDRII])
    keys = [record_key(one), record_key(two), *block_keys(StoredIndex(resolver(), without=()).records([one])[one])]
    index = StoredIndex(resolver(), without=[one])
    assert {number for group in index.members(keys).values() for number in group} == {two}
    assert set(index.sizes(keys).values()) == {1}


def test_records_of_a_later_portion_are_not_there_yet(register: Register) -> None:
    one, two = register.take("a", [ANDRII, ANDRII])
    keys = [*block_keys(StoredIndex(resolver(), without=()).records([one])[one]), record_key(one), record_key(two)]
    early = StoredIndex(resolver(), without=(), through=one)
    assert {number for group in early.members(keys).values() for number in group} == {one}
    assert set(early.sizes(keys).values()) == {1}
    assert set(StoredIndex(resolver(), without=[two], through=one).sizes(keys).values()) == {1}


def test_a_glance_tells_what_the_record_itself_tells(register: Register) -> None:
    numbers = register.take("a", [ANDRII, OLEKSII, {**ANDRII, "birth_date": "1985"}])
    index = StoredIndex(resolver(), without=())
    records = index.records(numbers)
    assert dict(index.sketches(numbers)) == {number: sketch_of(record) for number, record in records.items()}


def test_a_record_is_read_back_as_it_was_written(register: Register) -> None:
    [one] = register.take("a", [{**ANDRII, "sex": "ч", "number": "АА-0012", "birth_date": "близько 1985"}])
    copy = copies_of([one])[one]
    made = link_record(copy, document_facts([copy.document])[copy.document], resolver())
    assert StoredIndex(resolver(), without=()).records([one])[one] == made


def test_keys_are_stored_cut_to_their_column(register: Register) -> None:
    [one] = register.take("a", [ANDRII])
    copy = copies_of([one])[one]
    document = document_facts([copy.document])[copy.document]
    record = replace(link_record(copy, document, resolver()), birth_place="м" * 200)
    write_links([replace(record, id=one + 1)])
    keys = block_keys(record)
    assert max(map(len, keys)) > 96
    index = StoredIndex(resolver(), without=[one])
    assert index.members(keys) == {key: [one + 1] for key in keys}
    assert index.sizes(keys) == dict.fromkeys(keys, 1)
