"""A checked list as a file for the clerk: a row of the list on each line, the verdict and what is theirs and ours beside it."""

from __future__ import annotations

import io
from collections.abc import Iterable

from byname.core.disclosure import Action, Viewer
from byname.formats.csv.write import write_csv
from byname.formats.xlsx.write import write_xlsx
from byname.queries.gate import allow
from byname.queries.listcheckviews import CheckLine, ListCheckView
from byname.queries.looking import look
from byname.wording import say, say_pairs

__all__ = ["check_file"]

_COLUMNS = (
    "listcheck.row", "field.name", "field.birth_date", "listcheck.column.verdict", "listcheck.column.since",
    "listcheck.column.exchange", "listcheck.column.number", "listcheck.column.differs", "listcheck.column.theirs",
    "listcheck.column.ours", "listcheck.column.told-by", "listcheck.column.also", "listcheck.column.marks",
    "listcheck.column.perhaps",
)  # fmt: skip


def check_file(view: ListCheckView, kind: str, *, viewer: Viewer) -> bytes:
    """Give a checked list as "xlsx" or "csv"; what is made up says so in each row. The export is journalled as a look."""
    allow(Action.EXPORT, viewer=viewer)
    named = sorted({line.person.number for line in view.lines if line.person})
    look("list-check-export", {"list": view.document or view.title, "persons": named}, viewer=viewer)
    rows = [[say(code) for code in _COLUMNS], *(_row(line) for line in view.lines)]
    if view.made_up:
        texts = [say("listcheck.column.made-up"), *[say("banner.made-up-short")] * len(view.lines)]
        rows = [[*row, text] for row, text in zip(rows, texts, strict=True)]
    stream = io.BytesIO()
    if kind == "xlsx":
        write_xlsx(stream, rows, title=say("listcheck.title"))
    else:
        write_csv(stream, rows)
    return stream.getvalue()


def _row(line: CheckLine) -> list[str]:
    differing = line.differences
    perhaps = [f"{each.person.number} {each.person.name}".strip() for each in line.candidates]
    repeats = [say_pairs("listcheck.repeats", [("n", str(line.repeats))])] if line.repeats else []
    return [
        str(line.row),
        line.name,
        line.birth,
        say(f"listcheck-verdict.{line.verdict}"),
        line.since if line.verdict in {"home", "dead"} else "",
        line.exchange if line.verdict in {"home", "dead"} else "",
        line.person.number if line.person else "",
        _joined(say(f"field.{each.field}") for each in differing),
        _joined(each.theirs for each in differing),
        _joined(each.ours for each in differing),
        _joined(", ".join(each.sources) for each in differing),
        _joined([*repeats, *(say(f"listcheck-verdict.{code}") for code in line.also)]),
        _joined([*(say(f"listcheck-mark.{code}") for code in line.marks), *([line.problem] if line.problem else [])]),
        _joined(perhaps),
    ]


def _joined(texts: Iterable[str]) -> str:
    return "; ".join(text for text in texts if text)
