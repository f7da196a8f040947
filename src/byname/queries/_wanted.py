"""What a searched text says: a name, a birth, numbers, units and places, in each way in which it may be read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from byname.core.dates import DateError, UncertainDate
from byname.core.names import PersonName, parse_name, script_of
from byname.core.ranks import rank_class
from byname.engines.lookup import Query
from byname.ledger.lookuprows import folded_number
from byname.ledger.resolving import Resolver, resolver

__all__ = ["Wanted", "as_typed_elsewhere", "readings"]

_LONGEST = 200
"""So much of a text is read; nobody's name, birth, unit and place are longer together."""

_RUN = 8
_PUBLIC = re.compile(r"(?<!\d)\d{10}-?\d(?!\d)")
_MONTHED = r"\d{1,2}[. ]+[^\W\d_]{3,}\.?[. ]+(?:\d{4}|\d{2})(?!\d)"
_DAY = re.compile(
    rf"(?<![\w/-])(?:\d{{4}}[./-]\d{{1,2}}[./-]\d{{1,2}}|\d{{4}}-\d{{1,2}}|\d{{1,2}}[./-]\d{{1,2}}[./-](?:\d{{4}}|\d{{2}})(?!\d)|{_MONTHED}"
    r"|\d{1,2}\.\d{4}|(?:19|20)\d\d)(?![\w/-])"
)
_OF_BIRTH = re.compile(r"(?<!\w)(?:р\.? ?н|г\.? ?р|г\.?в|нар|род|born|b|dob)\.?(?!\w)", re.IGNORECASE)
_NUMBER = re.compile(r"(?<!\w)(?=[\w/-]*\d)[\w/-]{3,}(?!\w)")
_UNIT = re.compile(r"(?<!\w)\d{1,4}(?:-?[^\W\d_]{1,3})?\s+[^\W\d_]{2,}\.?")
_PLACE = re.compile(
    r"(?<!\w)(?:с|м|г|смт|пгт|сел|село|місто|город|village|town)(?:\.\s*|\s+)[^\W\d_][\w'’ʼ-]+", re.IGNORECASE
)
_BESIDE = re.compile(
    r"(?<!\w)(?:піб|п\.\s?і\.\s?б\.|фио|ф\.\s?и\.\s?о\.|прізвище|фамилия|(?:full )?name)\s*[:–—]"
    r"|(?<!\w)(?:позивний|позывной|псевдо|call ?sign)\s*[:–—]?\s*[«\"“„]?[\w'’ʼ-]+[»\"”“]?"
    r"|(?<![\w])[«\"“„][^«»\"“”„]{1,30}[»\"”“](?!\w)",
    re.IGNORECASE,
)
"""What stands beside names in texts that people paste: labels, a call sign, a nickname in quotation marks."""

_RANK_WORDS = 4

_KEYS: Final = dict(zip("`qwertyuiop[]asdfghjkl;'zxcvbnm,.", "'йцукенгшщзхїфівапролджєячсмитьбю", strict=True))
"""Which letter of the Ukrainian keyboard stands on a key of the Latin one."""

_TO_CYRILLIC: Final = str.maketrans(_KEYS | {key.upper(): sign.upper() for key, sign in _KEYS.items() if key.isalpha()})
_SIGNS: Final = {"ъ": "]", "ы": "s", "э": "'"} | {sign: key for key, sign in _KEYS.items()}
_TO_LATIN: Final = str.maketrans(_SIGNS | {sign.upper(): key.upper() for sign, key in _SIGNS.items()})


@dataclass(frozen=True, slots=True)
class Wanted:
    """One way to read a text: what is asked of the look-up, and numbers that somebody may bear.

    `public` are numbers of this register as written, `numbers` other numbers, folded; `swapped` tells that the words
    are read as typed on the other keyboard.
    """

    query: Query
    public: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    swapped: bool = False


def readings(text: str, today: date) -> Iterator[Wanted]:
    """Give every way in which a text may be read, the plain one first; a day after `today` is nobody's birth."""
    rest = " ".join(text[:_LONGEST].split())
    public = tuple(dict.fromkeys(_PUBLIC.findall(rest)))
    rest = _PUBLIC.sub(" ", rest)
    births, rest = _births(rest, today)
    bare = _BESIDE.sub(" ", rest)
    rest = bare if any(sign.isalpha() for sign in bare) else rest
    world = resolver()
    units, without = _units(rest, world)
    places, without = _places(without, world)
    extras = tuple(f"unit:{unit}" for unit in units) + tuple(f"place:{place}" for place in places)
    # A rank is no name, but some are family names too.
    ways = [(words, extras) for words in dict.fromkeys((_without_rank(without), without))]
    if extras:
        ways.append((rest, ()))
    found = set[tuple[object, ...]]()
    for words, keys in ways:
        numbers = tuple(dict.fromkeys(filter(None, map(folded_number, _NUMBER.findall(rest)))))
        name = _name(words)
        for day, year in births:
            wanted = Wanted(Query(name, day, year, keys), public, numbers, swapped=_retyped(words, name))
            if (name, day, year, keys) not in found:
                found.add((name, day, year, keys))
                yield wanted
    if (typed := as_typed_elsewhere(rest)) != rest and (name := _name(typed)) is not None:
        for day, year in births:
            yield Wanted(Query(name, day, year, ()), public, (), swapped=True)


