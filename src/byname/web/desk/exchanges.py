"""Exchanges: the list, one with everybody's counts beside our own, and the returns outside of them; forms that write."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import NoReverseMatch, reverse

from byname.core.disclosure import Action, may
from byname.core.errors import BynameError, MisuseError
from byname.queries import exchanges as asked
from byname.queries import outside as outsides
from byname.queries.gate import allow
from byname.web.desk.asking import asked_day, desk_page, here_or_nothing
from byname.web.desk.exchange_forms import Form, exchange_forms, filled, listed_form
from byname.web.errors import visible
from byname.web.viewers import viewer_of
from byname.wording import say

__all__ = ["exchange", "exchanges", "linked", "outside", "written"]

_ELSEWHERE = (
    "talks",
    "outside",
    "responses",
    "returns",
    "left-out-period",
    "what-if",
    "chronology",
    "policies",
    "list-check",
)


@desk_page("GET", "POST")
def exchanges(request: HttpRequest) -> HttpResponse:
    """List every exchange and what is open, or write a new one down."""
    viewer = viewer_of(request)
    forms: tuple[Form, ...] = (listed_form(viewer),) if may(viewer, Action.EXCHANGE) else ()
    if request.method == "POST":
        forms, code = written(request, forms)
        if code:
            return redirect("exchange", code)
    view = asked.exchanges(viewer=viewer, known_at=asked_day(request.GET, "known_at"))
    words = {"view": view, "forms": forms, "made_up": view.made_up, "links": linked(_ELSEWHERE)}
    return render(request, "desk/exchanges.html", words, status=_status(forms))


@desk_page("GET", "POST")
def exchange(request: HttpRequest, code: str) -> HttpResponse:
    """Show one exchange, or write down how a phase or the whole stands, or how many somebody counts."""
    viewer = viewer_of(request)
    known_at = asked_day(request.GET, "known_at")
    view = here_or_nothing(
        lambda: asked.exchange(code, viewer=viewer, known_at=known_at), say("error.no-exchange", name=visible(code))
    )
    phases = [phase.code for phase in view.exchange.phases]
    forms = exchange_forms(code, phases, viewer) if may(viewer, Action.EXCHANGE) else ()
    if request.method == "POST":
        forms, stands = written(request, forms)
        if stands:
            return redirect("exchange", code)
    links = linked(("handover", "left-out"), code)
    calls = {phase: address for phase in phases for _name, address in linked(("roll-call",), code, phase)}
    shown = [(phase, calls.get(phase.code, "")) for phase in view.phases]
    words = {"view": view, "phases": shown, "forms": forms, "made_up": view.made_up, "links": links}
    return render(request, "desk/exchange.html", words, status=_status(forms))


@desk_page("GET")
def outside(request: HttpRequest) -> HttpResponse:
    """Show who came back without an exchange in a period; where none is asked for, in the last year."""
    view = outsides.outside(
        viewer=viewer_of(request),
        start=asked_day(request.GET, "from"),
        end=asked_day(request.GET, "to"),
        power=request.GET.get("power", ""),
        known_at=asked_day(request.GET, "known_at"),
        people=request.GET.get("people") == "1",
    )
    return render(request, "desk/outside.html", {"view": view, "made_up": view.made_up})


def written(request: HttpRequest, forms: tuple[Form, ...]) -> tuple[tuple[Form, ...], str]:
    """Do what the form that was sent asks for: give the code under which it stands, or the forms with the refusal.

    Raises RefusedError for who may not write about exchanges, and MisuseError for a form that there is not.
    """
    allow(Action.EXCHANGE, viewer=viewer_of(request))
    do = request.POST.get("do", "")
    form = next((each for each in forms if each.do == do), None)
    if form is None:
        raise MisuseError(say("error.no-form"))
    try:
        return forms, form.act(request.POST, viewer_of(request))
    except BynameError as error:
        if error.status >= 500:
            raise
        return filled(forms, do, request.POST, visible(str(error))), ""


def linked(names: tuple[str, ...], *parts: str) -> list[tuple[str, str]]:
    """Give (name, address) of those pages that there are."""
    found = []
    for name in names:
        try:
            found.append((name, reverse(name, args=parts)))
        except NoReverseMatch:
            continue
    return found


def _status(forms: tuple[Form, ...]) -> int:
    return 400 if any(form.refusal for form in forms) else 200
