"""Speakers named by a preposition, a paper or a figure of their own: "according to X", "ідеться у звіті", "X's count is"."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from byname.core.grammar.tongues import Tongue
from byname.core.statements import speakers_data as data
from byname.core.statements.speakers_names import Phrase
from byname.core.statements.speakers_phrases import phrase_at, source_at, subject_before
from byname.core.statements.speakers_words import Line

__all__ = ["SOURCE_RULES", "Cue", "Side", "cue_of"]

_OBJECTS: Final = frozenset("him her them".split())
_STANDS_IN: Final = frozenset("ідеться йдеться говорится сказано зазначено вказано следует указано мовиться".split())
_STANDS_FAR: Final = 7
_STANDS_AT: Final = frozenset("is was stands stood comes came reached reaches has says puts".split())
_PRINTED: Final = frozenset(
    "стоит стоїть значится значиться фигурирует фигурировало "
    "фігурувало фігурує указано вказано напечатано надруковано".split()
)
_GIVEN: Final = frozenset(
    "put estimated announced reported named cited counted quoted confirmed published stated".split()
)
_LONG_TITLE: Final = 7


class Side(StrEnum):
    """Where what is said stands, seen from who says it."""

    BEFORE = "before"
    """The speaker stands before it: X said that ..."""
    AFTER = "after"
    """The speaker stands behind or amid it: ..., X said, ..."""
    CLAUSE = "clause"
    """The speaker stands in a relative clause and vouches for that alone."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One such place: words [first, last); `cites`: the phrase names whom another cue of the sentence quotes."""

    first: int
    last: int
    side: Side
    speaker: str
    office: str = ""
    reporter: str = ""
    pronoun: bool = False
    cites: bool = False
    hands_on: bool = False
    weak: bool = False
    who: str = ""
    """The pronoun, where one stands for the name."""


def _source(line: Line, place: int) -> Cue | None:
    """Read "according to X", "за підрахунком X", "по его словам"."""
    size = line.starts(place, data.SOURCES.get(line.tongue, ()))
    if not size:
        return _owned_source(line, place) or _by_count(line, place)
    if line.fold(place + size) in _OBJECTS:
        return Cue(place, place + size + 1, _side_of_source(line, place), "", pronoun=True)
    found = source_at(line, place + size)
    named = any(line.capital(each) for each in (place + 1, place + 2))
    if found is None or (line.fold(place) == "per" and not named):
        return None
    return cue_of(place, found.last, _side_of_source(line, place), found)


def _put_it(line: Line, place: int) -> Cue | None:
    """Read "as X put it"."""
    if line.fold(place) != "as" or line.tongue is not Tongue.ENGLISH:
        return None
    found = phrase_at(line, place + 1)
    if found is None or not line.starts(found.last, ("put it", "puts it", "has put it", "phrased it")):
        return None
    return cue_of(place, found.last + 2, Side.AFTER if place else Side.BEFORE, found)


def _own_figure(line: Line, place: int) -> Cue | None:
    """Read "Norburg's own count is 205", "the headquarters' tally by service was"."""
    bare = line.fold(place).endswith("s") and line.fold(place + 1) in {"'", "’"}
    if line.tongue is not Tongue.ENGLISH or not (bare or line.fold(place).endswith(("'s", "s'"))):
        return None
    owner = place + 1 if bare else place
    noun = next((each for each in (owner + 1, owner + 2) if line.fold(each) in data.COUNT_NOUNS), 0)
    stands = any(line.fold(each) in _STANDS_AT for each in range(noun + 1, noun + _STANDS_FAR))
    stands = stands or any(line.fold(each) == ":" for each in range(noun + 1, noun + 2 * _STANDS_FAR))
    if not noun or not stands:
        return None
    first = place
    while first > 0 and (line.capital(first - 1) or line.head(first - 1) or line.fold(first - 1) in {"the", "news"}):
        first -= 1
    written = line.slice(first, place + 1)
    return Cue(first, noun + 1, Side.BEFORE, written if bare else written[:-2] if written[-2] in "'’" else written[:-1])


def _given_by(line: Line, place: int) -> Cue | None:
    """Read "was put at 205 by X", "the figure named by X", "названная X цифра"."""
    word = line.fold(place)
    if line.tongue is Tongue.ENGLISH:
        told = any(
            line.fold(each) in _GIVEN for each in range(place - 1, max(place - 8, -1), -1) if not line.mark(each)
        )
        counted = line.counts(place - 1) and (told or any(line.fold(each) == "by" for each in range(place - 1)))
        given = line.fold(place - 1) in _GIVEN or counted
        found = phrase_at(line, place + 1) if word == "by" and given else None
    else:
        found = phrase_at(line, place + 1) if word.startswith(data.NAMED_BY) and line.capital(place + 1) else None
    return cue_of(place, found.last, Side.AFTER, found) if found else None


