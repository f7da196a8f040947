"""One person, one fact, one decision at a time: add, correct, withdraw, approve."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from byname.actions.arrivals import Arrival
from byname.cli.asking import asked_day, asked_pairs, asked_uncertain, today
from byname.cli.calls import DONE, Call, Command, Verbs
from byname.cli.viewers import filed_for
from byname.core.disclosure import Action, may
from byname.core.errors import MisuseError, RefusedError
from byname.core.events import Degree, DocumentKind, EventKind, SourceKind

if TYPE_CHECKING:
    from byname.actions.references import NewReference

__all__ = ["DESK", "own_desk", "register"]

_TARGETS = ("document", "record", "reading", "event", "judgement", "approval", "reference", "withdrawal")
DESK = "desk"
"""The source of what this desk itself puts in; init and demo register it."""
_DESK_RELIABILITY = 5
"""Whoever corrects has seen what the lists say and knows better; only tellings that corroborate each other weigh more."""
_REASONS = ("misread", "retracted", "outweighed", "undone", "mistaken")


def own_desk(title: str) -> NewReference:
    """Give this desk as a source of its register."""
    from byname.actions.references import NewReference

    body = {"name": title, "kind": SourceKind.DESK.value, "reliability": _DESK_RELIABILITY}
    return NewReference("source", DESK, body)


def register(verbs: Verbs) -> None:
    """Register add, correct, withdraw and approve."""
    parser = verbs.add(
        "add",
        Command(_add, writes=True),
        does="record one person from a form, a letter or a call",
        example='byname add name="Жмаковенко Глем" birth_date=1991 missing_date=2022-05 --source families --as olha',
    )
    parser.add_argument("fields", nargs="+", metavar="FIELD=VALUE")
    _form(parser)
    parser.add_argument(
        "--kind",
        choices=[k.value for k in DocumentKind if k not in {DocumentKind.CLAIM_TABLE, DocumentKind.PRESS_TEXT}],
        default=DocumentKind.FORM.value,
    )
    parser = verbs.add(
        "correct",
        Command(_correct, writes=True),
        does="add what is right about a person; the older values stay as rivals",
        example="byname correct 1234567890-4 birth_date=1991-03-04 --source desk --as borys",
    )
    parser.add_argument("number", metavar="NUMBER")
    parser.add_argument("fields", nargs="+", metavar="FIELD=VALUE")
    _form(parser)
    parser = verbs.add(
        "withdraw",
        Command(_withdraw, writes=True),
        does="take something back with a reason; it stays in the trail",
        example='byname withdraw record 1234567890-4 --reason misread --note "other column" --as olha',
    )
    parser.add_argument("target", choices=_TARGETS)
    parser.add_argument("number", metavar="NUMBER", help="a record's public number; the plain number of anything else")
    parser.add_argument("--reason", required=True, choices=_REASONS)
    parser.add_argument("--note", default="")
    parser = verbs.add(
        "approve",
        Command(_approve, writes=True),
        does="say yes as the second person to an event, such as a certified death",
        example="byname approve 1234567890-4 --kind died --as borys",
    )
    parser.add_argument("number", metavar="NUMBER")
    parser.add_argument("--kind", choices=[kind.value for kind in EventKind], default=EventKind.DIED.value)
    parser.add_argument("--ordinal", type=int, default=0, help="where the record tells several such events, from 0")


def _form(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--source", default=DESK, help=f"code of who tells us (else {DESK}: this desk itself)")
    parser.add_argument("--received", metavar="DAY", help="when it was told; before today: a backfill")
    parser.add_argument("--on", metavar="DATE", help="when what it tells happened")
    for name in ("power", "holder", "exchange", "phase", "title"):
        parser.add_argument(f"--{name}", default="")
    parser.add_argument("--degree", choices=[degree.value for degree in Degree if degree.value], default="")
    parser.add_argument("--made-up", action="store_true", help="nobody in it is real")


def _arrival(call: Call, kind: str) -> Arrival:
    from django.conf import settings

    args, now = call.args, today()
    received = asked_day(args.received) or now
    if received > now:
        message = f"{received} lies ahead. Today is {now}."
        raise MisuseError(message)
    return Arrival(
        path=Path(),
        title=args.title or "form",
        source=args.source,
        kind=kind,
        received=received,
        backfill=received < now,
        power=args.power,
        holder=args.holder,
        on=asked_uncertain(args.on),
        exchange=args.exchange,
        phase=args.phase,
        degree=args.degree,
        whole=False,
        made_up=args.made_up or bool(getattr(settings, "REGISTER_MADE_UP", False)),
    )


def _add(call: Call) -> int:
    from byname.actions.forms import add_person

    values = asked_pairs(call.args.fields, option="FIELD=VALUE")
    arrival = _arrival(call, call.args.kind)
    if call.viewer.sole_power and not arrival.power and "power" not in values:
        arrival = replace(arrival, power=call.viewer.sole_power)
        call.note(filed_for(arrival.power, call.viewer.name))
    taken, number = add_person(arrival, values, by=call.viewer)
    if call.json:
        call.answer({"number": number, "document": taken.document, "unreadable": taken.unreadable})
    else:
        call.line(f"Recorded as {number} (document {taken.document}).")
    return DONE


def _correct(call: Call) -> int:
    from byname.actions.forms import correct

    values = asked_pairs(call.args.fields, option="FIELD=VALUE")
    number = correct(call.args.number, values, _arrival(call, DocumentKind.FORM.value), by=call.viewer)
    if call.json:
        call.answer({"number": number, "corrects": call.args.number})
    else:
        call.line(f"Recorded as {number}, tied to {call.args.number}; the older values stay as rivals.")
    return DONE


def _withdraw(call: Call) -> int:
    from byname.actions.withdrawals import withdraw

    args = call.args
    # Whose a reference entry is, and what a withdrawal took back, the action asks.
    if args.target not in {"reference", "withdrawal"} and not may(call.viewer, Action.WITHDRAW):
        message = f"{call.viewer.name} may not take anything back. Ask a registrar or a reviewer."
        raise RefusedError(message)
    number = withdraw(args.target, _row_number(args.target, args.number), args.reason, note=args.note, by=call.viewer)
    if call.json:
        call.answer({"withdrawal": number, "target": args.target, "number": args.number})
    else:
        call.line(
            f"Taken back by withdrawal {number}. `byname withdraw withdrawal {number} --reason undone` restores it."
        )
    return DONE


def _row_number(target: str, text: str) -> int:
    """Give the row that is meant: records go by their public number, everything else by its plain one."""
    if target == "record":
        from byname.core.numbers import check_number
        from byname.store.models import Record

        found = Record.objects.filter(number=check_number(text)).values_list("id", flat=True).first()
        if found is None:
            message = f"No record has the number {text}. Look it up with `byname find`."
            raise MisuseError(message)
        return int(found)
    if not (text.isascii() and text.isdecimal() and len(text) < 19):
        message = f"{text!r} is no number of a {target}."
        raise MisuseError(message)
    return int(text)


def _approve(call: Call) -> int:
    from byname.actions.approvals import NewApproval, approve

    args = call.args
    approve([NewApproval(args.number, args.kind, args.ordinal)], by=call.viewer)
    if call.json:
        call.answer({"number": args.number, "kind": args.kind, "by": call.viewer.name})
    else:
        call.line(
            f"Approved by {call.viewer.name}: {args.kind} of record {args.number}. Two people must say so before it counts."
        )
    return DONE
