"""What a register would hold under another model: every pair linked afresh, and whom it touches; nothing is written."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from byname.ledger.decisions import PairDecision, Withdrawals, judgements_of, standing_pairs
from byname.ledger.following import tied_to
from byname.ledger.lines import line_from_text
from byname.ledger.linkruns import differences, stored_run
from byname.ledger.snapshot import Snapshot
from byname.ledger.states import StateBuilder, branches_from_text
from byname.store.models import Record

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from byname.core.linkage.model import Model
    from byname.core.linkage.records import Pair
    from byname.core.moments import Moment
    from byname.engines.linking import Memory

__all__ = ["Turn", "turned_snapshot", "turns_under"]

_LINKED_AT_ONCE = 12_000
_STATED_AT_ONCE = 2_000
_FIRST = 1 << 60  # far above every stored judgement, as the newest of its pair


@dataclass(frozen=True, slots=True)
class Turn:
    """A pair that would be judged otherwise: what stands, what would ("none": nothing), and with which chance."""

    pair: Pair
    before: str
    after: str
    probability: float


def turns_under(model: Model, progress: Callable[[str, int], None] = lambda _step, _count: None) -> tuple[Turn, ...]:
    """Link every record afresh under a model; gives the pairs whose judgement would be another, in order of pair."""
    last = Record.objects.order_by("-id").values_list("id", flat=True).first() or 0
    done = 0
    found: dict[Pair, Turn] = {}
    comparisons: Memory = {}
    while some := _people_after(done):
        run = stored_run(some, through=last, model=model, memory=comparisons)
        standing = standing_pairs(judgements_of(run.touched), Withdrawals())
        for pair, before, judgement in differences(run, standing):
            was = before.outcome if before is not None else "none"
            now = judgement.outcome if judgement is not None else "none"
            if was != now:
                found[pair] = Turn(pair, was, now, judgement.probability if judgement is not None else 0.0)
        done = some[-1]
        progress("linked", len(some))
    return tuple(found[pair] for pair in sorted(found))


def _people_after(number: int) -> list[int]:
    people = Record.objects.filter(id__gt=number, part=0, problem="").order_by("id")
    return list(people.values_list("id", flat=True)[:_LINKED_AT_ONCE])


def turned_snapshot(turns: Collection[Turn], before: Snapshot, at: Moment) -> Snapshot:
    """Give everybody as they would stand at a moment if these pairs were judged so; who is not touched stands as before."""
    lines, branches, touched = [], [], set[int]()
    for some, records in _portions(turns):
        builder = StateBuilder(records)
        builder.judgements.extend(
            PairDecision(_FIRST + place, turn.pair, turn.after, False, turn.probability, at)
            for place, turn in enumerate(some)
        )
        states = builder.states()
        lines += [line_from_text(row.line) for each in states for row in each.persons if row.known_to is None]
        branches += [branches_from_text(row.body) for each in states for row in each.undecided if row.known_to is None]
        touched |= records
    lines += [line for line in before.lines if touched.isdisjoint(line.records)]
    branches += [each for each in before.branches if touched.isdisjoint(each.component.persons)]
    lines.sort(key=lambda line: line.number)
    branches.sort(key=lambda each: each.component.persons)
    return Snapshot(tuple(lines), tuple(branches), {line.number: line for line in lines}, before.entry)


def _portions(turns: Iterable[Turn]) -> Iterator[tuple[list[Turn], set[int]]]:
    """Give the pairs some at a time, each portion with all records of the components that it touches, and no others."""
    waiting = {turn.pair: turn for turn in turns}
    of_record: dict[int, list[Pair]] = defaultdict(list)
    for pair in waiting:
        for record in pair:
            of_record[record].append(pair)
    while waiting:
        some, records, fresh = list[Turn](), set[int](), [*islice(waiting, _STATED_AT_ONCE)]
        while fresh:
            some += [waiting.pop(pair) for pair in fresh]
            reached = tied_to({record for pair in fresh for record in pair}) - records
            records |= reached
            fresh = [pair for pair in {p: None for record in reached for p in of_record[record]} if pair in waiting]
        yield sorted(some, key=lambda turn: turn.pair), records
