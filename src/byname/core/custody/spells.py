"""Captivity spells: each time a person was taken, until when, and whether it lasted longer than so many years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from byname.core.custody.days import DAWN, DUSK
from byname.core.custody.drafts import Effect, Weight
from byname.core.custody.movements import Movement
from byname.core.dates import Answer

__all__ = ["Spell", "held_over", "held_over_counts", "spells"]

_ENDS = frozenset({Effect.RETURNED, Effect.RELEASED, Effect.ESCAPED, Effect.THIRD_STATE, Effect.DIED})


@dataclass(frozen=True, slots=True)
class Spell:
    """One captivity: how it began, what happened in it, and what ended it (the last end is where it stands)."""

    number: int
    taken: Movement
    within: tuple[Movement, ...]
    ends: tuple[Movement, ...]

    @property
    def certain(self) -> bool:
        """Whether nothing told speaks against the captivity."""
        return self.taken.weight is Weight.SURE

    @property
    def end(self) -> Movement | None:
        """The first movement that counts as leaving captivity, None while it lasts."""
        return next((movement for movement in self.ends if movement.counts), None)


def spells(movements: Sequence[Movement]) -> tuple[Spell, ...]:
    """Give the captivities that count, in order; a death after coming home ends none."""
    found = []
    for taken in movements:
        if taken.effect is not Effect.TAKEN or not taken.counts:
            continue
        own = [m for m in movements if m.spell == taken.spell and m is not taken]
        ends = tuple(m for m in own if m.effect in _ENDS and m.weight is not Weight.SHOWN)
        found.append(Spell(taken.spell, taken, tuple(m for m in own if m.effect not in _ENDS), ends))
    return tuple(found)


def held_over(spell: Spell, years: int, day: int) -> Answer:
    """Answer whether a captivity had lasted longer than so many years by the end of a day, or when it ended before.

    Exactly three years is not over three years. Who was captured in 2022 has not for that reason been held over three
    years on a day of 2025.
    """
    ends = [m for m in spell.ends if m.weight is not Weight.SHOWN]
    soonest = min((m.earliest or DAWN for m in ends), default=DUSK)
    latest = min((m.latest for m in ends if m.weight is Weight.SURE), default=DUSK)
    if _years_after(spell.taken.earliest or DAWN, years) >= min(day, latest):
        return Answer.NO
    if spell.certain and _years_after(spell.taken.latest, years) < min(day, soonest):
        return Answer.YES
    return Answer.POSSIBLE


def held_over_counts(spell: Spell, years: int, day: int) -> bool:
    """Tell whether it counts as held over so many years, by the days from which its movements count."""
    until = min(day, spell.end.settled if spell.end else DUSK)
    return spell.taken.settled <= until and _years_after(spell.taken.settled, years) < until


def _years_after(day: int, years: int) -> int:
    """Give the anniversary; that of 29 February is 1 March in a common year. DAWN stays before every day.

    One that no calendar reaches comes after every day.
    """
    if day == DAWN:
        return DAWN
    start = date.fromordinal(day)
    if start.year + years > date.max.year:
        return DUSK
    try:
        return start.replace(year=start.year + years).toordinal()
    except ValueError:
        return date(start.year + years, 3, 1).toordinal()
