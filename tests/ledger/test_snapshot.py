from __future__ import annotations

from datetime import date

import pytest
from django.db import connections
from django.test.utils import CaptureQueriesContext

from byname.ledger.memory import forget_all
from byname.ledger.snapshot import person_of, snapshot
from byname.store.models import Entry
from tests.ledger.people import ANDRII, OLEKSII, STRANGER
from tests.ledger.registers import Register, end

pytestmark = pytest.mark.django_db(databases="__all__")


def test_nobody_is_known_in_an_empty_register(register: Register) -> None:
    assert snapshot().lines == ()
    assert person_of(1) is None


def test_everybody_stands_there_by_number(register: Register) -> None:
    one, two = register.take("a", [ANDRII, OLEKSII])
    assert list(snapshot().by_number) == [one, two]
    assert snapshot().entry == Entry.objects.order_by("-id")[0].id


def test_a_snapshot_is_kept_until_the_register_changes(register: Register) -> None:
    register.take("a", [ANDRII])
    before = snapshot()
    assert snapshot() is before
    register.take("b", [STRANGER])
    assert len(snapshot().lines) == len(before.lines) + 1


def test_a_judgement_alone_makes_a_new_snapshot(register: Register) -> None:
    one, two = register.take("a", [ANDRII, OLEKSII])
    before = snapshot()
    register.judge(one, two, "same")
    register.undo()
    assert snapshot() is not before
    assert snapshot().entry > before.entry


def test_persons_and_open_links_are_of_one_state_of_the_register(register: Register) -> None:
    """Law 5: else a value may lie outside its own range while somebody else derives."""
    register.take("a", [ANDRII])
    forget_all()
    with CaptureQueriesContext(connections["derived"]) as asked:
        snapshot()
    reading = [query["sql"] for query in asked if '"line"' in query["sql"] or '"body"' in query["sql"]]
    assert len(reading) == 1
    assert all(table in reading[0] for table in ("person_state", "undecided_state", "derived_head"))


def test_a_day_in_the_past_shows_who_was_known_then(register: Register) -> None:
    register.take("a", [ANDRII])
    register.take("b", [STRANGER], received=date(2023, 5, 1))
    assert [len(snapshot(end(day)).lines) for day in ("2022-12-31", "2023-01-01", "2023-04-30", "2023-05-01")] == [
        0,
        1,
        1,
        2,
    ]
