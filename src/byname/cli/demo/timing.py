"""How long each step of the demo takes, said while it runs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

__all__ = ["Steps"]


class Steps:
    """Seconds by step, in the order in which the steps were first begun."""

    def __init__(self, note: Callable[[str], None]) -> None:
        """Say each finished part through `note`."""
        self.seconds: dict[str, float] = {}
        self.note = note

    @contextmanager
    def timed(self, step: str) -> Iterator[None]:
        """Add what happens inside to a step."""
        begun = time.perf_counter()
        try:
            yield
        finally:
            self.add(step, time.perf_counter() - begun)

    def add(self, step: str, seconds: float) -> None:
        """Add seconds to a step."""
        self.seconds[step] = self.seconds.get(step, 0.0) + seconds

    def told(self) -> str:
        """Say all steps in one line."""
        parts = ", ".join(f"{step} {seconds:.1f} s" for step, seconds in self.seconds.items())
        return f"{parts}; {sum(self.seconds.values()):.0f} s in all"
