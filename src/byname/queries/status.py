"""The register at a glance: how much is in it, and how far its journal has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from byname.core.disclosure import Viewer
from byname.core.errors import RefusedError
from byname.ledger.references import world
from byname.ledger.snapshot import snapshot
from byname.store.models import Document, Entry, Record

__all__ = ["RegisterStatus", "made_up", "register_status", "wholly_made_up"]


@dataclass(frozen=True, slots=True)
class RegisterStatus:
    """The counts of a register; `undecided` are links between persons; the last entry is None in an empty register."""

    title: str
    made_up: bool
    documents: int
    records: int
    persons: int
    undecided: int
    last_entry: int | None
    last_action: str
    last_at: datetime | None
    head: str


def made_up(*, viewer: Viewer) -> bool:
    """Tell whether anything in the register is made up, be it one document; that everybody may know (law 12)."""
    del viewer
    return world().made_up


def wholly_made_up(*, viewer: Viewer) -> bool:
    """Tell whether the register says of itself that nobody in it is real; that everybody may know (law 12)."""
    del viewer
    return world().wholly_made_up


def register_status(*, viewer: Viewer) -> RegisterStatus:
    """Give the register at a glance; numbers of all, of nobody in particular. RefusedError for a viewer without a role."""
    if not viewer.roles:
        raise RefusedError(f"{viewer.name} has no role in this register (rule no-role). Ask its keeper for one.")
    people, found = snapshot(), world()
    # Kin and witnesses of a row, and rows that say nobody, are records but no captives' persons.
    others = set(Record.objects.filter(Q(part__gt=0) | ~Q(problem="")).values_list("id", flat=True))
    last = Entry.objects.order_by("-id").first()
    return RegisterStatus(
        title=found.title,
        made_up=found.made_up,
        documents=Document.objects.count(),
        records=Record.objects.count(),
        persons=sum(not others.issuperset(line.records) for line in people.lines),
        undecided=sum(len(each.component.links) for each in people.branches),
        last_entry=last.id if last else None,
        last_action=last.action if last else "",
        last_at=last.at if last else None,
        head=last.head if last else "",
    )
