"""Rows of made-up lists, read as any list is."""

from __future__ import annotations

from byname.core.columns import propose_mapping
from byname.core.comparisons.rows import ComparedRow
from byname.core.events import DocumentKind
from byname.core.records import ReadContext, read_record
from byname.formats.tables import RawRow

__all__ = ["listed", "one"]

_KIND = ReadContext(kind=DocumentKind.MISSING_LIST)


def listed(head: str, *lines: str, also: tuple[str, ...] = ()) -> tuple[ComparedRow, ...]:
    """Read lines whose cells are parted by semicolons; rows are called by their number."""
    rows = [RawRow(number, tuple(text.split(";"))) for number, text in enumerate((head, *lines), start=1)]
    columns = propose_mapping(rows)
    places = {name: head.split(";").index(name) for name in also}
    return tuple(
        ComparedRow(
            str(row.number),
            row.number,
            read_record(row, columns, _KIND),
            {name: row.cells[place] for name, place in places.items()},
        )
        for row in rows[1:]
    )


def one(head: str, line: str, also: tuple[str, ...] = ()) -> ComparedRow:
    """Read one line."""
    return listed(head, line, also=also)[0]
