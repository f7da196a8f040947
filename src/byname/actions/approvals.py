"""Approvals: a second person's yes to an event as it reads now; a certified death counts after two (law 7)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from byname.actions._days import known_since
from byname.actions._reach import reaches
from byname.actions.following import follow_up
from byname.actions.journalled import journalled, sequence
from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.core.events import EventKind
from byname.core.numbers import check_number
from byname.ledger.copies import copies_of
from byname.ledger.decisions import Withdrawals
from byname.ledger.lines import event_digest
from byname.store.models import Approval, Record, Withdrawal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from byname.core.moments import Moment
    from byname.store.journal import Page

__all__ = ["NewApproval", "approve"]


@dataclass(frozen=True, slots=True)
class NewApproval:
    """A yes to one event of a record, by public number; `decided` marks a backfilled one."""

    record: str
    kind: str = EventKind.DIED.value
    ordinal: int = 0
    decided: date | None = None


@sequence("approve", "link", needs=Action.APPROVE)
def approve(approvals: Sequence[NewApproval], *, by: Viewer) -> None:
    """Approve events as they read now; raises RefusedError where this person has a yes to the same event that stands."""
    write_approvals(approvals, by=by)
    follow_up(by=by)


@journalled("approve", needs=Action.APPROVE)
def write_approvals(page: Page, approvals: Sequence[NewApproval], *, by: Viewer) -> None:
    """Write the approvals alone; a record beyond the viewer's reach tells him no event."""
    numbers = [check_number(each.record) for each in approvals]
    records = dict(Record.objects.filter(number__in=numbers).values_list("number", "id"))
    copies = copies_of(records.values())
    withdrawals = Withdrawals()
    rows = []
    for approval, each, number in zip(page.ids(Approval, len(approvals)), approvals, numbers, strict=True):
        record = records.get(number)
        events = copies[record].newest.events if record in copies else ()
        event = next((e for e in events if e.kind.value == each.kind and e.ordinal == each.ordinal), None)
        # Beyond reach reads as not there.
        if record is None or event is None or not reaches(by, [record]):
            message = (
                f"Record {each.record} tells no event {each.kind} {each.ordinal}. See `byname record {each.record}`."
            )
            raise MisuseError(message)
        digest = event_digest(event)
        given = Approval.objects.filter(
            record=record, kind=each.kind, ordinal=each.ordinal, digest=digest, by=by.name
        ).values_list("id", flat=True)
        if any(not withdrawals.taken_back("approval", earlier) for earlier in given):
            message = f"{by.name} has approved this event of record {each.record} already; the second yes must be another person's."
            raise RefusedError(message)
        known = known_since(each.decided)
        if given:
            _give_again(page, list(given), known, withdrawals)
            continue
        rows.append((approval, page.number, record, each.kind, each.ordinal, digest, by.name, known))
    page.write(Approval, rows)


def _give_again(page: Page, approvals: Sequence[int], known: Moment, withdrawals: Withdrawals) -> None:
    """Let a yes of this person that was taken back stand again: one row holds it, and what took it back is taken back."""
    rows = Withdrawal.objects.filter(target="approval", target_id__in=approvals).order_by("id")
    for earlier in [row.id for row in rows if not withdrawals.taken_back("withdrawal", row.id)]:
        [withdrawal] = page.ids(Withdrawal, 1)
        key, blob = page.sealed(f"withdrawal.blob.{withdrawal}", {"note": ""})
        page.write(Withdrawal, [(withdrawal, page.number, "withdrawal", earlier, "undone", known, key, blob)])
