"""`byname exchange outside`: who came back without an exchange, through a third state or without notice, in a period."""

from __future__ import annotations

from byname.cli.asking import asked_day
from byname.cli.calls import DONE, Call, Command, Verbs
from byname.cli.exchanges.writing import laid_out
from byname.cli.words import amount, sentence, word
from byname.core.errors import MisuseError
from byname.queries.exchange_results import OutsideRow, OutsideView
from byname.wording import day, say

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register outside."""
    parser = verbs.add(
        "outside",
        Command(_outside),
        does="who came back outside exchanges, through a third state, or without notice, month by month",
        example="byname exchange outside --from 2025-01-01 --to 2026-01-01 --power aa --people --as roksana",
    )
    parser.add_argument("--from", dest="start", required=True, metavar="DAY", help="first day of the period")
    parser.add_argument("--to", dest="end", required=True, metavar="DAY", help="first day no longer in the period")
    parser.add_argument("--power", default="", help="whose people")
    parser.add_argument(
        "--late", type=int, metavar="DAYS", help="without notice: first heard of more than so many days later"
    )
    parser.add_argument("--people", action="store_true", help="name them, with the right to see them")
    parser.add_argument("--known-at", metavar="DAY", help="by what was known at the end of that day")


def _outside(call: Call) -> int:
    from byname.queries.outside import LATE, outside

    args = call.args
    start, end = asked_day(args.start), asked_day(args.end)
    if start is None or end is None:
        message = "A period has two days, such as --from 2025-01-01 --to 2026-01-01."
        raise MisuseError(message)
    view = outside(
        viewer=call.viewer,
        start=start,
        end=end,
        power=args.power,
        late=LATE if args.late is None else args.late,
        known_at=asked_day(args.known_at),
        people=args.people,
    )
    if call.json:
        call.answer(laid_out(view))
    else:
        _say(call, view)
    return DONE


def _say(call: Call, view: OutsideView) -> None:
    call.line(say("outside.title", start=view.start, end=view.end))
    call.line(say("outside.lead", n=view.late))
    rows = [row for row in view.rows if row.anybody]
    head = (say("outside.month"), say("outside.until"), *(word("outside-way", cell.code) for cell in view.whole.cells))
    table = [(day(row.start), day(row.end), *_cells(row)) for row in rows]
    call.table(head, [*table, (say("outside.whole"), "", *_cells(view.whole))], right=range(2, len(head)))
    if view.people:
        call.line()
        names = ("people.number", "field.name", "outside.way", "outside.home", "outside.told")
        call.table(
            tuple(map(say, names)),
            [
                (hit.number, hit.name, word("outside-way", way), day(home) if home else "", _told(after))
                for hit, way, home, after in view.people
            ],
        )
    for caveat in view.caveats:
        call.line(sentence(caveat))


def _cells(row: OutsideRow) -> list[str]:
    return [" ".join(text for text in amount(cell) if text) for cell in row.cells]


def _told(days: int | None) -> str:
    if days is None:
        return ""
    return say("outside.told-after", n=days) if days else say("outside.told-then")
