"""Read a text list row by row: nothing is dropped, and what was odd is said."""

from __future__ import annotations

import csv
import io
from collections import deque
from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO

from byname.core.errors import Problem
from byname.formats.csv.delimiter import find_delimiter
from byname.formats.csv.encoding import Encoding, find_encoding
from byname.formats.guard import unmarked
from byname.formats.tables import Limits, RawRow, RawTable, TableError

__all__ = ["open_csv"]

_SAMPLE_LINES = 200
# A quoted cell that runs on over more lines than this is a quote that somebody forgot to close.
_LINES_OF_A_ROW = 200
_SPLIT = "Write it as XLSX or CSV in which each person has one row of ordinary length."


def open_csv(stream: BinaryIO, *, name: str, limits: Limits) -> RawTable:
    """Open a seekable binary stream as delimited text; raises TableError for what exceeds the limits."""
    encoding = find_encoding(stream, name=name, limits=limits)
    text = _Text(stream, encoding=encoding.codec, errors=encoding.errors, newline="")
    problems: list[Problem] = []
    lines = _Lines(text, name, limits)
    sample = lines.peek(_SAMPLE_LINES)
    notes = list(encoding.notes)
    delimiter = _declared(sample)
    if delimiter:
        next(lines)
        lines.used.clear()
        notes.append(f"The first line says that {delimiter!r} separates the cells; it is not a row.")
    else:
        delimiter = find_delimiter(sample)
    ours, rows = unmarked(_Reader(lines, delimiter, encoding, problems, name=name, limits=limits).rows())
    if ours:
        notes.append("Written by Byname: the apostrophes that kept cells from running are taken away.")
    return RawTable("csv", encoding.shown, delimiter, tuple(notes), rows, problems)


def _declared(sample: list[str]) -> str:
    """Read Excel's own first line, "sep=;"."""
    first = sample[0].rstrip("\r\n").strip('"') if sample else ""
    return first[4] if len(first) == 5 and first.lower().startswith("sep=") else ""


class _Text(io.TextIOWrapper):
    """A text view of a stream that does not close it: whoever opened it closes it."""

    def close(self) -> None:
        """Leave the stream open."""


class _Lines:
    """Physical lines with a memory of those that the row being read has used, so that they can be put back."""

    def __init__(self, text: io.TextIOWrapper, name: str, limits: Limits) -> None:
        self._text = text
        self._back: deque[str] = deque()
        self._name = name
        self._longest = limits.columns * 1024 + limits.cell
        self.used: list[str] = []
        self.ended_inside = False
        self.zeros = False

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._back.popleft() if self._back else self._text.readline(self._longest + 1)
        if not line:
            self.ended_inside = bool(self.used)
            raise StopIteration
        if len(line) > self._longest:
            raise TableError(
                Problem(
                    "line-too-long",
                    self._name,
                    f"a line of more than {self._longest} characters",
                    "a list has lines",
                    _SPLIT,
                )
            )
        if "\0" in line:
            # A zero cannot be stored or shown; its picture can, and the bytes of the file are kept anyway.
            line = line.replace("\0", "\u2400")
            self.zeros = True
        self.used.append(line)
        return line

    def peek(self, count: int) -> list[str]:
        """Look at the first lines without using them."""
        lines = list(islice(self, count))
        self.put_back(self.used)
        return lines

    def put_back(self, lines: list[str]) -> None:
        """Give lines back, to be read again in their order."""
        self._back.extendleft(reversed(lines))
        self.used = []
        self.ended_inside = False


class _Reader:
    def __init__(
        self, lines: _Lines, delimiter: str, encoding: Encoding, problems: list[Problem], *, name: str, limits: Limits
    ) -> None:
        self._lines = lines
        self._delimiter = delimiter
        self._replaced = encoding.errors == "replace"
        self._problems = problems
        self._name = name
        self._limits = limits

    def rows(self) -> Iterator[RawRow]:
        """Walk the rows; the number of a row counts records, as a spreadsheet does, not physical lines."""
        lines, limits = self._lines, self._limits
        for number, found in enumerate(self._records(), start=1):
            if number > limits.rows:
                raise self._refused(
                    "too-many-rows", number, f"more than {limits.rows} rows", "a list has at most that many"
                )
            cells = found if len(found) <= limits.columns else self._narrowed(found, number)
            if sum(map(len, lines.used)) > limits.cell:
                self._check_cells(cells, number)
            if lines.zeros and any("\u2400" in cell for cell in cells):
                self._remark("zero-byte", number, "a zero byte", "zero bytes are shown as \u2400")
            if self._replaced and any("\ufffd" in cell for cell in cells):
                self._remark("broken-letter", number, "a byte that is no letter", "such bytes are shown as \ufffd")
            yield RawRow(number, tuple(cells))
            lines.used.clear()

    def _records(self) -> Iterator[list[str]]:
        lines = self._lines
        reader = csv.reader(lines, delimiter=self._delimiter)
        number = 0
        while True:
            number += 1
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                if len(lines.used) == 1:
                    raise self._refused("cell-too-long", number, str(error), self._cell_rule()) from None
                cells = self._first_line_only(number)
            else:
                if lines.ended_inside or (len(lines.used) > 1 and not self._whole()):
                    cells = self._first_line_only(number)
            yield cells

    def _whole(self) -> bool:
        """Tell whether a row of several lines is one on purpose: its quotes close where a cell ends."""
        used = self._lines.used
        if len(used) > _LINES_OF_A_ROW:
            return False
        try:
            return len(list(csv.reader(used, delimiter=self._delimiter, strict=True))) == 1
        except csv.Error:
            return False

    def _first_line_only(self, number: int) -> list[str]:
        """Keep the line where a quote opens as a row of its own, and read on after it: no later row is swallowed."""
        first, *rest = self._lines.used
        self._lines.put_back(rest)
        self._lines.used = [first]
        self._remark("open-quote", number, "a quote that opens and does not close", "a quoted cell ends with a quote")
        (cells,) = csv.reader([first], delimiter=self._delimiter)
        whole = first.rstrip("\r\n")
        cells[-1] = cells[-1].rstrip("\r\n")
        # The opening quote is text now, if it is the last cell that it opened.
        if whole.endswith('"' + cells[-1]):
            cells[-1] = '"' + cells[-1]
        return cells

    def _narrowed(self, cells: list[str], number: int) -> list[str]:
        while cells and not cells[-1]:
            cells.pop()
        if len(cells) > self._limits.columns:
            rule = f"a list has at most {self._limits.columns} columns"
            raise self._refused("too-many-columns", number, f"{len(cells)} cells", rule)
        return cells

    def _check_cells(self, cells: list[str], number: int) -> None:
        longest = max(map(len, cells), default=0)
        if longest > self._limits.cell:
            raise self._refused("cell-too-long", number, f"a cell of {longest} characters", self._cell_rule())

    def _cell_rule(self) -> str:
        return f"a cell holds at most {self._limits.cell} characters"

    def _refused(self, code: str, number: int, found: str, rule: str) -> TableError:
        return TableError(Problem(code, f"{self._name}, row {number}", found, rule, _SPLIT))

    def _remark(self, code: str, number: int, found: str, rule: str) -> None:
        hint = "Look at the row; mend it in the file and take the file in again if it is wrong."
        self._problems.append(Problem(code, f"row {number}", found, rule, hint))
