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
from byname.core.verdicts.asked_data import (
    AS_OF_ASKED,
    ASKED,
    ASKING,
    CAPITALS,
    HOW_MANY,
    MEN,
    NEGATED,
    SHARE,
    SINCE_ASKED,
    TAKEN,
    THINGS,
)
from byname.core.verdicts.desk import Desk
from byname.core.verdicts.naming import meant, of_side
from byname.core.verdicts.questions_data import LAST_EXCHANGE, STAGE
from byname.core.verdicts.whens import exchange_meant, says

__all__ = ["AskedClaim", "read_question", "status_of", "tongue_asked"]

_STAND_IN: Final = "5000"
"""Stands for the number that is asked for, while the grammar reads the sentence."""
_YEAR: Final = re.compile(r"(?<![\w./-])\d{4}(?![\w./-])")
_DAY: Final = re.compile(r"\b(20\d\d)-(\d\d)-(\d\d)\b")
_DOTTED: Final = re.compile(r"\b(\d\d?)[./](\d\d?)[./](20\d\d)\b")


@dataclass(frozen=True, slots=True)
class AskedClaim:
    """A question: the claim that its answer would fill, None where it asks for no number of people that a register counts.

    `lang` of the question; `share`: it asks for a part of a whole; `unknown`: words that were not understood; `when`: its
    time as (first, last, whether as of it), None where it names none; `question`: the words.
    """

    claim: TextClaim | None
    lang: str
    share: bool = False
    unknown: tuple[str, ...] = ()
    when: tuple[date | None, date | None, bool] | None = None
    question: str = ""


def read_question(question: str, desk: Desk, day: date | None, before: AskedClaim | None = None) -> AskedClaim:
    """Read "how many of the plant's defenders are back?": the same grammar as a claim's, with the number missing.

    What it leaves out ("and how many are held?") is taken from the question `before` it. Raises MisuseError for a day in
    digits that no calendar has.
    """
    _demand_days(question)
    tongue = tongue_asked(question)
    question = _capitals(question) if tongue is Tongue.ENGLISH else question
    lang = before.lang if tongue is Tongue.OTHER and before else "en" if tongue is Tongue.OTHER else tongue.value
    share = any(says(question, patterns) for patterns in SHARE.values())
    asks = _asks(question)
    noun = _named(question if asks is None else question[asks.end() :], tongue, day)
    told = status_of(question)
    inherited = before.claim if before is not None else None
    if told is None and inherited is not None:
        told = inherited.counted, "cumulative" if inherited.kind == "event" else inherited.kind
    unknown = _unknown(noun, desk, day, told[0] if told else "")
    plain = AskedClaim(None, lang, share, unknown, None, question.strip())
    if (
        told is None
        or asks is None
        or says(question, (NEGATED,))
        or re.match(THINGS, question[asks.end() :].casefold())
    ):
        return plain
    counted, kind = told
    claim = TextClaim(question, 0, len(question), None, None, None, Hedge.EXACT, "persons", counted, kind, noun=noun)
    read = _read(question, asks, tongue, day)
    if read is not None:
        # The grammar tells whose; what is asked and of whom the question's own words tell.
        civilians = read.counted.startswith("civilians")
        claim = replace(claim, side=read.side, counted=read.counted if civilians else counted)
    side = next(
        (name for each in desk.sides for name in each.names if any(of_side(word, name) for word in noun.split())), ""
    )
    claim = replace(claim, side=side or _plain_side(claim.side))
    when = _when(question, tongue, day)
    if before is not None and inherited is not None:
        whole = bool(claim.side or unknown or _names_somebody(noun, desk))
        own = exchange_meant(noun, desk, day or date.max) is not None
        claim = claim if whole else _of_the_same(claim, inherited, desk, own_exchange=own)
        if when is None and not own:
            told_of = f"{inherited.noun} {inherited.date_text}"
            named = exchange_meant(told_of, desk, day or date.max) is not None
            claim, when = replace(claim, date_text=told_of if named else ""), before.when
    return replace(plain, claim=_dated(claim, when), when=when)


def _of_the_same(claim: TextClaim, before: TextClaim, desk: Desk, *, own_exchange: bool) -> TextClaim:
    """Ask of those of whom was asked before; of another exchange, if the question names one."""
    noun = f"{_without_exchanges(before.noun, desk)} {claim.noun}" if own_exchange else before.noun
    return replace(claim, noun=noun, side=before.side)


def tongue_asked(question: str) -> Tongue:
    """Give the language of a question: that of the words that ask, else that of all its words."""
    asks = _asks(question)
    asking = (tongue for tongue, patterns in HOW_MANY.items() if asks and says(asks[0], patterns))
    return next(asking, None) or tongue_of(question)


