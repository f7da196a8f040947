"""Mark the words of a sentence by the word lists of its language: nouns, occasions, cues, parties; the longest phrase wins."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from byname.core.grammar.folding import fold_word
from byname.core.grammar.parts import Token
from byname.core.grammar.tongues import Tongue
from byname.core.statements import english_data, russian_data, ukrainian_data
from byname.core.statements.english_acts import BETWEEN, act_phrases
from byname.core.statements.parties_data import PARTIES
from byname.core.statements.peoples_data import NATIONS
from byname.core.statements.towns_data import TOWNS

__all__ = ["Mark", "marks"]

_WORDS: Final = {
    Tongue.ENGLISH: english_data.WORDS,
    Tongue.UKRAINIAN: ukrainian_data.WORDS,
    Tongue.RUSSIAN: russian_data.WORDS,
}
_PIECE: Final = re.compile(r"[^\W\d](?:[^\W\d]|'|-(?=[^\W\d]))*\*?|\d+|[^\w\s]")
_ENDING: Final = 6
"""How many letters may follow a stem: возвращ|енными."""
_SHORTEST: Final = 2
_BETWEEN: Final = 9
"""How many words a verb and what belongs to it may take together."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What the words [first, last) of a sentence are: `kind` noun, did, mod, cue or a role of a party; `name` which.

    `own`: the word ends in an English 's (Russia's).
    """

    kind: str
    name: str
    first: int
    last: int
    weight: int = 0
    own: bool = False


_Pattern = tuple[tuple[str, ...], str, str, int, str]
_Table = tuple[dict[str, list[_Pattern]], dict[str, list[_Pattern]]]


def _phrases() -> Iterator[tuple[str, str, str]]:
    for party, roles in PARTIES.items():
        for role, words in roles.items():
            for phrase in words.split(","):
                yield role, party, phrase
    for kind, table in (("nation", NATIONS), ("town", TOWNS)):
        for country, words in table.items():
            for phrase in words.split(","):
                yield kind, country, phrase


@cache
def _table(tongue: Tongue) -> _Table:
    """Give all phrases by their first word: exact ones and stems."""
    exact: dict[str, list[_Pattern]] = defaultdict(list)
    stems: dict[str, list[_Pattern]] = defaultdict(list)
    rows = list(_phrases())
    for key, words in _WORDS[tongue].items():
        kind, _, name = key.partition(":")
        rows.extend((kind, name, phrase) for phrase in words.split(","))
    if tongue is Tongue.ENGLISH:
        rows.extend(("did", key.partition(":")[2], phrase) for key, phrase in act_phrases())
    for kind, name, phrase in rows:
        written = _PIECE.findall(phrase)
        pieces = tuple(_bare(_folded(piece))[0] for piece in written)
        if not pieces:
            continue
        weight = 100 * len(pieces) + sum(len(piece.rstrip("*")) + (not piece.endswith("*")) for piece in pieces)
        stem = pieces[0].endswith("*")
        (stems if stem else exact)[pieces[0].rstrip("*")].append((pieces[1:], kind, name, weight, written[0]))
    return exact, stems


def _folded(piece: str) -> str:
    return fold_word(piece.rstrip("*")) + "*" * piece.endswith("*")


def _fits(piece: str, word: str) -> bool:
    if piece.endswith("*"):
        return word.startswith(piece[:-1]) and len(word) - len(piece) < _ENDING
    return word == piece


def _bare(word: str) -> tuple[str, bool]:
    if word.endswith("'s"):
        return word[:-2], True
    return (word[:-1], True) if word.endswith("s'") else (word, False)


def _of_word(word: str, table: _Table) -> list[_Pattern]:
    exact, stems = table
    sizes = range(min(len(word), 24), max(_SHORTEST, len(word) - _ENDING) - 1, -1)
    return [*exact.get(word, ()), *(pattern for size in sizes for pattern in stems.get(word[:size], ()))]


def _cased(written: str, parts: Sequence[str]) -> bool:
    """Tell whether a word has the capitals of its phrase: Mali is a country, US a country, "us" is none."""
    capitals = [at for at, letter in enumerate(written) if letter.isupper()]
    return not capitals or any(all(part[at : at + 1].isupper() for at in capitals) for part in parts)


def _found(words: Sequence[tuple[str, bool]], at: int, table: _Table, raw: str) -> Iterator[Mark]:
    word, own = words[at]
    patterns = _of_word(word, table)
    parts = [raw]
    if "-" in word and not patterns:
        patterns = [one for part in word.split("-") for one in _of_word(part, table) if not one[0]]
        parts = raw.split("-")
    for rest, kind, name, weight, written in patterns:
        if BETWEEN in rest:
            yield from _parted(words, at, rest, Mark(kind, name, at, at + 1, weight))
            continue
        last = at + 1 + len(rest)
        if not _cased(written, parts):
            continue
        if last <= len(words) and all(_fits(piece, words[at + 1 + step][0]) for step, piece in enumerate(rest)):
            yield Mark(kind, name, at, last, weight, words[last - 1][1] if rest else own)


def _parted(words: Sequence[tuple[str, bool]], at: int, rest: tuple[str, ...], mark: Mark) -> Iterator[Mark]:
    """Give a verb's mark where what belongs to it follows behind the people, no stop between: set 40 prisoners free."""
    for first in range(at + 2, min(at + _BETWEEN, len(words) - len(rest) + 2)):
        if not words[first - 1][0][:1].isalnum():
            return
        if all(words[first + step][0] == piece for step, piece in enumerate(rest[1:])):
            yield mark
            return


