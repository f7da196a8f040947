"""Movements in the making: what is told of one fact, before the order of all facts bounds its days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from byname.core.custody.days import DAWN, DUSK, DaySet, first_from, last_until, meet, union
from byname.core.custody.folding import FoldedDay, Told, fold_days
from byname.core.events import EventKind

__all__ = ["CONFIRMING_SOURCES", "Draft", "Effect", "Weight", "bound_chain", "draft_of"]


class Effect(StrEnum):
    """What a movement does to the person's place in the account."""

    SOUGHT = "sought"
    TAKEN = "taken"
    CONFIRMED = "confirmed"
    MOVED = "moved"
    RETURNED = "returned"
    RELEASED = "released"
    ESCAPED = "escaped"
    THIRD_STATE = "third-state"
    DIED = "died"
    SET_ASIDE = "set-aside"


class Weight(StrEnum):
    """How far a movement bears on the account.

    sure: it counts and nothing speaks against it; counted: it counts, but something told cannot be true with it;
    possible: it moves nobody, but may be true; shown: it only stands in the life line.
    """

    SURE = "sure"
    COUNTED = "counted"
    POSSIBLE = "possible"
    SHOWN = "shown"


@dataclass(slots=True, eq=False)
class Draft:
    """One movement before its days are bounded by the others; `earliest`, `latest` and `settled` come from bound_chain."""

    effect: Effect
    spell: int
    folded: FoldedDay
    weight: Weight = Weight.SURE
    doubts: list[str] = field(default_factory=list)
    earliest: int = DAWN
    latest: int = DUSK
    settled: int = DUSK

    @property
    def first(self) -> int:
        """First day that any of its sources allows."""
        return self.folded.possible[0][0]

    @property
    def last(self) -> int:
        """Last day that any of its sources allows."""
        return self.folded.possible[-1][1] - 1

    @property
    def counts(self) -> bool:
        """Whether it moves the person in `value`."""
        return self.weight in (Weight.SURE, Weight.COUNTED)

    def doubt(self, code: str) -> None:
        """Note once why a human should look."""
        if code not in self.doubts:
            self.doubts.append(code)


def draft_of(effect: Effect, spell: int, tolds: Sequence[Told]) -> Draft:
    """Fold the tellings of one fact into a draft and note what the tellings themselves leave in doubt."""
    folded = fold_days(tolds)
    draft = Draft(effect, spell, folded, settled=folded.days[-1][1] - 1)
    draft.earliest, draft.latest = draft.first, draft.last
    if folded.rivals:
        draft.doubt("rival-dates")
    if folded.future:
        draft.doubt("date-after-receipt")
    return draft


# Only the detaining power itself or the agency confirms; both lists and confirmations of theirs do.
CONFIRMING_SOURCES = frozenset({"detaining-power", "agency"})
_CONFIRMING_KINDS = frozenset({EventKind.CONFIRMED, EventKind.HELD})


def confirms(told: Told) -> bool:
    """Tell whether a telling confirms captivity: said by the detaining power or the agency, of being held."""
    telling = told.telling
    return telling.source_kind in CONFIRMING_SOURCES and telling.event.kind in _CONFIRMING_KINDS


def bound_chain(chain: Sequence[Draft]) -> None:
    """Bound each movement's days by the order of all: none before the one before it, none after the one after it.

    Counted movements get the last day still possible as `settled`; where the days told allow no order at all, the
    later movement is set to the day of the earlier one and marked. `earliest` and `latest` are exact for the sure
    movements together and for each other movement with these.
    """
    _settle([draft for draft in chain if draft.counts])
    possible = [_possible_days(draft) for draft in chain]
    floor = DAWN
    for draft, days in zip(chain, possible, strict=True):
        first = first_from(days, floor)
        draft.earliest = DUSK if first is None else first
        if draft.weight is Weight.SURE:
            floor = draft.earliest
    ceiling = DUSK
    for draft, days in zip(reversed(chain), reversed(possible), strict=True):
        last = last_until(days, ceiling)
        draft.latest = DAWN if last is None else last
        if draft.weight is Weight.SURE:
            ceiling = draft.latest
        if draft.earliest > draft.latest:
            draft.weight = Weight.SHOWN
            draft.earliest, draft.latest = draft.first, draft.last
            draft.doubt("contradicted")


def _settle(counted: Sequence[Draft]) -> None:
    floor = DAWN
    kept: list[DaySet] = []
    for draft in counted:
        first = first_from(draft.folded.days, floor)
        if first is None:
            draft.doubt("order-impossible")
            first = floor
            kept.append(((floor, floor + 1),))
        else:
            kept.append(meet(draft.folded.days, ((first, DUSK + 1),)))
        floor = first
    ceiling = DUSK
    for draft, days in zip(reversed(counted), reversed(kept), strict=True):
        last = last_until(days, ceiling)
        ceiling = draft.settled = days[0][0] if last is None else last


def _possible_days(draft: Draft) -> DaySet:
    if not draft.counts:
        return draft.folded.possible
    return union((draft.folded.possible, ((draft.settled, draft.settled + 1),)))
