"""Undecided links between persons, and the pair of records by which each is put up for review."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from byname.core.custody.hypotheses import Branches
from byname.core.custody.impact import figures_moved
from byname.core.custody.persons import PersonLine
from byname.core.disclosure import Viewer
from byname.ledger.decisions import Pair, PairDecision, Withdrawals, judgements_of, standing_pairs
from byname.queries._asked import Asked
from byname.queries._deaths import as_told, powers_untold
from byname.queries._members import members_of
from byname.queries._persons import public_numbers, visible_value
from byname.queries._untold import heard
from byname.queries.gate import sees
from byname.store.models import Entry, Judgement

__all__ = [
    "Candidate", "Found", "candidates", "engine_on", "evidence_of", "human_words", "proposed", "undecided_with",
]  # fmt: skip

_AT_ONCE = 500

Found = tuple[str, tuple[tuple[str, str, str], ...]]
"""Why the engine left a pair undecided: the code of its reason, and (feature, outcome, code) for each thing found."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two persons who may be one, the judgement on the pair of records that says so most strongly, and what a human said.

    `moves`: how many figures of the day would be others if they were one person.
    """

    persons: Pair
    decision: PairDecision
    said: str
    moves: int = 0


def candidates(branches: Iterable[Branches], asked: Asked, *, viewer: Viewer) -> list[Candidate]:
    """Give the undecided links between persons whom the viewer may see, first those that move most figures, then the most probable.

    `said` is "undecided" where a human could not say either; such a link comes last.
    """
    branches = tuple(branches)
    by_number = asked.people.by_number
    links = {link for each in branches for link in each.component.links}
    known = {number for link in links for number in link if number in by_number}
    seen = [by_number[number] for number in sorted(known) if sees(by_number[number], viewer=viewer)]
    owners = {record: told.line.number for told in as_told(seen, viewer=viewer) for record in told.records}
    hidden = powers_untold({line.value("power") for line in seen}, viewer=viewer)
    decisions = heard(judgements_of(owners), hidden)
    humans = human_words(decisions, asked)
    best: dict[Pair, PairDecision] = {}
    for decision in standing_pairs(decisions, Withdrawals(), asked.moment).values():
        one, two = sorted((owners[decision.pair[0]], owners[decision.pair[1]]))
        if decision.outcome == "undecided" and (one, two) in links:
            best[one, two] = min(best.get((one, two), decision), decision, key=lambda each: _rank(each, humans))
    moved = _moves(branches, best, asked)
    ranked = sorted(best.items(), key=lambda item: (item[1].pair in humans, -moved[item[0]], _rank(item[1], humans)))
    return [Candidate(persons, decision, humans.get(decision.pair, ""), moved[persons]) for persons, decision in ranked]


def _moves(branches: Iterable[Branches], pairs: Iterable[Pair], asked: Asked) -> dict[Pair, int]:
    """Count for each pair the figures that its answer moves; where links are too many to be told apart, none is counted."""
    joined = {group: line for each in branches for group, line in each.lines if len(group) == 2}
    members, known = members_of(asked), asked.people.by_number
    cohorts = [code for code, _title in members.titles()]

    def groups(line: PersonLine) -> list[str]:
        found = [code for code in cohorts if members(code, line).counts]
        return [*found, f"power:{line.value('power')}"]

    return {
        pair: figures_moved([known[number] for number in pair], joined[pair], groups, asked.day)
        if pair in joined
        else 0
        for pair in pairs
    }


def human_words(decisions: Iterable[PairDecision], asked: Asked) -> dict[Pair, str]:
    """Give what a human said on each pair and did not take back, whatever the engine found after that."""
    standing = standing_pairs((each for each in decisions if each.human), Withdrawals(), asked.moment)
    return {pair: decision.outcome for pair, decision in standing.items()}


def proposed(pairs: Iterable[Pair], *, to: Viewer) -> frozenset[Pair]:
    """Give those of these pairs that somebody else holds to be one person, which a second reviewer's word would make so."""
    wanted = set(pairs)
    rows = Judgement.objects.filter(human=True, outcome="undecided", left__in={left for left, _right in wanted})
    told = [each for each in rows.order_by("id") if (each.left, each.right) in wanted]
    standing = [each for each in told if not Withdrawals().taken_back("judgement", each.id)]
    own = set(Entry.objects.filter(id__in={each.entry for each in standing}, by=to.name).values_list("id", flat=True))
    return frozenset(
        (each.left, each.right)
        for each in standing
        if each.entry not in own and isinstance(each.evidence, dict) and "proposed" in each.evidence
    )


def _rank(decision: PairDecision, humans: dict[Pair, str]) -> tuple[bool, float, Pair]:
    return (decision.pair in humans, -decision.probability, decision.pair)


def undecided_with(line: PersonLine, asked: Asked, *, viewer: Viewer) -> tuple[tuple[str, str, str], ...]:
    """Give who may be the same person as this one: public number, code of the reason that leaves it undecided, name."""
    own = [each for each in asked.people.branches if line.number in each.component.persons]
    touching = [found for found in candidates(own, asked, viewer=viewer) if line.number in found.persons]
    others = [next(number for number in found.persons if number != line.number) for found in touching]
    told = as_told([asked.people.by_number[other] for other in others], viewer=viewer)
    faces = {each.line.number: each.number for each in told}
    numbers = public_numbers(faces.values())
    return tuple(
        (
            numbers[faces[other]],
            _reason(found.decision),
            visible_value(asked.world, "name", asked.people.by_number[other], viewer=viewer),
        )
        for other, found in zip(others, touching, strict=True)
    )


def _reason(decision: PairDecision) -> str:
    """Give why this decision leaves its pair undecided; where a human could not say, why the engine could not."""
    if decision.human:
        return evidence_of(decision.pair)[0]
    evidence = Judgement.objects.values_list("evidence", flat=True).get(id=decision.id)
    return str(evidence[0]) if isinstance(evidence, list) else ""


def engine_on(pairs: Iterable[Pair]) -> dict[Pair, tuple[float, str]]:
    """Give what the engine last held of these pairs of records: probability, code of its reason; none where never asked.

    A human's word carries no probability, so this is what a reader is told of a pair that a human left undecided.
    """
    wanted = set(pairs)
    lefts = sorted({left for left, _right in wanted})
    found: dict[Pair, tuple[float, str]] = {}
    for start in range(0, len(lefts), _AT_ONCE):
        rows = Judgement.objects.filter(left__in=lefts[start : start + _AT_ONCE], human=False).order_by("id")
        for left, right, chance, evidence in rows.values_list("left", "right", "probability", "evidence"):
            if (left, right) in wanted:
                found[left, right] = chance, str(evidence[0]) if isinstance(evidence, list) else ""
    return found


def evidence_of(pair: Pair) -> Found:
    """Give what the engine last found on a pair of records, ("", ()) where it was never asked."""
    newest = (
        Judgement.objects.filter(left=pair[0], right=pair[1], human=False)
        .order_by("-id")
        .values_list("evidence", flat=True)
    )
    evidence = newest.first()
    if not isinstance(evidence, list):
        return "", ()
    reason, found = evidence
    return str(reason), tuple((str(feature), str(outcome), str(code)) for feature, outcome, _weight, code in found)
