"""Codes that somebody typed: one that nobody knows is refused, naming those close to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Final

from byname.core.errors import MisuseError

__all__ = ["code_meant", "known_code", "words_for_codes"]

_NAMED: Final = 8


def known_code(kind: str, code: str, known: Iterable[str]) -> None:
    """Refuse a code that is none of those known; raises MisuseError with those close to it, or else some of all."""
    codes = sorted({*known} - {""})
    if code in codes:
        return
    folded = {each.casefold(): each for each in codes}
    close = sorted(folded[each] for each in get_close_matches(code.casefold(), folded, n=_NAMED, cutoff=0.5))
    listed = ", ".join(close or codes[:_NAMED]) or "none"
    more = f" and {len(codes) - _NAMED} more" if not close and len(codes) > _NAMED else ""
    rest = f"Close to it: {listed}." if close else f"There are: {listed}{more}."
    raise MisuseError(f"There is no {kind} {code!r} in this register. {rest}")


def words_for_codes(named: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """Give the code for each word that means it, from code -> names; a word that means two means none of them.

    A code means itself as it is written; folded, a code comes before a name.
    """
    by_code: dict[str, set[str]] = {}
    by_name: dict[str, set[str]] = {}
    for code, names in named.items():
        by_code.setdefault(_fold(code), set()).add(code)
        for name in names:
            by_name.setdefault(_fold(name), set()).add(code)
    meant = by_name | by_code
    words = {word: next(iter(codes)) for word, codes in meant.items() if word and len(codes) == 1}
    return words | {code: code for code in named}


def code_meant(text: str, words: Mapping[str, str]) -> str:
    """Give the code that a cell means, whatever its case and spaces, by the words that `words_for_codes` gave; "" if none."""
    if text.strip() in words:
        return words[text.strip()]
    folded = _fold(text)
    # Codes that differ in case alone mean only themselves.
    alike = {code for code in words.values() if _fold(code) == folded}
    return words.get(folded, "") if len(alike) < 2 else ""


def _fold(text: str) -> str:
    return "".join(text.casefold().split())
