"""Taking a list in, whole: record it, link it, derive whoever it touches; or only show what that would do."""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from byname.actions._filing import demand_facts
from byname.actions._opening import open_arrival, reading_context
from byname.actions._reach import demand_granted, granted_powers
from byname.actions._standing import filing_notes, standing_document
from byname.actions.claims import plan_claims, take_in_claims
from byname.actions.documents import record_document
from byname.actions.following import follow_up
from byname.actions.journalled import sequence
from byname.core.columns import RowClass, classify_row
from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError
from byname.core.events import DocumentKind
from byname.core.plans import Plan
from byname.core.records import read_record
from byname.ledger.placing import placed
from byname.ledger.planning import RowPlanner

if TYPE_CHECKING:
    from collections.abc import Callable

    from byname.actions.arrivals import Arrival, Taken

__all__ = ["filing_power", "plan", "take_in"]

PLANNED_ROWS = 50_000


@sequence("take-in", "link", needs=Action.TAKE_IN)
def take_in(
    arrival: Arrival,
    *,
    by: Viewer,
    expected: Plan | None = None,
    progress: Callable[[str, int], None] = lambda _step, _count: None,
) -> Taken:
    """Take a list in: one transaction for its rows, then linking.

    `expected` is a plan that somebody looked at: where a row would now be taken otherwise, nothing is written and the
    rows are named (MisuseError). Raises what reading the file raises.
    """
    if expected is not None:
        changed = expected.differences(plan(arrival, by=by))
        if changed:
            rows = ", ".join(f"row {number} ({before} -> {now})" for number, before, now in changed[:20])
            message = f"The register has changed since this plan was made: {rows}. Look at the new plan, then take the list in."
            raise MisuseError(message)
    if arrival.kind == DocumentKind.CLAIM_TABLE:
        taken = take_in_claims(arrival, by=by, progress=lambda count: progress("recorded", count))
    else:
        taken = record_document(arrival, by=by, progress=lambda count: progress("recorded", count))
        follow_up(by=by, progress=progress)
        taken = replace(taken, placed=placed(taken.document, granted=granted_powers(by)))
    return replace(taken, notes=(*taken.notes, *filing_notes(arrival, taken.document, by=by)))


@sequence(needs=Action.TAKE_IN)
def filing_power(arrival: Arrival, *, by: Viewer) -> str:
    """Give whose people a list is about: as told, else the one power that the viewer may file for; nothing is written.

    A list with a column for the power tells it row by row, and a table of claims is about whomever it says: "" for both.
    """
    if arrival.power or not by.sole_power or arrival.kind == DocumentKind.CLAIM_TABLE:
        return arrival.power
    with open_arrival(arrival) as (_table, mapping, _rows):
        return "" if "power" in mapping.columns.values() else by.sole_power


@sequence(needs=Action.TAKE_IN)
def plan(arrival: Arrival, *, by: Viewer) -> Plan:
    """Say what taking this list in would do, row by row; nothing is written (lists to 50,000 rows).

    Each record row is known (nothing new), known with something new, new, to decide, already home, or unreadable.
    Where the same bytes stand already, filed the same way, the plan names their document and every row is known.
    """
    if arrival.kind == DocumentKind.CLAIM_TABLE:
        return plan_claims(arrival, by=by)
    demand_facts(arrival)
    demand_granted(arrival, by=by)
    standing = standing_document(arrival)
    number = standing.id if standing else 0
    with open_arrival(arrival) as (table, mapping, rows):
        planner = RowPlanner(arrival.source, arrival.kind, arrival.power, arrival.received, granted=granted_powers(by))
        context = reading_context(arrival, mapping)
        aside: Counter[str] = Counter()
        for row in itertools.islice(rows, PLANNED_ROWS):
            sort = classify_row(row, mapping)
            if sort is RowClass.RECORD:
                planner.add(row.number, read_record(row, mapping, context))
            else:
                aside[sort.value] += 1
        if next(iter(rows), None) is not None:
            message = (
                f"A plan is made for lists of up to {PLANNED_ROWS} rows; {arrival.title} is longer. "
                "Take it in without a plan, or in parts."
            )
            raise MisuseError(message)
        return Plan(
            title=arrival.title,
            format=table.format,
            encoding=table.encoding,
            delimiter=table.delimiter,
            notes=(*table.notes, *filing_notes(arrival, number, by=by)),
            mapping=mapping,
            rows=planner.unchanged() if standing else planner.planned(),
            aside=tuple(sorted(aside.items())),
            standing=number,
        )
