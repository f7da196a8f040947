"""Press texts on pages: the list, one text with its copies and notes, a claim's life, what was said of a group, moderation."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse

from byname.actions import texts as acts
from byname.actions.arrivals import Arrival
from byname.core.disclosure import Action, Viewer, may
from byname.core.errors import BynameError, MisuseError
from byname.core.events import DocumentKind
from byname.queries import claim_lives as living
from byname.queries import texts as asking
from byname.queries.story_results import TextView
from byname.web.desk.asking import asked_day, asked_page, desk_page, here_or_nothing
from byname.web.desk.storypictures import cohort_picture, life_picture, marked_story
from byname.web.errors import visible
from byname.web.viewers import viewer_of
from byname.wording import say

__all__ = ["claim_life", "lives", "moderation", "said_of_cohort", "stories", "story"]

MOST_BYTES = 32 * 1024 * 1024


@desk_page("GET", "POST")
def stories(request: HttpRequest) -> HttpResponse:
    """List press texts, search them, filter by tag; take one in."""
    viewer, refusal = viewer_of(request), ""
    if request.method == "POST":
        try:
            return redirect("story", _taken_in(request, viewer))
        except BynameError as error:
            if error.status >= 500:
                raise
            refusal = visible(str(error))
    asked = request.GET
    view = asking.texts(viewer=viewer, words=asked.get("q", ""), tag=asked.get("tag", ""), page=asked_page(asked))
    words = {"view": view, "refusal": refusal, "typed": request.POST, "may_take_in": bool(may(viewer, Action.TAKE_IN))}
    words |= {"may_moderate": bool(may(viewer, Action.EXPORT))}
    return render(request, "desk/stories.html", words, status=400 if refusal else 200)


@desk_page("GET", "POST")
def story(request: HttpRequest, number: int) -> HttpResponse:
    """Show one text with its claims, copies, related coverage, key points, tags and notes; write one of them."""
    viewer = viewer_of(request)
    view = _here(number, viewer)
    refusal, do = "", request.POST.get("do", "")
    if request.method == "POST":
        try:
            done = _written(number, request.POST, viewer)
            return redirect(f"{reverse('story', args=[number])}?done={done}#{done}")
        except BynameError as error:
            if error.status >= 500:
                raise
            refusal = visible(str(error))
    words = {"view": view, "story": marked_story(view), "made_up": view.made_up, "refusal": refusal, "wrong": do}
    words |= {"typed": request.POST.get("text", ""), "done": request.GET.get("done", "") == "comments"}
    return render(request, "desk/story.html", words, status=400 if refusal else 200)


@desk_page("GET")
def lives(request: HttpRequest) -> HttpResponse:
    """List the claims that more than one text tells."""
    viewer = viewer_of(request)
    words = {"heads": living.lives(viewer=viewer), "groups": living.cohorts_said(viewer=viewer)}
    return render(request, "desk/story_lives.html", words)


@desk_page("GET")
def claim_life(request: HttpRequest, number: int, place: int) -> HttpResponse:
    """Show the life of one claim of a text: time line, chart and table."""
    viewer = viewer_of(request)
    view = here_or_nothing(lambda: living.claim_life(number, place, viewer=viewer), say("story.no-claim"))
    words = {"view": view, "picture": life_picture(view), "made_up": view.made_up}
    return render(request, "desk/story_life.html", words)


@desk_page("GET")
def said_of_cohort(request: HttpRequest, code: str) -> HttpResponse:
    """Show all that was said about one group beside the register's own curve."""
    view = living.said_of_cohort(code, viewer=viewer_of(request))
    return render(
        request, "desk/story_cohort.html", {"view": view, "picture": cohort_picture(view), "made_up": view.made_up}
    )


@desk_page("GET", "POST")
def moderation(request: HttpRequest) -> HttpResponse:
    """Show the comments that wait, or rule on one."""
    viewer, refusal = viewer_of(request), ""
    if request.method == "POST":
        try:
            ruling = request.POST.get("ruling", "")
            acts.moderate(_number(request.POST), ruling, sure=request.POST.get("looked") == "1", by=viewer)
            return redirect("story-moderation")
        except BynameError as error:
            if error.status >= 500:
                raise
            refusal = visible(str(error))
    words = {"held": asking.held_comments(viewer=viewer), "refusal": refusal, "wrong": request.POST.get("number", "")}
    return render(request, "desk/story_moderation.html", words, status=400 if refusal else 200)


def _here(number: int, viewer: Viewer) -> TextView:
    return here_or_nothing(lambda: asking.text(number, viewer=viewer), say("story.absent", number=str(number)))


def _taken_in(request: HttpRequest, viewer: Viewer) -> int:
    """Take the uploaded text in and give its number."""
    file = request.FILES.get("file")
    if file is None or not file.size:
        raise MisuseError(say("story.no-file"))
    if file.size > MOST_BYTES:
        raise MisuseError(say("story.too-large", n=MOST_BYTES // 1024 // 1024))
    typed = request.POST
    arrival = Arrival(
        path=Path(),
        title=Path(file.name or "").name[:200] or "text",
        source="",
        kind=DocumentKind.PRESS_TEXT.value,
        received=_today(),
        content=b"".join(file.chunks()),
    )
    facts = acts.TextFacts(typed.get("outlet", "").strip(), asked_day(typed, "published"), typed.get("url", "").strip())
    return acts.take_in_text(arrival, facts, by=viewer).document


def _written(number: int, typed: QueryDict, by: Viewer) -> str:
    """Do what one of the forms on a text's page asks for; give where on the page it shows."""
    text = typed.get("text", "")
    forms: dict[str, tuple[str, Callable[[], object]]] = {
        "note": ("notes", lambda: acts.note(number, text, by=by)),
        "tag": ("tags", lambda: acts.tag(number, text, by=by)),
        "take-back": ("notes", lambda: acts.take_back(_number(typed), by=by)),
        "comment": ("comments", lambda: acts.comment(number, text, signed=typed.get("signed", ""), by=by)),
    }
    found = forms.get(typed.get("do", ""))
    if found is None:
        raise MisuseError(say("story.unknown-act", found=typed.get("do", "")))
    where, act = found
    act()
    return where


def _number(typed: QueryDict) -> int:
    text = typed.get("number", "")
    if not (text.isascii() and text.isdecimal() and len(text) < 12):
        raise MisuseError(say("story.no-number", found=text))
    return int(text)


def _today() -> date:
    return datetime.now(UTC).astimezone(ZoneInfo(settings.REGISTER_TIME_ZONE)).date()
