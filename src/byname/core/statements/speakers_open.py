"""Speakers told by verbs that no list knows, by where they stand alone: ", relatives believe.", ", проговорился посол"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from byname.core.grammar.tongues import Tongue
from byname.core.statements import speakers_data as data
from byname.core.statements import speakers_open_data as words
from byname.core.statements.speakers_names import Phrase, named_so
from byname.core.statements.speakers_phrases import phrase_at, subject_before
from byname.core.statements.speakers_places_data import PLACES
from byname.core.statements.speakers_sources import Cue, Side, cue_of
from byname.core.statements.speakers_words import OPENING, Line

__all__ = ["OPEN_RULES", "numbered"]

_ASIDE: Final = 12
_NOUN: Final = 4
_VERBAL: Final = re.compile(
    "(?:[аиіїяую]в(?<!ів)(?<!їв)|[аиыяеоу]л|ла|ло|ли|[віл]ся|лась|лись|ась|[аяує]є|[иї]ть|[уюя]ть|[аяуюе]ет|ит|[ую]т|ят|[еиюую]тся|[єиїую]ться)$"
)
_OBLIQUE: Final = (
    "ого",
    "его",
    "ому",
    "ему",
    "ої",
    "ой",
    "ою",
    "ими",
    "ыми",
    "ами",
    "ями",
    "ах",
    "ях",
    "их",
    "ых",
    "ів",
)


def _end(line: Line, place: int) -> int:
    """Give where the words between two marks end; a title in quotation marks belongs to them."""
    while place < len(line):
        found = phrase_at(line, place) if line.words[place].text in OPENING else None
        if found is not None:
            place = found.last
        elif line.mark(place):
            break
        else:
            place += 1
    return place


def numbered(line: Line, first: int, last: int) -> bool:
    """Tell whether something is counted between two places; a day of the month is no count."""
    return any(
        line.counts(place)
        and not line.within(place + 1, data.MONTHS_AND_DAYS)
        and not line.within(place - 1, data.MONTHS_AND_DAYS)
        for place in range(first, last)
    )


def _does(line: Line, place: int) -> bool:
    """Tell whether a word is for what is done, for people or for states of theirs."""
    return line.fold(place).startswith((*data.DOING, *words.ACTING))


def _acts(line: Line, place: int) -> bool:
    """Tell whether a word is for what is done, counted or described, not for what is said."""
    return _does(line, place) or line.loose(place) or line.head(place) or line.fold(place).endswith("тели")


def _aside(line: Line, place: int) -> Cue | None:
    """Read words between two marks, nothing counted in them, that are a verb and who speaks."""
    if not (line.comma(place - 1) or line.quote(place - 1)) or line.mark(place):
        return None
    end = _end(line, place)
    if end - place < len(("who", "says")) or end - place > _ASIDE or numbered(line, place, end):
        return None
    found = _english_aside(line, place, end) if line.tongue is Tongue.ENGLISH else _slavic_aside(line, place, end)
    return replace(found, first=place) if found else None


def _english_aside(line: Line, place: int, end: int) -> Cue | None:
    """Read ", relatives believe", ", as the envoy reminded mourners" and ", a source close to the talks hinted on Friday"."""
    place += line.fold(place) == "as"
    for verb in range(place + 1, end):
        last = verb + 1 == end
        unknown = (
            last and line.fold(verb).endswith(("ed", "s")) and not any(_does(line, each) for each in (place, verb))
        )
        said = _said(line, place, verb, last=last)
        if (said or unknown) and _ended(line, verb, end) and not line.capital(verb):
            return _aside_of(line, place, verb, end, known=said)
    return None


def _said(line: Line, place: int, verb: int, *, last: bool) -> bool:
    """Tell whether a word is a verb of saying here: after a plural in its plain form too, a weak one where it ends the aside."""
    if line.fold(verb).endswith("ing"):
        return False
    owned = line.within(verb - 1, data.OWN_PEOPLE) or line.fold(verb - 1) in data.DETERMINERS
    small = (each for each in range(place, verb) if not line.capital(each))
    many = line.fold(verb - 1).endswith("s") or (last and any(line.fold(each).endswith("s") for each in small))
    plain = line.fold(verb) in words.PLAINLY and many and not owned
    return plain or _says(line, verb) or (last and line.within(verb, data.WEAK))


def _ended(line: Line, verb: int, end: int) -> bool:
    """Tell whether behind a verb nothing stands but to whom, when or where it was said."""
    behind = verb + 1
    behind += line.fold(behind) in {"up", "out"}
    if behind < end and not line.capital(behind) and line.fold(behind).endswith("s"):
        behind += 1
    while behind < end and line.fold(verb) == "told" and line.capital(behind):
        behind += 1
    return behind >= end or line.loose(behind) or line.time(behind)


def _aside_of(line: Line, place: int, verb: int, end: int, *, known: bool) -> Cue | None:
    last = verb
    while last > place and line.within(last - 1, data.ADVERBS):
        last -= 1
    named = any(line.capital(each) or line.head(each) for each in range(place, last))
    inside = any(_breaks(line, each) for each in range(place, last))
    if last == place or inside or not (named or known) or line.within(place, data.PRONOUNS):
        return None
    found = phrase_at(line, place)
    if found is None or (found.last != last and not line.within(found.last, data.PRONOUNS)):
        found = Phrase(place, last, line.slice(place, last))
    return cue_of(place, end, Side.AFTER, found)


def _breaks(line: Line, place: int) -> bool:
    """Tell whether a word ends a phrase that names somebody: a conjunction, relative, adverb or verb, but no preposition."""
    tables = (data.CONJUNCTIONS, data.RELATIVES, data.ADVERBS)
    joined = line.fold(place) in data.JOINED
    return (any(line.within(place, table) for table in tables) and not joined) or _says(line, place)


def _says(line: Line, place: int) -> bool:
    return line.within(place, data.SAYING) or line.within(place, words.ALSO_SAYING)


def _slavic_aside(line: Line, place: int, end: int) -> Cue | None:
    """Read ", проговорився помічник президента" and ", твердят активисты"."""
    verb = place
    while verb < end and (line.within(verb, data.ADVERBS) or line.fold(verb) in {"як", "как"}):
        verb += 1
    known = line.says(verb)
    unlike = line.tongue is Tongue.RUSSIAN and line.fold(verb).endswith("в")
    if verb + 1 >= end or unlike or not (known or (_VERBAL.search(line.fold(verb)) and not _acts(line, verb))):
        return None
    if not known and line.within(verb + 1, data.OWN_PEOPLE):
        return None
    first = verb + 1
    while first < end and (line.within(first, data.ADVERBS) or line.within(first, data.LISTENERS)):
        first += 1
    if not known and not _names(line, first, end) and _names(line, first + 1, end):
        first += 1
    if first >= end or line.fold(first).endswith((*_OBLIQUE, "хто", "кто")) or line.loose(first) or line.time(first):
        return None
    found = phrase_at(line, first)
    if found is None and known and end - first <= _NOUN and not any(line.loose(each) for each in range(first, end)):
        found = Phrase(first, end, line.slice(first, end))
    if found is None or found.pronoun or not (known or _names(line, first, end)):
        return None
    behind = found.last
    ended = (
        behind >= end
        or line.within(behind, data.PREPOSITIONS)
        or line.time(behind)
        or line.within(behind, data.ADVERBS)
    )
    return cue_of(place, end, Side.AFTER, found) if ended else None


def _names(line: Line, first: int, end: int) -> bool:
    """Tell whether a name, office or body begins at a place, over one word that describes it."""
    if first >= end or line.loose(first) or line.mark(first):
        return False
    described = line.fold(first).endswith(words.DESCRIBING) and first + 1 < end and line.head(first + 1)
    return line.capital(first) or line.head(first) or line.words[first].text in OPENING or described


def _that(line: Line, place: int) -> Cue | None:
    """Read "X conjectured that" and "X проговорился, что": whatever the verb, its subject says what follows."""
    english = line.tongue is Tongue.ENGLISH
    if line.fold(place) not in ({"that"} if english else {"що", "что"}) or (not english and not line.comma(place - 1)):
        return None
    verb = place - (1 if english else 2)
    if verb < 1 or line.says(verb) or _acts(line, verb) or line.mark(verb) or line.capital(verb) or line.number(verb):
        return None
    plainly = line.fold(verb).endswith("ed") or line.fold(verb) in words.PLAINLY
    verbal = plainly if english else bool(_VERBAL.search(line.fold(verb)))
    found = subject_before(line, verb) if verbal else None
    if (
        found is None
        or found.pronoun
        or line.within(found.first - 1, data.RELATIVES)
        or line.fold(found.first) in {"we", "i"}
    ):
        return None
    known = any(line.head(each) or (line.capital(each) and each > 0) for each in range(found.first, found.last))
    return cue_of(found.first, verb + 1, Side.BEFORE, found) if known else None


def _before_colon(line: Line, place: int) -> Cue | None:
    """Read "Москва стоїть на своєму: ..." and "Talvik on Telegram: ...": what somebody opens with a colon."""
    if line.fold(place) != ":" or place == 0 or place > _ASIDE:
        return None
    found = phrase_at(line, 0)
    if found is None or found.pronoun or found.last >= place or line.within(0, data.PREPOSITIONS):
        return None
    inside = range(found.last, place)
    joined = line.fold(found.last) in data.JOINED or any(
        line.fold(each) in data.COUNT_NOUNS for each in range(found.last)
    )
    if joined or any(line.mark(each) or line.counts(each) for each in inside):
        return None
    speaks = named_so(line, found) or line.fold(0) in PLACES
    acts = found.last < place and _does(line, found.last)
    return cue_of(0, place + 1, Side.BEFORE, found) if speaks and not acts else None


def _gives_number(line: Line, place: int) -> Cue | None:
    """Read "Xinhua contents itself with more than 200", "омбудсман обмежився числом 6922": who comes to a number, now."""
    if line.tongue is Tongue.ENGLISH:
        if not _counts_now(line, place):
            return None
    elif not _gives_figure(line, place):
        return None
    found = subject_before(line, place)
    if found is None or found.pronoun or (line.tongue is Tongue.ENGLISH and found.last < place - 1):
        return None
    several = line.fold(found.last - 1).endswith("s") and not line.capital(found.last - 1)
    plural = line.tongue is Tongue.ENGLISH and several and line.fold(place) not in words.PLAINLY
    known = any(line.head(each) or line.capital(each) for each in range(found.first, found.last))
    return cue_of(found.first, place + 1, Side.BEFORE, found) if known and not plural else None


def _counts_now(line: Line, place: int) -> bool:
    """Tell whether an English verb comes to a number: "arrives at 247", "made it 400", "prosecutors add 245", "while X has 14"."""
    ahead = any(line.counts(each) for each in range(place + 1, place + _NOUN + 1) if not line.mark(each))
    if line.fold(place - 1) in data.DETERMINERS or line.capital(place) or not ahead:
        return False
    word, near = line.fold(place), line.counts(place + 1)
    has = word == "has" and near and any(_turns(line, each) for each in range(place))
    made = word in {"made", "makes", "had", "has"} and line.fold(place + 1) == "it"
    several = word in words.PLAINLY and line.fold(place - 1).endswith("s") and near
    return has or made or several or word in words.NUMBERING


def _gives_figure(line: Line, place: int) -> bool:
    """Tell whether a verb gives a figure: "ограничился числом 6922", "оперував іншим числом, 6922"."""
    figure = next((each for each in (place + 1, place + 2) if line.fold(each).startswith(data.FIGURES)), 0)
    behind = figure + 1 + (line.fold(figure + 1) in {",", ":"})
    return bool(figure) and line.counts(behind) and bool(_VERBAL.search(line.fold(place)))


def _turns(line: Line, place: int) -> bool:
    """Tell whether a word says that another has spoken before, or sets one against the other."""
    return line.says(place) or line.fold(place) in {"while", "whereas", "but", "recalling"}


def _at_theirs(line: Line, place: int) -> Cue | None:
    """Read "у Юсова — 65", "у Москвы другая цифра", "У Червоного Хреста виходить 706": the number somebody has."""
    if (
        line.tongue is Tongue.ENGLISH
        or line.fold(place) not in {"у", "в", "на"}
        or not (place == 0 or line.mark(place - 1))
    ):
        return None
    paper = line.fold(place + 1).startswith((*words.SOURCE_STEMS, "сайт"))
    if line.fold(place) == "на" and not paper:
        return None
    found = phrase_at(line, place + 1 + paper)
    if found is None or found.pronoun or line.time(place + 1):
        return None
    own = line.fold(found.last).startswith(words.OTHERWISE)
    speaks = any(line.head(each) for each in range(found.first, found.last)) or line.fold(place) == "у"
    dashed = line.comma(found.last) and line.fold(found.last) != "," and line.counts(found.last + 1)
    contrast = place > 0 or own or paper
    fits = own or (dashed and contrast and speaks)
    return cue_of(place, found.last, Side.BEFORE, found) if fits else None


def _by_their(line: Line, place: int) -> Cue | None:
    """Read ", по раскладке штаба,", "За переліком омбудсмана" and ", по Лубинцу,": by what somebody keeps or tells."""
    opener = line.fold(place)
    if (
        line.tongue is Tongue.ENGLISH
        or opener not in {"по", "за", "згідно", "согласно"}
        or not (place == 0 or line.mark(place - 1))
    ):
        return None
    side = Side.BEFORE if place == 0 else Side.AFTER
    if opener == "по" and line.capital(place + 1) and line.fold(place + 1).endswith(("у", "ю", "ому")):
        whom = phrase_at(line, place + 1)
        return cue_of(place, whom.last, side, whom) if whom and line.mark(whom.last) else None
    joined = line.fold(place + 1)
    noun = place + (2 if joined in {"з", "із"} or joined.endswith(("ым", "им", "ой", "ою", "єю", "ому")) else 1)
    found = phrase_at(line, noun + 1) if line.fold(noun).startswith(words.SOURCE_STEMS) else None
    return cue_of(place, found.last, side, found) if found and not found.pronoun else None


def _sum_of(line: Line, place: int) -> Cue | None:
    """Read "Підсумок Ганни Маляр — 24 обміни": somebody's sum, and a dash for the verb."""
    if (
        line.tongue is Tongue.ENGLISH
        or not (place == 0 or line.mark(place - 1))
        or not line.fold(place).startswith(words.SUMS)
    ):
        return None
    found = phrase_at(line, place + 1)
    if (
        found is None
        or found.pronoun
        or line.time(place + 1)
        or not line.comma(found.last)
        or not line.counts(found.last + 1)
    ):
        return None
    return cue_of(place, found.last, Side.BEFORE, found)


OPEN_RULES: Final = (_aside, _that, _before_colon, _gives_number, _at_theirs, _by_their, _sum_of)
"""Each reads a cue that no list of verbs knows; None where it does not stand there."""
