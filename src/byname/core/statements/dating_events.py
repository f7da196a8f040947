"""Times told by an event and not by a calendar: since the war began, over the time of the invasion, in three years of work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from byname.core.grammar.parts import Sentence, Time
from byname.core.statements import dating_events_data as data
from byname.core.statements.dating_words import Words

__all__ = ["with_events"]

_FAR: Final = 3
"""Among how many words behind its opening the event stands: "від початку повномасштабної російської агресії"."""


def with_events(sentence: Sentence, times: Sequence[Time]) -> tuple[Time, ...]:
    """Give the times of a sentence with those told by an event; a length of time takes what fills it: "за три роки роботи"."""
    longer = [_filled(sentence, time) for time in times]
    found = [
        time for time in _told(sentence) if not any(one.start < time.end and time.start < one.end for one in longer)
    ]
    return tuple(sorted((*longer, *found), key=lambda time: time.start))


def _told(sentence: Sentence) -> list[Time]:
    found = []
    for place in range(len(sentence.tokens)):
        since, size = _opens(sentence, place, data.SINCE), _opens(sentence, place, data.OPENERS)
        last = _event(sentence, place + (since or size)) if since or size else 0
        if last:
            start, end = sentence.tokens[place].start, sentence.tokens[last].end
            found.append(Time(start, end, _written(sentence, place, last), since=True, span=bool(size)))
    return found


def _opens(sentence: Sentence, place: int, phrases: tuple[str, ...]) -> int:
    for phrase in phrases:
        words = phrase.split()
        if [token.fold for token in sentence.tokens[place : place + len(words)]] == words:
            return len(words)
    return 0


def _event(sentence: Sentence, place: int) -> int:
    """Give the place of the event that follows an opening, 0 where none does."""
    for each in range(place, min(place + _FAR, len(sentence.tokens))):
        if sentence.tokens[each].fold.startswith(data.EVENTS):
            return each
    return 0


def _written(sentence: Sentence, first: int, last: int) -> str:
    """Give words as they are written: no sign but one space stands between those of a phrase."""
    tokens = sentence.tokens[first : last + 1]
    text = tokens[0].text
    for before, token in pairwise(tokens):
        text += " " * (token.start - before.end) + token.text
    return text


def _filled(sentence: Sentence, time: Time) -> Time:
    """Lengthen "за сім місяців" by the noun that fills it: "за сім місяців окупації"."""
    if not time.span or time.iso or not time.text.casefold().startswith("за "):
        return time
    behind = Words.of(sentence).after(time.end, 1)
    if not behind or not behind[0].fold.startswith(data.WORKS) or behind[0].start != time.end + 1:
        return time
    owner = Words.of(sentence).after(behind[0].end, 1)
    if owner and owner[0].fold.endswith(data.OWNING):
        return time
    return replace(time, end=behind[0].end, text=f"{time.text} {behind[0].text}")
