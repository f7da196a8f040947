"""Lists as files: merged titles, hidden rows, a total line, real beside text dates, fixed bytes."""

from __future__ import annotations

import io
from datetime import date, datetime

import openpyxl
import pytest
import python_calamine

from byname.scenario.entries import Cell
from byname.scenario.sheets import Table, csv_bytes, workbook_bytes

TABLE = Table(
    titles=("Список", "ВИГАДАНІ ДАНІ"),
    header=("№", "Прізвище", "Дата", "Номер"),
    rows=((1.0, "Лвідзенко", date(1990, 5, 7), "00123"), (2.0, "Гмабський", "07.05.1990", "")),
    total="Усього: 2",
    hidden=frozenset({5}),
    blank_before_header=True,
)


def test_a_workbook_reads_as_it_was_written() -> None:
    sheet = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(workbook_bytes(TABLE, sheet="Список")))
    rows = sheet.get_sheet_by_index(0).to_python()
    assert rows[0][0] == "Список"
    assert rows[3] == ["№", "Прізвище", "Дата", "Номер"]
    assert rows[4] == [1.0, "Лвідзенко", date(1990, 5, 7), "00123"]
    assert rows[6][0] == "Усього: 2"


def test_the_first_row_is_numbered_as_a_spreadsheet_shows_it() -> None:
    page = openpyxl.load_workbook(io.BytesIO(workbook_bytes(TABLE, sheet="Список"))).active
    assert page is not None
    assert page.cell(TABLE.first_row, 2).value == "Лвідзенко"


def test_titles_are_merged_and_hidden_rows_hidden() -> None:
    page = openpyxl.load_workbook(io.BytesIO(workbook_bytes(TABLE, sheet="Список"))).active
    assert page is not None
    assert sorted(str(area) for area in page.merged_cells.ranges) == ["A1:D1", "A2:D2"]
    assert [row for row, look in page.row_dimensions.items() if look.hidden] == [5]


def test_the_same_table_gives_the_same_bytes() -> None:
    assert workbook_bytes(TABLE, sheet="Список") == workbook_bytes(TABLE, sheet="Список")


@pytest.mark.parametrize(("delimiter", "encoding"), [(";", "cp1251"), (",", "utf-8"), (",", "utf-8-sig")])
def test_text_has_a_line_for_each_row_in_its_encoding(delimiter: str, encoding: str) -> None:
    lines = csv_bytes(TABLE, delimiter=delimiter, encoding=encoding).decode(encoding).split("\r\n")
    assert lines[2].split(delimiter) == ["№", "Прізвище", "Дата", "Номер"]
    assert lines[3].split(delimiter) == ["1.0", "Лвідзенко", "1990-05-07", "00123"]
    assert lines[5].startswith("Усього: 2")


def test_a_letter_that_the_encoding_lacks_becomes_a_question_mark() -> None:
    table = Table((), ("name",), (("Żmij",),))
    assert csv_bytes(table, delimiter=";", encoding="cp1251") == b"name\r\n?mij\r\n"


@pytest.mark.parametrize(
    ("titles", "blank", "first"),
    [
        ((), False, 2),
        (("a",), False, 3),
        (("a", "b"), False, 4),
        (("a", "b"), True, 5),
        ((), True, 3),
    ],
)
def test_persons_begin_below_titles_blank_line_and_header(titles: tuple[str, ...], first: int, *, blank: bool) -> None:
    assert Table(titles, ("x",), (), blank_before_header=blank).first_row == first


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("Лвідзенко", "Лвідзенко"),
        ("", ""),
        (None, ""),
        (7.0, "7.0"),
        (date(1990, 5, 7), "1990-05-07"),
        ("00123", "00123"),
        ("a,b", '"a,b"'),
        ('a "b"', '"a ""b"""'),
        ("a;b", "a;b"),
    ],
)
def test_a_cell_as_delimited_text(cell: Cell, text: str) -> None:
    lines = csv_bytes(Table((), ("x", "y"), ((cell, "end"),)), delimiter=",", encoding="utf-8").decode()
    assert lines == f"x,y\r\n{text},end\r\n"


@pytest.mark.parametrize(
    ("cell", "kind"),
    [("00123", str), ("07.05.1990", str), (date(1990, 5, 7), datetime), (7.0, int), (7.5, float)],
)
def test_a_workbook_keeps_the_kind_of_a_cell(cell: Cell, kind: type) -> None:
    """A number of service keeps its leading zeros; a day may be a real one."""
    book = openpyxl.load_workbook(io.BytesIO(workbook_bytes(Table((), ("x",), ((cell,),)), sheet="List")))
    assert type(book.worksheets[0].cell(2, 1).value) is kind


def test_an_empty_cell_is_no_cell() -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook_bytes(Table((), ("x", "y"), (("", None),)), sheet="List")))
    assert [book.worksheets[0].cell(2, column).value for column in (1, 2)] == [None, None]


def test_a_workbook_names_its_sheet_and_its_maker() -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook_bytes(TABLE, sheet="Список")))
    assert book.sheetnames == ["Список"]
    assert book.properties.creator == "made-up conflict"


def test_the_header_is_bold_and_the_persons_are_not() -> None:
    page = openpyxl.load_workbook(io.BytesIO(workbook_bytes(TABLE, sheet="Список"))).worksheets[0]
    assert [bool(page.cell(row, 1).font.bold) for row in (TABLE.first_row - 1, TABLE.first_row)] == [True, False]


def test_a_byte_order_mark_stands_first_where_asked() -> None:
    assert csv_bytes(TABLE, delimiter=",", encoding="utf-8-sig").startswith(b"\xef\xbb\xbf")
    assert not csv_bytes(TABLE, delimiter=",", encoding="utf-8").startswith(b"\xef\xbb\xbf")


def test_without_a_total_the_last_line_is_a_person() -> None:
    lines = csv_bytes(Table(("t",), ("x",), (("a",), ("b",))), delimiter=",", encoding="utf-8").decode().split("\r\n")
    assert lines == ["t", "x", "a", "b", ""]
