from __future__ import annotations

from collections import Counter

import pytest

from byname.store.linkrows import bodies_of, grouped_counts, keys_of_records, met_of, records_of_keys
from byname.store.models import BlockKey, LinkMet, LinkRow
from byname.store.rowwriter import insert_derived

pytestmark = pytest.mark.django_db(databases="__all__")

PAIRS = [("name|a", 1), ("name|a", 2), ("name|a", 3), ("year|b", 2)]


@pytest.fixture(autouse=True)
def stored() -> None:
    insert_derived(BlockKey, ("key", "record"), PAIRS)
    insert_derived(LinkRow, ("id", "body"), [(number, f"row {number}") for number in (1, 2, 3)])


@pytest.mark.parametrize(("through", "most"), [(None, 3), (2, 2)], ids=["all", "through"])
def test_a_block_tells_its_size_and_its_records(through: int | None, most: int) -> None:
    keys = ["name|a", "year|b", "nowhere"]
    assert grouped_counts(keys, through) == {"name|a": most, "year|b": 1}
    assert Counter(key for key, _record in records_of_keys(keys, through)) == {"name|a": most, "year|b": 1}
    assert set(records_of_keys(keys, through)) <= set(PAIRS)


def test_records_tell_their_keys_each_as_often_as_one_stands_there() -> None:
    assert Counter(keys_of_records({1, 2})) == {"name|a": 2, "year|b": 1}
    assert Counter(keys_of_records({1, 2}, 1)) == {"name|a": 1}


def test_thousands_are_asked_in_portions() -> None:
    assert sorted(bodies_of(range(5_000))) == [(1, "row 1"), (2, "row 2"), (3, "row 3")]
    assert not list(bodies_of([]))


@pytest.mark.parametrize("through", [None, 0, 2, 10**18])
def test_nothing_asked_for_is_nothing_told(through: int | None) -> None:
    assert grouped_counts([], through) == {}
    assert list(records_of_keys([], through)) == []
    assert list(keys_of_records([], through)) == []


def test_records_of_a_later_portion_are_not_there_yet() -> None:
    """Law 10: the order in which lists come changes nothing, so a portion sees none that comes after it."""
    assert grouped_counts(["name|a", "year|b"], 0) == {}
    assert list(records_of_keys(["name|a"], 1)) == [("name|a", 1)]
    assert list(keys_of_records({2, 3}, 1)) == []


@pytest.mark.parametrize("key", ["' OR 1=1 --", "%", "name|%", "name_a", 'x"; DROP TABLE block_key; --', ""])
def test_a_key_is_only_a_value(key: str) -> None:
    assert grouped_counts([key]) == {}
    assert list(records_of_keys([key])) == []
    assert BlockKey.objects.count() == len(PAIRS)


def test_more_keys_than_one_statement_takes_are_asked_for_all_the_same() -> None:
    keys = [*(f"none{number}" for number in range(2_000)), "name|a"]
    assert grouped_counts(keys) == {"name|a": 3}
    assert sorted(records_of_keys(keys)) == [("name|a", 1), ("name|a", 2), ("name|a", 3)]
    assert Counter(keys_of_records(range(2_000))) == {"name|a": 3, "year|b": 1}


def test_whom_a_record_met_is_told_where_it_is_kept() -> None:
    insert_derived(LinkMet, ("id", "body"), [(1, "2 3"), (2, "")])
    assert sorted(met_of([1, 2, 3])) == [(1, "2 3"), (2, "")]
    assert sorted(met_of(range(5_000))) == sorted(met_of([1, 2]))
