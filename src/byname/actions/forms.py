"""One person or one fact put in by hand: a form is a document like any other, and corrects nothing by overwriting."""

from __future__ import annotations

import csv
import io
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from byname.actions.documents import record_document
from byname.actions.following import follow_up
from byname.actions.journalled import sequence
from byname.actions.judgements import Verdict, write_judgements
from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError
from byname.core.fields import FIELD_OF
from byname.core.numbers import check_number
from byname.ledger.copies import copies_of
from byname.store.models import Record

if TYPE_CHECKING:
    from byname.actions.arrivals import Arrival, Taken

__all__ = ["add_person", "correct"]


@sequence("take-in", "link", needs=Action.TAKE_IN)
def add_person(arrival: Arrival, values: dict[str, str], *, by: Viewer) -> tuple[Taken, str]:
    """Record one person from a form; gives what was taken in and the new record's public number.

    `arrival.path` is not read; raises MisuseError for a field that is not known.
    """
    taken = _record_form(arrival, values, by=by)
    follow_up(by=by)
    return taken, _number_in(taken.document)


@sequence("take-in", "judge", "link", needs=Action.CORRECT)
def correct(number: str, values: dict[str, str], arrival: Arrival, *, by: Viewer) -> str:
    """Add what is right about a person as a record of its own, tied to the person by a human judgement.

    The older values stay as rivals; which stands is the field's rule. Gives the new record's public number.
    """
    record = Record.objects.filter(number=check_number(number)).first()
    if record is None:
        message = f"No record has the number {number}. Look it up with `byname find`."
        raise MisuseError(message)
    names = copies_of([record.id])[record.id].newest.fields
    known = {code: names[code] for code in ("family", "given", "patronymic") if names.get(code)}
    taken = _record_form(arrival, known | values, by=by)
    corrected = _number_in(taken.document)
    write_judgements([Verdict(number, corrected, "same", basis="correction")], by=by)
    follow_up(by=by)
    return corrected


def _record_form(arrival: Arrival, values: dict[str, str], *, by: Viewer) -> Taken:
    unknown = [code for code in values if code not in FIELD_OF]
    if unknown or not values:
        message = f"No such field: {', '.join(unknown) or '(none given)'}. Known fields: {', '.join(FIELD_OF)}."
        raise MisuseError(message)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["form", *values])
    # The moment makes two equal forms two documents: two callers said the same.
    writer.writerow([datetime.now(UTC).isoformat(), *values.values()])
    mapping = dict(zip(values, map(_letter, range(1, len(values) + 1)), strict=True))
    with tempfile.TemporaryDirectory(prefix="byname-form-") as folder:
        file = Path(folder) / "form.csv"
        file.write_text(text.getvalue(), encoding="utf-8")
        return record_document(replace(arrival, path=file, mapping=mapping), by=by)


def _letter(index: int) -> str:
    return chr(ord("A") + index) if index < 26 else "A" + chr(ord("A") + index - 26)  # letters of the alphabet


def _number_in(document: int) -> str:
    return str(Record.objects.filter(document=document, part=0).values_list("number", flat=True).get())
