"""What leaves is safe for spreadsheets, and comes in again exactly."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.formats import open_table
from byname.formats.csv.write import write_csv
from byname.formats.guard import MARK

# Zero bytes and half characters cannot stand in any list that was read.
CELL = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\0"), max_size=12)
TRAPS = st.sampled_from(
    ["=1+1", "'=1+1", "''@x", "+380000000000", "007123", "1.10", "-1", "\tx", "\r\nx", '"', "'", "", "byname:"]
)
ROWS = st.lists(st.lists(CELL | TRAPS, max_size=5), min_size=1, max_size=8)


@given(rows=ROWS, delimiter=st.sampled_from([";", ",", "\t"]))
def test_rows_that_were_written_are_read_back_exactly(rows: list[list[str]], delimiter: str) -> None:
    stream = io.BytesIO()
    write_csv(stream, rows, delimiter=delimiter)
    opened = open_table(stream, name="mended.csv")
    assert [list(row.cells) for row in opened.rows] == rows
    assert opened.problems == []


@given(rows=ROWS)
def test_no_cell_begins_with_what_a_spreadsheet_runs(rows: list[list[str]]) -> None:
    stream = io.BytesIO()
    write_csv(stream, rows)
    written = csv.reader(io.StringIO(stream.getvalue().decode("utf-8-sig"), newline=""), delimiter=";")
    assert not [cell for row in written for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("Голубець", '"Голубець"'),
        ('полк "Вигаданий"', '"полк ""Вигаданий"""'),
        ("a;b", '"a;b"'),
        ("=1+1", '"\'=1+1"'),
        ("'=1", "\"''=1\""),
        ("+380000000000", '"\'+380000000000"'),
        ("", '""'),
        ("a\nb", '"a\nb"'),
    ],
)
def test_every_cell_is_quoted_and_guarded(cell: str, written: str) -> None:
    stream = io.BytesIO()
    write_csv(stream, [["x"], [cell]])
    assert stream.getvalue().decode("utf-8-sig") == f'"x";"{MARK}"\r\n{written}\r\n'


def test_the_stream_stays_open_even_where_a_row_is_no_text() -> None:
    stream = io.BytesIO()
    with pytest.raises(TypeError):
        write_csv(stream, [[None]])  # type: ignore[list-item]  # what must not come is given on purpose
    assert not stream.closed


def test_no_rows_are_an_empty_file() -> None:
    stream = io.BytesIO()
    write_csv(stream, [])
    assert list(open_table(stream, name="mended.csv").rows) == []
