"""Taking a table of claims in: published numbers with their sources, which touch nobody's record."""

from __future__ import annotations

import itertools
from collections import Counter
from contextlib import contextmanager
from typing import TYPE_CHECKING

from byname.actions._filing import batched, covering_facts, demand_facts, record_content, unchanged, write_document
from byname.actions._reach import demand_granted
from byname.actions._standing import filing_notes, standing_document
from byname.actions.arrivals import Arrival, Taken
from byname.actions.journalled import journalled, sequence
from byname.core.columns import Mapping
from byname.core.disclosure import Action, Viewer
from byname.core.errors import Problem
from byname.core.plans import Plan, PlannedRow, RowOutcome
from byname.core.press.claims import Claim as PublishedClaim
from byname.core.press.claims import read_claim
from byname.core.press.headings import claim_columns
from byname.formats import TableError, open_table
from byname.store.models import Claim, Document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from byname.formats.tables import RawRow, RawTable
    from byname.store.journal import Page

__all__ = ["plan_claims", "take_in_claims"]

CHUNK_ROWS = 1_000
_FIRST_ROWS = 20


@journalled("take-in", needs=Action.TAKE_IN)
def take_in_claims(
    page: Page,
    arrival: Arrival,
    *,
    by: Viewer,
    progress: Callable[[int], None] = lambda _rows: None,
) -> Taken:
    """Record a table of claims: its bytes and every row as a claim; all of it or nothing, the same bytes again nothing.

    Raises TableError where the file is no table of claims, MisuseError where the source is unknown.
    """
    demand_facts(arrival)
    demand_granted(arrival, by=by)
    filing = record_content(page, arrival)
    if filing.standing is not None:
        return unchanged(page, filing.standing)
    [document] = page.ids(Document, 1)
    recorded = unreadable = 0
    with _opened(arrival) as (table, sheet):
        for some in batched(sheet.claims(), CHUNK_ROWS):
            numbers = page.ids(Claim, len(some))
            page.write(
                Claim,
                [
                    (
                        number,
                        page.number,
                        document,
                        row,
                        claim.to_json(),
                        claim.problems[0].code if claim.problems else "",
                    )
                    for number, (row, claim) in zip(numbers, some, strict=True)
                ],
            )
            recorded += len(some)
            unreadable += sum(1 for _row, claim in some if claim.problems)
            page.hold("rows")
            progress(len(some))
        facts = covering_facts(arrival, table, sheet.mapping, dict(sheet.aside))
    aside, notes = dict(sheet.aside), tuple(table.notes)
    taken = Taken(document, recorded + sheet.aside.total(), recorded, aside, unreadable, notes=notes)
    write_document(page, filing, arrival=arrival, facts=facts, taken=taken)
    return taken


@sequence(needs=Action.TAKE_IN)
def plan_claims(arrival: Arrival, *, by: Viewer) -> Plan:
    """Say what taking a table of claims in would do: each row is new or, where a cell cannot be read, named; nothing is written."""
    demand_facts(arrival)
    demand_granted(arrival, by=by)
    standing = standing_document(arrival)
    number = standing.id if standing else 0
    taken = RowOutcome.KNOWN if standing else RowOutcome.NEW
    with _opened(arrival) as (table, sheet):
        rows = tuple(
            PlannedRow(
                row,
                RowOutcome.UNREADABLE if claim.problems else taken,
                problem=claim.problems[0].sentence() if claim.problems else "",
            )
            for row, claim in sheet.claims()
        )
        return Plan(
            title=arrival.title,
            format=table.format,
            encoding=table.encoding,
            delimiter=table.delimiter,
            notes=(*table.notes, *filing_notes(arrival, number, by=by)),
            mapping=sheet.mapping,
            rows=rows,
            aside=tuple(sorted(sheet.aside.items())),
            standing=number,
        )


class _Sheet:
    """The rows of a table of claims; what stands above and between them is counted aside while they are walked."""

    def __init__(self, rows: Iterator[RawRow], title: str) -> None:
        """Find the headings among the first rows; raises TableError where there are none."""
        head = list(itertools.islice(rows, _FIRST_ROWS))
        headings = next((row for row in head if claim_columns(row.cells)), None)
        if headings is None:
            raise TableError(
                Problem(
                    "not-claims",
                    title,
                    "no headings of a table of claims in its first 20 rows",
                    "such a table has headings for a date, a number and what the number is about",
                    "Name the columns, for instance: as_of, figure, what, said_by, source_url.",
                )
            )
        self._headings = headings
        self._rows = itertools.chain(head, rows)
        self.aside: Counter[str] = Counter()

    @property
    def mapping(self) -> Mapping:
        """Give how its columns were understood; none is a field of a person."""
        headers = tuple(cell.strip() for cell in self._headings.cells)
        known = claim_columns(headers)
        evidence = {
            i: f"read as a claim's {known[i]}" if i in known else "kept as written" for i in range(len(headers))
        }
        return Mapping(self._headings.number, headers, {}, tuple(range(len(headers))), "dmy", evidence)

    def claims(self) -> Iterator[tuple[int, PublishedClaim]]:
        """Give every claim with its row."""
        mapping = self.mapping
        for row in self._rows:
            if not any(cell.strip() for cell in row.cells):
                self.aside["blank"] += 1
            elif row.number <= mapping.header_row or tuple(cell.strip() for cell in row.cells) == mapping.headers:
                self.aside["header"] += 1
            else:
                yield row.number, read_claim(mapping.headers, row.cells, where=f"row {row.number}")


@contextmanager
def _opened(arrival: Arrival) -> Iterator[tuple[RawTable, _Sheet]]:
    with arrival.opened() as stream:
        table = open_table(stream, name=arrival.title, sheet=arrival.sheet or None)
        yield table, _Sheet(iter(table.rows), arrival.title)
