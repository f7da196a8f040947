"""What a language brings: its texts, how it counts, how it writes a day and a month."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from byname.core.errors import BynameError

__all__ = ["Language", "Text", "UnknownTextError"]

Text = str | tuple[str, ...]
"""A sentence with `{values}`; where it depends on the number `n`, one sentence for each plural form."""


class UnknownTextError(BynameError):
    """A code without a text, or a text that lacks a value it asks for: a gap in the wording, named."""

    status = 500


@dataclass(frozen=True, slots=True)
class Language:
    """One language: texts by code, the plural form of a number (index into a text's forms), a day, a month and a count as written."""

    code: str
    texts: Mapping[str, Text]
    form: Callable[[int], int]
    day: Callable[[date], str]
    month: Callable[[date], str]
    count: Callable[[int], str]
