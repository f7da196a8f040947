"""How rows become records: in pieces, with whoever else a row names, each tied to what the row tells."""

from __future__ import annotations

import pytest

from byname.actions import _recording
from byname.store.models import Event, Participant, Reading, Record
from tests.actions.house import HEAD, MARTOLIUK, ZELIDKO, House, persons, state

pytestmark = pytest.mark.django_db(databases="__all__")
WITH_KIN = "ПІБ;Дата народження;Родичі\nМартолюк Андрій Іванович;03.04.1985;Мартолюк Олена Савівна\n"


def test_a_list_in_pieces_equals_a_list_at_once(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_recording, "CHUNK_ROWS", 2)
    taken = house.take(HEAD + MARTOLIUK + ZELIDKO + MARTOLIUK + "Всього 3\n")
    assert (taken.rows_read, taken.rows_recorded) == (5, 3)
    assert list(Record.objects.order_by("id").values_list("id", "place")) == [(1, 2), (2, 3), (3, 4)]


def test_who_else_a_row_names_is_a_record_tied_to_its_event(house: House) -> None:
    house.take(WITH_KIN)
    assert list(Record.objects.order_by("id").values_list("place", "part")) == [(2, 0), (2, 1)]
    tie = Participant.objects.get()
    assert (Event.objects.get(id=tie.event).record, tie.record, tie.role) == (1, 2, "kin")


def test_kin_is_linked_to_nobody(house: House) -> None:
    house.take(WITH_KIN)
    house.take("ПІБ\nМартолюк Олена Савівна\n", name="b.csv", source="camp", kind="captive-list")
    assert all(len(records) == 1 for records in persons())
    assert state()["undecided"] == []


def test_every_blob_has_a_key_of_its_own(house: House) -> None:
    house.take(HEAD + MARTOLIUK + ZELIDKO)
    keys = [*Record.objects.values_list("key", flat=True), *Reading.objects.values_list("key", flat=True)]
    assert len(set(keys)) == len(keys) == 4
