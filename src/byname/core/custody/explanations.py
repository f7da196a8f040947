"""Why two numbers differ: what was counted otherwise, what was learned, what happened, in disjoint sets of persons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from byname.core.custody.persons import PersonLine, follow

__all__ = ["Change", "Count", "Explanation", "explain_counts"]

Count = Callable[[Iterable[PersonLine]], Mapping[int, int]]
"""Counts lines for one question: how often each person number counts; absent is 0, once at most unless events count."""


@dataclass(frozen=True, slots=True)
class Change:
    """Persons (numbers, in order) who came into the count and who left it; twice where two events count."""

    added: tuple[int, ...] = ()
    removed: tuple[int, ...] = ()

    @property
    def net(self) -> int:
        """How much the count changes."""
        return len(self.added) - len(self.removed)


@dataclass(frozen=True, slots=True)
class Explanation:
    """The three reasons why figures differ; nobody stands in two of them, and their nets sum to the difference."""

    before: int
    after: int
    definition: Change
    learned: Change
    happened: Change

    @property
    def difference(self) -> int:
        """The second number less the first."""
        return self.after - self.before


def explain_counts(
    lines_a: Sequence[PersonLine], lines_b: Sequence[PersonLine], *, asked_a: Count, redefined: Count, asked_b: Count
) -> Explanation:
    """Lead from `asked_a` of what was known at first to `asked_b` of what was known later.

    `redefined` is the second definition on the first day. Each person's change is put down to the first step that
    changed it: another definition on the same day as known then; then what was learned about that day; then what
    happened until the other day. Persons are followed through their records: of several who became one, those who
    vanish are learned, and so is each person split off.
    """
    before, other = asked_a(lines_a), redefined(lines_a)
    relearned, after = redefined(lines_b), asked_b(lines_b)
    changes: tuple[Counter[int], ...] = (Counter(), Counter(), Counter())
    for old, new in follow(lines_a, lines_b):
        number = new.number if new else old.number if old else 0
        was = (before.get(old.number, 0), other.get(old.number, 0)) if old else (0, 0)
        now = (relearned.get(new.number, 0), after.get(new.number, 0)) if new else (0, 0)
        counts = (*was, *now)
        net = counts[3] - counts[0]
        if net:
            first = next(step for step in range(3) if counts[step] != counts[step + 1])
            changes[first][number] += net
    return Explanation(sum(before.values()), sum(after.values()), *(_change(numbers) for numbers in changes))


def _change(numbers: Counter[int]) -> Change:
    added = tuple(sorted((+numbers).elements()))
    return Change(added, tuple(sorted((-numbers).elements())))
