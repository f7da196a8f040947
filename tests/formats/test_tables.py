"""A file that is no list says where, what, which rule and what to do next."""

from __future__ import annotations

from byname.core.errors import MisuseError, Problem
from byname.formats import TableError


def test_the_error_of_a_table_is_misuse_and_a_full_sentence() -> None:
    error = TableError(Problem("too-many-rows", "list.csv", "3 rows", "a list has at most 2 rows", "Split it."))
    assert isinstance(error, MisuseError)
    assert str(error) == "list.csv: found '3 rows'; a list has at most 2 rows. Split it."
