"""Opening a file that has arrived: its table, the mapping of its columns, and what the reader must know of it."""

from __future__ import annotations

import itertools
from contextlib import contextmanager
from typing import TYPE_CHECKING

from byname.core.columns import Mapping, propose_mapping
from byname.core.events import Degree, DocumentKind
from byname.core.records import ReadContext
from byname.formats import open_table

if TYPE_CHECKING:
    from collections.abc import Iterator

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
        mapping = propose_mapping(head)
        if arrival.mapping:
            mapping = mapping.edited(arrival.mapping)
        yield table, mapping, itertools.chain(head, rows)


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
    )
