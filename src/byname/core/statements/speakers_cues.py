"""Every place of a sentence that says who speaks, and on which side of it stands what is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from byname.core.grammar.tongues import Tongue
from byname.core.statements import speakers_data as data
from byname.core.statements.speakers_names import Phrase, named_so
from byname.core.statements.speakers_open import OPEN_RULES
from byname.core.statements.speakers_phrases import phrase_at, subject_after, subject_before
from byname.core.statements.speakers_sources import SOURCE_RULES, Cue, Side, cue_of
from byname.core.statements.speakers_words import CLOSING, Line

__all__ = ["Cue", "Side", "find_cues"]


_WORDS_OF: Final = frozenset("слова заяву заявление дані данные цифру цифры цифри оцінку оценку".split())
_QUOTES: Final = frozenset(
    "приводит приводят привел привела наводить наводять навів навела цитирует цитує процитував процитировал".split()
)
_REFERS: Final = frozenset("ссылается ссылаются сослался сослалась посилається посилаються послався".split())
_NOUN_BEFORE: Final = frozenset("of united new no these those any media press such latest first earlier both".split())
_PASSIVE: Final = frozenset("was were been is are being be".split())
_FIGURES: Final = frozenset("number figure figures total toll tally count numbers".split())
_INFINITIVES: Final = frozenset("speak say tell confirm announce report mention put name give".split())
_SHORT: Final = 4
_FAR_OF: Final = 6
_OF_PEOPLE: Final = frozenset("suspected alleged feared presumed assumed".split())
"""Participles that stand before people as well: 180 suspected extremists."""
_ADJUNCT: Final = frozenset("on in at to after during from late early".split())
_LONG_TITLE: Final = 7


def find_cues(line: Line) -> tuple[Cue, ...]:
    """Find who is named as speaking in a sentence, in its order; those within another one's words only once."""
    found: list[Cue] = []
    for cue in sorted(_candidates(line), key=lambda each: (each.first, -each.last)):
        if not found or cue.first >= found[-1].last:
            found.append(cue)
    return tuple(found)


def _candidates(line: Line) -> Iterator[Cue]:
    for place in range(len(line)):
        for rule in _RULES:
            cue = rule(line, place)
            if cue is not None:
                yield cue
                break
    yield from (cue for cue in (_titled_before(line), _dashed(line)) if cue)


def _quoted_as(line: Line, place: int) -> Cue | None:
    """Read "a daily quoted X as saying", "X was quoted by a daily", "X, quoted by a daily"."""
    if line.fold(place) not in {"quoted", "quotes", "cited", "cites"}:
        return None
    if line.fold(place + 1) in {"by", "as"} or line.fold(place - 1) in _PASSIVE:
        return _was_quoted(line, place)
    found, teller = phrase_at(line, place + 1), subject_before(line, place)
    if found is None or line.fold(found.last) != "as":
        return None
    first = teller.first if teller else place
    return replace(cue_of(first, found.last + 2, Side.BEFORE, found), reporter=teller.speaker if teller else "")


def _was_quoted(line: Line, place: int) -> Cue | None:
    end = place - 1
    while end > 0 and (line.comma(end) or line.fold(end) in _PASSIVE or line.within(end, data.ADVERBS)):
        end -= 1
    spoke = subject_before(line, end + 1)
    teller = phrase_at(line, place + 2) if line.fold(place + 1) == "by" else None
    last = teller.last if teller else place + 1
    while line.fold(last) in {"as", "saying"} or (line.comma(last) and line.says(last + 1)) or line.says(last):
        last += 1
    if spoke is None:
        return None
    return replace(cue_of(spoke.first, last, Side.BEFORE, spoke), reporter=teller.speaker if teller else "")


def _words_of(line: Line, place: int) -> Cue | None:
    """Read "«Лента.ру» приводит слова X": the words are X's."""
    said = next((each for each in range(place + 1, place + 4) if line.fold(each) in _WORDS_OF), 0)
    if not said or not (line.fold(place) in _QUOTES or (line.says(place) and line.fold(said) == "слова")):
        return None
    found, teller = phrase_at(line, said + 1), subject_before(line, place)
    if found is None:
        return None
    first = teller.first if teller else place
    side = Side.AFTER if teller is None and line.comma(place - 1) else Side.BEFORE
    return replace(cue_of(first, found.last, side, found), reporter=teller.speaker if teller else "")


