"""Tokens cover a text, and each stands where it says."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.grammar.tokens import tokens
from byname.core.grammar.tongues import Tongue

EN, UK, RU = Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN
SIGNS = "абіїa Zx'’-–—1234567890.,:;!?«»\"()% \u00a0\u2009\u202f\u200b\u00ad\u0301\n№$€"


@pytest.mark.parametrize(
    ("tongue", "text", "cut"),
    [
        (EN, "twenty-one men", "twenty|-|one|men"),
        (EN, "a six-week war", "a|six|-|week|war"),
        (EN, "1,000-for-1,000", "1,000|-|for|-|1,000"),
        (EN, "al-Mortada spoke", "al-Mortada|spoke"),
        (EN, "the 63rd swap", "the|63|rd|swap"),
        (EN, "$1.5 million", "$|1.5|million"),
        (EN, "Russia's side", "Russia's|side"),
        (EN, "86%", "86|%"),
        (UK, "п\u2019ятсот осіб", "п\u2019ятсот|осіб"),
        (UK, "72-й обмін", "72|-|й|обмін"),
        (UK, "12-ї бригади", "12|-|ї|бригади"),
        (UK, "23.05.2025", "23.05.2025"),
        (UK, "1\u00a0700 осіб", "1|700|осіб"),
        (RU, "аль-Мортада", "аль-Мортада"),
        (RU, "Ил-76", "Ил|-|76"),
        (RU, "«1000 на 1000»", "«|1000|на|1000|»"),
    ],
)
def test_a_text_is_cut(tongue: Tongue, text: str, cut: str) -> None:
    assert "|".join(token.text for token in tokens(text, tongue)) == cut


@given(st.text(SIGNS, max_size=60), st.sampled_from([EN, UK, RU]))
def test_tokens_slice_back_and_keep_their_order(text: str, tongue: Tongue) -> None:
    found = tokens(text, tongue)
    assert all(text[token.start : token.end] == token.text for token in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


@given(st.text(SIGNS, max_size=60))
def test_nothing_but_spaces_and_invisible_marks_is_left_out(text: str) -> None:
    covered = {at for token in tokens(text, UK) for at in range(token.start, token.end)}
    left = {text[at] for at in range(len(text)) if at not in covered}
    assert all(sign.isspace() or sign in "\u200b\u00ad\u0301" for sign in left)


def test_a_lone_latin_letter_is_cyrillic_in_ukrainian() -> None:
    assert tokens("10 i 15", UK)[1].fold == "і"
    assert tokens("10 i 15", EN)[1].fold == "i"


def test_only_the_part_asked_for_is_cut_and_places_stay() -> None:
    found = tokens("one two three", EN, start=4, end=7)
    assert [(token.text, token.start) for token in found] == [("two", 4)]


def test_a_mark_that_stands_above_no_letter_is_itself() -> None:
    """Damaged pages have them; no token is without a fold."""
    assert [token.fold for token in tokens("The \u0301 12", Tongue.ENGLISH)] == ["the", "\u0301", "12"]
