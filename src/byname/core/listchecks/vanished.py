"""Who was on an earlier list of a source and is not on its next: silence is a finding, and never passes unnoticed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from byname.core.custody.standings import Status
from byname.core.listchecks.listcheck import HOME

__all__ = ["VANISHED", "Fate", "Whereabouts", "fate_of", "fates"]


class Fate(StrEnum):
    """Where somebody of an earlier list stands when the next one has come; each has one (law 1)."""

    ON_IT = "on-it"
    MAY_BE_ON_IT = "may-be-on-it"
    HOME = "home"
    DEAD = "dead"
    SET_ASIDE = "set-aside"
    HELD_BY_OTHERS_WORD = "held-by-others-word"
    NOT_TOLD_SINCE = "not-told-since"


VANISHED = (Fate.HELD_BY_OTHERS_WORD, Fate.NOT_TOLD_SINCE)
"""Who has vanished: not on the later list, not home, not certified dead; whoever may be on it is not counted as sure."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What is known of somebody of the earlier list: status now, and whether another source has told of him since as held."""

    person: int
    status: Status | None = None
    told_since: bool = False


def fate_of(each: Whereabouts, *, listed: Collection[int], perhaps: Collection[int]) -> Fate:
    """Give the one fate of somebody of the earlier list.

    On the later list comes first, for whoever is told of again has not vanished; then home and certified dead; only then
    a link that nobody has decided yet, so that it hides no return.
    """
    if each.person in listed:
        return Fate.ON_IT
    if each.status in HOME:
        return Fate.HOME
    if each.status is Status.DEAD:
        return Fate.DEAD
    if each.person in perhaps:
        return Fate.MAY_BE_ON_IT
    if each.status is Status.SET_ASIDE:
        return Fate.SET_ASIDE
    return Fate.HELD_BY_OTHERS_WORD if each.told_since else Fate.NOT_TOLD_SINCE


def fates(
    earlier: Iterable[Whereabouts], *, listed: Collection[int], perhaps: Collection[int]
) -> tuple[dict[int, Fate], dict[Fate, int]]:
    """Give person -> fate, and how many have each, all named: they sum to the persons of the earlier list."""
    found = {each.person: fate_of(each, listed=listed, perhaps=perhaps) for each in earlier}
    numbers = Counter(found.values())
    return found, {fate: numbers[fate] for fate in Fate}
