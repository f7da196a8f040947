"""Which column of a table of claims is what: tables of exchanges, running totals, statements, or any of that make."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

__all__ = ["COUNTS", "claim_columns", "party_of"]

COUNTS: Final = ("returned", "military", "civilian", "returned-other", "value")
"""Columns with numbers; `returned-other` is the other direction of the same exchange."""

_HEADINGS: Final = {
    "exchange": "exchange_id exchange обмін обмен",
    "phase": "phase stage етап этап",
    "date": "date as_of day дата станом_на на_дату",
    "group": "group_as_named group група группа",
    "measure": "measure показник показатель",
    "what": "what claim твердження утверждение",
    "value": "value figure number count кількість количество число",
    "hedge": "hedge",
    "of-total": "of_total із_загалу из_общего",
    "of-total-hedge": "of_total_hedge",
    "military": "of_which_military military з_них_військових из_них_военных",
    "civilian": "of_which_civilian of_which_civilians civilian civilians з_них_цивільних из_них_гражданских",
    "place": "place місце место",
    "mediators": "mediators mediator посередники посредники",
    "formula": "formula формула",
    "said-by": "said_by announced_by speaker source хто_сказав кто_сказал джерело источник",
    "printed-by": "printed_by outlet видання издание",
    "source-url": "source_url url link посилання ссылка",
    "notes": "notes note примітки примечания",
}
_FIELD_OF: Final = {heading: field for field, headings in _HEADINGS.items() for heading in headings.split()}
_RETURNED: Final = re.compile(r"returned_to_(\w+)")
_ABOUT: Final = frozenset({"exchange", "group", "measure", "what"})


@lru_cache(maxsize=256)
def claim_columns(headers: tuple[str, ...]) -> dict[int, str]:
    """Give what each column is, by index from 0; empty where these are no headings of a table of claims.

    Such a table has a date, a number, and what the number is about. The first heading of each kind counts.
    """
    columns: dict[int, str] = {}
    for index, heading in enumerate(headers):
        field = _field(_fold(heading), set(columns.values()))
        if field:
            columns[index] = field
    found = set(columns.values())
    whole = "date" in found and found & _ABOUT and found.intersection(COUNTS)
    return columns if whole else {}


def party_of(heading: str) -> str:
    """Give to whom people returned, as the heading of a column names it ("returned_to_..."); "" where it names nobody."""
    found = _RETURNED.fullmatch(_fold(heading))
    return found[1].replace("_", " ") if found else ""


def _field(heading: str, taken: set[str]) -> str:
    if heading == "returned" or _RETURNED.fullmatch(heading):
        return next((field for field in ("returned", "returned-other") if field not in taken), "")
    field = _FIELD_OF.get(heading, "")
    return "" if field in taken else field


def _fold(heading: str | Sequence[str]) -> str:
    return re.sub(r"[\W_]+", "_", str(heading).casefold()).strip("_")
