"""What is wrong in rows and their cells, as far as the viewer may see the documents and fields that tell it."""

from __future__ import annotations

from byname.core.columns import Mapping
from byname.core.disclosure import Viewer, may_see_person
from byname.core.events import DocumentKind
from byname.core.moments import Moment
from byname.queries._deaths import document_shown, notice_shown
from byname.queries._records import Opened
from byname.queries._unread import Mending, unread
from byname.queries.gate import shown
from byname.store.models import Document

__all__ = ["cell_problems", "mended_by", "unreadable_count"]


def cell_problems(opened: Opened, power: str, *, viewer: Viewer) -> tuple[str, ...]:
    """Give the codes of a row's problems in their order, each once, without the one by which the row is unreadable."""
    if opened.copy is None:
        return ()
    plain = opened.cover.get("mapping")
    columns = Mapping.from_json(plain) if plain else None
    fields = {columns.header(index): code for index, code in columns.columns.items()} if columns else {}
    prefix = f"row {opened.row.place}, "
    codes = []
    for problem in opened.copy.newest.problems:
        field = fields.get(problem.where.removeprefix(prefix), "")
        if problem.code != opened.row.problem and (not field or shown(field, power, viewer=viewer)):
            codes.append(problem.code)
    return tuple(dict.fromkeys(codes))


def mended_by(mending: Mending | None, *, viewer: Viewer) -> str:
    """Give the number of the record that mended a row, "" where none did or the viewer may not see it."""
    if mending is None:
        return ""
    power = mending.copy.newest.fields.get("power", "") or mending.facts.power
    seen = may_see_person(viewer, power) and document_shown(
        mending.facts.kind, mending.facts.role, power, viewer=viewer
    )
    return mending.number if seen else ""


def unreadable_count(*, viewer: Viewer, at: Moment | None = None) -> int:
    """Give how many rows wait to be mended, as known at a moment, of the documents that are there for the viewer."""
    notices = Document.objects.filter(kind=DocumentKind.DEATH_NOTICE.value).values_list("id", "kind", "power")
    hidden = {number for number, kind, power in notices if not notice_shown(kind, power, viewer=viewer)}
    return sum(document not in hidden for document in unread(at).waiting.values())
