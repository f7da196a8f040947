"""What a number without a noun may be when it counts nobody: an age, a year, a time told again, a thing's number, a vote."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.tongues import Tongue
from byname.core.grammar.uses import time_unit_end
from byname.core.statements.lone_numbers_data import (
    AGED,
    AND,
    BEFORE_YEARS,
    GIVEN,
    LIMITS,
    NO_PERSON,
    OFFICES,
    ROOM,
    TO_WHOM,
    UNITS,
    WHICH,
)
from byname.core.statements.running_data import SPEECH
from byname.core.statements.story import Reading

__all__ = ["counts_nobody", "denied", "first_since", "lone_thing", "room_for"]

_LONG: Final = 20
_UNIT_NUMBER: Final = 10_000
_AHEAD: Final = 4
_CLOSE: Final = 20


def counts_nobody(reading: Reading) -> bool:
    """Tell whether a number without a noun is no count at all."""
    return any(
        rule(reading)
        for rule in (
            _again_a_time,
            _a_year,
            _an_age,
            _their_age,
            _numbered_thing,
            _one_of_which,
            room_for,
            _nothing,
        )
    )


def lone_thing(reading: Reading, before: Reading | None) -> bool:
    """Tell whether a bare feminine or neuter one speaks of no person: more papers name one country, одна — іншу."""
    scene, word = reading.scene, reading.scene.fold(reading.place.first)
    if word not in {"одна", "одне", "одно"} or reading.head.name:
        return False
    women = any(mark.name in {"women", "children"} for mark in scene.of_kind("noun", "mod"))
    if before is not None and (before.head.name in {"women", "children"} or before.unit == "bodies"):
        return False
    return not women


def _again_a_time(reading: Reading) -> bool:
    """Tell whether a bare number gives a time just told once more: after 154 days, or 155 by another paper."""
    scene, value = reading.scene, reading.value
    if not value or value < _LONG:
        return False
    for at in range(reading.place.first):
        told = scene.tokens[at].text
        if told.isdecimal() and abs(int(told) - value) * _CLOSE <= value:
            return bool(time_unit_end(scene.tokens, at + 1, scene.tongue))
    return False


def _an_age(reading: Reading) -> bool:
    """Tell whether a bare number is someone's age: a police major of 35; капралові було 19."""
    scene, place = reading.scene, reading.place
    before, ends = scene.fold(place.first - 1), not scene.fold(place.last)[:1].isalnum()
    young = reading.value is not None and reading.value < 100
    if before == "of" and scene.covering(place.first - 2, "noun") and ends:
        return young and not scene.cue("part", max(0, place.first - 2), place.first)
    if scene.fold(place.first - 2) in {"их", "їх", "там", "всего", "всього"}:
        return False
    return young and ends and before in {"було", "было", "исполнилось", "виповнилося", "aged"}


def _their_age(reading: Reading) -> bool:
    """Tell whether it says how old somebody is: the doctor among them is 51; most are under 25; министру 58, штурману 29."""
    scene, place = reading.scene, reading.place
    first, last = scene.clause(place.first)
    if _named_before(reading):
        return True
    if not 0 < (reading.most or reading.numeral.lower or 0) < _OLDEST or scene.fold(place.last)[:1].isalpha():
        return False
    if scene.tongue is not Tongue.ENGLISH:
        return _to_whom(reading, first)
    before, opening = scene.fold(place.first - 1), scene.fold(place.first)
    if before in {"are", "were"}:
        return opening in LIMITS
    told = scene.cue("number", first, place.first) or scene.cue("part", place.last, last)
    return before in {"is", "was"} and told is None and not scene.fold(place.first - 2).startswith("there")


_OLDEST: Final = 100
_YOUNGEST: Final = 12
_SAID: Final = 3


def _named_before(reading: Reading) -> bool:
    """Tell whether a number stands between marks behind a name: said Idris, 31, one of the miners; the minister, 58, said."""
    scene, place = reading.scene, reading.place
    at = place.first - 2
    marks = (scene.fold(place.first - 1), scene.fold(place.last))
    if marks not in {(",", ","), (",", "."), ("(", ")")} or not _YOUNGEST <= (reading.value or 0) < _OLDEST or at < 0:
        return False
    name = scene.tokens[at].text[:1].isupper() or scene.fold(at).startswith(OFFICES)
    placed = scene.covering(at, "land", "people", "adj", "cue", "did") or any(
        time.start <= scene.tokens[at].start < time.end for time in scene.times
    )
    near = (*range(max(at - _SAID, 0), at), *range(place.last + 1, place.last + 1 + _SAID))
    return name and not placed and any(scene.fold(word).startswith(SPEECH) for word in near)


