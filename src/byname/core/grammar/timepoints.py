"""Points and periods of time in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from byname.core.grammar.parts import Token, Use
from byname.core.grammar.tongues import Tongue

__all__ = ["time_marks"]


def time_marks(tokens: Sequence[Token], tongue: Tongue) -> dict[int, tuple[int, Use]]:
    return {}
