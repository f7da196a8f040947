"""Taking back a document, record, reading, event, judgement, approval, reference entry or withdrawal: a row more."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from django.db.models import QuerySet

from byname.actions._concerned import concerned
from byname.actions._days import known_since
from byname.actions._reach import reaches
from byname.actions.following import follow_up
from byname.actions.journalled import journalled, sequence
from byname.core.disclosure import Action, Viewer, may_see_kind, may_see_person
from byname.core.errors import MisuseError
from byname.store.models import (
    Approval,
    Document,
    Event,
    Judgement,
    Reading,
    Record,
    ReferenceEntry,
    Withdrawal,
)

if TYPE_CHECKING:
    from byname.store.journal import Page

__all__ = ["REASONS", "withdraw"]

REASONS = ("misread", "retracted", "outweighed", "undone", "mistaken")
_TABLES = {
    "document": Document,
    "record": Record,
    "reading": Reading,
    "event": Event,
    "judgement": Judgement,
    "approval": Approval,
    "withdrawal": Withdrawal,
    "reference": ReferenceEntry,
}


@sequence("withdraw", "link", needs=Action.WITHDRAW)
def withdraw(target: str, number: int, reason: str, *, note: str = "", by: Viewer, decided: date | None = None) -> int:
    """Take a row back with a reason; gives the withdrawal's number; raises MisuseError where there is no such row for him.

    What rested on it alone no longer counts from now on; what was known before stays known as before.
    """
    withdrawal = write_withdrawal(target, number, reason, note=note, decided=decided, by=by)
    follow_up(by=by)
    return withdrawal


@journalled("withdraw", needs=Action.WITHDRAW)
def write_withdrawal(
    page: Page,
    target: str,
    number: int,
    reason: str,
    *,
    note: str,
    decided: date | None,
    by: Viewer,
) -> int:
    """Write the withdrawal alone; gives its number."""
    if target not in _TABLES or reason not in REASONS:
        message = (
            f"Cannot take back {target!r} for {reason!r}. What can be taken back: {', '.join(_TABLES)}; "
            f"reasons: {', '.join(REASONS)}."
        )
        raise MisuseError(message)
    if not QuerySet(_TABLES[target]).filter(id=number).exists() or not _reached(target, number, by):
        message = f"There is no {target} {number} in this register that you may take back."
        raise MisuseError(message)
    [withdrawal] = page.ids(Withdrawal, 1)
    key, blob = page.sealed(f"withdrawal.blob.{withdrawal}", {"note": note})
    known = known_since(decided)
    page.write(Withdrawal, [(withdrawal, page.number, target, number, reason, known, key, blob)])
    page.note = {"target": target, "number": number, "reason": reason}
    return withdrawal


def _reached(target: str, number: int, by: Viewer) -> bool:
    """Tell whether everybody whom the withdrawal may concern is within reach, and the document as a whole."""
    while target == "withdrawal":
        taken = Withdrawal.objects.get(id=number)
        target, number = taken.target, taken.target_id
    if target == "document":
        document = Document.objects.defer("blob").get(id=number)
        if not may_see_kind(by, document.kind, document.power):
            return False
        # One that names no power is about anybody: its records tell.
        if document.power and not may_see_person(by, document.power):
            return False
    return reaches(by, concerned(target, number))
