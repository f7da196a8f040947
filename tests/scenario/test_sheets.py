"""Lists as files: merged titles, hidden rows, a total line, real beside text dates, fixed bytes."""

from __future__ import annotations

import io
from datetime import date

import openpyxl
import pytest
import python_calamine

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
