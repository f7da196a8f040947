"""Whom an action reaches: the powers of the persons concerned, put to the gate before anything is written.

Whoever is beyond reach is refused in the words for what is not there: nobody learns from a refusal who is registered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from byname.actions._opening import open_arrival, reading_context
from byname.core.columns import RowClass, classify_row
from byname.core.disclosure import ANY_POWER, Viewer, may_see_kind, may_see_person, sees_everybody
from byname.core.errors import MisuseError, RefusedError
from byname.core.events import DocumentKind
from byname.core.numbers import check_number
from byname.core.records import read_record
from byname.ledger.copies import copies_of
from byname.ledger.lines import line_from_text
from byname.store.models import Document, PersonState, Record, RecordState

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from byname.actions.arrivals import Arrival

__all__ = ["demand_granted", "demand_reach", "granted_powers", "powers_of_records", "reaches", "record_named"]

_AT_ONCE = 500


def granted_powers(by: Viewer) -> frozenset[str] | None:
    """Give the powers whose people the viewer may see, None for all."""
    return None if ANY_POWER in by.powers else by.powers


def powers_of_records(ids: Iterable[int]) -> dict[int, str]:
    """Give whose people the persons are who hold these records now, by the power that stands ("": not told).

    A record that nobody holds (taken back, or not yet derived) has the power that it tells itself, else its document's.
    """
    wanted = sorted(set(ids))
    found: dict[int, str] = {}
    for some in _batches(wanted):
        owners = dict(RecordState.objects.filter(record__in=some, known_to=None).values_list("record", "number"))
        lines = PersonState.objects.filter(number__in=set(owners.values()), known_to=None)
        powers = {number: line_from_text(text).value("power") for number, text in lines.values_list("number", "line")}
        found.update((record, powers[number]) for record, number in owners.items() if number in powers)
    return found | _own_powers([record for record in wanted if record not in found])


def reaches(by: Viewer, ids: Collection[int]) -> bool:
    """Tell whether the viewer may see the person of every one of these records, and that such a document names him."""
    if sees_everybody(by):
        return True
    powers = powers_of_records(ids)
    kinds = _kinds(powers)
    return all(may_see_person(by, power) and may_see_kind(by, kinds[record], power) for record, power in powers.items())


def demand_reach(by: Viewer, ids: Collection[int], absent: str) -> None:
    """Refuse records of persons beyond the viewer's reach with the sentence for what is not there (MisuseError)."""
    if not reaches(by, ids):
        raise MisuseError(absent)


def record_named(number: str, *, by: Viewer) -> int:
    """Give the record with a public number; MisuseError, the same for one that is not there and one beyond reach."""
    absent = f"No record has the number {number}. Look it up with `byname find`."
    record = Record.objects.filter(number=check_number(number)).values_list("id", flat=True).first()
    if record is None:
        raise MisuseError(absent)
    demand_reach(by, [record], absent)
    return int(record)


def demand_granted(arrival: Arrival, *, by: Viewer, untold: bool = False) -> None:
    """Refuse a list with people of a power that the viewer was not granted, in its covering facts or in a row.

    People of whom no power is told are those of a power unknown; `untold` lets them pass (a correction names its person).
    """
    if granted_powers(by) is None:
        return
    if arrival.kind == DocumentKind.CLAIM_TABLE:
        _demand_power(arrival.power, by=by, untold=True, where=arrival.title)
        return
    with open_arrival(arrival) as (_table, mapping, rows):
        if "power" not in mapping.columns.values():
            _demand_power(arrival.power, by=by, untold=untold, where=arrival.title)
            return
        if arrival.power:
            _demand_power(arrival.power, by=by, untold=untold, where=arrival.title)
        context = reading_context(arrival, mapping)
        for row in rows:
            if classify_row(row, mapping) is RowClass.RECORD:
                told = read_record(row, mapping, context).fields.get("power", "")
                _demand_power(told, by=by, untold=untold, where=f"{arrival.title}, row {row.number}")


def _demand_power(power: str, *, by: Viewer, untold: bool, where: str) -> None:
    if may_see_person(by, power) or (untold and not power):
        return
    told = f"people of the power {power!r}" if power else "people of whom no power is told"
    granted = ", ".join(sorted(by.powers))
    if not granted:
        way = "No power was granted at all: ask a keeper, `byname user grant`."
    elif power:
        way = f"Granted: {granted}. Ask a keeper for another: `byname user grant`."
    else:
        way = f"Say whose people they are, with --power or in a column (granted: {granted})."
    message = f"{where}: {by.name} was not granted {told} (rule power-not-granted), so nothing was recorded. {way}"
    raise RefusedError(message)


def _own_powers(records: Sequence[int]) -> dict[int, str]:
    copies = copies_of(records)
    found: dict[int, str] = {}
    for some in _batches(records):
        documents = dict(Record.objects.filter(id__in=some).values_list("id", "document"))
        covering = dict(Document.objects.filter(id__in=set(documents.values())).values_list("id", "power"))
        for record, document in documents.items():
            told = copies[record].newest.fields.get("power", "") if record in copies else ""
            found[record] = told or covering[document]
    return found


def _kinds(records: Iterable[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for some in _batches(sorted(records)):
        documents = dict(Record.objects.filter(id__in=some).values_list("id", "document"))
        kinds = dict(Document.objects.filter(id__in=set(documents.values())).values_list("id", "kind"))
        found.update((record, kinds[document]) for record, document in documents.items())
    return found


def _batches(records: Sequence[int]) -> Iterator[Sequence[int]]:
    return (records[start : start + _AT_ONCE] for start in range(0, len(records), _AT_ONCE))
