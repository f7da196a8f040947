"""The page that answers a question in plain words, and the box on the home page that leads to it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from byname.core.errors import BynameError, MisuseError
from byname.queries import asking as replies
from byname.web.desk.asking import asked_day, desk_page
from byname.web.errors import visible
from byname.web.viewers import viewer_of
from byname.wording import PRINTED, say
from byname.wording.verdicts import can_be_asked, verdict_sentence

__all__ = ["ask"]

_LONGEST = 400
_LABELS = ("number", "definition", "share", "figure", "others", "differs")


@desk_page("GET")
def ask(request: HttpRequest) -> HttpResponse:
    """Answer each question with its figure, definition and other readings; say what was not understood."""
    question = request.GET.get("q", "").strip()
    words: dict[str, object] = {"question": question, "typed": request.GET}
    if not question:
        return render(request, "desk/ask.html", words)
    try:
        words |= _answered(request, question)
    except BynameError as error:
        if error.status >= 500 or error.status == 403:
            raise
        words["refusal"] = visible(str(error))
        return render(request, "desk/ask.html", words, status=error.status)
    return render(request, "desk/ask.html", words)


def _answered(request: HttpRequest, question: str) -> dict[str, object]:
    if len(question) > _LONGEST:
        raise MisuseError(say("ask.too-long", n=_LONGEST))
    found = replies.answers(
        question,
        viewer=viewer_of(request),
        as_of=asked_day(request.GET, "as_of"),
        known_at=asked_day(request.GET, "known_at"),
    )
    return {
        "answers": [_shown(each) for each in found],
        "made_up": any(each.figure and each.figure.made_up for each in found),
    }


def _shown(found: replies.Answered) -> dict[str, object]:
    """Give an answer with its sentences in the language of the question."""
    lang = found.lang if found.lang in PRINTED else "en"
    others = [
        ("; ".join(say(f"verdict.differs.{code}", lang=lang) for code in each.differs), each.figure, each.definition)
        for each in found.others
    ]
    said = {
        name: verdict_sentence(each.code, each.values, lang=found.lang) if each else ""
        for name, each in (("sentence", found.sentence), ("why", found.why), ("note", found.note))
    }
    unknown = say("ask.unknown", lang=found.lang, words=", ".join(found.unknown)) if found.unknown else ""
    can = can_be_asked(found.groups, found.exchanges, lang=found.lang)
    labels = {code: say(f"ask.{code}", lang=lang) for code in _LABELS}
    return {"found": found, "others": others, "unknown": unknown, "can": can, "labels": labels} | said
