"""Rows of a list as they stand in its file, before anybody says what they mean."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from byname.core.errors import MisuseError, Problem

__all__ = ["Limits", "RawRow", "RawTable", "TableError"]


@dataclass(frozen=True, slots=True)
class Limits:
    """How big a file may be before it is refused.

    `cell` is in characters, `expanded` in unpacked bytes, `ratio` is unpacked to packed; `cells` bounds height x width
    of one sheet, because the XLSX reader holds that rectangle in memory.
    """

    bytes: int = 512 * 1024 * 1024
    rows: int = 2_000_000
    columns: int = 200
    cell: int = 32_767
    expanded: int = 1024 * 1024 * 1024
    ratio: int = 200
    cells: int = 25_000_000


class TableError(MisuseError):
    """A file that cannot be read as a list at all; `problem` holds where, what, rule and next step."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.sentence())
        self.problem = problem


@dataclass(frozen=True, slots=True)
class RawRow:
    """One row: its number as a spreadsheet shows it (from 1), and the exact text of its cells.

    In XLSX a real date is ISO text ("2022-05-17") and a whole number stored as 7.0 is "7"; a formula whose result
    the file does not hold is its own text ("=A1&B1"). `hidden` tells that the sheet hides the row.
    """

    number: int
    cells: tuple[str, ...]
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class RawTable:
    """A list opened for reading: how it was read (for the plan), and its rows, to be walked once while it is open.

    `sheet` is the sheet that is read ("": the format has none, or none has data).
    `problems` grows while `rows` is walked; each names a row that was not as the format wants it and was kept.
    """

    format: str
    encoding: str
    delimiter: str
    notes: tuple[str, ...]
    rows: Iterable[RawRow]
    problems: list[Problem] = field(default_factory=list)
    sheet: str = ""
