"""`byname exchange what-if`: another formula applied to the same register, both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from byname.cli.asking import asked_day
from byname.cli.calls import DONE, Call, Command, Verbs
from byname.cli.people import say_hits
from byname.cli.words import amount, sentence, word
from byname.wording import say

if TYPE_CHECKING:
    from byname.queries.results import CellView
    from byname.queries.what_if_results import GroupView, LotView, SideView, WhatIfView

__all__ = ["register"]

_LISTS = ("come", "remain", "meant", "possible", "untold", "both", "missed", "instead")


def register(verbs: Verbs) -> None:
    """Register what-if."""
    parser = verbs.add(
        "what-if",
        Command(_what_if),
        does="apply another formula to the register: who would come home, who would remain, on both sides",
        example='byname exchange what-if "all for all" --as-of 2025-05-22 --by unit --as roksana\n'
        '  byname exchange what-if "205 for 230" --against X-25 --as roksana',
    )
    parser.add_argument(
        "formula",
        help='"1000 for 1000", "all for all", "by category: women, aged 18 to 25", "by category: civilians, 20 for 30"',
    )
    parser.add_argument("--as-of", metavar="DAY", help="default: today; with --against the day before that exchange")
    parser.add_argument("--known-at", metavar="DAY", help="by what was known at the end of that day")
    parser.add_argument(
        "--definition",
        default="",
        metavar="CODES",
        help='who "all" are: held, held-confirmed, held-reported, sought, declined (those too), or a category such as military',
    )
    parser.add_argument("--years", type=int, default=3, help="long held means over so many years (default: 3)")
    parser.add_argument(
        "--side",
        action="append",
        default=[],
        metavar="POWER",
        help="give both; the first number is of the first's people",
    )
    parser.add_argument("--power", default="", help="show one side only")
    parser.add_argument(
        "--by", default="", metavar="FIELD", help="unit, cohort, capture-year, category, sex, rank_class"
    )
    parser.add_argument("--against", default="", metavar="EXCHANGE", help="compare with who came in it, both ways")
    parser.add_argument(
        "--list",
        dest="order",
        default="",
        metavar="ROLE",
        help="with --against: who comes is as on its list of that role (requested, offered, agreed, brought, handed-over)",
    )
    parser.add_argument(
        "--people", action="append", default=[], choices=_LISTS, help="name them, with the right to; may be repeated"
    )

    parser.add_argument(
        "--group", default="", metavar="CODE", help='with --by: only people of that group ("?": not told)'
    )


def _what_if(call: Call) -> int:
    from byname.queries.what_if import what_if

    args = call.args
    view = what_if(
        args.formula,
        viewer=call.viewer,
        as_of=asked_day(args.as_of),
        known_at=asked_day(args.known_at),
        definition=args.definition,
        years=args.years,
        sides=args.side,
        power=args.power,
        by=args.by,
        against=args.against,
        order=args.order,
        people=args.people,
        group=args.group,
        page=None,
    )
    if call.json:
        call.answer(view)
    else:
        _say(call, view)
    return DONE


def _say(call: Call, view: WhatIfView) -> None:
    call.line(f"{say('what-if.title')}: {view.formula}")
    call.line(view.definition)
    for side in view.sides:
        call.line()
        call.line(say("what-if.people-of", power=side.name))
        call.table(("", say("account.persons"), say("account.range")), _side_rows(side), right=(1,))
        if side.groups:
            call.line()
            head = [say(f"what-if.{code}") for code in ("group", "before", "come", "remain")]
            call.table(head, [_group_row(group) for group in side.groups], right=(1, 2, 3))
        if side.against:
            call.line()
            call.line(say("what-if.compared", title=view.against_title))
            call.table(
                ("", say("account.persons")), [(_code(cell), amount(cell)[0]) for cell in side.against], right=(1,)
            )
        for code, found in side.people:
            call.line()
            call.line(f"{word('what-if', code)}: {found.total:,}")
            say_hits(call, found.hits)
    call.line()
    if view.unnamed and call.args.people:
        call.line(say("what-if.unnamed"))
    for caveat in view.caveats:
        call.line(sentence(caveat))


def _code(cell: CellView) -> str:
    return say(f"what-if.{cell.code}")


def _side_rows(side: SideView) -> list[tuple[str, ...]]:
    whole = side.whole
    rows: list[tuple[str, ...]] = [(say("what-if.before"), *amount(whole.before))]
    if side.by_lot or side.number is not None:
        rows.append((say("what-if.meant"), *amount(whole.meant)))
    rows += [(say("what-if.come"), *_lot(whole.come)), (say("what-if.remain"), *_lot(whole.remain))]
    if side.untold.withheld or side.untold.value:
        rows.append((say("what-if.untold"), *amount(side.untold)))
    return rows


def _group_row(group: GroupView) -> tuple[str, ...]:
    lots = (_lot(lot) for lot in (group.come, group.remain))
    cells = [amount(group.before), *lots]
    return (
        group.label or say("what-if.not-told"),
        *(f"{number} ({spread})" if spread else number for number, spread in cells),
    )


def _lot(found: LotView) -> tuple[str, str]:
    if found.value is None:
        return say("withheld.word"), ""
    whole = float(found.value).is_integer()
    number = f"{found.value:,.0f}" if whole else say("what-if.average", n=f"{found.value:,.1f}")
    if found.low is None or found.high is None or found.low == found.high:
        return number, ""
    return number, say("range", low=found.low, high=found.high)
