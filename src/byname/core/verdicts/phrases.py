"""What stands beside a number, where the reading of the claim did not keep it: the whole name of the group, the side, the kind."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from byname.core.statements.claim import TextClaim
from byname.core.verdicts.naming import content_of, of_side
from byname.core.verdicts.phrases_data import (
    AS_OF,
    BREAKS,
    CAME,
    IN_SWAP,
    LED,
    MEDIATED,
    NOT_ONE,
    OF_BEFORE,
    OF_THE,
    RELATIVE,
    SIDE_STEMS,
    STOPS,
    UNNAMED,
    WITHIN,
)
from byname.core.verdicts.questions_data import BACK
from byname.core.verdicts.values import Checked
from byname.core.verdicts.whens import says

__all__ = ["completed", "given_back", "held_of"]

_WORD: Final = re.compile(r"[^\W_]+(?:[-'’ʼ][^\W_]+)*|[^\w\s]")
_TO: Final = re.compile(r"\b(?:to|до|в|у|на)\s+(?P<where>[^\W\d_]{4,})", re.IGNORECASE)
_OF_WHOM: Final = re.compile(r"\s*(?:Of|Among|Із|Зі|З|Серед|Из|Среди)\s+(?P<who>[^,;\d]{3,80}),?\s")
"""How a sentence opens with the group of its numbers: "Of the defenders of the plant, 40 are home"."""
_OF_THEM: Final = re.compile(r"(?:of|among|з|із|зі|серед|из|среди)\s+(?:them|них)\b", re.IGNORECASE)
"""Words after a number that point back to a group: none of these is a name."""
_HELD_OR_BACK: Final = re.compile(r"held|returned|released|exchanged|captured")
_YEAR_DAYS: Final = 300
_LONGEST: Final = 10


def completed(claims: Sequence[TextClaim], text: str, sides: Iterable[str] = ()) -> tuple[TextClaim, ...]:
    """Give the claims with the group as the text writes it, the side where its name stands beside, and the kind that its words say.

    A number without a noun of its own ("Of the defenders of the plant, 40 are home") is of the group told before it.
    """
    names = tuple(sides)
    found: list[TextClaim] = []
    parts: dict[tuple[int | None, tuple[int, int]], list[TextClaim]] = defaultdict(list)
    for one in claims:
        parts[one.of_total, one.sentence].append(one)
    whole = (_as_whole(each, parts.get((each.value, each.sentence), ()), text) for each in claims)
    for claim in (_as_nobody(each, text) for each in whole):
        told = replace(claim, noun=_noun(claim, text)) if text else claim
        # "450 of the 1,290": what follows the number names no group of its own.
        part = claim.of_total is not None and not content_of(told.noun)
        pointing = _OF_THEM.match(told.noun) is not None
        if part or pointing or not (told.noun or told.subgroup):
            told = replace(told, noun=_noun_before(told, found, claims, text) or (UNNAMED if pointing else claim.noun))
        told = _held_so_long(_of_the_sentence(told, claims, text), claims)
        found.append(_kind(_side(_of_the_group(_of_those_who_came(told, text), text), text, names), text))
    return tuple(found)


def given_back(checked: Checked, claim: TextClaim) -> Checked:
    """Give a verdict with its claim as it was read: what was added served the check alone, but for what is a whole."""
    return replace(checked, claim=replace(claim, whole=claim.whole or checked.claim.whole))


def _of_those_who_came(claim: TextClaim, text: str) -> TextClaim:
    """Read "of those returned in the exchange, 311 were captured in 2022" as people who came, taken in that year."""
    words = text[claim.sentence[0] : claim.start]
    year = claim.first is not None and claim.last is not None and (claim.last - claim.first).days > _YEAR_DAYS
    if claim.counted != "people captured" or not year or not (says(words, CAME) and says(words, IN_SWAP)):
        return claim
    return replace(
        claim, counted="people returned", kind="event", subgroup=f"captured in {claim.date_iso[:4]}", noun="", date_text="",
        first=None, last=None,
    )  # fmt: skip


def _held_so_long(claim: TextClaim, claims: Sequence[TextClaim]) -> TextClaim:
    """Add to those of a sentence that they were held over so many years, where it says so after them; the last before it."""
    years = (one for one in claims if one.sweeping == "over-years" and one.sentence == claim.sentence)
    over = next((one for one in years if held_of(one, claims) is not None), None)
    if over is None or claim.sweeping == "over-years":
        return claim
    mate = held_of(over, claims)
    if mate is None or (mate.start, mate.end) != (claim.start, claim.end):
        return claim
    return replace(claim, noun=f"{claim.noun} over {over.value} years".strip())


def held_of(over: TextClaim, claims: Sequence[TextClaim]) -> TextClaim | None:
    """Give the claim of whom "over three years" is said: the last before it in its sentence that counts people held or back."""
    mates = [
        one
        for one in claims
        if one.sentence == over.sentence and one.end <= over.start and one.sweeping in {"", "none", "all"}
        and one.unit in {"persons", "percent", "fraction", "sweeping"} and _HELD_OR_BACK.search(one.counted)
    ]  # fmt: skip
    return mates[-1] if mates else None


def _of_the_sentence(claim: TextClaim, claims: Sequence[TextClaim], text: str) -> TextClaim:
    """Give "not one of them was of the brigade" the days of those of whom its sentence tells, and the group it names after."""
    if claim.sweeping not in {"none", "all"} or not text:
        return claim
    mates = (
        one for one in claims if one.sentence == claim.sentence and one.first is not None and one.unit == "persons"
    )
    mate = next(mates, None) if claim.first is None else None
    if mate is not None:
        claim = replace(claim, first=mate.first, last=mate.last, kind="event")
    if content_of(claim.noun):
        return claim
    return replace(claim, noun=re.split(r"[,;]", text[claim.end : claim.sentence[1]])[0].strip(" ."))


def _as_whole(claim: TextClaim, parts: Sequence[TextClaim], text: str) -> TextClaim:
    """Mark the M of "N of the M", which is told as what its parts are of and not for itself."""
    if claim.whole or claim.value is None or not text:
        return claim
    of = any(one.end <= claim.start and re.match(OF_THE, text[one.end : claim.start].casefold()) for one in parts)
    # "Of about 500 defenders, 40 are home": the whole stands first.
    first = any(claim.end <= one.start for one in parts) and says(text[claim.sentence[0] : claim.start], OF_BEFORE)
    return replace(claim, whole=True) if of or first else claim


def _as_nobody(claim: TextClaim, text: str) -> TextClaim:
    """Read "not one of them was of the brigade" as nobody of the brigade."""
    if claim.value != 1 or claim.unit != "persons" or not says(text[claim.sentence[0] : claim.start], NOT_ONE):
        return claim
    rest = re.split(r"[,;]", text[claim.end : claim.sentence[1]])[0]
    return replace(claim, value=0, noun=rest, subgroup="", of_total=None)


def _of_the_group(claim: TextClaim, text: str) -> TextClaim:
    """Leave out a day that the text gives to the group and not to the number: "of those who left the plant in May 2022".

    Without it, so many of so many are back in all, and not in an exchange.
    """
    if not claim.date_text or claim.counted.startswith("people captured"):
        return claim
    place = text.find(claim.date_text, claim.end, claim.sentence[1])
    before = text.rfind(claim.date_text, claim.sentence[0], claim.start) if claim.of_total is not None else -1
    own = text[claim.end : place] if place >= 0 else ""
    of_whole = text[claim.sentence[0] : before] if place < 0 <= before else ""
    if not says(own, RELATIVE) and not says(of_whole, RELATIVE):
        return claim
    kind = "cumulative" if claim.of_total is not None and claim.kind == "event" else claim.kind
    return replace(claim, date_text="", date_iso="", date_role="", first=None, last=None, kind=kind)


def _noun(claim: TextClaim, text: str) -> str:
    """Read on from the noun to the end of the group's name: "defenders" -> "defenders of the plant"."""
    start = _noun_place(claim, text)
    said = "" if start is None else _named_from(text, start, claim.sentence[1])
    return said if len(said) > len(claim.noun) else claim.noun


