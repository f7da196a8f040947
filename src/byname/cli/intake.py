"""Taking a list in: what it would do (--dry-run), or doing it; rows that cannot be read come out as a file to mend."""

from __future__ import annotations

import argparse
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import Any

from byname.actions.arrivals import Arrival, Taken
from byname.cli.asking import asked_day, asked_pairs, asked_uncertain, today
from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.cli.viewers import filed_for
from byname.cli.words import word
from byname.core.errors import MisuseError
from byname.core.events import Degree, DocumentKind, SourceKind
from byname.core.exchanges.roles import ListRole, kind_for
from byname.core.plans import Placed, Plan, PlannedRow, RowOutcome
from byname.wording import has, say

__all__ = ["add_options", "register", "take_in", "write_mend_file"]

_USUAL = {
    SourceKind.OWN_FORCES: DocumentKind.MISSING_LIST,
    SourceKind.FAMILY: DocumentKind.MISSING_LIST,
    SourceKind.DETAINING: DocumentKind.CAPTIVE_LIST,
    SourceKind.AGENCY: DocumentKind.CONFIRMATION,
    SourceKind.ACT: DocumentKind.HANDOVER_ACT,
    SourceKind.RETURNEE: DocumentKind.TESTIMONY,
    SourceKind.PRESS: DocumentKind.CLAIM_TABLE,
    SourceKind.DESK: DocumentKind.FORM,
}
"""What a list of a source usually is, where --kind does not say."""

_LOOKED_AT = frozenset({RowOutcome.TO_DECIDE, RowOutcome.UNREADABLE})
_SHOWN_ROWS = 40


