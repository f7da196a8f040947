"""The apostrophe that guards a cell is taken away exactly, and no other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.formats.guard import MARK, guard, unguard, unmarked
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