def _to_whom(reading: Reading, first: int) -> bool:
    """Tell whether a number stands with the one whose years it gives, and no deed: лікареві серед них 51; бывшей кандидатке 46."""
    scene, place = reading.scene, reading.place
    if any(True for _mark in scene.of_kind("did", first=first, last=place.first)):
        return False
    words = [scene.fold(at) for at in range(first, place.first)]
    if any(word in AGED for word in words) or (words and words[-1] in TO_WHOM):
        return True
    while first < place.first and (scene.fold(first) in AND or not scene.fold(first)[:1].isalpha()):
        first += 1
    given = scene.fold(first)
    person = given.endswith(GIVEN[scene.tongue]) and len(given) >= _SHORTEST and given not in NO_PERSON
    return person and place.first - first <= _FEW and not scene.covering(first, "land", "cue")


_SHORTEST: Final = 5
_FEW: Final = 4


def _a_year(reading: Reading) -> bool:
    """Tell whether four bare digits after a preposition are a year: the war of 1982."""
    scene, place = reading.scene, reading.place
    text = scene.fold(place.first)
    bare = len(text) == 4 and text.isdigit() and place.last - place.first == 1 and not reading.whole
    return bare and "1900" <= text <= "2100" and scene.fold(place.first - 1) in BEFORE_YEARS


def _numbered_thing(reading: Reading) -> bool:
    """Tell whether it numbers the thing before it: Point 4, Camp 5, unit 54055, войсковая часть 54055."""
    before = reading.scene.covering(reading.place.first - 1, "noun")
    at = reading.place.first - 1
    if reading.scene.fold(at).startswith(UNITS) and (reading.value or 0) >= _UNIT_NUMBER:
        return True
    named = at >= 0 and reading.scene.tokens[at].text[:1].isupper()
    return named and reading.scene.tongue is Tongue.ENGLISH and any(mark.name == "other" for mark in before)


def _one_of_which(reading: Reading) -> bool:
    """Tell whether one of the things just named is meant: in camps, один из которых носил номер 95."""
    scene, place = reading.scene, reading.place
    which = scene.fold(place.last + 1) in WHICH and scene.fold(place.first - 1) == ","
    named = scene.covering(place.first - 2, "noun", "people")
    return reading.value == 1 and which and all(mark.name in {"other", "places"} for mark in named)


def _nothing(reading: Reading) -> bool:
    """Tell whether it is a zero without a noun: the fund nears zero."""
    return reading.value == 0


def room_for(reading: Reading) -> bool:
    """Tell whether it says for how many a place was made: cells meant for four; розрахована на 400 місць."""
    scene, first = reading.scene, reading.place.first
    return scene.fold(first - 1) in {"for", "на"} and scene.fold(first - 2).startswith(ROOM)


def denied(reading: Reading) -> bool:
    """Tell whether an ordinal is only denied: this was not the first exchange; это был не первый обмен."""
    scene, first = reading.scene, reading.place.first
    before = scene.fold(first - 1 - (scene.fold(first - 1) in {"the", "their", "its"}))
    return before in {"not", "hardly", "не"} or before.endswith("n't")


def first_since(reading: Reading) -> bool:
    """Tell whether "the first" only says how long there was none: since August, in five months; not since the war began."""
    scene, last = reading.scene, reading.head.last
    if reading.value != 1 or not reading.head.name:
        return False
    following = [scene.fold(at) for at in range(last + 1, last + 1 + _AHEAD)]
    if scene.fold(last) in _SINCE:
        whole = any(word.startswith(_WAR) for word in following)
        next_word = scene.tokens[min(last + 1, len(scene.tokens) - 1)].start
        return not whole and any(time.start <= next_word < time.end for time in scene.times)
    return scene.fold(last) in {"in", "за"} and any(word.startswith(_LENGTHS) for word in following[:3])


_SINCE: Final = frozenset("since від з із с со от після после after".split())
_WAR: Final = (
    "start",
    "begin",
    "began",
    "invasion",
    "war",
    "full",
    "outbreak",
    "почат",
    "начал",
    "вторгн",
    "вторж",
    "війн",
    "войн",
)
_LENGTHS: Final = ("month", "week", "year", "місяц", "месяц", "тиж", "недел", "рок", "рік", "лет", "год")