def marks(tokens: Sequence[Token], tongue: Tongue) -> tuple[Mark, ...]:
    """Give the marks of a sentence in its order; of one kind, a longer phrase hides the shorter ones inside it.

    Two names of one kind stay side by side where they are equally well spelt out.
    """
    table = _table(tongue)
    words = [_bare(token.fold) for token in tokens]
    by_kind: dict[str, list[Mark]] = defaultdict(list)
    for at in range(len(words)):
        for mark in _found(words, at, table, tokens[at].text):
            by_kind[mark.kind].append(mark)
    named = {
        mark.first: mark.weight for mark in sorted((*by_kind["adj"], *by_kind["people"]), key=lambda one: one.weight)
    }
    by_kind["land"] = [mark for mark in by_kind["land"] if mark.weight >= named.get(mark.first, 0)]
    spelt = [mark for mark in by_kind["people"] if mark.last - mark.first > 1]
    by_kind["adj"] = [mark for mark in by_kind["adj"] if not any(_hides(one, mark) for one in spelt)]
    by_kind["voice"] = [mark for mark in by_kind["voice"] if not _of_others(mark, by_kind)]
    kept = [mark for found in by_kind.values() for mark in _best(found)]
    return tuple(sorted(kept, key=lambda mark: (mark.first, mark.last, mark.kind, mark.name)))


def _of_others(voice: Mark, by_kind: dict[str, list[Mark]]) -> bool:
    """Tell whether an office is told to be another party's: the Iraqi Defence Ministry."""
    beside = [one for one in (*by_kind["adj"], *by_kind["land"]) if one.last == voice.first]
    return any((one.kind == "adj" or one.own) and one.name != voice.name for one in beside)


def _hides(people: Mark, mark: Mark) -> bool:
    """Tell whether a people's full name takes in the adjective of another: Turkish Cypriots."""
    inside = people.first <= mark.first and mark.last <= people.last and people.weight > mark.weight
    return inside and people.name != mark.name


def _best(found: Sequence[Mark]) -> Iterator[Mark]:
    taken: dict[int, int] = {}
    for mark in sorted(found, key=lambda one: (-one.weight, one.first, one.name)):
        places = range(mark.first, mark.last)
        if mark.kind == "cue" or all(taken.get(place, mark.weight) == mark.weight for place in places):
            for place in places:
                taken.setdefault(place, mark.weight)
            yield mark
