"""What pairs of numbered words say, as columns, is what each pair says alone."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.names.outcomes import family_outcome, given_outcome, heard_likeness, patronymic_outcome
from byname.core.names.vocabulary import ABSENT, KINDS, Vocabulary
from byname.core.names.western import heard_alike

WORDS = [
    "Тихояр", "Тихаяр", "Тихоярт", "Tykhoiar", "Лі", "Лі-Тихояр", "ььь", "ъь", "І.", "О.", "Олександр", "Сашко", "Alex",
    "Олесь", "Oleksiievych", "Олексійович", "Зовоярович", "Зовоярхович", "Zovojarxovich", "Петрович", "П.", "Бейлі",
    "Bailey", "Jean-Claude", "Жан", "Мельник", "Мельничук", "Brooksfield", "Бруксфілд", "Сірк", "Серк", "Френсіс",
]  # fmt: skip
PAIRS = list(product(WORDS, repeat=2))


def _numbered() -> tuple[Vocabulary, np.ndarray, np.ndarray]:
    words = Vocabulary()
    sides = [np.array([words.number(pair[side]) for pair in PAIRS], np.int64) for side in (0, 1)]
    return words, sides[0], sides[1]


@pytest.mark.parametrize(
    ("column", "alone"),
    [("families", family_outcome), ("givens", given_outcome), ("patronymics", patronymic_outcome)],
)
def test_each_pair_of_words_says_what_it_says_alone(column: str, alone: object) -> None:
    assert callable(alone)
    words, ours, theirs = _numbered()
    found = getattr(words, column)(ours, theirs)
    told = [(KINDS[kind], score, bool(loose)) for kind, score, loose in zip(*found, strict=True)]
    assert told == [tuple(alone(*pair)) for pair in PAIRS]


def test_likeness_by_ear_is_what_it_is_alone_in_few_pairs_and_in_many() -> None:
    words, ours, theirs = _numbered()
    expected = [heard_likeness(*pair) for pair in PAIRS]
    assert words.heard_likeness(ours, theirs).tolist() == expected
    assert words.heard_likeness(ours[:50], theirs[:50]).tolist() == expected[:50]
    assert words.heard_alike(ours, theirs).tolist() == [heard_alike(*pair) for pair in PAIRS]


def test_a_word_that_is_absent_is_missing() -> None:
    words = Vocabulary()
    found = words.families(np.array([words.number("Тихояр")]), np.array([words.number("")]))
    assert (words.number(""), KINDS[found.kind[0]]) == (ABSENT, "missing")


def test_a_vocabulary_may_grow() -> None:
    words = Vocabulary()
    one = words.number("Тихояр")
    assert words.families(np.array([one]), np.array([one])).score.tolist() == [1.0]
    other = words.number("Громоклен")
    assert KINDS[words.families(np.array([one]), np.array([other])).kind[0]] == "conflict"


@given(st.lists(st.sampled_from(WORDS), max_size=8))
def test_a_word_has_one_number_and_nothing_has_none(texts: list[str]) -> None:
    words = Vocabulary()
    numbers = [words.number(text) for text in texts]
    assert numbers == [words.number(text) for text in texts]
    assert len(set(numbers)) == len(set(texts))
    assert ABSENT not in numbers


@pytest.mark.parametrize("column", ["families", "givens", "patronymics"])
def test_no_pairs_say_nothing(column: str) -> None:
    words, nothing = Vocabulary(), np.zeros(0, np.int64)
    assert [len(told) for told in getattr(words, column)(nothing, nothing)] == [0, 0, 0]


@pytest.mark.parametrize("column", ["families", "givens", "patronymics"])
def test_which_word_stands_first_makes_no_difference_in_columns_either(column: str) -> None:
    words, ours, theirs = _numbered()
    one, other = getattr(words, column)(ours, theirs), getattr(words, column)(theirs, ours)
    assert all((a == b).all() for a, b in zip(one, other, strict=True))
