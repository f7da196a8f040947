"""Everybody as if no death that nobody approved had ever been told: lines and undecided links built anew without it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from byname.core.custody.drafts import Effect
from byname.core.custody.hypotheses import Branches, Group, branches, components
from byname.core.custody.persons import PersonLine, StandingValue
from byname.core.events import DocumentKind, Event, EventKind
from byname.core.moments import Moment
from byname.core.records import ReadRecord
from byname.core.statuswords import event_told
from byname.ledger.copies import RecordCopy, copies_of
from byname.ledger.decisions import Pair, PairDecision, Withdrawals, approvals_of, judgements_of, standing_pairs
from byname.ledger.documentfacts import document_facts
from byname.ledger.lines import LineBuilder
from byname.ledger.references import world
from byname.ledger.resolving import resolver
from byname.ledger.snapshot import Snapshot
from byname.store.models import Document, Entry, Judgement, Record

__all__ = ["STATUS_WORDS", "heard", "mute", "notice_records", "tells_death", "without_deaths"]

STATUS_WORDS = ("status", "status_date")
"""The fields that tell a death in words."""

_NOT_APPROVED = "death-not-approved"
_AT_ONCE = 500


def without_deaths(people: Snapshot, hidden: Collection[str], at: Moment | None) -> Snapshot:
    """Give everybody as known at a moment, without deaths that nobody approved of people of the hidden powers.

    Whoever stands in a notice of death, or is told dead elsewhere, is built anew, with all to whom an undecided pair
    ties him: names, values, doubts, links and bounds are those of a register to which the notice never came.
    """
    few = len(people.lines) <= _AT_ONCE
    notices = notice_records((record for line in people.lines for record in line.records) if few else None)
    tied = {number: each for each in people.branches for number in each.component.persons}
    touched = {line.number for line in people.lines if line.value("power") in hidden and _tells(line, notices)}
    touched |= {other for number in touched if number in tied for other in tied[number].component.persons}
    lines = [_plain(line, hidden) for line in people.lines if line.number not in touched]
    kept = [
        Branches(each.component, tuple((group, _plain(line, hidden)) for group, line in each.lines))
        for each in people.branches
        if touched.isdisjoint(each.component.persons)
    ]
    clusters: dict[int, list[PersonLine]] = {}
    for line in people.lines:
        if line.number in touched:
            root = tied[line.number].component.persons[0] if line.number in tied else line.number
            clusters.setdefault(root, []).append(line)
    if clusters:
        retelling = _Retelling.of([line for cluster in clusters.values() for line in cluster], hidden, notices, at)
        for cluster in clusters.values():
            built, links = retelling.cluster(cluster)
            lines += [_plain(line, hidden) for line in built]
            kept += links
    ordered = tuple(sorted(lines, key=lambda line: line.number))
    return Snapshot(ordered, tuple(kept), {line.number: line for line in ordered}, people.entry)


def notice_records(records: Iterable[int] | None = None) -> set[int]:
    """Give those of these records, or all, that stand in notices of death."""
    wanted, found = sorted(records or ()), set[int]()
    if records is not None and not wanted:
        return found
    notices = list(Document.objects.filter(kind=DocumentKind.DEATH_NOTICE.value).values_list("id", flat=True))
    if records is None:
        return set(Record.objects.filter(document__in=notices).values_list("id", flat=True))
    for start in range(0, len(wanted) if notices else 0, _AT_ONCE):
        some = Record.objects.filter(id__in=wanted[start : start + _AT_ONCE], document__in=notices)
        found.update(some.values_list("id", flat=True))
    return found


def heard(decisions: Iterable[PairDecision], hidden: Collection[str]) -> list[PairDecision]:
    """Leave out what the engine decided when nothing had come but notices of death of people of the hidden powers.

    What it decided on such a notice itself is kept, for a notice that was approved is heard.
    """
    kept, (silent, notices) = list(decisions), _silent_runs(hidden)
    if not silent:
        return kept
    lefts = sorted({each.pair[0] for each in kept if not each.human and notices.isdisjoint(each.pair)})
    unheard: set[int] = set()
    for start in range(0, len(lefts), _AT_ONCE):
        rows = Judgement.objects.filter(left__in=lefts[start : start + _AT_ONCE], human=False)
        unheard.update(
            number
            for number, right, entry in rows.values_list("id", "right", "entry")
            if entry in silent and right not in notices
        )
    return [decision for decision in kept if decision.id not in unheard]


def _silent_runs(hidden: Collection[str]) -> tuple[set[int], set[int]]:
    """Give the entries of link runs whose new records all stand in such notices, and all records of such notices."""
    kind = DocumentKind.DEATH_NOTICE.value
    notices = list(Document.objects.filter(kind=kind, power__in=hidden).values_list("id", flat=True))
    records = sorted(Record.objects.filter(document__in=notices).values_list("id", flat=True))
    found, before = set[int](), 0
    runs = Entry.objects.filter(action="link").order_by("id") if records else Entry.objects.none()
    for entry, note in runs.values_list("id", "note"):
        through = int(note.get("through", 0))
        if bisect_right(records, through) > bisect_right(records, before):
            others = Record.objects.filter(id__gt=before, id__lte=through).exclude(document__in=notices)
            if not others.exists():
                found.add(entry)
        before = max(before, through)
    return found, set(records)


def tells_death(text: str) -> bool:
    """Tell whether the words of a status say that somebody died."""
    return bool(text) and event_told(text) is EventKind.DIED


def mute(
    builder: LineBuilder, quiet: Collection[int], notices: Collection[int], at: Moment | None
) -> dict[int, RecordCopy]:
    """Give a builder's copies with no death in these records that nobody approved; a notice says nothing else either.

    A notice of which nothing is left is left out.
    """
    found = {}
    for record, copy in builder.copies.items():
        if record in quiet:
            approved = [telling.event for telling in builder.tellings(record, at) if telling.approved]
            if record in notices and not approved:
                continue
            silent = record in notices
            readings = tuple(
                (number, entry, _muted(read, approved, silent=silent)) for number, entry, read in copy.readings
            )
            found[record] = replace(copy, readings=readings)
        else:
            found[record] = copy
    return found


def _muted(read: ReadRecord, approved: Collection[Event], *, silent: bool) -> ReadRecord:
    if silent:
        return ReadRecord({}, {}, tuple(event for event in read.events if event in approved))
    events = tuple(event for event in read.events if event.kind is not EventKind.DIED or event in approved)
    return read if len(events) == len(read.events) else replace(read, events=events)


def _tells(line: PersonLine, notices: Collection[int]) -> bool:
    return any(record in notices for record in line.records) or any(
        movement.effect is Effect.DIED and _NOT_APPROVED in movement.doubts for movement in line.movements
    )


def _plain(line: PersonLine, hidden: Collection[str]) -> PersonLine:
    """Leave out of the values the words that tell a death."""
    values = _without_words(line.values) if line.value("power") in hidden else line.values
    return line if values == line.values else replace(line, values=values)


def _without_words(values: Mapping[str, StandingValue]) -> Mapping[str, StandingValue]:
    status = values.get("status")
    if status is None:
        return values
    if tells_death(status.text):
        return {code: value for code, value in values.items() if code not in STATUS_WORDS}
    rivals = tuple(text for text in status.rivals if not tells_death(text))
    return values if rivals == status.rivals else {**values, "status": StandingValue(status.text, rivals)}


@dataclass(frozen=True, slots=True)
class _Retelling:
    """What is left to build lines from, and which judgements stand between what is left."""

    builder: LineBuilder
    standing: Mapping[int, list[tuple[Pair, str]]]
    at: Moment | None

    @classmethod
    def of(
        cls, lines: Iterable[PersonLine], hidden: Collection[str], notices: Collection[int], at: Moment | None
    ) -> _Retelling:
        """Read all that concerns these people."""
        people, withdrawals = list(lines), Withdrawals()
        quiet = {record for line in people if line.value("power") in hidden for record in line.records}
        copies = copies_of(record for line in people for record in line.records)
        builder = LineBuilder(
            copies=copies,
            documents=document_facts({copy.document for copy in copies.values()}),
            withdrawals=withdrawals,
            approvals=approvals_of(copies),
            world=world(),
            resolver=resolver(),
        )
        builder.copies = mute(builder, quiet, notices, at)
        standing: dict[int, list[tuple[Pair, str]]] = {}
        judgements = heard(judgements_of(builder.copies), hidden)
        for pair, found in standing_pairs(judgements, withdrawals, at).items():
            standing.setdefault(pair[0], []).append((pair, found.outcome))
        return cls(builder, standing, at)

    def cluster(self, lines: Iterable[PersonLine]) -> tuple[list[PersonLine], tuple[Branches, ...]]:
        """Give the people whom the records that are left make of these, and the undecided links between them."""
        records = [record for line in lines for record in line.records if record in self.builder.copies]
        inside = set(records)
        said: dict[str, list[Pair]] = {"same": [], "undecided": [], "different": []}
        for record in records:
            for pair, outcome in self.standing.get(record, ()):
                if pair[1] in inside and outcome in said:
                    said[outcome].append(pair)
        groups = [one.persons for one in components(records, said["same"])]
        grouped = {record for group in groups for record in group}
        groups += [(record,) for record in records if record not in grouped]
        members = {group[0]: group for group in groups}
        owner = {record: first for first, group in members.items() for record in group}
        links = components(
            members,
            [(owner[left], owner[right]) for left, right in said["undecided"]],
            [(owner[left], owner[right]) for left, right in said["different"]],
        )
        joined = (branches(each, lambda group: self._joined(group, members)) for each in links)
        return [self.builder.line(group, self.at) for group in members.values()], tuple(joined)

    def _joined(self, persons: Group, members: Mapping[int, Group]) -> PersonLine:
        return self.builder.line([record for person in persons for record in members[person]], self.at)
