"""An archive that would burst, is broken or is no spreadsheet is refused before anything in it is read."""

from __future__ import annotations

import io
import zipfile

import pytest

from byname.formats import Limits, RawTable, TableError, open_table
from tests.formats.sheets import plain_list, with_part


def table(stream: io.BytesIO, **limits: int) -> RawTable:
    """Open a saved workbook as the list "list.xlsx"."""
    return open_table(stream, name="list.xlsx", limits=Limits(**limits))


def test_a_file_that_would_burst_is_refused_before_it_is_opened() -> None:
    bomb = with_part(plain_list(), "docProps/app.xml", b" " * (40 * 1024 * 1024))
    with pytest.raises(TableError, match="times its size"):
        table(bomb)


def test_a_part_that_lies_about_its_size_is_measured() -> None:
    data = with_part(plain_list(), "docProps/app.xml", b" " * 5_000_000).getvalue()
    lying = data.replace((5_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    with pytest.raises(TableError, match="unpacks to"):
        table(io.BytesIO(lying), expanded=1_000_000)


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"PK\x03\x04" + b"\0" * 100])
def test_a_damaged_file_says_what_to_do(data: bytes) -> None:
    with pytest.raises(TableError, match="save it anew"):
        table(io.BytesIO(data))


def test_an_archive_of_something_else_is_no_list() -> None:
    with pytest.raises(TableError, match=r"save it anew|without a workbook"):
        table(with_part(plain_list(), "xl/workbook.xml", b"<x/>"))


def test_entities_in_a_workbook_are_refused_and_not_expanded() -> None:
    stream = plain_list()
    with zipfile.ZipFile(stream) as archive:
        honest = archive.read("xl/workbook.xml")
    evil = b'<!DOCTYPE workbook [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + honest
    with pytest.raises(TableError, match="EntitiesForbidden"):
        list(table(with_part(stream, "xl/workbook.xml", evil)).rows)


def test_a_workbook_without_sheets_is_damaged() -> None:
    with pytest.raises(TableError, match="without sheets"):
        table(with_part(plain_list(), "xl/workbook.xml", b"<workbook/>"))


def test_a_short_list_may_be_packed_tightly() -> None:
    tight = with_part(plain_list(), "docProps/app.xml", b" " * 5_000_000)
    assert len(list(table(tight).rows)) == 4


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_packing_that_no_spreadsheet_uses_is_refused(packing: int) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", packing) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>" * 99)
    with pytest.raises(TableError, match="packed in an unusual way"):
        table(stream)
