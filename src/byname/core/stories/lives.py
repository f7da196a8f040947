"""A claim's life over texts: who printed it first, how it changed on its way, who gave it to another group."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from byname.core.stories.changes import Change, about_one_thing, changed
from byname.core.stories.copies import groups_of
from byname.core.stories.telling import Telling, fold_outlet

__all__ = ["WRONG_GROUP", "ClaimLife", "Station", "claim_lives"]

WRONG_GROUP: Final = "holds-otherwise"
"""The verdict of a claim that is true of another group or by another rule."""
_WITHIN_DAYS: Final = 400
"""Tellings that lie further apart are two claims: a number comes back another year about something else."""


@dataclass(frozen=True, slots=True)
class Station:
    """One telling in a claim's life: what changed against the first telling, and whether it has the group wrong.

    `copied`: the text number of an earlier copy that it repeats, 0 for one that was written itself.
    """

    telling: Telling
    changes: tuple[Change, ...] = ()
    wrong_group: bool = False
    copied: int = 0


@dataclass(frozen=True, slots=True)
class ClaimLife:
    """One claim through all texts, the oldest telling first."""

    stations: tuple[Station, ...]

    @property
    def first(self) -> Telling:
        """Give the telling that printed it first."""
        return self.stations[0].telling

    @property
    def outlets(self) -> int:
        """Count the outlets that printed it."""
        return len({fold_outlet(station.telling.printed_by) for station in self.stations})

    @property
    def wrong(self) -> tuple[Station, ...]:
        """Give the tellings that have the group wrong."""
        return tuple(station for station in self.stations if station.wrong_group)

    @property
    def changed(self) -> tuple[Station, ...]:
        """Give the tellings that differ from the first."""
        return tuple(station for station in self.stations if station.changes)


def claim_lives(tellings: Iterable[Telling], copies: Iterable[tuple[int, int]] = ()) -> tuple[ClaimLife, ...]:
    """Group tellings that are of one claim, most told first; `copies` are pairs of text numbers, in any order.

    A telling has the group wrong where its verdict says that it holds of another group, or, where nobody decided, where it
    names another group than most of those who printed it; nobody is wrong while they are as many.
    """
    ordered = sorted(tellings, key=lambda each: (each.day, each.text, each.place))
    groups = groups_of(len(ordered), _ties(ordered))
    earlier = _earlier(copies)
    lives = [_life([ordered[place] for place in group], earlier) for group in groups]
    return tuple(
        sorted(lives, key=lambda life: (-len(life.stations), life.first.day, life.first.text, life.first.place))
    )


def _ties(ordered: Sequence[Telling]) -> Iterable[tuple[int, int]]:
    """Give pairs of places that tie tellings into claims; only those of one unit and near numbers are held against each other."""
    by_unit: dict[str, list[int]] = {}
    for place, telling in enumerate(ordered):
        if telling.number is not None:
            by_unit.setdefault(telling.claim.unit, []).append(place)
    group = {place: [place] for places in by_unit.values() for place in places}
    for one, other in _near(ordered, by_unit.values()):
        # What is tied already needs no second look: of a thousand tellings of one number nearly all are.
        if group[one] is group[other] or not about_one_thing(ordered[one], ordered[other]):
            continue
        small, large = sorted((group[one], group[other]), key=len)
        large += small
        group |= dict.fromkeys(small, large)
        yield one, other


def _near(ordered: Sequence[Telling], units: Iterable[Sequence[int]]) -> Iterable[tuple[int, int]]:
    """Give the pairs of places whose numbers and days may be of one claim."""
    days = [telling.day.toordinal() for telling in ordered]
    for places in units:
        near = sorted(places, key=lambda place: (ordered[place].number or 0, place))
        numbers = [ordered[place].number or 0 for place in near]
        for index, one in enumerate(near):
            # A slip in the first digits lies further off than any close number.
            last = bisect_right(numbers, numbers[index] * 1.12 + 1000)
            day = days[one]
            for other in near[index + 1 : last]:
                if -_WITHIN_DAYS <= days[other] - day <= _WITHIN_DAYS:
                    yield one, other


def _life(tellings: Sequence[Telling], earlier: dict[int, list[int]]) -> ClaimLife:
    first, stood = tellings[0], {telling.text for telling in tellings}
    usual = _usual_group(tellings)
    return ClaimLife(
        tuple(
            Station(
                telling,
                changed(first, telling) if telling is not first else (),
                _wrong(telling, usual),
                next((text for text in earlier.get(telling.text, ()) if text in stood), 0),
            )
            for telling in tellings
        )
    )


def _usual_group(tellings: Sequence[Telling]) -> frozenset[str] | None:
    """Give the groups that more outlets than any other print; None where none leads or no verdict may be second-guessed."""
    if any(telling.verdict for telling in tellings):
        return None
    printed = {(fold_outlet(telling.printed_by), frozenset(telling.cohorts)) for telling in tellings}
    leading = Counter(group for _outlet, group in printed).most_common(2)
    if len(leading) < 2 or leading[0][1] == leading[1][1]:
        return None
    return leading[0][0]


def _wrong(telling: Telling, usual: frozenset[str] | None) -> bool:
    if telling.verdict:
        return telling.verdict == WRONG_GROUP
    return usual is not None and not usual & frozenset(telling.cohorts) and bool(usual or telling.cohorts)


def _earlier(copies: Iterable[tuple[int, int]]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for earlier, later in copies:
        found.setdefault(later, []).append(earlier)
    return {later: sorted(texts) for later, texts in found.items()}
