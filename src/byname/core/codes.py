"""Codes that somebody typed: one that nobody knows is refused, naming those close to it."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Final

from byname.core.errors import MisuseError

__all__ = ["known_code"]

_NAMED: Final = 8


def known_code(kind: str, code: str, known: Iterable[str]) -> None:
    """Refuse a code that is none of those known; raises MisuseError with those close to it, or else some of all."""
    codes = sorted({*known} - {""})
    if code in codes:
        return
    close = sorted(get_close_matches(code, codes, n=_NAMED, cutoff=0.5))
    listed = ", ".join(close or codes[:_NAMED]) or "none"
    more = f" and {len(codes) - _NAMED} more" if not close and len(codes) > _NAMED else ""
    rest = f"Close to it: {listed}." if close else f"There are: {listed}{more}."
    raise MisuseError(f"There is no {kind} {code!r} in this register. {rest}")
