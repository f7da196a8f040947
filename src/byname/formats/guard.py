"""Cells that no spreadsheet will run: the apostrophe that writing adds and reading takes away again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from byname.formats.tables import RawRow

__all__ = ["MARK", "guard", "marked", "unguard", "unmarked"]

MARK = "byname:guarded"
"""The extra cell at the end of the first row that says: the apostrophes in this file are ours."""

# A cell that already is apostrophes before such a character gets one more, so that taking one away is exact.
_DANGEROUS = re.compile(r"'*[=+\-@\t\r]")


def guard(cell: str) -> str:
    """Put an apostrophe before a cell that a spreadsheet could take for a formula (CSV injection, OWASP)."""
    return "'" + cell if _DANGEROUS.match(cell) else cell


def unguard(cell: str) -> str:
    """Take away exactly the apostrophe that `guard` put there; any other text comes back unchanged."""
    return cell[1:] if cell[:1] == "'" and _DANGEROUS.match(cell) else cell


def marked(rows: Iterable[Sequence[str]]) -> Iterator[list[str]]:
    """Guard every cell and end the first row with the mark, so that the file can go in again without loss."""
    for index, row in enumerate(rows):
        cells = [guard(cell) for cell in row]
        yield cells if index else [*cells, MARK]


def unmarked(rows: Iterable[RawRow]) -> tuple[bool, Iterator[RawRow]]:
    """Tell whether the first row carries the mark, and give the rows as they were before writing."""
    walk = iter(rows)
    first = next(walk, None)
    if first is None:
        return False, walk
    if MARK not in first.cells:
        return False, chain((first,), walk)
    return True, _unguarded(first, walk)


def _unguarded(first: RawRow, rest: Iterator[RawRow]) -> Iterator[RawRow]:
    place = first.cells.index(MARK)
    tail = tuple(cell for cell in first.cells[place + 1 :])
    # A spreadsheet may pad the first row behind the mark; cells that somebody put there stay.
    kept = first.cells[:place] + (("", *tail) if any(tail) else ())
    for row in chain((replace(first, cells=kept),), rest):
        yield replace(row, cells=tuple(unguard(cell) for cell in row.cells))
