"""`byname exchange left-out`: each group of one power's people against a draw by lot, at the terminal."""

from __future__ import annotations

from typing import Any

from byname.cli.asking import asked_day
from byname.cli.calls import DONE, Call, Command, Verbs
from byname.cli.words import amount, sentence, withheld
from byname.queries.left_out_results import (
    ChanceView,
    DrawView,
    GroupView,
    LeftOutView,
    LengthsView,
    SpreadView,
    UrnView,
)
from byname.wording import has, say
from byname.wording.chances import chance, chance_range, decimal, years

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register left-out."""
    parser = verbs.add(
        "left-out",
        Command(_left_out),
        does="say of which groups fewer came back than a draw by lot would have brought, and how unlikely that is",
        example="byname exchange left-out X-25 --power aa --by unit --eligible rank_class=private,sergeant --as olha",
    )
    parser.add_argument("exchange", nargs="?", default="", help="code of the exchange; none with --from and --to alone")
    parser.add_argument(
        "--by",
        default="unit",
        metavar="GROUPS",
        help="unit, cohort, capture-year, rank-class, sex, age, region, birth-region, category, service or sector",
    )
    parser.add_argument("--power", default="", help="whose people: one side at a time")
    parser.add_argument(
        "--eligible",
        action="append",
        default=[],
        metavar="FIELD=VALUES",
        help="who could have been drawn, such as rank_class=private,sergeant; may be repeated",
    )
    parser.add_argument("--from", dest="start", metavar="DAY", help="first day of the period")
    parser.add_argument("--to", dest="end", metavar="DAY", help="first day no longer in the period")
    parser.add_argument("--known-at", metavar="DAY", help="by what was known at the end of that day")


def _left_out(call: Call) -> int:
    from byname.queries.left_out import left_out

    args = call.args
    view = left_out(
        args.exchange,
        viewer=call.viewer,
        power=args.power,
        by=args.by,
        start=asked_day(args.start),
        end=asked_day(args.end),
        known_at=asked_day(args.known_at),
        eligible=args.eligible,
    )
    if call.json:
        call.answer(view)
    else:
        _say(call, view)
    return DONE


def _say(call: Call, view: LeftOutView) -> None:
    call.mark(made_up=view.made_up)
    if view.exchange:
        call.line(say("left-out.of-exchange", title=view.title))
    else:
        call.line(say("left-out.of-period", first=view.first, last=view.last))
    lead = "left-out.lead-known" if view.known_at else "left-out.lead"
    call.line(say(lead, power=view.power_name, eve=view.eve, last=view.last, known=view.known_at or ""))
    for urn in view.urns:
        _say_urn(call, view, urn)
    _say_withheld(call, view.groups)
    _say_times(call, view)
    _say_units(call, view)
    call.line()
    for caveat in view.caveats:
        call.line(sentence(caveat))


def _say_urn(call: Call, view: LeftOutView, urn: UrnView) -> None:
    call.line()
    if not urn.back.value:
        call.line(f"{say(f'urn.{urn.code}')}. {say('urn-says.nobody')}")
        return
    call.line(say(f"urn-says.{urn.code}", back=amount(urn.back)[0], held=amount(urn.held)[0], rule=urn.rule))
    rows = [
        (_group(group), draw)
        for group in view.groups
        for draw in group.draws
        if draw.urn == urn.code and draw.held.value
    ]
    head = ("group", "held", "back", "expected", "ratio", "interval", "few", "for-all", "many", "for-all")
    call.table([say(f"left-out.{code}") for code in head], [_row(*row) for row in rows], right=(1, 2, 3, 4))


def _group(group: GroupView) -> str:
    code = f"group-code.{group.code}"
    return say(code) if has(code) else group.label or say("left-out.not-told")


def _row(label: str, draw: DrawView) -> tuple[str, ...]:
    none = say("left-out.none")
    interval = (
        say("chance.range", low=decimal(draw.interval[0]), high=decimal(draw.interval[1])) if draw.interval else none
    )
    return (
        label,
        _counted(draw.held),
        _counted(draw.back),
        _spread(draw.expected),
        _spread(draw.ratio) if draw.ratio else none,
        interval,
        *map(_chance, (draw.few, draw.few_corrected, draw.many, draw.many_corrected)),
    )


def _counted(cell: Any) -> str:
    number, spread = amount(cell)
    return f"{number} ({spread})" if spread else number


def _spread(found: SpreadView) -> str:
    said = decimal(found.value)
    if found.low is None or found.high is None or decimal(found.low) == decimal(found.high):
        return said
    return f"{said} ({say('chance.range', low=decimal(found.low), high=decimal(found.high))})"


def _chance(found: ChanceView) -> str:
    spread = chance_range(found.value, found.low, found.high, below=found.below)
    said = chance(found.value, below=found.below)
    return f"{said} ({spread})" if spread else said


def _say_withheld(call: Call, groups: tuple[GroupView, ...]) -> None:
    from byname.queries.gate import threshold

    hidden = [group for group in groups if group.withheld]
    if not hidden:
        return
    call.line()
    for group in hidden:
        call.line(f"{_group(group)}: {withheld(group.withheld, threshold=threshold(viewer=call.viewer))}")


def _say_times(call: Call, view: LeftOutView) -> None:
    call.line()
    call.line(say("left-out.time"))
    back, still = view.times
    heads = (say("left-out.length"), say("left-out.time-back"), say("left-out.time-still", day=view.last))
    rows = [
        (say(f"band.{one.code}"), _counted(one), _counted(other))
        for one, other in zip(back.bands, still.bands, strict=True)
    ]
    call.table(heads, [*rows, (say("left-out.all"), _counted(back.whole), _counted(still.whole))], right=(1, 2))
    for heading, lengths in zip(heads[1:], view.times, strict=True):
        if lengths.quantiles:
            call.line(f"{heading}: {_quantiles(lengths)}")
    call.line(say("left-out.time-two"))


def _quantiles(lengths: LengthsView) -> str:
    return "; ".join(
        f"{say('left-out.quantile', share=each.per_cent)} {say('left-out.years', years=years(each.days.value))}"
        for each in lengths.quantiles
    )


def _say_units(call: Call, view: LeftOutView) -> None:
    call.line()
    low, high = view.first_bounds or (len(view.first_units), len(view.first_units))
    unsure = "" if low == high else f" ({say('range', low=low, high=high)}: {say('left-out.first-unsure')})"
    call.line(say("left-out.first", n=len(view.first_units)) + unsure)
    for unit in view.first_units:
        maybe = f" ({say('left-out.maybe-before')})" if unit.maybe else ""
        call.line(f"  {unit.code}  {unit.name}: {_counted(unit.back)}{maybe}")
    call.table(
        (say("left-out.without"), say("left-out.without-before"), say("left-out.without-after")),
        [(say(f"without.{each.kind}"), each.before, len(each.after)) for each in view.without],
        right=(1, 2),
    )
