"""Whom a withdrawal may concern: the records whose persons it may change."""

from __future__ import annotations

from byname.store.models import Approval, Event, Judgement, Reading, Record, Withdrawal

__all__ = ["concerned"]


def concerned(target: str, number: int) -> set[int]:
    """Give the records whose persons a withdrawal of this row may change."""
    if target == "document":
        return set(Record.objects.filter(document=number).values_list("id", flat=True))
    if target == "record":
        return {number}
    if target == "judgement":
        return {end for pair in Judgement.objects.filter(id=number).values_list("left", "right") for end in pair}
    if target == "withdrawal":
        taken = Withdrawal.objects.get(id=number)
        return concerned(taken.target, taken.target_id)
    if target == "reading":
        return set(Reading.objects.filter(id=number).values_list("record", flat=True))
    if target == "event":
        return set(Event.objects.filter(id=number).values_list("record", flat=True))
    if target == "approval":
        return set(Approval.objects.filter(id=number).values_list("record", flat=True))
    return set()
