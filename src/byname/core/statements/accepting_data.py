"""Verbs of a first sentence that say that those counted come out of captivity."""

from __future__ import annotations

from typing import Final

__all__ = ["WELCOMES"]

WELCOMES: Final = frozenset(
    "встретила встретил приняла принял прошло прошли зустріла зустрів прийняла прийняв пройшло пройшли".split()
)
"""Verbs of a first sentence under which those counted come out of captivity or went through it."""
