"""The name within a phrase that names a speaker: told apart from the office before it and from what only describes it."""

from __future__ import annotations

from dataclasses import dataclass

from byname.core.grammar.tongues import Tongue
from byname.core.statements import speakers_data as data
from byname.core.statements.speakers_places_data import PLACES
from byname.core.statements.speakers_words import CLOSING, Line

__all__ = ["Phrase", "mentioned", "named", "named_so", "of_a_name", "person_first", "titled"]


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
    if not offices or name >= end or offices[-1] >= name or _hangs(line, name):
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


def _hangs(line: Line, place: int) -> bool:
    """Tell whether words hang on a preposition: "of the National Democratic Front"."""
    article = line.fold(place - 1) == "the"
    return line.within(place - 1 - article, data.PREPOSITIONS)


def _without_tail(line: Line, first: int, last: int) -> int:
    """End a phrase before what only describes: "Name of the Intelligence", "the institute he leads"."""
    for place in range(first + 1, last):
        if line.within(place, data.PRONOUNS):
            return place
        person = place - first > 1 and all(of_a_name(line, each) for each in range(first, place))
        if person and (line.fold(place) in {"of", "from", "for", "at"} or line.fold(place) in {"з", "із", "из", "с"}):
            return place
        where = line.tongue is not Tongue.ENGLISH and line.within(place, data.PREPOSITIONS) and not line.capital(place)
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


def mentioned(line: Line, last: int) -> tuple[str, str]:
    """Give the person and the body named first before a place of a sentence, "" where none is: who "he" and "it" may be."""
    person, body, place = "", "", 0
    while place < last:
        end = place
        while end < last and of_a_name(line, end) and not (line.loose(end) or line.time(end)):
            end += 1
        first = place
        while first > 0 and line.office(first - 1):
            first -= 1
        told = end - first > 1 or (end > place > 0)
        person = person or (line.slice(first, end) if end > place and told and not line.says(place) else "")
        if not body and line.within(place, data.AGENTS):
            first = place
            while first > 0 and (line.capital(first - 1) or line.fold(first - 1) == "the"):
                first -= 1
            body = line.slice(first, place + 1) if first < place else ""
        if not body and line.fold(place) == "the" and line.capital(place + 1):
            end = place + 1
            while line.capital(end):
                end += 1
            body = line.slice(place, end)
        body = body or (line.slice(place, place + 1) if line.shouted(place) else "")
        place = max(end, place + 1)
    return person, body


def person_first(line: Line) -> str:
    """Give the person with whom a sentence begins, "" where it begins with none: who "he" may be in the next one."""
    last = 0
    while last < len(line) and not line.mark(last) and (line.office(last) or of_a_name(line, last)):
        last += 1
    names = [place for place in range(last) if of_a_name(line, place)]
    single = len(names) == 1 and last == 1
    surname = line.tongue is not Tongue.ENGLISH and line.fold(0).endswith(data.SURNAMES)
    if not names or line.time(0) or line.loose(0) or (single and not surname):
        return ""
    return named(line, 0, last).speaker


def named_so(line: Line, found: Phrase) -> bool:
    """Tell whether a phrase beside a colon or dash names somebody and is no heading ("Result:")."""
    places = range(found.first, found.last)
    known = any(line.head(place) for place in places) or line.shouted(found.last - 1)
    capitals = all(line.capital(place) for place in places)
    return known or (capitals and (len(places) in {2, 3} or line.fold(found.first).endswith(data.SURNAMES)))


def titled(line: Line, place: int) -> Phrase | None:
    """Read a name in quotation marks, marks included: an outlet."""
    for last in range(place + 1, min(place + 6, len(line))):
        if line.words[last].text in CLOSING:
            opened = line.capital(place + 1) and not line.comma(last - 1)
            return Phrase(place, last + 1, line.slice(place, last + 1)) if opened and last > place + 1 else None
    return None
