"""What a check of a list gives back: frozen values, cleared for one viewer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from byname.queries.results import PersonHit, Sentence

__all__ = [
    "CandidateView", "CategoryView", "CheckLine", "DifferenceView", "EarlierView", "ListCheckView", "RequestedView",
    "SuccessionView", "VanishedHit", "VanishedView",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class DifferenceView:
    """A field in which a row says otherwise than we know, what ours is and which sources tell it; `other` are further texts."""

    field: str
    theirs: str
    ours: str
    other: tuple[str, ...]
    sources: tuple[str, ...]

    @property
    def sentence(self) -> Sentence:
        """What is theirs, what is ours and who tells it."""
        told = (("theirs", self.theirs), ("ours", self.ours), ("sources", ", ".join(self.sources)))
        return Sentence(f"listcheck.differs.{self.field}", (*told, ("other", ", ".join(self.other))))


@dataclass(frozen=True, slots=True)
class CandidateView:
    """Somebody whom a row may speak of, where he stands, and why a human has to decide."""

    person: PersonHit
    reason: str


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One row of the checked list: its one class, what else holds, whom it speaks of and since when he stands so.

    `first` and `last` bound the day since which; `repeats` is the row that it repeats (0: none).
    """

    row: int
    verdict: str
    also: tuple[str, ...]
    marks: tuple[str, ...]
    name: str
    birth: str
    person: PersonHit | None
    status: str
    since: str
    first: date | None
    last: date | None
    exchange: str
    differences: tuple[DifferenceView, ...]
    candidates: tuple[CandidateView, ...]
    repeats: int
    problem: str

    @property
    def findings(self) -> tuple[Sentence, ...]:
        """What is to be said of the row beside its class, each a sentence."""
        found = [Sentence(f"listcheck-status.{self.status}")] if self.verdict == "never-held" and self.status else []
        if self.since and self.verdict in {"home", "dead"}:
            found.append(Sentence("listcheck.since", (("when", self.since),)))
        if self.exchange and self.verdict in {"home", "dead"}:
            found.append(Sentence("listcheck.in-exchange", (("exchange", self.exchange),)))
        if self.repeats:
            found.append(Sentence("listcheck.repeats", (("n", str(self.repeats)),)))
        if not self.person:
            found += [Sentence(reason) for reason in dict.fromkeys(each.reason for each in self.candidates) if reason]
        found += [each.sentence for each in self.differences]
        told = {"wrong-birth", "wrong-name"}
        found += [Sentence(f"listcheck-verdict.{code}") for code in self.also if code not in told]
        found += [Sentence(f"listcheck-mark.{code}") for code in self.marks]
        return tuple(found)


@dataclass(frozen=True, slots=True)
class CategoryView:
    """How many persons on the list are of a category of formula, are not, and of how many nothing is known."""

    code: str
    yes: int
    no: int
    unknown: int


@dataclass(frozen=True, slots=True)
class VanishedHit:
    """Somebody who is on the earlier list and not on the later, and where that leaves him."""

    person: PersonHit
    fate: str


@dataclass(frozen=True, slots=True)
class EarlierView:
    """The earlier list that this one is held against: its persons by fate, who sum, and those who vanished or may have."""

    document: int
    title: str
    received: date
    rows: int
    nobody: int
    persons: int
    fates: tuple[tuple[str, int], ...]
    vanished: tuple[VanishedHit, ...]


@dataclass(frozen=True, slots=True)
class RequestedView:
    """Whom we asked for: persons in all, home or dead by now, on this list, on others of theirs, and on none."""

    persons: int
    parts: tuple[tuple[str, int], ...]
    on_none: tuple[PersonHit, ...]


@dataclass(frozen=True, slots=True)
class ListCheckView:
    """A list against the register: its rows by class, which sum to the rows, and what it says by being silent."""

    title: str
    source: str
    source_name: str
    role: str
    kind: str
    received: date
    as_of: date
    document: int
    rows: int
    counts: tuple[tuple[str, int], ...]
    also: tuple[tuple[str, int], ...]
    marks: tuple[tuple[str, int], ...]
    categories: tuple[CategoryView, ...]
    lines: tuple[CheckLine, ...]
    aside: tuple[tuple[str, int], ...]
    earlier: EarlierView | None
    requested: RequestedView
    notes: tuple[Sentence, ...]
    made_up: bool

    @property
    def found(self) -> bool:
        """Whether there is anything to say of this list but that everybody is held as said."""
        plain = dict(self.counts).get("as-said", 0)
        return plain < self.rows or bool(self.earlier and self.earlier.vanished) or bool(self.requested.on_none)


@dataclass(frozen=True, slots=True)
class SuccessionView:
    """Two successive whole lists of a source: the earlier one's persons by fate, and who vanished between the two."""

    later: int
    later_title: str
    later_received: date
    earlier: EarlierView

    @property
    def missing(self) -> int:
        """How many persons of the earlier list are not on the later: vanished, home or dead or set aside meanwhile."""
        return sum(number for fate, number in self.earlier.fates if fate not in {"on-it", "may-be-on-it"})


@dataclass(frozen=True, slots=True)
class VanishedView:
    """Every pair of successive whole lists of a source."""

    source: str
    source_name: str
    as_of: date
    pairs: tuple[SuccessionView, ...]
    made_up: bool

    @property
    def found(self) -> bool:
        """Whether anybody vanished between two lists."""
        return any(pair.earlier.vanished for pair in self.pairs)
