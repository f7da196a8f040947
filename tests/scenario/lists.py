"""Reading the made-up lists back as an outsider would: workbooks by calamine, text by the csv module."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import python_calamine

from tests.scenario.conftest import Written

CYRILLIC = {"-bureau-", "-prisons-"}


def documents(written: Written) -> list[dict[str, Any]]:
    """The manifest's documents."""
    manifest = json.loads((written.out / "manifest.json").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = manifest["documents"]
    return found


def cells(written: Written, document: dict[str, Any]) -> list[list[Any]]:
    """All rows of a list, so that the row that a spreadsheet numbers n stands at n - 1."""
    path: Path = written.out / document["file"]
    if path.suffix == ".xlsx":
        rows: list[list[Any]] = python_calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
        return rows
    cyrillic = any(part in document["file"] for part in CYRILLIC)
    with path.open(encoding="cp1251" if cyrillic else "utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";" if cyrillic else ","))


def rows_of(written: Written, *kinds: str) -> Iterator[tuple[dict[str, Any], dict[str, Any], str]]:
    """Document, row by header and person of every row of these kinds of document."""
    owners: dict[str, list[tuple[int, str]]] = {}
    for row in written.table("rows"):
        owners.setdefault(row["file"], []).append((int(row["row"]), row["person"]))
    for document in documents(written):
        if not kinds or document["kind"] in kinds:
            table, own = cells(written, document), owners[document["file"]]
            header = table[own[0][0] - 2]
            for number, person in own:
                yield document, dict(zip(header, table[number - 1], strict=True)), person


def is_full_date(value: object) -> bool:
    """Whether a cell of a list holds a whole date, as a date or as text."""
    if isinstance(value, date):
        return True
    digits = "".join(letter if letter.isdigit() else " " for letter in str(value)).split()
    return len(digits) == 3
