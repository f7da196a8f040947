"""Whom the rows of a list would speak of: the linker is asked as if they were records, and nothing is written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from byname.core.events import DocumentKind
from byname.core.records import ReadRecord
from byname.engines.linking import link
from byname.ledger.copies import RecordCopy
from byname.ledger.decisions import Withdrawals, human_judgements, human_outcomes, standing_pairs
from byname.ledger.lines import line_from_text
from byname.ledger.linkmodels import model_in_use
from byname.ledger.linkstore import StoredIndex, link_record
from byname.ledger.resolving import Resolver, resolver
from byname.ledger.silenced import withdrawn_records
from byname.store.models import Document, PersonState, Record, RecordState

if TYPE_CHECKING:
    from byname.engines.linking import LinkRun
    from byname.ledger.documentfacts import DocumentFacts

__all__ = ["PLANNED_DOCUMENT", "Perhaps", "Reach", "RowMatch", "RowMatcher"]

PLANNED_DOCUMENT = 0
"""The number of a document that is not taken in."""

_FIRST = 1 << 60  # far above every stored record, so that planned rows and records cannot be confused
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom somebody may meet: the powers granted (None: all), and of whose people notices of death are there (None: all).

    Records beyond reach are to the linker as if they were not there, so that it tells nothing of them (law 8).
    """

    granted: frozenset[str] | None = None
    hears_deaths: Callable[[str], bool] | None = None

    @property
    def whole(self) -> bool:
        """Whether nothing is beyond reach."""
        return self.granted is None and self.hears_deaths is None


@dataclass(frozen=True, slots=True)
class Perhaps:
    """A stored record that a row may speak of the same person as; the codes of what was found on the two."""

    record: int
    reason: str
    codes: frozenset[str]


@dataclass(frozen=True, slots=True)
class RowMatch:
    """What the linker holds of a row: the stored records it would join, the other rows of its cluster, and its doubts."""

    same: tuple[int, ...] = ()
    rows: tuple[int, ...] = ()
    perhaps: tuple[Perhaps, ...] = ()
    perhaps_rows: tuple[int, ...] = ()
    reason: str = ""


class RowMatcher:
    """Collects rows and asks the linker about all of them at once; a row is known by the place at which it was added.

    `apart` keeps rows of one list two persons, as taking the list in does; without it two rows with one identity are one.
    `without` holds stored records that are left aside, such as those of the same list where it was taken in before.
    """

    def __init__(
        self, document: DocumentFacts, *, reach: Reach | None = None, without: Iterable[int] = (), apart: bool = True
    ) -> None:
        """Match rows of a document with these covering facts."""
        self._document, self._apart = document, apart
        self._reach = reach or Reach()
        self._without = set(without)
        self._rows: list[tuple[int, ReadRecord]] = []

    def add(self, read: ReadRecord, record: int = 0) -> None:
        """Take in one row; `record` is its stored record where it was taken in before (it must be among `without`)."""
        self._rows.append((record or _FIRST + len(self._rows), read))

    def matches(self) -> tuple[RowMatch, ...]:
        """Give what the linker holds of every row, in the order in which they were added."""
        found = resolver()
        records = [
            link_record(RecordCopy(number, PLANNED_DOCUMENT, place, 0, ((0, 0, read),)), self._facts(place), found)
            for place, (number, read) in enumerate(self._rows)
            if not read.unreadable
        ]
        human = human_outcomes(standing_pairs(human_judgements(), Withdrawals()))
        index = _MetIndex(found, without=withdrawn_records() | self._without, reach=self._reach)
        return self._told(link(records, index, human, model=model_in_use()))

    def _facts(self, place: int) -> DocumentFacts:
        return self._document if self._apart else replace(self._document, id=PLANNED_DOCUMENT - place)

    def _told(self, run: LinkRun) -> tuple[RowMatch, ...]:
        places = {number: place for place, (number, _read) in enumerate(self._rows)}
        cluster_of = {number: cluster for cluster in run.clusters for number in cluster}
        reasons: dict[int, str] = {}
        doubts: dict[tuple[int, ...], list[tuple[int, Perhaps]]] = defaultdict(list)
        for judgement in run.judgements:
            if judgement.outcome != "undecided":
                continue
            codes = frozenset(found.code for found in judgement.evidence)
            for own, other in ((judgement.left, judgement.right), (judgement.right, judgement.left)):
                reasons.setdefault(own, judgement.reason)
                doubts[cluster_of[own]].append((own, Perhaps(other, judgement.reason, codes)))
        return tuple(
            _match(number, cluster_of.get(number, ()), doubts, reasons, places) for number, _read in self._rows
        )


