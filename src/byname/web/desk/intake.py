"""Taking a list in: upload it, see the plan, commit exactly that plan."""

from __future__ import annotations

from dataclasses import dataclass
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
from byname.core.disclosure import ANY_POWER, Action, Direction, Viewer, may, may_see_person, show_field
from byname.core.errors import BynameError, MisuseError, RefusedError
from byname.core.events import Degree, DocumentKind
from byname.core.exchanges.roles import ListRole, known_role
from byname.core.fields import FIELDS
from byname.core.plans import Plan, PlannedRow
from byname.queries import references
from byname.web.desk import uploads
from byname.web.desk.asking import asked_day, desk_page
from byname.web.errors import visible
from byname.web.viewers import viewer_of
from byname.wording import say

__all__ = ["FIRST_ROWS", "SHOWN_ROWS", "take_in"]

FIRST_ROWS = 100
"""Of so many rows at the head of a list it is said one by one what they would do."""

SHOWN_ROWS = 200
"""So many rows that a human should look at are listed one by one."""

_FACTS = (
    "source",
    "kind",
    "received",
    "power",
    "holder",
    "on",
    "exchange",
    "phase",
    "degree",
    "backfill",
    "sheet",
    "role",
)
_MAP = "map-"


@desk_page("GET", "POST")
def take_in(request: HttpRequest) -> HttpResponse:
    """Ask for a file and its covering facts; show what taking it in would do; do exactly that."""
    viewer = viewer_of(request)
    # Asked before the file is held: who may not take in leaves no file behind either.
    if not may(viewer, Action.TAKE_IN):
        raise RefusedError(say("error.take-in"))
    if request.method == "GET":
        return render(request, "desk/take_in.html", _form(viewer, _usual(viewer)))
    tried = _Tried(request.POST.get("token", ""))
    try:
        return _planned(request, viewer, tried)
    except BynameError as error:
        if error.status >= 500:
            raise
        words = _form(viewer, _typed(request)) | {"refusal": visible(str(error)), "token": tried.token}
        words |= {"wrong": tried.field or ("power" if isinstance(error, RefusedError) else "file")}
        return render(request, "desk/take_in.html", words, status=error.status)


@dataclass
class _Tried:
    """How far a form was read: the upload that is held for it, and the field that is being read."""

    token: str
    field: str = ""


def _planned(request: HttpRequest, viewer: Viewer, tried: _Tried) -> HttpResponse:
    """Show the plan of what the form says, or do what the plan that was shown said."""
    content = _content(request, viewer, tried)
    arrival = _arrival(request, content, viewer, tried)
    plan, token = intake.plan(arrival, by=viewer), tried.token
    refusal, status = "", 200
    if request.POST.get("step") == "commit":
        tried.field = "file"
        expected = uploads.expected_plan(token, plan, viewer=viewer)
        try:
            taken = intake.take_in(arrival, by=viewer, expected=expected)
        except MisuseError as error:
            # The register is another than the one that the plan was made for: here is the plan of now.
            refusal, status = visible(str(error)), error.status
        else:
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
        "refusal": refusal,
        "source": _source_name(arrival.source, viewer),
        "named": _names_shown(plan, arrival, viewer),
    }
    words["unread"] = [plan.mapping.header(index) for index in plan.mapping.unknown]
    attention = _attention(plan)
    words |= {"attention": attention[:SHOWN_ROWS], "hidden": max(0, len(attention) - SHOWN_ROWS)}
    words |= {"first": plan.rows[:FIRST_ROWS], "later": max(0, len(plan.rows) - FIRST_ROWS)}
    return render(request, "desk/plan.html", words | {"made_up": arrival.made_up}, status=status)


def _content(request: HttpRequest, viewer: Viewer, tried: _Tried) -> bytes:
    """Give the bytes of the file that came, else of the one that is held for this form."""
    tried.field = "file"
    file, earlier = request.FILES.get("file"), tried.token
    if file is not None:
        tried.token = uploads.hold(file, viewer=viewer)
        if earlier:
            uploads.drop(earlier, viewer=viewer)
    elif not earlier:
        raise MisuseError(say("error.no-file"))
    else:
        # Where it is held no more, the form asks for it again.
        tried.token = ""
    content = uploads.held(tried.token or earlier, viewer=viewer)
    tried.token = tried.token or earlier
    return content


