"""Number words in every case, gender and joint read back to their number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.grammar.numberwords import Kind, is_number_word, words_of
from byname.core.grammar.quantities import read_quantity
from byname.core.grammar.tokens import tokens
from byname.core.grammar.tongues import Tongue
from tests.core.grammar.spelling import CASES, english, slavic

EN, UK, RU = Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN
NUMBERS = st.integers(min_value=1, max_value=999_999)


def whole(text: str, tongue: Tongue) -> float | None:
    """Read a text that is one number and nothing else."""
    found = tokens(text, tongue)
    number = read_quantity(found, 0, tongue)
    return number.value if number is not None and number.last == len(found) else None


@pytest.mark.parametrize("tongue", [UK, RU])
@pytest.mark.parametrize("case", range(5), ids=CASES)
def test_every_number_below_a_thousand_reads_in_every_case(tongue: Tongue, case: int) -> None:
    wrong = [n for n in range(1, 1000) if whole(slavic(n, case, russian=tongue is RU), tongue) != n]
    assert not wrong


@given(value=NUMBERS, case=st.integers(0, 4), russian=st.booleans())
def test_any_number_in_slavic_words_reads_back(value: int, case: int, *, russian: bool) -> None:
    assert whole(slavic(value, case, russian=russian), RU if russian else UK) == value


@given(value=st.integers(0, 999_999), hyphen=st.booleans(), joint=st.booleans())
def test_any_number_in_english_words_reads_back(value: int, *, hyphen: bool, joint: bool) -> None:
    assert whole(english(value, hyphen=hyphen, joint=joint), EN) == value


@given(value=NUMBERS, case=st.integers(0, 4), tail=st.sampled_from(["осіб", "полонених", "і", "—"]))
def test_a_number_ends_where_its_words_end(value: int, case: int, tail: str) -> None:
    found = tokens(f"{slavic(value, case, russian=False)} {tail}", UK)
    number = read_quantity(found, 0, UK)
    assert number is not None
    assert (number.value, number.last) == (value, len(found) - 1)


@pytest.mark.parametrize(
    ("tongue", "word", "value"),
    [
        (UK, "двоє", 2), (UK, "семеро", 7), (UK, "дев'ятеро", 9), (UK, "двадцятеро", 20), (UK, "вісьмома", 8),
        (UK, "п'ятьох", 5), (UK, "чотирьохсот", 400), (UK, "півтораста", 150), (UK, "півсотні", 50),
        (RU, "двоих", 2), (RU, "семерых", 7), (RU, "четверым", 4), (RU, "десятерыми", 10), (RU, "полутораста", 150),
        (RU, "полсотни", 50), (EN, "dozen", 12), (EN, "forty", 40),
    ],
)  # fmt: skip
def test_collectives_and_nouns_of_number_are_known(tongue: Tongue, word: str, value: int) -> None:
    assert words_of(tongue)[word].value == value


@pytest.mark.parametrize(
    ("tongue", "word", "value"),
    [
        (UK, "шостий", 6), (UK, "шостого", 6), (UK, "третьою", 3), (UK, "сьомий", 7), (UK, "сьома", 7), (UK, "сорокового", 40),
        (UK, "п'ятдесятий", 50), (RU, "шестой", 6), (RU, "третьего", 3), (RU, "тринадцатый", 13), (RU, "сороковых", 40),
        (EN, "twelfth", 12), (EN, "fiftieth", 50),
    ],
)  # fmt: skip
def test_ordinals_are_known_in_all_cases(tongue: Tongue, word: str, value: int) -> None:
    found = words_of(tongue)[word]
    assert (found.value, found.ordinal) == (value, True)


def test_dozens_are_marked_as_vague() -> None:
    assert words_of(EN)["dozens"].plural
    assert words_of(UK)["десятки"].plural
    assert words_of(RU)["сотен"].plural
    assert not words_of(RU)["десяток"].plural


def test_a_genitive_of_one_may_mean_one_hundred() -> None:
    assert words_of(UK)["сотні"].genitive
    assert words_of(RU)["тысячи"].genitive


def test_words_of_all_languages_are_number_words() -> None:
    assert all(is_number_word(word) for word in ("seven", "сім", "семь", "third", "третій"))
    assert not is_number_word("soldier")


def test_another_language_has_no_number_words() -> None:
    assert words_of(Tongue.OTHER) == {}


def test_kinds_follow_the_size() -> None:
    lexicon = words_of(UK)
    assert [lexicon[word].kind for word in ("п'ять", "десять", "сорок", "двісті", "тисяча")] == [
        Kind.UNIT, Kind.TEEN, Kind.TEN, Kind.HUNDRED, Kind.POWER,
    ]  # fmt: skip
