"""Quoted speech: four words or more between marks of any kind."""

from __future__ import annotations

import pytest

from byname.core.statements.speakers_quotes import quotations
from tests.core.statements.spoken import cut


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", 'He said: "we are all home now".'),
        ("en", "He said: “we are all home now”."),
        ("uk", "Він сказав: «we are all home now»."),
        ("uk", "Він сказав: „we are all home now“."),
    ],
)
def test_marks_of_all_kinds(lang: str, text: str) -> None:
    assert [text[start:end] for start, end in quotations(cut(text, lang))] == ["we are all home now"]


@pytest.mark.parametrize(
    "text", ['The "1000 for 1000" deal.', 'The "Norburg Courier" writes.', 'He said: "we are never done']
)
def test_titles_formulas_and_open_ends_are_none(text: str) -> None:
    assert quotations(cut(text, "en")) == ()
