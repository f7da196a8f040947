"""From the records of one person to his line: tellings, movements, timeline and the values that stand."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from byname.core.custody.firsthand import reliability_for
from byname.core.custody.movements import Effect, Movement, Weight, fold
from byname.core.custody.persons import PersonLine, StandingValue
from byname.core.custody.standings import Timeline, timeline
from byname.core.custody.values import ToldValue, choose
from byname.core.dates import UncertainDate
from byname.core.events import Degree, DocumentKind, Event, EventKind, SourceKind, Telling
from byname.core.exchanges.roles import LISTING_FIELDS
from byname.core.fields import FIELDS
from byname.core.linkage.features import identifies
from byname.core.moments import Moment, moment_of
from byname.core.names.scripts import script_of
from byname.core.ranks import rank_class
from byname.store.models import Entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from byname.core.records import ReadRecord
    from byname.ledger.copies import RecordCopy
    from byname.ledger.decisions import Withdrawals
    from byname.ledger.documentfacts import DocumentFacts
    from byname.ledger.references import World
    from byname.ledger.resolving import Resolver

__all__ = ["LineBuilder", "event_digest", "line_from_text", "line_to_text"]

APPROVALS_NEEDED = 2


class LineBuilder:
    """Builds lines of persons as known at one moment, from copies of their records."""

    def __init__(
        self,
        *,
        copies: Mapping[int, RecordCopy],
        documents: Mapping[int, DocumentFacts],
        withdrawals: Withdrawals,
        approvals: Mapping[tuple[int, str, int], list[tuple[int, str, str, Moment]]],
        world: World,
        resolver: Resolver,
    ) -> None:
        """Take the facts that lines are built from."""
        self.copies = copies
        self.documents = documents
        self.withdrawals = withdrawals
        self.approvals = approvals
        self.world = world
        self.resolver = resolver
        self.entry_moments = entry_moments(copies.values())
        self.withdrawn_events = {key: rows for key, rows in withdrawals.events().items() if key[0] in copies}

    def standing_reading(self, record: int, at: Moment | None) -> int | None:
        """Give the number of the newest reading of a record that is known and not withdrawn; None where there is none."""
        copy = self.copies[record]
        document = self.documents[copy.document]
        if at is not None and document.known_from > at:
            return None
        if not self.withdrawals.count and len(copy.readings) == 1:
            return copy.readings[0][0]
        if self.withdrawals.taken_back("document", document.id, at) or self.withdrawals.taken_back(
            "record", record, at
        ):
            return None
        for number, entry, _read in reversed(copy.readings):
            if not self.withdrawals.taken_back("reading", number, at) and self._is_known(copy, entry, at):
                return number
        return None

    def _is_known(self, copy: RecordCopy, entry: int, at: Moment | None) -> bool:
        """The first reading is known with its document, a later one from when it was written."""
        return at is None or entry == copy.readings[0][1] or self.entry_moments[entry] <= at

    def reading(self, record: int, at: Moment | None) -> ReadRecord | None:
        """Give what the standing reading of a record says; None where there is none."""
        number = self.standing_reading(record, at)
        return (
            None if number is None else next(read for each, _e, read in self.copies[record].readings if each == number)
        )

    def events(self, record: int, at: Moment | None) -> tuple[Event, ...]:
        """Give the events that a record tells at a moment, without those that are taken back."""
        read = self.reading(record, at)
        if read is None:
            return ()
        if not self.withdrawn_events:
            return read.events
        return tuple(event for event in read.events if not self._taken_back(record, event, at))

    def _taken_back(self, record: int, event: Event, at: Moment | None) -> bool:
        rows = self.withdrawn_events.get((record, event.kind.value, event.ordinal), ())
        return any(self.withdrawals.taken_back("event", number, at) for number in rows)

    def tellings(self, record: int, at: Moment | None) -> list[Telling]:
        """Give what a record tells at a moment, with who tells it and whether it is approved."""
        document = self.documents[self.copies[record].document]
        source = self.world.source(document.source)
        return [
            Telling(
                event,
                record,
                document.id,
                SourceKind(source.kind),
                document.received.toordinal(),
                reliability_for(document.kind, event.kind, source.reliability, role=document.role),
                self._approved(record, event, at),
                source.root,
            )
            for event in self.events(record, at)
        ]

    def _approved(self, record: int, event: Event, at: Moment | None) -> bool:
        if event.kind is not EventKind.DIED:
            return False
        digest = event_digest(event)
        given = self.approvals.get((record, event.kind.value, event.ordinal), ())
        people = {
            by
            for number, approved, by, known in given
            if approved == digest
            and (at is None or known <= at)
            and not self.withdrawals.taken_back("approval", number, at)
        }
        return len(people) >= APPROVALS_NEEDED

    def line(self, records: Iterable[int], at: Moment | None) -> PersonLine:
        """Give the line of the person whom these records speak of."""
        ordered = tuple(sorted(records))
        movements = fold([telling for record in ordered for telling in self.tellings(record, at)])
        values = self._values(ordered, at, movements)
        return PersonLine(ordered[0], ordered, timeline(movements), movements, values, self._identified(ordered, at))

    def _identified(self, records: Iterable[int], at: Moment | None) -> bool:
        """Whether a record as it stands holds more than a name by which the person could be known elsewhere."""
        readings = (self.reading(record, at) for record in records)
        return any(
            identifies(
                birth=read.date("birth_date"), number=read.fields.get("number", ""),
                birth_place=read.fields.get("birth_place", ""), unit=read.fields.get("unit", ""),
                capture=read.date("capture_date"),
            )
            for read in readings
            if read is not None
        )  # fmt: skip

    def _values(
        self, records: tuple[int, ...], at: Moment | None, movements: tuple[Movement, ...]
    ) -> dict[str, StandingValue]:
        told: dict[str, list[ToldValue]] = {}
        listed: dict[str, list[ToldValue]] = {}
        at_capture: list[ToldValue] = []
        for record in records:
            read = self.reading(record, at)
            if read is None:
                continue
            document = self.documents[self.copies[record].document]
            source = self.world.source(document.source)
            values = read.told
            if _names_anew(read):
                # Whoever tells a part of a name tells a new whole one, made with the parts that are known.
                values["name"] = read.fields["name"]
            values.setdefault("power", document.power)
            # Whoever asks for somebody tells nothing of him that stands beside what a source tells.
            into = listed if document.kind == DocumentKind.EXCHANGE_LIST else told
            for code, text in values.items():
                if text and code not in LISTING_FIELDS:
                    weight = reliability_for(document.kind, code, source.reliability, role=document.role)
                    value = ToldValue(
                        self._resolved(code, text),
                        weight,
                        document.received.toordinal(),
                        record,
                        source.kind,
                        source.root,
                    )
                    into.setdefault(code, []).append(value)
            if values.get("unit") and any(event.kind is EventKind.CAPTURED for event in self.events(record, at)):
                at_capture.append(told["unit"][-1])
        told = listed | told
        found: dict[str, StandingValue] = {}
        for field in FIELDS:
            chosen = choose(field.code, told[field.code]) if field.code in told else None
            if chosen is not None:
                found[field.code] = chosen
        # The unit that counts for a cohort is the one of the capture: chosen among those who tell of it, as its place is.
        unit = choose("capture_place", at_capture)
        if unit is not None:
            found["unit_at_capture"] = unit
        return found | self._derived(found, movements)

    def _resolved(self, code: str, text: str) -> str:
        if code == "unit":
            return self.resolver.unit_key(text)
        return self.resolver.place_key(text) if code == "capture_place" else text

    @staticmethod
    def _derived(found: dict[str, StandingValue], movements: tuple[Movement, ...]) -> dict[str, StandingValue]:
        extra: dict[str, StandingValue] = {}
        if "rank" in found and (sort := rank_class(found["rank"].text)):
            extra["rank_class"] = StandingValue(str(sort))
        holders = [movement.holder for movement in movements if movement.holder]
        if holders:
            extra["holder"] = StandingValue(holders[-1])
        taken = [movement for movement in movements if movement.effect is Effect.TAKEN]
        if taken and "capture_place" not in found and taken[0].place:
            extra["capture_place"] = StandingValue(taken[0].place)
        return extra


def _names_anew(read: ReadRecord) -> bool:
    """Whether a record tells a part of a name beside known parts of the same alphabet, so that they make a whole one."""
    parts = [code for code in ("family", "given", "patronymic") if read.fields.get(code)]
    alphabets = {script_of(read.fields[code]) for code in parts}
    return "name" in read.borrowed and len(alphabets) == 1 and not read.borrowed.issuperset(parts)


def entry_moments(copies: Iterable[RecordCopy]) -> dict[int, Moment]:
    """Give entry -> moment for the entries that wrote second and later readings."""
    entries = {entry for copy in copies for _number, entry, _read in copy.readings[1:]}
    return (
        {number: moment_of(at) for number, at in Entry.objects.filter(id__in=entries).values_list("id", "at")}
        if entries
        else {}
    )


def event_digest(event: Event) -> str:
    """Give the digest of what an event says: an approval holds for this and nothing else."""
    parts = (
        event.kind,
        event.when.edtf,
        event.place,
        event.held_by,
        event.of_power,
        event.degree,
        event.exchange,
        event.phase,
    )
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()


def line_to_text(line: PersonLine) -> str:
    """Write a line as JSON for the derived store: movements without their tellings."""
    return json.dumps(
        {
            "r": line.records,
            "t": line.timeline.to_json(),
            "m": [_movement_to_json(movement) for movement in line.movements],
            "v": {code: [value.text, *value.rivals] for code, value in line.values.items()},
            "i": int(line.identified),
        },
        ensure_ascii=False,
        separators=(",", ":"),
        sort_keys=True,
    )


def _movement_to_json(movement: Movement) -> list[Any]:
    return [
        movement.effect,
        movement.when.edtf,
        movement.earliest,
        movement.latest,
        movement.settled,
        movement.known,
        movement.weight,
        movement.spell,
        movement.degree,
        movement.place,
        movement.holder,
        movement.power,
        movement.exchange,
        movement.phase,
        list(movement.doubts),
    ]


def line_from_text(text: str) -> PersonLine:
    """Read what `line_to_text` wrote."""
    plain = json.loads(text)
    records = tuple(plain["r"])
    return PersonLine(
        records[0],
        records,
        Timeline.from_json(plain["t"]),
        tuple(_movement_from_json(row) for row in plain["m"]),
        {code: StandingValue(texts[0], tuple(texts[1:])) for code, texts in plain["v"].items()},
        bool(plain["i"]),
    )


def _movement_from_json(row: list[Any]) -> Movement:
    (
        effect,
        when,
        earliest,
        latest,
        settled,
        known,
        weight,
        spell,
        degree,
        place,
        holder,
        power,
        exchange,
        phase,
        doubts,
    ) = row
    return Movement(
        Effect(effect),
        UncertainDate.from_edtf(when),
        earliest,
        latest,
        settled,
        known,
        (),
        (),
        Weight(weight),
        spell,
        Degree(degree),
        place,
        holder,
        power,
        exchange,
        phase,
        tuple(doubts),
    )