def _arrival(request: HttpRequest, content: bytes, viewer: Viewer, tried: _Tried) -> Arrival:
    form, title = request.POST, _title(request)
    tried.field, source = "source", form.get("source", "")
    if not source:
        raise MisuseError(say("take-in.no-source"))
    tried.field, kind = "kind", form.get("kind", "")
    if kind not in set(DocumentKind):
        raise MisuseError(say("error.kind", found=kind) if kind else say("take-in.no-kind"))
    tried.field = "received"
    received = asked_day(form, "received") or _today()
    tried.field, on, degree = "on", form.get("on", "").strip(), form.get("degree", "")
    day = UncertainDate.parse(on) if on else None
    tried.field = ""
    return Arrival(
        path=Path("upload"),
        title=title or kind,
        source=source,
        kind=kind,
        received=received,
        backfill=bool(form.get("backfill")),
        power=form.get("power", ""),
        holder=form.get("holder", ""),
        on=day,
        exchange=form.get("exchange", "").strip(),
        phase=form.get("phase", "").strip(),
        role=_role(form, tried),
        degree=degree if degree in set(Degree) else "",
        made_up=_made_up(source, viewer),
        mapping=_edits(form),
        sheet=form.get("sheet", ""),
        content=content,
    )


def _role(form: QueryDict, tried: _Tried) -> str:
    """Read what the list is in the course of an exchange; "" for a list of none."""
    text = form.get("role", "")
    if text:
        tried.field = "role"
        known_role(text)
        tried.field = ""
    return text


def _title(request: HttpRequest) -> str:
    """Give the title of a list, its file's name where none was given."""
    file = request.FILES.get("file")
    return request.POST.get("title", "").strip() or (str(file.name) if file else "")


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


def _names_shown(plan: Plan, arrival: Arrival, viewer: Viewer) -> bool:
    """Tell whether the viewer may see the names of those whom this list speaks of, whosever people its rows say they are."""
    sides = set(Direction) if "power" in plan.mapping.columns.values() else {viewer.direction(arrival.power)}
    return all(show_field(viewer, "name", side) for side in sides)


def _usual(viewer: Viewer) -> dict[str, str]:
    """Give what the form says before anybody has typed: the people are those for whom the viewer may file."""
    granted = viewer.powers - {ANY_POWER}
    home = viewer.home if may_see_person(viewer, viewer.home) else ""
    return {"power": next(iter(granted)) if len(granted) == 1 else home, "received": _today().isoformat()}


def _typed(request: HttpRequest) -> dict[str, str]:
    """Give the form as it was filled in; its file is held, and known by the title."""
    return {name: request.POST.get(name, "") for name in _FACTS} | {"title": _title(request)}


def _form(viewer: Viewer, typed: dict[str, str]) -> dict[str, object]:
    every = references.entries("power", viewer=viewer)
    return {
        "typed": typed,
        "own_powers": [entry for entry in every if may_see_person(viewer, entry["code"])],
        "kinds": [kind.value for kind in DocumentKind if kind is not DocumentKind.PRESS_TEXT],
        "degrees": [degree.value for degree in Degree],
        "roles": [role.value for role in ListRole],
        "sources": references.entries("source", viewer=viewer),
        "powers": every,
    }


def _source_name(source: str, viewer: Viewer) -> str:
    known = {entry["code"]: entry for entry in references.entries("source", viewer=viewer)}
    body = known.get(source, {})
    return str(body.get("name") or body.get("title") or source)


def _made_up(source: str, viewer: Viewer) -> bool:
    known = {entry["code"]: entry for entry in references.entries("source", viewer=viewer)}
    return bool(getattr(settings, "REGISTER_MADE_UP", False) or known.get(source, {}).get("made_up"))


def _today() -> date:
    return datetime.now(UTC).astimezone(ZoneInfo(settings.REGISTER_TIME_ZONE)).date()