def _owned_source(line: Line, place: int) -> Cue | None:
    owned = line.within(place + 1, data.OWN_PEOPLE) and line.tongue is not Tongue.ENGLISH
    noun = place + (3 if line.fold(place + 2) in {"же", "ж"} else 2)
    if not owned or f"{line.fold(place)} {line.fold(noun)}" not in data.SOURCES[line.tongue]:
        return None
    return Cue(place, noun + 1, _side_of_source(line, place), "", pronoun=True)


def _by_count(line: Line, place: int) -> Cue | None:
    """Read "by the ministry's count"."""
    if line.fold(place) not in {"by", "on"} or line.tongue is not Tongue.ENGLISH:
        return None
    for end in range(place + 1, min(place + 7, len(line))):
        if line.fold(end).endswith(("'s", "s'")) and line.fold(end + 1) in data.COUNT_NOUNS:
            return Cue(place, end + 2, _side_of_source(line, place), line.slice(place + 1, end + 1)[:-2])
        if line.within(end, data.OWN_PEOPLE) and line.fold(end + 1) in data.COUNT_NOUNS:
            return Cue(place, end + 2, _side_of_source(line, place), "", pronoun=True)
    return None


def _side_of_source(line: Line, place: int) -> Side:
    before = place - 1
    if line.comma(before):
        before -= 1
    if line.within(before, data.RELATIVES):
        return Side.CLAUSE
    return Side.BEFORE if place == 0 or line.within(place - 1, data.CONJUNCTIONS) else Side.AFTER


def _citing(line: Line, place: int) -> Cue | None:
    """Read "citing X", "со ссылкой на X"."""
    size = line.starts(place, data.CITING.get(line.tongue, ()))
    found = phrase_at(line, place + size) if size else None
    return replace(cue_of(place, found.last, Side.AFTER, found), cites=True) if found else None


def _in_a_paper(line: Line, place: int) -> Cue | None:
    """Read "ідеться у звіті", "говорится в отчете ООН", "ідеться у відповіді, яку в Офісі генпрокурора дали"."""
    if line.fold(place) not in _STANDS_IN:
        return None
    paper = next((each for each in (place + 2, place + 3) if line.within(each, data.DOCUMENTS)), 0)
    if not paper:
        return _paper_before(line, place)
    side = Side.BEFORE if place == 0 else Side.AFTER
    if line.comma(paper + 1) and line.within(paper + 2, data.RELATIVES) and line.fold(paper + 3) in {"в", "у"}:
        owner = phrase_at(line, paper + 4)
        if owner:
            return cue_of(place, owner.last, side, owner)
    end = paper + 1
    while end < len(line) and end - paper < _LONG_TITLE and not (line.mark(end) or line.loose(end) or line.time(end)):
        end += 1
    owned = line.capital(paper + 1) and not line.time(paper + 1)
    own = line.fold(paper).startswith("резолюц")
    if owned and not own and (owner := phrase_at(line, paper + 1)) is not None:
        return cue_of(place, max(owner.last, paper + 2), side, owner)
    return Cue(place, end, side, line.slice(paper, end))


def _paper_before(line: Line, place: int) -> Cue | None:
    """Read "В докладе ООН говорится"."""
    first = line.begins(place)
    if line.fold(first) not in {"в", "у"} or not line.within(first + 1, data.DOCUMENTS):
        return None
    return Cue(first, place + 1, Side.BEFORE, line.slice(first + 1, place))


def _printed_in(line: Line, place: int) -> Cue | None:
    """Read "в Вестнике стоит 2340", "на сайте bel.ru значится 173", "another report has 16": what a paper prints."""
    word = line.fold(place)
    if line.tongue is Tongue.ENGLISH:
        had = word in {"has", "had", "gives"} and (
            line.number(place + 1) or line.starts(place, ("had it at", "has it at")) > 0
        )
        paper = any(line.within(each, data.DOCUMENTS) for each in range(max(place - 6, 0), place))
        spoke = subject_before(line, place) if had and paper else None
        return cue_of(spoke.first, place + 1, Side.BEFORE, spoke) if spoke else None
    if word not in _PRINTED:
        return None
    first = line.begins(place)
    while first < place and line.within(first, data.SEPARATORS):
        first += 1
    if line.fold(first) not in {"в", "у", "на"}:
        return None
    title = next((each for each in range(first + 1, place) if _outlet(line, each)), 0)
    return Cue(first, place + 1, Side.BEFORE, line.slice(title, place)) if title else None


def _outlet(line: Line, place: int) -> bool:
    """Tell whether a word begins the name of an outlet in Latin letters or quotation marks."""
    word = line.words[place].text
    return word[:1] in '«"“„' or (word[:1].isascii() and word[:1].isalpha())


def cue_of(first: int, last: int, side: Side, found: Phrase) -> Cue:
    """Make a cue of a phrase; a pronoun has no name yet."""
    if found.pronoun:
        return Cue(first, last, side, "", pronoun=True, who=found.speaker.casefold())
    return Cue(first, last, side, found.speaker, found.office)


SOURCE_RULES: Final = (_citing, _source, _put_it, _own_figure, _given_by, _in_a_paper, _printed_in)
"""Each reads a cue that begins at, or leans on, one word; None where it does not stand there."""
