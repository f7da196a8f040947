"""The name within a phrase that names a speaker: told apart from the office before it and from what only describes it."""

from __future__ import annotations

from dataclasses import dataclass

from byname.core.grammar.tongues import Tongue
from byname.core.statements import speakers_data as data
from byname.core.statements.speakers_places_data import PLACES
from byname.core.statements.speakers_words import Line

__all__ = ["Phrase", "named", "named_so", "of_a_name"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words [first, last) that name who speaks; `speaker` and `office` as written; `pronoun`: he, she, they."""

    first: int
    last: int
    speaker: str
    office: str = ""
    pronoun: bool = False


def named(line: Line, first: int, last: int) -> Phrase:
    """Tell name and office of a phrase apart; the speaker is the whole of it, or the full name without a small office."""
    if last - first == 1 and line.within(first, data.PRONOUNS):
        return Phrase(first, last, line.words[first].text, pronoun=True)
    slavic = line.tongue is not Tongue.ENGLISH
    if slavic and last - first > 1 and (line.within(first, data.OWN_PEOPLE) or line.fold(first).startswith(data.PRESS)):
        inner = named(line, first + 1, last)
        bare = inner.speaker.removeprefix(inner.office).strip() or inner.speaker
        return Phrase(first, last, bare, inner.office, inner.pronoun)
    end = _without_tail(line, first, last)
    name = end
    while name > first and of_a_name(line, name - 1):
        name -= 1
    offices = [place for place in range(first, end) if line.office(place)]
    if not offices or name >= end or offices[-1] >= name or line.within(name - 1, data.PREPOSITIONS):
        tail = (
            line.slice(end + 1, last) if end < last and line.fold(end) in data.WITHIN_NAMES.get(line.tongue, ()) else ""
        )
        return Phrase(first, last, line.slice(first, end), tail if not offices else "")
    office = line.slice(first, name)
    small = not line.capital(first) or (line.tongue is not Tongue.ENGLISH and line.within(first, data.OWN_PEOPLE))
    owned = line.within(first, data.OWN_PEOPLE)
    if owned or (small and end - name > 1 and not slavic):
        return Phrase(first, last, line.slice(name, end), office)
    return Phrase(first, last, line.slice(first, end), office)


def _without_tail(line: Line, first: int, last: int) -> int:
    """End a phrase before what only describes: "Name of the Intelligence", "the institute he leads"."""
    for place in range(first + 1, last):
        if line.within(place, data.PRONOUNS):
            return place
        person = place - first > 1 and all(of_a_name(line, each) for each in range(first, place))
        if person and (line.fold(place) in {"of", "from", "for", "at"} or line.fold(place) in {"з", "із", "из", "с"}):
            return place
        where = line.tongue is not Tongue.ENGLISH and line.within(place, data.PREPOSITIONS)
        if (
            where
            and (of_a_name(line, place - 1) or line.shouted(place - 1))
            and not line.starts(place, data.WITHIN_NAMES[line.tongue])
        ):
            return place
    return last


def of_a_name(line: Line, place: int) -> bool:
    """Tell whether a word may be part of a person's name: a capital, no abbreviation, place, office or body."""
    word = line.fold(place)
    particle = word.startswith(("аль-", "al-", "ель-", "эль-")) or word in {"bin", "van", "de", "бен", "ван", "аль"}
    proper = line.capital(place) and not line.shouted(place) and not line.head(place)
    return particle or (proper and word not in PLACES and word not in data.DETERMINERS and not word.endswith("'s"))


def named_so(line: Line, found: Phrase) -> bool:
    """Tell whether a phrase beside a colon or dash names somebody and is no heading ("Result:")."""
    places = range(found.first, found.last)
    known = any(line.head(place) for place in places) or line.shouted(found.last - 1)
    capitals = all(line.capital(place) for place in places)
    return known or (capitals and (len(places) in {2, 3} or line.fold(found.first).endswith(data.SURNAMES)))
