"""The phrase that names a speaker: where it begins and ends beside a verb or preposition, its name and its office."""

from __future__ import annotations

from typing import Final

from byname.core.grammar.tongues import Tongue
from byname.core.statements import speakers_data as data
from byname.core.statements.speakers_listeners import all_plain, passed, past_recipients
from byname.core.statements.speakers_names import Phrase, named, of_a_name, titled
from byname.core.statements.speakers_words import CLOSING, OPENING, Line

__all__ = ["phrase_at", "source_at", "subject_after", "subject_before"]

_LONGEST: Final = 14
_SOURCE: Final = 5
_PARTICIPLES: Final = (
    "но",
    "то",
    "ся",
    "ась",
    "лись",
    "ли",
    "ють",
    "уть",
    "ить",
    "ять",
    "їть",
    "ає",
    "ує",
    "ют",
    "ят",
    "ало",
    "ило",
    "свои",
    "своих",
    "свої",
    "своїх",
    "інша",
    "інший",
    "другая",
    "другой",
)
_INSTRUMENTAL: Final = ("ими", "ыми", "ами", "ями")
_TO_WHOM: Final = ("ому", "ему", "ій")
"""How an adjective ends before the outlet that was told something: "нідерландському NOS"."""
_CITED: Final = ("посилан", "ссылк", "итог", "підсумк", "приводу", "поводу", "результат", "запрос", "телефон")
_OF_WHAT: Final = frozenset("to of about only just о об про в у".split())
_INFINITIVE: Final = ("ть", "ти", "ться", "тися")
_LATE: Final = frozenset("later earlier before afterwards раньше ранее позже раніше пізніше згодом".split())
_GERUNDS: Final = ("ing", "учи", "ючи", "ачи", "ячи", "вши", "уя", "вая", "чая", "щая")
_LATIN_LINKS: Final = frozenset("of the and for de la".split())


def phrase_at(line: Line, place: int) -> Phrase | None:
    """Read the phrase that begins at a place: "the Defense Ministry", "омбудсмана Лубінця"; None where none does."""
    if line.within(place, data.PRONOUNS):
        return Phrase(place, place + 1, line.words[place].text, pronoun=True)
    if line.words[place : place + 1] and line.words[place].text in OPENING:
        return titled(line, place)
    end = _english_end(line, place) if line.tongue is Tongue.ENGLISH else _slavic_end(line, place)
    return named(line, place, end) if end > place else None


def source_at(line: Line, place: int) -> Phrase | None:
    """Read whose words or numbers a preposition gives: any phrase up to the next mark, "investigators" too."""
    found = phrase_at(line, place)
    if found is not None:
        return _with_partner(line, found)
    last = place
    while last < len(line) and last - place < _SOURCE and not (line.mark(last) or line.time(last) or line.loose(last)):
        last += 1
    if (
        last > place
        and line.words[last : last + 1]
        and line.words[last].text in OPENING
        and (title := titled(line, last))
    ):
        last = title.last
    whole = last > place and line.mark(last) and not line.within(place, data.LISTENERS)
    return named(line, place, last) if whole else None


def _with_partner(line: Line, found: Phrase) -> Phrase:
    """Join "Invisible Children and The Resolve" where both are named and nothing but a mark follows."""
    joined = line.fold(found.last) in data.JOINED and line.capital(found.last + 1) and not found.pronoun
    other = phrase_at(line, found.last + 1) if joined else None
    if other is None or not line.mark(other.last):
        return found
    return Phrase(found.first, other.last, line.slice(found.first, other.last))


