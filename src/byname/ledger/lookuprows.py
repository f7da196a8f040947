"""What a search compares of each record, written with the states of the persons who hold them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from django.db import transaction

from byname.core.events import DocumentKind
from byname.core.exchanges.roles import ListRole
from byname.engines.lookup_words import PARTS, word_hashes, word_key
from byname.ledger.copies import copies_of
from byname.ledger.decisions import Withdrawals
from byname.ledger.documentfacts import document_facts
from byname.ledger.lines import LineBuilder
from byname.ledger.references import world
from byname.ledger.resolving import resolver
from byname.store.models import DerivedHead, LinkCopy, LookupRow, LookupWord, PersonState, RecordState
from byname.store.rowwriter import insert_derived

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from byname.core.records import ReadRecord
    from byname.ledger.documentfacts import DocumentFacts
    from byname.ledger.resolving import Resolver
    from byname.ledger.states import ComponentStates

__all__ = [
    "DECLINED",
    "NOTICE",
    "ROW_COLUMNS",
    "LookupFacts",
    "facts_of",
    "fill_lookup",
    "folded_number",
    "lookup_is_whole",
    "lookup_serial",
    "signed",
    "write_lookup",
    "write_rows",
]

NOTICE, DECLINED = 1, 2
"""Bits of `kind`: a record of a notice of death, and of a list of those who declined to go."""

_NOBODY = -1
_LONGEST = 64
_AT_ONCE = 500
_FILLED_AT_ONCE = 5_000
_SERIAL, _FILLED = "lookup", "lookup-filled"
_SIGNED = 1 << 63


class LookupFacts(NamedTuple):
    """A row of the look-up without its number and serial; the columns are those of `LookupRow`."""

    record: int
    power: str = ""
    kind: int = _NOBODY
    family: str = ""
    given: str = ""
    patronymic: str = ""
    birth: int = 0
    year: int = 0
    unit: str = ""
    places: str = ""
    number: str = ""

    def keys(self) -> tuple[str, str, str]:
        """Give the keys of family name, given name and patronymic."""
        words = (self.family, self.given, self.patronymic)
        family, given, patronymic = (word_key(part, word)[:_LONGEST] for part, word in zip(PARTS, words, strict=True))
        return family, given, patronymic


ROW_COLUMNS = (*LookupFacts._fields, "family_key", "given_key", "patronymic_key")


def lookup_serial() -> int:
    """Give the number of the newest change; 0 where nothing was ever written."""
    return _head(_SERIAL)


def folded_number(text: str) -> str:
    """Give a service number as it is compared: letters and digits alone, in capitals."""
    return _stored("".join(sign for sign in text.upper() if sign.isalnum()))


def write_lookup(records: Collection[int], lines: LineBuilder, states: Iterable[ComponentStates]) -> None:
    """Write the rows of records anew from what stands now; must run in the transaction that derives their states."""
    powers = _powers(states)
    wanted = {
        record: _facts(record, lines, powers[record]) if record in powers else LookupFacts(record) for record in records
    }
    write_rows(wanted)


def lookup_is_whole() -> bool:
    """Tell whether every record has its row: an older Byname derived none, and a filling may have been cut off."""
    return not _head(_FILLED) and (lookup_serial() > 0 or not RecordState.objects.exists())


def fill_lookup() -> int:
    """Write the rows of a register that an older Byname derived without them; gives how many records were looked at.

    Can be cut off anywhere and run again.
    """
    count, withdrawals = 0, Withdrawals()
    while numbers := list(
        LinkCopy.objects.filter(record__gt=_head(_FILLED))
        .order_by("record")
        .values_list("record", flat=True)[:_FILLED_AT_ONCE]
    ):
        copies = copies_of(numbers)
        documents = document_facts({copy.document for copy in copies.values()})
        lines = LineBuilder(
            copies=copies,
            documents=documents,
            withdrawals=withdrawals,
            approvals={},
            world=world(),
            resolver=resolver(),
        )
        powers = _powers_now(numbers)
        with transaction.atomic(using="derived"):
            write_rows({number: _facts(number, lines, powers[number]) for number in numbers if number in powers})
            DerivedHead.objects.update_or_create(name=_FILLED, defaults={"value": numbers[-1]})
        count += len(numbers)
    DerivedHead.objects.filter(name=_FILLED).delete()
    return count


def _head(name: str) -> int:
    return DerivedHead.objects.filter(name=name).values_list("value", flat=True).first() or 0


def _powers_now(records: Sequence[int]) -> dict[int, str]:
    """Give record -> power that stands for the person who holds it, as it was derived."""
    powers: dict[int, str] = {}
    owners: dict[int, int] = {}
    for start in range(0, len(records), _AT_ONCE):
        some = RecordState.objects.filter(record__in=records[start : start + _AT_ONCE], known_to=None)
        owners.update(some.values_list("record", "number"))
    numbers = sorted(set(owners.values()))
    for start in range(0, len(numbers), _AT_ONCE):
        # Asked for by number alone: told that the state stands as well, SQLite reads every state that stands.
        states = PersonState.objects.filter(number__in=numbers[start : start + _AT_ONCE])
        told = states.values_list("number", "line", "known_to")
        powers.update((number, _power(line)) for number, line, known_to in told if known_to is None)
    return {record: powers.get(number, "") for record, number in owners.items()}


def _power(line: str) -> str:
    """Give the power that a person's line tells, without reading the rest of it."""
    return next(iter(json.loads(line)["v"].get("power", ())), "")


