"""One person or one fact put in by hand: a form is a document like any other, and corrects nothing by overwriting."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from django.conf import settings

from byname.actions._codes import demand_codes
from byname.actions._filing import demand_facts
from byname.actions._opening import open_arrival, reading_context
from byname.actions._reach import demand_granted, record_named
from byname.actions._recording import record_list
from byname.actions.documents import record_document
from byname.actions.following import follow_up
from byname.actions.journalled import journalled, sequence
from byname.core.custody.firsthand import CORRECTION_ROLE
from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError, Problem
from byname.core.fields import FIELD_OF
from byname.core.moments import Moment, moment_of, start_of_day
from byname.core.names.scripts import script_of
from byname.core.ourcolumns import KNOWN
from byname.core.records import read_record
from byname.ledger.copies import copies_of
from byname.ledger.snapshot import person_of, snapshot
from byname.store.models import Judgement, Record, RecordState

if TYPE_CHECKING:
    from byname.actions.arrivals import Arrival, Taken
    from byname.store.journal import Page

__all__ = ["add_person", "correct"]

_PARTS = ("family", "given", "patronymic")
_NUMBERS = ("number", "list_id")


@sequence("take-in", "link", needs=Action.TAKE_IN)
def add_person(arrival: Arrival, values: dict[str, str], *, by: Viewer) -> tuple[Taken, str]:
    """Record one person from a form; gives what was taken in and the new record's public number.

    `arrival.path` is not read; raises MisuseError for a field that is not known, and for what cannot be read.
    """
    form = _form(arrival, values)
    _demand_readable(form, values)
    taken = record_document(form, by=by)
    follow_up(by=by)
    return taken, _number_in(taken.document)


@sequence("correct", "link", needs=Action.CORRECT)
def correct(number: str, values: dict[str, str], arrival: Arrival, *, by: Viewer) -> str:
    """Add what is right about a person as a record of its own, tied by a human judgement to each of the person's records.

    The older values stay as rivals; which stands is the field's rule. Gives the new record's public number. The record
    tells what is named here and nothing else (law 2). Raises MisuseError for what cannot be read.
    """
    record = Record.objects.get(id=record_named(number, by=by))
    form = _form(replace(arrival, role=CORRECTION_ROLE), values, _known_of(record.id, values))
    _demand_readable(form, values)
    document = write_correction(form, record.id, by=by)
    follow_up(by=by)
    return _number_in(document)


@journalled("correct", needs=Action.CORRECT)
def write_correction(page: Page, form: Arrival, record: int, *, by: Viewer) -> int:
    """Write the form's record and the judgements that tie it to the person of this record, all or none; gives the document.

    A correction speaks about the person: it is tied to every record of the person, or a value that contradicts what
    they tell would part them.
    """
    known = start_of_day(form.received, settings.REGISTER_TIME_ZONE) if form.backfill else moment_of(datetime.now(UTC))
    owned = _owned_since(record)
    demand_granted(form, by=by, untold=True)
    taken = record_list(page, form)
    corrected = Record.objects.get(document=taken.document, part=0).id
    ties = page.ids(Judgement, len(owned))
    page.write(
        Judgement,
        [
            (tie, page.number, each, corrected, "same", True, "", 1.0, {"basis": "correction"}, max(known, since))
            for tie, (each, since) in zip(ties, owned, strict=True)
        ],
    )
    page.note |= {"corrects": record}
    return taken.document


def _known_of(record: int, values: dict[str, str]) -> dict[str, str]:
    """Give whom a correction speaks of, as the person's own records have it: it names them and does not say so itself.

    Parts of one name as one record writes it, in the alphabet of what is corrected, or else the name that stands.
    """
    if "name" in values:
        return {}
    line = snapshot().by_number.get(person_of(record) or 0)
    copies = copies_of(line.records if line else [record])
    told = [copy.newest for _number, copy in sorted(copies.items()) if copy.part == 0 and "name" in copy.newest.told]
    if not told:
        numbers = {code: copies[record].newest.fields.get(code, "") for code in _NUMBERS if record in copies}
        return {code: text for code, text in numbers.items() if text and code not in values}
    standing = list(line.told("name")) if line else []
    places = {text: place for place, text in enumerate(standing)}
    corrected = " ".join(values[part] for part in _PARTS if part in values)
    alphabet = script_of(corrected or (standing[0] if standing else ""))
    best = min(
        (each.fields for each in told),
        key=lambda fields: (script_of(fields["name"]) != alphabet, places.get(fields["name"], len(places))),
    )
    codes = _PARTS if corrected else ("name", *_PARTS)
    return {code: best[code] for code in codes if best.get(code) and code not in values}


def _demand_readable(form: Arrival, values: dict[str, str]) -> None:
    """Refuse a form of which a field cannot be read, in the words in which a list would name it (MisuseError)."""
    demand_facts(form)
    with open_arrival(form) as (_table, mapping, rows):
        row = list(rows)[-1]
        read = read_record(row, mapping, reading_context(form, mapping))
    problems = [replace(problem, where=problem.where.removeprefix(f"row {row.number}, ")) for problem in read.problems]
    problems += [
        Problem(
            "field-empty", code, text, "a field that is named says something", "Give its value, or leave the field out."
        )
        for code, text in values.items()
        if code not in read.fields and all(problem.where != code for problem in problems)
    ]
    if problems:
        raise MisuseError("Nothing was recorded. " + " ".join(problem.sentence() for problem in problems))
    told = read.fields
    demand_codes(
        replace(
            form,
            power=told.get("power", ""),
            holder=told.get("holder", form.holder),
            exchange=told.get("exchange", form.exchange),
            phase=told.get("phase", form.phase),
        )
    )


def _owned_since(record: int) -> list[tuple[int, Moment]]:
    """Give each record of the person as it stands now, with the moment since when it is that person's."""
    person = person_of(record)
    if person is None:
        message = "This record is taken back and speaks of nobody. Correct another record of the person: `byname find`."
        raise MisuseError(message)
    rows = RecordState.objects.filter(number=person, known_to=None).order_by("record")
    return [(each, Moment(since)) for each, since in rows.values_list("record", "known_from")]


def _form(arrival: Arrival, values: dict[str, str], known: dict[str, str] | None = None) -> Arrival:
    """Give the form as a list of one row that arrived; it is held in memory alone, so that no name is left on a disk.

    `known` says whom it speaks of, in columns that are marked as none of its own.
    """
    unknown = [code for code in values if code not in FIELD_OF]
    if unknown or not values:
        message = f"No such field: {', '.join(unknown) or '(none given)'}. Known fields: {', '.join(FIELD_OF)}."
        raise MisuseError(message)
    known = known or {}
    headings = {code: code for code in values} | {code: f"{KNOWN}{code}" for code in known}
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["form", *headings.values()])
    # The moment makes two equal forms two documents: two callers said the same.
    writer.writerow([datetime.now(UTC).isoformat(), *values.values(), *known.values()])
    return replace(arrival, content=text.getvalue().encode(), mapping=headings)


def _number_in(document: int) -> str:
    return str(Record.objects.filter(document=document, part=0).values_list("number", flat=True).get())
