"""Read the tables that lie beside this module as published claims."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import Final

from byname.core.press.claims import Claim, read_claim

__all__ = ["TABLES", "read_tables"]

TABLES: Final = ("exchanges.csv", "cumulative.csv", "statements.csv")
"""File names, in the order in which the claims are numbered."""


@cache
def read_tables() -> tuple[tuple[int, Claim], ...]:
    """Give every row of the shipped tables as a claim with its number, from 1; read once."""
    found: list[Claim] = []
    for name in TABLES:
        with (Path(__file__).parent / name).open(encoding="utf-8", newline="") as file:
            headers, *rows = csv.reader(file)
        found += [read_claim(headers, row, where=f"{name} {place}") for place, row in enumerate(rows, start=2)]
    return tuple(enumerate(found, start=1))
