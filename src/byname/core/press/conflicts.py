"""Claims about one thing that differ, kept side by side: nobody is declared right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from byname.core.dates import Answer
from byname.core.press.claims import DIFFERS, Claim
from byname.core.press.headings import COUNTS
from byname.core.press.measures import first_named, measure_told, period_told

__all__ = ["AS_TOLD", "Conflict", "find_conflicts"]

AS_TOLD: Final = "as told"
"""What differs where a claim is marked as differing and its numbers do not: it is told otherwise."""

Subject = tuple[str, ...]
_Members = list[tuple[int, Claim]]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Claims about one subject (their numbers, in order) and in which columns they differ."""

    subject: Subject
    columns: tuple[str, ...]
    claims: tuple[int, ...]


def find_conflicts(claims: Iterable[tuple[int, Claim]]) -> tuple[Conflict, ...]:
    """Give every subject about which claims differ, with all that is claimed about it.

    One subject is one phase of one exchange; else one date, measure and group as named. A running total of which the
    text names no measure ("the same figure, misprinted") stands beside every other of its date; a claim marked as differing
    that is alone in its phase stands beside all claims about its exchange.
    """
    subjects: dict[Subject, _Members] = defaultdict(list)
    loose: _Members = []
    for number, claim in claims:
        subject = _subject(claim)
        if subject is None:
            loose.append((number, claim))
        else:
            subjects[subject].append((number, claim))
    for number, claim in loose:
        for subject, members in subjects.items():
            if claim.date is not None and subject[:2] == ("total", claim.date.edtf):
                members.append((number, claim))
    found = []
    for subject, alone in subjects.items():
        members = alone if len(alone) > 1 or DIFFERS not in alone[0][1].flags else _whole_exchange(subject, subjects)
        columns = _differing([claim for _number, claim in alone])
        if columns:
            found.append(Conflict(subject, columns, tuple(sorted(number for number, _claim in members))))
    return tuple(sorted(found, key=lambda conflict: (conflict.claims, conflict.subject)))


def _subject(claim: Claim) -> Subject | None:
    """Say what a claim is about; None where its words do not."""
    if claim.exchange:
        return ("exchange", claim.exchange, claim.phase)
    if claim.date is None or not claim.measure:
        return None
    if claim.measure == measure_told(claim.group):
        return ("total", claim.date.edtf, claim.measure, first_named(claim.group), period_told(claim.group))
    return ("statement", claim.date.edtf, _fold(claim.measure), _fold(claim.group))


def _whole_exchange(subject: Subject, subjects: Mapping[Subject, _Members]) -> _Members:
    """Give what a claim that is marked as differing may differ from: all that is claimed about its exchange."""
    if subject[0] != "exchange":
        return subjects[subject]
    return [member for other, members in subjects.items() if other[:2] == subject[:2] for member in members]


def _differing(claims: Sequence[Claim]) -> tuple[str, ...]:
    pairs = list(combinations(claims, 2))
    columns = [column for column in (*COUNTS, "of-total") if any(_differ(a, b, column) for a, b in pairs)]
    if any(a.date and b.date and a.date.same_as(b.date) is Answer.NO for a, b in pairs):
        columns.append("date")
    if not columns and any(DIFFERS in claim.flags for claim in claims):
        columns.append(AS_TOLD)
    return tuple(columns)


def _differ(left: Claim, right: Claim, column: str) -> bool:
    """Tell whether two claims state numbers in one column that cannot both be; what is not stated differs from nothing."""
    one, other = (claim.of_total if column == "of-total" else claim.figure(column) for claim in (left, right))
    return one is not None and other is not None and one.differs_from(other)


def _fold(text: str) -> str:
    return " ".join(text.casefold().split())
