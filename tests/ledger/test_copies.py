from __future__ import annotations

import pytest

from byname.ledger.copies import RecordCopy, copies_of, open_cells, open_copies
from byname.store.keyring import register_ring
from byname.store.models import Reading, Record
from tests.ledger.people import ANDRII, OLEKSII
from tests.ledger.registers import Register

pytestmark = pytest.mark.django_db(databases="__all__")


def places(records: list[int]) -> list[tuple[int, int, int, int]]:
    return list(Record.objects.filter(id__in=records).order_by("id").values_list("id", "document", "place", "part"))


def test_a_copy_says_what_the_row_said(register: Register) -> None:
    [one] = register.take("a", [ANDRII])
    copy = copies_of([one])[one]
    assert (copy.document, copy.place, copy.part) == (register.documents["a"], 2, 0)
    assert copy.newest.fields["birth_date"] == "1985-04-03"
    assert copy.newest.name.family == "Мартолюк"


def test_a_copy_comes_back_from_its_text(register: Register) -> None:
    [one] = register.take("a", [ANDRII])
    copy = copies_of([one])[one]
    assert RecordCopy.from_text(copy.to_text()) == copy


def test_the_cells_stay_as_written(register: Register) -> None:
    [one] = register.take("a", [{**ANDRII, "birth_date": " 03.04.1985"}])
    cells = open_cells(Record.objects.get(id=one))
    assert isinstance(cells, list)
    assert cells[1] == " 03.04.1985"


def test_an_erased_record_gives_no_copy_and_no_cells(register: Register) -> None:
    """Law 11: whoever destroys the keys has erased what they open."""
    one, two = register.take("a", [ANDRII, OLEKSII])
    record = Record.objects.get(id=one)
    register_ring().destroy([record.key, *Reading.objects.filter(record=one).values_list("key", flat=True)])
    assert open_cells(record) is None
    assert [copy.id for copy in open_copies(places([one, two]))] == [two]


def test_what_was_never_taken_in_has_no_copy(register: Register) -> None:
    assert copies_of([7]) == {}