def subject_after(line: Line, verb: int) -> Phrase | None:
    """Read who speaks after the verb: "said the ICRC", "сказав у четвер Леонідас Пантелідіс", "розповіли в штабі"."""
    place = verb + 1
    while place < len(line):
        if line.words[place].text in OPENING and (title := titled(line, place)):
            if line.tongue is Tongue.ENGLISH or not (line.head(title.last) or line.capital(title.last)):
                return title
            place = title.last
            continue
        if line.mark(place):
            return None
        if line.fold(place) in {"про", "о", "об", "щодо"}:
            return None
        if line.fold(place) in {"в", "у"} and line.plural(verb) and not line.time(place + 1):
            found = source_at(line, place + 1)
            if found:
                return found
        step = passed(line, place)
        if not step:
            break
        place += step
        if line.fold(place - 1).endswith(_TO_WHOM) and line.shouted(place) and line.capital(place + 1):
            place += 1
    place = past_recipients(line, place)
    found = phrase_at(line, place) if place < len(line) else None
    if found is None or not _may_speak(line, found, weak=line.within(verb, data.WEAK)):
        return None
    return _with_name_behind(line, found)


def _with_name_behind(line: Line, found: Phrase) -> Phrase:
    """Name whom "their spokesman, Name Surname," only calls by an office: the name behind the comma."""
    anonymous = not any(line.capital(place) for place in range(found.first, found.last))
    office = any(line.office(place) for place in range(found.first, found.last))
    if not (anonymous and office and line.comma(found.last)):
        return found
    last = found.last + 1
    while of_a_name(line, last):
        last += 1
    named = last - found.last > 2 and line.mark(last) and line.fold(found.last) == ","
    return Phrase(found.first, last, line.slice(found.last + 1, last), found.speaker) if named else found


def subject_before(line: Line, verb: int) -> Phrase | None:
    """Read who speaks before the verb: "Russia's Defense Ministry then said", "Лавров еще в декабре говорил"."""
    if line.fold(verb - 1) in {"as", "як", "как"}:
        return None
    weak = line.within(verb, data.WEAK)
    end = _back_over_loose(line, verb)
    if line.fold(end - 1) in data.JOINED | {"but"}:
        return _first_of_clause(line, end - 1)
    if line.comma(end - 1):
        return _before_apposition(line, end - 1, weak=weak)
    found = _phrase_until(line, end, verb)
    if found and not weak and _opens_words(line, found, verb):
        return found
    return found if found and _may_speak(line, found, weak=weak) else None


def _opens_words(line: Line, found: Phrase, verb: int) -> bool:
    """Tell whether plain words begin a clause whose verb opens what they say: "the faction in charge confessed to 12"."""
    plain = not any(
        line.counts(place)
        or line.fold(place).startswith(data.DOING)
        or line.within(place, data.PRONOUNS)
        or (line.tongue is not Tongue.ENGLISH and line.within(place, data.PREPOSITIONS))
        for place in range(found.first, found.last)
    )
    dated = line.within(verb + 2, data.MONTHS_AND_DAYS)
    opens = (line.counts(verb + 1) and not dated) or (line.fold(verb + 1) in _OF_WHAT and line.counts(verb + 2))
    opens = opens or line.fold(verb + 1) == "that" or (line.comma(verb + 1) and line.fold(verb + 2) in {"що", "что"})
    nominative = line.tongue is Tongue.ENGLISH or not line.fold(found.first).endswith(
        (*_TO_WHOM, *_INSTRUMENTAL, "ам", "ям", "ах", "ях")
    )
    return plain and opens and nominative and line.mark(found.first - 1)


def _english_end(line: Line, place: int) -> int:
    """Give where an English phrase ends."""
    start, headed = place, False
    while place < len(line) and place - start < _LONGEST:
        if line.words[place].text == "." and place < len(line) - 2 and line.capital(place - 1):
            place += 1
        elif line.owns(place):
            place += 2
        elif line.mark(place) or line.number(place) or (line.says(place) and headed):
            break
        elif (line.capital(place) and not line.time(place)) or line.head(place):
            headed, place = True, place + 1
        elif headed and line.fold(place) in data.WITHIN_NAMES[line.tongue]:
            step = 2 if line.fold(place + 1) in data.DETERMINERS else 1
            if not (line.capital(place + step) and not line.time(place + step)) and not line.head(place + step):
                break
            place += step + 1
        elif line.loose(place):
            break
        elif not headed or any(line.head(place + step) for step in (1, 2, 3) if all_plain(line, place, step)):
            place += 1
        else:
            break
    return place if headed else start


