"""Where somebody stands before a policy: may be chosen, owed return without exchange, gone, not held, or not to be decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from byname.core.custody.persons import PersonLine
from byname.core.custody.standings import HELD, Status
from byname.core.dates import Answer
from byname.core.policies.answers import Inside, fulfils, score, told_of
from byname.core.policies.policy import OWED, Each, Policy, Rule

__all__ = ["Group", "Profile", "Stand", "profile"]

Group = tuple[int, str]
"""One bound of a policy by its place, and the value that it bounds where it bounds each."""


class Stand(StrEnum):
    """Where somebody stands; only who is certainly held and owed nothing may fill a place."""

    MAY = "may-be-chosen"
    OWED = "owed-return"
    HOME = "home"
    DEAD = "dead-certified"
    NOT_HELD = "not-held"
    OTHERS = "other-people"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Profile:
    """Somebody as a policy sees him: no name, no unit but as a group that is bounded, nothing that was written of him.

    `reasons` say what leaves him unsure, `must` answers each must rule, `low` and `high` bound each preference, `groups`
    the bounds under which he falls, certainly or possibly. Those whom undecided links tie together share a `tied`: they
    may be one person, and fill one place at most.
    """

    number: str
    stand: Stand
    reasons: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    must: tuple[Answer, ...] = ()
    low: tuple[int, ...] = ()
    high: tuple[int, ...] = ()
    groups: tuple[tuple[Group, Answer], ...] = ()
    tied: str = ""


@dataclass(frozen=True, slots=True)
class _Seen:
    """Where he stands by one way to decide who is who."""

    stand: Stand
    reasons: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def profile(
    policy: Policy, number: str, lines: Sequence[PersonLine], day: int, *, inside: Inside, tied: str = ""
) -> Profile:
    """Give how a policy sees a person on a day; `lines` are he himself, then he in each other way to decide open links.

    `tied` is what those share who may be one person with him. What differs between the lines is possible; where there
    are too many ways to count out, he has no other lines, and all of it is.
    """
    seen = [_seen(line, policy.people, day) for line in lines]
    stand, reasons = seen[0].stand, {reason for each in seen for reason in each.reasons}
    if len({each.stand for each in seen}) > 1 or (tied and len(seen) == 1):
        stand = Stand.UNSURE
        reasons.add("link")
    if stand not in {Stand.MAY, Stand.UNSURE}:
        return Profile(number, stand, notes=seen[0].notes, tied=tied)
    scores = [[score(rule, line, day, inside) for line in lines] for rule in policy.prefer]
    return Profile(
        number,
        stand,
        tuple(sorted(reasons)),
        seen[0].notes,
        must=tuple(_joined([fulfils(rule, line, day, inside) for line in lines]) for rule in policy.must),
        low=tuple(min(low for low, _high in each) for each in scores),
        high=tuple(max(high for _low, high in each) for each in scores),
        groups=tuple(
            found for place, rule in enumerate(policy.bounds) for found in _groups(place, rule, lines, day, inside)
        ),
        tied=tied,
    )


def _joined(answers: Sequence[Answer]) -> Answer:
    return answers[0] if len(set(answers)) == 1 else Answer.POSSIBLE


def _groups(
    place: int, rule: Rule, lines: Sequence[PersonLine], day: int, inside: Inside
) -> list[tuple[Group, Answer]]:
    """Give the groups of one bound; where each value is bounded, who is told of two may be of both, of none is of none."""
    each = next((condition for condition in rule.conditions if isinstance(condition, Each)), None)
    if each is None:
        answer = _joined([fulfils(rule, line, day, inside) for line in lines])
        return [] if answer is Answer.NO else [((place, ""), answer)]
    told = dict.fromkeys(text for line in lines for text in told_of(each.field, line))
    return [((place, text), Answer.YES if len(told) == 1 else Answer.POSSIBLE) for text in told]


def _seen(line: PersonLine, people: str, day: int) -> _Seen:
    told = line.told("power")
    if people not in told:
        return _Seen(Stand.OTHERS)
    standing = line.timeline.on(day)
    # Law 7: a death that two people have not approved strikes nobody off a list.
    reported = standing.status is not Status.DEAD and bool(standing.marks & {"dead-reported", "dead-unapproved"})
    possible = standing.possible - {Status.DEAD} if reported else standing.possible
    notes = ("death-reported",) if reported else ()
    if not possible & HELD:
        return _Seen(_gone(standing.status), notes=notes)
    reasons = []
    if set(told) != {people} or line.value("power") != people:
        reasons.append("power")
    if not possible <= HELD or standing.status not in HELD:
        reasons.append("status")
    if not line.identified:
        reasons.append("name-alone")
    owed = {text in OWED for text in told_of("health", line)}
    if len(owed) > 1:
        reasons.append("health")
    if reasons:
        return _Seen(Stand.UNSURE, tuple(reasons), notes)
    return _Seen(Stand.OWED if owed == {True} else Stand.MAY, notes=notes)


def _gone(status: Status | None) -> Stand:
    if status is Status.DEAD:
        return Stand.DEAD
    return Stand.NOT_HELD if status in {None, Status.SOUGHT, Status.SET_ASIDE} else Stand.HOME
