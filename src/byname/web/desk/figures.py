"""One number opened into its people."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from byname.queries import figures
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
    view = figures.people_of(text, viewer=viewer_of(request), known_at=known_at, page=page)
    return render(request, "desk/figure.html", {"view": view, "made_up": view.made_up})
