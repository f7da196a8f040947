"""The whole lists of a source, one after the other: who is on each, and where the persons of an earlier one are now."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from byname.core.custody.persons import PersonLine
from byname.core.disclosure import Viewer, may_see_person
from byname.core.events import DocumentKind, EventKind
from byname.core.exchanges.roles import role_of
from byname.core.listchecks.vanished import VANISHED, Fate, Whereabouts, fates
from byname.ledger.copies import copies_of
from byname.ledger.decisions import Withdrawals
from byname.ledger.documentfacts import DocumentFacts, document_facts
from byname.ledger.portions import records_of
from byname.ledger.references import world
from byname.queries._deaths import notice_shown
from byname.queries._persons import hits
from byname.queries._portion import Portion
from byname.queries._records import document_covers, may_open
from byname.queries.listcheckviews import EarlierView, VanishedHit

__all__ = ["Listed", "earlier_view", "listed_on", "open_lists", "series_of", "standing_records"]

_NO_LISTS = frozenset(
    {
        DocumentKind.CLAIM_TABLE,
        DocumentKind.PRESS_TEXT,
        DocumentKind.FORM,
        DocumentKind.TESTIMONY,
        DocumentKind.DEATH_NOTICE,
    }
)
_HELD_SAID = frozenset({EventKind.HELD, EventKind.SEEN, EventKind.CONFIRMED, EventKind.MOVED, EventKind.CAPTURED})
_SHOWN_FATES = (*VANISHED, Fate.MAY_BE_ON_IT)


@dataclass(frozen=True, slots=True)
class Listed:
    """Who is on a list: rows that may be seen, persons, and rows that cannot be read and so are nobody's."""

    facts: DocumentFacts
    rows: int
    persons: frozenset[int]
    nobody: int


def open_lists(source: str, *, viewer: Viewer) -> tuple[DocumentFacts, ...]:
    """Give the whole lists of a source that stand and are there for the viewer, the earliest first."""
    withdrawals = Withdrawals()
    found = [
        facts
        for facts in document_facts().values()
        if facts.source == source
        and facts.whole
        and facts.kind not in _NO_LISTS
        and may_open(facts.power, viewer)
        and notice_shown(facts.kind, facts.power, viewer=viewer)
        and not withdrawals.taken_back("document", facts.id)
    ]
    return tuple(sorted(found, key=lambda facts: (facts.received, facts.id)))


def series_of(kind: str, role: str, power: str) -> tuple[str, str]:
    """Give what makes lists of one source follow each other: one role, else one kind, and the same power's people."""
    return role_of(kind, role) or kind, power


def standing_records(documents: Iterable[int]) -> dict[int, tuple[int, ...]]:
    """Give document -> its rows about people that were not taken back."""
    withdrawals = Withdrawals()
    return {
        document: tuple(record for record in records if not withdrawals.taken_back("record", record))
        for document, records in records_of(documents).items()
    }


def listed_on(facts: DocumentFacts, records: Sequence[int], people: Portion, *, viewer: Viewer) -> Listed:
    """Tell who is on a list, without the rows of people who may not be seen: those are not counted either."""
    anybody = {record for line in people.asked.people.lines for record in line.records}
    own = may_see_person(viewer, facts.power)
    seen = [record for record in records if record in people.owner or (own and record not in anybody)]
    copies = copies_of(seen)
    unread = {record for record in seen if record not in copies or copies[record].newest.unreadable}
    persons = frozenset(
        people.owner[record].number for record in seen if record in people.owner and record not in unread
    )
    return Listed(facts, len(seen), persons, len(unread))


def earlier_view(
    earlier: Listed, people: Portion, *, listed: Collection[int], perhaps: Collection[int], viewer: Viewer
) -> EarlierView:
    """Say where every person of an earlier list is now that a later one has come."""
    lines = {line.number: line for line in people.owner.values() if line.number in earlier.persons}
    gone = [line for number, line in lines.items() if number not in listed]
    since = _told_since(gone, earlier.facts)
    told = [Whereabouts(n, line.timeline.on(people.asked.day).status, n in since) for n, line in lines.items()]
    fate_of, numbers = fates(told, listed=listed, perhaps=perhaps)
    shown = sorted(
        (line for line in gone if fate_of[line.number] in _SHOWN_FATES),
        key=lambda line: (_SHOWN_FATES.index(fate_of[line.number]), line.value("name").casefold(), line.number),
    )
    found = tuple(
        VanishedHit(hit, fate_of[line.number].value)
        for line in shown
        for hit in hits([line], people.asked, viewer=viewer)
    )
    cover = document_covers([earlier.facts.id])[earlier.facts.id]
    return EarlierView(
        earlier.facts.id, str(cover.get("title", "")), earlier.facts.received, earlier.rows, earlier.nobody,
        len(earlier.persons), tuple((fate.value, number) for fate, number in numbers.items()), found,
    )  # fmt: skip


def _told_since(lines: Iterable[PersonLine], earlier: DocumentFacts) -> set[int]:
    """Give those of whom another source has said since the earlier list came that they are held; a copy of it is no other."""
    people = list(lines)
    copies = copies_of(record for line in people for record in line.records)
    facts = document_facts({copy.document for copy in copies.values()})
    others = {
        number
        for number, each in facts.items()
        if each.received > earlier.received
        and earlier.source not in {each.source, world().source(each.source).root}
        and not Withdrawals().taken_back("document", number)
    }
    telling = {
        record
        for record, copy in copies.items()
        if copy.document in others and any(event.kind in _HELD_SAID for event in copy.newest.events)
    }
    return {line.number for line in people if not telling.isdisjoint(line.records)}
