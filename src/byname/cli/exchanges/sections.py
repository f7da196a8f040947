"""Exchanges, talks, proposals and promises as blocks of a text: the terminal and the report say the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from byname.cli.exchanges.blocks import Block, Heading, Items, Paragraph, Table
from byname.cli.words import amount, sentence, word
from byname.core.course.proposals import Rejections
from byname.core.dates import Answer, UncertainDate
from byname.queries.exchange_results import (
    CountedCell,
    ExchangeView,
    PhaseView,
    PromiseView,
    ProposalView,
    RejectedView,
    SideView,
    StepView,
    TableView,
    TalksView,
)
from byname.queries.results import CellView
from byname.wording import dated, say

__all__ = [
    "cell_text", "exchange_blocks", "phase_blocks", "promise_blocks", "proposal_blocks", "rejected_blocks", "rejected_text",
    "table_blocks", "talks_blocks",
]  # fmt: skip


def when(day: UncertainDate | None) -> str:
    """Say a day, "" for none."""
    return dated(day.edtf) if day else ""


def cell_text(cell: CellView) -> str:
    """Write a number of ours with its range."""
    number, spread = amount(cell)
    return f"{number} ({spread})" if spread else number


def exchange_blocks(view: ExchangeView) -> Iterator[Block]:
    """Give the record of one exchange, without its phases."""
    one = view.exchange
    yield Heading(1, say("exchange.title-of", name=one.code) + (f": {one.title}" if one.title else ""))
    if view.known_at:
        yield Paragraph(say("exchange.known-at", day=view.known_at))
    yield Paragraph(say("exchange.note-version", version=view.version, known=view.known))
    facts = {
        "state": word("exchange-state", one.state),
        "formula": one.written,
        "track": one.track,
        "numbers": ", ".join(f"{number} ({source})" for source, number in view.numbers),
        "sides": ", ".join(name for _power, name in view.sides),
        "mediators": ", ".join(one.mediators),
    }
    yield Items(tuple(f"{say(f'exchange.{name}')}: {text}" for name, text in facts.items() if text))
    if one.numbers_differ:
        yield Paragraph(say("exchange.numbers-differ"))
    if one.state == "called-off":
        yield Paragraph(say("exchange.called-off"), flag=True)
    for problem in view.problems:
        yield Paragraph(sentence(problem), flag=True)
    if view.talks:
        place = say("talks.at", place=view.talks.place, days=_days(view.talks.first_day, view.talks.last_day))
        yield Paragraph(f"{say('exchange-part.talks')} {view.talks.code}: {place}")


def phase_blocks(view: ExchangeView) -> Iterator[Block]:
    """Give each phase with who came home in it, by our lists and as each source counts them, and the whole."""
    yield Heading(2, say("exchange.phases"))
    if not view.phases:
        yield Paragraph(say("exchange.no-phases"))
    for phase in view.phases:
        facts = (dated(phase.day), phase.crossing, word("exchange-state", phase.state))
        yield Heading(3, f"{say('exchange.phase', name=phase.code)}: {', '.join(text for text in facts if text)}")
        yield from _steps(phase)
        for side in phase.sides:
            yield from _side(side)
    yield Heading(3, say("exchange.whole"))
    for side in view.whole:
        yield from _side(side)
    yield Items((*map(sentence, view.caveats), say("exchange.unequal"), say("exchange.no-remains")))


def _steps(phase: PhaseView) -> Iterator[Block]:
    if phase.moved or any(step.dropped for step in phase.steps):
        yield Paragraph(say("exchange.slipped") if phase.moved else say("exchange.steps"))
        yield Items(tuple(step_text(step) for step in phase.steps))


def step_text(step: StepView) -> str:
    """Say what was known of a phase since a day."""
    if step.dropped:
        return say("exchange.step-dropped", known=step.known)
    state = word("exchange-state", step.state)
    when_so = dated(step.day) if step.day else say("exchange.no-day")
    return say("exchange.step", known=step.known, state=state, day=when_so, crossing=step.crossing)


def _side(side: SideView) -> Iterator[Block]:
    ours = {cell.code: cell for cell in side.own}
    shown = [*(cell.code for cell in side.shown), "remains"]
    rows = [(say("exchange.own-lists"), *(cell_text(ours[code]) if code in ours else "–" for code in shown))]
    for count in side.counts:
        cells = {cell.column: cell for cell in count.cells}
        told = (_said(cells[code]) if code in cells else "" for code in shown)
        named = f"{count.source_name} ({word('exchange-way', count.way)})" + (
            f", {dated(count.day)}" if count.day else ""
        )
        rows.append((named, *told))
    head = (say("exchange.home-of", power=side.name), *(word("exchange-column", code) for code in shown))
    yield Table(head, tuple(rows), tuple(range(1, len(head))))
    for count in side.counts:
        for flag in count.flags:
            yield Paragraph(f"{count.source_name}: {sentence(flag)}", flag=True)


def _said(cell: CountedCell) -> str:
    if cell.number is None:
        return "–"
    if not cell.difference:
        return f"{cell.number:,}"
    code = "exchange.difference-open" if cell.explained else "exchange.difference"
    sign = "+" if cell.difference > 0 else "−"
    return f"{cell.number:,} ({say(code, sign=sign, n=abs(cell.difference))})"


def table_blocks(tables: Iterable[TableView]) -> Iterator[Block]:
    """Give the tables of sources, each beside our own lists; what does not add up is flagged, not mended."""
    for place, table in enumerate(tables):
        if not place:
            yield Heading(2, say("exchange.tables"))
        name = word("exchange-table", table.name) or table.name
        title = say("exchange.table-of", source=table.source_name, name=name, power=table.power, phase=table.phase)
        yield Heading(3, title)
        rows = [
            (
                part.label or say("exchange-column.unsaid"),
                _number(part.number),
                cell_text(part.own) if part.own else "–",
            )
            for part in table.rows
        ]
        rows.append((say("exchange.table-sum"), f"{table.sum:,}", ""))
        rows.append((say("exchange.table-whole"), _number(table.whole), ""))
        head = tuple(say(f"exchange.table-{name}") for name in ("part", "said", "own"))
        yield Table(head, tuple(rows), (1, 2))
        if table.flag:
            yield Paragraph(sentence(table.flag), flag=True)
        if not table.compared:
            yield Paragraph(say("exchange.table-uncompared"))


def _number(number: int | None) -> str:
    return "–" if number is None else f"{number:,}"


def talks_blocks(view: TalksView) -> Iterator[Block]:
    """Give one round: who met, what came of it, which next date was proposed and what followed."""
    one = view.talks
    place = say("talks.at", place=one.place or one.code, days=_days(one.first_day, one.last_day))
    yield Heading(2, f"{say('talks.round', number=one.number).strip()}: {place}")
    lines = [
        say(
            "talks.delegation",
            power=view.names.get(each.power, each.power),
            head=each.head,
            members=", ".join(each.members),
        )
        for each in one.delegations
    ]
    if one.mediators:
        lines.append(f"{say('talks.mediators')}: {', '.join(one.mediators)}")
    for outcome in one.outcomes:
        mark = say("talks.only-concrete") if outcome is one.only_concrete else say("talks.concrete")
        lines.append(f"{outcome.text} ({mark})" if outcome.concrete else outcome.text)
    if one.outcomes and not any(outcome.concrete for outcome in one.outcomes):
        lines.append(say("talks.nothing-concrete"))
    lines += following_text(view)
    yield Items(tuple(lines))
    for problem in view.problems:
        yield Paragraph(sentence(problem), flag=True)
    for proposal in view.proposals:
        yield from proposal_blocks(proposal)


def following_text(view: TalksView) -> tuple[str, ...]:
    """Say which next date was proposed by whom, and which round followed."""
    one, after = view.talks, view.followed_by
    if one.following is None:
        return ()
    day, place, who = when(one.following.day), one.following.place, one.following.proposed_by
    who = view.names.get(who, who)
    said = say("talks.next", who=who, day=day, place=place) if day else say("talks.next-open", who=who, place=place)
    if after is None:
        return said, say("talks.not-followed")
    return said, say(
        "talks.followed", number=after.number, day=_days(after.first_day, after.last_day), place=after.place
    )


def _days(first: UncertainDate | None, last: UncertainDate | None) -> str:
    if first and last and first != last:
        return say("exchange.from-to", first=when(first), last=when(last))
    return when(first or last)


def proposal_blocks(view: ProposalView) -> Iterator[Block]:
    """Give one proposal with every answer."""
    one = view.proposal
    what = one.written or one.text
    names = view.names
    by = say("proposal.by", by=names.get(one.by, one.by), to=names.get(one.to, one.to), day=when(one.day))
    yield Heading(3, f"{say('proposal.title-of', name=one.code)}: {what}")
    lines = [f"{by}; {word('reply', view.standing.value)}"]
    if one.written and one.text:
        lines.append(one.text)
    lines += _means(view)
    lines += [f"{say('proposal.bodies')}: {one.bodies}"] if one.bodies else []
    for answer in view.answers:
        said = {
            "day": when(answer.day),
            "by": names.get(answer.by, answer.by),
            "reason": answer.reason,
            "counter": answer.counter,
        }
        lines.append(say("proposal.answer", reply=word("reply", answer.reply.value), **said))
    if view.rejections and view.rejections.number > 1:
        lines.append(rejected_text(view.rejections))
    yield Items(tuple(lines))
    for problem in view.problems:
        yield Paragraph(sentence(problem), flag=True)


def _means(view: ProposalView) -> list[str]:
    one = view.proposal
    if one.defined:
        return [say("proposal.defined", text=one.defined)]
    if one.formula is None or one.formula.means.day is None:
        return []
    means = one.formula.means
    return [say("proposal.means", day=when(means.day), status=means.status, consent=means.consent)]


def rejected_text(told: Rejections) -> str:
    """Say how often something was rejected, between which days, and why."""
    first, last = when(told.first), when(told.last)
    text = say("proposal.rejected", n=told.number, first=first, last=last)
    reasons = "; ".join(say("proposal.reason-times", n=number, reason=reason) for reason, number in told.reasons)
    return f"{text} {say('proposal.reasons', reasons=reasons)}" if reasons else text


def rejected_blocks(rejected: Iterable[RejectedView]) -> Iterator[Block]:
    """Give what was proposed and rejected again and again."""
    lines = tuple(
        say("proposal.again-line", formula=each.formula, by=each.by_name, times=say("proposal.times", n=each.proposals))
        + rejected_text(each.rejections)
        for each in rejected
    )
    if lines:
        yield Heading(2, say("proposal.again"))
        yield Items(lines)


def promise_blocks(view: PromiseView) -> Iterator[Block]:
    """Give one promise, how it stands by its marks and by the figure that measures it."""
    one = view.promise
    what = one.what or (f"{one.number:,}" if one.number is not None else "")
    text = say("promise.what", by=view.by_name or one.by, office=one.office, to=one.to, day=when(one.day), what=what)
    due = f", {say('promise.due', day=when(one.due))}" if one.due else ""
    yield Heading(3, f"{say('exchange-part.promise')} {one.code}: {text}{due}")
    lines = [word("promise-state", view.standing.state.value), *standing_texts(view)]
    lines += [
        say(
            "promise.mark",
            day=when(mark.day),
            state=word("promise-state", mark.state.value),
            number=_mark_number(mark.number),
        )
        for mark in view.marks
    ]
    yield Items(tuple(lines))
    for problem in view.problems:
        yield Paragraph(sentence(problem), flag=True)


def _mark_number(number: int | None) -> str:
    return "" if number is None else f"{number:,}"


def standing_texts(view: PromiseView) -> tuple[str, ...]:
    """Say what of a promise is open, by its marks and by its figure, and since when it is overdue."""
    one, stands, found = view.promise, view.standing, []
    if one.number is not None:
        found.append(say("promise.by-marks", done=stands.done or 0, number=one.number, left=stands.left or 0))
    if view.measured is not None:
        if view.measured.value is None:
            found.append(say("promise.by-figure-withheld"))
        elif view.left is None or one.number is None:
            found.append(say("promise.by-figure-alone", value=view.measured.value))
        else:
            found.append(say("promise.by-figure", value=view.measured.value, number=one.number, left=view.left))
    if stands.overdue is Answer.YES and stands.since is not None:
        found.append(say("promise.overdue", since=date.fromordinal(stands.since)))
    elif stands.overdue is Answer.POSSIBLE:
        found.append(say("promise.overdue-perhaps"))
    return tuple(found)
