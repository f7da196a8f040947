"""Writing versions of reference entries on the page of whichever action adds them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from django.conf import settings

from byname.core.errors import MisuseError
from byname.core.events import SourceKind
from byname.core.moments import moment_of, start_of_day
from byname.store.models import ReferenceEntry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from byname.store.journal import Page

__all__ = ["REFERENCE_KINDS", "NewReference", "write_entries"]

REFERENCE_KINDS = (
    "register", "power", "source", "unit", "place", "cohort", "exchange", "rule", "talks", "proposal", "answer", "promise",
    "promise-mark", "count", "policy", "policy-yes", "roll-call", "link-model", "link-model-use",
)  # fmt: skip
_RELIABILITY = range(1, 6)


@dataclass(frozen=True, slots=True)
class NewReference:
    """One version to add; `received` marks a backfill: known from that day and not from now."""

    kind: str
    code: str
    body: dict[str, Any] = field(default_factory=dict)
    received: date | None = None


def write_entries(page: Page, entries: Sequence[NewReference]) -> int:
    """Write entries on the page of whichever action adds them, each as the next version of its code; gives how many."""
    now = moment_of(datetime.now(UTC))
    versions: dict[tuple[str, str], int] = {}
    rows = []
    for number, entry in zip(page.ids(ReferenceEntry, len(entries)), entries, strict=True):
        _check(entry)
        place = (entry.kind, entry.code)
        if place not in versions:
            versions[place] = ReferenceEntry.objects.filter(kind=entry.kind, code=entry.code).count()
        versions[place] += 1
        known = start_of_day(entry.received, settings.REGISTER_TIME_ZONE) if entry.received else now
        rows.append((number, page.number, entry.kind, entry.code, versions[place], entry.body, known))
    page.write(ReferenceEntry, rows)
    return len(rows)


def _check(entry: NewReference) -> None:
    if entry.kind not in REFERENCE_KINDS:
        message = f"{entry.kind!r} is no kind of reference entry. Known kinds: {', '.join(REFERENCE_KINDS)}."
        raise MisuseError(message)
    if not entry.code or entry.code != entry.code.strip() or len(entry.code) > 64:  # the column's width
        message = f"The {entry.kind} code {entry.code!r} must have 1 to 64 characters and no blanks around it."
        raise MisuseError(message)
    if entry.kind == "source":
        if entry.body.get("kind") not in set(SourceKind):
            message = f"Source {entry.code!r} has no known kind. Known kinds: {', '.join(SourceKind)}."
            raise MisuseError(message)
        if int(entry.body.get("reliability", 3)) not in _RELIABILITY:
            message = f"The reliability of source {entry.code!r} must lie between 1 (weakest) and 5 (strongest)."
            raise MisuseError(message)