def _refers(line: Line, place: int) -> Cue | None:
    """Read ", на которого ссылается РБК": who hands on what the one before said."""
    if line.fold(place) not in _REFERS or any(line.counts(each) for each in (place + 1, place + 2)):
        return None
    teller = subject_after(line, place) or subject_before(line, place)
    if teller is None:
        return None
    first, last = min(place, teller.first), max(place + 1, teller.last)
    return replace(cue_of(first, last, Side.AFTER, teller), hands_on=True)


def _went_on(line: Line, place: int) -> Cue | None:
    """Read "he went on" and "was first to speak of"."""
    if line.tongue is not Tongue.ENGLISH:
        return None
    if line.fold(place) == "went" and line.fold(place + 1) == "on" and line.mark(place + 2):
        spoke = subject_before(line, place)
        return _of_verb(line, place, spoke, last=place + 2) if spoke else None
    spoken = line.says(place) or line.fold(place) in _INFINITIVES
    if spoken and line.fold(place - 1) == "to" and line.fold(place - 2) in {"first", "last"}:
        spoke = subject_before(line, place - 2)
        return cue_of(spoke.first, place + 1, Side.BEFORE, spoke) if spoke else None
    return None


def _verb(line: Line, place: int) -> Cue | None:
    """Read a verb of saying with its subject before or behind it."""
    if not line.says(place) or _denied(line, place) or not _is_verb(line, place):
        return None
    spoke = _subject(line, place)
    return _of_verb(line, place, spoke, last=place + 1) if spoke else None


def _denied(line: Line, place: int) -> bool:
    """Tell whether a verb is denied and so says nothing: "has not confirmed", "не назвав"."""
    before = line.fold(place - 1)
    if line.tongue is not Tongue.ENGLISH and before == "не":
        return not line.fold(place).startswith(data.REFUSING)
    nots = {"not", "не", "never"}
    return line.fold(place).startswith(data.UNSAID) and not nots.isdisjoint({before, line.fold(place - 2)})


def _is_verb(line: Line, place: int) -> bool:
    """Tell a verb that says something from its look-alikes: nouns, passives, infinitives, "spoke with", "gave them"."""
    word = line.fold(place)
    if line.tongue is not Tongue.ENGLISH:
        return _is_slavic_verb(line, place)
    before = line.fold(place - 1)
    if before.endswith(("'s", "s'")) or before == "own":
        return False
    if line.capital(place) and place > 0:
        return False
    if (
        (before in _NOUN_BEFORE and not line.capital(place - 1))
        or (before in data.DETERMINERS and before not in data.PRONOUNS[line.tongue])
        or before == "to"
    ):
        return False
    if before == "all" and word == "told":
        return False
    if before in _PASSIVE and not word.endswith("ing"):
        return False
    if word in _OF_PEOPLE and (line.number(place - 1) or not _clausal(line, place + 1)):
        return False
    if word in {"found", "finds"} and line.mark(place + 1):
        return any(line.mark(each) for each in range(max(place - _FAR_OF, 0), place))
    if word in {"knows", "points", "pointed"}:
        return line.fold(place + 1) in {"of", "out"}
    needs = {
        "spoke": ("of", "about"),
        "spoken": ("of", "about"),
        "speak": ("of", "about"),
        "speaks": ("of", "about"),
        "found": ("that",),
        "shows": ("that",),
    }
    if word in needs:
        ahead = range(place + 1, place + (_FAR_OF if word in {"spoke", "spoken"} else 2))
        first = next((line.fold(each) for each in ahead if line.fold(each) in {"of", "about", "with", "to"}), "")
        return first in needs[word] or (word not in {"spoke", "spoken"} and line.fold(place + 1) in needs[word])
    if word in {"expects", "expected"} and line.mark(place + 1):
        return True
    if word in {"put", "puts"}:
        return any(line.fold(each) == "at" for each in range(place + 2, min(place + 20, len(line))))
    if word in {"gave", "gives", "read", "showed", "called", "expects", "expected"}:
        if line.fold(place + 1) == "as" and word in {"gave", "gives"}:
            return True
        return line.number(place + 1) or any(line.fold(each) in _FIGURES for each in range(place + 2, place + 4))
    return not word.endswith("ing")


