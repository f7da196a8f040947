"""Finding people, and one person with every source."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from byname.queries import people as people_queries
from byname.web.desk.asking import asked_day, desk_page, here_or_nothing
from byname.web.desk.pictures import person_line
from byname.web.viewers import viewer_of
from byname.wording import say

__all__ = ["people", "person"]


@desk_page("GET")
def people(request: HttpRequest) -> HttpResponse:
    """Find people by a name in any script or by a number; as one types, only the list of hits is sent."""
    text = request.GET.get("q", "").strip()
    hits = people_queries.find(text, viewer=viewer_of(request)) if text else ()
    template = "desk/hits.html" if request.headers.get("HX-Request") else "desk/people.html"
    return render(request, template, {"asked": text, "hits": hits})


@desk_page("GET")
def person(request: HttpRequest, number: str) -> HttpResponse:
    """Show a person: life line, values with every source and rival, the records as written and as read."""
    as_of, known_at = asked_day(request.GET, "as_of"), asked_day(request.GET, "known_at")
    viewer = viewer_of(request)
    view = here_or_nothing(
        lambda: people_queries.person(number, viewer=viewer, as_of=as_of, known_at=known_at),
        say("error.person-404", number=number),
    )
    return render(request, "desk/person.html", {"view": view, "made_up": view.made_up, "line": person_line(view)})
