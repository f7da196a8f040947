"""`byname exchange promise | promises`: what an official undertook, how it was kept, and what of it is open."""

from __future__ import annotations

from byname.cli.asking import asked_day
from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.cli.exchanges.blocks import print_blocks
from byname.cli.exchanges.sections import promise_blocks
from byname.cli.exchanges.writing import RECEIVED, edtf, laid_out, said, write, write_own
from byname.core.dates import Answer
from byname.core.errors import MisuseError
from byname.wording import say

__all__ = ["register"]

_MARKS = ("in-part", "kept", "broken", "withdrawn")


def register(verbs: Verbs) -> None:
    """Register promise and promises."""
    parser = verbs.add(
        "promise",
        Command(_promise, writes=True),
        does="write a promise down (--by), or a mark on one that is there (--mark)",
        example='byname exchange promise U-1 --by "Otto Glem" --office minister --number 1000 --due 2025-12-31 --as roksana\n'
        "  byname exchange promise U-1 --mark in-part --number 300 --day 2025-09-01 --as roksana",
    )
    parser.add_argument("promise", metavar="CODE")
    parser.add_argument("--mark", choices=_MARKS, help="how it stands; --number: so many more were done")
    parser.add_argument("--by", default="", metavar="NAME", help="who undertook it")
    parser.add_argument("--office", default="")
    parser.add_argument("--to", default="", metavar="NAME")
    parser.add_argument("--day", metavar="DAY")
    parser.add_argument("--due", metavar="DAY")
    parser.add_argument("--what", default="")
    parser.add_argument("--number", type=int, metavar="N")
    parser.add_argument("--figure", default="", help="a figure's text that measures it")
    parser.add_argument("--source", default="", help="who says so")
    parser.add_argument("--code", default="", help="of a mark that is there: writes its next version")
    parser.add_argument("--received", metavar="DAY", help=RECEIVED)
    parser = verbs.add(
        "promises",
        Command(_promises),
        does="every promise and what of it is open; exit code 1 where one is overdue",
        example="byname exchange promises --as-of 2025-12-31 --as roksana",
    )
    parser.add_argument("--as-of", metavar="DAY", help="as it stood at the end of that day (default: today)")
    parser.add_argument("--known-at", metavar="DAY", help="by what was known at the end of that day")


def _promise(call: Call) -> int:
    args = call.args
    common = {"day": edtf(args.day), "number": args.number, "source": args.source}
    if args.mark:
        return write_own(call, "promise-mark", said({"promise": args.promise, "state": args.mark, **common}))
    if not args.by:
        message = "Say who undertook it with --by, or how a promise that is there stands with --mark."
        raise MisuseError(message)
    body = {
        "by": args.by,
        "office": args.office,
        "to": args.to,
        "due": edtf(args.due),
        "what": args.what,
        "figure": args.figure,
    }
    return write(call, "promise", args.promise, said({**body, **common}))


def _promises(call: Call) -> int:
    from byname.queries.promises import promises

    found = promises(viewer=call.viewer, as_of=asked_day(call.args.as_of), known_at=asked_day(call.args.known_at))
    if call.json:
        call.answer(laid_out(found))
    elif not found:
        call.line(say("promises.none"))
    else:
        for view in found:
            print_blocks(call, promise_blocks(view))
    return FOUND if any(view.standing.overdue is Answer.YES for view in found) else DONE
