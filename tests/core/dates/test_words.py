"""The vocabulary: each word in its shape has one meaning, and look-alike letters do not matter."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.dates import words, words_data
from byname.core.dates.words import any_of, shaped, words_of

LATIN = {"а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "х": "x", "у": "y", "і": "i"}
CAPITALS = {
    "А": "A",
    "В": "B",
    "Е": "E",
    "К": "K",
    "М": "M",
    "Н": "H",
    "О": "O",
    "Р": "P",
    "С": "C",
    "Т": "T",
    "Х": "X",
}


def test_no_word_has_two_meanings() -> None:
    tables: list[Iterable[str]] = [
        words.MONTHS,
        words.SEASONS,
        words.PARTS,
        words.BOUNDS,
        words.ABOUT,
        words.UNCERTAIN,
        words.NOISE,
    ]
    seen: dict[str, int] = {}
    for number, table in enumerate(tables):
        for word in table:
            assert seen.setdefault(word, number) == number, word


def test_no_month_form_stands_under_two_months() -> None:
    for number, (_, _, _, _, short) in enumerate(words_data.MONTHS, start=1):
        assert {words.MONTHS[word] for word in words_of(short)} == {number}


@given(
    st.sampled_from("січень травня серпень листопада марта октября около після весна".split()), st.integers(0, 2**14)
)
def test_look_alike_letters_give_one_shape(word: str, choice: int) -> None:
    mixed = "".join(LATIN.get(letter, letter) if choice >> place & 1 else letter for place, letter in enumerate(word))
    loud = "".join(
        CAPITALS.get(letter, letter) if choice >> place & 1 else letter for place, letter in enumerate(word.upper())
    )
    assert shaped(mixed) == shaped(loud) == shaped(word)


@pytest.mark.parametrize(
    ("text", "shape"), [("17–19\u00a0 May", "17-19 may"), ("«17»", "17"), ("м\u0301ая", shaped("мая"))]
)
def test_dress_is_taken_off(text: str, shape: str) -> None:
    assert shaped(text) == shape


def test_a_pattern_takes_whole_words_longest_first() -> None:
    pattern = re.compile(any_of(["not", "not before"]))
    assert [match[0] for match in pattern.finditer("not before, not. nothing knot")] == ["not before", "not."]
