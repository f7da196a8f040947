"""The words of one sentence as the search for speakers asks about them: names, offices, times, verbs of saying."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from byname.core.grammar.numberwords import words_of
from byname.core.grammar.parts import Sentence, Token
from byname.core.grammar.tongues import Tongue
from byname.core.statements import speakers_data as data
from byname.core.statements.speakers_open_data import ALSO_SAYING

__all__ = ["CLOSING", "OPENING", "Line"]

OPENING: Final = frozenset("«“„\"'‘‚‹")
CLOSING: Final = frozenset("»”“\"'’›")
_ENDING: Final = re.compile("[аеєиіїоуюяйьы]+$")
_SHORTEST_STEM: Final = 5
_ABBREVIATION: Final = 4
_INITIALS: Final = 2
_LONGEST_CASE: Final = 3
_DASHES: Final = frozenset("—–-−―")
_BREAKS: Final = frozenset(",;:()[]!?…") | _DASHES
_PLURAL: Final = re.compile("(?:ли|лись|лися|ють|ять|уть|ють|ют|ут|ат|ят)$")


@cache
def _stems(tongue: Tongue, *, bodies: bool) -> frozenset[str]:
    """Give what stays of offices (and bodies) in every case: Ukrainian and Russian words of five letters or more."""
    if tongue not in {Tongue.UKRAINIAN, Tongue.RUSSIAN}:
        return frozenset()
    words = data.OFFICES[tongue] | (data.AGENTS[tongue] - data.INFLECTED_NOT if bodies else frozenset())
    return frozenset(stem for word in words if len(stem := _ENDING.sub("", word)) >= _SHORTEST_STEM)


def _inflects(word: str, tongue: Tongue, *, bodies: bool) -> bool:
    stems = _stems(tongue, bodies=bodies)
    longest = min(len(word), 20)
    return any(word[:size] in stems for size in range(max(longest - _LONGEST_CASE, _SHORTEST_STEM), longest + 1))


@cache
def _by_first_word(phrases: tuple[str, ...]) -> dict[str, list[tuple[str, ...]]]:
    """Give phrases by their first word: at most words of a text none begins."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append(words)
    return found


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of a text, asked word by word; places beyond its ends are never anything."""

    text: str
    words: tuple[Token, ...]
    tongue: Tongue

    @classmethod
    def of(cls, text: str, sentence: Sentence, tongue: Tongue) -> Line:
        """Take a sentence."""
        return cls(text, sentence.tokens, tongue)

    def __len__(self) -> int:
        return len(self.words)

    def fold(self, place: int) -> str:
        """Give a word folded, "" beyond the ends."""
        return self.words[place].fold if 0 <= place < len(self.words) else ""

    def slice(self, first: int, last: int) -> str:
        """Give what is written from one word to before another."""
        if first >= last:
            return ""
        return self.text[self.words[first].start : self.words[last - 1].end]

    def capital(self, place: int) -> bool:
        """Tell whether a word begins with a capital letter."""
        return 0 <= place < len(self.words) and self.words[place].text[:1].isupper()

    def shouted(self, place: int) -> bool:
        """Tell whether a word is all capitals: an abbreviation."""
        word = self.words[place].text if 0 <= place < len(self.words) else ""
        return len(word) > 1 and word.isupper()

    def mark(self, place: int) -> bool:
        """Tell whether a token is a mark that ends a phrase, or lies beyond the sentence."""
        if not 0 <= place < len(self.words):
            return True
        word = self.words[place].text
        if self.owns(place):
            return False
        return word in _BREAKS or word in OPENING or word in CLOSING or (word == "." and self._stops(place))

    def owns(self, place: int) -> bool:
        """Tell whether a token is the apostrophe of an owner: the peasants' union."""
        if self.tongue is not Tongue.ENGLISH or self.fold(place) not in {"'", "’"} or place + 1 >= len(self.words):
            return False
        touches = (
            self.words[place - 1].end == self.words[place].start and self.words[place].end < self.words[place + 1].start
        )
        return place > 0 and touches and self.fold(place - 1).endswith("s") and self.words[place + 1].text[:1].isalpha()

    def _stops(self, place: int) -> bool:
        """Tell whether a point ends a phrase: the last one, or one behind a word that is no initial or abbreviation."""
        short = len(self.fold(place - 1)) <= (_ABBREVIATION if self.tongue is Tongue.ENGLISH else _INITIALS)
        last = place >= len(self.words) - 2
        inside = not last and self.words[place].end == self.words[place + 1].start
        return last or not (short or inside)

    def comma(self, place: int) -> bool:
        """Tell whether a token is a comma or dash."""
        word = self.words[place].text if 0 <= place < len(self.words) else ""
        return word == "," or word in _DASHES

    def quote(self, place: int) -> bool:
        """Tell whether a token opens or closes a quotation."""
        word = self.words[place].text if 0 <= place < len(self.words) else ""
        return word in OPENING or word in CLOSING

    def number(self, place: int) -> bool:
        """Tell whether a token is written in digits."""
        return self.fold(place)[:1].isdigit()

    def counts(self, place: int) -> bool:
        """Tell whether a number stands at a place, in digits or words, or the hedge before one; "the second" is none."""
        word = words_of(self.tongue).get(self.fold(place))
        return self.number(place) or self.fold(place) in data.HEDGING or (word is not None and not word.ordinal)

    def within(self, place: int, table: dict[Tongue, frozenset[str]]) -> bool:
        """Tell whether a word stands in a table of this tongue."""
        return self.fold(place) in table.get(self.tongue, frozenset())

    def starts(self, place: int, phrases: tuple[str, ...]) -> int:
        """Give how many words the longest of some phrases takes from a place, 0 where none stands there."""
        near = _by_first_word(phrases).get(self.fold(place), ())
        return max((len(each) for each in near if self._fits(place, each)), default=0)

    def _fits(self, place: int, parts: tuple[str, ...]) -> bool:
        return all(self.fold(place + step) == part for step, part in enumerate(parts))

    def says(self, place: int) -> bool:
        """Tell whether a word is a verb of saying, strong or weak."""
        return any(self.within(place, table) for table in (data.SAYING, ALSO_SAYING, data.WEAK))

    def head(self, place: int) -> bool:
        """Tell whether a word is one for people or bodies that speak."""
        word = self.fold(place).removesuffix("'s")
        named = word in data.OFFICES.get(self.tongue, ()) or word in data.AGENTS.get(self.tongue, ())
        joined = word.startswith(data.JOINED_HEADS) and any(self._body(word[size:]) for size in range(3, 5))
        return named or _inflects(word, self.tongue, bodies=True) or joined

    def _body(self, word: str) -> bool:
        return word in data.AGENTS.get(self.tongue, ()) or _inflects(word, self.tongue, bodies=True)

    def office(self, place: int) -> bool:
        """Tell whether a word names an office."""
        return self.within(place, data.OFFICES) or _inflects(self.fold(place), self.tongue, bodies=False)

    def time(self, place: int) -> bool:
        """Tell whether a word is of a date: a month, a day of the week, a number."""
        return self.number(place) or self.within(place, data.MONTHS_AND_DAYS)

    def loose(self, place: int) -> bool:
        """Tell whether a word belongs to no phrase that names a speaker: adverb, preposition, conjunction, relative."""
        tables = (data.ADVERBS, data.PREPOSITIONS, data.CONJUNCTIONS, data.RELATIVES)
        if place and self.tongue is not Tongue.ENGLISH and self.capital(place) and not self.mark(place - 1):
            return False
        return any(self.within(place, table) for table in tables)

    def plural(self, place: int) -> bool:
        """Tell whether a Ukrainian or Russian verb is in the plural."""
        return self.tongue is not Tongue.ENGLISH and bool(_PLURAL.search(self.fold(place)))

    def begins(self, place: int) -> int:
        """Give where the clause of a word begins: after the nearest mark before it."""
        while place > 0 and not self.mark(place - 1):
            place -= 1
        return place
