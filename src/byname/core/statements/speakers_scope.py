"""How far what one speaker says reaches within a sentence, and into the sentences after it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from byname.core.grammar.tongues import Tongue
from byname.core.statements import speakers_data as data
from byname.core.statements.speakers_cues import Cue, Side
from byname.core.statements.speakers_open import numbered
from byname.core.statements.speakers_words import Line

__all__ = ["Reach", "goes_on", "reaches"]

_OPENING: Final = 4
"""Among how many first words "of them" makes a sentence go on with the one before."""
_AMID: Final = 5
"""Within how many words behind "and" or a colon a speaker stands amid a part of the sentence: "and in total, he said, 13"."""
_OPENERS: Final = {
    Tongue.ENGLISH: frozenset("since with marking asked speaking according".split()),
    Tongue.UKRAINIAN: frozenset("станом загалом разом".split()),
    Tongue.RUSSIAN: frozenset("всего вместе".split()),
}


@dataclass(frozen=True, slots=True)
class Reach:
    """Words [first, last) of a sentence that a cue vouches for."""

    first: int
    last: int
    cue: Cue


def reaches(line: Line, cues: tuple[Cue, ...]) -> tuple[Reach, ...]:
    """Share a sentence out among its speakers; whoever only hands on another's words becomes the reporter of that."""
    spoken = _without_told_of(line, _with_reporters(cues))
    if not spoken:
        return ()
    found: list[Reach] = []
    for index, cue in enumerate(spoken):
        first = _begins(line, cue, found[-1] if found else None)
        if first is None and found[-1].cue.weak and not cue.weak:
            found[-1] = replace(found[-1], first=min(found[-1].first, _part_of(line, cue)), cue=cue)
            continue
        if first is None:
            found[-1] = replace(found[-1], cue=replace(found[-1].cue, reporter=found[-1].cue.reporter or cue.speaker))
            continue
        if found and found[-1].cue.side is Side.CLAUSE and cue.side is Side.AFTER:
            first = 0
            found[-1] = replace(found[-1], last=_clause_end(line, found[-1].cue.last))
        elif found:
            found[-1] = replace(found[-1], last=first)
        found.append(Reach(first, len(line), cue))
        if cue.side is Side.CLAUSE and index + 1 == len(spoken):
            break
    return tuple(_cut_off(line, reach) for reach in found)


def _without_told_of(line: Line, cues: list[Cue]) -> list[Cue]:
    """Leave out who is only told of: "X said Y had offered ..." is X's."""
    found: list[Cue] = []
    for cue in cues:
        told = found and cue.weak and cue.side is Side.BEFORE and found[-1].side is Side.BEFORE
        if not (told and not any(line.mark(place) for place in range(found[-1].last, cue.first))):
            found.append(cue)
    return found


def _cut_off(line: Line, reach: Reach) -> Reach:
    """End what somebody says at a semicolon behind the verb, unless what follows is another's doing: "; the UN asked eight"."""
    if reach.cue.side is not Side.AFTER:
        return reach
    for place in range(reach.cue.last, reach.last):
        if line.fold(place) == ";":
            parts = any(
                line.starts(each, data.CARRIES[line.tongue]) for each in range(place, min(place + 4, reach.last))
            )
            another = line.capital(place + 1) and not line.number(place + 1)
            return replace(reach, last=place) if another and not parts else reach
    return reach


def _with_reporters(cues: tuple[Cue, ...]) -> list[Cue]:
    """Join "UNN writes, citing X" and "X, на которого ссылается РБК" into one speaker with a reporter."""
    found: list[Cue] = []
    for cue in cues:
        if cue.cites and found:
            teller = found.pop()
            found.append(replace(cue, first=teller.first, side=teller.side, reporter=teller.speaker, cites=False))
        elif cue.hands_on:
            if found:
                found[-1] = replace(found[-1], last=cue.last, reporter=cue.speaker)
        else:
            found.append(cue)
    return found


