"""Asking the engine about stored records: what it holds of them, and what of that differs from what stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from byname.engines.linking import link
from byname.ledger.decisions import PairDecision, Withdrawals, human_judgements, human_outcomes, standing_pairs
from byname.ledger.linkstore import StoredIndex
from byname.ledger.resolving import resolver
from byname.ledger.silenced import withdrawn_records

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from byname.core.linkage.clusters import HumanOutcome
    from byname.core.linkage.clusters import Judgement as EngineJudgement
    from byname.core.linkage.model import Model
    from byname.core.linkage.records import Pair
    from byname.engines.linking import LinkRun, Memory

__all__ = ["Difference", "differences", "said_by_humans", "stored_run"]


class Difference(NamedTuple):
    """A pair of which a run holds otherwise than stands: what stands (None: nothing), and the judgement (None: no more)."""

    pair: Pair
    before: PairDecision | None
    judgement: EngineJudgement | None


def said_by_humans() -> dict[Pair, HumanOutcome]:
    """Give what humans hold of pairs of records, of which neither is withdrawn."""
    gone = withdrawn_records()
    return {pair: said for pair, said in _all_said().items() if gone.isdisjoint(pair)}


def _all_said() -> dict[Pair, HumanOutcome]:
    return human_outcomes(standing_pairs(human_judgements(), Withdrawals()))


def stored_run(
    records: Sequence[int], *, through: int, model: Model, memory: Memory, remembers: bool = False
) -> LinkRun:
    """Ask the engine about these records among all those up to `through`; `remembers` as in `StoredIndex`.

    Whom humans named beside a record that is withdrawn is asked about too: they may share nothing else.
    """
    gone, said = withdrawn_records(), _all_said()
    leaving = gone.intersection(records)
    beside = {one for pair in said if not leaving.isdisjoint(pair) for one in pair if one <= through}
    asked = sorted({*records, *beside})
    index = StoredIndex(resolver(), without=[*asked, *gone], through=through, remembers=remembers)
    fresh = index.records(asked)
    return link(
        [fresh[number] for number in asked if number in fresh and number not in gone],
        index,
        {pair: told for pair, told in said.items() if gone.isdisjoint(pair)},
        withdrawn=[fresh[number] for number in asked if number in fresh and number in leaving],
        memory=memory,
        model=model,
    )


def differences(run: LinkRun, standing: Mapping[Pair, PairDecision]) -> list[Difference]:
    """Give what a run holds otherwise than stands, first what it holds, then what it holds no more, each in order of pair.

    A judgement by another model is another one, though it says the same: its probability is that model's.
    """
    wanted = {_pair(judgement): judgement for judgement in run.judgements}
    found = [
        Difference(pair, standing.get(pair), judgement)
        for pair, judgement in sorted(wanted.items())
        if not _stands(standing.get(pair), judgement, run.model_version)
    ]
    return found + [
        Difference(pair, before, None)
        for pair, before in sorted(standing.items())
        if not before.human and before.outcome != "none" and pair not in wanted
    ]


def _stands(before: PairDecision | None, judgement: EngineJudgement, model: str) -> bool:
    if before is None:
        return False
    # What a human said of a pair stands, unless it contradicts other human decisions: then it is put up again.
    if before.human and judgement.reason != "human-contradiction":
        return True
    return before.outcome == judgement.outcome and (before.human or before.model == model)


def _pair(judgement: EngineJudgement) -> Pair:
    return (judgement.left, judgement.right) if judgement.left < judgement.right else (judgement.right, judgement.left)
