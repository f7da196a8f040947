"""Law 8: one gate; rows that may not be searched are not asked for. The B-trees of both databases answer alike."""

from __future__ import annotations

import pytest

from byname.ledger.lookuprows import DECLINED, NOTICE, LookupFacts, write_rows
from byname.ledger.lookupstore import ROW_FIELDS, Searched, StoredRows, numbered, row_of, rows_of
from byname.store.models import LookupRow
from tests.ledger.registers import Register

pytestmark = pytest.mark.django_db(databases="__all__")

EVERY = frozenset(range(4))
ALL = Searched(None, "aa", EVERY, EVERY)
PLAIN = frozenset({0})


@pytest.fixture
def laid(register: Register) -> None:
    """Six records of two powers, in plain lists, notices of death and lists of those who declined."""
    facts = [
        LookupFacts(1, "aa", 0, "Ландзюк", "Іван", "", 720_000, 1972, "u1", "p1\np2", "A1"),
        LookupFacts(2, "aa", NOTICE, "Ландзюк", "Іван", "", 0, 1972),
        LookupFacts(3, "aa", DECLINED, "Ландзюк", "Олег", "Іванович"),
        LookupFacts(4, "bb", 0, "Ландзюк", "Іван", number="A1"),
        LookupFacts(5, "bb", NOTICE, "Ланзюк", "Іван"),
        LookupFacts(6, "", 0, "Кешмовин", "Глеб"),
    ]
    write_rows({each.record: each for each in facts})


@pytest.mark.parametrize(
    ("searched", "seen"),
    [
        (ALL, {1, 2, 3, 4, 5, 6}),
        (Searched(frozenset({"aa"}), "aa", EVERY, EVERY), {1, 2, 3}),
        (Searched(None, "aa", PLAIN, PLAIN), {1, 4, 6}),
        (Searched(None, "aa", EVERY, PLAIN), {1, 2, 3, 4, 6}),
        (Searched(None, "", EVERY, PLAIN), {1, 4, 6}),
        (Searched(frozenset({"bb"}), "aa", EVERY, PLAIN), {4}),
        (Searched(frozenset(), "aa", EVERY, EVERY), set()),
    ],
)
def test_only_rows_that_may_be_shown_are_asked_for(laid: None, searched: Searched, seen: set[int]) -> None:
    stored = StoredRows(searched)
    keys = sorted(set(LookupRow.objects.values_list("family_key", flat=True)))
    assert {row.number for _key, row in stored.by_family(keys, 9)} == seen
    every = LookupRow.objects.values_list("record", "power", "kind")
    assert {record for record, power, kind in every if searched.allows(power, kind)} == seen


def test_rows_come_by_their_keys(laid: None) -> None:
    stored = StoredRows(ALL)
    keys = [word for word in {row.family_key for row in LookupRow.objects.all()} if word.startswith("land")]
    assert [row.number for _key, row in stored.by_family(keys, 2)] == [1, 2]
    given = LookupFacts(0, given="Иван").keys()[1]
    assert [row.number for row in stored.by_names(keys[:1], [given], 0, 10)] == [1, 2, 4]
    assert [row.number for row in stored.by_names(keys[:1], None, 1972, 10)] == [1, 2]
    father = LookupFacts(0, patronymic="Иванович").keys()[2]
    assert [row.number for row in stored.by_given([LookupFacts(0, given="Олег").keys()[1]], [father], 10)] == [3]
    assert [row.number for row in stored.by_birth(720_000, 0, 10)] == [1]
    assert [row.number for row in stored.by_birth(0, 1972, 1)] == [1]


def test_more_family_names_than_one_statement_takes_are_asked_for_all_the_same(laid: None) -> None:
    keys = [*(f"none{number}" for number in range(700)), LookupFacts(0, family="Кешмовин").keys()[0]]
    assert [row.number for _key, row in StoredRows(ALL).by_family(keys, 5)] == [6]
    assert StoredRows(ALL).by_family([], 5) == []


def test_a_row_has_its_unit_and_all_its_places_as_keys(laid: None) -> None:
    assert row_of(LookupRow.objects.values_list(*ROW_FIELDS).get(record=1)).extras == (
        "unit:u1",
        "place:p1",
        "place:p2",
    )
    assert row_of(LookupRow.objects.values_list(*ROW_FIELDS).get(record=3)).extras == ()


def test_a_number_finds_those_who_bear_it_and_may_be_shown(laid: None) -> None:
    assert numbered("A1", ALL, 5) == [1, 4]
    assert numbered("A1", Searched(frozenset({"bb"}), "aa", EVERY, EVERY), 5) == [4]


def test_the_rows_of_records_are_given_by_number(laid: None) -> None:
    found = rows_of([3, 6, 99])
    assert {number: row.family for number, row in found.items()} == {3: "Ландзюк", 6: "Кешмовин"}
    assert found[3].given == "Олег"