def _begins(line: Line, cue: Cue, before: Reach | None) -> int | None:
    """Give where the words of a speaker begin; None where the one before speaks on and this one only hands it on."""
    if cue.side is Side.CLAUSE:
        return _relative_start(line, cue.first)
    if before is None:
        if cue.side is Side.AFTER:
            return _part_of(line, cue)
        return 0 if _opens(line, cue.first) else _clause_start(line, cue.first, 0)
    if before.cue.side is Side.CLAUSE and cue.side is Side.AFTER:
        return 0
    if cue.side is Side.BEFORE:
        return max(_clause_start(line, cue.first, before.cue.last), before.cue.last)
    separator = _last_separator(line, before.cue.last, cue.first)
    if separator is not None:
        return separator
    return before.cue.last if before.cue.side is Side.AFTER and _behind(line, before.cue, cue) else None


def _part_of(line: Line, cue: Cue) -> int:
    """Give where the words begin that a speaker behind them vouches for: the sentence where he ends it, else his part of it."""
    more = next((place for place in range(cue.last, len(line) - 1) if line.mark(place)), None)
    if more is None or line.fold(more) == ":" or (more == cue.last and line.within(more + 1, data.RELATIVES)):
        return 0
    separator = _last_separator(line, 0, cue.first)
    colon = next((place + 1 for place in range(cue.first - 1, 0, -1) if line.fold(place) == ":"), 0)
    near = max(separator or 0, colon)
    if cue.first - near <= _AMID and numbered(line, cue.last, len(line)):
        return near
    return next((place + 1 for place in range(cue.first - 1, -1, -1) if line.fold(place) == ";"), 0)


def _behind(line: Line, before: Cue, cue: Cue) -> bool:
    """Tell whether something is said between two speakers, so that the second has words of its own."""
    return any(line.number(place) for place in range(before.last, cue.first)) or cue.first - before.last > 3


def _opens(line: Line, place: int) -> bool:
    """Tell whether all that stands before a speaker only opens the sentence: when, where, on what occasion."""
    if any(line.fold(each) == ";" for each in range(place)):
        return False
    first = line.fold(0)
    opener = (
        line.within(0, data.PREPOSITIONS)
        or line.within(0, data.ADVERBS)
        or line.time(0)
        or first in _OPENERS[line.tongue]
    )
    return opener and not any(line.comma(each) and line.within(each + 1, data.SEPARATORS) for each in range(place))


def _clause_start(line: Line, place: int, least: int) -> int:
    """Give where the clause of a speaker begins: after the nearest mark, over "while" and "and"."""
    while place > least and not line.mark(place - 1):
        place -= 1
    return place


def _clause_end(line: Line, place: int) -> int:
    while place < len(line) and not line.mark(place):
        place += 1
    return place


def _relative_start(line: Line, place: int) -> int:
    while place > 0 and not line.within(place, data.RELATIVES):
        place -= 1
    return place


def _last_separator(line: Line, first: int, last: int) -> int | None:
    """Give the last place between two speakers where a clause of its own may begin; None where there is none."""
    for place in range(last - 1, first - 1, -1):
        if line.fold(place) == ";" or (line.comma(place) and line.within(place + 1, data.SEPARATORS)):
            return place + 1
    return None


def goes_on(line: Line) -> bool:
    """Tell whether a sentence without a speaker goes on with what the one before said: it counts parts of that.

    Everything else that follows is the outlet's own voice, as the labelling rules have it.
    """
    partly = any(line.starts(place, data.CARRIES.get(line.tongue, ())) for place in range(min(_OPENING, len(line))))
    this = line.fold(0) in {"це", "это"} and line.counts(1)
    return partly or this or (line.number(0) and line.within(1, _BARE_AFTER))


_BARE_AFTER: Final = {
    Tongue.ENGLISH: frozenset("were was are is came".split()),
    Tongue.UKRAINIAN: frozenset("передали з із були повернули".split()),
    Tongue.RUSSIAN: frozenset("передали из с были вернули".split()),
}
