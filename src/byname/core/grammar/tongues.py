"""The languages in which a text is read; any other is named and not guessed at."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Tongue"]


class Tongue(StrEnum):
    """A language with word lists of its own here, or another one."""

    ENGLISH = "en"
    UKRAINIAN = "uk"
    RUSSIAN = "ru"
    OTHER = "other"
