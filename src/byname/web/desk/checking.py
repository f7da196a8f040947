"""The page on which a text is checked: a file or pasted text in, text and verdicts side by side out; nothing is kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from byname.core.disclosure import Action, Viewer, may
from byname.core.errors import BynameError, MisuseError, RefusedError
from byname.core.grammar.tongues import Tongue
from byname.core.statements.claim import TextClaim
from byname.core.stories.checked import CheckedPage, CheckedStory, Oddity, check_page, placed
from byname.core.stories.claims import StoryClaims
from byname.core.stories.reading import PageRead, read_page
from byname.core.verdicts.values import Checked, Said
from byname.formats.articles import open_article
from byname.queries import checks
from byname.web.desk.asking import asked_day, desk_page
from byname.web.errors import visible
from byname.web.viewers import viewer_of
from byname.wording import day, say
from byname.wording.checks import facts_told, title_told, told

__all__ = ["MOST_BYTES", "check"]

MOST_BYTES = 10 * 1024 * 1024
"""The largest text that is read."""

_LANGUAGES = ("en", "uk", "ru")


@dataclass(frozen=True, slots=True)
class _Line:
    """A claim as the page shows it; `facts` are (label, text)."""

    number: int
    checked: Checked
    facts: tuple[tuple[str, str], ...]
    why: str
    right: str
    assumed: str


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of text; with a claim's number and verdict where it is one."""

    text: str
    line: _Line | None = None


@dataclass(frozen=True, slots=True)
class _Story:
    """A story as the page shows it: paragraphs of pieces, and the claims in order."""

    title: str
    credit: str
    sort: str
    paragraphs: tuple[tuple[_Piece, ...], ...]
    lines: tuple[_Line, ...]
    oddities: tuple[str, ...]


@desk_page("GET", "POST")
def check(request: HttpRequest) -> HttpResponse:
    """Ask for a text; show each claim of it, whether it holds, and what would be right to print."""
    viewer = viewer_of(request)
    if not may(viewer, Action.ACCOUNT):
        raise RefusedError(say("check.refused"))
    if request.method == "GET":
        return render(request, "desk/check.html", {"typed": request.GET, "languages": _LANGUAGES})
    try:
        checked = _checked(request, viewer)
    except BynameError as error:
        if error.status >= 500:
            raise
        refused: dict[str, object] = {"typed": request.POST, "languages": _LANGUAGES, "refusal": visible(str(error))}
        return render(request, "desk/check.html", refused, status=error.status)
    page = checked.page
    words: dict[str, object] = {
        "stories": list(_stories(checked)), "language": page.language, "typed": request.POST, "languages": _LANGUAGES,
        "notes": [told(Said(note.code, note.values)) for note in page.article.notes], "foreign": page.tongue is Tongue.OTHER,
        "undated": page.published is None,
    }  # fmt: skip
    return render(request, "desk/check.html", words)


def _checked(request: HttpRequest, viewer: Viewer) -> CheckedPage:
    name, content = _content(request)
    tongue = request.POST.get("lang", "")
    article = open_article(content, name=name)
    page = read_page(
        article,
        published=asked_day(request.POST, "published"),
        tongue=Tongue(tongue) if tongue in _LANGUAGES else None,
    )
    return check_page(page, lambda read: _judged(read, page, viewer))


def _judged(read: StoryClaims, page: PageRead, viewer: Viewer) -> tuple[tuple[Checked, ...], tuple[Oddity, ...]]:
    """Judge a story on its own day, or else the page's."""
    published: date | None = read.story.published or page.published
    text, lang = read.story.shown.text, page.tongue.value
    checked = checks.check_claims(read.seen, viewer=viewer, published=published, text=text, lang=lang)
    return placed(read, checked)


def _content(request: HttpRequest) -> tuple[str, bytes]:
    """Give the file that came, else the text that was pasted; raises MisuseError."""
    file = request.FILES.get("file")
    text = request.POST.get("text", "")
    if file is not None and text.strip():
        raise MisuseError(say("check.one-text"))
    if file is None and not text.strip():
        raise MisuseError(say("check.no-text"))
    content = b"".join(file.chunks()) if file is not None else text.replace("\r\n", "\n").encode()
    if len(content) > MOST_BYTES:
        raise MisuseError(say("check.too-long", n=MOST_BYTES // 1024 // 1024))
    return (str(file.name) if file is not None else "text.txt"), content


def _stories(checked: CheckedPage) -> Iterator[_Story]:
    number = 1
    for story in checked.stories:
        read = story.read.story
        lines = tuple(_line(each, place) for place, each in enumerate(story.checked, start=number))
        number += len(lines)
        published = day(read.published) if read.published else ""
        yield _Story(
            title_told(read.title, read.sort),
            " · ".join(text for text in (read.outlet, read.author, published) if text),
            "" if read.main else say(f"press.sort.{read.sort}"),
            tuple(_paragraphs(story, lines)),
            lines,
            tuple(told(Said(odd.code, odd.values)) for odd in story.oddities),
        )


def _line(checked: Checked, number: int) -> _Line:
    facts = facts_told(checked)
    return _Line(
        number,
        checked,
        tuple(pair for pair in facts if pair[1]),
        told(checked.why),
        told(checked.right, checked.lang),
        told(checked.assumed, checked.lang),
    )


def _paragraphs(story: CheckedStory, lines: tuple[_Line, ...]) -> Iterator[tuple[_Piece, ...]]:
    """Cut the text that a reader sees at its lines, and each of them at its claims."""
    text, at = story.read.story.shown.text, 0
    places = sorted(zip(story.read.seen, lines, strict=True), key=lambda pair: (pair[0].start, pair[0].end))
    for paragraph in text.split("\n"):
        end = at + len(paragraph)
        yield tuple(_pieces(text, at, end, [pair for pair in places if at <= pair[0].start and pair[0].end <= end]))
        at = end + 1


def _pieces(text: str, at: int, end: int, places: list[tuple[TextClaim, _Line]]) -> Iterator[_Piece]:
    for claim, line in places:
        if claim.start < at:
            # Two claims on one number: the second keeps its line, the text one mark.
            continue
        yield _Piece(text[at : claim.start])
        yield _Piece(text[claim.start : claim.end], line)
        at = claim.end
    yield _Piece(text[at:end])
