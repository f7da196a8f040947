"""How far along a captive's way an occasion lies, and by which of them people come out of captivity."""

from __future__ import annotations

from typing import Final

__all__ = ["MOVES", "stage_of"]

MOVES: Final = frozenset({"return", "release", "give", "receive", "swap"})
"""Occasions by which people come out of captivity."""

_STAGES: Final = {
    "injure": 1, "kill": 2, "capture": 3, "hold": 4, "miss": 5, "notify": 5, "escape": 5, "incaptdie": 6, "incaptkill": 6,
    "execute": 6, "account": 7, "exhume": 7, "identify": 8, "swap": 9, "release": 10, "give": 10, "return": 10, "receive": 11,
    "decline": 12, "interview": 13, "torture": 14, "sexual": 15,
}  # fmt: skip


def stage_of(occasion: str) -> int:
    """Give how far along a captive's way an occasion lies: the further one rules (released, who were captured)."""
    return _STAGES.get(occasion, 0)
