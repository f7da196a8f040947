from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from byname.core.linkage.records import LinkRecord
from byname.core.linkage.sketches import sketch_of
from byname.engines.blocking import (
    BLOCK_CAP,
    VALUE_CAPS,
    RecordIndex,
    block_keys,
    cap_of,
    common_codes,
    is_value_key,
    least_cap,
    record_key,
    value_keys,
)
from tests.core.linkage.cards import card, cards


def meet(left: LinkRecord, right: LinkRecord) -> bool:
    shared = set(block_keys(left)) & set(block_keys(right))
    return any(not is_value_key(key) for key in shared)


@given(cards())
def test_law_10_keys_do_not_know_how_a_record_is_numbered(records: list[LinkRecord]) -> None:
    for record in records:
        assert block_keys(replace(record, id=999, document=999, list_id="other")) == block_keys(record)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (card(1), card(2, "Vyhadenko Ivan")),
        (card(1, born="12.03.1985"), card(2, "Вигаденка Іван", born="1985")),
        (card(1, born="12.03.1985"), card(2, "Зовсіминша Марія", born="12.03.1985")),
        (card(1, "Вигаденко Іван", born="20.07.1994"), card(2, "Вргденко И.", born="20.07.2004")),
        (
            card(1, "Выгаденко Захар", unit="u1", taken="05.2022"),
            card(2, "Wygdenko Sachar", unit="u1", taken="05.2022"),
        ),
        (card(1, "Вигаденко Григорій Петрович"), card(2, "Вигаденко Гриорій Петрович")),
        (card(1, number="AB-1234"), card(2, "Небувайло Олег", number="ab 1234")),
        (card(1, "Вигаденко Іван"), card(2, "Іван Вигаденко")),
        (card(1, "Вигаденко Іван Петрович", "1985"), card(2, "Небувайло Іван Петрович", "1985")),
        (card(1, "Вигаденко", unit="u1"), card(2, unit="u1")),
        (card(1, "Вигаденко", birth_place="p"), card(2, birth_place="p")),
        (card(1, "Звиргозмак Кирило"), card(2, "Swyrgosmak Kyrylo")),
        (card(1, "Хангвенко Павло"), card(2, "Changwenko Pawlo")),
        (card(1, "Варвзуш Степан"), card(2, "Stepan Warwsusch")),
        (card(1, "Вигаденко Костянтин"), card(2, "Вигаденко К.")),
    ],
)
def test_records_that_may_be_one_person_share_a_block(left: LinkRecord, right: LinkRecord) -> None:
    assert meet(left, right)


def test_a_record_without_fields_stands_in_no_block() -> None:
    assert block_keys(card(1, "")) == ()


def test_the_first_of_january_brings_nobody_together() -> None:
    assert not meet(card(1, "Вигаденко Іван", "01.01.1900"), card(2, "Небувайло Олег", "01.01.1900"))


def test_values_have_caps_of_their_own() -> None:
    assert cap_of("=place|p", 5) == VALUE_CAPS["=place"]
    assert cap_of("name|a|b", BLOCK_CAP) == BLOCK_CAP


def test_a_value_too_many_share_loses_its_worth() -> None:
    keys = block_keys(card(1, birth_place="p", number="AB-1234"))
    assert common_codes(keys, {"=place|p"}) == {"birth-place-equal"}
    assert common_codes(keys, set()) == frozenset()


@given(cards())
def test_value_keys_are_those_among_all_keys_that_only_count(records: list[LinkRecord]) -> None:
    for record in records:
        assert value_keys(record) == tuple(key for key in block_keys(record) if is_value_key(key))


def test_no_key_is_heavy_up_to_the_least_cap() -> None:
    kinds = ("name|a", "birthday|a", "company|a", "=date|a", "=place|a", "=number|a")
    assert [least_cap(cap) for cap in (1, BLOCK_CAP)] == [1, min(cap_of(key, BLOCK_CAP) for key in kinds)]


def test_the_index_tells_how_many_share_a_key_and_who_they_are() -> None:
    index = RecordIndex(card(number) for number in range(4))
    key = block_keys(card(9))[0]
    assert index.sizes([key, "nowhere"]) == {key: 4}
    assert index.members([key, "nowhere"]) == {key: (0, 1, 2, 3)}
    assert dict(index.sketches([2, 9])) == {2: sketch_of(card(2))}


def test_the_index_finds_one_record_and_forgets_it_when_dropped() -> None:
    record = card(7)
    index = RecordIndex([record])
    assert index.members([record_key(7)]) == {record_key(7): (7,)}
    assert index.records([7, 8]) == {7: record}
    index.drop(record)
    assert index.sizes([record_key(7), *block_keys(record)]) == {}
    assert index.records([7]) == {}
