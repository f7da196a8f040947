"""Documents and records: what arrived, how each row was read, and the rows to mend."""

from __future__ import annotations

from pathlib import Path

from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.cli.intake import write_mend_file
from byname.cli.words import sentence, word
from byname.core.errors import MisuseError
from byname.queries.results import DocumentHead, DocumentView, RecordView, RowView
from byname.wording import has, say

__all__ = ["register", "say_record"]


def register(verbs: Verbs) -> None:
    """Register documents, document and record."""
    verbs.add("documents", Command(_documents), does="list every document", example="byname documents --as olha")
    parser = verbs.add(
        "document",
        Command(_document),
        does="show one document: counts, mapping, rows",
        example="byname document 3 --mend mend.csv --as olha",
    )
    parser.add_argument("number", type=int)
    parser.add_argument("--page", type=int, default=1, help="of its rows")
    parser.add_argument(
        "--mend", type=Path, metavar="OUT", help="write the rows that could not be read as a file to mend"
    )
    parser = verbs.add(
        "record",
        Command(_record),
        does="show one record as written beside how it was read",
        example="byname record 1234567890-4 --as olha",
    )
    parser.add_argument("number")


def _documents(call: Call) -> int:
    from byname.queries.documents import documents

    found = documents(viewer=call.viewer)
    if call.json:
        call.answer(found)
        return DONE
    if not found:
        call.line(say("document.none"))
        return DONE
    call.table(
        (
            "",
            say("document.title"),
            say("document.kind"),
            say("document.source"),
            say("document.received"),
            say("document.rows"),
            say("document.unreadable"),
        ),
        (
            (
                d.number,
                _title(call, d),
                word("document-kind", d.kind),
                d.source_name or d.source,
                d.received,
                f"{d.rows:,}",
                d.unreadable or "",
            )
            for d in found
        ),
        right=(0, 5, 6),
    )
    return DONE


def _title(call: Call, head: DocumentHead) -> str:
    """Give a document's title, with what has to be known of it before it is read; a made-up register says so for all."""
    marks = [say("document.withdrawn")] * head.withdrawn + [say("banner.made-up-title")] * (
        head.made_up and not call.wholly_made_up
    )
    return f"{head.title} ({'; '.join(marks)})" if marks else head.title


def _document(call: Call) -> int:
    from byname.queries.documents import document

    if call.args.page < 1:
        message = f"{call.args.page} is not the number of a page."
        raise MisuseError(message)
    view = document(call.args.number, viewer=call.viewer, page=call.args.page)
    mended = write_mend_file(call, call.args.number, call.args.mend) if call.args.mend else None
    if call.json:
        call.answer(view)
    else:
        _say_document(call, view)
    if mended:
        call.note(f"Rows to mend: {mended}")
    return FOUND if view.head.unreadable else DONE


def _say_document(call: Call, view: DocumentView) -> None:
    head = view.head
    call.mark(made_up=head.made_up)
    by = f"{head.source_name or head.source}, {say('record.received', day=head.received)}"
    call.line(f"{head.number}  {head.title}: {word('document-kind', head.kind)}, {by}")
    aside = "".join(f" + {count:,} {word('row-class', sort).lower()}" for sort, count in view.aside)
    call.line(
        f"{view.rows_read:,} {say('document.rows-read')} = {view.rows_recorded:,} {say('document.recorded')}{aside}"
    )
    if head.unreadable:
        call.line(say("document.unreadable-rows", n=head.unreadable))
    for name, value in view.facts:
        call.line(f"{word('fact', name)}: {value}")
    for note in view.notes:
        call.line(word("document-note", note))
    call.line()
    if view.mapping:
        call.table(
            (say("document.column"), say("document.field"), say("document.why")),
            ((c, word("field", f), why) for c, f, why in view.mapping),
        )
        call.line()
    call.table(
        (
            say("document.row"),
            say("record.title"),
            say("record.person-label"),
            say("field.name"),
            say("document.problem"),
        ),
        ((row.row, row.record, row.person, row.name, _problems(row)) for row in view.rows),
        right=(0,),
    )
    if view.pages > 1:
        call.line(say("page.page-of", page=view.page, pages=view.pages))


def _problems(row: RowView) -> str:
    told = [_problem(code) for code in (row.problem, *row.problems) if code]
    mended = [say("document.mended-by", number=row.mended_by)] if row.mended_by else []
    return " ".join([*told, *mended])


def _problem(code: str) -> str:
    return say(f"problem.{code}") if has(f"problem.{code}") else code


def _record(call: Call) -> int:
    from byname.queries.documents import record

    view = record(call.args.number, viewer=call.viewer)
    if call.json:
        call.answer(view)
    else:
        say_record(call, view)
    return DONE


def say_record(call: Call, view: RecordView) -> None:
    """Print one record: where it stands, as written beside as read, what it tells."""
    call.mark(made_up=view.made_up)
    place = f"{view.document_title} ({view.document}), {say('record.row', row=view.row)}"
    call.line(
        f"{say('record.title')} {view.number}: {place}, {view.source_name or view.source}, {say('record.received', day=view.received)}"
    )
    call.line(f"{say('record.person')}: {view.person}")
    call.table((say("document.column"), say("record.written")), view.cells)
    call.line()
    call.table(
        (say("document.field"), say("record.written"), say("record.read"), ""),
        (
            (word("field", field.field), field.original, field.read, word("problem", field.problem))
            for field in view.fields
        ),
    )
    for event in view.events:
        call.line(f"{say('record.tells')}: {sentence(event)}")
    for problem in view.problems:
        call.line(word("problem", problem))
    if view.mended_by:
        call.line(say("document.mended-by", number=view.mended_by))
