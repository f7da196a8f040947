"""Walk the source of a web page: tags, text and entities with their places, in one pass however broken it is.

The standard library's parser takes quadratic time on some broken pages and, from `&#` on, hands the rest over as text;
a page to be checked may be hostile, so the walk is our own and `html.unescape` reads the entities.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Final

__all__ = ["Close", "Open", "Text", "attributes", "pieces", "tokens"]


@dataclass(frozen=True, slots=True)
class Open:
    """A tag that opens an element: its name, where its attributes are written, and whether it closes itself."""

    name: str
    start: int
    attributes_end: int
    bare: bool


@dataclass(frozen=True, slots=True)
class Close:
    """A tag that closes an element."""

    name: str


@dataclass(frozen=True, slots=True)
class Text:
    """Text as written, entities and all: [start, end) of the source; `raw`: no entities are read in it."""

    start: int
    end: int
    raw: bool = False


_NAME: Final = re.compile(r"[a-zA-Z][^\s/>\x00]*")
_ATTRIBUTE: Final = re.compile(r"([^\s/>=\"'<]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+)))?")
_ENTITY: Final = re.compile(r"&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});?")
_RAW: Final = frozenset({"script", "style", "xmp", "iframe", "noembed", "noframes", "noscript", "template"})
_LETTERS: Final = frozenset({"title", "textarea"})
_LONGEST_TAG: Final = 1 << 16


def tokens(source: str) -> Iterator[Open | Close | Text]:
    """Give the tags and texts of a page in order; comments, declarations and what scripts hold are left out, but for JSON."""
    at, size = 0, len(source)
    missing: set[str] = set()
    while at < size:
        mark = source.find("<", at)
        if mark < 0:
            yield Text(at, size)
            return
        if mark > at:
            yield Text(at, mark)
        following = source[mark + 1 : mark + 2]
        if following.isascii() and following.isalpha():
            opened, at = _opened(source, mark)
            yield opened
            if opened.name in _RAW | _LETTERS and not opened.bare:
                end = _end_of(source, opened.name, at, missing)
                if end > at:
                    yield Text(at, end, raw=opened.name in _RAW)
                at = end
        elif following == "/":
            closed, at = _closed(source, mark)
            if closed:
                yield closed
        elif following in {"!", "?"}:
            text, at = _declared(source, mark, missing)
            if text:
                yield text
        else:
            yield Text(mark, mark + 1)
            at = mark + 1


def _opened(source: str, mark: int) -> tuple[Open, int]:
    found = _NAME.match(source, mark + 1)
    name = found[0].casefold() if found else ""
    end = _tag_end(source, found.end() if found else mark + 1)
    return Open(name, mark, end, source[end - 1 : end] == "/"), end + 1


def _tag_end(source: str, at: int) -> int:
    """Find the end of a tag; a mark in quotes ends none, but a tag of some pages' length has lost its quote."""
    limit = min(len(source), at + _LONGEST_TAG)
    quote = ""
    first = source.find(">", at, limit)
    if first >= 0 and source.find('"', at, first) < 0 and source.find("'", at, first) < 0:
        return first
    place = at
    while place < limit:
        char = source[place]
        if quote:
            if char == quote:
                quote = ""
        elif char in "\"'" and source[place - 1] in "= \t\n\r":
            quote = char
        elif char == ">":
            return place
        place += 1
    return first if first >= 0 else limit


def _closed(source: str, mark: int) -> tuple[Close | None, int]:
    end = source.find(">", mark, mark + _LONGEST_TAG)
    found = _NAME.match(source, mark + 2)
    after = end + 1 if end >= 0 else min(len(source), mark + (len(found[0]) + 2 if found else 2))
    return (Close(found[0].casefold()) if found else None), after


def _declared(source: str, mark: int, missing: set[str]) -> tuple[Text | None, int]:
    """Pass over a comment, a declaration or an instruction; give what a CDATA section holds."""
    for opening, ending in (("<!--", "-->"), ("<![CDATA[", "]]>")):
        if not source.startswith(opening, mark):
            continue
        end = -1 if ending in missing else source.find(ending, mark + len(opening))
        if end < 0:
            missing.add(ending)
            # Never closed: a browser would swallow the rest; we pass over the mark alone, so that no text is lost.
            return None, mark + len(opening)
        text = Text(mark + len(opening), end, raw=True) if opening != "<!--" else None
        return text, end + len(ending)
    end = source.find(">", mark, mark + _LONGEST_TAG)
    return None, (end + 1 if end >= 0 else mark + 2)


def _end_of(source: str, name: str, at: int, missing: set[str]) -> int:
    """Find where an element of letters alone is closed; one that never is ends at once."""
    if name in missing:
        return at
    found = re.compile(rf"</{re.escape(name)}(?=[\s/>])", re.IGNORECASE).search(source, at)
    if found is None:
        missing.add(name)
        return at
    return found.start()


def attributes(source: str, opened: Open) -> dict[str, str]:
    """Read the attributes of a tag; the first of a name counts."""
    found: dict[str, str] = {}
    start = opened.start + 1 + len(opened.name)
    for name, double, single, bare in _ATTRIBUTE.findall(source[start : opened.attributes_end]):
        found.setdefault(name.casefold(), unescape(double or single or bare))
    return found


def pieces(source: str, text: Text) -> Iterator[tuple[str, int, int, bool]]:
    """Give a text as a reader sees it, piece by piece with its place; True: written one for one."""
    at = text.start
    if not text.raw and source.find("&", text.start, text.end) >= 0:
        for found in _ENTITY.finditer(source, text.start, text.end):
            if found.start() > at:
                yield source[at : found.start()], at, found.start(), True
            seen = unescape(found[0])
            yield seen, found.start(), found.end(), seen == found[0]
            at = found.end()
    if at < text.end:
        yield source[at : text.end], at, text.end, True
