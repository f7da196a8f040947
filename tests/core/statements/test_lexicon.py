"""Words marked by the lists of their language."""

from __future__ import annotations

import pytest

from tests.core.statements.laid import scene


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("Twelve prisoners of war came home.", "noun", ["pows"]),
        ("Ukrainians came home.", "people", ["Ukraine"]),
        ("Українських військових повернули.", "land", []),
        ("Российские военные вернулись домой.", "did", ["return", "return"]),
    ],
)
def test_the_longest_phrase_wins(text: str, kind: str, names: object) -> None:
    assert [mark.name for mark in scene(text).of_kind(kind)] == names


def test_a_possessive_is_known() -> None:
    assert next(scene("Russia's army left.").of_kind("land")).own


def test_an_office_is_that_of_the_party_told_before_it() -> None:
    assert not list(scene("The Iraqi Defence Ministry counted 12 men.").of_kind("voice"))
    assert list(scene("The Defence Ministry counted 12 men.").of_kind("voice"))
