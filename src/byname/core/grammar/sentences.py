"""Cut a text into sentences, with their tokens."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from byname.core.grammar.numberwords import words_of
from byname.core.grammar.parts import Sentence, Token
from byname.core.grammar.sentences_data import ABBREVIATIONS, ALWAYS, BEFORE_NAME, NOUNS
from byname.core.grammar.tokens import tokens
from byname.core.grammar.tongues import Tongue

__all__ = ["sentences"]

_MOST_CLOSERS: Final = 5
_STOPS: Final = frozenset(".!?…。؟")
_CLOSERS: Final = frozenset("\"'»”’)]}“›")
_OPENERS: Final = frozenset("\"'«“„‘([{—–-‹…•")


def sentences(text: str, tongue: Tongue, *, start: int = 0, end: int | None = None) -> tuple[Sentence, ...]:
    """Cut [start, end) of a text into sentences; a line break ends one too (headlines, list items).

    A break inside a paragraph that is wrapped by hand ends none: there the next line goes on with a small letter.
    """
    found = tokens(text, tongue, start=start, end=end)
    return tuple(Sentence(part[0].start, part[-1].end, part) for part in _parts(text, found, tongue))


def _parts(text: str, all_tokens: tuple[Token, ...], tongue: Tongue) -> Iterator[tuple[Token, ...]]:
    first = 0
    for place in range(len(all_tokens)):
        if place + 1 == len(all_tokens):
            yield all_tokens[first:]
        elif _ends(text, all_tokens, place, tongue):
            yield all_tokens[first : place + 1]
            first = place + 1


def _ends(text: str, found: tuple[Token, ...], place: int, tongue: Tongue) -> bool:
    """Tell whether a sentence ends after a token: a stop with its closing marks, then a space and no small letter."""
    token, after = found[place], found[place + 1]
    gap = text[token.end : after.start]
    if "\n" in gap or "\r" in gap or "\u2029" in gap:
        return gap.count("\n") > 1 or not after.text[0].islower() or token.text in _STOPS
    tight = not gap
    at = place
    while at > max(place - _MOST_CLOSERS, 0) and found[at].text in _CLOSERS and found[at].start == found[at - 1].end:
        at -= 1
    stop = found[at]
    if stop.text not in _STOPS or (after.text in _CLOSERS and tight):
        return False
    if tight and not _glued(found, at, place):
        return False
    if stop.text == ".":
        return not _abbreviates(found, at, tongue)
    return not _next_word(found, place + 1)[:1].islower()


def _glued(found: tuple[Token, ...], at: int, place: int) -> bool:
    """Tell whether a space is missing after a stop: "returned.The" ends a sentence, "U.S." and "site.com" do not."""
    before, after = found[at - 1].text if at else "", found[place + 1].text
    return len(before) > 3 and before.isalpha() and len(after) > 1 and after[0].isupper() and after[1:].islower()


def _next_word(found: tuple[Token, ...], place: int) -> str:
    at = place
    while at < min(place + 3, len(found)) and found[at].text in _OPENERS:
        at += 1
    return found[at].text if at < len(found) else ""


def _abbreviates(found: tuple[Token, ...], at: int, tongue: Tongue) -> bool:
    """Tell whether a point belongs to an abbreviation or initial and the sentence goes on after it."""
    if not at or found[at - 1].end != found[at].start:
        return False
    word = found[at - 1]
    following = _next_word(found, at + 1)
    if following[:1].islower():
        return True
    fold = word.fold
    if len(word.text) == 1 and word.text.isalpha():
        return _initial(found, at, following)
    if fold in ALWAYS.get(tongue, frozenset()):
        return True
    if fold in BEFORE_NAME.get(tongue, frozenset()):
        return following[:1].isalpha() or following[:1].isdigit()
    counted = fold in NOUNS and at >= 2 and (found[at - 2].text[0].isdigit() or found[at - 2].fold in words_of(tongue))
    return fold in ABBREVIATIONS.get(tongue, frozenset()) and following[:1].isdigit() and not counted


def _initial(found: tuple[Token, ...], at: int, following: str) -> bool:
    """Tell an initial (J. Doe, U.S. Army) from a sentence that ends in one letter (p.m., рр., м.)."""
    word = found[at - 1].text
    if word.isupper():
        chained = at >= 3 and found[at - 2].text == "." and len(found[at - 3].text) == 1
        return not chained or (following[:1].isupper() and following not in _STARTERS)
    return word in "мрсгдпнчcvhптсуo" and following[:1].isalnum() and word in "мпчгс"


_STARTERS: Final = frozenset("The In On It He She They This That A An At But And According Kyiv Moscow For".split())
