"""What a later text made of a claim: another number, another group, a hedge dropped, another speaker, left out, added."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from byname.core.press.counts import ABOUT_PERCENT, Hedge
from byname.core.statements.alike import digit_slip
from byname.core.statements.claim import TextClaim
from byname.core.stories.telling import Telling, shown_number
from byname.core.verdicts.naming import content_of, same_word

__all__ = ["Change", "ChangeSort", "about_one_thing", "changed", "close", "compare_texts", "same_group"]


class ChangeSort(StrEnum):
    """What changed."""

    NUMBER = "number"
    SLIP = "slip"
    GROUP = "group"
    HEDGE_DROPPED = "hedge-dropped"
    HEDGE = "hedge"
    SPEAKER = "speaker"
    COUNTED = "counted"
    LEFT_OUT = "left-out"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Change:
    """One change from an earlier telling to a later one; `was` and `now` as written, "" where there is none."""

    sort: ChangeSort
    was: str
    now: str


_FAMILY: Final = {
    "people returned": "returned", "prisoners of war returned": "returned", "civilians returned": "returned",
    "prisoners exchanged": "returned", "hostages released": "returned", "prisoners released": "returned",
    "people returned outside exchanges": "outside",
    "prisoners to be exchanged": "agreed", "prisoners of war to be returned": "agreed", "civilians to be returned": "agreed",
    "prisoners to be released": "agreed",
}  # fmt: skip
_PERSONS: Final = frozenset({"persons", ""})
_SIGNIFICANT: Final = 3


def compare_texts(earlier: Sequence[Telling], later: Sequence[Telling]) -> tuple[Change, ...]:
    """Say what a rewrite made of the claims of the text before it, in the earlier text's order; what is new comes last.

    Each claim of one text is held against at most one of the other: first those that say the same, then the nearest.
    """
    pairs = _paired(earlier, later)
    found = [change for was, now in pairs if now is not None for change in changed(was, now)]
    met = {id(now) for _was, now in pairs if now is not None}
    gone = [Change(ChangeSort.LEFT_OUT, _said(was), "") for was, now in pairs if now is None]
    return (*found, *gone, *(Change(ChangeSort.ADDED, "", _said(now)) for now in later if id(now) not in met))


def changed(was: Telling, now: Telling) -> tuple[Change, ...]:
    """Say what differs between two tellings of one claim; nothing where they say the same."""
    old, new = was.claim, now.claim
    found = []
    if was.number != now.number or old.upper != new.upper:
        sort = ChangeSort.SLIP if digit_slip(was.number, now.number) else ChangeSort.NUMBER
        found.append(Change(sort, shown_number(old), shown_number(new)))
    elif old.approx != new.approx:
        sort = ChangeSort.HEDGE_DROPPED if new.approx is Hedge.EXACT else ChangeSort.HEDGE
        found.append(Change(sort, shown_number(old), shown_number(new)))
    if not same_group(was, now):
        found.append(Change(ChangeSort.GROUP, was.group, now.group))
    if _family(old) != _family(new):
        found.append(Change(ChangeSort.COUNTED, old.counted, new.counted))
    if old.speaker and new.speaker and not _shares_word(old.speaker, new.speaker):
        found.append(Change(ChangeSort.SPEAKER, old.speaker, new.speaker))
    return tuple(found)


def about_one_thing(one: Telling, other: Telling) -> bool:
    """Tell whether two tellings are of one claim.

    The same number of the same unit with days that can agree, whatever group it is given to (that is how it goes wrong),
    if it is a number that few things have (three telling digits); else the same group and count, and a number that is the
    same, close or a slip.
    """
    left, right = one.claim, other.claim
    if (
        left.unit != right.unit
        or left.sweeping != right.sweeping
        or not _days_agree(left, right)
        or not _sides_agree(left, right)
    ):
        return False
    if one.number is None or other.number is None:
        return False
    same = one.number == other.number
    if same and _telling_number(one.number) and _family(left) == _family(right):
        return True
    alike = same_group(one, other) and _family(left) == _family(right) and left.kind == right.kind
    return alike and (same or close(one, other) or digit_slip(one.number, other.number))


def same_group(one: Telling, other: Telling) -> bool:
    """Tell whether two tellings name one group: by the codes that both may mean, else by the words that name a group at all.

    People, soldiers and prisoners name none: every such word alone means everybody.
    """
    if one.cohorts or other.cohorts:
        return bool({*one.cohorts} & {*other.cohorts})
    left, right = ({*content_of(each.group)} for each in (one, other))
    if not left or not right:
        return left == right
    return any(same_word(word, there) for word in left for there in right)


def close(one: Telling, other: Telling) -> bool:
    """Tell whether the numbers may be one: within a hundredth, or within a hedge's reach where one of them is hedged."""
    left, right = one.number, other.number
    if left is None or right is None:
        return False
    hedged = {one.claim.approx, other.claim.approx} & {Hedge.ABOUT, Hedge.NEARLY, Hedge.MORE_THAN, Hedge.AT_LEAST}
    reach = ABOUT_PERCENT if hedged else 1
    return abs(left - right) * 100 <= reach * max(left, right)


def _paired(earlier: Sequence[Telling], later: Sequence[Telling]) -> list[tuple[Telling, Telling | None]]:
    free = list(later)
    met: dict[int, Telling] = {}
    for rank in (lambda a, b: not changed(a, b) and _alike(a, b), _alike, _nearly):
        for was in earlier:
            if id(was) in met:
                continue
            now = next((each for each in free if rank(was, each)), None)
            if now is not None:
                met[id(was)] = now
                free.remove(now)
    return [(was, met.get(id(was))) for was in earlier]


def _alike(was: Telling, now: Telling) -> bool:
    return was.claim.unit == now.claim.unit and was.number == now.number and _sides_agree(was.claim, now.claim)


def _nearly(was: Telling, now: Telling) -> bool:
    """Another number of the same thing: what is counted, whose people, of which group, what sort of count."""
    old, new = was.claim, now.claim
    return (
        (old.unit, _family(old), old.kind) == (new.unit, _family(new), new.kind)
        and _sides_agree(old, new)
        and same_group(was, now)
        and old.sweeping == new.sweeping
    )


def _family(claim: TextClaim) -> str:
    return _FAMILY.get(claim.counted, claim.counted)


def _sides_agree(one: TextClaim, other: TextClaim) -> bool:
    loose = {"", "unspecified"}
    return one.side == other.side or one.side in loose or other.side in loose


def _days_agree(one: TextClaim, other: TextClaim) -> bool:
    """Tell whether the days that two claims may mean can be the same; a day that is not told agrees with any."""
    first = max((day for day in (one.first, other.first) if day is not None), default=None)
    last = min((day for day in (one.last, other.last) if day is not None), default=None)
    return first is None or last is None or first <= last


def _telling_number(number: int) -> bool:
    """Tell whether few things have this number: three digits that say something, so 1,234 and 310 but not 2,500 or 20."""
    return len(str(number).rstrip("0")) >= _SIGNIFICANT or (
        number >= 100 and number % 100 != 0 and len(str(number)) >= _SIGNIFICANT
    )


def _shares_word(one: str, other: str) -> bool:
    left, right = ({word[:5] for word in text.casefold().split() if len(word) > 3} for text in (one, other))
    return bool(left & right)


def _said(telling: Telling) -> str:
    return " ".join(part for part in (shown_number(telling.claim), telling.group or telling.claim.counted) if part)
