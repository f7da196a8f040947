"""Numbers: the account, one figure with its people, units without, and why two figures differ."""

from __future__ import annotations

from typing import Any

from byname.cli.asking import asked_day, today
from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.cli.people import say_hits
from byname.cli.words import amount, plain, sentence, withheld, word
from byname.core.errors import MisuseError
from byname.core.figures import CountingRule, FigureQuery, Whole
from byname.queries.results import AccountView, CellView, FigureView
from byname.wording import say

__all__ = ["figure_text", "register", "say_account"]


def register(verbs: Verbs) -> None:
    """Register account, figure, units and explain."""
    parser = verbs.add(
        "account",
        Command(_account),
        does="account for every person of a group on a day",
        example="byname account --as-of 2025-05-28 --cohort plant --as olha",
    )
    _moments(parser)
    parser.add_argument("--cohort", default="")
    parser.add_argument("--power", default="", help="whose people")
    parser.add_argument("--by", default="", metavar="FIELD", help="broken down by a field, such as unit")
    _figure_parser(verbs)
    parser = verbs.add(
        "units",
        Command(_units),
        does="units of which nobody was listed, exchanged or back before a day",
        example="byname units --without returned --before 2025-05-23 --power aa --as olha",
    )
    parser.add_argument("--without", required=True, choices=("listed", "exchanged", "returned"))
    parser.add_argument("--before", required=True, metavar="DAY")
    parser.add_argument("--power", default="")
    parser = verbs.add(
        "explain",
        Command(_explain),
        does="explain why two figures differ, person by person",
        example="byname explain returned@2025-05-21/cohort:plant returned@2025-05-28/cohort:plant --as olha",
    )
    parser.add_argument("first", metavar="FIGURE")
    parser.add_argument("second", metavar="FIGURE")
    parser.add_argument("--people", action="store_true", help="name them, with the right to see them")


def _moments(parser: Any) -> None:
    parser.add_argument("--as-of", metavar="DAY", help="as it was at the end of that day (default: today)")
    parser.add_argument("--known-at", metavar="DAY", help="by what was known at the end of that day")


def _figure_parser(verbs: Verbs) -> None:
    parser = verbs.add(
        "figure",
        Command(_figure),
        does="count one status: who stands so on a day, or what happened in a period or exchange",
        example="byname figure returned --exchange X-25 --power aa --people --as olha",
    )
    parser.add_argument(
        "status", metavar="STATUS", help="a status, or a figure's text form such as returned@2025-05-28/cohort:plant"
    )
    _moments(parser)
    parser.add_argument("--from", dest="start", metavar="DAY", help="first day of the period")
    parser.add_argument("--to", dest="end", metavar="DAY", help="first day no longer in the period")
    for name in ("exchange", "phase", "cohort", "power", "by"):
        parser.add_argument(f"--{name}", default="")
    parser.add_argument("--events", action="store_true", help="count events: who was taken twice counts twice")
    parser.add_argument("--held-over", metavar="YEARS", help="only persons held longer, such as 3y")
    parser.add_argument(
        "--rule",
        action="append",
        default=[],
        metavar="RULE",
        help="no-civilians, no-outside-exchange, no-third-state, remains, both-directions; may be repeated",
    )
    parser.add_argument("--per", metavar="STATUS", help="as a share of another status of the same group")
    parser.add_argument("--whole", metavar="NUMBER", help='as a share of a number that may be known only "about 2500"')
    parser.add_argument("--people", action="store_true", help="name them, with the right to see them")


def _account(call: Call) -> int:
    from byname.queries.accounts import account

    args = call.args
    view = account(
        viewer=call.viewer,
        as_of=asked_day(args.as_of),
        known_at=asked_day(args.known_at),
        cohort=args.cohort,
        power=args.power,
        by=args.by,
    )
    if call.json:
        call.answer(view)
    else:
        say_account(call, view)
    return DONE


def say_account(call: Call, view: AccountView) -> None:
    """Print an account: the whole, its parts, what stands outside, what it is broken down by, what to know of it."""
    call.mark(made_up=view.made_up)
    known = (
        say("account.as-of-known", day=view.as_of, known=view.known_at)
        if view.known_at
        else say("account.as-of", day=view.as_of)
    )
    call.line(f"{view.title}. {known}")
    call.table(
        (say("account.status"), say("account.persons"), say("account.range"), say("figure.code")),
        [_cell(view.taken), *(_cell(cell, "  ") for cell in view.parts), *(_cell(cell) for cell in view.aside)],
        right=(1,),
    )
    for group, cells in view.groups:
        call.line()
        call.line(group)
        call.table(
            (say("account.status"), say("account.persons"), say("account.range"), say("figure.code")),
            map(_cell, cells),
            right=(1,),
        )
    for change in view.changes:
        added, removed = amount(change.added)[0], amount(change.removed)[0]
        reason = f"reason{'-since' if change.since else ''}.{change.reason}"
        call.line(f"{say(reason, since=change.since)}: {word('status', change.code)} +{added} -{removed}")
    for caveat in view.caveats:
        call.line(sentence(caveat))


def _cell(cell: CellView, indent: str = "") -> tuple[str, ...]:
    return (indent + word("status", cell.code), *amount(cell), cell.figure)


