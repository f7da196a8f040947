"""A claim's life over all texts, and all that was said about one cohort beside the register's own curve."""

from __future__ import annotations

from dataclasses import replace

from byname.core.disclosure import Action, Viewer
from byname.core.stories.lives import ClaimLife, Station, claim_lives
from byname.core.stories.telling import shown_number
from byname.core.verdicts.values import Verdict
from byname.ledger.references import world
from byname.queries._checkdesk import names_in
from byname.queries._stories import Texts, all_texts
from byname.queries.absent import NotFoundError
from byname.queries.accounts import account
from byname.queries.checks import check_claims
from byname.queries.gate import allow
from byname.queries.story_results import CohortSaid, LifeHead, LifeView, StationView

__all__ = ["LIVES", "claim_life", "cohorts_said", "lives", "said_of_cohort"]

LIVES = 100
"""So many claims are listed, those of most tellings first."""

_DECIDED = frozenset({Verdict.HOLDS, Verdict.DOES_NOT_HOLD, Verdict.HOLDS_OTHERWISE})


def lives(*, viewer: Viewer) -> tuple[LifeHead, ...]:
    """Give the claims that more than one text tells, most told first; raises RefusedError for who has no role."""
    allow(Action.ACCOUNT, viewer=viewer)
    found = (life for life in all_texts(viewer=viewer).lives if len({each.telling.text for each in life.stations}) > 1)
    return tuple(_head(life) for life, _place in zip(found, range(LIVES), strict=False))


def claim_life(number: int, place: int, *, viewer: Viewer) -> LifeView:
    """Give the life of one claim of a text, each telling held against the register as `byname check` does.

    Raises NotFoundError where there is no such text or claim, RefusedError for who has no role.
    """
    allow(Action.ACCOUNT, viewer=viewer)
    every = all_texts(viewer=viewer)
    every.text(number)
    life = every.life_of.get((number, place))
    if life is None:
        raise NotFoundError(f"Press text {number} has no claim {place} with a number. Its page lists its claims.")
    verdicts = _verdicts(life, every, viewer)
    judged = claim_lives(
        (replace(each.telling, verdict=verdicts[each.telling.text, each.telling.place]) for each in life.stations),
        every.copies,
    )
    # Verdicts tie nothing and part nothing: it is the same group of tellings.
    stations = tuple(station for each in judged for station in each.stations)
    whole = ClaimLife(
        tuple(sorted(stations, key=lambda each: (each.telling.day, each.telling.text, each.telling.place)))
    )
    names = names_in(world(), "en")
    views = tuple(_station(each, every, names, verdict=each.telling.verdict) for each in whole.stations)
    return LifeView(_head(whole), views, world().made_up)


def said_of_cohort(cohort: str, *, viewer: Viewer) -> CohortSaid:
    """Give every claim that may be about a cohort, oldest first, beside who of it was home and held by the register.

    Raises MisuseError for a cohort that is not known, RefusedError for who has no role.
    """
    told = account(viewer=viewer, cohort=cohort)
    every, names = all_texts(viewer=viewer), names_in(world(), "en")
    stations = [
        _station(Station(telling), every, names)
        for some in every.tellings
        for telling in some
        if cohort in telling.cohorts and telling.number is not None
    ]
    curve = []
    for point in told.series:
        counts = dict(point.counts)
        held = [counts.get(code) for code in ("held", "held-confirmed", "held-reported") if code in counts]
        kept = [number for number in held if number is not None]
        curve.append((point.day, counts.get("returned"), sum(kept) if len(kept) == len(held) else None))
    withheld = any(returned is None or held is None for _day, returned, held in curve)
    return CohortSaid(cohort, names.get(cohort, cohort), tuple(stations), tuple(curve), withheld, told.made_up)


def cohorts_said(*, viewer: Viewer) -> tuple[tuple[str, str], ...]:
    """Give code and title of each cohort about which some text claims something; raises RefusedError for who has no role."""
    allow(Action.ACCOUNT, viewer=viewer)
    found = world()
    told = {code for some in all_texts(viewer=viewer).tellings for telling in some for code in telling.cohorts}
    names = names_in(found, "en")
    return tuple((code, names[code]) for code in sorted(found.of("cohort")) if code in told)


def _verdicts(life: ClaimLife, every: Texts, viewer: Viewer) -> dict[tuple[int, int], str]:
    """Ask what becomes of each telling in its text, by text and place; "" where it cannot be decided or may not be told.

    A text is checked whole: "of them 31" leans on the claim before it.
    """
    found = {}
    for number in {each.telling.text for each in life.stations}:
        read = every.text(number)
        checked = check_claims(read.claims, viewer=viewer, published=read.day, text=read.story)
        for place, each in enumerate(checked):
            found[number, place] = each.verdict.value if each.verdict in _DECIDED else ""
    return found


def _head(life: ClaimLife) -> LifeHead:
    first = life.first
    return LifeHead(
        text=first.text,
        place=first.place,
        shown=shown_number(first.claim),
        counted=first.claim.counts,
        group=first.group,
        outlet=first.outlet,
        day=first.day,
        tellings=len(life.stations),
        outlets=life.outlets,
        changed=len(life.changed),
        wrong=len(life.wrong),
    )


def _station(station: Station, every: Texts, names: dict[str, str], *, verdict: str = "") -> StationView:
    telling = station.telling
    read, claim = every.text(telling.text), telling.claim
    start, end = claim.sentence
    return StationView(
        text=telling.text,
        place=telling.place,
        title=read.name,
        outlet=telling.outlet,
        day=telling.day,
        shown=shown_number(claim),
        quote=claim.quote,
        sentence=read.story[start:end],
        group=telling.group,
        groups=tuple(names.get(code, code) for code in telling.cohorts),
        counted=claim.counts,
        speaker=claim.speaker,
        changes=station.changes,
        wrong_group=station.wrong_group,
        verdict=verdict,
        copied=station.copied,
        number=telling.number,
        persons=claim.unit == "persons",
    )
