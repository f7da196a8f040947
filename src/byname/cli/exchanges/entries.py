"""`byname exchange new | phase | list`: the agreements that are carried out in phases; what is added is a version."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from byname.cli.asking import asked_day, asked_pairs
from byname.cli.calls import DONE, Call, Command, Verbs
from byname.cli.exchanges.writing import RECEIVED, edtf, laid_out, said, stands, write
from byname.cli.words import amount, sentence, word
from byname.core.course.course import State
from byname.core.errors import MisuseError
from byname.queries.exchange_results import ExchangesView, HeadView
from byname.wording import dated, say

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register new, phase and list."""
    parser = verbs.add(
        "new",
        Command(_new, writes=True),
        does="write an exchange down; of one that is there, its next version with what you name changed",
        example='byname exchange new X-1 --formula "1000 for 1000" --phase 1=2025-05-23@north --phase 2=2025-05-24 --as roksana',
    )
    parser.add_argument("code")
    parser.add_argument("--received", metavar="DAY", help=RECEIVED)
    parser.add_argument("--title", default="")
    parser.add_argument("--formula", default="", help="such as: 1000 for 1000; all for all; by category: women")
    parser.add_argument("--track", default="", help="such as: numbered")
    parser.add_argument("--state", default="", choices=[each.value for each in State])
    parser.add_argument("--side", action="append", default=[], metavar="POWER", help="given twice")
    parser.add_argument("--mediator", action="append", default=[], metavar="NAME", help="may be repeated")
    parser.add_argument("--number", action="append", default=[], metavar="SOURCE=N", help="as each source counts it")
    parser.add_argument("--talks", default="", metavar="CODE")
    parser.add_argument(
        "--phase", action="append", default=[], metavar="CODE=DAY[@CROSSING][:STATE]", help="may be repeated"
    )
    parser = verbs.add(
        "phase",
        Command(_phase, writes=True),
        does="write down how a phase stands, without retyping the rest of the exchange",
        example="byname exchange phase X-1 2 --day 2025-05-25 --state carried-out --as roksana",
    )
    parser.add_argument("exchange")
    parser.add_argument("code")
    parser.add_argument("--day", metavar="DAY")
    parser.add_argument("--crossing")
    parser.add_argument("--state", choices=[each.value for each in State])
    parser.add_argument("--add", action="store_true", help="it is a phase that there was not")
    parser.add_argument("--received", metavar="DAY", help=RECEIVED)
    parser = verbs.add(
        "list",
        Command(_list),
        does="list every exchange, and what is open",
        example="byname exchange list --as roksana",
    )
    parser.add_argument("--known-at", metavar="DAY", help="by what was known at the end of that day")


def _new(call: Call) -> int:
    from byname.actions.exchanges import PhaseChange, change_exchange
    from byname.queries.references import entries

    args = call.args
    phases = [_read_phase(code, text) for code, text in asked_pairs(args.phase, option="phase=DAY").items()]
    numbers = asked_pairs(args.number, option="source=NUMBER")
    parts = said(
        {
            "title": args.title,
            "formula": args.formula,
            "track": args.track,
            "state": args.state,
            "sides": args.side,
            "mediators": args.mediator,
            "numbers": [{"source": source, "number": number} for source, number in numbers.items()],
            "talks": args.talks,
        }
    )
    if any(entry["code"] == args.code for entry in entries("exchange", viewer=call.viewer)):
        changes = [PhaseChange(**phase, add=True) for phase in phases]
        received = asked_day(args.received)
        body = change_exchange(args.code, parts=parts, phases=changes, received=received, by=call.viewer)
        return stands(call, "exchange", args.code, body)
    return write(call, "exchange", args.code, {"title": "", "formula": "", **parts, "phases": phases})


def _read_phase(code: str, text: str) -> dict[str, str]:
    """Read DAY[@CROSSING][:STATE]; raises MisuseError for a state that is none, DateError for a day that is none."""
    head, colon, state = text.rpartition(":")
    if colon and state not in set(State):
        message = f"{state!r} is no state of a phase. Write CODE=DAY@CROSSING:STATE; states are {', '.join(State)}."
        raise MisuseError(message)
    day, _, crossing = (head if colon else text).partition("@")
    return {"code": code, **said({"day": edtf(day), "crossing": crossing.strip(), "state": state if colon else ""})}


def _phase(call: Call) -> int:
    from byname.actions.exchanges import PhaseChange, change_exchange

    args = call.args
    if args.day is None and args.crossing is None and args.state is None:
        message = "Nothing is said of the phase. Give --day, --crossing or --state."
        raise MisuseError(message)
    day = None if args.day is None else edtf(args.day)
    change = PhaseChange(args.code, day, args.crossing, args.state, add=args.add)
    body = change_exchange(args.exchange, phases=[change], received=asked_day(args.received), by=call.viewer)
    return stands(call, "exchange", args.exchange, body)


def _list(call: Call) -> int:
    from byname.queries.exchanges import exchanges

    view = exchanges(viewer=call.viewer, known_at=asked_day(call.args.known_at))
    if call.json:
        call.answer([_plain(head, view) for head in view.heads])
        return DONE
    if not view.heads:
        call.line(say("exchange.none"))
    else:
        powers = dict.fromkeys((power, name) for head in view.heads for power, name, _cell in head.sides)
        columns = ("code", "title", "days", "state", "formula", "number")
        call.table(
            (*(say(f"exchange.{name}") for name in columns), *(name for _power, name in powers)),
            [_row(head, [power for power, _name in powers]) for head in view.heads],
            right=range(len(columns), len(columns) + len(powers)),
        )
    _say_open(call, view)
    return DONE


def _row(head: HeadView, powers: Sequence[str]) -> tuple[str, ...]:
    one, cells = head.exchange, {power: amount(cell)[0] for power, _name, cell in head.sides}
    numbers = ", ".join(dict.fromkeys(number for _source, number in head.numbers))
    days = say("exchange.from-to", first=dated(one.days[0].edtf), last=dated(one.days[-1].edtf)) if one.days else ""
    if len({day.edtf for day in one.days}) == 1:
        days = dated(one.days[0].edtf)
    state = word("exchange-state", one.state)
    return one.code, one.title, days, state, one.written, numbers, *(cells.get(power, "") for power in powers)


def _say_open(call: Call, view: ExchangesView) -> None:
    if view.unregistered:
        call.line(say("exchange.unregistered", codes=", ".join(view.unregistered)))
    for proposal in view.proposals:
        one = proposal.proposal
        call.line(
            f"{say('exchange-part.proposal')} {one.code}: {one.written or one.text} ({say(f'reply.{proposal.standing}')})"
        )
    for promise in view.promises:
        what = promise.promise.what or str(promise.promise.number or "")
        call.line(
            f"{say('exchange-part.promise')} {promise.promise.code}: {what} ({say(f'promise-state.{promise.standing.state}')})"
        )
    for caveat in view.caveats:
        call.line(sentence(caveat))


def _plain(head: HeadView, view: ExchangesView) -> dict[str, Any]:
    one: dict[str, Any] = laid_out(head.exchange)
    sides = [{"power": power, "name": name, "home": cell} for power, name, cell in head.sides]
    return {**one, "numbers_by_source": dict(head.numbers), "home": sides, "made_up": view.made_up}
