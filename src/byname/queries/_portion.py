"""The persons behind some records as one viewer may be told of them, without reading everybody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from byname.core.custody.movements import Effect, Movement
from byname.core.custody.persons import PersonLine
from byname.core.disclosure import DEATH_FIELDS, Viewer
from byname.core.listchecks.listcheck import Ours
from byname.core.records import UNDATED
from byname.ledger.copies import copies_of
from byname.ledger.decisions import Withdrawals, approvals_of
from byname.ledger.documentfacts import document_facts
from byname.ledger.lines import LineBuilder
from byname.ledger.portions import portion_of
from byname.ledger.references import world
from byname.ledger.resolving import resolver
from byname.queries._asked import Asked, answerable, today
from byname.queries._deaths import hidden_records, told_to
from byname.queries._persons import possible_shown, powers_told
from byname.queries._untold import mute, notice_records
from byname.queries.gate import DATE_FIELD, sees, shown

__all__ = ["Portion", "portion", "since_of"]

_VALUES = ("name", "birth_date", "category", "sex", "health")
_EFFECT_OF = {"dead": Effect.DIED.value}


@dataclass(frozen=True)
class Portion:
    """Some people on a day, each as the viewer may be told of him; `owner` gives the person behind each record."""

    asked: Asked
    viewer: Viewer
    owner: dict[int, PersonLine] = field(repr=False)

    def ours(self, line: PersonLine) -> Ours:
        """Give what a row is held against: where somebody stands and the values shown, nothing that the gate hides."""
        power, standing = line.value("power"), line.timeline.on(self.asked.day)
        taken = next((m for m in reversed(line.movements) if m.effect is Effect.TAKEN and m.counts), None)
        capture_shown = shown("capture_date", power, viewer=self.viewer)
        return Ours(
            line.number,
            standing.status,
            frozenset(
                each
                for each in standing.possible
                if each is None or possible_shown(str(each), power, viewer=self.viewer)
            ),
            standing.marks if shown("death_degree", power, viewer=self.viewer) else frozenset(),
            {code: line.told(code) for code in _VALUES if shown(code, power, viewer=self.viewer)},
            (taken.earliest, taken.latest) if taken and capture_shown else None,
        )

    def without(self, lines: Iterable[PersonLine], left_aside: frozenset[int]) -> dict[int, PersonLine]:
        """Give person -> line as it were without some records; who stands in none of them stays as he is."""
        people = list(lines)
        touched = [line for line in people if not left_aside.isdisjoint(line.records)]
        found = {line.number: line for line in people}
        if not touched:
            return found
        copies = copies_of(record for line in touched for record in line.records)
        builder = LineBuilder(
            copies=copies,
            documents=document_facts({copy.document for copy in copies.values()}),
            withdrawals=Withdrawals(),
            approvals=approvals_of(copies),
            world=world(),
            resolver=resolver(),
        )
        quiet = {
            record
            for line in touched
            if not shown(DEATH_FIELDS[0], line.value("power"), viewer=self.viewer)
            for record in line.records
        }
        builder.copies = mute(builder, quiet, notice_records(quiet), None)
        for line in touched:
            kept = [each for each in line.records if each not in left_aside and each in builder.copies]
            if kept:
                # The person keeps its number, whichever of its records is left.
                found[line.number] = replace(builder.line(kept, None), number=line.number)
        return found

    def tied_to(self, persons: Iterable[int]) -> set[int]:
        """Give who may be one person with any of these, by a link that nobody has decided."""
        wanted = set(persons)
        links = [link for each in self.asked.people.branches for link in each.component.links]
        return {one if other in wanted else other for one, other in links if (one in wanted) != (other in wanted)}


def portion(records: Iterable[int], as_of: date | None, *, viewer: Viewer) -> Portion:
    """Read the persons behind these records; MisuseError for a day about which nothing can be asked."""
    if as_of is not None:
        answerable(as_of)
    asked = Asked(as_of or today(), None, None, portion_of(records), world())
    asked = told_to(viewer, asked, powers_told(asked.people))
    seen = [line for line in asked.people.lines if sees(line, viewer=viewer)]
    hidden = hidden_records(seen, viewer=viewer)
    owner = {record: line for line in seen for record in line.records if record not in hidden}
    return Portion(asked, viewer, owner)


def since_of(line: PersonLine, asked: Asked, *, viewer: Viewer) -> Movement | None:
    """Give the movement by which somebody came to stand where he stands, None where its day may not be shown or is not told."""
    status = str(line.timeline.on(asked.day).status or "")
    effect = _EFFECT_OF.get(status, status)
    if not shown(DATE_FIELD.get(status, "status"), line.value("power"), viewer=viewer):
        return None
    told = (m for m in reversed(line.movements) if m.counts and m.effect.value == effect and m.settled <= asked.day)
    movement = next(told, None)
    return movement if movement is not None and movement.when != UNDATED else None
