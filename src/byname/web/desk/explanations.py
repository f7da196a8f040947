"""Why two numbers differ."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from byname.core.errors import BynameError
from byname.core.figures import FigureQuery
from byname.queries import figures
from byname.web.desk.asking import desk_page
from byname.web.errors import visible
from byname.web.viewers import viewer_of

__all__ = ["explain"]


@desk_page("GET")
def explain(request: HttpRequest) -> HttpResponse:
    """Show what of the difference between two figures happened, was learned, or is a matter of definition."""
    first, second = request.GET.get("a", "").strip(), request.GET.get("b", "").strip()
    words: dict[str, object] = {"first": first, "second": second}
    status = 200
    if first and second:
        try:
            view = figures.explain(first, second, viewer=viewer_of(request), people=True)
        except BynameError as error:
            if error.status >= 500:
                raise
            status = error.status
            words |= {"refusal": visible(str(error)), "wrong": "a" if _unreadable(first) else "b"}
        else:
            words |= {"view": view, "made_up": view.first.made_up or view.second.made_up}
    return render(request, "desk/explain.html", words, status=status)


def _unreadable(text: str) -> bool:
    """Tell whether a text is no figure at all; what is one may still ask for what is not there."""
    try:
        FigureQuery.parse(text)
    except BynameError:
        return True
    return False
