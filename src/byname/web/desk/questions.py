"""The page that answers a question in plain words, and the box on the home page that leads to it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from byname.core.errors import BynameError, MisuseError
from byname.queries import asking as replies
from byname.web.desk.asking import asked_day, desk_page
from byname.web.errors import visible
from byname.web.viewers import viewer_of
from byname.wording import say, say_pairs
from byname.wording.verdicts import verdict_sentence

__all__ = ["ask"]

_LONGEST = 400


@desk_page("GET")
def ask(request: HttpRequest) -> HttpResponse:
    """Answer a question with its figure, definition and other readings; say what was not understood."""
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
    found = replies.answer(
        question,
        viewer=viewer_of(request),
        as_of=asked_day(request.GET, "as_of"),
        known_at=asked_day(request.GET, "known_at"),
    )
    sentence = verdict_sentence(found.sentence.code, found.sentence.values, lang=found.lang) if found.sentence else ""
    others = [
        ("; ".join(say(f"verdict.differs.{code}") for code in each.differs), each.figure) for each in found.others
    ]
    return {
        "found": found, "sentence": sentence, "others": others,
        "why": say_pairs(found.why.code, found.why.values) if found.why else "",
        "made_up": bool(found.figure and found.figure.made_up),
    }  # fmt: skip
