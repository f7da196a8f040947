"""What fails in the claims of one text, or of two, by arithmetic and comparison alone; nothing is corrected, nobody held wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, groupby
from typing import Final

from byname.core.press.counts import ABOUT_PERCENT, Hedge
from byname.core.statements.alike import (
    apart_groups,
    digit_slip,
    family,
    of_one_day,
    sides_agree,
    stated,
    telling,
    words_of,
)
from byname.core.statements.claim import TextClaim

__all__ = ["Oddity", "between", "oddities"]

_COUNTS: Final = frozenset({"persons", "bodies", "exchanges", "incidents", "places"})
_NEAR_MISS: Final = 10
"""Parts that come within a tenth of their whole were meant to make it."""
_MANY: Final = 3
_HALF_PERCENT: Final = 1
_EXCLUSIVE: Final = ("prisoners of war returned", "civilians returned")
_CLASSES: Final = frozenset({"", "military", "soldiers", "servicemen", "prisoners of war", "civilian", "civilians"})
"""Subgroups that say no more than soldier or civilian."""
_FRACTIONS: Final = {"1/2": 50.0, "1/3": 33.3, "2/3": 66.7, "1/4": 25.0, "3/4": 75.0}
_REST: Final = re.compile(r"(?i)(?:all|everyone) (?:but|except)|(?:усі|всі|все)\W+(?:крім|окрім|кроме)")
"""All but one: what remains, not a part."""
_ALIKE_PERCENT: Final = 25
"""Two numbers of one thing that are further apart than this are rather of two things."""


@dataclass(frozen=True, slots=True)
class Oddity:
    """One thing that does not fit: `claims` places in the (first) list, `others` in the second; `values` name and text.

    Codes: parts-exceed, parts-miss (they come near their whole and do not make it), part-above-whole, share (a percentage or
    fraction does not match its numbers), total-falls, at-odds (two speakers), differs (one voice, two numbers),
    both-sides-added, digit-slip, other-group (a figure passed on under another group's name), hedge-dropped.
    """

    code: str
    claims: tuple[int, ...]
    values: tuple[tuple[str, str], ...] = ()
    others: tuple[int, ...] = ()


def oddities(claims: Sequence[TextClaim]) -> tuple[Oddity, ...]:
    """Say what does not fit within one text, in its order."""
    found = [oddity for rule in (_parts, _above_whole, _shares, _added_sides) for oddity in rule(claims)]
    for (i, one), (j, other) in combinations(enumerate(claims), 2):
        code = _pair(one, other)
        if code:
            found.append(Oddity(code, (i, j), _both(one, other)))
    return tuple(sorted(found, key=lambda oddity: (oddity.claims, oddity.code)))


def between(first: Sequence[TextClaim], second: Sequence[TextClaim]) -> tuple[Oddity, ...]:
    """Say what does not fit between two texts; `claims` are places in the first, `others` in the second.

    A claim that the other text repeats word for word is held against no other claim of it.
    """
    found = []
    for i, one in enumerate(first):
        if any(_repeats(one, other) for other in second):
            continue
        for j, other in enumerate(second):
            code = _pair(one, other) or _dropped(one, other)
            if code and not any(_repeats(each, other) for each in first):
                found.append(Oddity(code, (i,), _both(one, other), (j,)))
    return tuple(found)


def _both(one: TextClaim, other: TextClaim) -> tuple[tuple[str, str], ...]:
    pairs = (("one", one.quote), ("other", other.quote), ("one_by", one.speaker), ("other_by", other.speaker))
    return tuple((name, text) for name, text in pairs if text)


def _repeats(one: TextClaim, other: TextClaim) -> bool:
    same = (one.value, one.lower, one.upper, one.unit, one.approx) == (
        other.value, other.lower, other.upper, other.unit, other.approx,
    )  # fmt: skip
    return same and family(one) == family(other) and not apart_groups(one, other)


def _pair(one: TextClaim, other: TextClaim) -> str:
    """Name what is odd about two claims; "" where they are of two things or agree."""
    if one.unit != other.unit or one.unit not in _COUNTS or one.vague or other.vague or one.kind in {"", "ordinal"}:
        return ""
    if not sides_agree(one, other) or family(one) != family(other) or one.kind != other.kind:
        return ""
    if one.value is not None and one.value == other.value:
        return "other-group" if telling(one) and apart_groups(one, other) and of_one_day(one, other) else ""
    if not _one_group(one, other):
        return ""
    if one.kind == "cumulative" and _falls(one, other):
        return "total-falls"
    return _differing(one, other)


def _one_group(one: TextClaim, other: TextClaim) -> bool:
    """Tell whether two claims of one kind count one group: no part of a whole against another, no words of its own alone."""
    parts = one.of_total is not None or other.of_total is not None
    return words_of(one) == words_of(other) and (not parts or one.of_total == other.of_total)


def _falls(one: TextClaim, other: TextClaim) -> bool:
    """Tell whether a running total of a later day is certainly lower."""
    early, late = (one, other) if _ends(one) <= _ends(other) else (other, one)
    if _ends(early) == _ends(late) or not _one_period(early, late):
        return False
    least, most = stated(early).possible[0], stated(late).possible[1]
    return most is not None and most < least


def _ends(claim: TextClaim) -> date:
    return claim.last or date.min


def _one_period(early: TextClaim, late: TextClaim) -> bool:
    """Tell whether two totals run from one beginning: each stands for a day, or both since the same day; not year by year."""
    days = all(claim.first is not None and claim.first == claim.last for claim in (early, late))
    return days or (early.first is not None and early.first == late.first and early.last is not None)


def _differing(one: TextClaim, other: TextClaim) -> str:
    """Name how two numbers of one thing on one day differ."""
    if not of_one_day(one, other) or not stated(one).differs_from(stated(other)):
        return ""
    if digit_slip(one.value, other.value):
        return "digit-slip"
    if one.value is None or other.value is None or not _near(one.value, other.value):
        return ""
    voices = {one.speaker.casefold(), other.speaker.casefold()}
    if len(voices) == 1:
        # One sentence that gives two numbers of one day rather tells of two parts: on the first day, on the third.
        same = one.sentence != other.sentence and one.counted == other.counted
        return "differs" if same and one.date_text and one.date_text == other.date_text else ""
    return "at-odds" if one.speaker and other.speaker else ""


def _near(one: int, other: int) -> bool:
    return abs(one - other) * 100 <= _ALIKE_PERCENT * max(one, other)


def _dropped(one: TextClaim, other: TextClaim) -> str:
    """Tell whether the second text says for sure what the first said about."""
    same = (
        one.value is not None and one.value == other.value and family(one) == family(other) and one.unit == other.unit
    )
    return "hedge-dropped" if same and one.approx is not Hedge.EXACT and other.approx is Hedge.EXACT else ""


def _parts(claims: Sequence[TextClaim]) -> Iterator[Oddity]:
    """Find parts of one sentence that exceed their whole or miss it narrowly, as far as they shut each other out."""
    for i, whole in enumerate(claims):
        if whole.value is None or whole.approx is not Hedge.EXACT or whole.unit not in {"persons", "bodies"}:
            continue
        members = [(j, part) for j, part in enumerate(claims) if j != i and _part_of(part, whole)]
        for group in _lists(members):
            total = sum(part.value or 0 for _j, part in group)
            code = _sum_code(whole.value, [part for _j, part in group], total)
            if code:
                values = (("whole", str(whole.value)), ("parts", str(total)), ("apart", str(abs(whole.value - total))))
                yield Oddity(code, (i, *(j for j, _part in group)), values)


def _part_of(part: TextClaim, whole: TextClaim) -> bool:
    exact = part.value is not None and part.approx is Hedge.EXACT
    return exact and part.of_total == whole.value and part.unit == whole.unit and part.value != whole.value


def _lists(members: Sequence[tuple[int, TextClaim]]) -> Iterator[list[tuple[int, TextClaim]]]:
    """Give the parts that shut each other out: soldiers and civilians; or the parts of one sentence that repeat no quality."""
    pair = [each for each in members if each[1].counted in _EXCLUSIVE and each[1].subgroup in _CLASSES]
    if sorted(part.counted for _j, part in pair) == sorted(_EXCLUSIVE):
        yield pair
        return
    sentences = dict.fromkeys(part.sentence for _j, part in members)
    for sentence in sentences:
        group = [each for each in members if each[1].sentence == sentence]
        if len(group) >= _MANY:
            yield group


def _sum_code(whole: int, parts: Sequence[TextClaim], total: int) -> str:
    shut_out = sorted(part.counted for part in parts) == sorted(_EXCLUSIVE)
    if any(total - (part.value or 0) == whole for part in parts):
        return ""
    near = 0 < abs(whole - total) * 100 <= _NEAR_MISS * whole
    if total > whole and (shut_out or near):
        return "parts-exceed"
    return "parts-miss" if near and total < whole else ""


def _above_whole(claims: Sequence[TextClaim]) -> Iterator[Oddity]:
    """Find a part that is larger than the whole it is said to be of."""
    for i, part in enumerate(claims):
        if part.of_total is None or part.unit in {"percent", "fraction"}:
            continue
        base = next((j for j, whole in enumerate(claims) if j != i and whole.value == part.of_total), None)
        most = stated(claims[base]).possible[1] if base is not None else part.of_total
        if most is not None and stated(part).possible[0] > most:
            places = (i,) if base is None else (i, base)
            yield Oddity("part-above-whole", places, (("part", part.quote), ("whole", str(part.of_total))))


def _shares(claims: Sequence[TextClaim]) -> Iterator[Oddity]:
    """Find a percentage or fraction that the numbers beside it do not make."""
    for i, share in enumerate(claims):
        percent = (
            float(share.value)
            if share.unit == "percent" and share.value is not None
            else _FRACTIONS.get(share.fraction)
        )
        if percent is None or share.unit not in {"percent", "fraction"}:
            continue
        for j, part in enumerate(claims):
            if _REST.match(part.quote) or not (
                part.of_total
                and part.value is not None
                and part.unit in {"persons", "bodies"}
                and _of_share(share, part)
            ):
                continue
            made = 100 * part.value / part.of_total
            if not _allowed(share, percent, made):
                yield Oddity("share", (i, j), (("share", share.quote), ("made", f"{made:.1f}")))


def _of_share(share: TextClaim, part: TextClaim) -> bool:
    """Tell whether a share and a part are told of one whole: the same whole, or one sentence; and of the same thing."""
    bases = share.of_total == part.of_total if share.of_total is not None else share.sentence == part.sentence
    return bases and family(share) == family(part) and words_of(share) <= words_of(part)


def _allowed(share: TextClaim, percent: float, made: float) -> bool:
    margin = percent * ABOUT_PERCENT / 100
    rules: dict[Hedge, Callable[[], bool]] = {
        Hedge.MORE_THAN: lambda: made > percent - _HALF_PERCENT / 2,
        Hedge.AT_LEAST: lambda: made >= percent - _HALF_PERCENT / 2,
        Hedge.NEARLY: lambda: percent - margin <= made <= percent + _HALF_PERCENT / 2,
        Hedge.UP_TO: lambda: made <= percent + _HALF_PERCENT / 2,
        Hedge.ABOUT: lambda: abs(made - percent) <= margin,
    }
    exact = abs(made - percent) <= (_HALF_PERCENT if share.unit == "percent" else margin)
    return rules.get(share.approx, lambda: exact)()


def _added_sides(claims: Sequence[TextClaim]) -> Iterator[Oddity]:
    """Find a number given to one side that is the sum of what both sides got."""
    sided = [(i, claim) for i, claim in enumerate(claims) if claim.side and claim.value and claim.unit == "persons"]
    # Only two numbers of one sentence make a sum; a long text has thousands of other pairs.
    pairs = [
        pair
        for _sentence, members in groupby(sided, key=lambda each: each[1].sentence)
        for pair in combinations(list(members), 2)
    ]
    for i, total in sided:
        if total.side in {"both", "each", "unspecified"} or total.of_total is not None:
            continue
        for (j, one), (k, other) in pairs:
            if i not in {j, k} and _makes(total, one, other):
                yield Oddity("both-sides-added", (i, j, k), (("total", str(total.value)),))
        for j, each in sided:
            if each.side == "each" and _same_event(total, [each]) and each.value and total.value == 2 * each.value:
                yield Oddity("both-sides-added", (i, j), (("total", str(total.value)),))


def _makes(total: TextClaim, one: TextClaim, other: TextClaim) -> bool:
    sides = {one.side, other.side}
    whole = one.of_total is None and other.of_total is None and one.sentence == other.sentence
    fits = whole and len(sides) == 2 and total.side in sides and not sides & {"both", "each", "unspecified"}
    return fits and total.value == (one.value or 0) + (other.value or 0) and _same_event(total, (one, other))


def _same_event(total: TextClaim, parts: Iterable[TextClaim]) -> bool:
    return all(part.kind == total.kind and family(part) == family(total) and of_one_day(part, total) for part in parts)
