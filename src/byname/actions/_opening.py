"""Opening a file that has arrived: its table, the mapping of its columns, and what the reader must know of it."""

from __future__ import annotations

import itertools
from contextlib import contextmanager
from typing import TYPE_CHECKING

from byname.actions._codes import power_words
from byname.core.columns import Mapping, propose_mapping
from byname.core.errors import MisuseError
from byname.core.events import Degree, DocumentKind
from byname.core.records import ReadContext
from byname.formats import open_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from byname.actions.arrivals import Arrival
    from byname.formats.tables import RawRow, RawTable

__all__ = ["open_arrival", "reading_context"]

SAMPLE_ROWS = 60


@contextmanager
def open_arrival(arrival: Arrival) -> Iterator[tuple[RawTable, Mapping, Iterator[RawRow]]]:
    """Open a file as a table, with the mapping that its head suggests and the user's edits; rows can be walked once."""
    with arrival.opened() as stream:
        table = open_table(stream, name=arrival.title, sheet=arrival.sheet or None)
        rows = iter(table.rows)
        head = list(itertools.islice(rows, SAMPLE_ROWS))
        rows = itertools.chain(head, _demand_rows(head, rows, arrival.title))
        mapping = propose_mapping(head)
        if arrival.mapping:
            mapping = mapping.edited(arrival.mapping)
        yield table, mapping, rows


def _demand_rows(head: Sequence[RawRow], rows: Iterator[RawRow], title: str) -> Iterator[RawRow]:
    """Give the rows after the head; raises MisuseError where no row at all has a letter or a digit."""
    blank: list[RawRow] = []
    if not any(_tells(row) for row in head):
        for row in rows:
            blank.append(row)
            if _tells(row):
                break
        else:
            message = f"{title} is empty: there is nothing to take in. Check that the right file, or sheet, was chosen and saved."
            raise MisuseError(message)
    return itertools.chain(blank, rows)


def _tells(row: RawRow) -> bool:
    return any(character.isalnum() for cell in row.cells for character in cell)


def reading_context(arrival: Arrival, mapping: Mapping) -> ReadContext:
    """Give what the reader must know of the document to read its rows."""
    return ReadContext(
        kind=DocumentKind(arrival.kind),
        source=arrival.source,
        on=arrival.on,
        power=arrival.power,
        holder=arrival.holder,
        exchange=arrival.exchange,
        phase=arrival.phase,
        degree=Degree(arrival.degree),
        order=mapping.order,
        received=arrival.received.toordinal(),
        powers=power_words(),
    )
