"""Two records side by side, and the decision whether they are one person or two."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from byname.actions import judgements
from byname.core.errors import MisuseError
from byname.queries import reviews
from byname.web.desk.asking import desk_page
from byname.web.viewers import viewer_of
from byname.wording import say

__all__ = ["OUTCOMES", "review", "undo"]

OUTCOMES = (("same", "s"), ("different", "d"), ("undecided", "u"))
"""The three answers with their keys."""


@desk_page("GET", "POST")
def review(request: HttpRequest) -> HttpResponse:
    """Put up the next pair, or decide on the one that was put up."""
    viewer = viewer_of(request)
    if request.method == "POST":
        outcome = request.POST.get("outcome", "")
        if outcome not in dict(OUTCOMES):
            raise MisuseError(say("error.outcome", found=outcome))
        judgements.judge(request.POST.get("left", ""), request.POST.get("right", ""), outcome, by=viewer)
        return redirect("review")
    skipped = [text for text in request.GET.getlist("skip") if text.count("~") == 1]
    pairs = tuple((left, right) for left, right in (text.split("~") for text in skipped))
    pair = reviews.next_pair(viewer=viewer, skip=pairs)
    made_up = pair is not None and (pair.left.made_up or pair.right.made_up)
    return render(
        request, "desk/review.html", {"pair": pair, "skipped": skipped, "outcomes": OUTCOMES, "made_up": made_up}
    )


@desk_page("POST")
def undo(request: HttpRequest) -> HttpResponse:
    """Take the viewer's newest decision back, exactly."""
    judgements.undo(by=viewer_of(request))
    return redirect("review")
