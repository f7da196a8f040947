from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from byname.core.dates import UncertainDate
from byname.core.linkage.records import LinkRecord
from byname.core.linkage.sketches import sketch_of
from byname.ledger.linkrows import link_record_from_text, link_row_text, sketch_from_text
from tests.core.linkage.cards import card, cards


@given(cards())
def test_what_is_stored_of_a_record_is_all_that_is_compared(records: list[LinkRecord]) -> None:
    for record in records:
        text = link_row_text(record)
        assert link_record_from_text(record.id, text) == record
        assert sketch_from_text(text) == sketch_of(record)


@pytest.mark.parametrize(
    "value", ["a\x1fb", '["a", 1]', "[", "", "рядок\nрядок"], ids=["sign", "json", "open", "no", "two"]
)
def test_a_value_may_hold_any_sign(value: str) -> None:
    record = replace(card(1), unit=value, birth_place=value, list_id=value)
    assert link_record_from_text(1, link_row_text(record)) == record


def test_uncertain_dates_are_read_back_as_uncertain() -> None:
    record = replace(card(1), birth=UncertainDate.parse("близько 1985"), capture=UncertainDate.parse("05.2022"))
    assert link_record_from_text(1, link_row_text(record)) == record
