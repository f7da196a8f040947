"""What a solver is asked to choose and what it answers: candidates, limits, a seed; a list, or the rules that clash."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Final

__all__ = ["TICKET_BITS", "Candidate", "Choice", "Clash", "Limit", "Question", "ticket"]

TICKET_BITS: Final = 24
"""A ticket is two whole numbers of so many bits; two sets of 20,000 people tie once in 14 thousand million lotteries."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One who may be chosen: public number, and what each preference counts for, the first preference first."""

    number: str
    scores: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Limit:
    """At most (or at least) `count` of these people; `title` is the rule's own words.

    `kind` is at-least, at-most, must (at least all of them) or one-person (at most one: they may be one person).
    """

    kind: str
    title: str
    count: int
    members: frozenset[str]

    @property
    def is_most(self) -> bool:
        """Whether it bounds from above."""
        return self.kind in {"at-most", "one-person"}


@dataclass(frozen=True, slots=True)
class Question:
    """Choose `size` of the candidates under the limits, the best by their scores, ties by the lottery of the seed."""

    size: int
    candidates: tuple[Candidate, ...]
    limits: tuple[Limit, ...] = ()
    seed: str = ""


@dataclass(frozen=True, slots=True)
class Clash:
    """One of the rules that cannot all hold: so many are wanted of so many who may be chosen."""

    kind: str
    title: str
    count: int
    people: int


@dataclass(frozen=True, slots=True)
class Choice:
    """The best list, in order of public number, with the sum of each preference; or none, and why: every rule in
    `clashes` is needed for the clash.

    `proven` says of each preference, and of the two halves of the lottery, how it was proved that nothing is better:
    `bound` by an upper bound in whole numbers, `search` by the solver's own search, which left no gap.
    """

    chosen: tuple[str, ...] = ()
    totals: tuple[int, ...] = ()
    proven: tuple[str, ...] = ()
    clashes: tuple[Clash, ...] = ()


def ticket(seed: str, number: str) -> tuple[int, int]:
    """Give somebody's ticket in the lottery: the first and the next 24 bits of SHA-256 over seed, line feed, number.

    Anybody can compute it from the published seed; nobody chooses it. Among lists that are equally good the one whose
    first halves sum to most is drawn, and among those the one whose second halves do.
    """
    digest = hashlib.sha256(f"{seed}\n{number}".encode()).digest()
    width = TICKET_BITS // 8
    return int.from_bytes(digest[:width], "big"), int.from_bytes(digest[width : 2 * width], "big")
