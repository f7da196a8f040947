"""A number of people as low..high; no upper end where nobody stated one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

__all__ = ["NOBODY", "UNKNOWN", "Bounds", "added", "spanned"]


@dataclass(frozen=True, slots=True)
class Bounds:
    """From `low` to `high` people, both possible; `high` None is no upper end."""

    low: int
    high: int | None

    @property
    def exact(self) -> bool:
        """Tell whether it is one number."""
        return self.low == self.high

    def meets(self, other: Bounds) -> bool:
        """Tell whether some number lies in both."""
        return self.distance(other) == 0

    def within(self, other: Bounds) -> bool:
        """Tell whether every number of this lies in the other."""
        ends = other.high is None or (self.high is not None and self.high <= other.high)
        return self.low >= other.low and ends

    def distance(self, other: Bounds) -> int:
        """Give how far this must rise to meet the other: negative where it must fall, 0 where they meet."""
        if self.high is not None and self.high < other.low:
            return other.low - self.high
        if other.high is not None and other.high < self.low:
            return other.high - self.low
        return 0

    def less(self, other: Bounds) -> Bounds:
        """Give what is left when so many are taken away; never fewer than none."""
        low = 0 if other.high is None else max(0, self.low - other.high)
        return Bounds(low, None if self.high is None else max(0, self.high - other.low))


NOBODY: Final = Bounds(0, 0)
UNKNOWN: Final = Bounds(0, None)


def added(some: Iterable[Bounds]) -> Bounds:
    """Give the sum."""
    low, high = 0, 0
    open_above = False
    for one in some:
        low += one.low
        open_above = open_above or one.high is None
        high += one.high or 0
    return Bounds(low, None if open_above else high)


def spanned(some: Iterable[Bounds]) -> Bounds:
    """Give the least bounds that hold all of these; UNKNOWN for none."""
    known = list(some)
    if not known:
        return UNKNOWN
    highs = [one.high for one in known]
    return Bounds(
        min(one.low for one in known), None if None in highs else max(high for high in highs if high is not None)
    )
