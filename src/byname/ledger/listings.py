"""Everybody's places on lists in a role, as known at a moment, without what was taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from byname.core.exchanges.listings import Listing
from byname.core.exchanges.roles import role_of
from byname.ledger.decisions import Withdrawals
from byname.ledger.documentfacts import document_facts
from byname.store.models import Record

if TYPE_CHECKING:
    from collections.abc import Collection

    from byname.core.moments import Moment

__all__ = ["listings"]


def listings(at: Moment | None = None, *, records: Collection[int] | None = None) -> tuple[Listing, ...]:
    """Give the rows of every list that has a role and stands, as known at a moment (None: now), in order of record.

    `records` asks for the places of these alone. Rows that cannot be read are among them: they are somebody, of whom
    nobody knows who (law 1).
    """
    withdrawals = Withdrawals()
    lists = {
        facts.id: (facts, role)
        for facts in document_facts().values()
        if (role := role_of(facts.kind, facts.role)) is not None
        and (at is None or facts.known_from <= at)
        and not withdrawals.taken_back("document", facts.id, at)
    }
    rows = Record.objects.filter(document__in=lists, part=0).order_by("id").values_list("id", "document")
    if records is not None:
        rows = rows.filter(id__in=records)
    found = []
    for record, document in rows.iterator():
        if withdrawals.taken_back("record", record, at):
            continue
        facts, role = lists[document]
        found.append(
            Listing(
                record, document, role, facts.exchange, facts.phase, facts.source, facts.received.toordinal(),
                facts.power, facts.holder, facts.whole,
            )
        )  # fmt: skip
    return tuple(found)
