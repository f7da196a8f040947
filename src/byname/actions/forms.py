"""One person or one fact put in by hand: a form is a document like any other, and corrects nothing by overwriting."""

from __future__ import annotations

import csv
import io
import tempfile
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from byname.actions._recording import record_list
from byname.actions.documents import record_document
from byname.actions.following import follow_up
from byname.actions.journalled import journalled, sequence
from byname.core.disclosure import Action, Viewer
from byname.core.errors import MisuseError
from byname.core.fields import FIELD_OF
from byname.core.moments import moment_of
from byname.core.numbers import check_number
from byname.ledger.copies import copies_of
from byname.store.models import Judgement, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from byname.actions.arrivals import Arrival, Taken
    from byname.store.journal import Page

__all__ = ["add_person", "correct"]


@sequence("take-in", "link", needs=Action.TAKE_IN)
def add_person(arrival: Arrival, values: dict[str, str], *, by: Viewer) -> tuple[Taken, str]:
    """Record one person from a form; gives what was taken in and the new record's public number.

    `arrival.path` is not read; raises MisuseError for a field that is not known.
    """
    with _form(arrival, values) as form:
        taken = record_document(form, by=by)
    follow_up(by=by)
    return taken, _number_in(taken.document)


@sequence("correct", "link", needs=Action.CORRECT)
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
    with _form(arrival, known | values) as form:
        document = write_correction(form, record.id, by=by)
    follow_up(by=by)
    return _number_in(document)


@journalled("correct", needs=Action.CORRECT)
def write_correction(page: Page, form: Arrival, record: int, *, by: Viewer) -> int:
    """Write the form's record and the judgement that ties it to this record, both or neither; gives the document."""
    taken = record_list(page, form)
    corrected = Record.objects.get(document=taken.document, part=0).id
    [judgement] = page.ids(Judgement, 1)
    known = moment_of(datetime.now(UTC))
    page.write(
        Judgement,
        [
            (judgement, page.number, record, corrected, "same", True, "", 1.0, {"basis": "correction"}, known),
        ],
    )
    return taken.document


@contextmanager
def _form(arrival: Arrival, values: dict[str, str]) -> Iterator[Arrival]:
    """Give the form as a list of one row that arrived; it is gone afterwards."""
    unknown = [code for code in values if code not in FIELD_OF]
    if unknown or not values:
        message = f"No such field: {', '.join(unknown) or '(none given)'}. Known fields: {', '.join(FIELD_OF)}."
        raise MisuseError(message)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["form", *values])
    # The moment makes two equal forms two documents: two callers said the same.
    writer.writerow([datetime.now(UTC).isoformat(), *values.values()])
    with tempfile.TemporaryDirectory(prefix="byname-form-") as folder:
        file = Path(folder) / "form.csv"
        file.write_text(text.getvalue(), encoding="utf-8")
        yield replace(arrival, path=file, mapping={code: code for code in values})


def _number_in(document: int) -> str:
    return str(Record.objects.filter(document=document, part=0).values_list("number", flat=True).get())
