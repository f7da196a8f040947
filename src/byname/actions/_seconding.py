"""Two people for whom one source keeps apart: the first reviewer's "same" waits, a second one's joins them."""

from __future__ import annotations

from collections.abc import Collection
from itertools import product

from byname.core.disclosure import Viewer
from byname.core.linkage.apart import kept_apart
from byname.ledger.decisions import Pair, Withdrawals
from byname.ledger.linkrows import link_record_from_text
from byname.store.linkrows import bodies_of
from byname.store.models import Entry, Judgement, RecordState

__all__ = ["PROPOSED", "Seconding", "resting_on"]

PROPOSED = "proposed"
"""The key under which a judgement that cannot say more yet holds what its reviewer said."""

_SECONDS = "seconds"


class Seconding:
    """What becomes of each "same" of one reviewer; what was joined before in the same call is counted as joined."""

    def __init__(self, *, by: Viewer) -> None:
        """Answer for a reviewer."""
        self._by, self._withdrawals = by.name, Withdrawals()
        self._members: dict[int, set[int]] = {}

    def said_same(self, pair: Pair) -> tuple[str, dict[str, str | int]]:
        """Give the outcome to write and what to note with it: "same", or "undecided" until another reviewer says so too."""
        one, other = (self._person(record) for record in pair)
        if one is other or not _apart(one, other):
            self._join(one, other)
            return "same", {}
        proposal = self._proposal(one, other)
        if proposal is None:
            return "undecided", {PROPOSED: "same"}
        self._join(one, other)
        return "same", {_SECONDS: proposal}

    def _person(self, record: int) -> set[int]:
        if record not in self._members:
            now = RecordState.objects.filter(record=record, known_to=None).values_list("component", "number").first()
            of_it = RecordState.objects.filter(component=now[0], number=now[1], known_to=None) if now else None
            found = {record, *(of_it.values_list("record", flat=True) if of_it else ())}
            known = next((self._members[each] for each in found if each in self._members), found)
            self._members |= dict.fromkeys(found, known)
        return self._members[record]

    def _join(self, one: set[int], other: set[int]) -> None:
        joined = one | other
        self._members |= dict.fromkeys(joined, joined)

    def _proposal(self, one: Collection[int], other: Collection[int]) -> int | None:
        """The newest "same" of somebody else on these two persons that nobody contradicted or took back since."""
        both = {*one, *other}
        told = list(Judgement.objects.filter(human=True, left__in=both, right__in=both).order_by("id"))
        own = set(Entry.objects.filter(id__in={each.entry for each in told}, by=self._by).values_list("id", flat=True))
        found = None
        for each in told:
            across = (each.left in one) is not (each.right in one)
            if not across or self._withdrawals.taken_back("judgement", each.id):
                continue
            if each.outcome == "different":
                found = None
            elif _proposes(each) and each.entry not in own:
                found = each.id
        return found


def resting_on(judgement: Judgement) -> list[int]:
    """Give the judgements that joined two persons because this one said so first: they fall with it."""
    if not _proposes(judgement):
        return []
    later = Judgement.objects.filter(human=True, outcome="same", id__gt=judgement.id).order_by("id")
    return [
        number
        for number, evidence in later.values_list("id", "evidence")
        if isinstance(evidence, dict) and evidence.get(_SECONDS) == judgement.id
    ]


def _proposes(judgement: Judgement) -> bool:
    evidence = judgement.evidence
    return judgement.outcome == "undecided" and isinstance(evidence, dict) and evidence.get(PROPOSED) == "same"


def _apart(one: Collection[int], other: Collection[int]) -> bool:
    records = {number: link_record_from_text(number, body) for number, body in bodies_of({*one, *other})}
    left, right = ([records[each] for each in some if each in records] for some in (one, other))
    return any(kept_apart(*pair) for pair in product(left, right))
