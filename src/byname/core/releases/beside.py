"""What a figure gives away beside those published before it: a small group that follows by subtracting (decision 0005).

Whoever holds two published numbers holds their difference. So a figure is held against each one before it, person by
person; and against each two of them, whose sum or difference it may leave but for a few.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Clash", "Shown", "clash_beside", "clash_within", "telling", "telling_pairs"]


@dataclass(frozen=True, slots=True)
class Shown:
    """One published number: of which figure (and which cell of it), how many, and who they are."""

    figure: str
    value: int
    people: frozenset[int]


@dataclass(frozen=True, slots=True)
class Clash:
    """The rule by which a number may not stand beside others, and the figures beside which it may not."""

    rule: str
    beside: tuple[str, ...]


def clash_beside(new: Shown, earlier: Sequence[Shown], *, threshold: int) -> Clash | None:
    """Give the first clash of a number with the numbers published before it, with one or with two of them; None for none.

    Two groups that share somebody must not differ by a few people alone, fewer than `threshold` on each side: they would
    follow from the two numbers. Two groups may not make up a third one but for so few.
    """
    for each in earlier:
        if telling(new, each, threshold):
            return Clash("small-difference", (each.figure,))
    for pair in telling_pairs(new, earlier, threshold=threshold):
        return Clash("complementary", pair)
    return None


def clash_within(cells: Sequence[Shown], *, threshold: int) -> Clash | None:
    """Give the first clash among numbers that are published together; None where each may stand beside the others."""
    for place, each in enumerate(cells):
        found = clash_beside(each, cells[:place], threshold=threshold)
        if found:
            return found
    return None


def telling(one: Shown, other: Shown, threshold: int) -> bool:
    """Tell whether the difference of two numbers points at a small group: one has a few more than the other, and no fewer.

    Where many came and few went, the difference is of many, and the few do not follow from it.
    """
    if one.people.isdisjoint(other.people):
        return False
    more, fewer = len(one.people - other.people), len(other.people - one.people)
    if more or fewer:
        return more < threshold and fewer < threshold
    # Events: the same people, some of them counted more than once in one of the two.
    return 0 < abs(one.value - other.value) < threshold


def telling_pairs(new: Shown, earlier: Sequence[Shown], *, threshold: int) -> list[tuple[str, str]]:
    """Give each two earlier numbers which with the new one leave a small group.

    That is a whole less two parts of it that share nobody; or two groups that share nobody, less a third one within them.
    """
    sizes: dict[int, list[Shown]] = {}
    for each in earlier:
        sizes.setdefault(len(each.people), []).append(each)
    found = []
    for one in earlier:
        # The sizes alone tell which others can make up a whole but for so few, so that few pairs are looked at.
        for left in (*range(1 - threshold, 0), *range(1, threshold)):
            others = sizes.get(len(new.people) - len(one.people) - left, ())
            found += [(one.figure, other.figure) for other in others if _leaves_few(new, (one, other), threshold)]
            others = sizes.get(len(one.people) - len(new.people) - left, ())
            found += [(one.figure, other.figure) for other in others if _leaves_few(one, (new, other), threshold)]
    return found


def _leaves_few(whole: Shown, parts: tuple[Shown, Shown], threshold: int) -> bool:
    """Tell whether a whole and two parts that share nobody differ by 1 to under the threshold people, on one side alone."""
    first, second = (part.people for part in parts)
    many = len(first) + len(second)
    if not first or not second or not 0 < abs(len(whole.people) - many) < threshold or not first.isdisjoint(second):
        return False
    if many < len(whole.people):
        return first <= whole.people and second <= whole.people
    # A whole that lies within one of them is told by that one alone, and the other adds nothing to it.
    return whole.people <= first | second and not whole.people.isdisjoint(first) and not whole.people.isdisjoint(second)
