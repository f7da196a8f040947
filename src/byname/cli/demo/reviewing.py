"""The made-up reviewer at work: answers only the pairs that review puts up, by the same action as anybody."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from byname.cli.demo.rows import receipts, rows_of
from byname.core.disclosure import Viewer
from byname.scenario import TruthReviewer

__all__ = ["Reviewed", "apart", "review_all"]

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Reviewed:
    """How many pairs were answered, how many of them as the same person, and in how many rounds."""

    pairs: int
    same: int
    rounds: int


def review_all(truth: TruthReviewer, *, reviewer: Viewer, second: Viewer) -> Reviewed:
    """Answer what review puts up, let the engine decide anew, and go on until nothing new is put up.

    A round answers pairs that share no record: as for a reviewer who takes one after the other, an answer may settle its
    neighbours unasked. Each answer is given on the day after the later of its two documents came. Where one source keeps
    two apart, `second` says the same after the first.
    """
    from byname.actions.judgements import Verdict, judge_many
    from byname.queries.reviews import pairs

    answered: set[Pair] = set()
    same = rounds = 0
    received = receipts(viewer=reviewer)
    while some := apart(pair for pair, _probability in pairs(viewer=reviewer) if pair not in answered):
        rows = rows_of({number for pair in some for number in pair}, viewer=reviewer)
        by_day: dict[date, list[Verdict]] = defaultdict(list)
        for left, right in some:
            outcome = truth.decide(*rows[left], *rows[right])
            decided = max(received[rows[left][0]], received[rows[right][0]]) + timedelta(days=1)
            by_day[decided].append(Verdict(left, right, outcome, decided))
            same += outcome == "same"
        for day in sorted(by_day):
            outcomes = judge_many(by_day[day], by=reviewer)
            waiting = [one for one, outcome in zip(by_day[day], outcomes, strict=True) if outcome == "proposed"]
            if waiting:
                judge_many(waiting, by=second)
        answered.update(some)
        rounds += 1
    return Reviewed(len(answered), same, rounds)


def apart(waiting: Iterable[Pair]) -> list[Pair]:
    """Give as many of the pairs, in their order, as share no record."""
    taken: set[str] = set()
    chosen = []
    for left, right in waiting:
        if left not in taken and right not in taken:
            taken.update((left, right))
            chosen.append((left, right))
    return chosen
