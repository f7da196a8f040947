"""The account of everyone: the first page."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from byname.queries import accounts
from byname.web.desk.asking import asked_day, desk_page
from byname.web.desk.pictures import account_dots, account_series, series_statuses
from byname.web.viewers import viewer_of

__all__ = ["GROUPINGS", "account"]

GROUPINGS = ("unit", "category", "sex", "rank", "rank_class", "capture_place", "exchange", "holder", "power")
"""Fields by which the page offers to break an account down; the query refuses what may form no groups."""


@desk_page("GET")
def account(request: HttpRequest) -> HttpResponse:
    """Show the account of a group on a day, as known on a day."""
    asked = {name: request.GET.get(name, "") for name in ("cohort", "power", "by")}
    as_of, known_at = asked_day(request.GET, "as_of"), asked_day(request.GET, "known_at")
    view = accounts.account(viewer=viewer_of(request), as_of=as_of, known_at=known_at, **asked)
    words = {
        "view": view,
        "made_up": view.made_up,
        "asked": asked,
        "groupings": GROUPINGS,
        "dots": account_dots(view),
        "series": account_series(view),
        "series_statuses": series_statuses(view),
        "known": f"&known_at={view.known_at.isoformat()}" if view.known_at else "",
        "back": next((cell for cell in view.parts if cell.code == "returned"), None),
    }
    return render(request, "desk/account.html", words)
