"""Guess that a noun which no list has means persons: by its ending, or by a numeral that counts only persons."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.tongues import Tongue
from byname.core.statements.heads_people_data import COLLECTIVES, ENDINGS, THINGS

__all__ = ["counts_persons", "means_persons"]

_SHORTEST: Final = 5


def means_persons(word: str, tongue: Tongue) -> bool:
    """Tell whether a folded word ends as names of persons do: beekeepers, кухарів, рыбака; no words for things that do so too."""
    if len(word) < _SHORTEST or not word.isalpha():
        return False
    return word.endswith(ENDINGS[tongue]) and word not in THINGS[tongue]


def counts_persons(word: str, tongue: Tongue) -> bool:
    """Tell whether a folded numeral is one that counts persons only: двое, п'ятеро, восьмерых."""
    return word in COLLECTIVES[tongue]
