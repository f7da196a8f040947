"""An archive that would burst, is broken or is no spreadsheet is refused before anything in it is read."""

from __future__ import annotations

import io
import zipfile

import pytest

from byname.formats import Limits, RawTable, TableError, open_table
from byname.formats.xlsx.archive import open_archive
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


def zipped(**parts: str) -> io.BytesIO:
    """Pack parts into an archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream


@pytest.mark.parametrize("parts", [{}, {"word/document.xml": "<x/>"}, {"list.csv": "a;b"}, {"xl/Workbook.xml": "<x/>"}])
def test_an_archive_without_a_workbook_is_to_be_taken_apart_first(parts: dict[str, str]) -> None:
    stream = zipped(**parts)
    stream.seek(0)
    with pytest.raises(TableError) as caught:
        open_archive(stream, name="list.xlsx", limits=Limits())
    assert caught.value.problem.code == "not-a-list"
    assert "take documents and archives apart first" in caught.value.problem.hint


@pytest.mark.parametrize("kept", [0.3, 0.6, 0.9, 0.99])
def test_a_file_cut_short_on_its_way_is_damaged(kept: float) -> None:
    data = plain_list().getvalue()
    with pytest.raises(TableError) as caught:
        list(table(io.BytesIO(data[: int(len(data) * kept)])).rows)
    assert caught.value.problem.code == "damaged-file"


def test_a_locked_file_says_that_it_is_locked() -> None:
    data = bytearray(plain_list().getvalue())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = -1
        while (start := data.find(mark, start + 1)) >= 0:
            data[start + place] |= 1
    with pytest.raises(TableError, match="locked by a password"):
        table(io.BytesIO(bytes(data)))


@pytest.mark.parametrize("part", ["xl/styles.xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml"])
def test_a_part_that_is_no_xml_is_damage_and_no_crash(part: str) -> None:
    with pytest.raises(TableError, match="save it anew"):
        list(table(with_part(plain_list(), part, b"<open>")).rows)


def test_the_limit_on_bytes_counts_the_file_as_it_came() -> None:
    stream = plain_list()
    size = len(stream.getvalue())
    assert table(stream, bytes=size).format == "xlsx"
    with pytest.raises(TableError, match=f"at most {size - 1} bytes"):
        table(stream, bytes=size - 1)
