"""Judgements, withdrawals and approvals as the ledger replays them: which of them stand at a known moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from byname.core.linkage.clusters import HumanOutcome
from byname.core.moments import Moment
from byname.store.models import Approval, Event, Judgement, Withdrawal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "EventIdentity", "Pair", "PairDecision", "Withdrawals", "approvals_of", "human_judgements", "human_outcomes",
    "judgements_of", "standing_pairs",
]  # fmt: skip

Pair = tuple[int, int]
EventIdentity = tuple[int, str, int]
"""Record, kind and ordinal (DESIGN 2.5)."""


@dataclass(frozen=True, slots=True)
class PairDecision:
    """One judgement row: its number orders it among the judgements of its pair, `known_from` says since when it counts.

    `model` names the model by which the engine judged, "" where a human did.
    """

    id: int
    pair: Pair
    outcome: str
    human: bool
    probability: float
    known_from: Moment
    model: str = ""


class Withdrawals:
    """All withdrawals of the register, answering whether a row is taken back at a moment; a withdrawal can be withdrawn."""

    def __init__(self) -> None:
        """Read them all; they are few."""
        self._rows: dict[tuple[str, int], list[tuple[int, int]]] = {}
        self.count = 0
        for number, target, target_id, known in Withdrawal.objects.values_list(
            "id", "target", "target_id", "known_from"
        ):
            self._rows.setdefault((target, target_id), []).append((number, known))
            self.count += 1

    def taken_back(self, target: str, number: int, at: Moment | None = None) -> bool:
        """Whether this row is withdrawn at `at` (None: now)."""
        return any(
            (at is None or known <= at) and not self.taken_back("withdrawal", withdrawal, at)
            for withdrawal, known in self._rows.get((target, number), ())
        )

    def moments(self, target: str, number: int) -> list[Moment]:
        """Every moment at which the answer for this row may change."""
        found: list[Moment] = []
        for withdrawal, known in self._rows.get((target, number), ()):
            found += [Moment(known), *self.moments("withdrawal", withdrawal)]
        return found

    def targets(self, target: str) -> set[int]:
        """The numbers of all rows of a table that were ever withdrawn."""
        return {number for kind, number in self._rows if kind == target}

    def events(self) -> dict[EventIdentity, list[int]]:
        """Give event identity -> the rows with it that were ever withdrawn; an identity is the same in every reading."""
        found: dict[EventIdentity, list[int]] = {}
        wanted = sorted(self.targets("event"))
        for start in range(0, len(wanted), 500):
            rows = Event.objects.filter(id__in=wanted[start : start + 500]).order_by("id")
            for number, record, kind, ordinal in rows.values_list("id", "record", "kind", "ordinal"):
                found.setdefault((record, kind, ordinal), []).append(number)
        return found


def judgements_of(records: Iterable[int]) -> list[PairDecision]:
    """Give all judgements between these records, oldest first."""
    wanted = sorted(set(records))
    found: list[PairDecision] = []
    inside = set(wanted)
    for start in range(0, len(wanted), 500):
        rows = Judgement.objects.filter(left__in=wanted[start : start + 500]).values_list(
            "id",
            "left",
            "right",
            "outcome",
            "human",
            "probability",
            "known_from",
            "model",
        )
        found += [
            PairDecision(number, (left, right), outcome, human, probability, Moment(known), model)
            for number, left, right, outcome, human, probability, known, model in rows
            if right in inside
        ]
    return sorted(found, key=lambda decision: decision.id)


def human_judgements() -> list[PairDecision]:
    """Give all human judgements, oldest first."""
    rows = (
        Judgement.objects.filter(human=True).order_by("id").values_list("id", "left", "right", "outcome", "known_from")
    )
    return [
        PairDecision(n, (left, right), outcome, True, 1.0, Moment(known)) for n, left, right, outcome, known in rows
    ]


def standing_pairs(
    decisions: Iterable[PairDecision],
    withdrawals: Withdrawals,
    at: Moment | None = None,
) -> dict[Pair, PairDecision]:
    """Give the judgement that stands on each pair at a moment: the newest known one that is not withdrawn."""
    standing: dict[Pair, PairDecision] = {}
    for decision in decisions:
        if (at is None or decision.known_from <= at) and not withdrawals.taken_back("judgement", decision.id, at):
            standing[decision.pair] = decision
    return standing


def human_outcomes(standing: Mapping[Pair, PairDecision]) -> dict[Pair, HumanOutcome]:
    """Give what humans said and still stands: pair -> same or different."""
    outcomes: dict[Pair, HumanOutcome] = {}
    for pair, found in standing.items():
        if found.human and found.outcome == "same":
            outcomes[pair] = "same"
        elif found.human and found.outcome == "different":
            outcomes[pair] = "different"
    return outcomes


def approvals_of(records: Iterable[int]) -> dict[tuple[int, str, int], list[tuple[int, str, str, Moment]]]:
    """Give event identity -> its approvals as (id, digest approved, by, known from)."""
    found: dict[tuple[int, str, int], list[tuple[int, str, str, Moment]]] = {}
    for row in Approval.objects.filter(record__in=list(records)):
        key = (row.record, row.kind, row.ordinal)
        found.setdefault(key, []).append((row.id, row.digest, row.by, Moment(row.known_from)))
    return found
