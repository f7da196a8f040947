"""Talks, proposals with every answer, and promises: their timeline, and forms that write."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from byname.core.disclosure import Action, may
from byname.queries import talks as asked
from byname.web.desk.asking import asked_day, desk_page
from byname.web.desk.exchange_forms import talks_forms
from byname.web.desk.exchanges import written
from byname.web.viewers import viewer_of

__all__ = ["talks"]


@desk_page("GET", "POST")
def talks(request: HttpRequest) -> HttpResponse:
    """Show the timeline, or write a round, a proposal, an answer, a promise or a mark down."""
    viewer = viewer_of(request)
    forms = talks_forms(viewer) if may(viewer, Action.EXCHANGE) else ()
    if request.method == "POST":
        forms, code = written(request, forms)
        if code:
            return redirect(f"{reverse('talks')}#{code}")
    view = asked.talks(viewer=viewer, known_at=asked_day(request.GET, "known_at"))
    status = 400 if any(form.refusal for form in forms) else 200
    return render(request, "desk/talks.html", {"view": view, "forms": forms, "made_up": view.made_up}, status=status)
