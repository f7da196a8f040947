"""Frozen figures on the desk: all of them, one with its verification and retraction, its files; freezing one."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import content_disposition_header

from byname.actions import releases as acting
from byname.core.disclosure import Action, Viewer, may
from byname.core.errors import BynameError, MisuseError
from byname.core.releases.printed import cells_of
from byname.queries import releases as asking
from byname.queries.release_results import ReleaseView
from byname.web.desk.asking import desk_page, here_or_nothing
from byname.web.errors import NothingHereError, visible
from byname.web.viewers import viewer_of
from byname.wording import PRINTED, say

__all__ = ["frozen_figure", "frozen_figures", "frozen_file"]

_TYPES = {"json": "application/json", "csv": "text/csv; charset=utf-8", "pem": "application/x-pem-file"}


@desk_page("GET", "POST")
def frozen_figures(request: HttpRequest) -> HttpResponse:
    """List the frozen figures, or freeze one and show it."""
    viewer = viewer_of(request)
    if request.method == "POST":
        form = request.POST
        drawn = asking.draw(
            form.get("figure", "").strip(),
            viewer=viewer,
            note=form.get("note", ""),
            by=form.get("by", ""),
            series=bool(form.get("series")),
        )
        return redirect(reverse("frozen-figure", args=[acting.freeze(drawn, by=viewer)]) + "?done=freeze")
    found = asking.releases(viewer=viewer)
    words = {"found": found, "made_up": any(each.made_up for each in found), "may_freeze": may(viewer, Action.EXPORT)}
    return render(request, "desk/releases.html", words)


@desk_page("GET", "POST")
def frozen_figure(request: HttpRequest, number: str) -> HttpResponse:
    """Show one frozen figure, ask it again where that is asked for, or retract it."""
    viewer = viewer_of(request)
    view = here_or_nothing(lambda: asking.release(number, viewer=viewer), say("frozen.absent"))
    words = _words(view, viewer)
    status = 200
    if request.method == "POST":
        if request.POST.get("do") != "retract":
            raise MisuseError(say("frozen.unknown-act", found=request.POST.get("do", "")))
        why, by_number = (request.POST.get(name, "").strip() for name in ("why", "by"))
        try:
            acting.retract(view.number, why=why, by_number=by_number, by=viewer)
            return redirect(reverse("frozen-figure", args=[view.number]) + "?done=retract")
        except BynameError as error:
            if error.status >= 500:
                raise
            words |= {"refusal": visible(str(error)), "wrong": "why", "why": why, "by_number": by_number}
            status = error.status
    if request.GET.get("verify"):
        words["checked"] = asking.verify(view.number, viewer=viewer)
    words["done"] = request.GET.get("done", "")
    return render(request, "desk/release.html", words, status=status)


def _words(view: ReleaseView, viewer: Viewer) -> dict[str, object]:
    """Lay out one frozen figure: its words in each language, the cells of its table and its course."""
    cells, exports = cells_of(view.told), may(viewer, Action.EXPORT)
    return {
        "view": view,
        "made_up": view.made_up,
        "said": [(lang, view.told["words"][lang]["sentence"]) for lang in PRINTED],
        "cite": say("release.cite", **view.citation),
        "groups": [cell for cell in cells if cell.part == "group"],
        "days": [cell for cell in cells if cell.part == "day"],
        "files": list(asking.exported(view.number, viewer=viewer)) if exports and view.signature_holds else [],
        "may_retract": exports and not view.retracted,
    }


@desk_page("GET")
def frozen_file(request: HttpRequest, number: str, name: str) -> HttpResponse:
    """Send one file of a frozen figure, as it is published."""
    files = here_or_nothing(lambda: asking.exported(number, viewer=viewer_of(request)), say("frozen.absent"))
    if name not in files:
        raise NothingHereError(say("frozen.absent"))
    disposition = content_disposition_header(as_attachment=True, filename=name) or "attachment"
    kind = _TYPES.get(name.rpartition(".")[2], "application/octet-stream")
    return HttpResponse(files[name], content_type=kind, headers={"Content-Disposition": disposition})
