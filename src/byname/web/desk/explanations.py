"""Why two numbers differ."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from byname.queries import figures
from byname.web.desk.asking import desk_page
from byname.web.viewers import viewer_of

__all__ = ["explain"]


@desk_page("GET")
def explain(request: HttpRequest) -> HttpResponse:
    """Show what of the difference between two figures happened, was learned, or is a matter of definition."""
    first, second = request.GET.get("a", "").strip(), request.GET.get("b", "").strip()
    words: dict[str, object] = {"first": first, "second": second}
    if first and second:
        view = figures.explain(first, second, viewer=viewer_of(request), people=True)
        words |= {"view": view, "made_up": view.first.made_up or view.second.made_up}
    return render(request, "desk/explain.html", words)