def figure_text(args: Any) -> str:
    """Give the text form of the figure that the arguments ask for; raises MisuseError where they do not fit together."""
    options = (
        args.as_of,
        args.start,
        args.end,
        args.exchange,
        args.phase,
        args.cohort,
        args.power,
        args.by,
        args.events,
        args.held_over,
        args.rule,
        args.per,
        args.whole,
    )
    if "@" in args.status or "/" in args.status:
        if any(options):
            message = "A figure's text form says everything itself; leave the other options out, or write STATUS alone."
            raise MisuseError(message)
        return str(args.status)
    if args.per and args.whole:
        message = "A share has one whole: give --per or --whole."
        raise MisuseError(message)
    start, end, as_of = asked_day(args.start), asked_day(args.end), asked_day(args.as_of)
    if as_of is None and not (start or end or args.exchange):
        as_of = today()
    years = FigureQuery.parse(f"{args.status}/held-over:{args.held_over}").held_over_years if args.held_over else None
    return FigureQuery(
        args.status,
        as_of=as_of.toordinal() if as_of else None,
        start=start.toordinal() if start else None,
        end=end.toordinal() if end else None,
        exchange=args.exchange,
        phase=args.phase,
        cohort=args.cohort,
        power=args.power,
        held_over_years=years,
        by=args.by,
        rule=CountingRule.of([*args.rule, *(["events"] if args.events else [])]),
        per=Whole.parse(args.per or args.whole) if args.per or args.whole else None,
    ).format()


def _figure(call: Call) -> int:
    from byname.queries.figures import figure

    view = figure(
        figure_text(call.args), viewer=call.viewer, known_at=asked_day(call.args.known_at), people=call.args.people
    )
    if call.json:
        call.answer(_figure_values(call, view))
        return DONE
    _say_figure(call, view)
    return DONE


def _figure_values(call: Call, view: FigureView) -> dict[str, Any]:
    """Give a figure under the keys that others rely on; the share only where one was asked for."""
    caveats = [*plain(view.caveats), *([_withheld(call, view.withheld)] if view.withheld else [])]
    share = {"share": view.share} if view.share else {}
    unsure = {"unsure": view.unsure} if view.unsure else {}
    return (
        {
            "value": view.value,
            "low": view.low,
            "high": view.high,
            "definition": view.definition,
            "as_of": view.as_of,
            "from": view.start,
            "to": view.end,
            "known_at": view.known_at,
            "counting_rule": view.counting_rule,
            "caveats": caveats,
            "made_up": view.made_up,
            "persons": view.persons,
        }
        | unsure
        | share
    )


def _withheld(call: Call, rule: str) -> str:
    from byname.queries.gate import threshold

    return withheld(rule, threshold=threshold(viewer=call.viewer))


def _say_figure(call: Call, view: FigureView) -> None:
    call.mark(made_up=view.made_up)
    number, spread = amount(view)
    call.line(f"{number}{f' ({spread})' if spread else ''}{f', {view.share}' if view.share else ''}")
    call.line(view.definition)
    if view.withheld:
        call.line(_withheld(call, view.withheld))
    for caveat in view.caveats:
        call.line(sentence(caveat))
    call.line(view.figure)
    if view.persons:
        call.line()
        call.line(say("figure.people"))
        say_hits(call, view.persons, unsure=view.unsure)
    if view.possible:
        call.line()
        call.line(say("figure.possible"))
        say_hits(call, view.possible)


def _units(call: Call) -> int:
    from byname.queries.references import entries
    from byname.queries.units import without

    before = asked_day(call.args.before) or today()
    found = without(call.args.without, viewer=call.viewer, before=before, power=call.args.power)
    if call.json:
        call.answer(found)
        return DONE
    if not found and not entries("unit", viewer=call.viewer):
        call.line(
            "No unit is registered yet, so none can be without anybody. Register them: byname unit add CODE --name ..."
        )
        return DONE
    call.line(f"{len(found)} units without {call.args.without} before {before}")
    if found:
        call.table(
            ("Unit", "Name", say("status.held"), ""),
            (
                (
                    unit.code,
                    unit.name,
                    say("withheld.word") if unit.held is None else unit.held,
                    "; ".join(map(sentence, unit.notes)),
                )
                for unit in found
            ),
            right=(2,),
        )
    return DONE


def _explain(call: Call) -> int:
    from byname.queries.figures import explain

    view = explain(call.args.first, call.args.second, viewer=call.viewer, people=call.args.people)
    differs = view.first.value != view.second.value or any(part.added or part.removed for part in view.parts)
    if call.json:
        call.answer(
            {
                "first": _figure_values(call, view.first),
                "second": _figure_values(call, view.second),
                "parts": view.parts,
            }
        )
        return FOUND if differs else DONE
    for one in (view.first, view.second):
        call.line(f"{amount(one)[0]}  {one.figure}  {one.definition}")
    call.table(
        (say("explain.why"), say("account.added"), say("account.removed"), ""),
        (
            (
                say(f"reason.{part.reason}"),
                "" if part.added is None else f"+{part.added}",
                "" if part.removed is None else f"-{part.removed}",
                _withheld(call, part.withheld) if part.withheld else "",
            )
            for part in view.parts
        ),
        right=(1, 2),
    )
    for part in view.parts:
        for code, hits in (("account.added", part.persons_added), ("account.removed", part.persons_removed)):
            if hits:
                call.line(f"{say(f'reason.{part.reason}')}: {say(code)}")
                say_hits(call, hits)
    return FOUND if differs else DONE
