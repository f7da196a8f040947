from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.linkage.records import (
    LinkRecord,
    content_order,
    number_key,
    ordered,
    pair_of,
    same_content,
)
from tests.core.linkage.cards import card, cards


@pytest.mark.parametrize(("written", "key"), [("ab-12 34", "AB1234"), ("№ 007123", "007123"), ("АВ 55511", "АВ55511")])
def test_a_number_is_compared_without_signs_and_keeps_leading_zeros(written: str, key: str) -> None:
    assert number_key(written) == key


@pytest.mark.parametrize("written", ["", "б/н", "000000", "12", "---", "немає"])
def test_a_number_that_tells_nobody_apart_is_none(written: str) -> None:
    assert number_key(written) == ""


def test_records_are_ordered_by_content_and_not_by_number() -> None:
    one, other = card(1, "Небувайло Олег", document=5), card(2, document=5)
    first, second = ordered(one, other)
    assert (first, second) == ordered(other, one)
    assert first.digest < second.digest
    assert content_order(first) < content_order(second)


def test_a_pair_is_the_same_whichever_record_is_named_first() -> None:
    assert pair_of(7, 3) == pair_of(3, 7) == (3, 7)


@given(cards(4), st.randoms(use_true_random=False))
def test_law_10_records_stand_in_one_order_whatever_their_numbers(records: list[LinkRecord], shuffle: Random) -> None:
    """Taken by content; the id only separates records whose content is the same."""
    numbers = [record.id for record in records]
    shuffle.shuffle(numbers)
    again = [replace(record, id=number) for record, number in zip(records, numbers, strict=True)]
    told = [[record.digest for record in sorted(some, key=content_order)] for some in (records, again)]
    assert told[0] == told[1]


def test_one_content_under_two_powers_is_not_the_same() -> None:
    """The digest is of the content without the powers (law 9), so that what a party is called breaks no tie."""
    one = card(1, power="north")
    assert same_content(one, replace(one, id=2))
    assert not same_content(one, replace(one, id=2, power="south"))
    assert not same_content(one, card(1, born="12.03.1985", power="north"))


@given(st.text(max_size=12))
def test_a_number_is_compared_whatever_its_signs_and_capitals(written: str) -> None:
    key = number_key(written)
    assert key == "" or (key.isalnum() and len(key) >= 4)
    assert number_key(f" {written}-") == key
    assert number_key(key) == key
