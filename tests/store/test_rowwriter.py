"""COPY and prepared statements write the same rows as Django does, on whichever database the run is."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, transaction

from byname.store.models import REGISTER_ROWS, PersonState, ReferenceEntry
from byname.store.rowwriter import columns_of, insert_rows, next_id
from tests.store.rows import add_row, rows_of, sample_values, table_of

pytestmark = pytest.mark.django_db(databases="__all__")
AWKWARD = ["\t\n\\N \\. \"'", "Ґудзій’ко", "=1+1", "007123", "\u2028", "", "%s", "{}"]


@pytest.mark.parametrize("model", REGISTER_ROWS, ids=[table_of(model) for model in REGISTER_ROWS])
def test_a_row_written_fast_equals_one_that_django_saves(model: type) -> None:
    add_row(model)
    values = sample_values(model, 2)
    insert_rows(model, [[values[field.name] for field in model._meta.concrete_fields]])  # type: ignore[attr-defined]  # a model
    found = rows_of(model).values().get(id=2)
    assert {name: bytes(v) if isinstance(v, memoryview) else v for name, v in found.items()} == values
    assert set(found) == set(rows_of(model).values().get(id=1))


@pytest.mark.parametrize("text", AWKWARD)
def test_no_sign_is_lost_on_the_way(text: str) -> None:
    body = {"names": [text], "nested": {text: None, "n": [1.5, True]}}
    insert_rows(ReferenceEntry, [(1, 1, "unit", text or "x", 1, body, 5)])
    found = ReferenceEntry.objects.get()
    assert (found.code, found.body) == (text or "x", body)


def test_numbers_go_on_from_the_greatest() -> None:
    assert next_id(ReferenceEntry) == 1
    add_row(ReferenceEntry, 41)
    assert next_id(ReferenceEntry) == 42


def test_no_rows_write_nothing() -> None:
    insert_rows(ReferenceEntry, [])
    assert not ReferenceEntry.objects.exists()


def test_one_bad_row_takes_the_others_with_it() -> None:
    rows: list[tuple[object, ...]] = [
        (number, 1, "unit", code, 1, {}, 0) for number, code in ((1, "a"), (2, ""), (3, "c"))
    ]
    with pytest.raises(IntegrityError, match="reference_entry_has_a_code"), transaction.atomic():
        insert_rows(ReferenceEntry, rows)
    assert not ReferenceEntry.objects.exists()


def test_rows_go_to_the_database_where_their_table_lives() -> None:
    insert_rows(PersonState, [(1, 1, 1, 0, None, "{}")])
    assert PersonState.objects.get().line == "{}"
    assert columns_of(PersonState) == ("id", "number", "component", "known_from", "known_to", "line")
