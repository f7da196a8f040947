"""How much an answer moves: the figures that would be others if two persons were one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from byname.core.custody.persons import PersonLine

__all__ = ["figures_moved"]

Groups = Callable[[PersonLine], Iterable[str]]
"""Gives every group in which a person counts: powers and cohorts, by any names."""


def figures_moved(apart: Sequence[PersonLine], joined: PersonLine, groups: Groups, day: int) -> int:
    """Count the figures of a day that differ between these persons apart and joined: (group, status), and taken of each group.

    Each group's number of persons ever taken is a figure, and so is its number of persons of each status.
    """
    before: Counter[tuple[str, str]] = Counter()
    for line in apart:
        before.update(_cells(line, groups, day))
    after = Counter(_cells(joined, groups, day))
    return sum(before[cell] != after[cell] for cell in before | after)


def _cells(line: PersonLine, groups: Groups, day: int) -> list[tuple[str, str]]:
    standing = line.timeline.on(day)
    figures = [str(standing.status)] if standing.status is not None else []
    if standing.taken:
        figures.append("taken")
    return [(group, figure) for group in ("", *groups(line)) for figure in figures]
