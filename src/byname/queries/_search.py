"""Searching people: noisy words in any script against folded names, with numbers, dates and units where they are told."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from byname.core.custody.persons import PersonLine
from byname.core.dates import Answer, DateError, UncertainDate
from byname.core.disclosure import Viewer, may_see_person
from byname.core.names import fold, skeleton
from byname.core.numbers import NumberError
from byname.ledger.memory import Remembered
from byname.ledger.resolving import resolver
from byname.ledger.snapshot import Snapshot
from byname.queries._asked import Asked
from byname.queries._deaths import hidden_records
from byname.queries._persons import powers_told, record_of
from byname.queries.gate import sees, shown
from byname.store.models import SearchKey

__all__ = ["search"]

_EXACT, _SKELETON, _NEAR = 1.0, 0.85, 0.8
_NEAR_FROM = 72.0
_NEAR_KEYS = 60
_ENOUGH = 0.6
_BORN, _BORN_MAYBE, _BORN_OTHERWISE = 0.5, 0.15, -0.4
_UNIT = 0.2
_PUBLIC = re.compile(r"(?<!\d)\d{10}-?\d(?!\d)")
_DAY = re.compile(r"(?<!\d)(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:19|20)\d\d)(?!\d)")
_WORD = re.compile(r"[^\W\d_][\w'’ʼ`´-]*", re.UNICODE)
_NUMBER = re.compile(r"(?<!\w)(?=[\w/-]*\d)[\w/-]{3,}(?!\w)")

_MEMORY: Remembered[tuple[Snapshot, Index]] = Remembered(4)


@dataclass(slots=True)
class Index:
    """The names of whom one kind of viewer may see: folded part -> persons, and the parts by their consonants."""

    persons: dict[str, set[PersonLine]] = field(default_factory=lambda: defaultdict(set))
    numbers: dict[str, set[PersonLine]] = field(default_factory=lambda: defaultdict(set))
    skeletons: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    parts: list[str] = field(default_factory=list)


def search(text: str, asked: Asked, *, viewer: Viewer) -> dict[PersonLine, float]:
    """Give whom the viewer may see and the text may mean, each with a score; 1 and more is a full match.

    Whom the viewer may not see is not in what is searched, so neither hits nor their order depend on them.
    """
    wanted = _Wanted.read(text)
    by_number = _by_public_number(text, asked, viewer)
    index = _index(asked.people, viewer)
    scores: dict[PersonLine, float] = {}
    if wanted.words:
        scores = _by_names(wanted.words, index)
    elif wanted.born is not None:
        scores = dict.fromkeys((line for lines in index.persons.values() for line in lines), _ENOUGH - _BORN_MAYBE)
    for line in list(scores):
        scores[line] += _by_birth(wanted.born, line) + _by_unit(wanted, line, viewer)
    for number in wanted.numbers:
        scores.update({line: scores.get(line, 0.0) + _EXACT for line in index.numbers.get(f"#{number}", ())})
    found = {line: score for line, score in scores.items() if score >= _ENOUGH}
    return found | dict.fromkeys(by_number, 2.0 * _EXACT)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a searched text says: words, folded numbers, a date of birth, units that it may name."""

    words: tuple[str, ...]
    numbers: tuple[str, ...]
    born: UncertainDate | None
    units: frozenset[str]
    unit_words: frozenset[str]

    @classmethod
    def read(cls, text: str) -> _Wanted:
        """Take a text apart; words that together name a unit are no names."""
        rest = _PUBLIC.sub(" ", text)
        day = _DAY.search(rest)
        rest = _DAY.sub(" ", rest)
        units, unit_words = _units_in(rest)
        words = tuple(dict.fromkeys(str(fold(word)) for word in _WORD.findall(rest) if word not in unit_words))
        numbers = ("".join(sign for sign in found.upper() if sign.isalnum()) for found in _NUMBER.findall(rest))
        return cls(
            tuple(word for word in words if len(word) > 1),
            tuple(numbers),
            _born(day[0] if day else ""),
            units,
            unit_words,
        )


