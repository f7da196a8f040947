"""`byname exchange new | list`: the agreements that are carried out in phases."""

from __future__ import annotations

from typing import Any

from byname.cli.asking import asked_day, asked_pairs
from byname.cli.calls import DONE, Call, Command, Verbs

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register new and list."""
    parser = verbs.add(
        "new",
        Command(_new, writes=True),
        does="write an exchange down, or its next version",
        example='byname exchange new X-1 --formula "1000 for 1000" --phase 1=2025-05-23 --phase 2=2025-05-24 --as roksana',
    )
    parser.add_argument("code")
    parser.add_argument("--received", metavar="DAY", help="known since that day, where it is entered later")
    parser.add_argument("--title", default="")
    parser.add_argument("--formula", default="", help="such as: 1000 for 1000")
    parser.add_argument("--phase", action="append", default=[], metavar="CODE=DAY", help="may be repeated")
    verbs.add("list", Command(_list), does="list every exchange", example="byname exchange list --as roksana")


def _new(call: Call) -> int:
    from byname.actions.exchanges import add_exchange_entries
    from byname.actions.references import NewReference

    args = call.args
    phases = asked_pairs(args.phase, option="phase=DAY")
    body: dict[str, Any] = {
        "title": args.title,
        "formula": args.formula,
        "phases": [{"code": code, "day": _iso(day)} for code, day in phases.items()],
    }
    add_exchange_entries([NewReference("exchange", args.code, body, asked_day(args.received))], by=call.viewer)
    if call.json:
        call.answer({"kind": "exchange", "code": args.code, "body": body})
    else:
        call.line(f"exchange {args.code} is registered.")
    return DONE


def _iso(text: str) -> str:
    day = asked_day(text)
    return day.isoformat() if day else ""


def _list(call: Call) -> int:
    from byname.queries.references import entries

    found = entries("exchange", viewer=call.viewer)
    if call.json:
        call.answer(found)
    elif not found:
        call.line("No exchange is registered yet.")
    else:
        rows = [(each["code"], each.get("title", ""), each.get("formula", "")) for each in found]
        call.table(("Code", "Title", "Formula"), rows)
    return DONE
