"""How two lists, or the rows of one, stand to each other: every row in one class, and the classes add up (law 1)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from byname.core.comparisons.changes import Change, changes
from byname.core.comparisons.rows import ComparedRow
from byname.core.linkage.found import PairFound

__all__ = ["ListsCompared", "PairCompared", "RowClass", "compared"]


class RowClass(StrEnum):
    """What becomes of a row: one person in both, unchanged or changed; for a human; only in the first list; only in the second."""

    SAME = "same"
    CHANGED = "changed"
    TO_DECIDE = "to-decide"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class PairCompared:
    """Two rows that are held, or may be held, to be one person, with what changed between them."""

    found: PairFound
    changes: tuple[Change, ...]

    @property
    def left(self) -> int:
        """The place of the row of the first list."""
        return self.found.left

    @property
    def right(self) -> int:
        """The place of the other row."""
        return self.found.right

    @property
    def changed(self) -> tuple[Change, ...]:
        """The fields of which both rows say something that cannot both be so; a date told less precisely is none."""
        return tuple(each for each in self.changes if each.told_by_both and not each.less_precise)

    @property
    def row_class(self) -> RowClass:
        """The class of both its rows."""
        if not self.found.same:
            return RowClass.TO_DECIDE
        return RowClass.CHANGED if self.changed else RowClass.SAME


@dataclass(frozen=True, slots=True)
class ListsCompared:
    """Two lists compared, or one with itself (`right` is `left` then, and `within` true).

    `not_compared`: (key, rows) of rows that share a key with so many that they met only where something else agrees too.
    `decided`: of pairs by place, what a human said (whether they are one person, who said it, why).
    """

    left: tuple[ComparedRow, ...]
    right: tuple[ComparedRow, ...]
    pairs: tuple[PairCompared, ...]
    possible: tuple[PairCompared, ...]
    within: bool = False
    not_compared: tuple[tuple[str, int], ...] = ()
    decided: Mapping[tuple[int, int], tuple[bool, str, str]] = field(default_factory=dict)

    @property
    def left_only(self) -> tuple[int, ...]:
        """The places of the rows of the first list that stand in no pair; in one list: those that stand alone."""
        met = {pair.left for pair in self.pairs} | ({pair.right for pair in self.pairs} if self.within else set())
        return tuple(place for place in range(len(self.left)) if place not in met)

    @property
    def right_only(self) -> tuple[int, ...]:
        """The places of the rows of the second list that stand in no pair; none where one list is compared with itself."""
        if self.within:
            return ()
        met = {pair.right for pair in self.pairs}
        return tuple(place for place in range(len(self.right)) if place not in met)

    def of_class(self, sort: RowClass) -> tuple[PairCompared, ...]:
        """The pairs of a class, the likeliest first."""
        return tuple(
            sorted((pair for pair in self.pairs if pair.row_class is sort), key=lambda pair: -pair.found.probability)
        )

    def counted(self, side: str) -> Mapping[RowClass, int]:
        """Count the rows of one side ("left" or "right") by class: they add up to its rows."""
        alone = self.left_only if side == "left" else self.right_only
        classes = {getattr(pair, side): pair.row_class for pair in reversed(self.pairs)}
        if self.within:
            classes |= {pair.right: pair.row_class for pair in reversed(self.pairs) if pair.right not in classes}
        found = Counter(classes.values())
        found[RowClass.GONE if side == "left" else RowClass.NEW] = len(alone)
        return {each: found[each] for each in RowClass}


def compared(
    left: Sequence[ComparedRow],
    right: Sequence[ComparedRow],
    *,
    pairs: Iterable[PairFound],
    possible: Iterable[PairFound] = (),
    asked: frozenset[str] = frozenset(),
    within: bool = False,
    not_compared: Iterable[tuple[str, int]] = (),
) -> ListsCompared:
    """Put together what an engine found, with what changed between the two rows of each pair."""

    def told(found: Iterable[PairFound]) -> tuple[PairCompared, ...]:
        return tuple(PairCompared(each, changes(left[each.left], right[each.right], asked=asked)) for each in found)

    return ListsCompared(tuple(left), tuple(right), told(pairs), told(possible), within, tuple(not_compared))
