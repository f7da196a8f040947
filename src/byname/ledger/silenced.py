"""Records that say nothing at present, because somebody took them back."""

from __future__ import annotations

from byname.ledger.decisions import Withdrawals
from byname.store.models import Reading, Record

__all__ = ["withdrawn_records"]


def withdrawn_records() -> set[int]:
    """Give the records that say nothing at present: withdrawn themselves, with their document or in all their readings."""
    withdrawals = Withdrawals()
    documents = [n for n in withdrawals.targets("document") if withdrawals.taken_back("document", n)]
    gone = set(Record.objects.filter(document__in=documents).values_list("id", flat=True)) if documents else set()
    gone |= {n for n in withdrawals.targets("record") if withdrawals.taken_back("record", n)}
    readings = [n for n in withdrawals.targets("reading") if withdrawals.taken_back("reading", n)]
    misread = set(Reading.objects.filter(id__in=readings).values_list("record", flat=True))
    for record in misread - gone:
        every = Reading.objects.filter(record=record).values_list("id", flat=True)
        if all(withdrawals.taken_back("reading", n) for n in every):
            gone.add(record)
    return gone
