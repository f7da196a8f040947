"""Several questions at once, taken apart: "how many are back, and how many are held?" asks twice."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from byname.core.verdicts.asked import AskedClaim, read_question, status_of
from byname.core.verdicts.asked_data import HOW_MANY, JOINING, TAKEN_IN_YEAR
from byname.core.verdicts.desk import Desk
from byname.core.verdicts.naming import meant, of_side
from byname.core.verdicts.whens import says

__all__ = ["read_questions"]

_ASKS: Final = re.compile("|".join(pattern for each in HOW_MANY.values() for pattern in each), re.IGNORECASE)
_JOIN: Final = re.compile(JOINING, re.IGNORECASE)
_JOINED_END: Final = re.compile(rf"(?:{JOINING})+$", re.IGNORECASE)
_SENTENCE: Final = re.compile(r"[^?]+\?*\s*")
_WORD: Final = re.compile(r"[^\W\d_]+")


def read_questions(text: str, desk: Desk, day: date | None) -> tuple[AskedClaim, ...]:
    """Read each question of a text, in order; what one leaves out (of whom, what, when) is taken from the one before it.

    Raises MisuseError for a day in digits that no calendar has.
    """
    found: list[AskedClaim] = []
    for asking, question in _questions(text):
        for head, words in _by_status(asking, question):
            before = found[-1] if found and found[-1].claim is not None else None
            read = [read_question(f"{head}{part}", desk, day, before) for part in _by_exchange(words, desk)]
            # What asks in an earlier part is no part of this one's words.
            shown = f"{head}{words}" if f"{head}{words}" in text else words
            found += [replace(each, question=shown.strip()) for one in read for each in _by_whom(one, desk)]
    return tuple(found)


def _questions(text: str) -> list[tuple[str, str]]:
    """Cut a text where another number is asked for; "And of the brigade?" asks as the question before it does.

    Gives what asks, where a part does not say it itself, and the part.
    """
    found: list[tuple[str, str]] = []
    asking, opening = "", ""
    for match in _SENTENCE.finditer(text):
        sentence = opening + match[0]
        asks = list(_ASKS.finditer(sentence))
        if not asks and asking and "?" in match[0]:
            found.append((f"{asking} ", match[0]))
        elif not asks and found:
            found[-1] = found[-1][0], f"{found[-1][1]} {match[0]}"
        elif not asks:
            opening = sentence
        else:
            starts = [0, *(each.start() for each in asks[1:]), len(sentence)]
            parts = (sentence[one:other] for one, other in itertools.pairwise(starts))
            found += [("", _JOINED_END.sub("", part.rstrip())) for part in parts]
            asking, opening = asks[-1][0], ""
    return found or [("", text)]


def _by_status(asking: str, question: str) -> Iterator[tuple[str, str]]:
    """Cut "how many are back and held" in two; "captured in 2022 and back" narrows down, and stays one."""
    asks = _ASKS.search(question)
    head, rest = (question[: asks.end()], question[asks.end() :]) if asks else (asking, question)
    start, again = 0, f"{asks[0]} " if asks else asking
    for joint in _JOIN.finditer(rest):
        before, after = rest[start : joint.start()], rest[joint.end() :]
        after = after[: found.start()] if (found := _JOIN.search(after)) else after
        one, other = status_of(before), status_of(after)
        if one and other and one != other and not says(before, TAKEN_IN_YEAR):
            yield head, before
            head, start = again, joint.end()
    yield head, rest[start:]


def _by_exchange(words: str, desk: Desk) -> list[str]:
    """Ask of each of two exchanges that are named: of one, without the words that name the others."""
    named = desk.exchanges_named(words)
    codes = list(dict.fromkeys(code for _start, _end, code in sorted(named)))
    if len(codes) < 2:
        return [words]
    parts = []
    for wanted in codes:
        part = words
        for start, end, code in named:
            part = part if code == wanted else part[:start] + " " * (end - start) + part[end:]
        parts.append(part)
    return parts


def _by_whom(read: AskedClaim, desk: Desk) -> list[AskedClaim]:
    """Ask of each of two sides, groups or sorts of people that "and" joins; the words about when are those of all."""
    claim = read.claim
    if claim is None:
        return [read]
    told = [(part, meant(part, desk.names, sides=desk.side_names())) for part in _JOIN.split(claim.noun)]
    named = [(part, found) for part, found in told if found.groups or found.fields]
    if len({(found.groups, found.fields) for _part, found in named}) == len(named) > 1:
        # "Women and officers of the brigade" are all of the brigade.
        group = next((part for part, found in reversed(named) if found.groups), "")
        plain = " ".join(word for word in group.split() if not meant(word, ()).fields)
        nouns = [part if found.groups else f"{part} {plain}" for part, found in named]
        return [replace(read, claim=replace(claim, noun=noun, date_text=claim.noun)) for noun in nouns]
    sides = _joined_sides(claim.noun, desk)
    return [replace(read, claim=replace(claim, side=side)) for side in sides] or [read]


def _joined_sides(noun: str, desk: Desk) -> list[str]:
    """Give the sides that "and" joins; "the Arilanders whom Boria holds" names one whose people they are, and a holder."""
    words = [
        (found.start(), found.end(), name)
        for found in _WORD.finditer(noun)
        for each in desk.sides
        for name in each.names[:1]
        if any(of_side(found[0], called) for called in each.names)
    ]
    pairs = [(one, other) for one, other in itertools.pairwise(words) if one[2] != other[2]]
    joined = [pair for pair in pairs if _JOIN.fullmatch(noun, pair[0][1], pair[1][0])]
    return [joined[0][0][2], *(other[2] for _one, other in joined)] if joined else []