def _is_slavic_verb(line: Line, place: int) -> bool:
    """Tell the same of Ukrainian and Russian verbs that also mean to hand over, to give and to keep."""
    word = line.fold(place)
    if word in {"передает", "передают", "передає", "передають"}:
        return line.comma(place - 1) or line.comma(place + 1)
    if word in {"передал", "передала", "передали", "передав"}:
        return line.comma(place - 1) and line.head(place + 1)
    if word in data.GIVING:
        return line.counts(place + 1) or any(line.fold(each) == ":" for each in range(place + 1, place + 6))
    if word in {"веде", "ведет"}:
        return line.within(place - 1, data.RELATIVES) or line.fold(place + 1) in {
            "мову",
            "лік",
            "облік",
            "счет",
            "учет",
            "речь",
        }
    return True


def _clausal(line: Line, place: int) -> bool:
    """Tell whether what follows a verb is a mark, an article, a conjunction or a name: no noun that it would describe."""
    return (
        line.mark(place) or line.capital(place) or line.fold(place) in data.DETERMINERS | {"that", "it", "there", "to"}
    )


def _subject(line: Line, place: int) -> Phrase | None:
    opened = place == 0 or line.mark(place - 1) or line.fold(place - 1) in {"as", "як", "как"}
    if line.tongue is Tongue.ENGLISH:
        found = None
        inverted = line.capital(place + 1) or line.fold(place + 1) in data.DETERMINERS
        if opened and (line.fold(place) in data.INVERTIBLE or (inverted and line.fold(place).endswith("ed"))):
            found = subject_after(line, place)
        return found or subject_before(line, place)
    if line.words[place - 1].text in CLOSING and place and (titled := subject_before(line, place)):
        return titled
    if opened or line.within(place - 1, data.RELATIVES):
        return subject_after(line, place) or subject_before(line, place)
    before = subject_before(line, place)
    named = before is not None and any(
        line.head(each) or (line.capital(each) and each > 0) for each in range(before.first, before.last)
    )
    if before is not None and (named or not line.capital(place + 1)):
        return before
    return subject_after(line, place) or before


def _of_verb(line: Line, place: int, spoke: Phrase, *, last: int) -> Cue:
    first, last = min(spoke.first, place), max(spoke.last, last)
    first -= line.fold(first - 1) in {"as", "як", "как"} and line.comma(first - 2)
    behind = spoke.first > place
    if line.within(first - 1, data.RELATIVES) and not line.within(first - 2, data.PREPOSITIONS):
        return cue_of(first, last, Side.CLAUSE, spoke)
    if behind or line.within(first - 1, data.RELATIVES):
        return cue_of(first, last, Side.AFTER, spoke)
    quoted = line.quote(first - 1) or (line.comma(first - 1) and line.quote(first - 2))
    before = line.comma(first - 1) and (_ends_after(line, last) or _told_whom(line, place))
    after = quoted or before
    return replace(cue_of(first, last, Side.AFTER if after else Side.BEFORE, spoke), weak=line.within(place, data.WEAK))


def _ends_after(line: Line, place: int) -> bool:
    """Tell whether after a verb of saying nothing stands before the next mark but when, where or to whom it was said."""
    if line.mark(place):
        return line.fold(place) != ":" or not any(line.says(each) for each in range(line.begins(place - 1) - 1))
    if line.fold(place) in {"о", "об", "про", "щодо"}:
        return False
    if line.tongue is Tongue.ENGLISH:
        adjunct = line.fold(place) in _ADJUNCT or line.capital(place)
    else:
        adjunct = line.within(place, data.PREPOSITIONS) or line.capital(place) or line.time(place)
    if not (adjunct or line.within(place, data.LISTENERS) or line.within(place, data.ADVERBS)):
        return False
    for each in range(place, min(place + 10, len(line) + 1)):
        if line.mark(each):
            return True
        dated = any(line.within(near, data.MONTHS_AND_DAYS) for near in (each - 1, each + 1, each + 2))
        if line.fold(each) in {"that", "що", "что"} or line.says(each) or (line.number(each) and not dated):
            return False
    return False


