"""Learning a model from the register's own records, and what humans' decisions say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from byname.core.errors import MisuseError
from byname.core.linkage.learning import LEAST_PAIRS
from byname.engines.learning import agreement, drawn_from, learn_from
from byname.ledger.linkrows import digest_from_text
from byname.ledger.linkruns import said_by_humans
from byname.ledger.linkstore import StoredIndex
from byname.ledger.resolving import resolver
from byname.ledger.silenced import withdrawn_records
from byname.store.models import Entry, LinkRow

if TYPE_CHECKING:
    from byname.core.linkage.learning import Learnt
    from byname.core.linkage.model import Model
    from byname.engines.learning import Agreement

__all__ = ["agreement_with_humans", "learn_from_register"]


def learn_from_register() -> tuple[Learnt, dict[str, Any]]:
    """Learn from all records that stand; gives what they taught, and what it was learnt from as the model keeps it.

    Learning starts from the fixed weights, whichever model is in use, so that the same records always teach the same; a
    finding that is seen too rarely keeps its fixed weight. Raises MisuseError where the records teach nothing.
    """
    gone = withdrawn_records()
    rows = LinkRow.objects.order_by("id").values_list("id", "body").iterator(chunk_size=5000)
    digests = [(digest_from_text(body), number) for number, body in rows if number not in gone]
    human = said_by_humans()
    index = StoredIndex(resolver(), without=gone)
    drawn = index.records(drawn_from(digests))
    learnt = learn_from(list(drawn.values()), index, human, records=len(digests)) if drawn else None
    if learnt is None or learnt.matches < LEAST_PAIRS:
        found = 0 if learnt is None else learnt.matches
        raise MisuseError(
            f"This register holds about {found} pairs of records of one person; fewer than {LEAST_PAIRS} teach nothing. "
            "Go on with the model in use, and learn again when more lists are taken in."
        )
    return learnt, {
        "records": len(digests),
        "drawn": len(drawn),
        "through": max(number for _digest, number in digests),
        "entry": Entry.objects.order_by("-id").values_list("id", flat=True).first() or 0,
        "human": len(human),
        "matches": learnt.matches,
        "strangers": learnt.strangers,
        "findings": {each.code: [each.matches, each.strangers, each.kept] for each in learnt.findings},
    }


def agreement_with_humans(model: Model) -> Agreement:
    """Give how a model, left to itself, holds the pairs on which humans decided."""
    index = StoredIndex(resolver(), without=withdrawn_records())
    return agreement(index, said_by_humans(), model)