def _named_from(text: str, start: int, end: int) -> str:
    """Read the name of a group from a place: up to a verb, a mark, a number or a word that opens something else."""
    words: list[str] = []
    found = [each[0] for each in _WORD.finditer(text, start, max(end, start))]
    for word, after in zip(found, [*found[1:], ""], strict=True):
        led = word == "," and any(after.casefold().startswith(stem) for stem in LED)
        if word in WITHIN or led:
            continue
        if _breaks(word.casefold()) or len(words) == _LONGEST:
            break
        words.append(word)
    return " ".join(words)


def _noun_place(claim: TextClaim, text: str) -> int | None:
    """Give where to read from: the noun's own place right after the number; after the number itself where there is no noun."""
    if not claim.noun:
        return claim.end if claim.sentence[1] > claim.end else None
    place = text.find(claim.noun, claim.start, claim.sentence[1])
    # "Захисників заводу повернулося 169": the noun may stand before its number.
    place = place if place >= 0 else text.rfind(claim.noun, claim.sentence[0], claim.start)
    return place if place >= 0 else None


def _breaks(word: str) -> bool:
    return word in STOPS or not word[0].isalpha() or any(word.startswith(stem) for stem in BREAKS)


def _noun_before(claim: TextClaim, before: Sequence[TextClaim], claims: Sequence[TextClaim], text: str) -> str:
    """Give the noun of the whole that it is a part of, else that of the claim before it in the same sentence.

    A part whose whole nobody names is of a group without a name: not of everybody.
    """
    if claim.of_total is None:
        opening = _OF_WHOM.match(text, *claim.sentence) if text else None
        if opening and opening.end() == claim.start and content_of(opening["who"]):
            return opening["who"]
        last = next((one for one in reversed(before) if one.sentence == claim.sentence and one.noun), None)
        return last.noun if last is not None else ""
    whole = next((one for one in claims if one.value == claim.of_total and one.noun), None)
    if whole is not None:
        return _noun(whole, text) if text else whole.noun
    digits = r"[\s,.\u00a0\u202f]?".join(f"{claim.of_total}")
    told = re.compile(rf"(?<!\d){digits}(?!\d)").search(text, *claim.sentence) if text else None
    if not text or claim.subgroup:
        return ""
    return (_named_from(text, told.end(), claim.sentence[1]) if told else "") or UNNAMED


