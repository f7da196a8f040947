"""A spreadsheet that leaves is text only, and comes in again exactly."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from byname.core.columns import propose_mapping
from byname.core.events import DocumentKind
from byname.core.records import ReadContext, read_record
from byname.formats import RawRow, TableError, open_table
from byname.formats.xlsx.write import write_xlsx

CELL = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=10)
TRAPS = st.sampled_from(
    ["=1+1", "'=1+1", "+380000000000", "007123", "1.10", "-1", "#N/A", "\tx", "a\r\nb", "_x000D_", "\x0b", "TRUE", " "]
)
ROWS = st.lists(st.lists(CELL | TRAPS, max_size=4), min_size=1, max_size=5)


def read_back(rows: list[list[str]]) -> list[list[str]]:
    """Write rows and read them again."""
    stream = io.BytesIO()
    write_xlsx(stream, rows)
    return [list(row.cells) for row in open_table(stream, name="mended.xlsx").rows]


def trimmed(rows: list[list[str]]) -> list[list[str]]:
    """Drop empty cells and rows at the end, which a sheet cannot hold."""
    cut = [row[: max((i + 1 for i, cell in enumerate(row) if cell), default=0)] for row in rows]
    return cut[: max((i + 1 for i, row in enumerate(cut) if row), default=1)]


@given(rows=ROWS)
def test_rows_that_were_written_are_read_back_exactly(rows: list[list[str]]) -> None:
    assert trimmed(read_back(rows)) == trimmed(rows)


def test_every_cell_is_text_and_none_begins_like_a_formula() -> None:
    stream = io.BytesIO()
    write_xlsx(stream, [["=1+1", "+1", "-1", "@x", "7", "#N/A"]])
    cells = next(load_workbook(stream).worksheets[0].iter_rows())
    assert {cell.data_type for cell in cells} == {"s"}
    assert not [cell.value for cell in cells if str(cell.value).startswith(("=", "+", "-", "@"))]


def test_a_cell_that_does_not_fit_is_refused_and_not_cut() -> None:
    with pytest.raises(TableError, match="a cell holds at most"):
        write_xlsx(io.BytesIO(), [["x" * 40_000]])


def test_a_file_to_mend_goes_in_again_as_the_list_that_it_was() -> None:
    header, row = ["ПІБ", "Телефон", "byname:problem"], ["", "+380000000000", "row 417: nobody is named"]
    mended = read_back([header, ["Голубець Ілля", *row[1:]]])
    rows = [RawRow(number, tuple(cells)) for number, cells in enumerate(mended, start=1)]
    record = read_record(rows[1], propose_mapping(rows), ReadContext(DocumentKind.FORM))
    assert (record.unreadable, record.originals) == (False, {"name": "Голубець Ілля", "phone": "+380000000000"})


@pytest.mark.parametrize(
    "cell",
    [
        "Голубець Ілля", "007123", "1985", "17.05.1985", "=1+1", "'=1", "+380000000000", "#REF!", "TRUE", "  x  ", " ",
        "a\tb", "a\nb", "a\rb", "\x00", "_x0041_", "_x", "漢字😀", "<a & b>", '"', "e\u0301",
    ],
)  # fmt: skip
def test_law_1_a_cell_comes_back_as_it_left(cell: str) -> None:
    assert read_back([["x", "y"], [cell, "end"]])[1][0] == cell


@pytest.mark.parametrize(("length", "fits"), [(32_767, True), (32_768, False)])
def test_a_cell_may_be_exactly_as_long_as_the_format_holds(length: int, fits: bool) -> None:
    if fits:
        assert read_back([["x"], ["y" * length]])[1] == ["y" * length]
        return
    with pytest.raises(TableError, match="Write it as CSV") as caught:
        read_back([["x"], ["y" * length]])
    assert caught.value.problem.where == "row 2"


def test_a_refused_sheet_leaves_nothing_half_written() -> None:
    stream = io.BytesIO()
    with pytest.raises(TableError):
        write_xlsx(stream, [["Голубець"], ["y" * 40_000]])
    assert stream.getvalue() == b""


@pytest.mark.parametrize(("title", "called"), [("List", "List"), ("x" * 40, "x" * 31)])
def test_the_sheet_is_called_by_its_title_as_far_as_a_title_may_go(title: str, called: str) -> None:
    stream = io.BytesIO()
    write_xlsx(stream, [["a"]], title=title)
    assert load_workbook(stream).sheetnames == [called]
