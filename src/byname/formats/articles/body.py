"""What a well-kept reader of web pages (trafilatura) takes for title, author, outlet, day and body; it is never let fetch."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import date
from typing import Final

from byname.formats.articles.heads import read_time

__all__ = ["Reading", "read_body"]

_MOST: Final = 2_000_000
_DEEPEST: Final = 400
_LOGGERS: Final = ("trafilatura", "htmldate", "courlan", "justext", "readability")


@dataclass(frozen=True, slots=True)
class Reading:
    """What the library found; "" and None where it found nothing. `body`: the lines of its main text."""

    title: str = ""
    author: str = ""
    outlet: str = ""
    published: date | None = None
    body: tuple[str, ...] = ()


class _LibraryFaultError(Exception):
    """The library broke on a page."""


def read_body(source: str, *, depth: int) -> Reading | None:
    """Ask the library about a page; None where the page is too large or deep for it, or breaks it."""
    if len(source) > _MOST or depth > _DEEPEST:
        return None
    try:
        return _asked(source)
    except _LibraryFaultError:
        return None


def _asked(source: str) -> Reading:
    try:
        from trafilatura import bare_extraction

        for name in _LOGGERS:
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)
        found = bare_extraction(
            # Bytes in a declared encoding would be decoded again: the text is ours already.
            source,
            include_comments=False,
            with_metadata=True,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except Exception as error:
        # Whatever a foreign reader does on a hostile page, the page is still read by our own rules.
        raise _LibraryFaultError from error
    if found is None or isinstance(found, dict):
        return Reading()
    return Reading(
        found.title or "",
        found.author or "",
        found.sitename or "",
        _day(found.date),
        tuple((found.text or "").splitlines()),
    )


def _day(text: str | None) -> date | None:
    found = read_time((text or "")[:10])
    return found.date() if found else None
