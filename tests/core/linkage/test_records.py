from __future__ import annotations

import pytest

from byname.core.linkage.records import content_order, number_key, ordered, pair_of
from tests.core.linkage.cards import card


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
