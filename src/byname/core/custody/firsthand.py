"""How much a telling weighs: what a document was made to tell in full, what it repeats less, what others say too more."""

from __future__ import annotations

from collections.abc import Iterable

from byname.core.events import DocumentKind, EventKind

__all__ = ["CORROBORATED", "CORROBORATING", "SECOND_HAND", "reliability_for", "weight_of"]

SECOND_HAND = 2
"""How many steps of reliability a document loses for what it only repeats."""

_ENDINGS = frozenset({DocumentKind.HANDOVER_ACT, DocumentKind.DEATH_NOTICE, DocumentKind.TESTIMONY})
_OF_THE_CAPTURE = frozenset({"capture_date", "capture_place", "missing_date", "unit"})
_BEFORE = frozenset({EventKind.CAPTURED, EventKind.SOUGHT})


def reliability_for(kind: str, what: str, reliability: int) -> int:
    """Give the reliability (1 to 5) of a source for one field or event kind of a document of this kind.

    An act of handover, a death notice or a testimony is made at the end of a captivity by people who were not at its
    beginning: for capture, disappearance and the unit at capture it counts less than the lists made then.
    """
    if kind in _ENDINGS and (what in _OF_THE_CAPTURE or what in _BEFORE):
        return max(1, reliability - SECOND_HAND)
    return reliability


CORROBORATING = 3
"""The least reliability with which another source corroborates."""

CORROBORATED = 2
"""How many steps a telling gains when a source of another kind says the same."""


def weight_of(reliability: int, kind: str, others: Iterable[tuple[str, int]]) -> int:
    """Give the weight of one telling, given (source kind, reliability) of the others that say the same.

    Two sources of different kinds outweigh one that is a step better; copies of one source corroborate nothing, and
    weak sources do not add up.
    """
    independent = any(other != kind and least >= CORROBORATING for other, least in others)
    return reliability + CORROBORATED if independent and reliability >= CORROBORATING else reliability
