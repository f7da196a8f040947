"""Law 8: one gate; rows that may not be searched are not asked for. The B-trees of both databases answer alike."""

from __future__ import annotations

import pytest

from byname.engines.lookup_words import PARTS, word_hashes
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


@pytest.mark.parametrize(
    ("powers", "home", "own", "other", "power", "kind", "allowed"),
    [
        (None, "aa", EVERY, PLAIN, "aa", NOTICE, True), (None, "aa", EVERY, PLAIN, "bb", NOTICE, False),
        (None, "aa", EVERY, PLAIN, "", NOTICE, False), (None, "", EVERY, PLAIN, "", NOTICE, False),
        (None, "aa", EVERY, PLAIN, "bb", 0, True), (frozenset({"bb"}), "aa", EVERY, PLAIN, "aa", 0, False),
        (frozenset({"aa"}), "aa", EVERY, PLAIN, "", 0, False), (frozenset({"aa"}), "aa", PLAIN, EVERY, "aa", 0, True),
        (None, "aa", EVERY, EVERY, "aa", -1, False),
    ],
)  # fmt: skip
def test_law_8_a_row_is_searched_by_its_power_and_by_what_it_may_tell(
    powers: frozenset[str] | None, home: str, own: frozenset[int], other: frozenset[int], power: str, kind: int,
    *, allowed: bool,
) -> None:  # fmt: skip
    """A row that tells of nobody's power is nobody's own; one that is nobody's any more is searched by nobody."""
    assert Searched(powers, home, own, other).allows(power, kind) is allowed


@pytest.mark.parametrize("kinds", [frozenset[int](), PLAIN])
def test_who_may_search_no_kind_of_row_finds_nobody(laid: None, kinds: frozenset[int]) -> None:
    found = StoredRows(Searched(None, "aa", frozenset(), kinds)).by_birth(0, 1972, 10)
    assert found == []


def test_what_was_taken_back_is_asked_for_in_no_way(laid: None) -> None:
    """A record that is nobody's now leaves a blank row, so that whoever holds the rows in memory hears of it."""
    write_rows({1: LookupFacts(1)})
    stored = StoredRows(ALL)
    assert LookupRow.objects.get(record=1).kind < 0
    assert [row.number for row in stored.by_birth(0, 1972, 10)] == [2]
    assert stored.by_birth(720_000, 0, 10) == []
    assert numbered("A1", ALL, 5) == [4]
    assert 1 not in rows_of([1, 2])


def test_nobody_is_asked_for_by_no_name_and_no_more_come_than_are_asked_for(laid: None) -> None:
    stored = StoredRows(ALL)
    family, given, _father = LookupFacts(0, family="Ландзюк", given="Іван").keys()
    assert stored.by_names([], None, 0, 10) == []
    assert stored.by_names([family], [], 0, 10) == []
    assert stored.by_given([], None, 10) == []
    assert [row.number for row in stored.by_names([family], [given], 0, 2)] == [1, 2]
    assert [row.number for row in stored.by_given([given], None, 3)] == [1, 2, 4]


def test_a_year_narrows_a_name(laid: None) -> None:
    family = LookupFacts(0, family="Ландзюк").keys()[0]
    assert [row.number for row in StoredRows(ALL).by_names([family], None, 1973, 10)] == []


@pytest.mark.parametrize(
    "number", ["' OR 1=1 --", "A1'; DROP TABLE lookup_row; --", "%", "_", "A1\x00", "A1\ud800", "Ж" * 5_000]
)  # fmt: skip
def test_whatever_is_asked_for_is_only_a_value(laid: None, number: str) -> None:
    assert numbered(number, ALL, 5) == []
    assert LookupRow.objects.count() == 6


def test_words_are_found_under_any_hash_of_a_spelling(laid: None) -> None:
    """A word is stored under a hash of itself and of itself without any one letter, so that a slip finds it."""
    stored = StoredRows(ALL)
    assert stored.words(0, word_hashes(PARTS[0], "Ландзюк")) == ["Ландзюк", "Ланзюк"]
    assert "Ландзюк" in stored.words(0, word_hashes(PARTS[0], "Лндзюк"))
    assert stored.words(0, []) == []
    assert stored.words(1, word_hashes(PARTS[0], "Ландзюк")) == [], "a family name is no given name"


def test_no_records_have_no_rows(laid: None) -> None:
    assert rows_of([]) == {}
    assert set(rows_of([1, 1, 2])) == {1, 2}


@pytest.mark.parametrize(
    ("birth", "year", "unit", "places", "told"),
    [
        (0, 0, "", "", (None, None, ())), (720_000, 1972, "u1", "", (720_000, 1972, ("unit:u1",))),
        (0, 1972, "", "p1", (None, 1972, ("place:p1",))), (0, 0, "", "p1\np2", (None, None, ("place:p1", "place:p2"))),
    ],
)  # fmt: skip
def test_what_is_not_told_of_a_row_is_none_and_no_zero(
    birth: int, year: int, unit: str, places: str, told: tuple[int | None, int | None, tuple[str, ...]]
) -> None:
    row = row_of((7, "Ландзюк", "Іван", "", birth, year, unit, places))
    assert (row.birth, row.year, row.extras) == told
