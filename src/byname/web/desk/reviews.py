"""Two records side by side, and the decision whether they are one person or two."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode

from byname.actions import judgements
from byname.core.errors import MisuseError
from byname.queries import reviews
from byname.web.desk.asking import desk_page
from byname.web.viewers import viewer_of
from byname.wording import say

__all__ = ["KEYS_COOKIE", "OUTCOMES", "PROPOSED", "UNDONE", "keys", "review", "undo"]

OUTCOMES = (("same", "s"), ("different", "d"), ("undecided", "u"))
"""The three answers with their keys."""

UNDONE = "undone"
"""What the next page says was done when a decision was taken back."""

PROPOSED = "proposed"
"""What it says where a second reviewer has to say the same."""

KEYS_COOKIE = "byname_review_keys"
"""Holds "off" in a browser in which a single letter decides nothing (WCAG 2.1.4)."""

_YEAR = 365 * 24 * 3600


@desk_page("GET", "POST")
def review(request: HttpRequest) -> HttpResponse:
    """Put up the next pair, or the one whose numbers are given, or decide on the one that was put up.

    With `undecided` in the address: what a human left undecided, each with the way to answer again.
    """
    viewer = viewer_of(request)
    if request.method == "POST":
        outcome = request.POST.get("outcome", "")
        if outcome not in dict(OUTCOMES):
            raise MisuseError(say("error.outcome", found=outcome))
        left, right = (request.POST.get(side, "") for side in ("left", "right"))
        return _next(judgements.judge(left, right, outcome, by=viewer))
    if "undecided" in request.GET:
        found = reviews.listed(viewer=viewer, undecided=True)
        made_up = any(each.made_up for each in found)
        return render(request, "desk/review_undecided.html", {"pairs": found, "made_up": made_up})
    skipped = [text for text in request.GET.getlist("skip") if text.count("~") == 1]
    pairs = tuple((left, right) for left, right in (text.split("~") for text in skipped))
    named = request.GET.get("left", ""), request.GET.get("right", "")
    pair = reviews.pair(*named, viewer=viewer) if all(named) else reviews.next_pair(viewer=viewer, skip=pairs)
    waiting, undecided = (pair.remaining, pair.undecided) if pair else reviews.tally(viewer=viewer)
    made_up = pair is not None and (pair.left.made_up or pair.right.made_up)
    done = request.GET.get("done", "")
    words: dict[str, object] = {"pair": pair, "skipped": skipped, "outcomes": OUTCOMES, "made_up": made_up}
    words |= {"waiting": waiting, "undecided": undecided}
    words["done"] = done if done in {*dict(OUTCOMES), UNDONE, PROPOSED} else ""
    return render(request, "desk/review.html", words | {"keys": request.COOKIES.get(KEYS_COOKIE) != "off"})


@desk_page("POST")
def undo(request: HttpRequest) -> HttpResponse:
    """Take the viewer's newest decision back, exactly."""
    judgements.undo(by=viewer_of(request))
    return _next(UNDONE)


def _next(done: str) -> HttpResponse:
    """Lead to the next pair, which says what was done with the one before."""
    return redirect(f"{reverse('review')}?{urlencode({'done': done})}")


@desk_page("POST")
def keys(request: HttpRequest) -> HttpResponse:
    """Switch the keys of single letters off or on, for this browser and for a year."""
    response = redirect("review")
    if request.POST.get("keys") == "off":
        response.set_cookie(
            KEYS_COOKIE,
            "off",
            max_age=_YEAR,
            path=reverse("review"),
            secure=settings.SESSION_COOKIE_SECURE,
            httponly=True,
            samesite="Lax",
        )
    else:
        response.delete_cookie(KEYS_COOKIE, path=reverse("review"), samesite="Lax")
    return response
