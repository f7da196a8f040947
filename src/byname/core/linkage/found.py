"""Two rows of lists that an engine holds to speak of one person."""

from __future__ import annotations

from dataclasses import dataclass

from byname.core.linkage.features import FeatureResult

__all__ = ["PairFound"]


@dataclass(frozen=True, slots=True)
class PairFound:
    """Two rows, by their place in the lists; `same`: law 6 lets them be one person without a human.

    `reason` is the code (of `REASON_CODES`) of why they are, or why a human is asked.
    """

    left: int
    right: int
    probability: float
    same: bool
    evidence: tuple[FeatureResult, ...]
    reason: str = ""
