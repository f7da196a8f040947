"""How often one person counts for a question: by value, at least and at most."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from byname.core.cohorts import Belonging, all_of
from byname.core.custody.accounts import adds_to, place_of, places_possible, takes_away
from byname.core.custody.days import DAWN, DUSK
from byname.core.custody.drafts import Effect, Weight
from byname.core.custody.movements import Movement
from byname.core.custody.persons import PersonLine
from byname.core.custody.spells import Spell, held_over, held_over_counts, spells
from byname.core.dates import Answer
from byname.core.errors import MisuseError
from byname.core.figures.query import STATUSES, FigureQuery

__all__ = ["Member", "Tally", "no_cohorts", "shifts", "tally"]

Member = Callable[[str, PersonLine], Belonging]
"""Answers membership in a cohort by its code."""

_EFFECTS = {
    "taken": Effect.TAKEN, "held": Effect.TAKEN, "held-reported": Effect.TAKEN, "held-confirmed": Effect.CONFIRMED,
    "returned": Effect.RETURNED, "released": Effect.RELEASED, "escaped": Effect.ESCAPED,
    "third-state": Effect.THIRD_STATE, "dead": Effect.DIED, "sought": Effect.SOUGHT, "set-aside": Effect.SET_ASIDE,
}  # fmt: skip
_IS = Belonging(counts=True, answer=Answer.YES)
_IS_NOT = Belonging(counts=False, answer=Answer.NO)


class Tally(NamedTuple):
    """How often a person counts: by value, at least, at most."""

    value: int
    low: int
    high: int


_NOTHING = Tally(0, 0, 0)


def no_cohorts(code: str, _line: PersonLine) -> Belonging:
    """Refuse a cohort where none are known."""
    raise MisuseError(f"There is no cohort {code!r}.")


def tally(query: FigureQuery, line: PersonLine, member: Member = no_cohorts) -> Tally:
    """Count one person for a question; a stock needs its day (MisuseError)."""
    facts = list(_happened(query, line)) if query.is_flow else [_stands(query, line)]
    facts = [fact for fact in facts if fact.answer is not Answer.NO]
    if not facts:
        return _NOTHING
    who = all_of(_who(query, line, member))
    if who.answer is Answer.NO:
        return _NOTHING
    counted = sum(fact.counts for fact in facts) if who.counts else 0
    certain = sum(fact.answer is Answer.YES for fact in facts) if who.answer is Answer.YES else 0
    if query.rule.events:
        return Tally(counted, certain, len(facts))
    return Tally(min(counted, 1), min(certain, 1), 1)


def shifts(query: FigureQuery, line: PersonLine, member: Member = no_cohorts, *, dead_apart: bool) -> tuple[int, int]:
    """Give by how much a figure may fall, and rise, if this line, of nobody identified, is that of one of the others.

    A flow counts movements, which one more telling of the same person leaves as they are, deaths and being set aside
    apart. `dead_apart` says whether anybody is told dead and of nobody that he was taken.
    """
    if all_of(_who(query, line, member)).answer is Answer.NO:
        return 0, 0
    if not query.is_flow:
        day = query.as_of or 0
        gone, more = takes_away(line, day), adds_to(line, day, dead_apart=dead_apart)
        return int(query.status in gone), int(query.status in more)
    effects = {movement.effect for movement in line.movements if movement.weight is not Weight.SHOWN}
    aside = Effect.SET_ASIDE in effects and query.status != "set-aside"
    died = Effect.DIED in effects or (dead_apart and Effect.TAKEN in effects)
    return int(aside), int(query.status == "dead" and died)


def _who(query: FigureQuery, line: PersonLine, member: Member) -> Iterator[Belonging]:
    """Answer whose person it is and of which group."""
    if query.power and not query.rule.both_directions:
        yield _told(line.told("power"), query.power)
    if not query.rule.civilians:
        category = line.told("category")
        civilian = _told(category, "civilian") if category else Belonging(counts=False, answer=Answer.POSSIBLE)
        yield _denied(civilian)
    if query.cohort:
        yield member(query.cohort, line)


def _told(texts: tuple[str, ...], wanted: str) -> Belonging:
    if not texts:
        return Belonging(counts=False, answer=Answer.POSSIBLE)
    found = {text == wanted for text in texts}
    answer = Answer.POSSIBLE if len(found) == 2 else Answer.YES if found == {True} else Answer.NO
    return Belonging(texts[0] == wanted, answer)


_OPPOSITE = {Answer.YES: Answer.NO, Answer.NO: Answer.YES, Answer.POSSIBLE: Answer.POSSIBLE}


def _denied(fact: Belonging) -> Belonging:
    return Belonging(not fact.counts, _OPPOSITE[fact.answer])


def _stands(query: FigureQuery, line: PersonLine) -> Belonging:
    """Answer whether the person stands so at the end of the day."""
    if query.as_of is None:
        raise MisuseError("Say the day with --as-of, a period with --from and --to, or an exchange.")
    standing = line.timeline.on(query.as_of)
    wanted, places = STATUSES[query.status], places_possible(standing)
    if places.isdisjoint(wanted):
        return _IS_NOT
    stands = Belonging(place_of(standing) in wanted, Answer.YES if places <= wanted else Answer.POSSIBLE)
    current = _current_spell(line, query.as_of)
    ends = current.ends if current else ()
    return all_of([stands, *_by_rule(query, ends, query.as_of), _long_held(query, current, query.as_of)])


def _current_spell(line: PersonLine, day: int) -> Spell | None:
    begun = [spell for spell in spells(line.movements) if (spell.taken.earliest or DAWN) <= day]
    return begun[-1] if begun else None


def _long_held(query: FigureQuery, spell: Spell | None, day: int) -> Belonging:
    if query.held_over_years is None:
        return _IS
    if spell is None:
        return _IS_NOT
    years = query.held_over_years
    return Belonging(held_over_counts(spell, years, day), held_over(spell, years, day))


def _by_rule(query: FigureQuery, ends: Sequence[Movement], day: int) -> Iterator[Belonging]:
    """Leave out, where the rule says so, who came back outside an exchange or by way of a third state by a day.

    What happened only after the day leaves nobody out: who is still held then is held.
    """
    for movement in ends:
        outside = movement.effect is Effect.RETURNED and not movement.exchange and not query.rule.outside_exchange
        abroad = movement.effect is Effect.THIRD_STATE and not query.rule.third_state
        if (movement.earliest or DAWN) <= day and (outside or abroad):
            certain = movement.weight is Weight.SURE and movement.latest <= day
            happened = movement.counts and movement.settled <= day
            yield Belonging(not happened, Answer.NO if certain else Answer.POSSIBLE)


def _happened(query: FigureQuery, line: PersonLine) -> Iterator[Belonging]:
    """Answer for each movement of the kind whether it fell into the period and exchange."""
    effect = _EFFECTS[query.status]
    aside = next((m for m in line.movements if m.effect is Effect.SET_ASIDE and m.counts), None)
    if aside is not None and effect is not Effect.SET_ASIDE and aside.weight is Weight.SURE:
        return
    own = {spell.number: spell for spell in spells(line.movements)}
    for movement in line.movements:
        if movement.effect is not effect or movement.weight is Weight.SHOWN:
            continue
        if effect is Effect.DIED and not movement.spell:
            continue
        spell = own.get(movement.spell)
        ends = spell.ends if spell else ()
        by_then = ends[: ends.index(movement) + 1] if movement in ends else ()
        parts = [
            _in_period(query, movement),
            *_in_exchange(query, movement),
            *_by_rule(query, by_then, movement.latest),
            _long_held(query, spell, movement.settled),
        ]
        if aside is not None and effect is not Effect.SET_ASIDE:
            parts.append(Belonging(counts=False, answer=Answer.POSSIBLE))
        yield all_of(parts)


def _in_period(query: FigureQuery, movement: Movement) -> Belonging:
    start = query.start if query.start is not None else DAWN
    end = query.end if query.end is not None else DUSK
    first = movement.earliest or DAWN
    if movement.latest < start or first >= end:
        return _IS_NOT
    certain = movement.weight is Weight.SURE and start <= first and movement.latest < end
    counts = movement.counts and start <= movement.settled < end
    return Belonging(counts, Answer.YES if certain else Answer.POSSIBLE)


def _in_exchange(query: FigureQuery, movement: Movement) -> Iterator[Belonging]:
    """Answer of an exchange and its phase; where sources name several, each is possible and the chosen one counts.

    A movement told without an exchange may belong to one only where a period narrows it down.
    """
    if not query.exchange:
        return
    unsure = Answer.POSSIBLE if "rival-exchanges" in movement.doubts else None
    if not movement.exchange:
        yield Belonging(counts=False, answer=Answer.NO if query.start is None else Answer.POSSIBLE)
        return
    same = movement.exchange == query.exchange
    yield Belonging(same, unsure or (Answer.YES if same else Answer.NO))
    if query.phase:
        same = movement.phase == query.phase
        open_phase = Answer.NO if movement.phase else Answer.POSSIBLE
        yield Belonging(same, unsure or (Answer.YES if same else open_phase))
