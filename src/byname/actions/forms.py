"""One person or one fact put in by hand: a form is a document like any other, and corrects nothing by overwriting."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from django.conf import settings

from byname.actions._reach import demand_granted, record_named
from byname.actions._recording import record_list
from byname.actions.documents import record_document
from byname.actions.following import follow_up
from byname.actions.journalled import journalled, sequence
from byname.core.custody.firsthand import CORRECTION_ROLE
from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError
from byname.core.fields import FIELD_OF
from byname.core.moments import Moment, moment_of, start_of_day
from byname.ledger.copies import copies_of
from byname.ledger.snapshot import person_of, snapshot
from byname.store.models import Judgement, Record, RecordState

if TYPE_CHECKING:
    from byname.actions.arrivals import Arrival, Taken
    from byname.store.journal import Page

__all__ = ["add_person", "correct"]

_PARTS = frozenset({"family", "given", "patronymic"})
_NAMES = ("name", "family", "given", "patronymic")


@sequence("take-in", "link", needs=Action.TAKE_IN)
def add_person(arrival: Arrival, values: dict[str, str], *, by: Viewer) -> tuple[Taken, str]:
    """Record one person from a form; gives what was taken in and the new record's public number.

    `arrival.path` is not read; raises MisuseError for a field that is not known.
    """
    taken = record_document(_form(arrival, values), by=by)
    follow_up(by=by)
    return taken, _number_in(taken.document)


@sequence("correct", "link", needs=Action.CORRECT)
def correct(number: str, values: dict[str, str], arrival: Arrival, *, by: Viewer) -> str:
    """Add what is right about a person as a record of its own, tied by a human judgement to each of the person's records.

    The older values stay as rivals; which stands is the field's rule. Gives the new record's public number.
    """
    record = Record.objects.get(id=record_named(number, by=by))
    known = {} if "name" in values else _names_of(record, without="name" if _PARTS & values.keys() else "")
    form = _form(replace(arrival, role=CORRECTION_ROLE), known | values)
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


def _names_of(record: Record, *, without: str) -> dict[str, str]:
    """Give the names that stand for the person of a record: a correction repeats them and changes none of them."""
    line = snapshot().by_number.get(person_of(record.id) or 0)
    told = copies_of([record.id])[record.id].newest.fields
    names = {code: (line.value(code) if line else "") or told.get(code, "") for code in _NAMES}
    return {code: text for code, text in names.items() if text and code != without}


def _owned_since(record: int) -> list[tuple[int, Moment]]:
    """Give each record of the person as it stands now, with the moment since when it is that person's."""
    person = person_of(record)
    if person is None:
        message = "This record is taken back and speaks of nobody. Correct another record of the person: `byname find`."
        raise MisuseError(message)
    rows = RecordState.objects.filter(number=person, known_to=None).order_by("record")
    return [(each, Moment(since)) for each, since in rows.values_list("record", "known_from")]


def _form(arrival: Arrival, values: dict[str, str]) -> Arrival:
    """Give the form as a list of one row that arrived; it is held in memory alone, so that no name is left on a disk."""
    unknown = [code for code in values if code not in FIELD_OF]
    if unknown or not values:
        message = f"No such field: {', '.join(unknown) or '(none given)'}. Known fields: {', '.join(FIELD_OF)}."
        raise MisuseError(message)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["form", *values])
    # The moment makes two equal forms two documents: two callers said the same.
    writer.writerow([datetime.now(UTC).isoformat(), *values.values()])
    return replace(arrival, content=text.getvalue().encode(), mapping={code: code for code in values})


def _number_in(document: int) -> str:
    return str(Record.objects.filter(document=document, part=0).values_list("number", flat=True).get())
