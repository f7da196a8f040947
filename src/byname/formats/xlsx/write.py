"""Write rows as a spreadsheet of plain text cells that runs nothing and reads back exactly."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from byname.core.errors import Problem
from byname.formats.guard import marked
from byname.formats.tables import TableError

__all__ = ["Layout", "write_xlsx"]

_LONGEST = 32_767
_WRAPPED = Alignment(wrap_text=True, vertical="top")
# XML holds neither control characters nor a bare CR; the format's own escape does, and so must escape itself.
# Readers drop a cell of nothing but blanks unless its first is escaped.
_ESCAPED = re.compile(r"^\s(?=\s*\Z)|[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")


@dataclass(frozen=True, slots=True)
class Layout:
    """How a sheet that somebody works in looks: the widths of its columns, and what may be chosen in one of them (from 0).

    The head stays in sight and filters; long texts are wrapped.
    """

    widths: Sequence[float]
    column: int
    choices: Sequence[str]


def write_xlsx(
    stream: BinaryIO, rows: Iterable[Sequence[str]], *, title: str = "List", layout: Layout | None = None
) -> None:
    """Write text rows to one sheet, every cell guarded and formatted as text, the first row ending with the mark."""
    # Measured before anything is written: the library keeps half a sheet in a file of its own until the program ends.
    measured = [_measured(row, number) for number, row in enumerate(marked(rows), start=1)]
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title[:31])
    if layout is not None and measured:
        _lay_out(sheet, layout, rows=len(measured))
    for row in measured:
        sheet.append([_cell(sheet, text, wrapped=layout is not None) if text else None for text in row])
    book.save(stream)


def _lay_out(sheet: Any, layout: Layout, *, rows: int) -> None:
    for place, width in enumerate(layout.widths, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(layout.widths))}{rows}"
    letter = get_column_letter(layout.column + 1)
    # A hint, not a rule: another word can be written, and reading says which.
    chosen = DataValidation("list", formula1=f'"{",".join(layout.choices)}"', showErrorMessage=False, allow_blank=True)
    chosen.add(f"{letter}2:{letter}{max(rows, 2)}")
    sheet.data_validations.append(chosen)


def _measured(row: list[str], number: int) -> list[str]:
    for text in row:
        if len(text) > _LONGEST:
            found, rule = f"{len(text)} characters", f"a cell holds at most {_LONGEST}"
            raise TableError(Problem("cell-too-long", f"row {number}", found, rule, "Write it as CSV."))
    return row


def _cell(sheet: Any, text: str, *, wrapped: bool) -> Cell:
    cell = WriteOnlyCell(sheet, _ESCAPED.sub(lambda match: f"_x{ord(match[0]):04X}_", text))
    # The library would otherwise turn "#N/A" into an error and a text like a number might be restyled.
    cell.data_type = "s"
    cell.number_format = "@"
    if wrapped:
        cell.alignment = _WRAPPED
    return cell