def register(verbs: Verbs) -> None:
    """Register take-in."""
    parser = verbs.add(
        "take-in",
        Command(take_in, writes=True),
        does="take a list in, or show what that would do",
        example='byname take-in list.csv --source agency --received 2025-05-24 --map birth_date="Дата народж." --dry-run --as olha',
    )
    parser.add_argument("--exchange", default="", help="code of the exchange")
    parser.add_argument("--role", choices=list(ListRole), default="", help="what it is in the course of an exchange")
    add_options(parser)


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the file and what is known of it."""
    parser.add_argument("file", type=Path, metavar="FILE", help="CSV or XLSX")
    parser.add_argument("--source", required=True, help="code of who tells us (byname source list)")
    parser.add_argument(
        "--kind",
        choices=[kind.value for kind in DocumentKind if kind is not DocumentKind.PRESS_TEXT],
        help="what it is; else what such a source usually sends",
    )
    parser.add_argument(
        "--received", metavar="DAY", help="when it was received; before today: a backfill, known since then"
    )
    whole = parser.add_mutually_exclusive_group()
    whole.add_argument(
        "--full", dest="whole", action="store_true", default=True, help="the whole list as it stands (default)"
    )
    whole.add_argument("--addition", dest="whole", action="store_false", help="only what was added")
    for name, why in (
        ("power", "whose people"),
        ("holder", "in whose hands"),
        ("phase", "phase of the exchange"),
        ("sheet", "sheet of the workbook"),
        ("title", "instead of the file's name"),
    ):
        parser.add_argument(f"--{name}", default="", help=why)
    parser.add_argument(
        "--on", metavar="DATE", help="when what it tells happened, where no column says (2025-05-23, 2022-05)"
    )
    parser.add_argument(
        "--degree",
        choices=[degree.value for degree in Degree if degree.value],
        default="",
        help="how its deaths are known",
    )
    parser.add_argument(
        "--map",
        action="append",
        metavar="FIELD=COLUMN",
        help="read a field from this heading or letter; - for none; may be repeated",
    )
    parser.add_argument("--made-up", action="store_true", help="nobody in it is real")
    parser.add_argument("--dry-run", action="store_true", help="show what it would do with each row; write nothing")
    parser.add_argument(
        "--mend", type=Path, metavar="OUT", help="write the rows that could not be read as a file to mend"
    )


def take_in(call: Call) -> int:
    """Take in the file that the arguments name, or show what that would do."""
    arrival = _filed(call, _arrival(call))
    if call.args.dry_run:
        return _show_plan(call, arrival)
    from byname.actions import intake

    taken = intake.take_in(arrival, by=call.viewer, progress=call.progress)
    call.progress.end()
    mended = str(write_mend_file(call, taken.document, call.args.mend)) if call.args.mend and taken.unreadable else ""
    if call.json:
        call.answer(
            {
                "document": taken.document,
                "rows_read": taken.rows_read,
                "rows_recorded": taken.rows_recorded,
                "rows_aside": taken.rows_aside,
                "unreadable": taken.unreadable,
                "known_already": taken.known_already,
                "notes": taken.notes,
                "mend": mended,
                "placed": taken.placed and asdict(taken.placed),
            }
        )
    else:
        _say_taken(call, taken, mended)
        for note in taken.notes:
            call.note(note)
    return FOUND if taken.unreadable else DONE


def _filed(call: Call, arrival: Arrival) -> Arrival:
    """Give the list with the power whose people it is about, where the user may file for one alone; says so."""
    from byname.actions.intake import filing_power

    power = filing_power(arrival, by=call.viewer)
    if power != arrival.power:
        call.note(filed_for(power, call.viewer.name))
    return replace(arrival, power=power)


def _arrival(call: Call) -> Arrival:
    args = call.args
    if not args.file.is_file():
        message = f"There is no file {args.file}. Check the name."
        raise MisuseError(message)
    if args.mend and args.dry_run:
        message = "A dry run writes nothing, not even rows to mend. Leave out --mend or --dry-run."
        raise MisuseError(message)
    received = _received(asked_day(args.received))
    return Arrival(
        path=args.file,
        title=args.title or args.file.name,
        source=args.source,
        kind=args.kind or _usual_kind(call),
        role=args.role,
        received=received,
        backfill=received < today(),
        power=args.power,
        holder=args.holder,
        on=asked_uncertain(args.on),
        exchange=args.exchange,
        phase=args.phase,
        degree=args.degree,
        whole=args.whole,
        made_up=args.made_up or _all_made_up(),
        mapping=asked_pairs(args.map, option="FIELD=COLUMN"),
        sheet=args.sheet,
    )


def _received(day: date | None) -> date:
    now = today()
    if day is not None and day > now:
        message = f"{day} lies ahead; a list is received before it is taken in. Today is {now}."
        raise MisuseError(message)
    return day or now


def _usual_kind(call: Call) -> str:
    from byname.queries.references import entries

    kinds = {entry["code"]: entry.get("kind", "") for entry in entries("source", viewer=call.viewer)}
    source = call.args.source
    if source not in kinds:
        known = ", ".join(kinds) or "none yet"
        message = f"Source {source!r} is not known to this register. There are: {known}. Add one: byname source add {source} ..."
        raise MisuseError(message)
    sort = SourceKind(kinds[source])
    kind = (kind_for(ListRole(call.args.role), sort) if call.args.role else _USUAL[sort]).value
    why = "which a list in this role is" if call.args.role else "which such a source usually sends"
    call.note(f"Taken as {word('document-kind', kind).lower()} (--kind {kind}), {why}.")
    return kind


def _all_made_up() -> bool:
    from django.conf import settings

    return bool(getattr(settings, "REGISTER_MADE_UP", False))


def _show_plan(call: Call, arrival: Arrival) -> int:
    from byname.actions.intake import plan

    found = plan(arrival, by=call.viewer)
    unreadable = any(row.outcome is RowOutcome.UNREADABLE for row in found.rows)
    if call.json:
        call.answer(_plan_values(found))
    else:
        _say_plan(call, found)
    return FOUND if unreadable else DONE


def _plan_values(found: Plan) -> dict[str, Any]:
    return {
        "title": found.title,
        "format": found.format,
        "encoding": found.encoding,
        "delimiter": found.delimiter,
        "notes": found.notes,
        "mapping": found.mapping.to_json(),
        "standing": found.standing,
        "rows_read": found.rows_read,
        "aside": dict(found.aside),
        "counts": {outcome.value: count for outcome, count in found.counts().items()},
        "rows": [
            {"row": row.row, "outcome": row.outcome.value, "reason": row.reason, "problem": row.problem}
            for row in found.rows
        ],
    }


def _say_plan(call: Call, found: Plan) -> None:
    call.line(
        f"{found.title}: {say('counted.rows', n=found.rows_read)} read as {found.format}{', ' + found.encoding if found.encoding else ''}"
    )
    for note in found.notes:
        call.line(f"  {note}")
    call.line()
    mapping = found.mapping
    call.table(
        ("Column", "Read as", "Why"),
        [
            (mapping.header(i), word("field", code), mapping.evidence.get(i, ""))
            for i, code in sorted(mapping.columns.items())
        ]
        + [(mapping.header(i), "(not read)", mapping.evidence.get(i, "")) for i in mapping.unknown],
    )
    call.line()
    counts = [(word("class", outcome.value), count) for outcome, count in found.counts().items()]
    call.table(
        ("Rows", "How many"), [*counts, *((word("row-class", sort), count) for sort, count in found.aside)], right=(1,)
    )
    _say_rows(call, [row for row in found.rows if row.outcome in _LOOKED_AT or row.problem])
    call.line()
    if found.standing:
        call.line(say("plan.standing", number=found.standing))
    else:
        call.line("Nothing is written. The same command without --dry-run takes it in.")


def _say_rows(call: Call, rows: list[Any]) -> None:
    if rows:
        call.line()
        call.table(
            ("Row", "", "Problem"),
            [(row.row, word("class", row.outcome.value), _why(row)) for row in rows[:_SHOWN_ROWS]],
            right=(0,),
        )
    if len(rows) > _SHOWN_ROWS:
        call.line(f"... and {len(rows) - _SHOWN_ROWS:,} more (--json names all)")


def _why(row: PlannedRow) -> str:
    reason = say(row.reason) if row.reason and has(row.reason) else row.reason
    return " ".join(part for part in (reason, row.problem) if part)


def _say_taken(call: Call, taken: Taken, mended: str) -> None:
    if taken.known_already:
        call.line(f"These bytes stand here already as document {taken.document}; nothing was changed.")
        return
    aside = "".join(
        f" + {count:,} {word('row-class', sort).lower()}" for sort, count in sorted(taken.rows_aside.items())
    )
    call.line(
        f"Document {taken.document}: {say('counted.rows', n=taken.rows_read)} read = {taken.rows_recorded:,} recorded{aside}."
    )
    if taken.unreadable:
        where = (
            f"They are in {mended}: mend it and take it in."
            if mended
            else f"See them: byname document {taken.document}; write them: --mend OUT."
        )
        call.line(f"{say('document.unreadable-rows', n=taken.unreadable)} {where}")
    if taken.placed:
        _say_placed(call, taken.placed)


def _say_placed(call: Call, found: Placed) -> None:
    """Say where the rows stand by the engine's links, and what is next where it could not decide."""
    known, fresh = (say("counted.rows", n=n) for n in (found.known_rows, found.new_rows))
    call.line(f"Persons known already: {known}. New: {fresh}, {say('counted.people', n=found.new_persons)}.")
    if found.waiting:
        call.line(f"Pairs that wait for a decision: {found.waiting:,}. Next, a reviewer: byname review")
    else:
        call.line("No pair waits for a decision.")


def write_mend_file(call: Call, document: int, out: Path) -> Path:
    """Write a document's unreadable rows as a file to mend; raises MisuseError where the file is there already."""
    from byname.queries.documents import mend_file

    name, content = mend_file(document, viewer=call.viewer)
    place = out / name if out.is_dir() else out
    if place.exists():
        message = f"{place} is there already; nothing was written over it. Name another file, then: byname document {document} --mend OUT"
        raise MisuseError(message)
    place.touch(mode=0o600)
    place.write_bytes(content)
    return place
