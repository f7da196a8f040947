"""Why somebody was found, in words."""

from __future__ import annotations

from collections.abc import Sequence

from byname.wording.saying import has, say

__all__ = ["say_why"]

_LAYOUT = "layout"


def say_why(
    agree: Sequence[str], near: Sequence[str], differ: Sequence[str], found_as: str = "", *, lang: str = "en"
) -> tuple[str, ...]:
    """Say what of a searched text agrees, nearly agrees and differs, and how the name is written there; in that order."""
    told = (("agree", agree), ("near", [code for code in near if code != _LAYOUT]), ("differ", differ))
    said = [
        say(f"find.{sort}", lang=lang, parts=", ".join(_part(code, lang) for code in codes))
        for sort, codes in told
        if codes
    ]
    said += [say("find.layout", lang=lang)] if _LAYOUT in near else []
    return (*said, say("find.found-as", lang=lang, name=found_as)) if found_as else tuple(said)


def _part(code: str, lang: str) -> str:
    text = f"find.part.{code}"
    return say(text, lang=lang) if has(text, lang=lang) else code
