"""Documents, their records row by row, the rows that wait to be mended, and published claims."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from byname.core.columns import OURS
from byname.core.columns import Mapping as Columns
from byname.core.disclosure import DEATH_FIELDS, Action, Direction, Viewer, may_see_person, show_field
from byname.core.ourcolumns import MENDED, MENDED_ROW
from byname.formats.csv.write import write_csv
from byname.ledger.decisions import Withdrawals
from byname.ledger.references import world
from byname.ledger.snapshot import Snapshot
from byname.queries._asked import named
from byname.queries._deaths import document_shown
from byname.queries._persons import ask_for, faces, holder_of, record_of
from byname.queries._problems import cell_problems, mended_by
from byname.queries._records import NOT_MAPPED, Opened, RecordOpener, document_covers, may_open
from byname.queries._unread import unread
from byname.queries.absent import NotFoundError
from byname.queries.claims import claims
from byname.queries.gate import allow, shown
from byname.queries.looking import look
from byname.queries.results import DocumentHead, DocumentView, RecordView, RowView
from byname.store.models import Document, Record

__all__ = ["PAGE", "claims", "document", "documents", "mend_file", "record"]

PAGE = 100
"""So many rows stand on a page of a document."""

MADE_UP = "made-up data"
"""What stands in each row of a made-up file to mend (law 12), under a heading that is not read when it comes back."""

_FACTS = ("format", "encoding", "delimiter")


def documents(*, viewer: Viewer) -> tuple[DocumentHead, ...]:
    """Give every document whose people the viewer may see; one that names no power is about anybody, so row by row.

    A death notice is there only for whom the field of death is shown.
    """
    allow(Action.SEE_PERSON, viewer=viewer)
    rows = [row for row in Document.objects.defer("blob").order_by("id") if _opens(row, viewer)]
    covers = document_covers(row.id for row in rows)
    unreadable = Counter(unread().waiting.values())
    withdrawals = Withdrawals()
    return tuple(_head(row, covers[row.id], unreadable[row.id], withdrawals) for row in rows)


def document(number: int, *, viewer: Viewer, page: int = 1) -> DocumentView:
    """Give how a document was read, its counts, and a page of its rows; rows of people not to be seen are left out.

    Raises NotFoundError where it is not there or its people may not be seen.
    """
    row = _document(number, viewer)
    cover = document_covers([number])[number]
    visible = _visible_records(row, viewer)
    pages = max(1, -(-len(visible) // PAGE))
    shown_rows = visible[(page - 1) * PAGE : page * PAGE]
    rows = _rows(shown_rows, viewer)
    look("document", {"document": number, "page": page, "records": [each.record for each in rows]}, viewer=viewer)
    plain: dict[str, Any] = cover.get("mapping") or {}
    return DocumentView(
        head=_head(row, cover, unread().of(number), Withdrawals()),
        facts=_facts(row, cover, deaths=_deaths_told(row, viewer)),
        mapping=_mapping(Columns.from_json(plain), deaths=_deaths_told(row, viewer)) if plain else (),
        aside=tuple(sorted(cover.get("aside", {}).items())),
        rows_read=row.rows_read,
        rows_recorded=row.rows_recorded,
        rows=rows,
        page=page,
        pages=pages,
        notes=_notes(row, cover),
    )


def record(number: str, *, viewer: Viewer) -> RecordView:
    """Give one record: each cell as written beside how it was read; one taken back is shown as such.

    Raises NotFoundError where it is not there or its person may not be seen; NumberError for a slip in the number.
    """
    allow(Action.SEE_PERSON, viewer=viewer)
    found = record_of(number)
    opener = RecordOpener([found] if found is not None else [])
    opened = opener.opened.get(found or 0)
    line = holder_of(found, ask_for(None, None, viewer=viewer)) if found is not None else None
    power = line.value("power") if line else opened.power() if opened else ""
    if found is None or opened is None or not _record_shown(opened, power, viewer):
        raise NotFoundError.of_number(number)
    person = faces([line], viewer=viewer).get(line.number, "") if line else ""
    look("record", {"record": opened.row.number, "person": person}, viewer=viewer)
    view = opener.views({found: (person, power)}, viewer=viewer)[0]
    return replace(view, mended_by=mended_by(unread().mended.get(found), viewer=viewer)) if opened.row.problem else view


def mend_file(number: int, *, viewer: Viewer) -> tuple[str, bytes]:
    """Give the rows of a document that wait to be mended as a CSV to mend and take in again: (file name, bytes).

    Columns whose field the viewer may not see stay empty; a made-up one says so in its name and in each row.
    Raises NotFoundError, or RefusedError for who takes in no lists.
    """
    allow(Action.TAKE_IN, viewer=viewer)
    made_up = _document(number, viewer).made_up or world().wholly_made_up
    ids = [record for record, document in unread().waiting.items() if document == number]
    opener = RecordOpener(ids)
    opened = [each for each in opener.opened.values() if _record_shown(each, each.power(), viewer)]
    look("mend", {"document": number, "records": [each.row.number for each in opened]}, viewer=viewer)
    plain: dict[str, Any] = document_covers([number])[number].get("mapping") or {}
    table = _mend_table(Columns.from_json(plain) if plain else None, sorted(opened, key=_place), viewer)
    if made_up:
        table = [[*row, text] for row, text in zip(table, [f"{OURS}made-up", *[MADE_UP] * len(opened)], strict=True)]
    stream = io.BytesIO()
    write_csv(stream, table)
    return f"document-{number}-to-mend{'-made-up' if made_up else ''}.csv", stream.getvalue()


def _document(number: int, viewer: Viewer) -> Document:
    allow(Action.SEE_PERSON, viewer=viewer)
    row = Document.objects.defer("blob").filter(id=number).first()
    if row is None or not _opens(row, viewer):
        raise NotFoundError.of_document(number)
    return row


def _opens(row: Document, viewer: Viewer) -> bool:
    return may_open(row.power, viewer) and document_shown(row.kind, row.role, row.power, viewer=viewer)


def _deaths_told(row: Document, viewer: Viewer) -> bool:
    """Tell whether the viewer may see what a document tells of deaths; one that names no power is about anybody."""
    directions = [viewer.direction(row.power)] if row.power else list(Direction)
    return any(show_field(viewer, DEATH_FIELDS[0], each) for each in directions)


def _head(row: Document, cover: dict[str, Any], unreadable: int, withdrawals: Withdrawals) -> DocumentHead:
    title = str(cover.get("title", ""))
    return DocumentHead(
        row.id,
        title,
        row.kind,
        row.source,
        row.received,
        row.rows_recorded,
        unreadable,
        row.made_up,
        named(world(), "source", row.source),
        withdrawals.taken_back("document", row.id),
        row.role,
    )


def _facts(row: Document, cover: dict[str, Any], *, deaths: bool) -> tuple[tuple[str, str], ...]:
    told = [(name, str(cover.get(name, ""))) for name in _FACTS]
    named = ("power", "holder", "exchange", "phase", *(["degree"] if deaths else []), "role")
    told += [(name, str(getattr(row, name))) for name in named]
    return tuple((name, text) for name, text in told if text)


def _mapping(columns: Columns, *, deaths: bool) -> tuple[tuple[str, str, str], ...]:
    indexes = sorted({*columns.columns, *columns.unknown})
    return tuple(
        (columns.header(index), columns.columns.get(index, ""), columns.evidence.get(index, ""))
        for index in indexes
        if deaths or columns.columns.get(index) not in DEATH_FIELDS
    )


def _notes(row: Document, cover: dict[str, Any]) -> tuple[str, ...]:
    withdrawn = ["withdrawn"] if Withdrawals().taken_back("document", row.id) else []
    return (*withdrawn, *map(str, cover.get("notes", ())))


def _visible_records(row: Document, viewer: Viewer) -> Sequence[int]:
    """Give the rows of a document in order, without those of people whom the viewer may not see."""
    ids = list(Record.objects.filter(document=row.id, part=0).order_by("place").values_list("id", flat=True))
    told = ask_for(None, None, viewer=viewer).people
    owners, people = _owners(told), told.by_number
    powers = {number: people[owners[number]].value("power") if number in owners else row.power for number in ids}
    return [
        number
        for number in ids
        if may_see_person(viewer, powers[number]) and document_shown(row.kind, row.role, powers[number], viewer=viewer)
    ]


def _owners(people: Snapshot) -> dict[int, int]:
    return {record: line.number for line in people.lines for record in line.records}


def _rows(records: Sequence[int], viewer: Viewer) -> tuple[RowView, ...]:
    asked = ask_for(None, None, viewer=viewer).people
    opened, owners, people = RecordOpener(records).opened, _owners(asked), asked.by_number
    taken_again = unread().mended
    held = sorted({owners[number] for number in records if number in owners})
    numbers = faces([people[owner] for owner in held], viewer=viewer)
    rows = []
    for number in records:
        each, owner = opened[number], owners.get(number)
        power = people[owner].value("power") if owner is not None else each.power()
        name = each.copy.newest.fields.get("name", "") if each.copy and shown("name", power, viewer=viewer) else ""
        problem = each.row.problem or ("withdrawn" if each.withdrawn else "")
        holder = numbers.get(owner, "") if owner is not None else ""
        told = cell_problems(each, power, viewer=viewer)
        mended = mended_by(taken_again.get(number), viewer=viewer)
        rows.append(RowView(each.row.place, each.row.number, holder, name, problem, told, mended))
    return tuple(rows)


def _record_shown(opened: Opened, power: str, viewer: Viewer) -> bool:
    """Tell whether a record may be seen: its person may, and somebody named beside another needs the right to kin."""
    return (
        bool(may_see_person(viewer, power))
        and document_shown(opened.facts.kind, opened.facts.role, power, viewer=viewer)
        and (opened.row.part == 0 or shown("kin", power, viewer=viewer))
    )


def _place(opened: Opened) -> int:
    return opened.row.place


def _mend_table(columns: Columns | None, opened: Sequence[Opened], viewer: Viewer) -> list[list[str]]:
    rows = [(each, each.cells()) for each in opened]
    width = max((len(cells) for _each, cells in rows), default=len(columns.headers) if columns else 0)
    head = [columns.header(index) if columns else "" for index in range(width)]
    kept = []
    for each, cells in rows:
        shown_cells = [
            text if _cell_shown(columns, index, each.power(), viewer) else "" for index, text in enumerate(cells)
        ]
        ours = [each.row.problem, str(each.row.place), each.row.number]
        kept.append([*shown_cells, *[""] * (width - len(cells)), *ours])
    return [[*head, f"{OURS}problem", MENDED_ROW, MENDED], *kept]


def _cell_shown(columns: Columns | None, index: int, power: str, viewer: Viewer) -> bool:
    code = columns.columns.get(index, NOT_MAPPED) if columns else NOT_MAPPED
    return shown(code, power, viewer=viewer)
