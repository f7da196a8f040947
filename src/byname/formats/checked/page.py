"""One page of a check: the text with its marks, each claim beside it; no script, no request, whatever the text holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape
from importlib.resources import files

__all__ = ["CheckLine", "CheckPage", "CheckStory", "Mark", "write_page"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A claim's place in the text of its story, [start, end), its number on the page, and its verdict as code and in words."""

    start: int
    end: int
    number: int
    verdict: str
    told: str


@dataclass(frozen=True, slots=True)
class CheckLine:
    """What is said of one claim: labels with texts in order, why, the sentence that would be right to print, whose people it took."""

    mark: Mark
    quote: str
    facts: tuple[tuple[str, str], ...] = ()
    why: str = ""
    right: str = ""
    assumed: str = ""


@dataclass(frozen=True, slots=True)
class CheckStory:
    """A story of the page: `sort` in words ("" for the main one), its text, its claims in order, what is odd in it."""

    title: str
    credit: str
    text: str
    claims: tuple[CheckLine, ...] = ()
    oddities: tuple[str, ...] = ()
    sort: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class CheckPage:
    """All that stands on the page, in words of one language; `words`: text, claims, right, assumed, back, odd, none, foot."""

    heading: str
    facts: str
    words: dict[str, str]
    stories: tuple[CheckStory, ...]
    notes: tuple[str, ...] = ()
    banner: str = ""
    language: str = "en"


def write_page(page: CheckPage) -> str:
    """Write the page; every text in it is escaped, and its policy forbids whatever could run or be fetched."""
    return "".join(_lines(page))


@cache
def _style() -> str:
    return files("byname.formats.checked").joinpath("page.css").read_text(encoding="utf-8")


def _lines(page: CheckPage) -> Iterator[str]:
    policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    yield f'<!DOCTYPE html>\n<html lang="{escape(page.language)}">\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n'
    yield f"<title>{escape(page.heading)}</title>\n<style>\n{_style()}</style>\n</head>\n<body>\n<header>\n"
    if page.banner:
        yield f'<p class="made-up">{escape(page.banner)}</p>\n'
    yield f'<h1>{escape(page.heading)}</h1>\n<p class="facts">{escape(page.facts)}</p>\n'
    yield from (f'<p class="note" role="note">{escape(note)}</p>\n' for note in page.notes)
    yield "</header>\n<main>\n"
    for number, story in enumerate(page.stories):
        yield from _story(story, number, page.words)
    yield f"</main>\n<footer><p>{escape(page.words['foot'])}</p></footer>\n</body>\n</html>\n"


def _story(story: CheckStory, number: int, words: dict[str, str]) -> Iterator[str]:
    language = f' lang="{escape(story.language)}"' if story.language else ""
    # Two teasers may bear one title: each region is told apart by its number too.
    name = f"{number + 1}, {escape(story.title)}"
    kind = f"{escape(story.sort)}: " if story.sort else ""
    yield f'<section class="story" aria-labelledby="s{number}">\n<h2 id="s{number}">{kind}<bdi{language}>{escape(story.title)}</bdi></h2>\n'
    if story.credit:
        yield f'<p class="facts"><bdi>{escape(story.credit)}</bdi></p>\n'
    yield f'<div class="both">\n<div class="text"{language} role="region" aria-label="{escape(words["text"])}: {name}">\n'
    yield from _paragraphs(story)
    yield f'</div>\n<div class="claims" role="region" aria-label="{escape(words["claims"])}: {name}">\n'
    yield from (
        f'<p class="note"><strong>{escape(words["odd"])}:</strong> {escape(odd)}</p>\n' for odd in story.oddities
    )
    if story.claims:
        yield '<ol class="list">\n'
        yield from (_claim(claim, words) for claim in story.claims)
        yield "</ol>\n"
    else:
        yield f"<p>{escape(words['none'])}</p>\n"
    yield "</div>\n</div>\n</section>\n"


def _paragraphs(story: CheckStory) -> Iterator[str]:
    at = 0
    for paragraph in story.text.split("\n\n"):
        end = at + len(paragraph)
        marks = [claim.mark for claim in story.claims if at <= claim.mark.start and claim.mark.end <= end]
        yield f"<p>{_marked(story.text, at, end, marks)}</p>\n"
        at = end + 2


def _marked(text: str, at: int, end: int, marks: Sequence[Mark]) -> str:
    pieces = []
    for mark in sorted(marks, key=lambda mark: (mark.start, mark.end)):
        if mark.start < at:
            # Two claims on one number: the second keeps its line, the text one mark.
            continue
        told = escape(f"{mark.number}: {mark.told}")
        pieces.append(escape(text[at : mark.start]))
        pieces.append(
            f'<a class="mark {escape(mark.verdict)}" id="m{mark.number}" href="#c{mark.number}" title="{told}">'
            f"{escape(text[mark.start : mark.end])}<sup>[{mark.number}]</sup></a>"
        )
        at = mark.end
    return "".join((*pieces, escape(text[at:end])))


def _claim(claim: CheckLine, words: dict[str, str]) -> str:
    mark = claim.mark
    facts = "".join(
        f"<dt>{escape(label)}</dt><dd><bdi>{escape(text)}</bdi></dd>" for label, text in claim.facts if text
    )
    why = f"<p>{escape(claim.why)}</p>" if claim.why else ""
    right = (
        f'<p class="right"><strong>{escape(words["right"])}:</strong> <bdi>{escape(claim.right)}</bdi></p>'
        if claim.right
        else ""
    )
    assumed = (
        f'<p class="assumed">{escape(words["assumed"])}: <bdi>{escape(claim.assumed)}</bdi></p>'
        if claim.assumed
        else ""
    )
    return (
        f'<li id="c{mark.number}"><a href="#m{mark.number}" aria-label="[{mark.number}] {escape(words["back"])}">[{mark.number}]</a> '
        f'<span class="quote"><bdi>{escape(claim.quote)}</bdi></span> '
        f'<span class="verdict {escape(mark.verdict)}">{escape(mark.told)}</span>{why}{assumed}{right}'
        f"{f'<dl>{facts}</dl>' if facts else ''}</li>\n"
    )
