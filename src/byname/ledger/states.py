"""The states of persons over known time: who is one person and where he stands, as known in each interval."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from byname.core.custody.hypotheses import Branches, Component, Group, components
from byname.core.moments import Moment
from byname.ledger.copies import copies_of
from byname.ledger.decisions import Withdrawals, approvals_of, judgements_of, standing_pairs
from byname.ledger.documentfacts import document_facts
from byname.ledger.lines import LineBuilder, line_from_text, line_to_text
from byname.ledger.memory import Remembered, derived_token
from byname.ledger.references import world
from byname.ledger.resolving import resolver
from byname.store.models import PersonState, RecordState, UndecidedState

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from byname.ledger.decisions import Pair, PairDecision

__all__ = ["ComponentStates", "StateBuilder", "branches_from_text", "branches_to_text"]


_TEXTS: Remembered[str] = Remembered(8_000_000)  # in characters


@dataclass
class _Interval:
    """What holds of a component over [known_from, known_to): lines by person, owners of records, undecided branches."""

    known_from: Moment
    known_to: Moment | None
    lines: dict[int, str]
    owners: dict[int, int]
    undecided: tuple[str, ...]


@dataclass
class ComponentStates:
    """The derived rows of one component."""

    component: int
    records: tuple[int, ...]
    persons: list[PersonState] = field(default_factory=list)
    owners: list[RecordState] = field(default_factory=list)
    undecided: list[UndecidedState] = field(default_factory=list)


class StateBuilder:
    """Builds the states of components from stored rows alone; it never asks the engine (DESIGN 2.7)."""

    def __init__(self, records: Iterable[int]) -> None:
        """Read all that concerns these records."""
        copies = copies_of(records)
        self.records = tuple(sorted(copies))
        self.judgements = judgements_of(self.records)
        self.withdrawals = Withdrawals()
        documents = document_facts({copy.document for copy in copies.values()})
        self.lines = LineBuilder(
            copies=copies,
            documents=documents,
            withdrawals=self.withdrawals,
            approvals=approvals_of(self.records),
            world=world(),
            resolver=resolver(),
        )
        # The resolver stands for the world as it is read: a new world makes a new one.
        self._mark = (derived_token(), self.lines.resolver.serial, self.lines.world.entry)

    def states(self) -> list[ComponentStates]:
        """Give the states of every component that the judgements on these records make."""
        by_component: dict[int, list[PairDecision]] = defaultdict(list)
        owner, members = _components(
            self.records, [d.pair for d in self.judgements if d.outcome in {"same", "undecided"}]
        )
        for decision in self.judgements:
            if owner[decision.pair[0]] == owner[decision.pair[1]]:
                by_component[owner[decision.pair[0]]].append(decision)
        return [
            self._component(number, group, by_component.get(number, [])) for number, group in sorted(members.items())
        ]

    def _component(self, number: int, records: tuple[int, ...], judgements: list[PairDecision]) -> ComponentStates:
        found = ComponentStates(number, records)
        moments = sorted(self._moments(records, judgements))
        intervals: list[_Interval] = []
        for place, start in enumerate(moments):
            end = moments[place + 1] if place + 1 < len(moments) else None
            intervals.append(self._interval(records, judgements, start, end))
        _merge_into(found, intervals)
        return found

    def _moments(self, records: Sequence[int], judgements: Sequence[PairDecision]) -> set[Moment]:
        """Every moment at which what is known of these records may change."""
        take, found = self.withdrawals.moments, set[Moment]()
        for record in records:
            copy = self.lines.copies[record]
            document = self.lines.documents[copy.document]
            found.add(document.known_from)
            found.update(take("document", document.id))
            found.update(take("record", record))
            for place, (reading, entry, _read) in enumerate(copy.readings):
                found.update(take("reading", reading))
                if place:
                    found.add(max(document.known_from, self.lines.entry_moments[entry]))
            for key, given in self.lines.approvals.items():
                if key[0] == record:
                    found.update(known for _n, _d, _b, known in given)
                    found.update(m for number, *_rest in given for m in take("approval", number))
            for key, events in self.lines.withdrawn_events.items():
                if key[0] == record:
                    found.update(m for number in events for m in take("event", number))
        for decision in judgements:
            found.add(decision.known_from)
            found.update(take("judgement", decision.id))
        return found

    def _interval(
        self,
        records: Sequence[int],
        judgements: Sequence[PairDecision],
        start: Moment,
        end: Moment | None,
    ) -> _Interval:
        present = [record for record in records if self.lines.reading(record, start) is not None]
        inside = set(present)
        standing = {
            pair: found
            for pair, found in standing_pairs(judgements, self.withdrawals, start).items()
            if inside.issuperset(pair)
        }
        owner, members = _components(present, [pair for pair, found in standing.items() if found.outcome == "same"])
        texts = {number: self._text(group, start) for number, group in members.items()}
        tied = components(
            members,
            [(owner[a], owner[b]) for (a, b), found in standing.items() if found.outcome == "undecided"],
            [(owner[a], owner[b]) for (a, b), found in standing.items() if found.outcome == "different"],
        )
        undecided = tuple(
            _branches_text(each, [(group, self._joined(group, members, start)) for group in each.groups])
            for each in tied
        )
        return _Interval(start, end, texts, owner, undecided)

    def _text(self, group: Group, at: Moment) -> str:
        # The same records with the same readings, events and approvals tell the same, whatever the moment.
        seen = tuple((self.lines.standing_reading(record, at), self._told(record, at)) for record in group)
        text = _TEXTS.get((self._mark, group, seen))
        if text is None:
            text = line_to_text(self.lines.line(group, at))
            _TEXTS.put((self._mark, group, seen), text, len(text))
        return text

    def _told(self, record: int, at: Moment) -> tuple[tuple[str, int, bool], ...]:
        if not self.lines.approvals and not self.lines.withdrawn_events:
            return ()
        tellings = self.lines.tellings(record, at)
        return tuple((telling.event.kind.value, telling.event.ordinal, telling.approved) for telling in tellings)

    def _joined(self, persons: Group, members: dict[int, Group], at: Moment) -> str:
        return self._text(tuple(sorted(record for person in persons for record in members[person])), at)


def _components(records: Iterable[int], pairs: Iterable[Pair]) -> tuple[dict[int, int], dict[int, Group]]:
    """Give record -> smallest record of its group, and that number -> the group."""
    parent = {record: record for record in records}

    def root(record: int) -> int:
        while parent[record] != record:
            parent[record] = parent[parent[record]]
            record = parent[record]
        return record

    for a, b in pairs:
        if a in parent and b in parent:
            one, two = sorted((root(a), root(b)))
            parent[two] = one
    owner = {record: root(record) for record in parent}
    groups: dict[int, list[int]] = defaultdict(list)
    for record in sorted(owner):
        groups[owner[record]].append(record)
    return owner, {number: tuple(group) for number, group in groups.items()}


def _merge_into(found: ComponentStates, intervals: Sequence[_Interval]) -> None:
    """Write the intervals as rows, each as long as it stays the same."""
    open_persons: dict[int, PersonState] = {}
    open_owners: dict[int, RecordState] = {}
    open_undecided: dict[str, UndecidedState] = {}
    for now in intervals:
        for number, state in list(open_persons.items()):
            if now.lines.get(number) != state.line:
                state.known_to = now.known_from
                del open_persons[number]
        for number, text in now.lines.items():
            if number not in open_persons:
                state = PersonState(number=number, component=found.component, known_from=now.known_from, line=text)
                open_persons[number] = state
                found.persons.append(state)
        for record, owned in list(open_owners.items()):
            if now.owners.get(record) != owned.number:
                owned.known_to = now.known_from
                del open_owners[record]
        for record, number in now.owners.items():
            if record not in open_owners:
                owned = RecordState(record=record, number=number, component=found.component, known_from=now.known_from)
                open_owners[record] = owned
                found.owners.append(owned)
        for body, undecided in list(open_undecided.items()):
            if body not in now.undecided:
                undecided.known_to = now.known_from
                del open_undecided[body]
        for body in now.undecided:
            if body not in open_undecided:
                undecided = UndecidedState(component=found.component, known_from=now.known_from, body=body)
                open_undecided[body] = undecided
                found.undecided.append(undecided)


def branches_to_text(each: Branches) -> str:
    """Write branches as JSON for the derived store."""
    return _branches_text(each.component, [(group, line_to_text(line)) for group, line in each.lines])


def _branches_text(plain: Component, lines: Sequence[tuple[Group, str]]) -> str:
    rows = [plain.persons, plain.links, plain.apart, plain.groups, lines]
    return json.dumps(rows, separators=(",", ":"), ensure_ascii=False)


def branches_from_text(text: str) -> Branches:
    """Read what `branches_to_text` wrote."""
    persons, links, apart, groups, lines = json.loads(text)
    component = Component(tuple(persons), _pairs(links), _pairs(apart), tuple(tuple(group) for group in groups))
    return Branches(component, tuple((tuple(group), line_from_text(line)) for group, line in lines))


def _pairs(rows: list[list[int]]) -> tuple[tuple[int, int], ...]:
    return tuple((row[0], row[1]) for row in rows)
