"""A question in plain words as a claim whose number is missing: what it asks of whom, and which words it does not know."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from byname.core.errors import MisuseError
from byname.core.grammar.language import tongue_of
from byname.core.grammar.parts import Time
from byname.core.grammar.sentences import sentences
from byname.core.grammar.times import times
from byname.core.grammar.tongues import Tongue
from byname.core.press.counts import Hedge
from byname.core.statements.claim import TextClaim
from byname.core.statements.reading import read_claims
from byname.core.verdicts.asked_data import AS_OF_ASKED, ASKED, ASKING, HOW_MANY, SHARE, TAKEN
from byname.core.verdicts.desk import Desk
from byname.core.verdicts.naming import meant, of_side
from byname.core.verdicts.whens import says

__all__ = ["AskedClaim", "read_question"]

_STAND_IN: Final = "5000"
"""Stands for the number that is asked for, while the grammar reads the sentence."""
_DAY: Final = re.compile(r"\b(20\d\d)-(\d\d)-(\d\d)\b")
_DOTTED: Final = re.compile(r"\b(\d\d?)[./](\d\d?)[./](20\d\d)\b")
_NEGATED: Final = re.compile(r"(?i)\b(?:not|never|не|нет|немає)\b|n['’]t\b")
"""Who is not back is no group that a figure counts; the answer to the opposite would mislead."""


@dataclass(frozen=True, slots=True)
class AskedClaim:
    """A question: the claim that its answer would fill, None where it asks for no number of people that a register counts.

    `lang` of the question; `share`: it asks for a part of a whole; `unknown`: words that were not understood.
    """

    claim: TextClaim | None
    lang: str
    share: bool = False
    unknown: tuple[str, ...] = ()


def read_question(question: str, desk: Desk, day: date | None) -> AskedClaim:
    """Read "how many of the plant's defenders are back?": the same grammar as a claim's, with the number missing.

    Raises MisuseError for a day in digits that no calendar has.
    """
    _demand_days(question)
    tongue = tongue_of(question)
    lang = "en" if tongue is Tongue.OTHER else tongue.value
    share = says(question, SHARE)
    asks = next((found for pattern in HOW_MANY if (found := re.search(pattern, question, re.IGNORECASE))), None)
    told = next(((counted, kind) for counted, kind, patterns in ASKED if says(question, patterns)), None)
    plain = _DAY.sub(lambda found: " " * len(found[0]), _without_times(question, tongue, day))
    noun = plain if asks is None else plain[asks.end() :]
    unknown = _unknown(noun, desk)
    if told is None or (asks is None and not share) or _NEGATED.search(question):
        return AskedClaim(None, lang, share, unknown)
    counted, kind = told
    read = _read(question, asks, tongue, day)
    claim = TextClaim(question, 0, len(question), None, None, None, Hedge.EXACT, "persons", counted, kind, noun=noun)
    if read is not None:
        # The grammar tells whose; what is asked and of whom the question's own words tell.
        civilians = read.counted.startswith("civilians")
        claim = replace(claim, side=read.side, counted=read.counted if civilians else counted)
    claim = _dated(claim, question, tongue, day)
    written = _DAY.search(question)
    if written:
        own = date(int(written[1]), int(written[2]), int(written[3]))
        claim = replace(claim, first=own, last=own)
    side = next(
        (name for each in desk.sides for name in each.names if any(of_side(word, name) for word in noun.split())), ""
    )
    return AskedClaim(replace(claim, side=side or _plain_side(claim.side)), lang, share, unknown)


def _demand_days(question: str) -> None:
    """Refuse a day that there is not: leaving it aside would answer as of another one."""
    written = [(found[0], found[1], found[2], found[3]) for found in _DAY.finditer(question)]
    written += [(found[0], found[3], found[2], found[1]) for found in _DOTTED.finditer(question)]
    for text, year, month, number in written:
        try:
            date(int(year), int(month), int(number))
        except ValueError:
            message = f"{text!r} is no day of the calendar. Write it as 2025-05-28, or leave it out."
            raise MisuseError(message) from None


def _dated(claim: TextClaim, question: str, tongue: Tongue, day: date | None) -> TextClaim:
    """Give the claim the time that the question names: a day on which people came, or one as of which they are counted."""
    found = [each for each in _times(question, tongue, day) if each.first is not None]
    found = [each for each in found if not says(question[: each.start], TAKEN)]
    if not found:
        return claim
    time = found[0]
    as_of = says(f"{question[: time.start].rstrip()[-14:]} {time.text}".strip(), AS_OF_ASKED) or time.since
    event = claim.counted.endswith("returned") and claim.kind == "cumulative" and not as_of
    return replace(claim, kind="event" if event else claim.kind, first=time.first, last=time.last)


def _times(question: str, tongue: Tongue, day: date | None) -> list[Time]:
    if tongue is Tongue.OTHER:
        return []
    return [time for sentence in sentences(question, tongue) for time in times(sentence, tongue, day)]


def _read(question: str, asks: re.Match[str] | None, tongue: Tongue, day: date | None) -> TextClaim | None:
    """Read the question as a sentence that states a number."""
    if asks is None or tongue is Tongue.OTHER:
        return None
    stated = f"{question[: asks.start()]}{_STAND_IN}{question[asks.end() :]}".rstrip(" ?") + "."
    claims = read_claims(stated, tongue=tongue, published=day)
    return next((claim for claim in claims if claim.value == int(_STAND_IN)), None)


def _plain_side(side: str) -> str:
    return side if side in {"each", "both"} else ""


def _unknown(noun: str, desk: Desk) -> tuple[str, ...]:
    """Give the words that name no group the desk knows, no side, no status and no time."""
    left = meant(noun, desk.names, sides=desk.side_names()).left
    return tuple(word for word in left if not _said(word))


def _said(word: str) -> bool:
    return word in ASKING or word.isdecimal() or any(says(word, patterns) for _counted, _kind, patterns in ASKED)


def _without_times(question: str, tongue: Tongue, day: date | None) -> str:
    """Blank out what says when, but for the year in which people were taken."""
    text = question
    for time in _times(question, tongue, day):
        if not says(question[: time.start], TAKEN):
            text = text[: time.start] + " " * (time.end - time.start) + text[time.end :]
    return text
