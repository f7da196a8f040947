"""`byname exchange count`: how many somebody counts in an exchange or a phase; every count is kept, none is mended."""

from __future__ import annotations

from byname.cli.calls import Call, Command, Verbs
from byname.cli.exchanges.writing import RECEIVED, edtf, said, write_own
from byname.core.course.counts import COUNTED, Way, table_lines

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register count."""
    parser = verbs.add(
        "count",
        Command(_count, writes=True),
        does="write down how many of a power's people came home, as a source counts them",
        example="byname exchange count X-1 --phase 1 --source press --power aa --military 270 --civilian 120 "
        '--part "service:ground forces=214" --part "service:navy=56" --as roksana',
    )
    parser.add_argument("exchange")
    parser.add_argument("--phase", default="", help="else of the whole exchange")
    parser.add_argument("--source", required=True, help="who counts so")
    parser.add_argument("--power", required=True, help="whose people came home")
    parser.add_argument(
        "--way", default=Way.RECEIVED.value, choices=[each.value for each in Way], help="as the source sees them go"
    )
    for name in COUNTED:
        parser.add_argument(f"--{name}", type=int, metavar="N")
    parser.add_argument(
        "--part",
        action="append",
        default=[],
        metavar="TABLE[/WHOLE]:LABEL=N",
        help="a line of a table; may be repeated",
    )
    parser.add_argument("--day", metavar="DAY", help="on which it was counted or published")
    parser.add_argument("--code", default="", help="of a count that is there: writes its next version")
    parser.add_argument("--received", metavar="DAY", help=RECEIVED)


def _count(call: Call) -> int:
    args = call.args
    body = {
        "exchange": args.exchange,
        "phase": args.phase,
        "source": args.source,
        "power": args.power,
        "way": args.way,
        **{name: getattr(args, name) for name in COUNTED},
        "parts": table_lines(args.part),
        "day": edtf(args.day),
    }
    return write_own(call, "count", said(body))