def _slavic_end(line: Line, place: int) -> int:
    """Give where a Ukrainian or Russian phrase ends."""
    start, headed, within = place, False, False
    while place < len(line) and place - start < _LONGEST:
        inside = line.starts(place, data.WITHIN_NAMES[line.tongue])
        if line.words[place].text in OPENING and headed and (title := titled(line, place)):
            place = title.last
            continue
        if line.words[place].text == "." and place < len(line) - 2 and len(line.fold(place - 1)) == 1:
            place += 1
            continue
        if headed and (inside or (within and line.fold(place) in {"з", "із", "с", "из"})):
            place, within = place + max(inside, 1), True
            continue
        if headed and line.fold(place) in _LATIN_LINKS and line.capital(place + 1):
            place += 1
            continue
        if _seated(line, place):
            place += 2
            continue
        if line.mark(place) or line.time(place) or line.loose(place) or line.says(place):
            break
        listening = line.within(place, data.LISTENERS) and (headed or not line.within(place, data.AGENTS))
        if listening or (headed and line.fold(place).startswith(data.FIGURES)):
            break
        small = headed and not line.capital(place) and not line.head(place)
        if small and (line.fold(place).endswith(_PARTICIPLES) or _acts_behind(line, place)):
            break
        headed = headed or line.capital(place) or line.head(place)
        place += 1
    return place if headed else start


def _acts_behind(line: Line, place: int) -> bool:
    """Tell whether a small word is the verb of the name before it: "Северный штаб расписал", "Орен Талвик разложил"."""
    person = of_a_name(line, place - 1) and of_a_name(line, place - 2)
    return person or (line.fold(place).endswith(("ал", "ил", "ял", "ав", "ив")) and line.fold(place) != "прав")


def _seated(line: Line, place: int) -> bool:
    """Tell whether words say where the body before them sits or what it is for: "делегация в ТКГ", "бюро з реінтеграції"."""
    head = line.fold(place - 1)
    several = head.startswith(("чиновник", "посадов")) or head.endswith("ки")
    body = line.head(place - 1) and (several or not line.office(place - 1))
    if not body or line.time(place + 1) or line.mark(place + 1) or line.fold(place + 1).startswith(_CITED):
        return False
    inside = line.fold(place) in {"в", "у", "на"}
    charged = line.fold(place) in {"по", "з", "із"} and not line.capital(place + 1)
    return charged or (inside and (line.capital(place + 1) or head.startswith(("источник", "джерел"))))


def _back_over_loose(line: Line, verb: int) -> int:
    """Give where the words before a verb end that may name its subject: without adverbs and times."""
    end = verb
    while end > 0:
        if line.within(end - 1, data.ADVERBS):
            end -= 1
            continue
        time = _time_before(line, end)
        if time == end:
            return end
        end = time
    return end


def _time_before(line: Line, end: int) -> int:
    """Give where a time with its preposition begins that ends before a place ("в тот же день"); the place where none does."""
    timed = False
    for place in range(end - 1, max(end - 7, -1), -1):
        if line.within(place, data.PREPOSITIONS):
            return place if timed else end
        if line.time(place):
            timed = True
        elif line.mark(place) or line.capital(place) or line.head(place) or not timed:
            break
    dated = end
    while dated > 0 and line.time(dated - 1) and not line.capital(dated - 1):
        dated -= 1
    same = dated == end - 1 and line.within(dated - 1, data.ADVERBS)
    return dated if dated < end - 1 or same else end


