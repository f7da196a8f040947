"""Write rows as CSV that a spreadsheet opens without running anything and that reads back exactly."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import BinaryIO

from byname.formats.guard import marked

__all__ = ["write_csv"]


def write_csv(stream: BinaryIO, rows: Iterable[Sequence[str]], *, delimiter: str = ";") -> None:
    """Write text rows as UTF-8 with BOM, every cell quoted and guarded, the first row ending with the mark."""
    # Quoting everything tells the reader the delimiter and keeps line ends inside cells.
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="", write_through=True)
    try:
        csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(marked(rows))
        text.flush()
    finally:
        text.detach()
