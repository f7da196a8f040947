"""Taking a list in: upload it, see the plan, commit exactly that plan."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render

from byname.actions import intake
from byname.actions.arrivals import Arrival
from byname.core.columns import Mapping
from byname.core.dates import UncertainDate
from byname.core.disclosure import Action, Viewer, may
from byname.core.errors import MisuseError, RefusedError
from byname.core.events import Degree, DocumentKind
from byname.core.fields import FIELDS
from byname.core.plans import Plan, PlannedRow
from byname.queries import references
from byname.web.desk import uploads
from byname.web.desk.asking import asked_day, desk_page
from byname.web.viewers import viewer_of
from byname.wording import say

__all__ = ["SHOWN_ROWS", "take_in"]

SHOWN_ROWS = 200
"""So many rows that a human should look at are listed one by one."""

_FACTS = ("source", "kind", "received", "power", "holder", "on", "exchange", "phase", "degree", "backfill", "sheet")
_MAP = "map-"


@desk_page("GET", "POST")
def take_in(request: HttpRequest) -> HttpResponse:
    """Ask for a file and its covering facts; show what taking it in would do; do exactly that."""
    viewer = viewer_of(request)
    # Asked before the file is held: who may not take in leaves no file behind either.
    if not may(viewer, Action.TAKE_IN):
        raise RefusedError(say("error.take-in"))
    if request.method == "GET":
        return render(request, "desk/take_in.html", _form(viewer))
    token = request.POST.get("token", "") or _hold(request, viewer)
    arrival = _arrival(request, uploads.held(token, viewer=viewer), viewer)
    plan = intake.plan(arrival, by=viewer)
    if request.POST.get("step") == "commit":
        expected = uploads.expected_plan(token, plan, viewer=viewer)
        taken = intake.take_in(arrival, by=viewer, expected=expected)
        uploads.drop(token, viewer=viewer)
        return redirect("document", number=taken.document)
    uploads.expect(token, plan, viewer=viewer)
    kept = {name: request.POST.get(name, "") for name in _FACTS} | {"title": arrival.title}
    words: dict[str, object] = {
        "plan": plan,
        "arrival": arrival,
        "token": token,
        "kept": kept,
        "mapped": _mapped(plan.mapping),
    }
    words["unread"] = [plan.mapping.header(index) for index in plan.mapping.unknown]
    attention = _attention(plan)
    words |= {"attention": attention[:SHOWN_ROWS], "hidden": max(0, len(attention) - SHOWN_ROWS)}
    return render(request, "desk/plan.html", words | {"made_up": arrival.made_up})


def _hold(request: HttpRequest, viewer: Viewer) -> str:
    file = request.FILES.get("file")
    if file is None:
        raise MisuseError(say("error.no-file"))
    return uploads.hold(file, viewer=viewer)


def _arrival(request: HttpRequest, content: bytes, viewer: Viewer) -> Arrival:
    form, file = request.POST, request.FILES.get("file")
    kind = form.get("kind", "")
    if kind not in set(DocumentKind):
        raise MisuseError(say("error.kind", found=kind))
    on, degree, source = form.get("on", "").strip(), form.get("degree", ""), form.get("source", "")
    return Arrival(
        path=Path("upload"),
        title=form.get("title", "").strip() or (str(file.name) if file else kind),
        source=source,
        kind=kind,
        received=asked_day(form, "received") or _today(),
        backfill=bool(form.get("backfill")),
        power=form.get("power", ""),
        holder=form.get("holder", ""),
        on=UncertainDate.parse(on) if on else None,
        exchange=form.get("exchange", "").strip(),
        phase=form.get("phase", "").strip(),
        degree=degree if degree in set(Degree) else "",
        made_up=_made_up(source, viewer),
        mapping=_edits(form),
        sheet=form.get("sheet", ""),
        content=content,
    )


def _edits(form: QueryDict) -> dict[str, str]:
    """Read the user's changes to the mapping; a field left as it was is no change."""
    edits = {}
    for name in form:
        if name.startswith(_MAP):
            code, now = name.removeprefix(_MAP), form.get(name, "").strip()
            if now != form.get(f"was-{code}", "").strip():
                edits[code] = now or "-"
            elif kept := form.get(f"edit-{code}", ""):
                edits[code] = kept
    return edits


def _mapped(mapping: Mapping) -> list[tuple[str, str, str]]:
    """Give each field with the column that it is read from ("" for none) and why."""
    columns = {code: index for index, code in mapping.columns.items()}
    return [
        (field.code, mapping.header(columns[field.code]), mapping.evidence.get(columns[field.code], ""))
        if field.code in columns
        else (field.code, "", "")
        for field in FIELDS
    ]


def _attention(plan: Plan) -> list[PlannedRow]:
    return [row for row in plan.rows if row.outcome in {"to-decide", "unreadable"} or row.problem]


def _form(viewer: Viewer) -> dict[str, object]:
    return {
        "kinds": [kind.value for kind in DocumentKind],
        "degrees": [degree.value for degree in Degree],
        "sources": references.entries("source", viewer=viewer),
        "powers": references.entries("power", viewer=viewer),
        "today": _today(),
    }


def _made_up(source: str, viewer: Viewer) -> bool:
    known = {entry["code"]: entry for entry in references.entries("source", viewer=viewer)}
    return bool(getattr(settings, "REGISTER_MADE_UP", False) or known.get(source, {}).get("made_up"))


def _today() -> date:
    return datetime.now(UTC).astimezone(ZoneInfo(settings.REGISTER_TIME_ZONE)).date()
