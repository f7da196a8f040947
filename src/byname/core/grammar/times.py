"""When something was: dates, weekdays, periods."""

from __future__ import annotations

from datetime import date, datetime

from byname.core.grammar.parts import Sentence, Time
from byname.core.grammar.tongues import Tongue

__all__ = ["ago", "times"]


def times(sentence: Sentence, tongue: Tongue, published: date | None) -> tuple[Time, ...]:
    """Read the time expressions of a sentence."""
    return ()


def ago(text: str, at: datetime) -> datetime | None:
    """Read "36 minutes ago"."""
    return None
