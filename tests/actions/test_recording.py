"""How rows become records: in pieces, with whoever else a row names, each tied to what the row tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from byname.actions import _recording
from byname.store.models import Event, Participant, Reading, Record
from tests.actions.house import HEAD, MARTOLIUK, ZELIDKO, House, persons, state, written

if TYPE_CHECKING:
    from byname.core.records import ReadRecord
    from byname.formats.tables import RawRow

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


def test_law_1_every_row_is_a_record_or_counted_aside(house: House) -> None:
    text = HEAD + MARTOLIUK + ";;;;;\n" + HEAD + "=HYPERLINK(1);;;;;\n" + ZELIDKO + "Всього 2;;;;;\n"
    taken = house.take(text)
    assert taken.rows_read == taken.rows_recorded + sum(taken.rows_aside.values()) == len(text.splitlines())
    assert Record.objects.count() == Reading.objects.count() == taken.rows_recorded


def test_a_list_cut_off_between_two_pieces_leaves_nothing(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Law 1: an act is recorded whole or not at all, wherever it is cut off; then it can be recorded again."""
    monkeypatch.setattr(_recording, "CHUNK_ROWS", 1)
    write, pieces = _recording.RowWriter.write, []

    def cut_off(writer: _recording.RowWriter, rows: list[RawRow]) -> list[tuple[int, ReadRecord]]:
        pieces.append(len(rows))
        if len(pieces) == 2:
            raise KeyboardInterrupt
        return write(writer, rows)

    monkeypatch.setattr(_recording.RowWriter, "write", cut_off)
    before = written()
    with pytest.raises(KeyboardInterrupt):
        house.take(HEAD + MARTOLIUK + ZELIDKO)
    assert written() == before
    monkeypatch.setattr(_recording.RowWriter, "write", write)
    assert house.take(HEAD + MARTOLIUK + ZELIDKO).rows_recorded == 2


def test_a_list_that_somebody_asks_for_tells_no_event(house: House) -> None:
    """Decision 0009: whom somebody asks for is a wish and evidence of nothing; what a date column says there as well."""
    house.take(HEAD + MARTOLIUK, name="asked.csv", kind="exchange-list", role="requested")
    assert (Record.objects.count(), Event.objects.count()) == (1, 0)
    house.take(HEAD + ZELIDKO)
    assert Event.objects.count() > 0
