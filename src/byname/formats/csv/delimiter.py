"""Which character separates the cells of a text list."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Sequence

__all__ = ["DELIMITERS", "find_delimiter"]

DELIMITERS = ("\t", ";", ",", "|")
"""What offices write between cells; the order decides between equals."""

_RECORDS = 200


def find_delimiter(lines: Sequence[str]) -> str:
    """Choose the delimiter under which most of these first lines have the same number of cells, and the quotes fit."""
    # Where a file begins with a quote, only the true delimiter can follow its closing one; a stray quote proves nothing.
    quoted = bool(lines) and lines[0].startswith('"')
    fitting = [delimiter for delimiter in DELIMITERS if quoted and _quotes_fit(lines, delimiter)] or list(DELIMITERS)
    best = max(fitting, key=lambda delimiter: _agreement(lines, delimiter))
    alone = _agreement(lines, best) == 0.0
    return "," if alone and "," in fitting else best


def _agreement(lines: Sequence[str], delimiter: str) -> float:
    widths: Counter[int] = Counter()
    try:
        for count, row in enumerate(csv.reader(lines, delimiter=delimiter)):
            if any(row):
                widths[len(row)] += 1
            if count >= _RECORDS:
                break
    except csv.Error:
        return 0.0
    if not widths:
        return 0.0
    width, rows = max(widths.items(), key=lambda item: ((item[0] - 1) * item[1], item[0]))
    return (width - 1) * rows * rows / sum(widths.values())


def _quotes_fit(lines: Sequence[str], delimiter: str) -> bool:
    """Tell whether every closing quote is followed by this delimiter or a line end."""
    try:
        for _ in csv.reader(lines, delimiter=delimiter, strict=True):
            pass
    except csv.Error as error:
        # The sample may stop inside a cell; that says nothing against the delimiter.
        return "unexpected end" in str(error)
    return True
