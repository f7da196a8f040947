"""Tests of records that somebody took back."""

from __future__ import annotations

import pytest

from byname.actions.withdrawals import withdraw
from byname.ledger.silenced import withdrawn_records
from tests.ledger.people import ANDRII, STRANGER
from tests.ledger.registers import OLHA, Register

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_withdrawn_document_or_reading_silences_its_records(register: Register) -> None:
    one, other = register.take("a", [ANDRII, STRANGER])
    reading = withdraw("reading", 1, "misread", by=OLHA)
    assert withdrawn_records() == {one}
    withdraw("withdrawal", reading, "undone", by=OLHA)
    assert withdrawn_records() == set()
    withdraw("document", 1, "retracted", by=OLHA)
    assert withdrawn_records() == {one, other}
