"""A spreadsheet gives the text that people see; nothing in it runs, and none of its rows is lost."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime

import pytest

from byname.formats import Limits, RawRow, RawTable, TableError, open_table
from tests.formats.sheets import plain_list, saved, workbook


def table(stream: io.BytesIO, sheet: str | None = None, limits: dict[str, int] | None = None) -> RawTable:
    """Open a saved workbook as the list "list.xlsx"."""
    return open_table(stream, name="list.xlsx", limits=Limits(**limits or {}), sheet=sheet)


def only_row(*values: object) -> tuple[str, ...]:
    """Write one row and read it back."""
    book, [sheet] = workbook("Список")
    sheet.append(list(values))
    (row,) = table(saved(book)).rows
    return row.cells


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (7.0, "7"),
        (1.5, "1.5"),
        (380000000000, "380000000000"),
        (date(2022, 5, 17), "2022-05-17"),
        (datetime(2022, 5, 17, 10, 30, tzinfo=UTC).replace(tzinfo=None), "2022-05-17T10:30:00"),
        ("17.05.2022", "17.05.2022"),
        ("007123", "007123"),
        ("1.10", "1.10"),
        ("+380000000000", "+380000000000"),
        (True, "TRUE"),
        (" x ", " x "),
    ],
)
def test_a_cell_reads_as_a_person_sees_it(value: object, text: str) -> None:
    assert only_row("x", value)[1] == text


def test_a_number_shown_with_leading_zeros_keeps_them() -> None:
    book, [sheet] = workbook("Список")
    sheet["A1"] = 7123
    sheet["A1"].number_format = "000000"
    assert [row.cells for row in table(saved(book)).rows] == [("007123",)]


def test_rows_and_columns_stand_where_the_spreadsheet_shows_them() -> None:
    book, [sheet] = workbook("Список")
    sheet["C4"] = "x"
    assert [row for row in table(saved(book)).rows if row.cells] == [RawRow(4, ("", "", "x"))]


def test_hidden_rows_are_read_and_marked() -> None:
    stream = plain_list()
    book, [sheet] = workbook("Список")
    sheet.append(["a"])
    sheet.append(["b"])
    sheet.row_dimensions[2].hidden = True
    opened = table(saved(book))
    assert [row.hidden for row in opened.rows] == [False, True]
    assert opened.notes == ("1 hidden rows are read like the others and marked as hidden.",)
    assert table(stream).notes == ()


def test_the_value_of_merged_cells_stands_in_the_first() -> None:
    book, [sheet] = workbook("Список")
    sheet["A1"] = "Особа"
    sheet["C1"] = "x"
    sheet.merge_cells("A1:B1")
    opened = table(saved(book))
    assert [row.cells for row in opened.rows] == [("Особа", "", "x")]
    assert "merged" in opened.notes[0]


def test_a_formula_is_its_stored_result_and_never_runs() -> None:
    book, [sheet] = workbook("Список")
    sheet["A1"] = '=HYPERLINK("x")'
    sheet["B1"] = "y"
    opened = table(saved(book))
    assert [row.cells for row in opened.rows] == [("", "y")]
    assert "nothing runs" in opened.notes[0]


def test_the_first_visible_sheet_with_data_is_read_and_the_others_are_named() -> None:
    book, [_, hidden, data, _] = workbook("Порожній", "Таємний", "Список", "Інше")
    hidden["A1"] = "hidden"
    hidden.sheet_state = "hidden"
    data["A1"] = "x"
    opened = table(saved(book))
    assert [row.cells for row in opened.rows] == [("x",)]
    assert opened.notes == ("Read sheet 'Список'; not read: 'Порожній', 'Таємний', 'Інше'.",)


def test_another_sheet_is_read_by_its_name() -> None:
    book, [one, two] = workbook("One", "Two")
    one["A1"], two["A1"] = "1", "2"
    assert [row.cells for row in table(saved(book), "Two").rows] == [("2",)]
    with pytest.raises(TableError, match="Name one of: One; Two"):
        table(saved(book), "Three")


def test_a_workbook_without_data_has_no_rows() -> None:
    assert list(table(saved(workbook("Список")[0])).rows) == []


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        ({"bytes": 10}, "file-too-big"),
        ({"expanded": 100}, "file-too-big"),
        ({"rows": 2}, "too-many-rows"),
        ({"columns": 2}, "too-many-columns"),
        ({"cell": 5}, "cell-too-long"),
        ({"cells": 5}, "sheet-too-wide"),
    ],
)
def test_what_exceeds_a_limit_is_refused(limits: dict[str, int], code: str) -> None:
    with pytest.raises(TableError) as caught:
        list(table(plain_list(), limits=limits).rows)
    assert caught.value.problem.code == code


@pytest.mark.parametrize("place", ["XFD1048576", "ZZ900000"])
def test_one_stray_cell_far_away_does_not_fill_the_memory(place: str) -> None:
    book, [sheet] = workbook("Список")
    sheet["A1"], sheet[place] = "x", "y"
    with pytest.raises(TableError, match="spans at most"):
        table(saved(book))
