"""`byname exchange chronology`: what was published about exchanges, and which rule makes which running total true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from byname.cli.calls import DONE, FOUND, Call, Command, Verbs
from byname.cli.words import word
from byname.wording import dated, day, say
from byname.wording.telling import tell_pairs

if TYPE_CHECKING:
    from byname.core.published.bounds import Bounds
    from byname.queries.chronology import ChronologyView, ExchangeLine, TotalView

__all__ = ["register"]


def register(verbs: Verbs) -> None:
    """Register chronology."""
    parser = verbs.add(
        "chronology",
        Command(_chronology),
        does="exchanges as they were published, and which counting rule makes which published total true",
        example="byname exchange chronology --totals --rule no-civilians,no-outside --as olha",
    )
    parser.add_argument("--totals", action="store_true", help="the running totals against the counting rules")
    parser.add_argument(
        "--rule",
        default="",
        metavar="RULE",
        help="also the sum under this rule: everybody, or some of no-civilians, no-outside, no-third-state, no-unnumbered, "
        "no-track, no-one-way, no-same-day with commas between them",
    )


def _chronology(call: Call) -> int:
    from byname.queries.chronology import chronology

    view = chronology(viewer=call.viewer, rule=call.args.rule)
    totals = call.args.totals or bool(call.args.rule)
    found = FOUND if totals and "unexplained" in dict(view.outcomes) else DONE
    if call.json:
        call.answer(view)
        return found
    if not view.exchanges:
        call.line(say("chronology.none"))
        return DONE
    if totals:
        _totals(call, view, asked=bool(call.args.rule))
    else:
        _exchanges(call, view)
    return found


def _exchanges(call: Call, view: ChronologyView) -> None:
    call.line(say("chronology.held", n=len(view.exchanges), totals=len(view.totals)))
    if view.missing:
        call.line(say("chronology.gap", n=view.missing))
    head = (
        say("chronology.day"),
        *(say("chronology.to", party=party) for party in view.parties),
        say("chronology.military"),
        say("chronology.number"),
        say("chronology.mediators"),
        say("chronology.told"),
    )
    call.table(head, (_line(one) for one in view.exchanges), right=(1, 2, 3))


def _line(one: ExchangeLine) -> tuple[object, ...]:
    first, last = (day(each) if each else "" for each in (one.first, one.last))
    when = dated(one.when) if one.when else first if first == last else f"{first} – {last}"
    told = say("chronology.claims-of", n=len(one.tellings))
    return (
        when,
        *(_people(each) for each in one.people),
        _people(one.military) if one.military else "",
        ", ".join(dict.fromkeys(number for number, _who in one.numbers)),
        "; ".join(one.mediators),
        f"{told}, {say('chronology.conflict')}" if one.conflict else told,
    )


def _people(bounds: Bounds) -> str:
    """Write a number of people as sure or unsure as it was told."""
    if bounds.high is None:
        return say("chronology.at-least", low=bounds.low) if bounds.low else say("chronology.not-stated")
    return f"{bounds.low:,}" if bounds.exact else say("range", low=bounds.low, high=bounds.high)


def _totals(call: Call, view: ChronologyView, *, asked: bool) -> None:
    for outcome, number in view.outcomes:
        call.line(f"{number:>5}  {word('chronology-outcome', outcome)}")
    call.line()
    head = [say("chronology.day"), say("chronology.total"), say("chronology.what"), say("chronology.finding")]
    if asked:
        head.append(say("chronology.under"))
    call.table(head, ((*_total(one), *([_chosen(one)] if asked else [])) for one in view.totals), right=(1,))
    call.line()
    call.line(say("chronology.rules"))
    codes = ("chronology.rule", "chronology.rules-alone", "chronology.rules-needed", "chronology.rules-counted")
    call.table(
        (*map(say, codes), say("chronology.rules-either")),
        (
            (word("chronology-rule", one.code), one.alone, *_switch(one.code, one.needed, one.counted, one.either))
            for one in view.rules
        ),
        right=(1, 2, 3, 4),
    )


def _switch(code: str, *numbers: int) -> tuple[object, ...]:
    """Give what one exclusion does; counting everybody excludes nothing."""
    return tuple("" if code == "everybody" else number for number in numbers)


def _total(one: TotalView) -> tuple[object, ...]:
    return dated(one.when), one.figure, f"{one.what} ({one.said_by})", " ".join(_finding(one))


def _finding(one: TotalView) -> list[str]:
    said = [f"{word('chronology-outcome', one.outcome)}: {tell_pairs(one.because.code, one.because.values)}"]
    for code, exclusions in (("needed", one.needed), ("counted", one.counted)):
        if exclusions and one.sure:
            what = ", ".join(word("chronology-left", each) for each in exclusions)
            said.append(say(f"chronology.{code}", what=what))
    if one.by_chance:
        said.append(say("chronology.by-chance"))
    if one.exchanges:
        told, held, stages = one.exchanges
        said.append(say("chronology.exchanges-told", told=told, held=held, stages=stages if stages != held else ""))
    said += [tell_pairs(f"chronology-flag.{flag.code}", (("number", flag.number),)) for flag in one.flags]
    return said


def _chosen(one: TotalView) -> str:
    if one.chosen is None:
        return ""
    verdict, bounds, off = one.chosen
    apart = say(f"chronology.chosen-{'more' if off > 0 else 'less'}", off=abs(off)) if off else ""
    return f"{_people(bounds)}, {apart or word('chronology-verdict', verdict)}"
