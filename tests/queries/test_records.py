from __future__ import annotations

from collections.abc import Mapping

import pytest

from byname.core.disclosure import Viewer
from byname.core.events import EventKind
from byname.queries._persons import record_of
from byname.queries._records import RecordOpener, document_covers, may_open
from byname.queries.gate import DATE_FIELD
from byname.store.models import Record
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def test_covers_say_how_a_document_was_read(small_register: SmallRegister) -> None:
    covers = document_covers(small_register.documents.values())
    assert {cover["title"] for cover in covers.values()} == set(small_register.documents)


def test_unknown_records_are_left_out(small_register: SmallRegister) -> None:
    assert RecordOpener([999_999]).opened == {}


def test_a_withdrawn_record_is_marked_as_such(small_register: SmallRegister) -> None:
    record = record_of(small_register.numbers["frolk"]) or 0
    assert RecordOpener([record]).opened[record].withdrawn


def test_cells_are_exactly_as_written(small_register: SmallRegister) -> None:
    record = record_of(small_register.numbers["zhmak"]) or 0
    assert RecordOpener([record]).opened[record].cells()[1] == "12.03.1991"


def test_somebody_named_beside_another_has_no_cells_of_the_own(small_register: SmallRegister) -> None:
    kin = Record.objects.get(part=1).id
    assert RecordOpener([kin]).opened[kin].cells() == []


def test_a_document_about_anybody_may_be_opened_row_by_row(cast: Mapping[str, Viewer]) -> None:
    assert may_open("", cast["own-reader"])
    assert may_open("aa", cast["own-reader"])
    assert not may_open("bb", cast["own-reader"])


def test_a_title_of_a_document_not_to_be_opened_is_not_told(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    record = record_of(small_register.numbers["kesh"]) or 0
    [view] = RecordOpener([record]).views({record: ("N", "aa")}, viewer=cast["own-reader"])
    assert view.document_title == ""


def test_every_event_has_the_field_that_dates_it() -> None:
    assert set(EventKind) <= DATE_FIELD.keys()