def write_rows(wanted: Mapping[int, LookupFacts]) -> None:
    """Write rows by record where they differ from those that stand, under a new serial; words that are new come too."""
    known: dict[int, LookupFacts] = {}
    ordered = sorted(wanted)
    for start in range(0, len(ordered), _AT_ONCE):
        rows = LookupRow.objects.filter(record__in=ordered[start : start + _AT_ONCE])
        known.update((row[0], LookupFacts(*row)) for row in rows.values_list(*LookupFacts._fields))
    # Who was never searched and is nobody's is not worth a row.
    changed = [
        facts
        for record in ordered
        if (facts := wanted[record]) != known.get(record) and (record in known or facts.kind != _NOBODY)
    ]
    if not changed:
        return
    serial = _next_serial()
    old = [facts.record for facts in changed if facts.record in known]
    for start in range(0, len(old), _AT_ONCE):
        LookupRow.objects.filter(record__in=old[start : start + _AT_ONCE]).delete()
    insert_derived(LookupRow, (*ROW_COLUMNS, "serial"), [(*facts, *facts.keys(), serial) for facts in changed])
    _write_words(changed)
    _drop_words([known[record] for record in old])


def _powers(states: Iterable[ComponentStates]) -> dict[int, str]:
    """Give record -> power that stands for the person who holds it now."""
    found: dict[int, str] = {}
    for state in states:
        told = {each.number: _power(each.line) for each in state.persons if each.known_to is None}
        found.update((owner.record, told.get(owner.number, "")) for owner in state.owners if owner.known_to is None)
    return found


def _facts(record: int, lines: LineBuilder, power: str) -> LookupFacts:
    """Give the row of a record that somebody holds; a blank one where nobody may be searched by it."""
    read, copy = lines.reading(record, None), lines.copies[record]
    if read is None or read.unreadable or copy.part:
        return LookupFacts(record)
    return facts_of(record, read, lines.documents[copy.document], lines.resolver)._replace(power=power)


def facts_of(record: int, read: ReadRecord, document: DocumentFacts, resolver: Resolver) -> LookupFacts:
    """Give the row of a record as it reads."""
    name, birth = read.name, read.date("birth_date")
    day = birth.earliest if birth is not None and birth.earliest == birth.latest else None
    kind = NOTICE * (document.kind == DocumentKind.DEATH_NOTICE) + DECLINED * (document.role == ListRole.DECLINED)
    places = dict.fromkeys(
        _stored(resolver.place_key(text))
        for code in ("capture_place", "birth_place")
        if (text := read.fields.get(code, ""))
    )
    return LookupFacts(
        record,
        "",
        kind,
        _stored(name.family),
        _stored(name.given),
        _stored(name.patronymic),
        day or 0,
        (birth.year if birth is not None else None) or 0,
        _stored(resolver.unit_key(read.fields.get("unit", ""))),
        "\n".join(place for place in places if place),
        folded_number(read.fields.get("number", "")),
    )


def _stored(text: str) -> str:
    """Give a text as every database can keep it."""
    return text.replace("\x00", "").encode("utf-8", "ignore").decode()[:_LONGEST]


def _next_serial() -> int:
    """Give the number of this change; whoever else writes waits until it is done, so numbers come in order."""
    DerivedHead.objects.get_or_create(name=_SERIAL, defaults={"value": 0})
    head = DerivedHead.objects.select_for_update().get(name=_SERIAL)
    head.value += 1
    head.save(update_fields=["value"])
    return head.value


def _words(rows: Iterable[LookupFacts]) -> set[tuple[int, str]]:
    return {(part, word) for row in rows for part, word in enumerate((row.family, row.given, row.patronymic)) if word}


def _write_words(rows: Iterable[LookupFacts]) -> None:
    """Write the words that no row had."""
    wanted = _words(rows)
    fresh = []
    for part in range(len(PARTS)):
        ordered = sorted(word for place, word in wanted if place == part)
        for start in range(0, len(ordered), _AT_ONCE):
            some = ordered[start : start + _AT_ONCE]
            there = set(LookupWord.objects.filter(part=part, word__in=some).values_list("word", flat=True).distinct())
            fresh += [(part, word) for word in some if word not in there]
    insert_derived(
        LookupWord,
        ("part", "hash", "key", "word"),
        [
            (part, signed(number), word_key(PARTS[part], word)[:_LONGEST], word)
            for part, word in fresh
            for number in sorted(word_hashes(PARTS[part], word))
        ],
    )


def signed(number: int) -> int:
    """Give a hash as a database keeps it."""
    return number - 2 * _SIGNED if number >= _SIGNED else number


def _drop_words(rows: Iterable[LookupFacts]) -> None:
    """Drop the words of rows that are gone where no other row has them: an erased name leaves no trace."""
    columns = (("family_key", "family"), ("given_key", "given"), ("patronymic_key", "patronymic"))
    for part, word in sorted(_words(rows)):
        key, column = columns[part]
        same = {key: word_key(PARTS[part], word)[:_LONGEST], column: word}
        if not LookupRow.objects.filter(**same).exists():
            LookupWord.objects.filter(part=part, word=word).delete()
