"""Codes and values into sentences: whatever a person reads is worded here, one file of texts for each language."""

from __future__ import annotations

from byname.wording.dating import dated
from byname.wording.finding import say_why
from byname.wording.language import Language, UnknownTextError
from byname.wording.saying import LANGUAGES, PRINTED, count, day, has, say, say_pairs, span

__all__ = [
    "LANGUAGES", "PRINTED", "Language", "UnknownTextError", "count", "dated", "day", "has", "say", "say_pairs", "say_why", "span",
]  # fmt: skip
