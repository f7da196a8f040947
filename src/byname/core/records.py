"""How one row of a list reads: values in canonical form beside the words as written, and the events it tells."""

from __future__ import annotations

import re
from collections.abc import Callable
from collections.abc import Mapping as Map
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from byname.core.codes import code_meant
from byname.core.columns import Mapping, Row
from byname.core.dates import DateError, UncertainDate
from byname.core.dates.value import Order
from byname.core.errors import Problem
from byname.core.events import Degree, DocumentKind, Event, EventKind, ParticipantRole
from byname.core.fields import FIELD_OF
from byname.core.fields_data import ABSENT
from byname.core.headrows import heads_otherwise, is_title, is_whole_name
from byname.core.kinwords import name_of_kin
from byname.core.names import PersonName, name_of_parts, parse_name
from byname.core.ourcolumns import borrowed_codes, mended_record
from byname.core.ranks import rank_class
from byname.core.statuswords import category_told, degree_told, event_told, health_told, sex_told

__all__ = ["READER_VERSION", "UNDATED", "ReadContext", "ReadParticipant", "ReadRecord", "read_record"]

READER_VERSION: Final = 6
"""Goes up whenever the same row may read differently; readings of an older version stay."""

UNDATED: Final = UncertainDate.from_edtf("../2999-12-31")
"""The date of an event that a row tells without saying when: some day, no later than we learned of it."""

_PARTS: Final = ("family", "given", "patronymic")
_DATED_EVENTS: Final = (
    ("missing_date", EventKind.SOUGHT),
    ("capture_date", EventKind.CAPTURED),
    ("return_date", EventKind.RETURNED),
    ("release_date", EventKind.RELEASED),
    ("escape_date", EventKind.ESCAPED),
    ("third_state_date", EventKind.THIRD_STATE),
    ("death_date", EventKind.DIED),
)
_TOLD_BY_KIND: Final = {
    DocumentKind.MISSING_LIST: EventKind.SOUGHT,
    DocumentKind.CAPTIVE_LIST: EventKind.HELD,
    DocumentKind.CONFIRMATION: EventKind.CONFIRMED,
    DocumentKind.HANDOVER_ACT: EventKind.RETURNED,
    DocumentKind.DEATH_NOTICE: EventKind.DIED,
    DocumentKind.TESTIMONY: EventKind.SEEN,
}
_ENDS: Final = frozenset(
    {EventKind.RETURNED, EventKind.RELEASED, EventKind.ESCAPED, EventKind.THIRD_STATE, EventKind.DIED}
)
_OPEN: Final = frozenset({EventKind.SOUGHT, EventKind.HELD, EventKind.CONFIRMED, EventKind.SEEN})
_PLACE_OF: Final = {
    EventKind.CAPTURED: "capture_place",
    EventKind.HELD: "camp",
    EventKind.SEEN: "camp",
    EventKind.CONFIRMED: "camp",
    EventKind.DIED: "death_place",
}
_EXCHANGED: Final = frozenset({EventKind.RETURNED, EventKind.HANDED_OVER})
_POWERS: Final = frozenset({"power", "holder"})
_OF_THE_ROW: Final = frozenset({"no-identity", "above-headings", "other-headings"})
# Excel's way to keep a text as it is, ="007", is a value.
_FORMULA: Final = re.compile(r"=(?!\"[^\"]*\"\Z)")
_MEND: Final = "Mend the cell and take the row in again, or correct the person."