def _told_whom(line: Line, place: int) -> bool:
    """Tell whether "told" is followed by its listeners alone, and by nothing that was said."""
    if line.fold(place) not in {"told", "tells"}:
        return False
    ahead = range(place + 1, min(place + 6, len(line)))
    return not any(line.fold(each) in {"that", ":"} for each in ahead)


def _dash_for_verb(line: Line, place: int) -> Cue | None:
    """Read "Генштаб насчитал 4, комиссия Гареева — 5": a dash for the verb of the speaker before."""
    if not line.comma(place) or line.fold(place) == "," or line.tongue is Tongue.ENGLISH:
        return None
    first = line.begins(place)
    verbs = [each for each in range(first) if line.says(each)]
    told = verbs and not any(line.fold(each) in {"что", "що"} for each in range(verbs[-1], place))
    if not told or line.fold(first - 1) != "," or line.within(first - 2, data.OWN_PEOPLE):
        return None
    direct = line.number(verbs[-1] + 1) or line.fold(verbs[-1] + 1) in {"про", "о", "об"}
    found = phrase_at(line, first)
    return cue_of(first, place + 1, Side.BEFORE, found) if direct and found and found.last == place else None


def _gapped(line: Line, place: int) -> Cue | None:
    """Read ", Iraq that over 1,000 did": a second speaker without a verb of its own."""
    counted = line.fold(place) in {"of", "at"} and (line.counts(place + 1) or line.fold(place + 1) == "just")
    if not (line.fold(place) == "that" or counted) or line.tongue is not Tongue.ENGLISH or not line.capital(place - 1):
        return None
    first = place
    while first > 0 and (line.capital(first - 1) or line.fold(first - 1) == "the"):
        first -= 1
    told = any(line.says(each) for each in range(first))
    separated = line.comma(first - 1) or line.fold(first - 1) == "and"
    return Cue(first, place + 1, Side.BEFORE, line.slice(first, place)) if told and separated else None


def _without_verb(line: Line, place: int) -> Cue | None:
    """Read ", президент 3310" behind "Лубинец насчитал 3300": a second speaker with his number alone."""
    if (
        line.tongue is Tongue.ENGLISH
        or line.fold(place - 1) not in {",", ";"}
        or not (line.head(place) or line.capital(place))
    ):
        return None
    verbs = [each for each in range(place) if line.says(each)]
    found = phrase_at(line, place) if verbs and line.counts(verbs[-1] + 1) else None
    if found is None or not line.counts(found.last) or not line.mark(found.last + 1):
        return None
    return cue_of(found.first, found.last, Side.BEFORE, found)


def _titled_before(line: Line) -> Cue | None:
    """Read a headline that begins with who says it: "Зеленський: ..."."""
    found = phrase_at(line, 0) if len(line) > 1 else None
    if found is None or line.fold(found.last) != ":" or not named_so(line, found):
        return None
    return cue_of(0, found.last + 1, Side.BEFORE, found)


def _dashed(line: Line) -> Cue | None:
    """Read a headline that ends with who says it: "... — Генштаб"."""
    end = len(line) - (1 if len(line) and line.fold(len(line) - 1) in {".", "!"} else 0)
    for place in range(end - 1, max(end - _LONG_TITLE, 1), -1):
        if line.comma(place) and line.fold(place) != ",":
            found = phrase_at(line, place + 1)
            spoken_of = line.fold(place + 1) in data.INFLECTED_NOT
            fits = found is not None and found.last == end and not spoken_of and named_so(line, found)
            return cue_of(place, end, Side.AFTER, found) if found and fits else None
        if line.mark(place):
            return None
    return None


_RULES: Final = (
    _quoted_as,
    *SOURCE_RULES,
    _words_of,
    _refers,
    _went_on,
    _verb,
    _gapped,
    _dash_for_verb,
    _without_verb,
    *OPEN_RULES,
)
