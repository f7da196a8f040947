"""Law 1: nothing is lost. Rows read are rows recorded; what cannot be read stays; the same bytes change nothing."""

from __future__ import annotations

import pytest

from byname.actions.documents import record_document
from byname.core.errors import MisuseError
from byname.ledger.copies import copies_of, open_cells
from byname.store.keyring import register_ring, unseal
from byname.store.models import Content, ContentChunk, Document, Entry, Event, Reading, Record
from tests.actions.house import HEAD, MARTOLIUK, ZELIDKO, House, state, written

pytestmark = pytest.mark.django_db(databases="__all__")
AWKWARD = ["007123", "1.10", "=1+1", "+380501234567", "03.04.1985", "xx.xx.1942", "6-7.11.1947"]


def test_rows_read_are_rows_recorded_and_rows_set_aside(house: House) -> None:
    taken = house.take(HEAD + MARTOLIUK + ";;;;;\n" + ZELIDKO + "Всього 2\n")
    assert (taken.rows_read, taken.rows_recorded) == (5, 2)
    assert taken.rows_aside == {"header": 1, "blank": 1, "total": 1}
    document = Document.objects.get()
    assert document.rows_read == document.rows_recorded + document.rows_aside == 5
    assert Record.objects.count() == 2


def test_the_bytes_are_kept_as_they_came_and_sealed(house: House) -> None:
    original = (HEAD + MARTOLIUK).encode("cp1251")
    house.take(original)
    content, chunk = Content.objects.get(), ContentChunk.objects.get()
    [secret] = register_ring().secrets_of([content.key]).values()
    assert unseal(secret, bytes(chunk.blob), f"content_chunk.blob.{chunk.id}") == original
    assert "Мартолюк".encode("cp1251") not in bytes(chunk.blob)


def test_cells_are_recorded_as_written(house: House) -> None:
    house.take("ПІБ;Примітка\n" + "".join(f"Мартолюк Андрій;{text}\n" for text in AWKWARD))
    cells = [open_cells(record) for record in Record.objects.order_by("id")]
    assert cells == [["Мартолюк Андрій", text] for text in AWKWARD]


def test_row_numbers_are_those_of_the_file_and_equal_rows_both_stay(house: House) -> None:
    house.take("Список\n\n" + HEAD + MARTOLIUK + MARTOLIUK)
    assert list(Record.objects.order_by("id").values_list("place", flat=True)) == [4, 5]


def test_the_same_bytes_again_change_nothing(house: House) -> None:
    first = house.take(HEAD + MARTOLIUK)
    before, rows = state(), written()[1:]
    again = house.take(HEAD + MARTOLIUK, name="another-name.csv")
    assert again.known_already
    assert (again.document, again.rows_read, again.rows_recorded) == (first.document, 2, 1)
    assert (state(), written()[1:]) == (before, rows)
    assert Entry.objects.order_by("-id").first().note == {"document": 1, "unchanged": True}  # type: ignore[union-attr]  # there is one


@pytest.mark.parametrize(
    "facts",
    [{"role": "brought", "kind": "exchange-list"}, {"kind": "captive-list"}, {"source": "camp"}, {"exchange": "e1"}],
)
def test_the_same_bytes_in_another_role_are_a_new_document_that_shares_them(
    house: House, facts: dict[str, str]
) -> None:
    house.take(HEAD + MARTOLIUK)
    again = house.take(HEAD + MARTOLIUK, **facts)
    assert not again.known_already
    assert Document.objects.count() == Record.objects.count() == 2
    assert Content.objects.count() == 1
    assert set(Document.objects.values_list("content", flat=True)) == {1}


def test_a_row_that_cannot_be_read_stays_as_a_record_with_its_problem(house: House) -> None:
    taken = house.take(HEAD + MARTOLIUK + ";;;31.02.1985;12 бригада;\n")
    assert (taken.rows_recorded, taken.unreadable) == (2, 1)
    stayed = Record.objects.exclude(problem="").get()
    cells = open_cells(stayed)
    assert stayed.place == 3
    assert cells is not None
    assert "31.02.1985" in cells


def test_a_date_that_is_none_is_a_problem_of_a_row_that_reads_otherwise(house: House) -> None:
    house.take(HEAD + "Мартолюк;Андрій;Іванович;31.02.1985;12 бригада;17.05.2022\n")
    read = copies_of([1])[1].newest
    assert not read.unreadable
    assert [problem.found for problem in read.problems] == ["31.02.1985"]
    assert read.originals["birth_date"] == "31.02.1985"


def test_a_list_of_an_unknown_source_is_refused_whole(house: House) -> None:
    before = written()
    with pytest.raises(MisuseError, match="'stranger' is not known"):
        house.take(HEAD + MARTOLIUK, source="stranger")
    assert written() == before


def test_a_failure_in_the_middle_leaves_nothing(house: House) -> None:
    def cut_off(_rows: int) -> None:
        raise OSError("the disk is full")

    before = written()
    with pytest.raises(OSError, match="the disk is full"):
        record_document(house.arrival(HEAD + MARTOLIUK), by=house.by, progress=cut_off)
    assert written() == before


def test_every_record_has_one_reading_and_its_events(house: House) -> None:
    house.take(HEAD + MARTOLIUK + ZELIDKO)
    assert list(Reading.objects.order_by("id").values_list("record", "ordinal")) == [(1, 0), (2, 0)]
    told = sorted(Event.objects.filter(record=1).values_list("kind", "ordinal"))
    assert told == [("captured", 0), ("sought", 0)]
    assert len(set(Record.objects.values_list("number", flat=True))) == 2
