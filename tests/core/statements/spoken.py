"""Texts cut into sentences for the tests of who speaks."""

from __future__ import annotations

from byname.core.grammar.parts import Sentence
from byname.core.grammar.sentences import sentences
from byname.core.grammar.tongues import Tongue
from byname.core.statements.claim import Attribution
from byname.core.statements.speakers import attributions
from byname.core.statements.speakers_words import Line

TONGUES = {"en": Tongue.ENGLISH, "uk": Tongue.UKRAINIAN, "ru": Tongue.RUSSIAN}


def cut(text: str, lang: str) -> tuple[Sentence, ...]:
    """Cut a text."""
    return sentences(text, TONGUES[lang])


def line(text: str, lang: str = "en") -> Line:
    """Take the first sentence of a text."""
    return Line.of(text, cut(text, lang)[0], TONGUES[lang])


def said(text: str, lang: str = "en") -> tuple[Attribution, ...]:
    """Say who says what in a text."""
    return attributions(text, cut(text, lang), TONGUES[lang])


def voice(text: str, words: str, lang: str = "en") -> Attribution | None:
    """Give the smallest attribution that covers some words of a text."""
    place = text.index(words)
    over = [each for each in said(text, lang) if each.start <= place < each.end]
    return min(over, key=lambda each: each.end - each.start) if over else None


def speaker(text: str, words: str, lang: str = "en") -> str:
    """Give who says some words of a text, "" for the outlet itself."""
    found = voice(text, words, lang)
    return found.speaker if found else ""
