"""Foreign names are compared by ear between the alphabets; Slavic surnames are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.names.compare import compare_names
from byname.core.names.parse import parse_name
from byname.core.names.western import all_heard_consonants, heard_alike, heard_consonants


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [("Вудбраун", "Woodbrown"), ("Хайхьюз", "Highhughes"), ("Джонбі", "Johnby"), ("Лайтрайт", "Lightwright")],
)
def test_what_is_heard_alike_is_alike(cyrillic: str, latin: str) -> None:
    assert heard_alike(cyrillic, latin)
    assert heard_alike(latin, cyrillic)


@pytest.mark.parametrize(
    ("left", "right"),
    [("Вудбраун", "Woodgreen"), ("Тихоярський", "Tohoiarskyi"), ("Woodbrown", "Wodbron"), ("Я", "Oh"), ("", "Brown")],
)
def test_other_sounds_slavic_surnames_and_one_alphabet_are_not(left: str, right: str) -> None:
    assert not heard_alike(left, right)


def test_a_foreign_surname_may_agree_by_ear() -> None:
    verdict = compare_names(parse_name("Вудхьюз Джеймс"), parse_name("James Woodhughes"))
    assert verdict.conflict == ()
    assert 0.8 <= verdict.score < 1


def test_an_unknown_given_name_may_agree_by_ear() -> None:
    assert compare_names(parse_name("Вудбор, Джейкс"), parse_name("Woodbor, Jakes")).conflict == ()


def test_a_patronymic_forbids_comparing_by_ear() -> None:
    verdict = compare_names(parse_name("Вудхьюз Іван Петрович"), parse_name("Ivan Woodhughes"))
    assert verdict.conflict == ("family",)


def test_two_known_given_names_are_never_compared_by_ear() -> None:
    assert "given" in compare_names(parse_name("Вудбор Жан"), parse_name("John Woodbor")).conflict


@given(st.text())
def test_no_text_is_too_odd_to_be_heard(token: str) -> None:
    assert heard_consonants(token) == heard_consonants(token.strip())


@pytest.mark.parametrize(
    ("token", "heard"),
    [
        ("Woodbrown", "VTPRN"),
        ("Вудбраун", "VTPRN"),
        ("Hughes", "S"),
        ("Хьюз", "S"),
        ("Knight", "KNT"),
        ("Phillby", "VLP"),
        ("Філбі", "VLP"),
        ("Sachs", "S"),
        ("Max", "MS"),
        ("Maxwell", "MKSVL"),
        ("Cecil", "SL"),
        ("George", "SRS"),
        ("Джордж", "SRS"),
        ("Quintara", "KNTR"),
        ("Кинтара", "KNTR"),
        ("Schwartz", "SVRTS"),
        ("Howe", "V"),
        ("Oh", ""),
        ("", ""),
    ],
)
def test_the_consonants_that_are_heard(token: str, heard: str) -> None:
    assert heard_consonants(token) == heard


@pytest.mark.parametrize("token", ["Вудко", "Вуденко", "Вудський", "Вудов", "Вудін", "Вудович", "Вудук", "Вудець"])
def test_a_slavic_ending_is_left_to_the_spelling(token: str) -> None:
    assert not heard_alike(token, "Wood")


@given(st.lists(st.text("абджийкгґтуўхщйєabcdeghjkqrstwxy' -.ć\u0301", max_size=8), max_size=12))
def test_many_words_are_heard_as_each_is_alone(tokens: list[str]) -> None:
    """Words of plain letters are read as one text with a word to a line: nothing of one is heard in the next."""
    assert all_heard_consonants(tokens) == [heard_consonants(token) for token in tokens]
