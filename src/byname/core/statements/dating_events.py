"""Times told by an event and not by a calendar: since the war began, at the time of the truce, через час после взрыва."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from byname.core.grammar.parts import Sentence, Time
from byname.core.statements import dating_events_data as data
from byname.core.statements.dating_words import Words

__all__ = ["with_events"]

_EVENT: Final = rf"(?i:{'|'.join(data.EVENTS)})[\w'’-]*"
_ADJECTIVES: Final = rf"(?:[\w'’-]+(?:{'|'.join(data.ADJECTIVE_ENDINGS)}) ){{0,3}}"
_NAMED: Final = rf"{_ADJECTIVES}{_EVENT}"
_UNIT: Final = rf"(?:{'|'.join(data.UNITS)})"
_NUMBERED: Final = r"(?:[\w'’-]+ ){0,2}"
_SINCE_THE: Final = (
    r"\b(?i:since) (?:the|a|an|his|her|its|their) (?!start|beginning|end)[a-z'’-]+(?: [a-z'’-]+){0,2}?"
    r"(?: (?:began|ended|started|fell|broke out))?(?: (?:in|on) (?=\w+))?(?=[,.;:—–]| [A-Z0-9]| (?:has|have|had|was|were|is|are)\b)"
)
_SINCE_ITS_START: Final = (
    r"\b(?i:since) the (?:start|beginning|end|outbreak|launch) of (?:the |an? |his |her )?"
    r"[a-z][a-z'’-]+(?=[,.;:—–]| [A-Z0-9]| (?:has|have|had|was|were|at)\b)"
)
_PART_OF: Final = (
    r"\b(?i:in|during|over) the (?i:first|second|third|fourth|fifth|last|final|opening) "
    r"(?:day|week|month|year|hour)s? of (?:the )?[\w'’-]+"
)
_SINCE: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?i:{'|'.join(data.SINCE)}) {_NAMED}",
        rf"\b(?i:{'|'.join(data.BARE)}) {_ADJECTIVES}(?i:{'|'.join(data.LASTING)})[\w'’-]*",
        _SINCE_ITS_START,
        r"\b(?i:відколи|відтоді,? як|с тех пор,? как|с того времени,? как) [^,.;:—–]{4,70}(?=[,.;:—–])",
        _SINCE_THE,
    )
)
"""How a period begins that runs from an event to the day of the text."""
_OVER: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?i:{'|'.join(data.OPENERS)}) {_NAMED}",
        rf"\b(?i:за) (?:весь|увесь|всю|усю) (?:[\w'’-]+ )?{_UNIT}\b",
        r"\b(?i:over|across|during|throughout) the year\b",
        rf"\b(?i:за) (?i:{'|'.join(data.MONTH_NAMES)}) (?:і|и|та|й) (?i:{'|'.join(data.MONTH_NAMES)})\b",
        rf"\b(?i:за|протягом|упродовж|впродовж) (?:всю|усю|весь|увесь|все|усе|цю|эту) {_NAMED}",
    )
)
"""How a period begins that an event fills."""
_AFTER: Final = (re.compile(rf"\b(?i:{'|'.join(data.AFTER)}) {_NAMED}"),)
_AT: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?i:{'|'.join(data.AT)}) {_NAMED}",
        rf"\b(?i:спустя|через|за) {_NUMBERED}{_UNIT} (?:після|после|до) (?:того|цього|этого|{_NAMED})",
        rf"\b(?i:назавтра|наутро|наступного дня|на следующий день) (?:після|после) {_NAMED}",
        rf"\b(?i:спустя|через) {_NUMBERED}{_UNIT}\b(?! (?:після|после))",
        r"\b(?i:over|in|within|during) the (?:next|coming|following) (?:\w+ )?(?:hour|day|week|month|year)s?\b",
        r"\b(?i:тоді ж|тогда же|останнього разу|в последний раз|на той час|на тот момент|в первые дни|у перші дні)\b",
        r"\b(?i:к|до) \d{1,2}-(?:му|го) (?:числу|числа)",
        r"\b(?i:at the (?:time|moment|height) of) (?:the |an? )?[a-z'’-]+",
        r"\b(?i:on the eve of) (?:the )?[\w'’-]+(?: [A-Z][\w'’-]+)*",
        r"^(?:[A-Z][\w-]*|\d+) (?:hour|day|week|month|year)s? (?:after|before) [^,.;:—–\d]{3,60}(?=[,.;:—–])",
        r"^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+) (?:days|weeks|months|years) on(?=,)",
        r"\b(?i:last|this|next) (?:week|weekend|month|year)(?=['’]s)",
        _PART_OF,
        rf"\b(?i:за|на|у|в|во|протягом|в течение) (?:{'|'.join(data.ORDINALS)})\w* {_UNIT} (?:{_EVENT}|{'|'.join(data.MONTHS)})",
    )
)
"""At which event something was, and how long before or after it."""
_AGO: Final = re.compile(rf"(?:[\w'’-]+ ){{1,3}}(?:{'|'.join(data.AGO)})\b")
_YEAR: Final = re.compile(r" (?:\d{1,2} \w+ )?(?:в |у )?(?:19|20)\d\d(?:-го|-го року)?(?: року| года| році| году)?\b")


def with_events(sentence: Sentence, times: Sequence[Time]) -> tuple[Time, ...]:
    """Give the times of a sentence with those told by an event; a length of time takes what fills it: "за три роки роботи".

    Where a time of the calendar stands within one told by an event, or right behind it, the two are one.
    """
    text = _text(sentence)
    found = list(_told(sentence, text))
    kept = [
        _leftward(sentence, text, _filled(sentence, time))
        for time in times
        if not any(one.start <= time.start and time.end <= one.end for one in found)
    ]
    told = [one for one in found if not any(time.start <= one.start and one.end <= time.end for time in kept)]
    apart = [time for time in kept if not any(one.start < time.end and time.start < one.end for one in told)]
    return tuple(sorted((*apart, *told), key=lambda time: time.start))


def _text(sentence: Sentence) -> str:
    """Put a sentence together again, sign by sign, with a space where nothing stands."""
    signs = [" "] * (sentence.end - sentence.start)
    for token in sentence.tokens:
        signs[token.start - sentence.start : token.end - sentence.start] = token.text
    return "".join(signs)


def _told(sentence: Sentence, text: str) -> Iterator[Time]:
    """Give the times that an event tells, none inside another."""
    spans: list[tuple[int, int, bool, bool]] = []
    for patterns, since, span in (
        (_SINCE, True, False),
        (_AFTER, False, True),
        (_OVER, True, True),
        (_AT, False, False),
    ):
        for match in (match for pattern in patterns for match in pattern.finditer(text)):
            year = _YEAR.match(text, match.end())
            spans.append(
                (match.start(), year.end() if year else len(match.group().rstrip()) + match.start(), since, span)
            )
    last = 0
    for start, end, since, span in sorted(spans, key=lambda each: (each[0], -each[1])):
        if start >= last:
            last = end
            yield Time(sentence.start + start, sentence.start + end, text[start:end], since=since, span=span)


def _leftward(sentence: Sentence, text: str, time: Time) -> Time:
    """Give a time the word that belongs to it: "під" of "під Новий рік", "в ночь" of "в ночь на понедельник"."""
    place = time.start - sentence.start
    before = re.search(r"(?:[\w]+ )?\w+ $", text[:place])
    for start in (before.start(), before.end() - len(before.group().split()[-1]) - 1) if before else ():
        if _opens(text[start:place], text[place:]):
            return replace(time, start=sentence.start + start, text=text[start:place] + time.text)
    return time


def _opens(before: str, behind: str) -> bool:
    words = before.casefold().strip()
    if words in data.HEDGES and _AGO.match(behind.casefold()):
        return True
    if data.DESCRIBED.match(f"{words} {behind.casefold()}"):
        return True
    return any(words == opener and behind.casefold().startswith(stems) for opener, stems in data.LEFTWARD)


def _filled(sentence: Sentence, time: Time) -> Time:
    """Lengthen "за сім місяців" by the noun that fills it: "за сім місяців окупації", "в останній день передавань"."""
    text = time.text.casefold()
    lengthy = time.span and not time.iso and text.startswith("за ")
    if not lengthy and not text.endswith(data.OPEN_ENDS):
        return time
    behind = Words.of(sentence).after(time.end, 1)
    if not behind or not behind[0].fold.startswith(data.WORKS) or behind[0].start != time.end + 1:
        return time
    owner = Words.of(sentence).after(behind[0].end, 1)
    if owner and owner[0].fold.endswith(data.OWNING):
        return time
    return replace(time, end=behind[0].end, text=f"{time.text} {behind[0].text}")