def _phrase_until(line: Line, end: int, verb: int) -> Phrase | None:
    """Read the phrase that ends before a place, back to the nearest mark or conjunction, without what only stands before it."""
    first = end
    while first > 0 and end - first < _LONGEST:
        before = first - 1
        if line.words[before].text in CLOSING and first == end:
            return _titled_before(line, before)
        if (
            line.mark(before)
            or line.within(before, data.RELATIVES)
            or (line.says(before) and before != verb - 1 and not line.capital(before) and line.fold(before - 1) != "be")
        ):
            break
        if line.within(before, data.CONJUNCTIONS) and not _joins(line, before):
            break
        first -= 1
    known = any(line.capital(place) or line.head(place) for place in range(first, end))
    if line.tongue is Tongue.ENGLISH and line.fold(first - 1) in {"who", "which"} and not known:
        return _phrase_until(line, first - 1, verb) if first > 1 else None
    if line.within(end - 1, data.PRONOUNS):
        return named(line, end - 1, end)
    first = _without_object(line, _without_opening(line, first, end, verb), end)
    return named(line, first, end) if first < end else None


def _without_object(line: Line, first: int, end: int) -> int:
    """Drop what is spoken of where it stands before its speaker: "Девятый этап обмена Мединский оценил"."""
    name = end
    while name > first and of_a_name(line, name - 1):
        name -= 1
    spoken_of = any(
        line.head(place) or line.shouted(place) or line.words[place].text in CLOSING for place in range(first, name)
    )
    if line.tongue is not Tongue.ENGLISH and line.fold(first).endswith(_INSTRUMENTAL):
        head = end
        while head > first and (line.head(head - 1) or line.capital(head - 1)):
            head -= 1
        return head if first < head < end else first
    many = name - first > 1 and name < end and line.tongue is not Tongue.ENGLISH
    return name if many and not spoken_of and not line.capital(name - 1) else first


def _titled_before(line: Line, close: int) -> Phrase | None:
    for place in range(close - 1, max(close - 6, -1), -1):
        if line.words[place].text in OPENING:
            return titled(line, place)
    return None


def _joins(line: Line, place: int) -> bool:
    """Tell whether a conjunction joins two names of one subject: "Kyiv and Moscow say"."""
    return (
        line.fold(place) in data.JOINED
        and line.capital(place + 1)
        and line.capital(place - 1)
        and not line.within(place - 1, data.CONJUNCTIONS)
    )


def _without_opening(line: Line, first: int, end: int, verb: int) -> int:
    """Drop what opens a clause before its subject: "In Geneva the ICRC", "У листопаді вірменська влада", "Обмін 5 березня штаб"."""
    for place in range(end - 1, first - 1, -1):
        if line.time(place) and not (line.capital(place) and line.tongue is Tongue.ENGLISH and place > first + 1):
            first = place + 1
            break
    late = [place for place in range(first, end - 1) if line.fold(place) in _LATE]
    first = late[-1] + 1 if late else first
    while first < end:
        if line.within(first, data.PREPOSITIONS):
            near = any(line.head(place) or line.capital(place) for place in (first + 1, first + 2))
            if line.fold(first) in {"в", "у"} and line.plural(verb) and near:
                return first + 1
            first = min(past_recipients(line, _after_preposition(line, first, end)), end)
        elif line.within(first, data.ADVERBS) or line.within(first, data.CONJUNCTIONS) or line.time(first):
            first += 1
        else:
            break
    return first


def _after_preposition(line: Line, first: int, end: int) -> int:
    """Give where the subject may begin after a preposition with its noun: the next article, name or office."""
    place = first + 1
    if line.fold(place) in data.DETERMINERS:
        place += 1
    place += 1
    while place < end and not (
        line.capital(place)
        or line.head(place)
        or line.fold(place) in data.DETERMINERS
        or line.within(place, data.PREPOSITIONS)
    ):
        place += 1
    return place


