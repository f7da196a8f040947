"""Made-up published claims for tests: tables as text, between two powers that do not exist."""

from __future__ import annotations

import csv
from pathlib import Path

from byname.core.press.claims import Claim, read_claim
from byname.core.published.chronology import Chronology, read_chronology

CHRONOLOGY = Path(__file__).resolve().parents[2] / "src" / "byname" / "formats" / "chronology"

EXCHANGES = (
    "exchange_id,phase,date,returned_to_ariland,of_which_military,of_which_civilian,returned_to_boria,"
    "place,mediators,notes,announced_by,source_url"
)
TOTALS = "as_of,figure,what,said_by,source_url"

Numbered = tuple[tuple[int, Claim], ...]


def table(head: str, text: str, *, first: int = 1) -> Numbered:
    """Read the rows of a table under its headings as claims, numbered from `first`."""
    headers, *rows = csv.reader([head, *(line.strip() for line in text.strip().splitlines())])
    return tuple((first + place, read_claim(headers, row)) for place, row in enumerate(rows))


def exchanges(text: str) -> Numbered:
    """Give the claims of a table of exchanges."""
    return table(EXCHANGES, text)


def totals(text: str) -> Numbered:
    """Give the claims of a table of running totals, numbered from 1001."""
    return table(TOTALS, text, first=1001)


def chronology(text: str) -> Chronology:
    """Build the chronology of a table of exchanges."""
    return read_chronology(exchanges(text))


def public(name: str, *, first: int) -> Numbered:
    """Read a table of the real published chronology, the one exception to made-up data."""
    with (CHRONOLOGY / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        headers, *rows = csv.reader(file)
    return tuple((first + place, read_claim(headers, row)) for place, row in enumerate(rows))


def public_claims() -> Numbered:
    """Read all of the published chronology."""
    return public("exchanges", first=1) + public("cumulative", first=1001) + public("statements", first=2001)