def status_of(words: str) -> tuple[str, str] | None:
    """Give what is asked of people, as a claim has it: what is counted, and its kind; None where no word says."""
    return next(((counted, kind) for counted, kind, patterns in ASKED if says(words, patterns)), None)


def _asks(question: str) -> re.Match[str] | None:
    """Find the words that ask for a number."""
    patterns = (pattern for each in HOW_MANY.values() for pattern in each)
    return next((found for pattern in patterns if (found := re.search(pattern, question, re.IGNORECASE))), None)


def _capitals(question: str) -> str:
    for pattern in CAPITALS:
        question = re.sub(pattern, lambda found: found[0].capitalize(), question)
    return question


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


def _when(question: str, tongue: Tongue, day: date | None) -> tuple[date | None, date | None, bool] | None:
    """Give the time that the question names: a day on which people came, or one as of which they are counted."""
    found = [each for each in _times(question, tongue, day) if each.first is not None]
    found = [each for each in found if not says(question[: each.start], TAKEN)]
    written = _DAY.search(question)
    if not found and written is None:
        return None
    start, text, since = (found[0].start, found[0].text, found[0].since) if found else (0, "", False)
    first, last = (found[0].first, found[0].last) if found else (None, None)
    if written:
        start, text = written.start(), written[0]
        first = last = date(int(written[1]), int(written[2]), int(written[3]))
    around = f"{question[:start].rstrip()[-14:]} {text}".strip()
    if since or says(around, SINCE_ASKED):
        return first, last, True
    as_of = says(around, AS_OF_ASKED)
    return None if as_of else first, last, as_of


def _dated(claim: TextClaim, when: tuple[date | None, date | None, bool] | None) -> TextClaim:
    if when is None:
        return claim
    first, last, as_of = when
    event = claim.counted.endswith("returned") and claim.kind == "cumulative" and not as_of
    return replace(claim, kind="event" if event else claim.kind, first=first, last=last)


def _times(question: str, tongue: Tongue, day: date | None) -> list[Time]:
    if tongue is Tongue.OTHER:
        return []
    found = [time for sentence in sentences(question, tongue) for time in times(sentence, tongue, day)]
    # "During the last exchange" names the exchange, and no time.
    return [time for time in found if time.first is not None or not says(time.text, LAST_EXCHANGE)]


def _read(question: str, asks: re.Match[str], tongue: Tongue, day: date | None) -> TextClaim | None:
    """Read the question as a sentence that states a number."""
    if tongue is Tongue.OTHER:
        return None
    stated = f"{question[: asks.start()]}{_STAND_IN}{question[asks.end() :]}".rstrip(" ?") + "."
    claims = read_claims(stated, tongue=tongue, published=day)
    return next((claim for claim in claims if claim.value == int(_STAND_IN)), None)


def _plain_side(side: str) -> str:
    return side if side in {"each", "both"} else ""


def _named(words: str, tongue: Tongue, day: date | None) -> str:
    """Give the words that may name somebody: without what says when, but for the year in which people were taken."""
    for time in _times(words, tongue, day):
        if not says(words[: time.start], TAKEN):
            words = words[: time.start] + " " * (time.end - time.start) + words[time.end :]
    words = _DAY.sub(lambda found: " " * len(found[0]), words)
    return re.sub(MEN, "males", words, flags=re.IGNORECASE)


def _names_somebody(noun: str, desk: Desk) -> bool:
    """Tell whether words name a group, or narrow it down; else they are about those of whom was asked before."""
    found = meant(noun, desk.names, sides=desk.side_names())
    return bool(found.groups or found.fields or found.captured or found.held_over)


def _unknown(noun: str, desk: Desk, day: date | None, counted: str) -> tuple[str, ...]:
    """Give the words that name no group the desk knows, no side, no status, no exchange that the question is of and no time."""
    if counted == "people returned" and exchange_meant(noun, desk, day or date.max) is not None:
        noun = _without_exchanges(noun, desk)
    left = meant(noun, desk.names, sides=desk.side_names()).left
    # A year that was read is no longer among the words: one that was not would be dropped unsaid.
    years = (
        found[0]
        for found in _YEAR.finditer(noun)
        if not says(noun[: found.start()], TAKEN) and not any(found[0] in name.text for name in desk.names)
    )
    return (*(word for word in left if not _said(word)), *years)


def _without_exchanges(noun: str, desk: Desk) -> str:
    """Leave out the words that name an exchange, or a stage of one."""
    for start, end, _code in desk.exchanges_named(noun):
        noun = noun[:start] + " " * (end - start) + noun[end:]
    for pattern in (*LAST_EXCHANGE, STAGE.pattern):
        noun = re.sub(pattern, " ", noun, flags=re.IGNORECASE)
    return noun


def _said(word: str) -> bool:
    return word in ASKING or word.isdecimal() or any(says(word, patterns) for _counted, _kind, patterns in ASKED)
