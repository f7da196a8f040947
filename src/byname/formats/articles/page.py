"""A saved web page as an article: its blocks with their places in the source, and what it says of itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from byname.core.stories.blocks import Article, Block, Note
from byname.core.stories.lines import fold
from byname.formats.articles.body import Reading, read_body
from byname.formats.articles.building import Built, build
from byname.formats.articles.errors import refused
from byname.formats.articles.heads import Head, read_head

__all__ = ["read_page"]

_SHORTEST_LINE: Final = 25
_NOON: Final = 12


def read_page(source: str, *, name: str, notes: Sequence[Note] = ()) -> Article:
    """Read a page from its decoded source; offsets count code points of that source. Raises ArticleError where it shows no text."""
    built = build(source)
    if not built.blocks:
        raise refused(
            name, "a web page without text", "an article holds text",
            "The page may build its text in the browser: save it from there as a whole page, or copy its text into a file.",
        )  # fmt: skip
    reading = read_body(source, depth=built.depth)
    found = list(notes)
    if reading is None:
        found.append(Note("press.note.own-rules"))
        reading = Reading()
    head = read_head(built)
    when, contrary = _time(head, _sure(reading, built.blocks))
    return Article(
        source, _evidenced(built.blocks, reading), "html",
        title=_title(built, head, reading), author=head.author or reading.author, outlet=head.outlet or reading.outlet,
        published=when.date() if when else None, at=when, language=built.language.casefold().replace("_", "-").partition("-")[0],
        notes=(*found, *contrary),
    )  # fmt: skip


def _title(built: Built, head: Head, reading: Reading) -> str:
    """Choose the title: as told to other pages, as the library found it, else the window's."""
    return head.title or reading.title or built.title


def _sure(reading: Reading, blocks: Sequence[Block]) -> Reading:
    """Leave out the day that the library found where the page marks several days: each belongs to a story of its own."""
    marked = {block.when[:10] for block in blocks if block.when}
    day = reading.published.isoformat() if reading.published else ""
    return replace(reading, published=None) if len(marked) > 1 and day in marked else reading


def _time(head: Head, reading: Reading) -> tuple[datetime | None, tuple[Note, ...]]:
    """Choose when the page was published, and say so where it names days that differ.

    What the page tells machines comes first, then the times it marks in the text near its title, then what the library
    found. Two days may be one moment in two zones; more are a contradiction.
    """
    days = sorted({when.date() for _place, when in head.times})
    if not days:
        return (datetime.fromisoformat(f"{reading.published}T12:00") if reading.published else None), ()
    first = head.times[0][1]
    # A day alone counts as its noon; where the page also tells the hour of that day, ages are resolved against it.
    first = next((when for _place, when in head.times if when.date() == first.date() and when.hour != _NOON), first)
    if (days[-1] - days[0]).days <= 1:
        return first, ()
    told = ", ".join(f"{when.date()} ({place})" for place, when in head.times)
    return first, (Note("press.note.contrary-days", (("days", told), ("day", first.date().isoformat()))),)


def _evidenced(blocks: Sequence[Block], reading: Reading) -> tuple[Block, ...]:
    """Mark which blocks the library takes for the body."""
    lines = {fold(line.strip(" -|#")) for line in reading.body}
    whole = "\n".join(lines)
    if not lines:
        return tuple(blocks)
    return tuple(replace(block, body=_is_body(fold(block.text), lines, whole)) for block in blocks)


def _is_body(text: str, lines: set[str], whole: str) -> bool:
    return text in lines or (len(text) >= _SHORTEST_LINE and text in whole)
