"""Numbers of frozen figures: BYN-2026-0001, counted on within a year, never given twice."""

from __future__ import annotations

import re
from collections.abc import Iterable

from byname.core.errors import MisuseError

__all__ = ["next_number", "number_read"]

_NUMBER = re.compile(r"BYN-(?P<year>[0-9]{4})-(?P<place>[0-9]{4,9})")


def next_number(year: int, given: Iterable[str]) -> str:
    """Give the number after all that were given in a year; one that is none counts for nothing."""
    places = [
        int(found["place"]) for text in given if (found := _NUMBER.fullmatch(text)) and int(found["year"]) == year
    ]
    return f"BYN-{year:04d}-{max(places, default=0) + 1:04d}"


def number_read(text: str) -> str:
    """Read a number as somebody cites it (byn 2026 1 is BYN-2026-0001); raises MisuseError for what is none."""
    parts = (
        re.findall(r"[0-9]+", text)
        if re.fullmatch(r"\s*(?:byn)?[\s\-_/]*[0-9]+[\s\-_/]+[0-9]+\s*", text, re.IGNORECASE)
        else []
    )
    if len(parts) != 2 or len(parts[0]) != 4 or len(parts[1]) > 9 or not text.isascii():
        raise MisuseError(f"{text!r} is no number of a frozen figure. Write it as BYN-2026-0001.")
    return f"BYN-{parts[0]}-{int(parts[1]):04d}"
