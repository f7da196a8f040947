"""Verdicts said in words: values that are themselves codes are said too, numbers as the language writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from byname.wording.saying import say
from byname.wording.telling import tell_pairs

__all__ = ["can_be_asked", "verdict_sentence"]

_CODE: Final = re.compile(r"@([a-z_.-]+)")
_DECIMAL: Final = re.compile(r"\d+\.\d+")


def verdict_sentence(code: str, pairs: Iterable[tuple[str, str]], *, lang: str = "en") -> str:
    """Say a sentence of a verdict, such as `Checked.right` or `Checked.why`; "@code" in a value is said in the same language."""
    if not code:
        return ""
    return _capital(tell_pairs(code, [(name, _value(text, lang)) for name, text in pairs], lang=lang))


def can_be_asked(groups: Sequence[str], exchanges: Sequence[str], *, lang: str = "en") -> str:
    """Say what a question may be about: the desk's groups, its exchanges from the first to the last, sorts of people, times."""
    ends = " … ".join(dict.fromkeys((*exchanges[:1], *exchanges[-1:])))
    return say("ask.can", lang=lang, groups="; ".join(groups) or "–", exchanges=ends)


def _value(text: str, lang: str) -> str:
    if _DECIMAL.fullmatch(text) and lang != "en":
        return text.replace(".", ",")
    return _CODE.sub(lambda found: say(found[1], lang=lang), text)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
