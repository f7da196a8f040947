"""What became of what was asked for: how many requests were answered, how, and after how many days."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from byname.core.exchanges.responses import Answer
from byname.queries import responses
from byname.web.desk.asking import asked_day, desk_page
from byname.web.viewers import viewer_of

__all__ = ["requests_answered"]


@desk_page("GET")
def requests_answered(request: HttpRequest) -> HttpResponse:
    """Show requests and their answers in groups."""
    by, power = request.GET.get("by", "") or "source", request.GET.get("power", "")
    known_at = asked_day(request.GET, "known_at")
    view = responses.responses(viewer=viewer_of(request), by=by, power=power, known_at=known_at)
    rows = [view.total, *view.groups]
    words = {
        "view": view,
        "rows": [(row, [(code, dict(row.answers).get(code, 0)) for code in Answer]) for row in rows],
        "answers": [code.value for code in Answer],
        "groupings": [(code, f"responses.by-{code}") for code in responses.GROUPS],
        "made_up": view.made_up,
    }
    return render(request, "desk/responses.html", words)
