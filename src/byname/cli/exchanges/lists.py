"""`byname exchange take-in | difference`: lists in their roles, and who came who was not agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from byname.cli import intake
from byname.cli.asking import asked_day
from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.cli.words import word
from byname.core.exchanges.roles import ListRole
from byname.wording import say

if TYPE_CHECKING:
    from byname.queries.handovers import HandoverView

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register take-in and difference."""
    parser = verbs.add(
        "take-in",
        Command(intake.take_in, writes=True),
        does="take a list of an exchange in: asked for, offered, agreed, refused, brought, handed over ...",
        example="byname exchange take-in X-1 agreed.csv --role agreed --phase 1 --source own --power aa --as roksana",
    )
    parser.add_argument("exchange", metavar="EXCHANGE", help='code of the exchange, "" for a list of none')
    parser.add_argument("--role", choices=list(ListRole), required=True, help="what the list is")
    intake.add_options(parser)
    parser = verbs.add(
        "difference",
        Command(_difference),
        does="who came who was not agreed, and who was agreed and did not come",
        example="byname exchange difference X-1 --phase 1 --people --as roksana",
    )
    parser.add_argument("exchange", metavar="EXCHANGE")
    parser.add_argument("--phase", default="")
    parser.add_argument("--power", default="", help="of one power's people; else of each in turn")
    parser.add_argument("--known-at", metavar="DAY")
    parser.add_argument("--people", action="store_true", help="with the people behind each number")


def _difference(call: Call) -> int:
    from byname.queries.handovers import handover

    args = call.args
    view = handover(
        args.exchange, viewer=call.viewer, phase=args.phase, power=args.power, known_at=asked_day(args.known_at),
        people=args.people,
    )  # fmt: skip
    if call.json:
        call.answer(view)
    else:
        _say(call, view)
    return FOUND if view.differs else DONE


def _say(call: Call, view: HandoverView) -> None:
    call.line(say("handover.title", exchange=view.title) + (f", {view.phase}" if view.phase else ""))
    for side in view.sides:
        call.line()
        call.line(f"{side.name}:")
        call.table(
            (say("handover.outcome"), say("handover.persons"), say("handover.range")),
            [
                (
                    word("handover", cell.code),
                    say("withheld.word") if cell.withheld else cell.value,
                    "" if cell.low == cell.high else f"{cell.low}..{cell.high}",
                )
                for cell in side.cells
            ],
            right=(1,),
        )
        for code, hits in side.people:
            call.line()
            call.line(f"{word('handover', code)}:")
            call.table(
                ("Number", "Name", "Born", "Now"),
                [(hit.number, hit.name, hit.birth, word("status", hit.status) if hit.status else "") for hit in hits],
            )
    for caveat in view.caveats:
        call.line(say(caveat.code, **dict(caveat.values)))
