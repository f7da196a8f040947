"""Deaths that nobody has approved: who may not see the field of death is told nothing of them, nor of what tells them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from byname.core.custody.contradictions import contradictions
from byname.core.custody.drafts import Effect
from byname.core.custody.hypotheses import Branches
from byname.core.custody.persons import PersonLine, StandingValue
from byname.core.custody.standings import timeline
from byname.core.disclosure import DEATH_FIELDS, Viewer, may_see_kind
from byname.core.events import DocumentKind, EventKind
from byname.core.records import ReadRecord
from byname.core.statuswords import event_told
from byname.ledger.copies import copies_of
from byname.ledger.decisions import Withdrawals, approvals_of
from byname.ledger.documentfacts import document_facts
from byname.ledger.lines import LineBuilder
from byname.ledger.memory import Remembered
from byname.ledger.resolving import resolver
from byname.ledger.snapshot import Snapshot
from byname.queries._asked import Asked
from byname.queries.gate import shown
from byname.store.models import Document, Record

__all__ = [
    "OF_DEATH",
    "STATUS_WORDS",
    "Told",
    "as_told",
    "contradictions_told",
    "death_words",
    "hidden_records",
    "notice_shown",
    "told_to",
]

STATUS_WORDS = ("status", "status_date")
"""The fields that tell a death in words."""

OF_DEATH = ("death-", "dead-")
"""How the codes of doubts about a death begin."""

_NOT_APPROVED = "death-not-approved"
_AT_ONCE = 500
_MEMORY: Remembered[tuple[Snapshot, Snapshot]] = Remembered(4)


def told_to(viewer: Viewer, asked: Asked, powers: Collection[str]) -> Asked:
    """Give what is asked with everybody as the viewer may be told of them; `powers` are all that stand for somebody.

    Where the field of death is hidden, a death that nobody approved is as if nobody had told it: in status, bounds,
    marks and movements. An approved one is a status like any other.
    """
    hidden = frozenset(power for power in {*powers, ""} if not shown(DEATH_FIELDS[0], power, viewer=viewer))
    if not hidden:
        return asked
    key = (id(asked.people), hidden)
    kept = _MEMORY.get(key)
    if kept is None or kept[0] is not asked.people:
        kept = (asked.people, _without_deaths(asked.people, hidden))
        _MEMORY.put(key, kept)
    return replace(asked, people=kept[1])


def contradictions_told(line: PersonLine, *, viewer: Viewer) -> tuple[str, ...]:
    """Give what cannot all be true of a person as told; what contradicts a death, only to who may see the day of it."""
    found = contradictions(line)
    if found and not shown(DEATH_FIELDS[0], line.value("power"), viewer=viewer):
        return tuple(code for code in found if not code.startswith(OF_DEATH))
    return found


def _without_deaths(people: Snapshot, hidden: Collection[str]) -> Snapshot:
    lines = tuple(_untold(line, hidden) for line in people.lines)
    branches = tuple(
        Branches(each.component, tuple((group, _untold(line, hidden)) for group, line in each.lines))
        for each in people.branches
    )
    return Snapshot(lines, branches, {line.number: line for line in lines}, people.entry)


def _untold(line: PersonLine, hidden: Collection[str]) -> PersonLine:
    kept = tuple(m for m in line.movements if m.effect is not Effect.DIED or _NOT_APPROVED not in m.doubts)
    values = _untold_values(line.values)
    if line.value("power") not in hidden or (len(kept) == len(line.movements) and values == line.values):
        return line
    return replace(line, timeline=timeline(kept), movements=kept, values=values)


def _untold_values(values: Mapping[str, StandingValue]) -> Mapping[str, StandingValue]:
    """Leave out a status that tells a death, with its day, and such words among its rivals."""
    status = values.get("status")
    if status is None:
        return values
    if _tells_death(status.text):
        return {code: value for code, value in values.items() if code not in STATUS_WORDS}
    rivals = tuple(text for text in status.rivals if not _tells_death(text))
    return values if rivals == status.rivals else {**values, "status": StandingValue(status.text, rivals)}


def death_words(read: ReadRecord | None) -> frozenset[str]:
    """Give the fields by whose words a record tells a death: a status cell says it as a date of death does."""
    return frozenset(STATUS_WORDS if read is not None and _tells_death(read.fields.get("status", "")) else ())


def _tells_death(text: str) -> bool:
    return bool(text) and event_told(text) is EventKind.DIED


def notice_shown(kind: str, power: str, *, viewer: Viewer) -> bool:
    """Tell whether a document of this kind, or what it says of a person of a power, is there for the viewer."""
    return bool(may_see_kind(viewer, kind, power))


def hidden_records(lines: Iterable[PersonLine], *, viewer: Viewer) -> set[int]:
    """Give the records of these persons that stand in documents which are not there for the viewer."""
    notice = DocumentKind.DEATH_NOTICE.value
    wanted = sorted(
        record
        for line in lines
        if not notice_shown(notice, line.value("power"), viewer=viewer)
        for record in line.records
    )
    if not wanted:
        return set()
    notices = list(Document.objects.filter(kind=notice).values_list("id", flat=True))
    found: set[int] = set()
    for start in range(0, len(wanted) if notices else 0, _AT_ONCE):
        some = Record.objects.filter(id__in=wanted[start : start + _AT_ONCE], document__in=notices)
        found.update(some.values_list("id", flat=True))
    return found


@dataclass(frozen=True, slots=True)
class Told:
    """A person as the viewer may be told of him: the records that are there for him, and the values that they tell."""

    line: PersonLine
    records: tuple[int, ...]

    @property
    def number(self) -> int:
        """The earliest record that is there: its number is the person's."""
        return self.records[0]


def as_told(lines: Iterable[PersonLine], asked: Asked, *, viewer: Viewer) -> tuple[Told, ...]:
    """Give persons as the viewer may be told of them; of whom only hidden records speak, he is told nothing."""
    people = list(lines)
    hidden = hidden_records(people, viewer=viewer)
    found = []
    for line in people:
        records = tuple(record for record in line.records if record not in hidden)
        if records:
            found.append(
                Told(line if len(records) == len(line.records) else _without_hidden(line, records, asked), records)
            )
    return tuple(found)


def _without_hidden(line: PersonLine, records: Collection[int], asked: Asked) -> PersonLine:
    """Give a person's line with the values that these of the records tell; where the person stands is left as it is."""
    copies = copies_of(records)
    builder = LineBuilder(
        copies=copies,
        documents=document_facts({copy.document for copy in copies.values()}),
        withdrawals=Withdrawals(),
        approvals=approvals_of(copies),
        world=asked.world,
        resolver=resolver(),
    )
    values = builder.line(copies, asked.moment).values if copies else line.values
    # Only for whom deaths are hidden are there hidden records.
    values = _untold_values(values)
    return replace(line, values=values)
