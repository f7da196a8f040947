"""Whom a speaker told, and on whose air: the words between a verb of saying and who speaks."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.tongues import Tongue
from byname.core.statements import speakers_data as data
from byname.core.statements.speakers_names import titled
from byname.core.statements.speakers_words import OPENING, Line

__all__ = ["all_plain", "passed", "past_recipients"]

_ON_AIR: Final = ("эфир", "ефір", "етер", "интервью", "інтерв", "телемарафон")
_TO_WHOM: Final = ("ому", "ему", "ій")
"""How an adjective ends before the outlet that was told something: "нідерландському NOS"."""


def all_plain(line: Line, place: int, step: int) -> bool:
    """Tell whether so many words from a place on are no marks, articles, loose words or verbs of saying."""
    return not any(
        line.mark(each) or line.loose(each) or line.says(each) or line.fold(each) in {"the", "a", "an"}
        for each in range(place, place + step)
    )


def passed(line: Line, place: int) -> int:
    """Give how many words to pass over between verb and subject: adverbs, listeners, times, "на 40-м марафоне"."""
    if line.tongue is Tongue.ENGLISH:
        return 0
    listening = line.within(place, data.LISTENERS) and not (line.within(place, data.AGENTS) and line.mark(place + 1))
    listening = listening or (line.fold(place).endswith(("ам", "ям")) and not line.capital(place))
    listening = listening or line.fold(place).startswith(data.FIGURES)
    if line.within(place, data.ADVERBS) or listening or line.time(place):
        return 1
    if line.within(place, data.PREPOSITIONS):
        return _prepositional(line, place)
    plain = not line.capital(place) and not line.head(place) and not line.mark(place)
    ahead = any(line.head(place + step) for step in (1, 2) if all_plain(line, place, step))
    owned = line.within(place, data.OWN_PEOPLE) or line.within(place, data.PRONOUNS)
    return int(plain and not ahead and not owned)


def _prepositional(line: Line, place: int) -> int:
    """Give how many words a preposition takes with it: "в Баку", "на 40-м марафоне", "в эфире национального телемарафона"."""
    if line.fold(place + 1).startswith(_ON_AIR):
        return 2 + _outlet_at(line, place + 2)
    step = 1
    while not line.mark(place + step) and (line.number(place + step) or line.fold(place + step) in {"м", "й", "му"}):
        step += 1
    if line.fold(place + step) == "-":
        step += 2
    if line.mark(place + step):
        return step
    oblique = line.fold(place + step).endswith(("ому", "ому", "ом", "ій", "ой", "ем", "их", "ых", "ім", "ым"))
    step += (
        2
        if line.capital(place + step)
        and oblique
        and not line.mark(place + step + 1)
        and len(line.fold(place + step)) > 4
        and line.capital(place + step + 1) is False
        else 1
    )
    while not line.mark(place + step) and not line.capital(place + step) and not line.head(place + step):
        if line.loose(place + step) or line.says(place + step):
            break
        step += 1
    return step


def _outlet_at(line: Line, place: int) -> int:
    """Give how many words the outlet takes on whose air somebody speaks: NOS, Радіо Свобода, «Новый день»."""
    if line.words[place : place + 1] and line.words[place].text in OPENING:
        title = titled(line, place)
        return title.last - place if title else 0
    return 2 if line.fold(place) in data.ABBREVIATED else int(line.shouted(place))


def past_recipients(line: Line, place: int) -> int:
    """Pass over whom the speaker told: "Радіо Свобода омбудсман ...", "заяву Червоного Хреста Марія ..."."""
    start = place
    while line.fold(place) in data.OUTLETS and line.fold(place + 1) in {"новости", "news"}:
        place += 2
    if line.fold(place) in data.ABBREVIATED and line.capital(place + 1):
        place += 2
    while line.fold(place) in data.OUTLETS and (line.capital(place + 1) or line.head(place + 1)):
        place += 1
    listening = line.fold(place).endswith(_TO_WHOM) and not line.capital(place) and not line.head(place)
    if listening and not line.mark(place + 1) and (line.head(place + 2) or line.capital(place + 2)):
        place += 2
    oblique = line.fold(place).endswith(("ого", "его", "ому", "ему"))
    if oblique and line.capital(place) and line.capital(place + 1) and line.capital(place + 2):
        place += 2
    return place if place < len(line) and not line.mark(place) else start
