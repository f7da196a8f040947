"""The lists of an exchange against each other: who came who was not agreed, and who was agreed and did not come."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from byname.queries import handovers
from byname.web.desk.asking import asked_day, desk_page
from byname.web.viewers import viewer_of

__all__ = ["handover"]


@desk_page("GET")
def handover(request: HttpRequest, code: str) -> HttpResponse:
    """Show an exchange by its lists, each side apart; with an outcome, the people behind it."""
    asked = {name: request.GET.get(name, "") for name in ("phase", "power", "outcome")}
    view = handovers.handover(
        code,
        viewer=viewer_of(request),
        known_at=asked_day(request.GET, "known_at"),
        people=bool(asked["outcome"]),
        **asked,
    )
    words = {"view": view, "asked": asked, "code": code, "made_up": view.made_up}
    return render(request, "desk/handover.html", words)
