"""The apostrophe that guards a cell is taken away exactly, and no other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.formats.guard import MARK, guard, marked, unguard, unmarked
from byname.formats.tables import RawRow


@pytest.mark.parametrize("cell", ["=1+1", "+380000000000", "-1", "@x", "\tx", "\rx"])
def test_what_a_spreadsheet_could_run_is_guarded(cell: str) -> None:
    assert guard(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["", "'", "'name'", "007123", "1.10", "a=1", " =1"])
def test_anything_else_is_left_alone(cell: str) -> None:
    assert guard(cell) == unguard(cell) == cell


@given(st.text(alphabet="'=+-@\t\rax1", max_size=6))
def test_taking_away_is_exact(cell: str) -> None:
    assert unguard(guard(cell)) == cell


def test_apostrophes_that_others_wrote_stay() -> None:
    ours, rows = unmarked([RawRow(1, ("'=1", "x"))])
    assert (ours, [row.cells for row in rows]) == (False, [("'=1", "x")])


def test_the_mark_is_found_where_a_spreadsheet_has_padded_the_row() -> None:
    ours, rows = unmarked([RawRow(1, ("a", MARK, "", "")), RawRow(2, ("'=1", "b"))])
    assert (ours, [row.cells for row in rows]) == (True, [("a",), ("=1", "b")])


@pytest.mark.parametrize(
    ("cell", "out"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"), ("'=1", "''=1"), ("'" * 3 + "+1", "'" * 4 + "+1"), ("-", "'-"), ("@", "'@"),
        ("'", "'"), ("''", "''"), ("'x=", "'x="), ("–1", "–1"), ("\n=1", "\n=1"), ("０", "０"),
    ],
)  # fmt: skip
def test_one_apostrophe_is_added_where_a_formula_could_begin(cell: str, out: str) -> None:
    assert guard(cell) == out
    assert unguard(out) == cell


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@x", "x", ""])
def test_what_was_never_guarded_is_not_unguarded(cell: str) -> None:
    assert unguard(cell) == cell


def test_the_mark_stands_once_behind_the_first_row() -> None:
    assert list(marked([["a", "=b"], ["=c"], []])) == [["a", "'=b", MARK], ["'=c"], []]
    assert list(marked([])) == []


@pytest.mark.parametrize(
    ("first", "kept"),
    [
        (("a", MARK), ("a",)),
        ((MARK,), ()),
        (("a", MARK, ""), ("a",)),
        (("a", MARK, "note"), ("a", "", "note")),
        (("'=a", "b", MARK), ("=a", "b")),
    ],
)
def test_cells_that_somebody_put_behind_the_mark_stay_in_their_columns(
    first: tuple[str, ...], kept: tuple[str, ...]
) -> None:
    ours, rows = unmarked([RawRow(1, first)])
    assert (ours, [row.cells for row in rows]) == (True, [kept])


def test_number_and_hiding_of_a_row_stay_as_they_were() -> None:
    _, rows = unmarked([RawRow(3, ("a", MARK)), RawRow(9, ("'=1",), hidden=True)])
    assert list(rows) == [RawRow(3, ("a",)), RawRow(9, ("=1",), hidden=True)]


def test_a_mark_below_the_first_row_is_a_cell_like_any_other() -> None:
    ours, rows = unmarked([RawRow(1, ("a",)), RawRow(2, ("'=1", MARK))])
    assert (ours, [row.cells for row in rows]) == (False, [("a",), ("'=1", MARK)])


def test_no_rows_have_no_mark() -> None:
    ours, rows = unmarked([])
    assert (ours, list(rows)) == (False, [])
