"""What queries about policies give back: a policy with its rules, an audit of a list, a proposed list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from byname.queries.results import Sentence

__all__ = ["AuditView", "BoundView", "FoundGroup", "FoundRow", "PolicyView", "ProposedList", "RuleView"]


@dataclass(frozen=True, slots=True)
class RuleView:
    """One rule in the bureau's own words, and its conditions in ours; `kind` is must, prefer, at-least or at-most."""

    kind: str
    title: str
    count: int
    conditions: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class PolicyView:
    """One policy in its newest version; `digest` is what a yes is bound to, `problems` why its text reads no more."""

    code: str
    version: int
    title: str
    people: str
    people_name: str
    exchange: str
    size: int
    as_of: date | None
    compute: bool
    rules: tuple[RuleView, ...]
    text: str
    by: str
    digest: str
    approvals: tuple[str, ...]
    approved: bool
    withdrawn: bool
    may_approve: bool
    made_up: bool
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One person that an audit or a proposal speaks of, why, and whom he comes before or who comes before him."""

    number: str
    name: str
    birth: str
    reasons: tuple[Sentence, ...]
    other: str = ""
    other_name: str = ""


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """Everybody of one finding; `count` holds those too whom the viewer may not see, `rows` only who was asked for.

    `why` counts how many there are for each set of reasons.
    """

    code: str
    count: int
    why: tuple[tuple[tuple[Sentence, ...], int], ...] = ()
    rows: tuple[FoundRow, ...] = ()


@dataclass(frozen=True, slots=True)
class BoundView:
    """One bound: what it asks, how many of the list surely and possibly fall under it, whether it is kept (yes, no, possible).

    `untold` are those of the list of whom no value is told, where each value is bounded.
    """

    kind: str
    title: str
    value: str
    count: int
    low: int
    high: int
    kept: str
    untold: int = 0


@dataclass(frozen=True, slots=True)
class AuditView:
    """A list that people made, held against a policy.

    Rows = rows of nobody known + rows of somebody on it already (`again`) + the people of `on`. `draft` says that the
    policy is not approved.
    """

    policy: PolicyView
    exchange: str
    role: str
    documents: tuple[int, ...]
    as_of: date
    draft: bool
    rows: int
    unknown: int
    again: int
    twice: tuple[str, ...]
    places: int
    on: tuple[FoundGroup, ...]
    off: tuple[FoundGroup, ...]
    bounds: tuple[BoundView, ...]
    made_up: bool

    @property
    def halves(self) -> tuple[tuple[FoundGroup, ...], ...]:
        """Who is on the list, and who is not."""
        return self.on, self.off

    @property
    def finds(self) -> bool:
        """Whether there is anything that the policy would have otherwise, or that cannot be decided."""
        odd = any(each.count for each in (*self.on, *self.off) if each.code not in {"fits", "owed-off", "unsure-off"})
        return odd or bool(self.unknown or self.again) or any(each.kept != "yes" for each in self.bounds)


@dataclass(frozen=True, slots=True)
class ProposedList:
    """A list as the policy and the seed give it, filed as nothing; `clashes` say why there is none.

    `totals` are the sums of each preference, `proven` how it was proved of each, and of the two halves of the lottery,
    that nothing is better; `candidates` may surely be chosen, `owed` are set apart, `unsure` cannot be decided.
    """

    policy: PolicyView
    exchange: str
    seed: str
    as_of: date
    rows: tuple[FoundRow, ...]
    totals: tuple[tuple[str, int], ...]
    proven: tuple[str, ...]
    candidates: int
    owed: int
    unsure: int
    clashes: tuple[Sentence, ...]
    made_up: bool
