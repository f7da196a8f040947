"""One number opened into its people."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from byname.core.disclosure import Action, Viewer, may
from byname.core.figures import CountingRule, FigureQuery
from byname.queries import figures
from byname.queries.releases import TABLE_FIELDS
from byname.queries.results import FigureView
from byname.web.desk.asking import asked_day, asked_page, desk_page
from byname.web.viewers import viewer_of

__all__ = ["figure"]


@desk_page("GET")
def figure(request: HttpRequest) -> HttpResponse:
    """Show a figure with its definition and, where the viewer may see them, the people behind it."""
    text = request.GET.get("f", "").strip()
    if not text:
        return redirect("account")
    page, known_at = asked_page(request.GET), asked_day(request.GET, "known_at")
    viewer = viewer_of(request)
    view = figures.people_of(text, viewer=viewer, known_at=known_at, page=page)
    words = {"view": view, "made_up": view.made_up, **_freezing(view, viewer)}
    return render(request, "desk/figure.html", words)


def _freezing(view: FigureView, viewer: Viewer) -> dict[str, object]:
    """Tell whether this figure may be frozen here, and by which fields a table may go with it."""
    query = FigureQuery.parse(view.figure)
    has_table = not query.is_flow and query.rule == CountingRule() and not query.per and query.held_over_years is None
    return {
        "may_freeze": bool(may(viewer, Action.EXPORT)) and not query.by,
        "freeze_by": TABLE_FIELDS if has_table else [],
    }
