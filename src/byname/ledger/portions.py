"""Some persons as known now, not everybody: who holds these records, and whoever may be one person with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from django.db import transaction

from byname.ledger.lines import line_from_text
from byname.ledger.snapshot import Snapshot
from byname.ledger.states import branches_from_text
from byname.store.models import DerivedHead, PersonState, Record, RecordState, UndecidedState

if TYPE_CHECKING:
    from byname.core.custody.hypotheses import Branches
    from byname.core.custody.persons import PersonLine

__all__ = ["persons_of", "portion_of", "records_of"]

_AT_ONCE = 500


def portion_of(records: Iterable[int]) -> Snapshot:
    """Give the persons who hold these records, as known now, with everybody whom undecided links tie to them.

    It is the part of `snapshot()` that they make up, read without reading everybody.
    """
    lines: list[PersonLine] = []
    branches: list[Branches] = []
    with transaction.atomic(using="derived"):
        found = set[int]()
        for some in _batches(sorted(set(records))):
            rows = RecordState.objects.filter(record__in=some, known_to=None)
            found.update(rows.values_list("component", flat=True))
        for some in _batches(sorted(found)):
            # Asked for by component alone: told that the state stands as well, SQLite reads every state that stands.
            people = PersonState.objects.filter(component__in=some).values_list("line", "known_to")
            lines += [line_from_text(text) for text, known_to in people if known_to is None]
            undecided = UndecidedState.objects.filter(component__in=some, known_to=None).order_by("component", "id")
            branches += [branches_from_text(text) for text in undecided.values_list("body", flat=True)]
        entry = DerivedHead.objects.filter(name="entry").values_list("value", flat=True).first() or 0
    lines.sort(key=lambda line: line.number)
    return Snapshot(tuple(lines), tuple(branches), {line.number: line for line in lines}, entry)


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


def _batches(numbers: Sequence[int]) -> Iterator[Sequence[int]]:
    return (numbers[start : start + _AT_ONCE] for start in range(0, len(numbers), _AT_ONCE))
