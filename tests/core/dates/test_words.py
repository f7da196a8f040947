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


# For each month the Ukrainian nominative, genitive, dative, instrumental and locative.
UKRAINIAN = [
    (1, "січень січня січню січнем січні"),
    (2, "лютий лютого лютому лютим лютому"),
    (3, "березень березня березню березнем березні"),
    (4, "квітень квітня квітню квітнем квітні"),
    (5, "травень травня травню травнем травні"),
    (6, "червень червня червню червнем червні"),
    (7, "липень липня липню липнем липні"),
    (8, "серпень серпня серпню серпнем серпні"),
    (9, "вересень вересня вересню вереснем вересні"),
    (10, "жовтень жовтня жовтню жовтнем жовтні"),
    (11, "листопад листопада листопаду листопадом листопаді"),
    (12, "грудень грудня грудню груднем грудні"),
]
RUSSIAN = [
    (1, "январь января январю январём январе"),
    (2, "февраль февраля февралю февралём феврале"),
    (3, "март марта марту мартом марте"),
    (4, "апрель апреля апрелю апрелем апреле"),
    (5, "май мая маю маем мае"),
    (6, "июнь июня июню июнем июне"),
    (7, "июль июля июлю июлем июле"),
    (8, "август августа августу августом августе"),
    (9, "сентябрь сентября сентябрю сентябрём сентябре"),
    (10, "октябрь октября октябрю октябрём октябре"),
    (11, "ноябрь ноября ноябрю ноябрём ноябре"),
    (12, "декабрь декабря декабрю декабрём декабре"),
]
SHORT = [
    (1, "січ янв jan"),
    (2, "лют фев февр feb"),
    (3, "бер берез мар mar"),
    (4, "квіт апр apr"),
    (5, "трав may"),
    (6, "черв июн jun"),
    (7, "лип июл jul"),
    (8, "серп авг aug"),
    (9, "вер сен сент sep sept"),
    (10, "жовт окт oct"),
    (11, "лист листоп ноя нояб nov"),
    (12, "груд дек dec"),
]
ENGLISH = [
    (1, "January"),
    (2, "February"),
    (3, "March"),
    (4, "April"),
    (5, "May"),
    (6, "June"),
    (7, "July"),
    (8, "August"),
    (9, "September"),
    (10, "October"),
    (11, "November"),
    (12, "December"),
]
MONTH_FORMS = [
    (word, month) for table in (UKRAINIAN, RUSSIAN, SHORT, ENGLISH) for month, row in table for word in row.split()
]


@pytest.mark.parametrize(("word", "month"), MONTH_FORMS)
def test_a_month_is_known_in_each_case_and_short_form(word: str, month: int) -> None:
    assert words.MONTHS[shaped(word)] == month
    assert words.MONTHS[shaped(word.upper())] == month


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        (21, "весна весни весні навесні весною весны весне весной spring"),
        (22, "літо літа влітку улітку літом лето лета летом summer"),
        (23, "осінь осені восени осінню осень осени осенью autumn fall"),
        (24, "зима зими зимі взимку узимку зимою зимы зиме зимой winter"),
    ],
)
def test_a_season_is_known_in_each_case(code: int, forms: str) -> None:
    """EDTF: 21 spring, 22 summer, 23 autumn, 24 winter."""
    assert {words.SEASONS[shaped(form)] for form in forms.split()} == {code}


@pytest.mark.parametrize(
    ("part", "phrases"),
    [
        ((1, 3), "початок|початку|начало|начале|early|beginning|перша декада|первая декада"),
        ((2, 3), "середина|середині|середины|mid|middle|друга декада|вторая декада"),
        ((3, 3), "кінець|кінці|наприкінці|конец|конце|late|end|третя декада|третья декада"),
        ((1, 2), "перша половина|першій половині|первая половина|первой половине|first half"),
        ((2, 2), "друга половина|другій половині|вторая половина|второй половине|second half"),
    ],
)
def test_a_part_is_known_by_its_phrases(part: tuple[int, int], phrases: str) -> None:
    assert {words.PARTS[phrase] for phrase in words_of(phrases)} == {part}


@pytest.mark.parametrize(
    ("bound", "phrases"),
    [
        (("before", False), "до|перед|раніше|раніше ніж|ранее|раньше чем|before|prior to|earlier than"),
        (("after", False), "після|пізніше|пізніше ніж|после|позже|позднее чем|after|later than"),
        (("after", True), "не раніше|не ранее|не раньше чем|not before|since|from|з|від|с|от|починаючи з|начиная с"),
        (("before", True), "не пізніше|не позднее|не позже чем|not after|no later than|by|until|up to|по|не після"),
    ],
)
def test_a_bound_says_its_side_and_whether_the_day_itself_counts(bound: tuple[str, bool], phrases: str) -> None:
    assert {words.BOUNDS[phrase] for phrase in words_of(phrases)} == {bound}


@pytest.mark.parametrize(
    "phrase",
    [
        "невідомо",
        "невідома",
        "не відомо",
        "неизвестно",
        "неизв",
        "unknown",
        "not known",
        "n/a",
        "н/д",
        "немає",
        "нет данных",
        "немає даних",
        "не вказано",
        "не указана",
        "дата невідома",
        "дата неизвестна",
        "відсутня",
        "отсутствует",
        "null",
    ],
)
def test_the_words_for_an_unknown_date(phrase: str) -> None:
    assert shaped(phrase) in words.UNKNOWN
