"""Where the rows of a list ended up: known, new or waiting, as the person who took it in is told."""

from __future__ import annotations

import pytest

from byname.core.plans import Placed
from byname.ledger import placing
from byname.ledger.placing import placed
from tests.ledger.people import ANDRII, ANDRII_ALMOST, ANDRII_BY_EAR, NOBODY, OLEKSII, STRANGER
from tests.ledger.registers import Register, Row

pytestmark = pytest.mark.django_db(databases="__all__")


def taken(register: Register, title: str, *rows: Row, **facts: str) -> int:
    register.take(title, rows, **facts)
    return register.documents[title]


def test_everybody_on_a_first_list_is_new(register: Register) -> None:
    first = taken(register, "a", ANDRII, OLEKSII)
    assert placed(first) == Placed(known_rows=0, new_rows=2, new_persons=2, waiting=0)


def test_a_row_of_somebody_known_a_new_one_and_a_pair_that_waits_are_told_apart(register: Register) -> None:
    taken(register, "a", ANDRII)
    second = taken(register, "b", ANDRII_BY_EAR, STRANGER, source="agency", kind="confirmation")
    assert placed(second) == Placed(known_rows=1, new_rows=1, new_persons=1, waiting=0)
    third = taken(register, "c", ANDRII_ALMOST, source="family")
    assert placed(third) == Placed(known_rows=0, new_rows=1, new_persons=1, waiting=1)


def test_a_row_that_nobody_can_be_read_from_is_nobody(register: Register) -> None:
    assert placed(taken(register, "a", ANDRII, NOBODY)) == Placed(new_rows=1, new_persons=1)


def test_people_of_a_power_that_was_not_granted_are_not_told_of(register: Register) -> None:
    """The gate: no count may tell that somebody of another power is registered."""
    taken(register, "a", ANDRII)
    known = taken(register, "b", ANDRII_BY_EAR, source="agency", kind="confirmation")
    waits = taken(register, "c", ANDRII_ALMOST, source="family")
    assert placed(known, granted=frozenset({"lod"})).known_rows == 1
    assert placed(waits, granted=frozenset({"lod"})).waiting == 1
    for other in (known, waits):
        assert placed(other, granted=frozenset({"kes"})) == Placed(new_rows=1, new_persons=1)


def test_rows_are_counted_once_however_many_portions_they_come_in(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken(register, "a", ANDRII, OLEKSII)
    second = taken(register, "b", ANDRII_ALMOST, OLEKSII, STRANGER, source="family")
    whole = placed(second)
    monkeypatch.setattr(placing, "_AT_ONCE", 1)
    assert placed(second) == whole == Placed(known_rows=1, new_rows=2, new_persons=2, waiting=1)
