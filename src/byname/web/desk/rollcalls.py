"""The roll-call of a phase: its sheets to download, the filled ones merged, what contradicts settled, the act recorded."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import content_disposition_header

from byname.actions import rollcalls as actions
from byname.core.disclosure import Action, Viewer, may, may_see_person
from byname.core.errors import BynameError, MisuseError, RefusedError
from byname.core.rollcalls.merge import OPEN, Merge, MergedRow
from byname.core.rollcalls.sheet import HEADINGS
from byname.core.rollcalls.words import Outcome
from byname.formats.csv.write import write_csv
from byname.queries import references
from byname.queries import rollcalls as queries
from byname.queries.rollcalls import Filled
from byname.web.desk import uploads
from byname.web.desk.asking import asked_day, desk_page
from byname.web.errors import visible
from byname.web.viewers import viewer_of
from byname.wording import say

__all__ = ["SETTLED", "roll_call", "roll_call_file"]

SETTLED: Final = "settled-on-the-page.csv"
"""The name under which choices made on the page are filed, as a table like any other."""

_PAGE: Final = "desk/rollcall.html"
_TYPES: Final = {
    "pdf": "application/pdf",
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@desk_page("GET", "POST")
def roll_call(request: HttpRequest, code: str, phase: str) -> HttpResponse:
    """Show a phase's roll-calls; make one; merge filled sheets; record what came of it."""
    viewer = viewer_of(request)
    if not may(viewer, Action.EXCHANGE):
        raise RefusedError(say("error.rollcall"))
    words = {"code": code, "phase": phase, "made_up": bool(getattr(settings, "REGISTER_MADE_UP", False))}
    if request.method == "GET":
        return render(request, _PAGE, words | _form(code, phase, viewer))
    try:
        if request.POST.get("step") == "make":
            return _make(request, viewer, code, phase)
        return _merge(request, viewer, words)
    except BynameError as error:
        if error.status >= 500:
            raise
        words |= _form(code, phase, viewer) | {"refusal": visible(str(error)), "typed": request.POST}
        words["wrong"] = "make" if request.POST.get("step") == "make" else "sheets"
        return render(request, _PAGE, words, status=error.status)


@desk_page("GET")
def roll_call_file(request: HttpRequest, code: str, phase: str, digest: str, name: str) -> HttpResponse:
    """Send one file of a roll-call; the look is written down."""
    del code, phase  # the digest says which roll-call; the address says it to people
    [(title, content)] = queries.sheet_files(digest, viewer=viewer_of(request), only=name)
    return _sent(title, content)


def _sent(title: str, content: bytes) -> HttpResponse:
    disposition = content_disposition_header(as_attachment=True, filename=title) or "attachment"
    kind = _TYPES[title.rpartition(".")[2]]
    return HttpResponse(content, content_type=kind, headers={"Content-Disposition": disposition})


def _form(code: str, phase: str, viewer: Viewer) -> dict[str, object]:
    made = queries.made(code, phase, viewer=viewer)
    powers = references.entries("power", viewer=viewer)
    return {
        "made": [(each, [f"clerk-{clerk}" for clerk in range(1, each.clerks + 1)]) for each in made],
        "powers": [entry for entry in powers if may_see_person(viewer, entry["code"])],
        "roles": ("agreed", "brought"),
        "most_clerks": max(queries.CLERKS),
    }


def _make(request: HttpRequest, viewer: Viewer, code: str, phase: str) -> HttpResponse:
    form = request.POST
    clerks = form.get("clerks", "1")
    if not (clerks.isascii() and clerks.isdecimal() and len(clerks) < 3 and int(clerks) in queries.CLERKS):
        raise MisuseError(say("error.rollcall-clerks", found=clerks))
    role, power = form.get("role", "agreed"), form.get("power", "")
    drawn = queries.draw(code, phase, viewer=viewer, role=role, power=power)
    actions.make_roll_call(
        code, phase, role, drawn.roll_call.power, clerks=int(clerks), both=bool(form.get("both")), by=viewer
    )
    return redirect(reverse("roll-call", kwargs={"code": code, "phase": phase}) + "#made")


@dataclass(frozen=True, slots=True)
class _Held:
    """The filled sheets that are held for this form, by token, and what was chosen for numbers."""

    tokens: tuple[tuple[str, str], ...]
    filled: tuple[Filled, ...]
    settled: tuple[Filled, ...]


