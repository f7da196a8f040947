"""Phrases of a list are found at a place."""

from __future__ import annotations

from byname.core.grammar.phrases import ends_with, phrase_end, phrases_of
from byname.core.grammar.tokens import tokens
from byname.core.grammar.tongues import Tongue

LIST = "at|at the age of|in all"


def test_the_longest_phrase_wins() -> None:
    assert phrase_end(tokens("at the age of 20", Tongue.ENGLISH), 0, LIST) == 4
    assert phrase_end(tokens("at the gate", Tongue.ENGLISH), 0, LIST) == 1


def test_a_phrase_may_end_before_a_place() -> None:
    found = tokens("men at the age of 20", Tongue.ENGLISH)
    assert ends_with(found, 5, LIST)
    assert not ends_with(found, 1, LIST)
    assert not ends_with(found, 0, LIST)


def test_no_phrase_is_found_outside_the_text() -> None:
    assert phrase_end(tokens("at", Tongue.ENGLISH), 1, LIST) == 0


def test_phrases_stand_by_their_first_word() -> None:
    assert phrases_of("In All|in")["in"] == (("in", "all"), ("in",))
