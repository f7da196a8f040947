"""From a policy and everybody as it sees them to what a solver is asked, and from its answer to a reason for each chosen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from byname.core.dates import Answer
from byname.core.policies.audit import Reason
from byname.core.policies.choice import Candidate, Choice, Limit, Question
from byname.core.policies.eligibility import Profile, Stand
from byname.core.policies.policy import Each, Policy
from byname.core.policies.swaps import worst

__all__ = ["question_of", "reasons_of"]


def question_of(policy: Policy, profiles: Iterable[Profile], seed: str) -> Question:
    """Ask for the best list of those who may surely be chosen: by what is certain of each, under bounds that hold anyway.

    An upper bound counts all who may fall under it, a lower one those who surely do. Where each value is bounded, of
    whom none is told falls under none. Of people who may be one person one is chosen at most.
    """
    people = [each for each in profiles if each.stand is Stand.MAY]
    limits = [
        Limit("must", rule.title, len(members), members)
        for place, rule in enumerate(policy.must)
        if (members := frozenset(each.number for each in people if each.must[place] is Answer.YES))
    ]
    members_of: dict[tuple[int, str], set[str]] = defaultdict(set)
    for each in people:
        for (place, value), answer in each.groups:
            if policy.bounds[place].kind == "at-most" or answer is Answer.YES:
                members_of[place, value].add(each.number)
    for place, rule in enumerate(policy.bounds):
        values = [value for where, value in members_of if where == place]
        if not any(isinstance(condition, Each) for condition in rule.conditions):
            values = [""]
        limits += [
            Limit(rule.kind, f"{rule.title}: {value}" if value else rule.title, rule.count, frozenset(members))
            for value in values
            for members in [members_of[place, value]]
        ]
    tied: dict[str, set[str]] = defaultdict(set)
    for each in people:
        if each.tied:
            tied[each.tied].add(each.number)
    limits += [Limit("one-person", "", 1, frozenset(members)) for members in tied.values() if len(members) > 1]
    return Question(policy.size, tuple(Candidate(each.number, each.low) for each in people), tuple(limits), seed)


def reasons_of(policy: Policy, profiles: Sequence[Profile], choice: Choice) -> Mapping[str, tuple[Reason, ...]]:
    """Give for each chosen the rules that speak for him, and whether the lottery decided among equals."""
    chosen = frozenset(choice.chosen)
    people = [each for each in profiles if each.stand is Stand.MAY]
    left = {(worst(each), each.groups) for each in people if each.number not in chosen}
    found: dict[str, tuple[Reason, ...]] = {}
    for each in people:
        if each.number not in chosen:
            continue
        must = [
            ("must", rule.title) for rule, answer in zip(policy.must, each.must, strict=True) if answer is Answer.YES
        ]
        prefer = [("prefer", rule.title) for rule, value in zip(policy.prefer, each.low, strict=True) if value]
        lot = [("lot", "")] if (worst(each), each.groups) in left else []
        notes = [("note", note) for note in each.notes]
        found[each.number] = (*must, *prefer, *lot, *notes)
    return found
