"""People: found by what somebody remembers of them, and one person with every source, rival and doubt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from byname.core.custody.movements import Movement
from byname.core.custody.persons import PersonLine
from byname.core.custody.standings import Standing
from byname.core.dates import Answer
from byname.core.disclosure import Action, Viewer
from byname.core.exchanges.roles import LISTING_FIELDS
from byname.core.fields import FIELDS
from byname.core.records import UNDATED
from byname.ledger.decisions import approvals_of
from byname.ledger.lines import LineBuilder
from byname.ledger.references import world
from byname.ledger.resolving import resolver
from byname.queries._asked import Asked, day_or_none, named
from byname.queries._deaths import OF_DEATH, Told, as_told, death_words
from byname.queries._found import found_people
from byname.queries._links import undecided_with
from byname.queries._members import members_of
from byname.queries._persons import (
    ask_for,
    holder_of,
    other_statuses,
    public_numbers,
    record_of,
    shown_value,
    status_of,
    visible_value,
)
from byname.queries._records import RecordOpener, written_when
from byname.queries._untold import mute
from byname.queries.absent import NotFoundError
from byname.queries.find_results import FoundPerson
from byname.queries.gate import DATE_FIELD, PLACE_FIELD, allow, sees, shown
from byname.queries.looking import look, look_at_found
from byname.queries.paths import path_told
from byname.queries.results import MovementView, PersonView, SourcedValue, ValueView
from byname.store.models import Record

__all__ = ["find", "person"]


def find(text: str, *, viewer: Viewer, limit: int = 20, typing: bool = False) -> tuple[FoundPerson, ...]:
    """Find people by a noisy text in any script: name, birth, unit, place, a service number or a public number; best first.

    Only whom the viewer may see is searched at all. Raises RefusedError for who may see nobody; the look is journalled
    with a fingerprint of the text, never the text. While somebody is `typing`, it is where anybody is shown whom no
    look of the last minutes names (docs/decisions/0016-looks-while-typing.md).
    """
    allow(Action.SEE_PERSON, viewer=viewer)
    found = found_people(text, max(0, limit), viewer=viewer)
    look_at_found(text, [hit.number for hit in found], typing=typing, viewer=viewer)
    return found


def person(number: str, *, viewer: Viewer, as_of: date | None = None, known_at: date | None = None) -> PersonView:
    """Give the person who holds a number: status on the day, life line, values with every source, all records.

    Raises NotFoundError where nobody holds it or the viewer may not see who does; NumberError for a slip in the number.
    """
    allow(Action.SEE_PERSON, viewer=viewer)
    asked = ask_for(as_of, known_at, viewer=viewer)
    held = _held_by(number, asked, viewer)
    told = held.line
    opener = RecordOpener(_records_shown(held, viewer), at=asked.moment)
    numbers = public_numbers(told.records)
    own = numbers[held.number]
    what = {"person": own, "asked": numbers.get(record_of(number) or 0, own)}
    look("person", what, viewer=viewer)
    full = _with_tellings(told, opener, asked, viewer)
    power, standing = told.value("power"), told.timeline.on(asked.day)
    case = _Case(told, opener, asked, numbers, viewer)
    persons = dict.fromkeys(opener.opened, (own, power))
    status_shown = shown("status", power, viewer=viewer)
    return PersonView(
        number=own,
        asked=what["asked"],
        name=visible_value(asked.world, "name", told, viewer=viewer),
        status=status_of(standing) if status_shown else "",
        possible=other_statuses(standing, power, viewer=viewer) if status_shown else (),
        as_of=asked.as_of,
        known_at=known_at,
        marks=_marks(told, standing, viewer),
        values=tuple(case.values()),
        movements=tuple(case.movements(full.movements)),
        records=opener.views(persons, viewer=viewer),
        undecided=undecided_with(told, asked, viewer=viewer),
        cohorts=_cohorts(told, asked),
        path=path_told(told, asked, viewer=viewer),
        made_up=asked.world.wholly_made_up or any(opened.facts.made_up for opened in opener.opened.values()),
    )


def _marks(line: PersonLine, standing: Standing, viewer: Viewer) -> tuple[str, ...]:
    deaths = sorted(standing.marks) if shown("death_degree", line.value("power"), viewer=viewer) else []
    alone = not line.identified and shown("birth_date", line.value("power"), viewer=viewer)
    return (*deaths, *(["unidentified"] if alone else []))


def _held_by(number: str, asked: Asked, viewer: Viewer) -> Told:
    """Give the line of the person who holds a number; another's and nobody's are one error."""
    record = record_of(number)
    line = holder_of(record, asked) if record is not None else None
    if line is None or not sees(line, viewer=viewer):
        raise NotFoundError.of_number(number)
    told = next(iter(as_told([line], viewer=viewer)), None)
    if told is None or record not in told.records or not _records_shown(told, viewer):
        raise NotFoundError.of_number(number)
    return told


def _records_shown(told: Told, viewer: Viewer) -> list[int]:
    """Give the records that may be shown: one that names somebody beside another needs the right to see kin."""
    if shown("kin", told.line.value("power"), viewer=viewer):
        return list(told.records)
    return list(Record.objects.filter(id__in=told.records, part=0).order_by("id").values_list("id", flat=True))


def _with_tellings(told: PersonLine, opener: RecordOpener, asked: Asked, viewer: Viewer) -> PersonLine:
    """Build the line anew with what each movement rests on, which the stored line leaves out."""
    builder = LineBuilder(
        copies={number: opened.copy for number, opened in opener.opened.items() if opened.copy},
        documents={opened.facts.id: opened.facts for opened in opener.opened.values()},
        withdrawals=opener.withdrawals,
        approvals=approvals_of(told.records),
        world=world(),
        resolver=resolver(),
    )
    if not shown("death_date", told.value("power"), viewer=viewer):
        builder.copies = mute(builder, told.records, (), asked.moment)
    return builder.line([number for number in told.records if number in builder.copies], asked.moment)


def _cohorts(line: PersonLine, asked: Asked) -> tuple[tuple[str, str], ...]:
    members = members_of(asked)
    answers = ((code, members(code, line).answer) for code, _title in members.titles())
    return tuple((code, answer.value) for code, answer in answers if answer is not Answer.NO)


@dataclass(frozen=True, slots=True)
class _Case:
    """One person being shown to one viewer."""

    line: PersonLine
    opener: RecordOpener
    asked: Asked
    numbers: dict[int, str]
    viewer: Viewer

    def shows(self, code: str) -> bool:
        return shown(code, self.line.value("power"), viewer=self.viewer)

    def values(self) -> Iterable[ValueView]:
        """Give each field that anybody tells and the viewer may see, with every telling of it."""
        reads = {
            number: opened.read(self.opener.withdrawals, self.asked.moment)
            for number, opened in self.opener.opened.items()
        }
        tells_deaths = self.shows("death_date")
        for field in FIELDS:
            if field.code in LISTING_FIELDS:
                continue  # what is said of a place on a list stands with the path, not with the person
            standing = self.line.values.get(field.code)
            told = [
                self._sourced(number, field.code, read.told.get(field.code, ""), read.originals.get(field.code, ""))
                for number, read in reads.items()
                if read is not None and (field.code in read.told or field.code in read.originals)
                if tells_deaths or field.code not in death_words(read)
            ]
            if (told or standing) and self.shows(field.code):
                text = shown_value(self.asked.world, field.code, standing.text) if standing else ""
                yield ValueView(field.code, text, field.chosen, bool(standing and standing.rivals), tuple(told))

    def _sourced(self, number: int, code: str, value: str, original: str) -> SourcedValue:
        facts = self.opener.opened[number].facts
        shown_as = value
        if code in {"unit", "capture_place"} and value:
            keys = resolver()
            key = keys.unit_key(value) if code == "unit" else keys.place_key(value)
            called = shown_value(self.asked.world, code, key)
            shown_as = value if called == key else called
        return SourcedValue(
            shown_as,
            original or value,
            facts.source,
            self.numbers[number],
            facts.id,
            facts.received,
            named(self.asked.world, "source", facts.source),
        )

    def movements(self, movements: Iterable[Movement]) -> Iterable[MovementView]:
        """Give the life line; a movement whose day the viewer may not see is not told at all."""
        for movement in movements:
            if self.shows(DATE_FIELD[movement.effect]):
                yield self._movement(movement)

    def _movement(self, movement: Movement) -> MovementView:
        undated = movement.when == UNDATED
        tells_deaths = self.shows("death_date")
        place_shown = self.shows(PLACE_FIELD.get(movement.effect, "camp"))
        return MovementView(
            effect=movement.effect.value,
            when="" if undated else movement.when.edtf,
            first=None if undated else day_or_none(movement.earliest),
            last=day_or_none(movement.settled if undated else movement.latest),
            place=movement.place if place_shown else "",
            degree=movement.degree.value if self.shows("death_degree") else "",
            exchange=movement.exchange,
            phase=movement.phase,
            records=tuple(self.numbers[record] for record in movement.records),
            rivals=tuple(dict.fromkeys(written_when(telling.event) for telling in movement.rivals)),
            doubts=tuple(doubt for doubt in movement.doubts if tells_deaths or not doubt.startswith(OF_DEATH)),
        )
