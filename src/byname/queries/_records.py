"""Records as a viewer may see them: cells as written beside how they were read, column by column through the gate."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from byname.core.columns import Mapping as Columns
from byname.core.disclosure import DEATH_FIELDS, Viewer, may_see_person
from byname.core.events import Event, EventKind
from byname.core.fields import FIELDS
from byname.core.moments import Moment
from byname.core.records import UNDATED, ReadRecord
from byname.ledger.copies import RecordCopy, copies_of, open_cells
from byname.ledger.decisions import Withdrawals
from byname.ledger.documentfacts import DocumentFacts, document_facts
from byname.ledger.references import world
from byname.queries._asked import named
from byname.queries._deaths import STATUS_WORDS, death_words
from byname.queries.gate import DATE_FIELD, PLACE_FIELD, shown
from byname.queries.results import FieldView, RecordView, Sentence
from byname.store.keyring import register_ring, unseal
from byname.store.models import Document, Record

__all__ = [
    "NOT_MAPPED",
    "Opened",
    "RecordOpener",
    "document_covers",
    "may_open",
    "written_when",
]

NOT_MAPPED = "note"  # what stands in a column that nobody knows may be anything


@dataclass(frozen=True, slots=True)
class Opened:
    """A record with all that is known of it: its row, its copy, its document, and the person who holds it."""

    row: Record
    copy: RecordCopy | None
    facts: DocumentFacts
    cover: dict[str, Any]
    withdrawn: bool

    def power(self) -> str:
        """Give whose person the record itself says this is."""
        told = self.copy.newest.fields.get("power", "") if self.copy else ""
        return told or self.facts.power

    def cells(self) -> list[str]:
        """Give the cells of the row as written; none for somebody named beside another, or where it was erased."""
        written = open_cells(self.row)
        return written if isinstance(written, list) else []

    def read(self, withdrawals: Withdrawals, at: Moment | None) -> ReadRecord | None:
        """Give the newest reading that is not taken back at a moment."""
        readings = self.copy.readings if self.copy else ()
        kept = (
            read for number, _entry, read in reversed(readings) if not withdrawals.taken_back("reading", number, at)
        )
        return next(kept, None)


def document_covers(numbers: Iterable[int]) -> dict[int, dict[str, Any]]:
    """Open the covering facts of documents: title, format, mapping, counts; {} where the key was destroyed."""
    rows = list(Document.objects.filter(id__in=list(numbers)).only("id", "key", "blob"))
    secrets = register_ring().secrets_of(row.key for row in rows)
    return {
        row.id: json.loads(unseal(secrets[row.key], bytes(row.blob), f"document.blob.{row.id}"))
        if row.key in secrets
        else {}
        for row in rows
    }


def may_open(power: str, viewer: Viewer) -> bool:
    """Tell whether a document about a power's people may be opened; one that names none is about anybody."""
    return not power or bool(may_see_person(viewer, power))


class RecordOpener:
    """Opens records for one viewer, all of them at once."""

    def __init__(self, records: Iterable[int], *, at: Moment | None = None) -> None:
        """Read the records and their documents; an unknown number is left out."""
        rows = Record.objects.in_bulk(list(records))
        copies = copies_of(rows)
        documents = {row.document for row in rows.values()}
        facts, covers = document_facts(documents), document_covers(documents)
        self.withdrawals = Withdrawals()
        self.at = at
        self.opened = {
            number: Opened(row, copies.get(number), facts[row.document], covers[row.document], self._withdrawn(row))
            for number, row in sorted(rows.items())
        }

    def _withdrawn(self, row: Record) -> bool:
        back = self.withdrawals.taken_back
        return back("document", row.document, self.at) or back("record", row.id, self.at)

    def views(self, persons: Mapping[int, tuple[str, str]], *, viewer: Viewer) -> tuple[RecordView, ...]:
        """Give the records as the viewer may see them; `persons` gives each one's person number and power."""
        return tuple(
            self._view(opened, *persons[number], viewer) for number, opened in self.opened.items() if number in persons
        )

    def _view(self, opened: Opened, person: str, power: str, viewer: Viewer) -> RecordView:
        row, facts = opened.row, opened.facts
        hidden = {field.code for field in FIELDS if not shown(field.code, power, viewer=viewer)}
        read = opened.read(self.withdrawals, self.at)
        if DEATH_FIELDS[0] in hidden:
            hidden |= death_words(read)
        cells, withheld = _cells(opened, hidden)
        problems = _problems(opened, read)
        return RecordView(
            number=row.number,
            person=person,
            document=row.document,
            document_title=str(opened.cover.get("title", "")) if may_open(facts.power, viewer) else "",
            source=facts.source,
            received=facts.received,
            row=row.place,
            cells=cells,
            fields=_fields(opened, read, hidden, problems) if read else (),
            events=tuple(_told(event, hidden) for event in read.events if DATE_FIELD[event.kind] not in hidden)
            if read
            else (),
            problems=_of_the_row(opened, problems),
            made_up=facts.made_up,
            withheld=withheld,
            source_name=named(world(), "source", facts.source),
        )


