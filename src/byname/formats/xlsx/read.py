"""Read a sheet row by row as text and dates; formulas are the results stored in the file, nothing runs."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from typing import BinaryIO, TypeVar

from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from byname.core.errors import Problem
from byname.formats.guard import unmarked
from byname.formats.tables import Limits, RawRow, RawTable, TableError
from byname.formats.xlsx.archive import DAMAGE, damaged, open_archive
from byname.formats.xlsx.sheet import SheetFacts, scan_sheet

__all__ = ["open_xlsx"]

_Cell = int | float | str | bool | time | date | datetime | timedelta
_Result = TypeVar("_Result")
# Above this a spreadsheet itself no longer keeps every digit.
_EXACT = 10**15
_SPLIT = "Save the list as CSV, or split it, so that each person has one row of ordinary length."


def open_xlsx(stream: BinaryIO, *, name: str, limits: Limits, sheet: str | None = None) -> RawTable:
    """Open a sheet: the one named, else the first visible one with data, else the first; raises TableError."""
    archive = open_archive(stream, name=name, limits=limits)
    stream.seek(0)
    book = _guarded(lambda: CalamineWorkbook.from_filelike(stream), name)
    notes: list[str] = []
    chosen, facts = _choose(book, archive, sheet, name=name, limits=limits, notes=notes)
    if chosen is None or facts is None:
        return RawTable("xlsx", "", "", ("The file has no sheet with data.",), ())
    if facts.hidden:
        notes.append(f"{len(facts.hidden)} hidden rows are read like the others and marked as hidden.")
    if facts.formulas:
        notes.append("Formulas are read as the results stored in the file; nothing runs.")
    if facts.unstored:
        notes.append(
            f"{len(facts.unstored)} formulas have no result in the file and are not read. "
            "Open it in a spreadsheet program and save it there, or write the values into the cells."
        )
    if facts.errors:
        notes.append(f"Cells that hold an error of a formula and read as empty: {facts.errors}.")
    if chosen.merged_cell_ranges:
        notes.append(f"{len(chosen.merged_cell_ranges)} merged ranges: the value stands in the first cell of each.")
    ours, rows = unmarked(_rows(chosen, facts, name=name, limits=limits))
    if ours:
        notes.append("Written by Byname: the apostrophes that kept cells from running are taken away.")
    return RawTable("xlsx", "", "", tuple(notes), rows, sheet=chosen.name)


def _choose(
    book: CalamineWorkbook,
    archive: zipfile.ZipFile,
    wanted: str | None,
    *,
    name: str,
    limits: Limits,
    notes: list[str],
) -> tuple[CalamineSheet | None, SheetFacts | None]:
    known = [found for found in book.sheets_metadata if found.typ == SheetTypeEnum.WorkSheet]
    names = [found.name for found in known]
    if not names:
        raise damaged(name, "a workbook without sheets")
    if wanted is not None and wanted not in names:
        rule = "a sheet is called as in the file"
        raise TableError(Problem("no-such-sheet", name, wanted, rule, f"Name one of: {'; '.join(names)}."))
    visible = [found.name for found in known if found.visible == SheetVisibleEnum.Visible]
    order = [wanted] if wanted is not None else [*visible, *(other for other in names if other not in visible)]
    for candidate in order:
        facts = _facts(archive, candidate, name=name, limits=limits)
        opened = _guarded(lambda title=candidate: book.get_sheet_by_name(title), name)  # type: ignore[misc]  # a default binds the loop's name
        if opened.end is not None:
            others = [other for other in names if other != candidate]
            if others:
                notes.append(f"Read sheet {candidate!r}; not read: {', '.join(map(repr, others))}.")
            return opened, facts
    return None, None


def _facts(archive: zipfile.ZipFile, sheet: str, *, name: str, limits: Limits) -> SheetFacts:
    try:
        facts = scan_sheet(archive, sheet)
    except DAMAGE as error:
        raise damaged(name, str(error) or type(error).__name__) from None
    if facts.rows > limits.rows:
        raise _refused(
            "too-many-rows", f"{name}, {sheet}", f"{facts.rows} rows", f"a list has at most {limits.rows} rows"
        )
    # The reader of cells holds the whole rectangle in memory: one stray cell far away would fill it.
    if facts.rows * facts.columns > limits.cells:
        found = f"{facts.rows} rows by {facts.columns} columns"
        raise _refused("sheet-too-wide", f"{name}, {sheet}", found, f"a sheet spans at most {limits.cells} cells")
    return facts


def _rows(sheet: CalamineSheet, facts: SheetFacts, *, name: str, limits: Limits) -> Iterator[RawRow]:
    left = [""] * (sheet.start[1] if sheet.start else 0)
    written: dict[int, dict[int, str]] = {}
    for (row, column), formula in facts.unstored.items():
        written.setdefault(row, {})[column] = formula
    number = 0
    for number, values in enumerate(sheet.iter_rows(), start=1):
        cells = [*left, *(value if isinstance(value, str) else _text(value) for value in values)]
        yield _row(number, cells, written.pop(number, {}), facts, name=name, limits=limits)
    # The reader of cells ends at the last value; a row of formulas alone may stand below it.
    for below in range(number + 1, max(written, default=0) + 1):
        yield _row(below, [], written.get(below, {}), facts, name=name, limits=limits)


def _row(
    number: int, cells: list[str], formulas: dict[int, str], facts: SheetFacts, *, name: str, limits: Limits
) -> RawRow:
    for column, formula in formulas.items():
        cells += [""] * (column + 1 - len(cells))
        cells[column] = cells[column] or formula
    while cells and not cells[-1]:
        cells.pop()
    if len(cells) > limits.columns:
        rule = f"a list has at most {limits.columns} columns"
        raise _refused("too-many-columns", f"{name}, row {number}", f"{len(cells)} cells", rule)
    if any(len(cell) > limits.cell for cell in cells):
        rule = f"a cell holds at most {limits.cell} characters"
        raise _refused("cell-too-long", f"{name}, row {number}", "a longer cell", rule)
    if facts.zeros:
        cells = [_padded(cell, facts.zeros.get((number, index), 0)) for index, cell in enumerate(cells)]
    return RawRow(number, tuple(cells), number in facts.hidden)


def _text(value: _Cell) -> str:
    """Write a cell as a person would: whole numbers without ".0", dates as ISO, a moment only if it is not midnight."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < _EXACT else f"{value:.15g}"
    if isinstance(value, datetime):
        return value.isoformat() if value.time() != time() else value.date().isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)


def _padded(cell: str, digits: int) -> str:
    return cell.zfill(digits) if digits and cell.isdecimal() else cell


def _guarded(read: Callable[[], _Result], name: str) -> _Result:
    """Run the reader of cells; whatever goes wrong inside it is a damaged file, never a crash of ours."""
    try:
        return read()
    except Exception as error:
        raise damaged(name, str(error) or type(error).__name__) from None
    except BaseException as error:
        # A panic of the compiled reader is no ordinary exception; interrupts of the user are not ours to stop.
        if type(error).__name__ != "PanicException":
            raise
        raise damaged(name, "what the reader cannot make sense of") from None


def _refused(code: str, where: str, found: str, rule: str) -> TableError:
    return TableError(Problem(code, where, found, rule, _SPLIT))
