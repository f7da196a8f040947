"""Filters for the pages of exchanges: days, numbers with their differences, and how promises stand, in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from django import template

from byname.core.course.proposals import Answered, Rejections
from byname.core.course.talks import Talks
from byname.core.dates import Answer, UncertainDate
from byname.queries.exchange_results import CountedCell, CountView, PromiseView, ProposalView, StepView, TalksView
from byname.wording import dated, has, say

register = template.Library()


@register.filter
def when(day: UncertainDate | None) -> str:
    """Say a day as sure as it is told; nothing for none."""
    return dated(day.edtf) if day else ""


@register.filter
def days(round_of_talks: Talks) -> str:
    """Say from which to which day a round was."""
    first, last = round_of_talks.first_day, round_of_talks.last_day
    if first and last and first != last:
        return say("exchange.from-to", first=when(first), last=when(last))
    return when(first or last)


@register.filter
def all_days(told: tuple[UncertainDate, ...]) -> str:
    """Say from which to which day an exchange was."""
    if not told:
        return ""
    first, last = told[0], told[-1]
    return when(first) if first == last else say("exchange.from-to", first=when(first), last=when(last))


@register.filter
def called(code: str, names: Mapping[str, str]) -> str:
    """Give what a power calls itself; any other text as it is."""
    return names.get(code, code)


@register.filter
def difference(cell: CountedCell) -> str:
    """Say by how many a source's number differs from our lists; nothing where it does not, or is not compared."""
    if not cell.difference:
        return ""
    code = "exchange.difference-open" if cell.explained else "exchange.difference"
    return say(code, sign="+" if cell.difference > 0 else "−", n=abs(cell.difference))


@register.filter
def counted(count: CountView, column: str) -> CountedCell | None:
    """Give the number of a column of a count, None for one that no source gives."""
    return next((cell for cell in count.cells if cell.column == column), None)


@register.filter
def step(told: StepView) -> str:
    """Say what was known of a phase since a day."""
    if told.dropped:
        return say("exchange.step-dropped", known=told.known)
    state = say(f"exchange-state.{told.state}") if told.state else ""
    day = dated(told.day) if told.day else say("exchange.no-day")
    return say("exchange.step", known=told.known, state=state, day=day, crossing=told.crossing)


@register.filter
def table_name(name: str) -> str:
    """Say what a table breaks down; a name that no words are known for is shown as it is."""
    code = next((code for code in (f"exchange-table.{name}", f"field.{name}") if has(code)), "")
    return say(code) if code else name


@register.filter
def following(view: TalksView) -> tuple[str, ...]:
    """Say which next date was proposed by whom, and which round followed; nothing where none was proposed."""
    planned, after = view.talks.following, view.followed_by
    if planned is None:
        return ()
    who, day = called(planned.proposed_by, view.names), when(planned.day)
    text = say("talks.next" if day else "talks.next-open", who=who, day=day, place=planned.place)
    if after is None:
        return text, say("talks.not-followed")
    return text, say("talks.followed", number=after.number, day=days(after), place=after.place)


@register.filter
def made(view: ProposalView) -> str:
    """Say who proposed it to whom and when."""
    one = view.proposal
    return say("proposal.by", by=called(one.by, view.names), to=called(one.to, view.names), day=when(one.day))


@register.filter
def means(view: ProposalView) -> str:
    """Say what "all" means in a proposal; nothing where it is not of all for all."""
    one = view.proposal
    if one.defined:
        return say("proposal.defined", text=one.defined)
    if one.formula is None or one.formula.means.day is None:
        return ""
    said = one.formula.means
    return say("proposal.means", day=when(said.day), status=said.status, consent=said.consent)


@register.filter
def answered(answer: Answered, names: Mapping[str, str]) -> str:
    """Say one answer: the day, by whom, what, why, and what was proposed instead."""
    return say(
        "proposal.answer",
        day=when(answer.day),
        by=called(answer.by, names),
        reply=say(f"reply.{answer.reply.value}"),
        reason=answer.reason,
        counter=answer.counter,
    )


@register.filter
def rejected(told: Rejections) -> str:
    """Say how often something was rejected, between which days, and why."""
    text = say("proposal.rejected", n=told.number, first=when(told.first), last=when(told.last))
    reasons = "; ".join(say("proposal.reason-times", n=number, reason=reason) for reason, number in told.reasons)
    return f"{text} {say('proposal.reasons', reasons=reasons)}" if reasons else text


@register.filter
def undertook(view: PromiseView) -> str:
    """Say who undertook what, to whom, when, and until when."""
    one = view.promise
    what = one.what or str(one.number or "")
    text = say("promise.what", by=view.by_name or one.by, office=one.office, to=one.to, day=when(one.day), what=what)
    return f"{text}, {say('promise.due', day=when(one.due))}" if one.due else text


@register.filter
def stands(view: PromiseView) -> tuple[str, ...]:
    """Say what of a promise is open: by its marks, by the figure that measures it, and since when it is overdue."""
    one, found = view.promise, []
    if one.number is not None:
        found.append(
            say("promise.by-marks", done=view.standing.done or 0, number=one.number, left=view.standing.left or 0)
        )
    if view.measured is not None:
        found.append(_measured(view))
    if view.standing.overdue is Answer.YES and view.standing.since is not None:
        found.append(say("promise.overdue", since=date.fromordinal(view.standing.since)))
    elif view.standing.overdue is Answer.POSSIBLE:
        found.append(say("promise.overdue-perhaps"))
    return tuple(found)


def _measured(view: PromiseView) -> str:
    measured, number = view.measured, view.promise.number
    if measured is None or measured.value is None:
        return say("promise.by-figure-withheld")
    if view.left is None or number is None:
        return say("promise.by-figure-alone", value=measured.value)
    return say("promise.by-figure", value=measured.value, number=number, left=view.left)