def written_when(event: Event) -> str:
    """Give the date of an event as EDTF, "" where its row tells no day."""
    return "" if event.when == UNDATED else event.when.edtf


def _columns(opened: Opened) -> Columns | None:
    plain = opened.cover.get("mapping")
    return Columns.from_json(plain) if plain else None


def _cells(opened: Opened, hidden: set[str]) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...]]:
    """Give the cells as written that may be seen, and which fields of the list are withheld."""
    written = open_cells(opened.row)
    if written is None:
        return (), ()
    if isinstance(written, dict):
        return tuple((code, text) for code, text in written.items() if code not in hidden), ()
    columns = _columns(opened)
    if columns is None:
        return (), ("",)
    fields = {index: columns.columns.get(index, "") for index in range(max(len(written), len(columns.headers)))}
    withheld = {code for code in fields.values() if (code or NOT_MAPPED) in hidden}
    cells = tuple((columns.header(index), text) for index, text in enumerate(written) if fields[index] not in withheld)
    # That a list has a column for deaths, or that a word was left out of this row, would tell of one.
    return cells, tuple(sorted(withheld - {*DEATH_FIELDS, *STATUS_WORDS}))


def _problems(opened: Opened, read: ReadRecord | None) -> dict[str, str]:
    """Give column heading -> code of what is wrong in it; "" for the row as a whole."""
    prefix = f"row {opened.row.place}"
    found: dict[str, str] = {}
    for problem in read.problems if read else ():
        found.setdefault(problem.where.removeprefix(prefix).removeprefix(", "), problem.code)
    return found


def _of_the_row(opened: Opened, problems: Mapping[str, str]) -> tuple[str, ...]:
    """Give the codes of what concerns the row as a whole; what concerns one cell stands with its field."""
    codes = [problems[""]] if "" in problems else []
    return tuple(
        dict.fromkeys(
            (
                *codes,
                *([opened.row.problem] if opened.row.problem else []),
                *(["withdrawn"] if opened.withdrawn else []),
            )
        )
    )


def _fields(opened: Opened, read: ReadRecord, hidden: set[str], problems: Mapping[str, str]) -> tuple[FieldView, ...]:
    columns = _columns(opened)
    headings = {code: columns.header(index) for index, code in columns.columns.items()} if columns else {}
    return tuple(
        FieldView(
            field.code,
            read.originals.get(field.code, ""),
            read.told.get(field.code, ""),
            problems.get(headings.get(field.code, "-"), ""),
        )
        for field in FIELDS
        if field.code not in hidden and (field.code in read.originals or field.code in read.told)
    )


def _told(event: Event, hidden: set[str]) -> Sentence:
    place = "" if PLACE_FIELD.get(event.kind, "camp") in hidden else event.place
    degree = "" if "death_degree" in hidden else event.degree.value
    values = (("when", written_when(event)), ("place", place), ("degree", degree), ("exchange", event.exchange))
    return Sentence(f"event.{EventKind(event.kind).value}", values)