def _side(claim: TextClaim, text: str, sides: Sequence[str]) -> TextClaim:
    if claim.side not in {"", "unspecified"} and (claim.side in {"each", "both", *sides} or _told(claim.side, text)):
        return claim
    words = f"{claim.noun} {claim.subgroup}".split()
    named = [side for side in sides if any(of_side(word.strip("'’"), side) for word in words)]
    if not named and text and "returned" in claim.counted:
        where = [found["where"] for found in _TO.finditer(text, *claim.sentence)]
        named = [side for side in sides if any(of_side(word, side) for word in where)]
    side = named[0] if len(set(named)) == 1 else claim.side if not text else "unspecified"
    return replace(claim, side=side)


@lru_cache(maxsize=32)
def _told(side: str, text: str) -> bool:
    """Tell whether a text names a side at all: whose people "ours" are a reader of the text takes from its language alone."""
    stems = SIDE_STEMS.get(side, (side.casefold()[:-1],))
    return not text or any(stem in text.casefold() for stem in stems)


def _kind(claim: TextClaim, text: str) -> TextClaim:
    """Read a number as of a day, or who is back, as what stands; the reader of the text took it for what happened then."""
    words = text[slice(*claim.sentence)] if text else ""
    if claim.side == "both" and claim.kind == "event" and claim.first is None and says(words, MEDIATED):
        return replace(claim, kind="cumulative")  # a mediator counts all of his exchanges
    if claim.kind != "event" or "returned" not in claim.counted:
        return claim
    if says(claim.date_text, AS_OF):
        return replace(claim, kind="cumulative")
    return replace(claim, kind="stock") if claim.first is None and says(words, BACK) else claim