@dataclass(frozen=True, slots=True)
class ReadContext:
    """What is known of the whole document: kind, and what holds for a row that does not say otherwise.

    `on` dates the event that the kind tells; `power` is whose people, `holder` in whose hands; `order` reads dates
    with slashes; `received` is the ordinal of the day it arrived, None where that is not known; `powers` gives the code
    for each word that means a registered power (empty: none is registered, and any code is taken as written).
    """

    kind: DocumentKind
    source: str = ""
    on: UncertainDate | None = None
    power: str = ""
    holder: str = ""
    exchange: str = ""
    phase: str = ""
    degree: Degree = Degree.NONE
    order: Order = "dmy"
    received: int | None = None
    powers: Map[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReadRecord:
    """What one row says of one person.

    `fields`: code -> canonical text (dates as EDTF, a name also as its parts); `originals`: code -> text as written;
    `certain_roles`: whether the parts of the name are known to be such; `unreadable`: nothing says who this is, so it
    tells no events; `borrowed`: the fields that only say whom the row speaks of, and which it does not itself tell;
    `mends`: the number of the record that the row was written out to mend.
    """

    fields: dict[str, str]
    originals: dict[str, str]
    events: tuple[Event, ...] = ()
    participants: tuple[ReadParticipant, ...] = ()
    problems: tuple[Problem, ...] = ()
    unreadable: bool = False
    certain_roles: bool = False
    borrowed: frozenset[str] = frozenset()
    mends: str = ""

    @property
    def told(self) -> dict[str, str]:
        """Give the fields that the row itself tells: law 2, nobody is made to say what he did not."""
        if not self.borrowed:
            return dict(self.fields)
        return {code: text for code, text in self.fields.items() if code not in self.borrowed}

    @property
    def name(self) -> PersonName:
        """Give the person's name as it was read."""
        text, family, given, patronymic = (self.fields.get(code, "") for code in ("name", *_PARTS))
        return PersonName(text, family, given, patronymic, roles_certain=self.certain_roles)

    def date(self, code: str) -> UncertainDate | None:
        """Give a date field as a value, None if the row does not tell it."""
        text = self.fields.get(code)
        return UncertainDate.from_edtf(text) if text else None

    def to_json(self) -> dict[str, Any]:
        """Give compact plain values under stable keys, for the reading's blob."""
        # A 0 stands for an original that equals the value: most do.
        same = {code: 0 if self.fields.get(code) == text else text for code, text in self.originals.items()}
        plain: dict[str, Any] = {"f": self.fields, "o": same}
        if self.events:
            plain["e"] = [_event_to_json(event) for event in self.events]
        if self.participants:
            plain["p"] = [[person.role.value, person.record.to_json()] for person in self.participants]
        if self.problems:
            plain["x"] = [[p.code, p.where, p.found, p.rule, p.hint] for p in self.problems]
        if self.unreadable:
            plain["u"] = 1
        if self.certain_roles:
            plain["r"] = 1
        if self.borrowed:
            plain["b"] = sorted(self.borrowed)
        if self.mends:
            plain["m"] = self.mends
        return plain

    @classmethod
    def from_json(cls, plain: Map[str, Any]) -> ReadRecord:
        """Rebuild what `to_json` gave."""
        fields: dict[str, str] = dict(plain["f"])
        people = plain.get("p", ())
        return cls(
            fields,
            {code: fields[code] if text == 0 else text for code, text in plain["o"].items()},
            tuple(_event_from_json(event) for event in plain.get("e", ())),
            tuple(ReadParticipant(ParticipantRole(role), cls.from_json(record)) for role, record in people),
            tuple(Problem(*parts) for parts in plain.get("x", ())),
            unreadable=bool(plain.get("u")),
            certain_roles=bool(plain.get("r")),
            borrowed=frozenset(plain.get("b", ())),
            mends=plain.get("m", ""),
        )


@dataclass(frozen=True, slots=True)
class ReadParticipant:
    """Another person named in the same row, and how they are tied to its first event."""

    role: ParticipantRole
    record: ReadRecord


@dataclass(slots=True)
class _Draft:
    """A record while its row is being read."""

    row: int
    mapping: Mapping
    context: ReadContext
    fields: dict[str, str] = field(default_factory=dict)
    originals: dict[str, str] = field(default_factory=dict)
    dates: dict[str, UncertainDate] = field(default_factory=dict)
    participants: list[ReadParticipant] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    certain_roles: bool = False

    def remark(self, code: str, index: int | None, *, found: str, rule: str, hint: str = _MEND) -> None:
        where = f"row {self.row}" if index is None else f"row {self.row}, {self.mapping.header(index)}"
        self.problems.append(Problem(code, where, found, rule, hint))


def read_record(row: Row, mapping: Mapping, context: ReadContext) -> ReadRecord:
    """Read a row that speaks of a person; what cannot be read is a problem beside the words as written."""
    if context.kind is DocumentKind.CLAIM_TABLE:
        return _read_claim(row, mapping)
    draft = _Draft(row.number, mapping, context)
    cells = row.cells
    width = len(cells)
    for index, code in mapping.columns.items():
        if index < width:
            written = cells[index]
            text = written.strip()
            if text:
                draft.originals[code] = written
                if _FORMULA.match(text):
                    rule = "a cell holds a value; a formula whose result the file does not hold is not worked out"
                    hint = "Write the result into the cell and take the row in again, or correct the person."
                    draft.remark("formula", index, found=text, rule=rule, hint=hint)
                elif text.casefold() not in ABSENT:
                    _READERS[FIELD_OF[code].type](draft, index, code, text)
    _settle_name(draft)
    if context.power and "power" not in draft.fields:
        draft.fields["power"] = context.power
    fields = draft.fields
    placed = _settle_place(draft, row)
    unreadable = not (
        "name" in fields or "number" in fields or ("list_id" in fields and not mapping.is_running("list_id"))
    )
    if unreadable and placed:
        found = "; ".join(text.strip() for text in draft.originals.values())[:80]
        rule = "a row names a person or gives a number of theirs"
        hint = "Write the name or the number into the row and take it in again."
        draft.remark("no-identity", None, found=found, rule=rule, hint=hint)
    # A problem that explains why a row is unreadable stands first.
    problems = sorted(draft.problems, key=lambda problem: problem.code not in _OF_THE_ROW)
    borrowed = borrowed_codes(mapping)
    return ReadRecord(
        draft.fields,
        {code: text for code, text in draft.originals.items() if code not in borrowed},
        () if unreadable else _events(draft),
        tuple(draft.participants),
        tuple(problems),
        unreadable=unreadable,
        certain_roles=draft.certain_roles,
        borrowed=borrowed & draft.fields.keys(),
        mends=mended_record(row, mapping),
    )


def _read_claim(row: Row, mapping: Mapping) -> ReadRecord:
    """Keep a row that speaks of numbers and not of a person as its words under their headings."""
    written = {mapping.header(index): cell for index, cell in enumerate(row.cells) if cell.strip()}
    return ReadRecord({}, written)


def _read_name(draft: _Draft, index: int, code: str, text: str) -> None:
    if any(letter.isalpha() for letter in text):
        draft.fields[code] = text
    else:
        draft.remark("name-unreadable", index, found=text, rule="a name has letters")


def _read_text(draft: _Draft, index: int, code: str, text: str) -> None:
    draft.fields[code] = " ".join(text.split())
    if code == "status" and event_told(text) is None:
        rule = "a status is one of the words that we know, and is not denied"
        draft.remark("status-unknown", index, found=text, rule=rule, hint="Give the event in a date column instead.")
    if code == "kin":
        kin = name_of_kin(text)
        if kin is not None:
            name = parse_name(kin.name)
            fields = {"name": name.text} | {part: value for part in _PARTS if (value := getattr(name, part))}
            if kin.relation:
                fields["note"] = kin.relation
            record = ReadRecord(fields, {"kin": text}, certain_roles=name.roles_certain)
            draft.participants.append(ReadParticipant(ParticipantRole.KIN, record))


def _read_date(draft: _Draft, index: int, code: str, text: str) -> None:
    # A spreadsheet that stored a moment gives its day.
    day = text[:10] if len(text) >= 16 and text[10] == "T" else text
    try:
        value = UncertainDate.parse(day, order=draft.context.order)
    except DateError as error:
        problem = error.problem
        draft.remark(problem.code, index, found=text, rule=problem.rule, hint=problem.hint)
        return
    draft.dates[code] = value
    draft.fields[code] = value.edtf
    received = draft.context.received
    if received is not None and value.earliest is not None and value.earliest > received:
        rule = f"what a list tells has happened by the day it was received, {date.fromordinal(received)}"
        hint = "The day counts as not told. Check it against the list, and the day of receipt; mend whichever is wrong."
        draft.remark("date-after-receipt", index, found=text, rule=rule, hint=hint)


def _read_number(draft: _Draft, _index: int, code: str, text: str) -> None:
    draft.fields[code] = text


def _read_code(draft: _Draft, index: int, code: str, text: str) -> None:
    if code in _POWERS:
        _read_power(draft, index, code, text)
        return
    told = _CODES[code](text) if code in _CODES else text
    if told:
        draft.fields[code] = told
        return
    draft.remark(f"{code.replace('_', '-')}-unknown", index, found=text, rule="the word is not one that we know")


def _read_power(draft: _Draft, index: int, code: str, text: str) -> None:
    """Believe a row about whose or in whose hands somebody is only where it names a power that the register knows."""
    powers = draft.context.powers
    told = code_meant(text, powers) if powers else text
    if told:
        draft.fields[code] = told
        return
    rule = "a power is written as its code or as a name that this register has for it"
    hint = "What is told of the whole list counts. Write the code, or register the name; then take the row in again."
    draft.remark(f"{code}-unknown", index, found=text, rule=rule, hint=hint)


_CODES: Final[dict[str, Callable[[str], str]]] = {
    "sex": sex_told,
    "category": category_told,
    "death_degree": lambda text: degree_told(text).value,
    "health": health_told,
}
_READERS: Final[dict[str, Callable[[_Draft, int, str, str], None]]] = {
    "name": _read_name,
    "text": _read_text,
    "date": _read_date,
    "number": _read_number,
    "code": _read_code,
}


def _settle_name(draft: _Draft) -> None:
    """Take the whole name apart, or put separate parts together; parts that the list tells outrank our reading."""
    fields = draft.fields
    parts = {part: fields[part] for part in _PARTS if part in fields}
    if parts.get("family") or parts.get("given"):
        name = name_of_parts(**parts)
    elif "name" in fields:
        name = parse_name(fields["name"])
    else:
        return
    if not (name.family or name.given):
        fields.pop("name", None)
        return
    draft.certain_roles = name.roles_certain
    fields["name"] = " ".join(fields.get("name", name.text).split())
    for part in _PARTS:
        value = getattr(name, part)
        if value:
            fields[part] = value
        else:
            fields.pop(part, None)


def _settle_place(draft: _Draft, row: Row) -> bool:
    """Tell whether a row stands where people stand; above the headings it is believed only if it surely reads (law 1).

    Whoever might be somebody is kept and named for mending; who they are is then not guessed from a wrong column.
    """
    mapping = draft.mapping
    if heads_otherwise(row.cells, mapping.headers, mapping.columns):
        code, rule = "other-headings", "from here on the list has other headings than its columns began with"
        hint = "Take the rows from here on in as a list of their own."
    elif row.number < mapping.header_row:
        code, rule = "above-headings", f"people stand below the headings, and those are in row {mapping.header_row}"
        hint = "If this is a person, move the row below the headings and check each column; if it is a title, leave it."
    else:
        return True
    if code == "other-headings" or not _reads_surely(draft, row):
        for identity in ("name", *_PARTS, "number", "list_id"):
            draft.fields.pop(identity, None)
    found = "; ".join(cell.strip() for cell in row.cells if cell.strip())[:80]
    draft.remark(code, None, found=found, rule=rule, hint=hint)
    return False


def _reads_surely(draft: _Draft, row: Row) -> bool:
    fields = draft.fields
    if draft.problems or is_title(row.cells):
        return False
    name = fields.get("name", "")
    among_people = 0 < draft.mapping.people_from <= row.number and sum(1 for cell in row.cells if cell.strip()) > 1
    fits = among_people or "birth_date" in fields or rank_class(fields.get("rank", "")) is not None
    return is_whole_name(name) or (fits and (len(name.split()) > 1 or "number" in fields))


def _events(draft: _Draft) -> tuple[Event, ...]:
    """Collect what the date columns, the status and the kind of document tell, at most one event of each kind.

    A list in the course of an exchange says whom somebody asks for, offers or agrees on: that is no evidence of anything.
    """
    if draft.context.kind is DocumentKind.EXCHANGE_LIST:
        return ()
    dates, fields, context = draft.dates, draft.fields, draft.context
    told: dict[EventKind, UncertainDate] = {kind: dates[code] for code, kind in _DATED_EVENTS if code in dates}
    status = event_told(fields["status"]) if "status" in fields else None
    if status is not None:
        told.setdefault(status, dates.get("status_date") or context.on or UNDATED)
    kind = _TOLD_BY_KIND.get(context.kind)
    if kind is not None and not _outweighed(kind, status, told):
        told.setdefault(kind, dates.get("status_date") or context.on or UNDATED)
    holder, power = fields.get("holder") or context.holder, fields.get("power", "")
    return tuple(_event(kind, when, draft, holder=holder, power=power) for kind, when in told.items())


def _outweighed(kind: EventKind, status: EventKind | None, told: Map[EventKind, UncertainDate]) -> bool:
    """Tell whether a row says otherwise than its list: no "held" for who is home, no return for a body; a death stays."""
    if kind in _OPEN:
        return status is not None or not _ENDS.isdisjoint(told)
    return kind is EventKind.RETURNED and status in _ENDS


def _event(kind: EventKind, when: UncertainDate, draft: _Draft, *, holder: str, power: str) -> Event:
    fields, context = draft.fields, draft.context
    place = fields.get(_PLACE_OF[kind], "") if kind in _PLACE_OF else ""
    degree = Degree.NONE
    if kind is EventKind.DIED:
        degree = Degree(fields.get("death_degree") or context.degree or Degree.REPORTED)
    if kind not in _EXCHANGED:
        return Event(kind, when, 0, place, holder, power, degree)
    exchange, phase = fields.get("exchange") or context.exchange, fields.get("phase") or context.phase
    return Event(kind, when, 0, place, holder, power, degree, exchange, phase)


def _event_to_json(event: Event) -> list[Any]:
    when = "" if event.when is UNDATED or event.when == UNDATED else event.when.edtf
    plain = [
        event.kind.value, when, event.ordinal, event.place, event.held_by, event.of_power, event.degree.value,
        event.exchange, event.phase,
    ]  # fmt: skip
    while plain[-1] == "":
        plain.pop()
    return plain


def _event_from_json(plain: list[Any]) -> Event:
    kind, when, ordinal, place, holder, power, degree, exchange, phase = plain + [""] * (9 - len(plain))
    date = UncertainDate.from_edtf(when) if when else UNDATED
    return Event(EventKind(kind), date, ordinal, place, holder, power, Degree(degree), exchange, phase)
