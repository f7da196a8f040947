"""When two claims are of one thing, and when their numbers cannot both be: as far as their texts alone tell."""

from __future__ import annotations

from datetime import date
from typing import Final

from byname.core.press.counts import Hedge, StatedCount
from byname.core.statements.claim import TextClaim

__all__ = [
    "apart_groups",
    "digit_slip",
    "family",
    "of_one_day",
    "sides_agree",
    "stated",
    "telling",
    "words_of",
]

_FAMILY: Final = {
    "prisoners of war returned": "returned", "people returned": "returned", "civilians returned": "returned",
    "prisoners exchanged": "returned", "hostages released": "returned", "prisoners released": "returned",
    "prisoners to be exchanged": "agreed", "prisoners of war to be returned": "agreed", "civilians to be returned": "agreed",
    "prisoners to be released": "agreed",
}  # fmt: skip
_LOOSE: Final = frozenset({"", "unspecified"})
_COMMON: Final = frozenset(
    "peopl perso priso soldi servi troop captu capti milit civil men women hosta defen fight detai membe ukrai russi them thes those "
    "людей людин осіб полон війсь захис оборо бійці бійця солда цивіл україн росія чолов люде челов плен пленн воен военн защит бойцо "
    "солдат гражд росси из із with from were the and".split()
)
"""Beginnings of words that name no group of their own."""
_STEM: Final = 5
_LEAST_DIGITS: Final = 4
_TELLING: Final = 3


def family(claim: TextClaim) -> str:
    """Give what is counted without whether soldiers, civilians or people: what came home came home."""
    return _FAMILY.get(claim.counted, claim.counted)


def stated(claim: TextClaim) -> StatedCount:
    """Give a claim's number as a stated count, for comparing."""
    bounds = (claim.lower, claim.upper) if claim.value is None else (None, None)
    return StatedCount(claim.value, *bounds, claim.approx, claim.unit, claim.quote)


def sides_agree(one: TextClaim, other: TextClaim) -> bool:
    """Tell whether two claims can be about the same people's side."""
    return one.side == other.side or one.side in _LOOSE or other.side in _LOOSE


def of_one_day(one: TextClaim, other: TextClaim) -> bool:
    """Tell whether the days that two claims may mean can be the same; one that is not told agrees with any."""
    first = max((day for day in (one.first, other.first) if day), default=date.min)
    last = min((day for day in (one.last, other.last) if day), default=date.max)
    return first <= last


def words_of(claim: TextClaim) -> frozenset[str]:
    """Give the beginnings of the words that make a claim's group one of its own."""
    words = f"{claim.subgroup} {claim.noun}".casefold().replace("-", " ").split()
    stems = (word.strip(".,;:()«»\"'")[:_STEM] for word in words)
    return frozenset(stem for stem in stems if len(stem) >= _TELLING and stem not in _COMMON)


def apart_groups(one: TextClaim, other: TextClaim) -> bool:
    """Tell whether two claims name two groups: each has words of its own and they share none."""
    left, right = words_of(one), words_of(other)
    return bool(left) and bool(right) and not left & right


def telling(claim: TextClaim) -> bool:
    """Tell whether few things have this number: three digits that say something, so 1,234 and not 2,500."""
    return claim.value is not None and len(str(claim.value).rstrip("0")) >= _TELLING and claim.approx is not Hedge.ABOUT


def digit_slip(one: int | None, other: int | None) -> bool:
    """Tell whether two numbers of four digits or more differ in one digit after the first, or in two neighbours swapped."""
    left, right = str(one or ""), str(other or "")
    if left == right or len(left) != len(right) or len(left) < _LEAST_DIGITS:
        return False
    wrong = [place for place, (a, b) in enumerate(zip(left, right, strict=True)) if a != b]
    if len(wrong) == 1:
        return wrong[0] > 0
    neighbours = len(wrong) == 2 and wrong[1] == wrong[0] + 1
    return neighbours and left[wrong[0] : wrong[1] + 1] == right[wrong[0] : wrong[1] + 1][::-1]
