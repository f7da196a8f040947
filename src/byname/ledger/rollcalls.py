"""Roll-calls as the register keeps them: who of which list is called, their values as the list has them, and sheets read back."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from byname.core.errors import MisuseError
from byname.core.exchanges.listings import by_person
from byname.core.exchanges.roles import ListRole
from byname.core.rollcalls.merge import Merge, merge
from byname.core.rollcalls.rollcall import KNOWN_FIELDS, Called, RollCall, other_spellings
from byname.core.rollcalls.sheet import Sheet, digest_told, read_sheet
from byname.formats import open_table
from byname.ledger.copies import copies_of
from byname.ledger.listings import listings
from byname.ledger.references import world
from byname.ledger.snapshot import snapshot
from byname.store.models import Document, Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from byname.core.custody.persons import PersonLine
    from byname.core.exchanges.listings import Listing

__all__ = ["ROLL_CALL", "Drawn", "Filled", "draw", "kept", "kept_of", "merge_filled", "powers_of", "told_digest"]

ROLL_CALL = "roll-call"
"""The kind of reference entry that keeps who was called: numbers of records, no names."""


_CALLED = frozenset({ListRole.AGREED, ListRole.BROUGHT})


@dataclass(frozen=True, slots=True)
class Filled:
    """A file that came back: its name, and its bytes."""

    title: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Drawn:
    """A roll-call with what is not on it: rows that name nobody, places of people already on it, people taken off since."""

    roll_call: RollCall
    unreadable: int = 0
    repeated: int = 0
    taken_off: int = 0


def draw(exchange: str, phase: str, role: ListRole, power: str, *, granted: frozenset[str] | None = None) -> Drawn:
    """Draw a roll-call up from the lists in this role that stand now, in their order, each person once.

    Where no list is of the phase, those of the whole exchange count. Whoever was refused or withdrawn on a later day is
    left off. Lists of powers that are not `granted` (None: all) are not there. Raises MisuseError where there is nobody.
    """
    every = [each for each in listings() if each.exchange == exchange and (granted is None or each.power in granted)]
    of_exchange = [each for each in every if not power or each.power == power]
    listed = [each for each in of_exchange if each.role is role and each.phase == phase]
    listed = listed or [each for each in of_exchange if each.role is role and not each.phase]
    if not listed:
        there = sorted({(each.role, each.phase or "(none)", each.power) for each in every if each.role in _CALLED})
        lists = "; ".join(f"{each} in phase {of}, power {whose}" for each, of, whose in there)
        message = (
            f"Nobody is {role} for exchange {exchange}, phase {phase}{f', power {power}' if power else ''}. There are: "
            f"{lists or 'none'}. Take the list in: byname exchange take-in {exchange} FILE --role {role} ..."
        )
        raise MisuseError(message)
    if len(powers := {each.power for each in listed}) > 1:
        message = f"People of {', '.join(sorted(powers))} are {role} here; a roll-call is of one power: --power CODE."
        raise MisuseError(message)
    off = _taken_off(of_exchange)
    owner = _owners(each.record for each in listed)
    unreadable = set(Record.objects.filter(document__in={each.document for each in listed}).exclude(problem="")
                     .values_list("id", flat=True))  # fmt: skip
    chosen: dict[int, Listing] = {}
    counts = {"unreadable": 0, "repeated": 0, "taken_off": 0}
    for each in sorted(listed, key=lambda each: (each.day, each.document, each.record)):
        person = owner[each.record].number if each.record in owner else each.record
        if each.record in unreadable:
            counts["unreadable"] += 1
        elif person in chosen:
            counts["repeated"] += 1
        elif off.get(person, 0) > each.day:
            counts["taken_off"] += 1
        else:
            chosen[person] = each
    places = list(chosen.values())
    if not places:
        message = f"Everybody {role} for exchange {exchange}, phase {phase} was taken off again, or cannot be read."
        raise MisuseError(message)
    facts = {
        "exchange": exchange,
        "phase": phase,
        "power": places[0].power,
        "role": role.value,
        "holder": places[0].holder,
    }
    return Drawn(_roll_call(facts, [each.record for each in places]), **counts)


def powers_of(roll_call: RollCall) -> frozenset[str]:
    """Give whose people they are whom a roll-call names, by what stands of each person and by the list."""
    owner = _owners(_records_of([each.record for each in roll_call.people]).values())
    return frozenset({roll_call.power} | {line.value("power") or roll_call.power for line in owner.values()})


def kept(digest: str) -> tuple[RollCall, dict[str, Any]]:
    """Give the roll-call with this digest as it was made, and its entry; raises MisuseError where there is none."""
    made = world().of(ROLL_CALL)
    body = made.get(digest)
    if body is None:
        known = ", ".join(sorted(made)[:8]) or "none"
        message = f"No roll-call {digest} was made in this register (there are: {known}). Make it first, or look at the sheet's code."
        raise MisuseError(message)
    records = _records_of(body["records"])
    missing = [number for number in body["records"] if number not in records]
    if missing:
        message = (
            f"Of roll-call {digest}, {len(missing)} records are no longer here, first {missing[0]}. Make a new one."
        )
        raise MisuseError(message)
    return _roll_call(body, [records[number] for number in body["records"]]), body


def kept_of(exchange: str, phase: str) -> dict[str, dict[str, Any]]:
    """Give digest -> entry of every roll-call that was made for a phase."""
    return {
        code: body
        for code, body in world().of(ROLL_CALL).items()
        if body.get("exchange") == exchange and body.get("phase") == phase
    }


def told_digest(filled: Filled) -> str:
    """Give the digest of the roll-call that a filled sheet says it belongs to, "" where it says none."""
    with io.BytesIO(filled.content) as stream:
        return digest_told(open_table(stream, name=filled.title).rows)


def merge_filled(roll_call: RollCall, filled: Sequence[Filled], settled: Sequence[Filled] = ()) -> Merge:
    """Read filled sheets and merge them; raises what reading them raises."""
    return merge(roll_call, (_read(each, roll_call) for each in filled), [_read(each, roll_call) for each in settled])


def _read(filled: Filled, roll_call: RollCall) -> Sheet:
    with io.BytesIO(filled.content) as stream:
        return read_sheet(open_table(stream, name=filled.title).rows, roll_call, filled.title)


def _taken_off(of_exchange: Sequence[Listing]) -> dict[int, int]:
    """Give person -> the last day on which a list took him off again."""
    off = [each for each in of_exchange if each.role in {ListRole.WITHDRAWN, ListRole.REFUSED}]
    lines = list(_owners(each.record for each in off).values())
    return {number: max(each.day for each in places) for number, places in by_person(off, lines).items() if number}


def _owners(records: Any) -> dict[int, PersonLine]:
    wanted = set(records)
    return {record: line for line in snapshot().lines for record in line.records if record in wanted}


def _records_of(numbers: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for start in range(0, len(numbers), 500):
        rows = Record.objects.filter(number__in=numbers[start : start + 500])
        found.update(rows.values_list("number", "id"))
    return found


def _roll_call(facts: Mapping[str, Any], records: Sequence[int]) -> RollCall:
    """Put the values of these records together; where a row says no unit, the one that stands of the person."""
    found, copies, owner = world(), copies_of(records), _owners(records)
    numbers: dict[int, str] = {}
    for start in range(0, len(records), 500):
        numbers.update(Record.objects.filter(id__in=records[start : start + 500]).values_list("id", "number"))
    units = found.of("unit")
    people = []
    for place, record in enumerate(records, start=1):
        fields = copies[record].newest.fields if record in copies else {}
        line = owner.get(record)
        name = fields.get("name") or fields.get("number") or numbers[record]
        unit = fields.get("unit") or (_unit_name(line.value("unit"), units) if line else "")
        known = tuple((code, fields[code]) for code in KNOWN_FIELDS if fields.get(code))
        also = other_spellings(name, line.told("name")) if line else ()
        people.append(Called(place, numbers[record], name, fields.get("birth_date", ""), also, unit, known))
    phases = found.of("exchange").get(facts["exchange"], {}).get("phases", ())
    day = next((str(each.get("day", "")) for each in phases if str(each.get("code", "")) == facts["phase"]), "")
    documents = Document.objects.filter(id__in=Record.objects.filter(id__in=records[:1]).values("document"))
    made_up = found.wholly_made_up or documents.filter(made_up=True).exists()
    return RollCall(
        facts["exchange"], facts["phase"], facts["power"], facts["role"], tuple(people), day, facts.get("holder", ""),
        made_up,
    )  # fmt: skip


def _unit_name(code: str, units: Mapping[str, Any]) -> str:
    """Name a unit; one that is not registered stands as it was written, in small letters."""
    names = units.get(code, {}).get("names") or (code,)
    first = names[0]
    return str(first["text"]) if isinstance(first, dict) else str(first)
