"""Law 1: rows read are rows recorded; a row that cannot be read comes out to be mended and goes in again."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from datetime import date

import pytest

from byname.core.disclosure import Viewer
from byname.core.errors import RefusedError
from byname.queries import documents as module
from byname.queries.absent import NotFoundError
from byname.queries.documents import document, documents, mend_file, record
from byname.queries.people import person
from byname.store.models import Record
from tests.queries.exchanged import take_lists
from tests.registers import PEOPLE, SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def test_every_document_stands_there_with_its_counts(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    heads = {head.title: head for head in documents(viewer=cast["all"])}
    own = heads["own.csv"]
    assert (own.kind, own.source, own.received, own.rows, own.unreadable) == (
        "missing-list",
        "own",
        date(2022, 6, 1),
        14,
        1,
    )
    assert own.made_up


def test_a_document_about_people_not_to_be_seen_is_not_there(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    assert {head.title for head in documents(viewer=cast["captives-reader"])} == {"captives.csv"}
    with pytest.raises(NotFoundError) as hidden:
        document(small_register.documents["own.csv"], viewer=cast["captives-reader"])
    with pytest.raises(NotFoundError) as absent:
        document(999, viewer=cast["captives-reader"])
    assert str(hidden.value).replace("1", "N") == str(absent.value).replace("999", "N")


def test_the_counts_of_a_document_add_up(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = document(small_register.documents["own.csv"], viewer=cast["reader"])
    assert view.rows_read == view.rows_recorded + sum(count for _sort, count in view.aside) == 15
    assert view.aside == (("header", 1),)
    assert len(view.rows) == view.rows_recorded


def test_a_row_names_its_person_and_its_problem(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    rows = document(small_register.documents["own.csv"], viewer=cast["reader"]).rows
    assert (rows[0].row, rows[0].name, rows[0].person) == (2, PEOPLE["zhmak"][0], small_register.numbers["zhmak"])
    assert (rows[-1].problem, rows[-1].name) == ("no-identity", "")
    withdrawn = next(row for row in rows if row.record == small_register.numbers["frolk"])
    assert (withdrawn.person, withdrawn.problem) == ("", "withdrawn")


def test_how_a_document_was_read_is_told(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = document(small_register.documents["act.csv"], viewer=cast["reader"])
    assert dict(view.facts)["exchange"] == "X-1"
    assert ("name", "name") in {(heading, field) for heading, field, _why in view.mapping}


def test_rows_come_a_page_at_a_time(
    small_register: SmallRegister, cast: Mapping[str, Viewer], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PAGE", 10)
    first, second = (document(small_register.documents["own.csv"], viewer=cast["reader"], page=page) for page in (1, 2))
    assert (len(first.rows), len(second.rows), first.pages) == (10, 4, 2)


def test_a_record_stands_as_written_beside_how_it_was_read(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    view = record(small_register.numbers["zhmak"], viewer=cast["reviewer"])
    cells, fields = dict(view.cells), {field.field: field for field in view.fields}
    assert (view.row, view.document_title, cells["birth_date"], cells["diary"]) == (
        2,
        "own.csv",
        "12.03.1991",
        "як був",
    )
    assert (fields["birth_date"].original, fields["birth_date"].read) == ("12.03.1991", "1991-03-12")
    assert [event.code for event in view.events] == ["event.captured", "event.sought"]


def test_hidden_columns_are_named_and_not_shown(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = record(small_register.numbers["zhmak"], viewer=cast["reader"])
    assert view.withheld == ("", "camp", "escape_date", "kin", "phone")
    assert {"camp", "diary", "phone", "kin"}.isdisjoint(dict(view.cells))


def test_withheld_columns_are_the_same_for_every_row(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    """Whether a hidden cell is filled must not show."""
    told = {record(small_register.numbers[key], viewer=cast["reader"]).withheld for key in ("zhmak", "tsvyr", "shchup")}
    assert len(told) == 1


def test_a_record_taken_back_says_so(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = record(small_register.numbers["frolk"], viewer=cast["reader"])
    assert (view.person, view.problems) == ("", ("withdrawn",))


def test_a_row_without_a_person_names_its_problem(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = record(small_register.numbers["unreadable"], viewer=cast["reader"])
    assert view.problems == ("no-identity",)
    assert "+3801234" not in repr(view)


def test_a_record_of_one_not_to_be_seen_is_not_there(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    with pytest.raises(NotFoundError):
        record(small_register.numbers["kesh"], viewer=cast["own-reader"])
    with pytest.raises(NotFoundError):
        record("1000000000-3", viewer=cast["own-reader"])


def test_unreadable_rows_come_out_to_be_mended(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    name, content = mend_file(small_register.documents["own.csv"], viewer=cast["registrar"])
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    assert name == "document-1-to-mend-made-up.csv"
    assert {row["byname:made-up"] for row in rows} == {"made-up data"}  # law 12: "in every output: page, file, ..."
    assert [(row["birth_date"], row["phone"], row["byname:problem"]) for row in rows] == [
        ("01.01.1980", "'+3801234", "no-identity")
    ]


def test_a_file_to_mend_keeps_hidden_columns_empty(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    _name, content = mend_file(small_register.documents["own.csv"], viewer=cast["registrar"])
    assert "колонія" not in content.decode()


def test_a_mended_row_goes_in_again(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    _name, content = mend_file(small_register.documents["own.csv"], viewer=cast["all"])
    row = next(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))
    mended = {code: text for code, text in row.items() if not code.startswith("byname:")} | {
        "name": "Щевжук Юхим Ївгович"
    }
    own = {"source": "own", "kind": "missing-list", "power": "aa", "holder": "bb", "received": date(2022, 6, 3)}
    [number] = small_register.take("mended.csv", [mended], **own)
    assert record(number, viewer=cast["all"]).problems == ()


def test_who_declined_to_go_is_told_to_those_alone_who_see_reasons(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """Domain, mistake 17: "names ... of those who refused return shown to those who may punish them"."""
    take_lists(small_register)
    number = small_register.documents["declined.csv"]
    [own] = Record.objects.filter(document=number).values_list("number", flat=True)
    assert [row.name.split()[0] for row in document(number, viewer=cast["desk"]).rows] == ["Кулфрець"]
    for name in ("reader", "own-reader", "keeper"):
        with pytest.raises((NotFoundError, RefusedError)):
            document(number, viewer=cast[name])
        with pytest.raises((NotFoundError, RefusedError)):
            record(own, viewer=cast[name])
        assert number not in {head.number for head in documents(viewer=cast["reader"])}
    shown = person(small_register.numbers["kulf"], viewer=cast["reader"])
    assert own not in {each.number for each in shown.records}
