"""The words of one sentence by their places."""

from __future__ import annotations

from collections.abc import Iterable

from byname.core.grammar.parts import Token
from byname.core.statements.dating_words import Words
from tests.core.statements.spoken import cut

TEXT = "On Monday, the office said, five men came home."


def words() -> Words:
    return Words.of(cut(TEXT, "en")[0])


def shown(tokens: Iterable[Token]) -> str:
    return " ".join(token.text for token in tokens)


def test_between_two_places() -> None:
    assert shown(words().between(TEXT.index("the"), TEXT.index("five"))) == "the office said ,"
    assert words().between(5, 5) == ()


def test_before_a_place_back_to_a_mark() -> None:
    assert shown(words().before(TEXT.index("said"), 4)) == "the office"
    assert shown(words().before(TEXT.index("home"), 2)) == "men came"
    assert words().before(0, 4) == ()


def test_after_a_place_up_to_a_mark() -> None:
    assert shown(words().after(TEXT.index("the"), 9)) == "the office said"
    assert shown(words().after(TEXT.index(", the"), 9)) == ","
    assert words().after(len(TEXT), 3) == ()


def test_index() -> None:
    found = words()
    assert found.tokens[found.index(TEXT.index("Monday"))].text == "Monday"
    assert found.index(999) == len(found.tokens)
