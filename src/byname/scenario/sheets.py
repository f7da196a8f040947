"""Lists as files: workbooks and delimited text, the same bytes for the same rows."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from byname.scenario.entries import Cell

__all__ = ["Table", "csv_bytes", "workbook_bytes"]

_ZIP_TIME = (2025, 1, 1, 0, 0, 0)
_FIXED_MOMENT = datetime(2025, 1, 1)  # noqa: DTZ001 - a workbook's properties carry no zone
_STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")
_STAMP_TEXT = rb"\g<1>2025-01-01T00:00:00Z\g<2>"


@dataclass(frozen=True, slots=True)
class Table:
    """A list ready to be written: title lines, header, rows, total line ("" for none) and the rows that are hidden."""

    titles: tuple[str, ...]
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: str = ""
    hidden: frozenset[int] = frozenset()
    blank_before_header: bool = False

    @property
    def first_row(self) -> int:
        """The number, as a spreadsheet shows it, of the first row of persons."""
        return len(self.titles) + self.blank_before_header + 2


def workbook_bytes(table: Table, *, sheet: str) -> bytes:
    """Write a table as XLSX: merged title cells, bold header, hidden rows; times in the file are fixed."""
    book = Workbook()
    page = book.active
    if not isinstance(page, Worksheet):
        raise TypeError("a new workbook opens on a worksheet")
    page.title = sheet
    for index, title in enumerate(table.titles, start=1):
        page.cell(index, 1, title)
        page.merge_cells(start_row=index, start_column=1, end_row=index, end_column=len(table.header))
    header_row = table.first_row - 1
    for column, text in enumerate(table.header, start=1):
        page.cell(header_row, column, text).font = Font(bold=True)
    for row, cells in enumerate(table.rows, start=table.first_row):
        for column, value in enumerate(cells, start=1):
            if value not in {None, ""}:
                cell = page.cell(row, column, value)
                if isinstance(value, date):
                    cell.number_format = "DD.MM.YYYY"
    if table.total:
        page.cell(table.first_row + len(table.rows), 1, table.total)
    for row in sorted(table.hidden):
        page.row_dimensions[row].hidden = True
    book.properties.creator = "made-up conflict"
    book.properties.created = _FIXED_MOMENT
    buffer = io.BytesIO()
    book.save(buffer)
    return _same_bytes(buffer.getvalue())


def _same_bytes(archive: bytes) -> bytes:
    """Rewrite a workbook's archive with fixed times."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(archive)) as old,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as new,
    ):
        for name in old.namelist():
            content = old.read(name)
            if name == "docProps/core.xml":
                content = _STAMP.sub(_STAMP_TEXT, content)
            entry = zipfile.ZipInfo(name, _ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, content)
    return target.getvalue()


def csv_bytes(table: Table, *, delimiter: str, encoding: str) -> bytes:
    """Write a table as delimited text; a letter that the encoding lacks becomes a question mark, as it does in life."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator="\r\n")
    width = len(table.header)
    lines: list[Sequence[Cell]] = [_wide(title, width) for title in table.titles]
    lines += [table.header, *table.rows]
    if table.total:
        lines.append(_wide(table.total, width))
    writer.writerows([_text(cell) for cell in line] for line in lines)
    return buffer.getvalue().encode(encoding, errors="replace")


def _wide(text: str, width: int) -> tuple[str, ...]:
    return (text, *[""] * (width - 1))


def _text(cell: Cell) -> str:
    return "" if cell is None else str(cell)