def _merge(request: HttpRequest, viewer: Viewer, words: dict[str, object]) -> HttpResponse:
    """Show filled sheets merged, send the act as paper, or record it."""
    code, phase, form = str(words["code"]), str(words["phase"]), request.POST
    held = _held(request, viewer)
    digest = queries.which(code, phase, held.filled, viewer=viewer)
    merge = queries.merged(digest, held.filled, held.settled, viewer=viewer)
    refusal, status, step = "", 200, form.get("step")
    try:
        theirs = _count(form.get("theirs", "").strip())
        if step == "act":
            return _sent(*queries.act_file(merge, theirs, viewer=viewer))
        if step == "commit":
            facts = _facts(form, theirs)
            actions.record_handover(digest, held.filled, held.settled, facts=facts, by=viewer)
            for token, _title in held.tokens:
                uploads.drop(token, viewer=viewer)
            return redirect(reverse("roll-call", kwargs={"code": code, "phase": phase}) + "#made")
    except BynameError as error:
        # What was chosen and uploaded stays: the same page again, with what is wrong.
        if error.status >= 500:
            raise
        refusal, status, theirs = visible(str(error)), error.status, None
    words |= {
        "merge": merge,
        "tokens": held.tokens,
        "states": [(state, count) for state, count in merge.counts.items() if count],
        "told": queries.counts(merge, theirs, viewer=viewer, states=False),
        "to_settle": _to_settle(merge),
        "outcomes": list(Outcome),
        "sources": references.entries("source", viewer=viewer),
        "typed": form,
        "today": _today(),
        "refusal": refusal,
        "made_up": merge.roll_call.made_up or words["made_up"],
    }
    return render(request, "desk/rollcall_merge.html", words, status=status)


def _to_settle(merge: Merge) -> list[tuple[MergedRow, str]]:
    """Give the rows that are open or were settled, each with the outcome that was chosen."""
    rows = [row for row in merge.rows if row.state == OPEN or row.settled is not None]
    return [(row, row.settled.outcome or "" if row.settled else "") for row in rows]


def _held(request: HttpRequest, viewer: Viewer) -> _Held:
    """Give the sheets that came, else those that are held, with the choices that were made on the page."""
    files = request.FILES.getlist("sheets")
    form = request.POST
    if files:
        tokens = [(uploads.hold(file, viewer=viewer), str(file.name)) for file in files]
    else:
        tokens = list(zip(form.getlist("token"), form.getlist("title"), strict=False))
    if not tokens:
        raise MisuseError(say("error.rollcall-sheets"))
    filled = [Filled(title, uploads.held(token, viewer=viewer)) for token, title in tokens]
    chosen = _chosen(form)
    return _Held(tuple(tokens), tuple(filled), (chosen,) if chosen else ())


def _chosen(form: QueryDict) -> Filled | None:
    """Give the choices of the page as a table: numbers in order, the same choices the same bytes."""
    rows: list[Sequence[str]] = []
    for name in form:
        number, outcome = name.removeprefix("settle-"), form.get(name, "")
        if name.startswith("settle-") and number.isascii() and number.isdecimal() and outcome:
            rows.append((number, outcome, form.get(f"instead-{number}", "").strip()))
    if not rows:
        return None
    stream = io.BytesIO()
    write_csv(stream, [(HEADINGS[0], HEADINGS[5], HEADINGS[6]), *sorted(rows, key=lambda row: int(row[0]))])
    return Filled(SETTLED, stream.getvalue())


def _facts(form: QueryDict, theirs: int | None) -> actions.Handover:
    received = asked_day(form, "received") or datetime.fromisoformat(_today()).date()
    return actions.Handover(
        form.get("source", ""),
        received,
        received.isoformat() < _today(),
        asked_day(form, "on"),
        theirs,
        bool(getattr(settings, "REGISTER_MADE_UP", False)),
    )


def _count(text: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) < 8):
        raise MisuseError(say("error.rollcall-theirs", found=text))
    return int(text)


def _today() -> str:
    return datetime.now(UTC).astimezone(ZoneInfo(settings.REGISTER_TIME_ZONE)).date().isoformat()
