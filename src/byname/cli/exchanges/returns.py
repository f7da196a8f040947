"""`byname exchange returns`: who came home, phase by phase or month by month, and where those taken in each year are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from byname.cli.asking import asked_day
from byname.cli.calls import DONE, Call, Command, Verbs
from byname.cli.words import amount, sentence, word
from byname.wording import say

if TYPE_CHECKING:
    from byname.queries.results import CellView
    from byname.queries.returns import FlowView, ReturnsView

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register returns."""
    parser = verbs.add(
        "returns",
        Command(_returns),
        does="returns over time by phase or month, in both directions, and where those taken in each year are",
        example="byname exchange returns --by month --power lod --as roksana",
    )
    parser.add_argument("--by", choices=("phase", "month"), default="phase")
    parser.add_argument("--power", default="", help="of one power's people; else of each")
    parser.add_argument("--as-of", metavar="DAY", help="where those taken are at the end of that day (default: today)")
    parser.add_argument("--known-at", metavar="DAY", help="by what was known at the end of that day")


def _returns(call: Call) -> int:
    from byname.queries.returns import flow, returns

    args = call.args
    known_at = asked_day(args.known_at)
    view = returns(viewer=call.viewer, by=args.by, power=args.power, known_at=known_at)
    flows = flow(viewer=call.viewer, as_of=asked_day(args.as_of), known_at=known_at, power=args.power)
    if call.json:
        call.answer({"returns": view, "flow": flows, "made_up": view.made_up})
        return DONE
    _say_returns(call, view)
    for each in flows:
        _say_flow(call, each)
    for caveat in dict.fromkeys((*view.caveats, *(caveat for each in flows for caveat in each.caveats))):
        call.line(sentence(caveat))
    return DONE


def _say_returns(call: Call, view: ReturnsView) -> None:
    call.line(say("returns.title"))
    if not view.rows:
        call.line(say("returns.nobody"))
        return
    codes = [cell.code for cell in view.total[0][1]]
    head = [say(f"returns.when.{view.by}"), say("account.day")]
    head += [f"{name}: {say(f'returns.{code}')}" for _power, name in view.powers for code in codes]
    rows = [(row.label, row.day or "", *_numbers(row.cells)) for row in view.rows]
    rows.append((say("returns.sum"), "", *_numbers(view.total)))
    call.table(head, rows, right=range(2, len(head)))
    call.line(say("returns.sum-hint"))


def _numbers(cells: tuple[tuple[str, tuple[CellView, ...]], ...]) -> list[str]:
    return [_number(cell) for _power, some in cells for cell in some]


def _number(cell: CellView) -> str:
    number, spread = amount(cell)
    return f"{number} ({spread})" if spread else number


def _say_flow(call: Call, view: FlowView) -> None:
    if not view.rows:
        return
    call.line()
    call.line(f"{say('flow.title', power=view.name)}. {say('account.as-of', day=view.as_of)}")
    head = [say("flow.year"), *(word("status", cell.code) for cell in view.total)]
    rows = [(year or say("flow.unsure-year"), *map(_number, cells)) for year, cells in view.rows]
    rows.append((say("flow.sum"), *map(_number, view.total)))
    call.table(head, rows, right=range(1, len(head)))
