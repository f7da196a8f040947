"""Following the journal: copies of new records, then the states of what was touched; all of it can be rebuilt."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import F

from byname.ledger.copies import RecordCopy, copies_of, open_copies
from byname.ledger.documentfacts import DocumentFacts, document_facts
from byname.ledger.linkstore import LINKER, link_record, write_links
from byname.ledger.lookuprows import write_lookup
from byname.ledger.memory import ensure_token, forget_all
from byname.ledger.resolving import resolver
from byname.ledger.states import StateBuilder
from byname.store.models import (
    BlockKey,
    DerivedHead,
    Entry,
    Judgement,
    LinkCopy,
    LinkMet,
    LinkRow,
    LookupRow,
    LookupWord,
    PersonState,
    Record,
    RecordState,
    UndecidedState,
)
from byname.store.rowwriter import insert_derived, insert_states

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

__all__ = [
    "behind", "copy_new_records", "derive_states", "empty_derived", "fill_links", "head",
    "links_are_old", "rebuild", "set_head", "tied_to",
]  # fmt: skip

_RECORDS_AT_ONCE = 2_000
_STATES_AT_ONCE = 1_000
_ABOUT_PEOPLE = ("record", "reading", "judgement", "withdrawal", "approval")
_DERIVED = (
    BlockKey, LinkCopy, LinkMet, LinkRow, LookupRow, LookupWord, PersonState, RecordState, UndecidedState, DerivedHead,
)  # fmt: skip


def head(name: str) -> int:
    """Give how far the derived store has come by this name."""
    return DerivedHead.objects.filter(name=name).values_list("value", flat=True).first() or 0


def set_head(name: str, value: int) -> None:
    """Note how far the derived store has come."""
    DerivedHead.objects.update_or_create(name=name, defaults={"value": value})


def copy_new_records(progress: Callable[[int], None] = lambda _count: None) -> int:
    """Copy all records that the derived store has not seen; gives how many; safe to cut off anywhere."""
    ensure_token()
    copied = 0
    while True:
        last = head("record")
        if not last:
            set_head("linker", LINKER)
        rows = list(
            Record.objects.filter(id__gt=last)
            .order_by("id")
            .values_list("id", "document", "place", "part")[:_RECORDS_AT_ONCE],
        )
        if not rows:
            return copied
        documents = document_facts({row[1] for row in rows})
        copies = list(open_copies(rows))
        with transaction.atomic(using="derived"):
            _store_copies(copies, documents)
            set_head("record", rows[-1][0])
        copied += len(rows)
        progress(len(rows))


def _store_copies(copies: Sequence[RecordCopy], documents: dict[int, DocumentFacts]) -> None:
    found = resolver()
    people = _people(copies)
    insert_derived(LinkCopy, ("record", "component", "body"), [(c.id, c.id, c.to_text()) for c in copies])
    write_links([link_record(c, documents[c.document], found) for c in people])


def links_are_old() -> bool:
    """Tell whether another way of linking wrote how records are found."""
    return head("linker") != LINKER and head("record") > 0


def fill_links() -> int:
    """Write anew how the linker finds records where an older Byname wrote it otherwise; gives how many were written."""
    if not links_are_old():
        return 0
    last = count = 0
    with transaction.atomic(using="derived"):
        for model in (BlockKey, LinkMet, LinkRow):
            model.objects.all().delete()
        while numbers := list(
            LinkCopy.objects.filter(record__gt=last)
            .order_by("record")
            .values_list("record", flat=True)[:_RECORDS_AT_ONCE]
        ):
            people = _people(copies_of(numbers).values())
            documents = document_facts({copy.document for copy in people})
            write_links([link_record(copy, documents[copy.document], resolver()) for copy in people])
            last, count = numbers[-1], count + len(people)
        set_head("linker", LINKER)
    return count


def _people(copies: Iterable[RecordCopy]) -> list[RecordCopy]:
    """The copies whose records are linked: kin and witnesses, and rows without a name, never are."""
    return [copy for copy in copies if copy.part == 0 and not copy.newest.unreadable]


def derive_states(touched: Collection[int], progress: Callable[[int], None] = lambda _count: None) -> int:
    """Derive anew the states of every component that these records belong to, in portions; gives how many records."""
    waiting = sorted(touched)
    ahead: set[int] = set()  # derived with a record before them
    count = 0
    for start in range(0, len(waiting), _STATES_AT_ONCE):
        some = waiting[start : start + _STATES_AT_ONCE]
        records = _with_linked(_components_of([record for record in some if record not in ahead]))
        _derive(records)
        count += len(records)
        ahead.difference_update(some)
        ahead.update(record for record in records if record > some[-1])
        progress(len(some))
    return count


def tied_to(records: Collection[int]) -> set[int]:
    """Give all records of the components that these belong to, and of those that judgements tie them to."""
    return _with_linked(_components_of(records))


def _component_by_record(records: Collection[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    wanted = sorted(records)
    for start in range(0, len(wanted), 500):
        rows = LinkCopy.objects.filter(record__in=wanted[start : start + 500])
        found.update(rows.values_list("record", "component"))
    return found


def _components_of(records: Collection[int]) -> set[int]:
    return set(_component_by_record(records).values())


def _records_of(components: Iterable[int]) -> set[int]:
    found: set[int] = set()
    wanted = sorted(components)
    for start in range(0, len(wanted), 500):
        rows = LinkCopy.objects.filter(component__in=wanted[start : start + 500])
        found.update(rows.values_list("record", flat=True))
    return found


def _with_linked(components: Iterable[int]) -> set[int]:
    """Widen components by the ones that judgements now tie them to."""
    todo, records, seen = set(components), set[int](), set[int]()
    while todo:
        seen |= todo
        fresh = _records_of(todo) - records
        records |= fresh
        linked: set[int] = set()
        ordered = sorted(fresh)
        for start in range(0, len(ordered), 400):
            part = ordered[start : start + 400]
            linked |= set(Judgement.objects.filter(left__in=part).values_list("right", flat=True))
            linked |= set(Judgement.objects.filter(right__in=part).values_list("left", flat=True))
        todo = _components_of(linked - records) - seen
    return records


def _derive(records: set[int]) -> None:
    if not records:
        return
    builder = StateBuilder(records)
    states = builder.states()
    ordered = sorted(records)
    with transaction.atomic(using="derived"):
        old: set[int] = set(_components_of(records)) | {state.component for state in states}
        for start in range(0, len(old), 500):
            part = sorted(old)[start : start + 500]
            for model in (PersonState, RecordState, UndecidedState):
                model.objects.filter(component__in=part).delete()
        insert_states([row for state in states for row in state.persons])
        insert_states([row for state in states for row in state.owners])
        insert_states([row for state in states for row in state.undecided])
        known = _component_by_record(ordered)
        moved = [
            (record, state.component)
            for state in states
            for record in state.records
            if known[record] != state.component
        ]
        for component, group in itertools.groupby(sorted(moved, key=lambda move: move[1]), key=lambda move: move[1]):
            LinkCopy.objects.filter(record__in=[record for record, _c in group]).update(component=component)
        write_lookup(records, builder.lines, states)


def empty_derived() -> None:
    """Throw away everything derived."""
    with transaction.atomic(using="derived"):
        for model in _DERIVED:
            model.objects.all().delete()
    forget_all()


def rebuild(progress: Callable[[int], None] = lambda _count: None) -> None:
    """Derive everything anew from the register alone; stored judgements are replayed, the engine is not asked.

    One transaction: until it is done, and if it is cut off, everybody reads what was derived before.
    """
    try:
        with transaction.atomic(using="derived"):
            empty_derived()
            copy_new_records(progress)
            last = 0
            # A record whose component is another record was derived together with it.
            own = LinkCopy.objects.filter(component=F("record")).order_by("record").values_list("record", flat=True)
            while rows := list(own.filter(record__gt=last)[:_RECORDS_AT_ONCE]):
                derive_states(rows, progress)
                last = rows[-1]
            set_head("entry", Entry.objects.order_by("-id").values_list("id", flat=True).first() or 0)
    finally:
        forget_all()


def rederive_all(progress: Callable[[int], None] = lambda _count: None) -> None:
    """Derive everything anew because the bureau's own world changed (units, sources, places); the engine is not asked."""
    rebuild(progress)


def behind() -> int:
    """Give how many journal entries about people stand recorded but are not yet linked and derived.

    Until they are, every answer is that of the register before them, and has to say so. Choosing a linking model is one.
    """
    entries = Entry.objects.filter(id__gt=head("entry")).values_list("rows", "action", "note")
    return sum(
        any(rows.get(table, [0])[0] for table in _ABOUT_PEOPLE)
        or (action == "link-model" and note.get("does") == "use")
        for rows, action, note in entries.iterator()
    )