def as_typed_elsewhere(text: str) -> str:
    """Give a text as if its words had been typed on the other keyboard, Latin for Ukrainian; numbers stay."""
    words = []
    for word in text.split():
        if any(sign.isdigit() for sign in word):
            words.append(word)
        elif word.isascii():
            words.append(word.translate(_TO_CYRILLIC))
        else:
            words.append(word.translate(_TO_LATIN))
    return " ".join(words)


def _name(text: str) -> PersonName | None:
    words = [word for word in text.split() if any(sign.isalpha() for sign in word)]
    words = [word for word in words if not any(sign.isdigit() for sign in word)]
    if not words:
        return None
    name = parse_name(" ".join(words[:_RUN]))
    if not (name.family or name.given or name.patronymic):
        return None
    return replace(name, text="")


def _retyped(words: str, name: PersonName | None) -> bool:
    """Tell whether a name was read as typed on the other keyboard: it stands in another alphabet than its words do."""
    scripts = {script_of(words), script_of(f"{name.family}{name.given}{name.patronymic}")} if name else set()
    return scripts == {"cyrl", "latn"}


def _births(text: str, today: date) -> tuple[list[tuple[int | None, int | None]], str]:
    """Give the days or years of birth that a text may tell, likeliest first, and the text without them."""
    for found in _DAY.finditer(text):
        year_first = found[0][:4].isdecimal() and len(found[0]) > len("0000")
        told = _told(re.sub("[/.]", "-", found[0]) if year_first else found[0].replace("/", "."), today)
        if told:
            rest = f"{text[: found.start()]} {_OF_BIRTH.sub(' ', text[found.end() :])}"
            return told, rest
    return [(None, None)], text


def _told(text: str, today: date) -> list[tuple[int | None, int | None]]:
    try:
        born = UncertainDate.parse(text)
    except DateError:
        return []
    found: list[tuple[int | None, int | None]] = []
    for start, past in reversed(born.spans):
        if start is None or past is None or start > today.toordinal():
            continue
        first, last = date.fromordinal(start), date.fromordinal(past - 1)
        if past - start == 1:
            found.append((start, None))
        elif first.year == last.year:
            found.append((None, first.year))
    # Two figures of a year may be of this century; somebody of fifteen years and more is likelier.
    return sorted(found, key=lambda each: (_year(each) > today.year - 15, -_year(each)))[:2]


def _year(told: tuple[int | None, int | None]) -> int:
    day, year = told
    return date.fromordinal(day).year if day else year or 0


def _units(text: str, world: Resolver) -> tuple[list[str], str]:
    """Find the longest run of words that names a unit, known or not; give its keys and the text without it."""
    tree = world.units
    for run, rest in _runs(text):
        codes = tree.resolve(run, None)
        if codes and (" " in run or any(sign.isdigit() for sign in run)):
            return list(codes[:3]), rest
    found = _UNIT.search(text)
    if found is None:
        return [], text
    return [world.unit_key(found[0])], _cut(text, found)


def _places(text: str, world: Resolver) -> tuple[list[str], str]:
    """Find the longest run of words that names a known place, else a word that is said to be one."""
    gazetteer = world.places
    for run, rest in _runs(text):
        codes = gazetteer.resolve(run)
        if codes:
            return list(codes[:3]), rest
    found = _PLACE.search(text)
    if found is None:
        return [], text
    return [world.place_key(found[0])], _cut(text, found)


def _without_rank(text: str) -> str:
    """Cut the longest run of words that is a rank, where other words are left."""
    for run, rest in _runs(text):
        if rest and run.count(" ") < _RANK_WORDS and rank_class(run) is not None:
            return rest
    return text


def _runs(text: str) -> Iterator[tuple[str, str]]:
    """Give each run of words, the longest first, with the text without it."""
    words: Sequence[str] = text.split()[: 2 * _RUN]
    for length in range(min(len(words), _RUN), 0, -1):
        for start in range(len(words) - length + 1):
            end = start + length
            yield " ".join(words[start:end]), " ".join((*words[:start], *words[end:]))


def _cut(text: str, found: re.Match[str]) -> str:
    return f"{text[: found.start()]} {text[found.end() :]}"
