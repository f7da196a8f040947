"""A made-up conflict into a register: its world, its lists as a backfill in the order in which they came, its approved deaths."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from byname.actions.arrivals import Arrival
from byname.cli.demo.rows import titles
from byname.cli.demo.timing import Steps
from byname.cli.forms import own_desk
from byname.cli.terminal import Progress
from byname.core.dates import UncertainDate
from byname.core.disclosure import Viewer
from byname.core.events import Degree, EventKind

__all__ = ["Loaded", "approve_deaths", "arrival_of", "load_documents", "load_references"]

_KINDS = {
    "power": "powers",
    "source": "sources",
    "unit": "units",
    "place": "places",
    "cohort": "cohorts",
    "exchange": "exchanges",
    "talks": "talks",
    "proposal": "proposals",
    "answer": "answers",
    "promise": "promises",
    "promise-mark": "promise-marks",
    "count": "counts",
}
_ASIDE = frozenset({"code", "received"})


@dataclass(frozen=True, slots=True)
class Loaded:
    """How many documents and rows were taken in, and how many rows of them could not be read."""

    documents: int
    rows: int
    unreadable: int


def load_references(out: Path, *, by: Viewer) -> int:
    """Add powers, sources, units, places, cohorts and the course of exchanges of a made-up conflict, and this desk.

    An exchange may come in several versions; gives how many entries there are.
    """
    from byname.actions.references import NewReference, add_references

    plain = json.loads((out / "reference.json").read_text(encoding="utf-8"))
    entries = [
        NewReference(
            kind,
            body["code"],
            {name: value for name, value in body.items() if name not in _ASIDE},
            _day(body.get("received")),
        )
        for kind, table in _KINDS.items()
        for body in plain[table]
    ]
    return add_references([*entries, own_desk("This desk, made up")], by=by)


def arrival_of(out: Path, document: Mapping[str, Any]) -> Arrival:
    """Give one document of the manifest as it arrives: received long ago, entered today."""
    return Arrival(
        path=out / document["file"],
        title=document["file"],
        source=document["source"],
        kind=document["kind"],
        received=date.fromisoformat(document["received"]),
        backfill=True,
        power=document["power"],
        holder=document["holder"],
        on=UncertainDate.from_edtf(document["on"]) if document["on"] else None,
        exchange=document["exchange"],
        phase=document["phase"],
        degree=document["degree"],
        role=document["role"],
        whole=document["full"],
        made_up=True,
    )


def load_documents(
    out: Path,
    documents: Iterable[Mapping[str, Any]],
    *,
    by: Viewer,
    steps: Steps,
    progress: Progress,
) -> Loaded:
    """Record the documents in their order, then link and derive once.

    Law 10: the outcome is that of linking after each; what was known when follows from the days of receipt
    (docs/decisions/0007).
    """
    from byname.actions.documents import record_document

    count = rows = unreadable = 0
    for document in documents:
        with steps.timed("record"):
            taken = record_document(arrival_of(out, document), by=by)
        count, rows, unreadable = count + 1, rows + taken.rows_recorded, unreadable + taken.unreadable
        progress("documents", 1)
        progress("rows", taken.rows_recorded)
    progress.end()
    _follow(by=by, steps=steps)
    return Loaded(count, rows, unreadable)


def _follow(*, by: Viewer, steps: Steps) -> None:
    """Link and derive what is new, and tell the two steps apart by when linking last reported."""
    from byname.actions.following import follow_up

    begun = time.perf_counter()
    linked = [begun]

    def reported(step: str, _count: int) -> None:
        if step == "linked":
            linked[0] = time.perf_counter()

    follow_up(by=by, progress=reported)
    steps.add("link", linked[0] - begun)
    steps.add("derive", time.perf_counter() - linked[0])


def approve_deaths(documents: Iterable[Mapping[str, Any]], *, reviewers: Sequence[Viewer], steps: Steps) -> int:
    """Let two made-up reviewers approve the certified deaths on the days after each notice came; gives how many deaths."""
    from byname.actions.approvals import NewApproval, approve

    certified = {
        each["file"]: date.fromisoformat(each["received"])
        for each in documents
        if each["degree"] == Degree.CERTIFIED.value
    }
    numbers = _told_deaths(certified, viewer=reviewers[0])
    with steps.timed("approve"):
        for later, reviewer in enumerate(reviewers, start=1):
            yes = [
                NewApproval(number, EventKind.DIED.value, 0, received + timedelta(days=later))
                for number, received in numbers
            ]
            if yes:
                approve(yes, by=reviewer)
    return len(numbers)


def _told_deaths(files: Mapping[str, date], *, viewer: Viewer) -> list[tuple[str, date]]:
    """Give number and day of receipt of every record of these files that tells a death."""
    from byname.store.models import Event, Record

    documents = {number: files[title] for number, title in titles(viewer=viewer).items() if title in files}
    told = Event.objects.filter(kind=EventKind.DIED.value, ordinal=0).values_list("record", flat=True)
    records = Record.objects.filter(document__in=list(documents), part=0, id__in=list(told)).order_by("id")
    return [(record.number, documents[record.document]) for record in records.only("number", "document")]


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
