"""Columns that Byname itself writes beside a list: what a row only names for orientation, and which row it mends."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from byname.core.columns import OURS, Mapping, Row

__all__ = ["KNOWN", "MENDED", "MENDED_ROW", "borrowed_codes", "mended_record", "mends_rows"]

KNOWN: Final = f"{OURS}known "
"""Before a field's code: whose row this is, as it is known from elsewhere; the row itself does not say it."""

MENDED: Final = f"{OURS}record"
"""The heading over the number of the record that a row of a file to mend stands for."""

MENDED_ROW: Final = f"{OURS}row"
"""The heading over the row of the list in which that record stands."""

_NAME: Final = frozenset({"name", "family", "given", "patronymic"})


def borrowed_codes(mapping: Mapping) -> frozenset[str]:
    """Give the fields that rows name only to say whom they speak of: no statement of theirs.

    A whole name put together with a borrowed part is borrowed too.
    """
    codes = {code for index, code in mapping.columns.items() if mapping.header(index).startswith(KNOWN)}
    return frozenset(codes | ({"name"} if codes & _NAME else set()))


def mended_record(row: Row, mapping: Mapping) -> str:
    """Give the number of the record that a row was written out to mend, as its cell has it; "" for any other row."""
    index = _mending_column(mapping.headers)
    return row.cells[index].strip() if 0 <= index < len(row.cells) else ""


def mends_rows(headers: tuple[str, ...]) -> bool:
    """Tell whether rows under these headings may mend others."""
    return _mending_column(headers) >= 0


@lru_cache(maxsize=256)
def _mending_column(headers: tuple[str, ...]) -> int:
    return next((index for index, heading in enumerate(headers) if heading.strip().casefold() == MENDED), -1)
