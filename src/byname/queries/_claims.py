"""The claims that stand: those of documents that nobody has taken back."""

from __future__ import annotations

from collections.abc import Iterator

from byname.ledger.decisions import Withdrawals
from byname.store.models import Claim

__all__ = ["standing_claims"]


def standing_claims(document: int | None = None) -> Iterator[Claim]:
    """Give the stored claims of one document, or of all, in the order of their rows; those of withdrawn documents left out."""
    chosen = Claim.objects.order_by("document", "place")
    if document is not None:
        chosen = chosen.filter(document=document)
    withdrawn = Withdrawals()
    taken_back = {number for number in withdrawn.targets("document") if withdrawn.taken_back("document", number)}
    return (row for row in chosen if row.document not in taken_back)
