"""Deaths that nobody has approved: who may not see the field of death is told nothing of them, nor of what tells them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from byname.core.custody.contradictions import contradictions
from byname.core.custody.persons import PersonLine
from byname.core.disclosure import DEATH_FIELDS, Viewer, may_see_kind
from byname.core.events import DocumentKind
from byname.core.exchanges.roles import ListRole
from byname.core.records import ReadRecord
from byname.ledger.memory import Remembered
from byname.ledger.snapshot import Snapshot
from byname.queries._asked import Asked
from byname.queries._untold import STATUS_WORDS, notice_records, tells_death, without_deaths
from byname.queries.gate import shown
from byname.store.models import Document, Record

__all__ = [
    "OF_DEATH",
    "STATUS_WORDS",
    "Told",
    "as_told",
    "contradictions_told",
    "death_words",
    "document_shown",
    "hidden_records",
    "notice_shown",
    "powers_untold",
    "told_to",
]

OF_DEATH = ("death-", "dead-")
"""How the codes of doubts about a death begin."""

_OF_A_REFUSAL = "reason"

_MEMORY: Remembered[tuple[Snapshot, Snapshot]] = Remembered(4)


def told_to(viewer: Viewer, asked: Asked, powers: Collection[str]) -> Asked:
    """Give what is asked with everybody as the viewer may be told of them; `powers` are all that stand for somebody.

    Where the field of death is hidden, a death that nobody approved is as if nobody had told it: in status, bounds,
    marks and movements. An approved one is a status like any other.
    """
    hidden = powers_untold(powers, viewer=viewer)
    if not hidden:
        return asked
    key = (id(asked.people), hidden)
    kept = _MEMORY.get(key)
    if kept is None or kept[0] is not asked.people:
        kept = (asked.people, without_deaths(asked.people, hidden, asked.moment))
        _MEMORY.put(key, kept)
    return replace(asked, people=kept[1])


def powers_untold(powers: Collection[str], *, viewer: Viewer) -> frozenset[str]:
    """Give those of these powers, and of no power, of whose people the viewer is told no death that nobody approved."""
    return frozenset(power for power in {*powers, ""} if not shown(DEATH_FIELDS[0], power, viewer=viewer))


def contradictions_told(line: PersonLine, *, viewer: Viewer) -> tuple[str, ...]:
    """Give what cannot all be true of a person as told; what contradicts a death, only to who may see the day of it."""
    found = contradictions(line)
    if found and not shown(DEATH_FIELDS[0], line.value("power"), viewer=viewer):
        return tuple(code for code in found if not code.startswith(OF_DEATH))
    return found


def death_words(read: ReadRecord | None) -> frozenset[str]:
    """Give the fields by whose words a record tells a death: a status cell says it as a date of death does."""
    return frozenset(STATUS_WORDS if read is not None and tells_death(read.fields.get("status", "")) else ())


def notice_shown(kind: str, power: str, *, viewer: Viewer) -> bool:
    """Tell whether a document of this kind, or what it says of a person of a power, is there for the viewer."""
    return bool(may_see_kind(viewer, kind, power))


def document_shown(kind: str, role: str, power: str, *, viewer: Viewer) -> bool:
    """Tell whether a document of this kind and role, or what it says of a person of a power, is there for the viewer.

    Who declined to go is told to those alone who see why somebody was refused: he may be punished for it at home.
    """
    told = role != ListRole.DECLINED or shown(_OF_A_REFUSAL, power, viewer=viewer)
    return told and notice_shown(kind, power, viewer=viewer)


def hidden_records(lines: Iterable[PersonLine], *, viewer: Viewer) -> set[int]:
    """Give the records of these persons that stand in documents which are not there for the viewer."""
    notice = DocumentKind.DEATH_NOTICE.value
    people = list(lines)
    hidden = (line for line in people if not notice_shown(notice, line.value("power"), viewer=viewer))
    quiet = [line for line in people if not shown(_OF_A_REFUSAL, line.value("power"), viewer=viewer)]
    found = notice_records(record for line in hidden for record in line.records)
    return found | (_declined_records() & {record for line in quiet for record in line.records}) if quiet else found


def _declined_records() -> set[int]:
    """Give the records of all lists of those who declined to go; they are few."""
    lists = Document.objects.filter(role=ListRole.DECLINED.value).values_list("id", flat=True)
    return set(Record.objects.filter(document__in=list(lists)).values_list("id", flat=True))


@dataclass(frozen=True, slots=True)
class Told:
    """A person as the viewer may be told of him: the records that are there for him, and the values that they tell."""

    line: PersonLine
    records: tuple[int, ...]

    @property
    def number(self) -> int:
        """The earliest record that is there: its number is the person's."""
        return self.records[0]


def as_told(lines: Iterable[PersonLine], *, viewer: Viewer) -> tuple[Told, ...]:
    """Give people, as they are told to the viewer, with their records that are there for him; who has none is left out."""
    people = list(lines)
    hidden = hidden_records(people, viewer=viewer)
    told = ((line, tuple(record for record in line.records if record not in hidden)) for line in people)
    return tuple(Told(line, records) for line, records in told if records)
