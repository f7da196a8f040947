"""Checking a list from outside: a file is uploaded, or a document named; what we know of it is shown, and nothing is taken in."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import content_disposition_header

from byname.actions import listchecks as acts
from byname.actions.arrivals import Arrival
from byname.core.disclosure import Action, Viewer, may, may_see_person
from byname.core.errors import BynameError, MisuseError, RefusedError
from byname.core.exchanges.roles import ListRole
from byname.core.listchecks.match import MatchedList
from byname.queries import listcheckfile, listchecks, references
from byname.queries.listcheckviews import CheckLine, ListCheckView
from byname.web.desk import uploads
from byname.web.desk.asking import asked_day, desk_page
from byname.web.errors import visible
from byname.web.viewers import viewer_of
from byname.wording import say

__all__ = ["SHOWN_ROWS", "list_check"]

SHOWN_ROWS = 200
"""So many rows of a class are shown one by one; the file to download has all."""

_FACTS = ("source", "role", "power", "exchange", "against", "received", "document", "sheet", "title")
_FILES = {"xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "csv": "text/csv"}


@desk_page("GET", "POST")
def list_check(request: HttpRequest) -> HttpResponse:
    """Ask for a list; show what the register says of each row; give it as a file for the clerk."""
    viewer = viewer_of(request)
    # Asked before the file is held: who may not check leaves no file behind either.
    if not may(viewer, Action.EXCHANGE):
        raise RefusedError(say("listcheck.refused"))
    if request.method == "GET":
        typed = {"document": request.GET.get("document", ""), "received": _today().isoformat(), "role": "offered"}
        return render(request, "desk/listcheck.html", _form(viewer, typed))
    try:
        return _answer(request, viewer)
    except BynameError as error:
        if error.status >= 500:
            raise
        typed = {name: request.POST.get(name, "") for name in _FACTS}
        words = _form(viewer, typed) | {"refusal": visible(str(error))}
        return render(request, "desk/listcheck.html", words, status=error.status)


def _answer(request: HttpRequest, viewer: Viewer) -> HttpResponse:
    found, token = _matched(request, viewer)
    against = _number(request.POST.get("against", ""))
    view = listchecks.list_check(found, viewer=viewer, against=against)
    kind = request.POST.get("download", "")
    if kind in _FILES:
        content = listcheckfile.check_file(view, kind, viewer=viewer)
        name = f"{Path(view.title).stem or 'list'}-{'made-up-' if view.made_up else ''}checked.{kind}"
        disposition = content_disposition_header(as_attachment=True, filename=name) or "attachment"
        return HttpResponse(content, content_type=_FILES[kind], headers={"Content-Disposition": disposition})
    kept = {name: request.POST.get(name, "") for name in _FACTS} | {"title": found.title}
    words: dict[str, object] = {"view": view, "token": token, "kept": kept, "classes": _classes(view)}
    words |= {"made_up": view.made_up, "may_export": may(viewer, Action.EXPORT)}
    return render(request, "desk/listcheck_result.html", words)


def _classes(view: ListCheckView) -> list[tuple[str, int, int, list[CheckLine], int]]:
    """Give each class with its rows, also of how many it holds beside, the rows to show, and how many are not shown."""
    also = dict(view.also)
    by_class: dict[str, list[CheckLine]] = {code: [] for code, _number in view.counts}
    for line in view.lines:
        by_class[line.verdict].append(line)
    return [
        (code, number, also.get(code, 0), by_class[code][:SHOWN_ROWS], max(0, number - SHOWN_ROWS))
        for code, number in view.counts
    ]


def _matched(request: HttpRequest, viewer: Viewer) -> tuple[MatchedList, str]:
    """Match the document that is named, else the file that came, else the one that is held for this form."""
    form = request.POST
    document, file = _number(form.get("document", "")), request.FILES.get("file")
    if document is not None and file is not None:
        raise MisuseError(say("listcheck.one-list"))
    if document is not None:
        return acts.match_document(document, by=viewer), ""
    token = uploads.hold(file, viewer=viewer) if file is not None else form.get("token", "")
    if not token:
        raise MisuseError(say("listcheck.no-list"))
    if not form.get("source"):
        raise MisuseError(say("take-in.no-source"))
    arrival = Arrival(
        path=Path("upload"),
        title=form.get("title", "").strip() or (str(file.name) if file else ""),
        source=form.get("source", ""),
        kind="",
        received=asked_day(form, "received") or _today(),
        power=form.get("power", ""),
        exchange=form.get("exchange", "").strip(),
        role=form.get("role", "") or ListRole.OFFERED.value,
        made_up=bool(getattr(settings, "REGISTER_MADE_UP", False)),
        sheet=form.get("sheet", ""),
        content=uploads.held(token, viewer=viewer),
    )
    return acts.match_file(arrival, by=viewer), token


def _number(text: str) -> int | None:
    text = text.strip()
    if not text:
        return None
    if not (text.isascii() and text.isdecimal() and len(text) < 12):
        raise MisuseError(say("listcheck.no-number", found=text))
    return int(text)


def _form(viewer: Viewer, typed: dict[str, str]) -> dict[str, object]:
    every = references.entries("power", viewer=viewer)
    powers = [entry for entry in every if may_see_person(viewer, entry["code"])]
    return {
        "typed": typed,
        "roles": [role.value for role in ListRole],
        "sources": references.entries("source", viewer=viewer),
        "powers": powers,
    }


def _today() -> date:
    return datetime.now(UTC).astimezone(ZoneInfo(settings.REGISTER_TIME_ZONE)).date()
