"""Some persons as known now, not everybody: who holds these records, and whoever may be one person with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from django.db import connections

from byname.ledger.lines import line_from_text
from byname.ledger.snapshot import Snapshot
from byname.ledger.states import branches_from_text
from byname.store.models import PersonState, Record, RecordState

__all__ = ["persons_of", "portion_of", "records_of"]

_AT_ONCE = 500
_IN_ONE = 5_000
"""So many records are asked for in one statement that must see one state; each is named twice, and SQLite takes 32,766."""

_PERSON, _UNDECIDED = "person", "undecided"
_ENTRY_ROW = "SELECT 'entry', value, 0, '', NULL FROM derived_head WHERE name = 'entry'"
_HELD = "component IN (SELECT component FROM record_state WHERE record IN ({names}) AND known_to IS NULL)"
_STATE_ROWS = (
    "SELECT 'person', number, 0, line, known_to FROM person_state WHERE " + _HELD,  # noqa: S608 - names are ours
    "SELECT 'undecided', component, id, body, known_to FROM undecided_state WHERE " + _HELD,  # noqa: S608 - as above
)


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


def _standing(records: Sequence[int]) -> Iterator[tuple[str, int, int, str]]:
    """Ask for persons, undecided links and how far they have come in one statement, as `snapshot` does.

    One statement sees one state of the database and waits for nobody: a transaction would take the one right to write
    that SQLite has, and every search would stand still while a list is derived.
    """
    names = ", ".join(["%s"] * len(records))
    parts = [_ENTRY_ROW, *((row.format(names=names) for row in _STATE_ROWS) if records else ())]
    with connections[PersonState.home].cursor() as cursor:
        cursor.execute(" UNION ALL ".join(parts), [*records] * len(_STATE_ROWS))
        told = cursor.fetchall()
    # Left to Python: told that the state stands as well, SQLite reads every state that stands.
    return ((sort, of, order, text) for sort, of, order, text, known_to in told if known_to is None)


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
