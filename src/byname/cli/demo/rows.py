"""Where the records of a made-up register stand in the made-up lists, and which of them the register holds to be one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import date

from byname.core.disclosure import Viewer

__all__ = ["Row", "persons_by_rows", "receipts", "rows_of", "titles"]

Row = tuple[str, int]
"""A row: file of the list and row number as a spreadsheet shows it."""

_ASKED_AT_ONCE = 500


def titles(*, viewer: Viewer) -> dict[int, str]:
    """Give document -> file; the demo gives every document its file as title."""
    from byname.queries.documents import documents

    return {head.number: head.title for head in documents(viewer=viewer)}


def receipts(*, viewer: Viewer) -> dict[str, date]:
    """Give file -> day of receipt."""
    from byname.queries.documents import documents

    return {head.title: head.received for head in documents(viewer=viewer)}


def rows_of(numbers: Collection[str], *, viewer: Viewer) -> dict[str, Row]:
    """Give public number of a record -> its row."""
    from byname.store.models import Record

    files, wanted = titles(viewer=viewer), sorted(numbers)
    found: dict[str, Row] = {}
    for start in range(0, len(wanted), _ASKED_AT_ONCE):
        some = Record.objects.filter(number__in=wanted[start : start + _ASKED_AT_ONCE])
        found.update(
            {
                number: (files[document], place)
                for number, document, place in some.values_list("number", "document", "place")
            }
        )
    return found


def persons_by_rows(*, viewer: Viewer) -> dict[str, frozenset[Row]]:
    """Give public number of every person -> the rows that the register holds to speak of that person."""
    from byname.store.models import Record, RecordState

    files = titles(viewer=viewer)
    records = {
        record: (number, (files[document], place), part)
        for record, number, document, place, part in Record.objects.values_list(
            "id", "number", "document", "place", "part"
        )
    }
    found: dict[str, set[Row]] = defaultdict(set)
    for record, person in RecordState.objects.filter(known_to=None).values_list("record", "number"):
        _number, row, part = records[record]
        if part == 0:
            found[records[person][0]].add(row)
    return {person: frozenset(rows) for person, rows in found.items()}
