"""Finding people, and one person with every source."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from byname.core.errors import MisuseError
from byname.queries import bare_names, contradictions, references
from byname.queries import people as people_queries
from byname.web.desk.asking import asked_day, asked_page, desk_page, here_or_nothing
from byname.web.desk.pictures import person_line
from byname.web.viewers import viewer_of
from byname.wording import PRINTED, say

__all__ = ["LISTS", "people", "person"]

LISTS = ("contradicted", "name-alone")
"""Whom to look through without a name to search for; the texts are `people-list.<name>`."""

_TYPED = 3
"""So many letters or digits are typed before anybody is searched."""

_WHILE_TYPING, _FOUND = 10, 20

_HEADINGS = ("people.number", "field.name", "people.born", "field.unit", "account.status", "people.why")


@desk_page("GET")
def people(request: HttpRequest) -> HttpResponse:
    """Find people by a name in any script or by a number; as one types, only the list of hits is sent."""
    if chosen := request.GET.get("list", ""):
        return _list(request, chosen)
    text = request.GET.get("q", "").strip()
    typing = bool(request.headers.get("HX-Request"))
    if typing and sum(sign.isalnum() for sign in text) < _TYPED:
        text = ""
    limit = _WHILE_TYPING if typing else _FOUND
    hits = people_queries.find(text, viewer=viewer_of(request), limit=limit, typing=typing) if text else ()
    equal = sum(hit.rank == 1 for hit in hits)
    words = _told(request) | {"asked": text, "hits": hits, "typing": typing, "equal": equal if equal > 1 else 0}
    words |= {"headings": _HEADINGS, "more": limit if len(hits) >= limit else 0}
    return render(request, "desk/hits.html" if typing else "desk/people.html", words)


def _told(request: HttpRequest) -> dict[str, object]:
    """Give what every form of the page is told in: the language that is asked for, English where none that there is."""
    asked = request.GET.get("lang", "")
    names = [(code, say("find.tongue", lang=code)) for code in PRINTED]
    return {"lang": asked if asked in PRINTED else "en", "languages": names, "lists": LISTS}


def _list(request: HttpRequest, chosen: str) -> HttpResponse:
    """Show a page of a list of people; with a day, those whom a caveat of the account of that day counts."""
    if chosen not in LISTS:
        raise MisuseError(say("error.people-list", found=chosen))
    as_of = asked_day(request.GET, "as_of")
    listed = contradictions.contradicted if chosen == "contradicted" else bare_names.bare_names
    view = listed(
        viewer=viewer_of(request),
        as_of=as_of,
        known_at=asked_day(request.GET, "known_at"),
        cohort=request.GET.get("cohort", ""),
        power=request.GET.get("power", ""),
        page=asked_page(request.GET),
    )
    account = request.GET.copy()
    for name in ("list", "page"):
        account.pop(name, None)
    words = _told(request) | {"chosen": chosen, "view": view, "as_of": as_of, "account": account.urlencode()}
    return render(request, "desk/people.html", words)


@desk_page("GET")
def person(request: HttpRequest, number: str) -> HttpResponse:
    """Show a person: life line, values with every source and rival, the records as written and as read."""
    as_of, known_at = asked_day(request.GET, "as_of"), asked_day(request.GET, "known_at")
    viewer = viewer_of(request)
    view = here_or_nothing(
        lambda: people_queries.person(number, viewer=viewer, as_of=as_of, known_at=known_at),
        say("error.person-404", number=number),
    )
    titles = {entry["code"]: entry.get("title", "") for entry in references.entries("cohort", viewer=viewer)}
    cohorts = [(titles.get(code) or code, answer) for code, answer in view.cohorts]
    words = {"view": view, "made_up": view.made_up, "line": person_line(view), "cohorts": cohorts}
    return render(request, "desk/person.html", words)