def _units_in(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Find the longest run of words that names a unit."""
    words, tree = text.split(), resolver().units
    for length in range(len(words), 0, -1):
        for start in range(len(words) - length + 1):
            run = words[start : start + length]
            codes = tree.resolve(" ".join(run), None)
            if codes and (length > 1 or any(sign.isdigit() for sign in run[0])):
                return frozenset(codes), frozenset(word for part in run for word in _WORD.findall(part))
    return frozenset(), frozenset()


def _born(text: str) -> UncertainDate | None:
    try:
        return UncertainDate.parse(text) if text else None
    except DateError:
        return None


def _by_public_number(text: str, asked: Asked, viewer: Viewer) -> list[PersonLine]:
    owners = {}
    for number in _PUBLIC.findall(text):
        try:
            record = record_of(number)
        except NumberError:
            continue
        if record is not None:
            owners[record] = number
    if not owners:
        return []
    found = [
        line for line in asked.people.lines if not owners.keys().isdisjoint(line.records) and sees(line, viewer=viewer)
    ]
    there = owners.keys() - hidden_records(found, viewer=viewer)
    return [line for line in found if not there.isdisjoint(line.records)]


def _index(people: Snapshot, viewer: Viewer) -> Index:
    """Read the search keys once for each state of the register, as told, and each set of powers that somebody may see."""
    powers = frozenset(power for power in powers_told(people) if may_see_person(viewer, power))
    key = (id(people), powers)
    kept = _MEMORY.get(key)
    if kept is None or kept[0] is not people:
        visible = [line for line in people.lines if line.value("power") in powers]
        kept = (people, _read_index(visible, hidden_records(visible, viewer=viewer)))
        _MEMORY.put(key, kept)
    return kept[1]


def _read_index(lines: Iterable[PersonLine], hidden: Collection[int]) -> Index:
    owners = {record: line for line in lines for record in line.records if record not in hidden}
    index = Index()
    for key, record in SearchKey.objects.values_list("key", "record").iterator(chunk_size=5000):
        if record in owners:
            (index.numbers if key.startswith("#") else index.persons)[key].add(owners[record])
    index.parts = sorted(index.persons)
    for part in index.parts:
        index.skeletons[skeleton(part)].add(part)
    return index


def _by_names(words: Iterable[str], index: Index) -> dict[PersonLine, float]:
    """Score persons by the words of the text: each word counts for its best part of the name, missing ones pull down."""
    best: list[Mapping[PersonLine, float]] = [_by_word(word, index) for word in words]
    total: dict[PersonLine, float] = defaultdict(float)
    for found in best:
        for line, score in found.items():
            total[line] += score
    return {line: score / len(best) for line, score in total.items()}


def _by_word(word: str, index: Index) -> dict[PersonLine, float]:
    parts: dict[str, float] = {
        part: _NEAR * score / 100
        for part, score, _ in process.extract(
            word, index.parts, scorer=fuzz.ratio, score_cutoff=_NEAR_FROM, limit=_NEAR_KEYS
        )
    }
    parts |= dict.fromkeys(
        (part for part in index.skeletons.get(skeleton(word), ()) if len(skeleton(word)) > 1), _SKELETON
    )
    if word in index.persons:
        parts[word] = _EXACT
    found: dict[PersonLine, float] = {}
    for part, score in parts.items():
        for line in index.persons[part]:
            found[line] = max(found.get(line, 0.0), score)
    return found


def _by_birth(wanted: UncertainDate | None, line: PersonLine) -> float:
    told = line.told("birth_date")
    if wanted is None or not told:
        return 0.0
    answers = {wanted.same_as(UncertainDate.from_edtf(text)) for text in told}
    return _BORN if Answer.YES in answers else _BORN_MAYBE if Answer.POSSIBLE in answers else _BORN_OTHERWISE


def _by_unit(wanted: _Wanted, line: PersonLine, viewer: Viewer) -> float:
    if wanted.units.isdisjoint(line.told("unit")) or not shown("unit", line.value("power"), viewer=viewer):
        return 0.0
    return _UNIT
