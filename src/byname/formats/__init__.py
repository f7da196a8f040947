"""Bytes to rows of a list and back, chosen by what the bytes are; a file called a workbook has to be one."""

from __future__ import annotations

from typing import BinaryIO

from byname.core.errors import Problem
from byname.formats.tables import Limits, RawRow, RawTable, TableError

__all__ = ["Limits", "RawRow", "RawTable", "TableError", "open_table"]

# What a list is not, by first bytes, and what to do with it.
_REFUSED = (
    (b"%PDF", "a PDF document"),
    (b"\xd0\xcf\x11\xe0", "an old Office file (XLS or DOC)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\x89PNG", "a picture"), (b"\xff\xd8\xff", "a picture"),
    (b"{\\rtf", "an RTF document"),
    (b'{"', "a JSON file"), (b"{\n", "a JSON file"), (b"[{", "a JSON file"), (b"[\n", "a JSON file"), (b"<?xml", "an XML file"),
    (b"<html", "an HTML page"), (b"<!DOCTY", "an HTML page"),
)  # fmt: skip

_WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")


def open_table(stream: BinaryIO, *, name: str, limits: Limits | None = None, sheet: str | None = None) -> RawTable:
    """Open a seekable binary stream as CSV or XLSX; `name` is for messages; raises TableError.

    The stream must stay open until the rows have been walked.
    """
    bounds = limits or Limits()
    stream.seek(0)
    start = stream.read(8)
    stream.seek(0)
    for magic, what in _REFUSED:
        if start.startswith(magic):
            raise TableError(
                Problem(
                    "not-a-list",
                    name,
                    what,
                    "a list is a CSV or an XLSX file",
                    "Save it as XLSX or CSV and take that in.",
                )
            )
    if start.startswith(b"PK\x03\x04"):
        from byname.formats.xlsx.read import open_xlsx

        return open_xlsx(stream, name=name, limits=bounds, sheet=sheet)
    if name.casefold().endswith(_WORKBOOKS):
        rule = "a file that is called a workbook is one"
        hint = "The file may be damaged or cut off. Get it again, or save the list as XLSX or CSV and take that in."
        raise TableError(Problem("not-a-list", name, "bytes that are no workbook", rule, hint))
    if sheet is not None:
        rule = "only a workbook (XLSX) has sheets"
        raise TableError(Problem("no-such-sheet", name, sheet, rule, "Leave the sheet out, or name the workbook."))
    from byname.formats.csv.read import open_csv

    return open_csv(stream, name=name, limits=bounds)
