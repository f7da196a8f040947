from __future__ import annotations

from datetime import date

import pytest

from byname.actions._pending import last_entry, linked, stale_records, unheard, world_changed
from byname.actions.judgements import Verdict, write_judgements
from byname.actions.references import NewReference, write_references
from byname.actions.withdrawals import write_withdrawal
from byname.core.moments import end_of_day
from byname.store.models import Entry, ReferenceEntry
from tests.actions.house import HEAD, MARTOLIUK, ZELIDKO, House

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def filled(house: House) -> House:
    house.take(HEAD + MARTOLIUK + ZELIDKO)
    return house


def test_after_an_action_nothing_is_pending(filled: House) -> None:
    assert (unheard().records, stale_records(), world_changed()) == (frozenset(), set(), False)
    assert linked()[0] == 2
    assert last_entry() == Entry.objects.count()


def test_decisions_wait_with_the_moment_from_which_they_count(filled: House) -> None:
    day = date(2023, 3, 10)
    write_judgements([Verdict(filled.number(1), filled.number(2), "different", decided=day)], by=filled.by)
    assert unheard().records == stale_records() == {1, 2}
    assert unheard().known_from == end_of_day(day, "UTC")


@pytest.mark.parametrize(
    ("entry", "matters"),
    [
        (NewReference("unit", "b12"), True),
        (NewReference("place", "p1"), True),
        (NewReference("source", "own", {"kind": "own-forces", "reliability": 2}), True),
        (NewReference("source", "fresh", {"kind": "act"}), False),
        (NewReference("cohort", "plant"), False),
    ],
)
def test_the_world_changes_where_rows_may_read_otherwise(filled: House, entry: NewReference, matters: bool) -> None:
    write_references([entry], by=filled.by)
    assert world_changed() is matters


def test_a_withdrawn_reference_entry_changes_the_world(filled: House) -> None:
    number = ReferenceEntry.objects.filter(code="camp").values_list("id", flat=True)[0]
    write_withdrawal("reference", number, "mistaken", note="", decided=None, by=filled.by)
    assert world_changed()
