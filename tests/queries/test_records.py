from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from byname.core.disclosure import Viewer
from byname.core.events import EventKind
from byname.core.moments import start_of_day
from byname.ledger.following import rebuild
from byname.queries._persons import record_of
from byname.queries._records import RecordOpener, document_covers, may_open
from byname.queries.gate import DATE_FIELD
from byname.queries.results import RecordView
from byname.store.models import Document, Reading, Record
from tests.ledger.registers import destroy_keys
from tests.registers import PEOPLE, SmallRegister

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


def view(register: SmallRegister, key: str, viewer: Viewer, power: str = "aa") -> RecordView:
    record = record_of(register.numbers[key]) or 0
    [found] = RecordOpener([record]).views({record: ("N", power)}, viewer=viewer)
    return found


@pytest.mark.parametrize(
    ("key", "who", "withheld"),
    [
        ("zhmak", "all", ()), ("zhmak", "reviewer", ()), ("zhmak", "registrar", ("camp",)), ("zhmak", "desk", ("camp",)),
        ("zhmak", "reader", ("", "camp", "escape_date", "kin", "phone")),
        ("zhmak", "own-reader", ("", "camp", "escape_date", "kin", "phone")),
        ("kesh", "reviewer", ()), ("kesh", "registrar", ("phone",)), ("kesh", "captives-reader", ("phone",)),
        ("bravl-dead", "reader", ()), ("bravl-dead", "registrar", ()),
    ],
)  # fmt: skip
def test_law_8_what_is_withheld_of_a_row_is_said_by_its_fields_and_no_column_for_deaths_is_among_them(
    small_register: SmallRegister, cast: Mapping[str, Viewer], key: str, who: str, withheld: tuple[str, ...]
) -> None:
    """A column of a list of ours that nobody knows is withheld like one that tells too much: it may be anything."""
    assert view(small_register, key, cast[who], "bb" if key == "kesh" else "aa").withheld == withheld


@pytest.mark.parametrize("who", ["keeper", "captives-reader", "nobody"])
@pytest.mark.parametrize("key", ["zhmak", "bravl-dead", "frolk", "unreadable", "vorg-corrected"])
def test_law_8_who_may_not_see_a_power_s_people_gets_no_cell_no_field_and_no_event(
    small_register: SmallRegister, cast: Mapping[str, Viewer], key: str, who: str
) -> None:
    found = view(small_register, key, cast[who])
    assert (found.cells, found.fields, found.events, found.document_title) == ((), (), (), "")


@pytest.mark.parametrize(("who", "told"), [("registrar", True), ("reviewer", True), ("reader", False)])
def test_law_8_a_row_that_tells_a_death_is_another_row_to_who_may_not_hear_of_it(
    small_register: SmallRegister, cast: Mapping[str, Viewer], who: str, *, told: bool
) -> None:
    found = view(small_register, "bravl-dead", cast[who])
    assert ("death_date" in dict(found.cells), "death_date" in {each.field for each in found.fields}) == (told, told)
    assert ([each.code for each in found.events] == ["event.died"]) is told
    assert found.cells[:2] == (("name", PEOPLE["bravl"][0]), ("birth_date", PEOPLE["bravl"][1]))


def test_a_day_that_a_role_may_not_see_takes_its_event_with_it(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    assert [each.code for each in view(small_register, "shchup", cast["registrar"]).events] == [
        "event.captured", "event.escaped",
    ]  # fmt: skip
    assert [each.code for each in view(small_register, "shchup", cast["reader"]).events] == ["event.captured"]


def test_as_written_stands_beside_as_read(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    """Law 1: as written is kept for ever; a reading is beside it, never in its place."""
    fields = {each.field: (each.original, each.read) for each in view(small_register, "zhmak", cast["all"]).fields}
    assert fields["birth_date"] == ("12.03.1991", "1991-03-12")
    assert fields["name"] == (PEOPLE["zhmak"][0], PEOPLE["zhmak"][0])
    assert fields["power"][0] == "", "the document's own facts are read into a row and were not written in it"


@pytest.mark.parametrize(
    ("key", "problems"), [("zhmak", ()), ("unreadable", ("no-identity",)), ("frolk", ("withdrawn",))]
)
@pytest.mark.parametrize("who", ["all", "reader"])
def test_what_is_wrong_with_a_row_is_said_with_it(
    small_register: SmallRegister, cast: Mapping[str, Viewer], key: str, problems: tuple[str, ...], who: str
) -> None:
    assert view(small_register, key, cast[who]).problems == problems


def test_as_known_before_it_was_taken_back_a_record_was_not(small_register: SmallRegister) -> None:
    record = record_of(small_register.numbers["frolk"]) or 0
    early = start_of_day(date(2022, 6, 2), "UTC")
    assert not RecordOpener([record], at=early).opened[record].withdrawn


def test_of_an_erased_record_the_row_stands_and_nothing_in_it_is_readable(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """Law 11: an erasure destroys the key; what is left is a number and a place in a document."""
    record = record_of(small_register.numbers["kulf-latin"]) or 0
    row = Record.objects.get(id=record)
    destroy_keys([row.key, *Reading.objects.filter(record=record).values_list("key", flat=True)])
    rebuild()
    found = view(small_register, "kulf-latin", cast["all"])
    assert (found.cells, found.fields, found.events, found.withheld) == ((), (), (), ())
    assert (found.number, found.row) == (small_register.numbers["kulf-latin"], row.place)
    assert "KULFRETS" not in str(found)


def test_a_document_whose_key_was_destroyed_has_an_empty_cover(small_register: SmallRegister) -> None:
    """Law 11."""
    number = small_register.documents["agency.csv"]
    destroy_keys([Document.objects.get(id=number).key])
    assert document_covers([number, small_register.documents["own.csv"]])[number] == {}
    assert document_covers([number, small_register.documents["own.csv"]])[small_register.documents["own.csv"]]


def test_no_documents_have_no_covers(small_register: SmallRegister) -> None:
    assert document_covers([]) == {}
    assert document_covers([999_999]) == {}


def test_only_the_records_that_are_asked_for_are_shown(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    one, other = (record_of(small_register.numbers[key]) or 0 for key in ("zhmak", "pyrkh"))
    opener = RecordOpener([one, other])
    assert [each.number for each in opener.views({other: ("N", "aa")}, viewer=cast["all"])] == [
        small_register.numbers["pyrkh"]
    ]
    assert opener.views({}, viewer=cast["all"]) == ()


def test_a_record_says_whose_person_it_is_by_its_row_else_by_its_document(small_register: SmallRegister) -> None:
    numbers = [record_of(small_register.numbers[key]) or 0 for key in ("zhmak", "kesh")]
    opened = RecordOpener(numbers).opened
    assert [opened[number].power() for number in numbers] == ["aa", "bb"]


@pytest.mark.parametrize("power", ["", "aa", "bb", "zz"])
def test_who_may_see_nobody_opens_no_document_of_a_power(cast: Mapping[str, Viewer], power: str) -> None:
    assert may_open(power, cast["keeper"]) is (power == "")
    assert may_open(power, cast["nobody"]) is (power == "")