def _first_of_clause(line: Line, place: int) -> Phrase | None:
    """Read the subject of "X did this and said that": the phrase at the beginning of its clause."""
    first = line.begins(place)
    while first < place and (
        line.within(first, data.ADVERBS) or line.within(first, data.CONJUNCTIONS) or line.time(first)
    ):
        first += 1
    if line.within(first, data.PREPOSITIONS):
        first = _after_preposition(line, first, place)
    found = phrase_at(line, first)
    if found is None or found.last > place:
        return None
    if line.tongue is not Tongue.ENGLISH:
        found = _cut_before_verb(line, found)
    return found if _may_speak(line, found, weak=True) else None


def _cut_before_verb(line: Line, found: Phrase) -> Phrase:
    """End a Ukrainian or Russian phrase before the verb that follows its head."""
    for place in range(found.last - 1, found.first, -1):
        if line.fold(place).endswith(("ли", "ла", "ло", "в", "л")) and not line.capital(place) and not line.head(place):
            return named(line, found.first, place)
    return found


def _before_apposition(line: Line, comma: int, *, weak: bool) -> Phrase | None:
    """Read "Name, the ministry's spokesman, said" and "Kyiv, calling it a swap, said": the phrase before the pair of commas."""
    said = False
    for place in range(comma - 1, max(comma - _LONGEST, 0), -1):
        said = said or (line.says(place) and not line.fold(place).endswith("ing"))
        if line.comma(place):
            inner = place + 1
            relative = line.within(inner, data.RELATIVES) or line.within(inner + 1, data.RELATIVES)
            aside = relative or line.fold(inner).endswith(_GERUNDS)
            if said and not relative:
                return None
            officed = any(line.head(each) for each in range(inner, comma))
            named = phrase_at(line, inner)
            full = named is not None and named.last == comma and not officed and comma - inner > 1
            turn = line.starts(inner, data.IN_TURN) == comma - inner
            if not (aside or officed or turn or full):
                return None
            found = _phrase_until(line, place, comma)
            if found is None or not _may_speak(line, found, weak=weak):
                return None
            if full and named and any(line.office(each) for each in range(found.first, found.last)):
                return Phrase(found.first, comma, named.speaker, line.slice(found.first, found.last))
            office = found.office or (line.slice(inner, comma) if officed and not aside else "")
            return Phrase(found.first, comma, found.speaker, office)
    return None


def _may_speak(line: Line, found: Phrase, *, weak: bool) -> bool:
    """Tell whether a phrase can be a speaker: a name, an office, a body; for a weak verb no bare word that opens a sentence."""
    if found.pronoun:
        return True
    if line.tongue is Tongue.ENGLISH and line.fold(found.last - 1).endswith("'s"):
        return False
    places = range(found.first, found.last)
    if any(line.counts(place) and not line.fold(place).startswith(("one", "одн", "один")) for place in places):
        return False
    dated = line.within(found.first - 2, data.MONTHS_AND_DAYS) or line.within(found.first - 2, data.PREPOSITIONS)
    counted = line.counts(found.first - 1) and line.fold(found.first) not in data.DETERMINERS
    if line.tongue is Tongue.ENGLISH and counted and not dated:
        return False
    if any(line.head(place) or (line.capital(place) and place > 0) for place in places):
        return True
    if line.fold(found.first) in data.OUTLETS or line.shouted(found.first):
        return True
    if line.tongue is not Tongue.ENGLISH and line.fold(found.first).endswith(_INSTRUMENTAL):
        return False
    if line.tongue is not Tongue.ENGLISH and len(places) == 1 and line.fold(found.first).endswith(_INFINITIVE):
        return False
    plural = line.tongue is Tongue.ENGLISH and line.fold(found.last - 1).endswith("s")
    return line.capital(found.first) and not (
        weak and (plural or (len(places) > 1 and line.fold(found.first) in data.DETERMINERS))
    )
