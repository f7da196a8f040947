"""Some persons as known now, not everybody: who holds these records, and whoever may be one person with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from django.db.models import BigIntegerField, F, TextField, Value

from byname.ledger.lines import line_from_text
from byname.ledger.snapshot import Snapshot
from byname.ledger.states import branches_from_text
from byname.store.models import DerivedHead, PersonState, Record, RecordState, UndecidedState

if TYPE_CHECKING:
    from django.db.models import QuerySet

__all__ = ["persons_of", "portion_of", "records_of"]

_AT_ONCE = 500
_IN_ONE = 5_000
"""So many records are asked for in one statement that must see one state; each is named twice, and SQLite takes 32,766."""

_PERSON, _UNDECIDED, _ENTRY = 0, 1, 2


def portion_of(records: Iterable[int]) -> Snapshot:
    """Give the persons who hold these records, as known now, with everybody whom undecided links tie to them.

    It is the part of `snapshot()` that they make up, read without reading everybody.
    """
    lines: dict[int, str] = {}
    branches: dict[tuple[int, int], str] = {}
    entry = 0
    for some in list(_batches(sorted(set(records)), _IN_ONE)) or [[]]:
        for sort, of, order, text in _standing(some):
            if sort == _PERSON:
                lines[of] = text
            elif sort == _UNDECIDED:
                branches[of, order] = text
            else:
                entry = of
    people = tuple(line_from_text(text) for _number, text in sorted(lines.items()))
    links = tuple(branches_from_text(text) for _place, text in sorted(branches.items()))
    return Snapshot(people, links, {line.number: line for line in people}, entry)


def _standing(records: Sequence[int]) -> Iterator[tuple[int, int, int, str]]:
    """Ask for persons, undecided links and how far they have come in one statement, as `snapshot` does.

    One statement sees one state of the database and waits for nobody: a transaction would take the one right to write
    that SQLite has, and every search would stand still while a list is derived.
    """
    held = RecordState.objects.filter(record__in=records, known_to=None).values("component")
    none, empty = Value(0, BigIntegerField()), Value("", TextField())
    people = _row(PersonState.objects.filter(component__in=held), Value(_PERSON), F("number"), none, F("line"))
    links = _row(
        UndecidedState.objects.filter(component__in=held), Value(_UNDECIDED), F("component"), F("id"), F("body")
    )
    entry = DerivedHead.objects.filter(name="entry").annotate(known_to=Value(None, BigIntegerField(null=True)))
    told = people.union(links, _row(entry, Value(_ENTRY), F("value"), none, empty), all=True)
    # Left to Python: told that the state stands as well, SQLite reads every state that stands.
    return ((sort, of, order, text) for sort, of, order, text, known_to in told if known_to is None)


def _row(rows: QuerySet[Any], sort: Value, of: F, order: F | Value, text: F | Value) -> QuerySet[Any, Any]:
    named: QuerySet[Any, Any] = rows.order_by().annotate(sort=sort, of=of, order=order, text=text)
    return named.values_list("sort", "of", "order", "text", "known_to")


def persons_of(records: Iterable[int]) -> dict[int, int]:
    """Give record -> person who holds it now; nobody's records are left out."""
    found: dict[int, int] = {}
    for some in _batches(sorted(set(records))):
        found.update(RecordState.objects.filter(record__in=some, known_to=None).values_list("record", "number"))
    return found


def records_of(documents: Iterable[int]) -> dict[int, tuple[int, ...]]:
    """Give document -> its rows about people, in order of record, whatever was taken back."""
    found: dict[int, list[int]] = {document: [] for document in documents}
    rows = Record.objects.filter(document__in=list(found), part=0).order_by("id").values_list("id", "document")
    for record, document in rows.iterator():
        found[document].append(record)
    return {document: tuple(records) for document, records in found.items()}


def _batches(numbers: Sequence[int], size: int = _AT_ONCE) -> Iterator[Sequence[int]]:
    return (numbers[start : start + size] for start in range(0, len(numbers), size))
