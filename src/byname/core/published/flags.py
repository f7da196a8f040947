"""What is odd in published totals by themselves: parts that do not add up, totals that fall, digits that slipped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from byname.core.dates import Answer
from byname.core.published.totals import PublishedTotal
from byname.core.statements.alike import digit_slip

__all__ = ["Flag", "flag_totals"]


@dataclass(frozen=True, slots=True)
class Flag:
    """One oddity: `code` is parts, falls, swapped or digit; `number` what the parts give, or the other total; `other` its claim."""

    code: str
    number: int
    other: int = 0


def flag_totals(totals: Sequence[PublishedTotal]) -> Mapping[int, tuple[Flag, ...]]:
    """Give the flags of each total by its claim; nothing is corrected, and nobody is held to be wrong.

    parts: it names military and civilians, and they make another number. falls: an earlier total of its series was higher.
    swapped, digit: another of the same days differs by a slip (`core.statements.alike`): two neighbours changed places, or one digit.
    """
    found = {total.claim: tuple(_flags(total, totals)) for total in totals}
    return {claim: flags for claim, flags in found.items() if flags}


def _flags(total: PublishedTotal, totals: Sequence[PublishedTotal]) -> Iterable[Flag]:
    parts = dict(total.parts)
    if {"military", "civilian"} <= parts.keys() and total.exact and sum(parts.values()) != total.value:
        yield Flag("parts", sum(parts.values()))
    higher = [one for one in totals if _falls(one, total)]
    if higher:
        last = max(higher, key=lambda one: (one.asked.last[1] if one.asked else 0, one.claim))
        yield Flag("falls", last.value, last.claim)
    for other in totals:
        code = _slip(total, other)
        if code:
            yield Flag(code, other.value, other.claim)


def _falls(earlier: PublishedTotal, later: PublishedTotal) -> bool:
    """Tell whether a total that stood before another was certainly higher: nobody who came home is held again by that."""
    if earlier.asked is None or later.asked is None or earlier.series != later.series:
        return False
    before = earlier.asked.last[1] < later.asked.last[0]
    return before and later.possible.high is not None and later.possible.high < earlier.possible.low


def _slip(total: PublishedTotal, other: PublishedTotal) -> str:
    """Tell how two exact totals of the same days may be one number misprinted; "" where they are not that alike."""
    if other.claim == total.claim or not (total.exact and other.exact) or not _same_days(total, other):
        return ""
    if total.measure and other.measure and total.series != other.series:
        return ""
    if not digit_slip(total.value, other.value):
        return ""
    return "swapped" if sorted(str(total.value)) == sorted(str(other.value)) else "digit"


def _same_days(total: PublishedTotal, other: PublishedTotal) -> bool:
    one, two = total.said.date, other.said.date
    return one is not None and two is not None and one.same_as(two) is not Answer.NO
