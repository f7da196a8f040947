"""How much a telling weighs: what a document was made to tell in full, what it repeats less, what others say too more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from byname.core.events import DocumentKind, EventKind

__all__ = [
    "CORRECTION",
    "CORRECTION_ROLE",
    "CORROBORATED",
    "CORROBORATING",
    "SECOND_HAND",
    "Voice",
    "is_own_word",
    "nearest",
    "reliability_for",
    "root_of",
    "weight_of",
]

SECOND_HAND = 2
"""How many steps of reliability a document loses for what it only repeats."""

_PASSED_ON = frozenset(
    {DocumentKind.HANDOVER_ACT, DocumentKind.DEATH_NOTICE, DocumentKind.TESTIMONY, DocumentKind.CONFIRMATION}
)
_OF_THE_CAPTURE = frozenset({"capture_date", "capture_place", "missing_date", "unit"})
_BEFORE = frozenset({EventKind.CAPTURED, EventKind.SOUGHT})


CORRECTION_ROLE = "correction"
"""The role of a form by which a human says what is right about a person."""

CORRECTION = 4
"""How many steps a correction gains: more than any two sources that agree."""


def reliability_for(kind: str, what: str, reliability: int, *, role: str = "") -> int:
    """Give the reliability (1 to 5, more for a correction) of a source for one field or event kind of a document.

    An act of handover, a death notice, a testimony or an agency's confirmation is made by people who were not at the
    capture: for it, for the disappearance and for the unit then it counts less than the lists of those who were.
    """
    if role == CORRECTION_ROLE:
        return reliability + CORRECTION
    if kind in _PASSED_ON and (what in _OF_THE_CAPTURE or what in _BEFORE):
        return max(1, reliability - SECOND_HAND)
    return reliability


def nearest(what: str, received: int) -> int:
    """Give the order of tellings of equal weight: for the capture the first told, nearest to it; else the latest."""
    return received if what in _OF_THE_CAPTURE or what in _BEFORE else -received


CORROBORATING = 3
"""The least reliability with which another source corroborates."""

CORROBORATED = 2
"""How many steps a telling gains when a source of another kind says the same."""


class Voice(NamedTuple):
    """Who tells something: kind and reliability of the source, and for a copied one the root that it repeats."""

    kind: str
    reliability: int
    root: str = ""


def weight_of(told: Voice, others: Iterable[Voice]) -> int:
    """Give the weight of one telling, given the others that say the same.

    Two sources of different kinds outweigh one that is a step better; copies of one source corroborate nothing, and
    weak sources do not add up. A source derived from another repeats it: it corroborates nobody and nobody it, so that
    all who copy one source count as that source alone.
    """
    corroborated = is_own_word(told) and any(other.kind != told.kind and is_own_word(other) for other in others)
    return told.reliability + CORROBORATED if corroborated else told.reliability


def is_own_word(told: Voice) -> bool:
    """Whether a telling can corroborate: of a source that is not weak and copies nobody."""
    return told.reliability >= CORROBORATING and not told.root


def root_of(code: str, derived_from: Mapping[str, str]) -> str:
    """Give the source from which one is derived in the end, "" where it is derived from none.

    A source that would go back to itself ends at the last one before the circle closes; it is derived all the same.
    """
    path = [code]
    while (before := derived_from.get(path[-1], "")) and before not in path:
        path.append(before)
    return path[-1] if len(path) > 1 else derived_from.get(code, "")