def _match(
    number: int,
    cluster: tuple[int, ...],
    doubts: dict[tuple[int, ...], list[tuple[int, Perhaps]]],
    reasons: dict[int, str],
    places: dict[int, int],
) -> RowMatch:
    told = doubts.get(cluster, [])
    # What was found on another member of the cluster says nothing of this row by itself.
    perhaps = [each if own == number else replace(each, codes=frozenset()) for own, each in told]
    fallback = next((reasons[each] for each in cluster if each in reasons), "")
    return RowMatch(
        same=tuple(sorted(each for each in cluster if each not in places)),
        rows=tuple(sorted(places[each] for each in cluster if each in places and each != number)),
        perhaps=tuple(each for each in perhaps if each.record not in places),
        perhaps_rows=tuple(sorted({places[each.record] for each in perhaps if each.record in places})),
        reason=reasons.get(number, fallback),
    )


class _MetIndex(StoredIndex):
    """Known records by block key, without those that whoever asks may not meet."""

    def __init__(self, found: Resolver, *, without: Collection[int], reach: Reach) -> None:
        super().__init__(found, without=without)
        self._reach = reach
        self._met: dict[int, bool] = {}
        self._powers: dict[int, str] = {}
        self._notices = _notice_documents() if reach.hears_deaths is not None else []

    def sizes(self, keys: Collection[str]) -> Mapping[str, int]:
        """Say how many records that may be met share each key."""
        if self._reach.whole:
            return super().sizes(keys)
        return {key: len(group) for key, group in self.members(keys).items()}

    def members(self, keys: Collection[str]) -> Mapping[str, Collection[int]]:
        """Give the numbers of the records that may be met and share each key."""
        members = super().members(keys)
        if self._reach.whole:
            return members
        self._learn({number for group in members.values() for number in group} - self._met.keys())
        return {key: [number for number in group if self._met[number]] for key, group in members.items()}

    def _learn(self, records: Collection[int]) -> None:
        """Find out of these records, and no others, whether they may be met: by the power that stands for their person."""
        wanted = sorted(records)
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            owners = dict(RecordState.objects.filter(record__in=some, known_to=None).values_list("record", "number"))
            strange = {owner for owner in owners.values() if owner not in self._powers}
            lines = PersonState.objects.filter(number__in=strange, known_to=None).values_list("number", "line")
            self._powers.update((number, line_from_text(text).value("power")) for number, text in lines)
            notices = self._in_notices(some)
            for record in some:
                power = self._powers.get(owners.get(record, 0))
                # A record that is nobody's yet is in no block either.
                self._met[record] = power is None or self._may_meet(power, notice=record in notices)

    def _may_meet(self, power: str, *, notice: bool) -> bool:
        if self._reach.granted is not None and power not in self._reach.granted:
            return False
        return not notice or self._reach.hears_deaths is None or self._reach.hears_deaths(power)

    def _in_notices(self, records: Collection[int]) -> set[int]:
        if not self._notices:
            return set()
        rows = Record.objects.filter(id__in=records, document__in=self._notices)
        return set(rows.values_list("id", flat=True))


def _notice_documents() -> list[int]:
    notices = Document.objects.filter(kind=DocumentKind.DEATH_NOTICE.value)
    return list(notices.values_list("id", flat=True))
