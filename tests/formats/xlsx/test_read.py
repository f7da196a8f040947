"""A spreadsheet gives the text that people see; nothing in it runs, and none of its rows is lost."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime, time
from typing import Literal

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
    assert [row.cells for row in opened.rows] == [('=HYPERLINK("x")', "y")]
    assert "nothing runs" in opened.notes[0]
    assert "1 formulas have no result in the file" in opened.notes[1]


def test_rows_of_formulas_alone_are_not_lost() -> None:
    """Law 1: rows read are rows recorded; a formula without a stored result is its own text."""
    book, [sheet] = workbook("Список")
    sheet.append(["a", "b"])
    sheet["C3"] = "=A1&B1"
    assert [row.cells for row in table(saved(book)).rows] == [("a", "b"), (), ("", "", "=A1&B1")]


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


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"), (0.0, "0"), (-3.0, "-3"), (0.1, "0.1"), (0.1 + 0.2, "0.3"), (1 / 3, "0.333333333333333"),
        (1985.0, "1985"), (123456789012345, "123456789012345"), (1.5e-7, "1.5e-07"), (False, "FALSE"),
        (date(1900, 3, 1), "1900-03-01"), (date(1985, 2, 28), "1985-02-28"), (date(2024, 2, 29), "2024-02-29"),
        (time(10, 30), "10:30:00"), ("漢字😀", "漢字😀"), ("=", "="), ("'=1", "'=1"), ("#N/A?", "#N/A?"),
    ],
)  # fmt: skip
def test_numbers_dates_and_odd_texts_read_as_shown(value: object, text: str) -> None:
    assert only_row("x", value, "y")[1] == text


def test_midnight_is_a_day_and_not_a_moment() -> None:
    moment = datetime(2022, 5, 17, tzinfo=UTC).replace(tzinfo=None)
    assert only_row("x", moment)[1] == "2022-05-17"


@pytest.mark.parametrize(
    ("form", "text"),
    [("0000", "0042"), ("00", "42"), ("0", "42"), ("0.00", "42"), ("000-000", "42"), ("#,##0", "42")],
)
def test_only_a_format_of_zeros_pads_a_number(form: str, text: str) -> None:
    book, [sheet] = workbook("Список")
    sheet["A1"] = 42
    sheet["A1"].number_format = form
    assert [row.cells for row in table(saved(book)).rows] == [(text,)]


def test_a_text_in_a_column_of_padded_numbers_is_left_alone() -> None:
    book, [sheet] = workbook("Список")
    sheet["A1"], sheet["A2"] = "б/н", -5
    for cell in ("A1", "A2"):
        sheet[cell].number_format = "0000"
    assert [row.cells for row in table(saved(book)).rows] == [("б/н",), ("-5",)]


@pytest.mark.parametrize(
    ("merged", "rows"),
    [
        ("A1:A2", [("x", "1"), ("", "2")]),
        ("A1:B1", [("x",), ("", "2")]),
        ("A1:B2", [("x",)]),
    ],
)
def test_law_1_merged_cells_are_not_filled_with_what_nobody_wrote(merged: str, rows: list[tuple[str, ...]]) -> None:
    book, [sheet] = workbook("Список")
    sheet["A1"], sheet["B1"], sheet["B2"] = "x", "1", "2"
    sheet.merge_cells(merged)
    found = [row.cells for row in table(saved(book)).rows]
    assert found[: len(rows)] == rows
    assert not any(cells for cells in found[len(rows) :])


@pytest.mark.parametrize("state", ["hidden", "veryHidden"])
def test_a_hidden_sheet_is_read_only_where_no_other_has_data(state: Literal["hidden", "veryHidden"]) -> None:
    book, [shown, away] = workbook("Видимий", "Таємний")
    away["A1"] = "x"
    away.sheet_state = state
    assert [row.cells for row in table(saved(book)).rows] == [("x",)]
    shown["A1"] = "y"
    assert [row.cells for row in table(saved(book)).rows] == [("y",)]


def test_a_hidden_column_is_read_like_the_others() -> None:
    book, [sheet] = workbook("Список")
    sheet.append(["a", "b", "c"])
    sheet.column_dimensions["B"].hidden = True
    assert [row.cells for row in table(saved(book)).rows] == [("a", "b", "c")]


def test_a_cell_with_an_error_of_a_formula_reads_as_empty_and_is_counted() -> None:
    book, [sheet] = workbook("Список")
    sheet.append(["#DIV/0!", "x", "#REF!"])
    opened = table(saved(book))
    assert [row.cells for row in opened.rows] == [("", "x")]
    assert "Cells that hold an error of a formula and read as empty: 2." in opened.notes


@pytest.mark.parametrize("title", ["Список & <інші>", "Sheet 'one'", "漢字", "a" * 31])
def test_a_sheet_is_found_by_any_title_that_it_may_have(title: str) -> None:
    book, [_, wanted] = workbook("Інше", title)
    wanted["A1"] = "x"
    assert [row.cells for row in table(saved(book), title).rows] == [("x",)]


@pytest.mark.parametrize("asked", ["", "список", "Список ", "sheet1"])
def test_a_sheet_is_called_as_in_the_file(asked: str) -> None:
    with pytest.raises(TableError) as caught:
        table(plain_list(), asked)
    assert (caught.value.problem.code, caught.value.problem.found) == ("no-such-sheet", asked)


def test_a_table_names_the_sheet_that_is_read() -> None:
    book, [empty, first, second] = workbook("Порожній", "Один", "Два")
    first.append(["Прізвище"])
    second.append(["Прізвище"])
    assert empty.title == "Порожній"
    assert [table(saved(book), asked).sheet for asked in (None, "Один", "Два")] == ["Один", "Один", "Два"]
    assert table(saved(workbook("Порожній")[0])).sheet == ""


@pytest.mark.parametrize(
    ("limits", "refused"),
    [
        ({"rows": 4}, False), ({"rows": 3}, True), ({"columns": 3}, False), ({"columns": 2}, True),
        ({"cells": 12}, False), ({"cells": 11}, True), ({"cell": 23}, False), ({"cell": 22}, True),
    ],
)  # fmt: skip
def test_a_sheet_may_be_exactly_as_big_as_a_limit(limits: dict[str, int], refused: bool) -> None:
    if not refused:
        assert len(list(table(plain_list(), limits=limits).rows)) == 4
        return
    with pytest.raises(TableError):
        list(table(plain_list(), limits=limits).rows)


def test_blank_rows_between_people_keep_their_numbers() -> None:
    book, [sheet] = workbook("Список")
    sheet["A1"], sheet["A5"] = "a", "b"
    rows = list(table(saved(book)).rows)
    assert [row.number for row in rows] == [1, 2, 3, 4, 5]
    assert [row.cells for row in rows if row.cells] == [("a",), ("b",)]
