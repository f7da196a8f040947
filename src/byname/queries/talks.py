"""Talks in order of their days, proposals with every answer, and what was rejected again and again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from byname.core.course.proposals import (
    Reply,
    in_order,
    read_answer,
    read_proposal,
    rejections,
    standing_reply,
)
from byname.core.course.talks import read_talks, timeline
from byname.core.disclosure import Action, Viewer
from byname.core.moments import Moment
from byname.ledger.references import World, world
from byname.queries._asked import answerable, moment_known, named
from byname.queries._course import newest, worded
from byname.queries.exchange_results import ProposalView, RejectedView, TalksPage, TalksView
from byname.queries.gate import allow
from byname.queries.promises import promises

__all__ = ["proposals", "talks"]


def talks(*, viewer: Viewer, known_at: date | None = None) -> TalksPage:
    """Give the timeline: every round with the one that followed it and what was proposed at it, and every promise."""
    allow(Action.ACCOUNT, viewer=viewer)
    if known_at is not None:
        answerable(known_at)
    at = moment_known(known_at)
    found, made = world(at), proposals(viewer=viewer, known_at=known_at)
    rounds = newest("talks", read_talks, at)
    views = tuple(
        TalksView(
            talks=one,
            followed_by=after,
            proposals=tuple(each for each in made if each.proposal.talks == one.code),
            problems=worded(rounds[one.code].problems),
            source_name=named(found, "source", one.source),
            names=_names(found),
        )
        for one, after in timeline(entry.value for entry in rounds.values())
    )
    return TalksPage(
        rounds=views,
        proposals=tuple(each for each in made if each.proposal.talks not in rounds),
        rejected=_rejected(made, found),
        promises=promises(viewer=viewer, known_at=known_at),
        known_at=known_at,
        made_up=found.made_up,
    )


def proposals(*, viewer: Viewer, known_at: date | None = None) -> tuple[ProposalView, ...]:
    """Give every proposal in order of its day, with all of its answers."""
    allow(Action.ACCOUNT, viewer=viewer)
    at = moment_known(known_at)
    return _proposals(at, world(at))


def _proposals(at: Moment | None, found: World) -> tuple[ProposalView, ...]:
    answers = defaultdict(list)
    for answer in newest("answer", read_answer, at).values():
        answers[answer.value.proposal].append(answer)
    views = []
    standings = {code: standing_reply(each.value for each in told) for code, told in answers.items()}
    for code, entry in newest("proposal", read_proposal, at).items():
        told = [each.value for each in answers[code]]
        wrong = [*worded(entry.problems), *(each for one in answers[code] for each in worded(one.problems))]
        views.append(
            ProposalView(
                proposal=entry.value,
                answers=in_order(told),
                standing=standing_reply(told),
                rejections=rejections(told),
                problems=tuple(wrong),
                source_name=named(found, "source", entry.value.source),
                names=_names(found),
                is_open=_is_open(code, standings, {each.proposal: each.counter for each in in_order(told)}),
            )
        )
    return tuple(sorted(views, key=_order))


def _is_open(code: str, standings: Mapping[str, Reply], counters: Mapping[str, str]) -> bool:
    """Tell whether nobody answered a proposal, or the one that was made instead; what goes round in circles is open."""
    standing = standings.get(code, Reply.UNANSWERED)
    if standing is not Reply.COUNTERED:
        return standing is Reply.UNANSWERED
    return standings.get(counters.get(code, ""), Reply.UNANSWERED) in {Reply.UNANSWERED, Reply.COUNTERED}


def _names(found: World) -> dict[str, str]:
    return {code: named(found, "power", code) for code in found.of("power")}


def _order(view: ProposalView) -> tuple[int, str]:
    day = view.proposal.day
    return (day.earliest or day.latest or 0) if day else 10**7, view.proposal.code


def _rejected(made: tuple[ProposalView, ...], found: World) -> tuple[RejectedView, ...]:
    """Give each formula of each power that was rejected more than once, over all of its proposals; most often first."""
    groups: dict[tuple[str, str], list[ProposalView]] = defaultdict(list)
    for view in made:
        formula = view.proposal.formula.format() if view.proposal.formula else view.proposal.written
        if formula:
            groups[view.proposal.by, formula].append(view)
    views_of = []
    for (by, formula), views in groups.items():
        told = rejections(answer for view in views for answer in view.answers)
        if told is not None and told.number > 1:
            views_of.append(RejectedView(by, formula, len(views), told, named(found, "power", by)))
    return tuple(sorted(views_of, key=lambda each: (-each.rejections.number, each.by, each.formula)))
