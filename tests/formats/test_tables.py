"""A file that is no list says where, what, which rule and what to do next."""

from __future__ import annotations

import random
from io import BytesIO

import pytest

from byname.core.errors import MisuseError, Problem
from byname.formats import Limits, RawRow, RawTable, TableError, open_table


def test_the_error_of_a_table_is_misuse_and_a_full_sentence() -> None:
    error = TableError(Problem("too-many-rows", "list.csv", "3 rows", "a list has at most 2 rows", "Split it."))
    assert isinstance(error, MisuseError)
    assert str(error) == "list.csv: found '3 rows'; a list has at most 2 rows. Split it."


def test_a_row_is_a_value_of_its_own() -> None:
    assert RawRow(1, ("a",)) == RawRow(1, ("a",), hidden=False)
    assert len({RawRow(1, ("a",)), RawRow(1, ("a",)), RawRow(2, ("a",))}) == 2


def test_every_table_has_problems_of_its_own() -> None:
    one, other = (RawTable("csv", "", "", (), ()) for _ in range(2))
    one.problems.append(Problem("zero-byte", "row 1", "x", "y", "z"))
    assert other.problems == []


@pytest.mark.parametrize("limit", ["bytes", "rows", "columns", "cell", "expanded", "ratio", "cells"])
def test_every_limit_is_set_unless_somebody_sets_another(limit: str) -> None:
    assert getattr(Limits(), limit) > 0
    assert getattr(Limits(**{limit: 7}), limit) == 7


def test_a_million_people_with_ordinary_columns_fit() -> None:
    assert Limits().rows >= 1_000_000
    assert Limits().cells >= 1_000_000 * 20


def test_a_sheet_of_what_is_no_workbook_is_refused_and_not_passed_over() -> None:
    with pytest.raises(TableError, match="only a workbook") as caught:
        open_table(BytesIO(b"name;born\nA;1985\n"), name="list.csv", sheet="Two")
    assert (caught.value.problem.code, caught.value.problem.found) == ("no-such-sheet", "Two")
    assert open_table(BytesIO(b"name;born\nA;1985\n"), name="list.csv").sheet == ""


NOISE = random.Random(7).randbytes(4_000)


@pytest.mark.parametrize("name", ["list.xlsx", "LIST.XLS", "list.ods"])
@pytest.mark.parametrize("content", [NOISE, b"name;born\nA;1985\n", b""])
def test_a_file_called_a_workbook_that_is_none_is_refused(name: str, content: bytes) -> None:
    """Law 1: rows that were never written are not offered as unreadable ones."""
    with pytest.raises(TableError, match="called a workbook is one") as caught:
        open_table(BytesIO(content), name=name)
    assert (caught.value.problem.code, caught.value.problem.where) == ("not-a-list", name)


@pytest.mark.parametrize(
    ("start", "what"),
    [
        (b'{"rows": []}', "JSON"), (b'[{"Name": 1}]', "JSON"), (b'[\n {"Name": 1}]', "JSON"), (b"{\n}", "JSON"),
        (b"<?xml version='1.0'?>", "XML"), (b"<html><table>", "HTML"), (b"<!DOCTYPE html>", "HTML"),
    ],
)  # fmt: skip
def test_what_people_take_for_a_list_is_named_and_not_read_as_one_long_cell(start: bytes, what: str) -> None:
    with pytest.raises(TableError, match=what) as caught:
        open_table(BytesIO(start), name="list.csv")
    assert "Save it as XLSX or CSV" in caught.value.problem.hint


@pytest.mark.parametrize("content", [NOISE, NOISE[:400], b"a;b\n" + bytes(range(32)) * 20])
def test_bytes_that_are_no_text_are_refused(content: bytes) -> None:
    with pytest.raises(TableError, match="control characters") as caught:
        open_table(BytesIO(content), name="list.csv")
    assert caught.value.problem.code == "not-a-list"


@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "koi8-u"])
def test_text_in_any_encoding_stays_readable(codec: str) -> None:
    text = "name;born\n" + "Голубець Ілля;1985\n" * 20
    rows = list(open_table(BytesIO(text.encode(codec)), name="list.csv").rows)
    assert rows[0].cells[-1] == "born"
    assert len(rows) == 21
