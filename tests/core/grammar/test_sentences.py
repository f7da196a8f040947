"""Sentences end where a reader ends them."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.grammar.sentences import sentences
from byname.core.grammar.tongues import Tongue

EN, UK, RU = Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN


@pytest.mark.parametrize(
    ("tongue", "parts"),
    [
        (EN, ["They met on Oct. 2 in Geneva.", "Nobody spoke."]),
        (EN, ["Resolution No. 257 was passed.", "It stands."]),
        (EN, ["Gen. J. Doe of the U.S. Army spoke.", "He left."]),
        (EN, ["The talks began at 7:40 p.m. and ended late.", "All left."]),
        (EN, ['"All are home."', "That is what he said."]),
        (EN, ["Is it over?", "No!", "Not yet."]),
        (EN, ["Some 1.5 million people fled.", "Few came back."]),
        (EN, ["Exchange of prisoners", "Another 20 came home."]),
        (EN, ["Mr. Smith, Dr. Jones and Col. Brown came.", "They stayed."]),
        (UK, ["Додому повернулися 70 тис. людей.", "Ще 20 чекають."]),
        (UK, ["На вул. Шевченка, у м. Києві, стояли родини.", "Дощило."]),
        (UK, ["Це сталося 5 березня 2024 р. під Києвом.", "Усі вдома."]),
        (UK, ["Звільнено 1 тис. 200 осіб.", "Це всі."]),
        (UK, ["«Усі вдома», — сказав він.", "Родини чекали."]),
        (UK, ["О. Петренко з ім. Шевченка приїхав.", "І пішов."]),
        (RU, ["Киев принял 1 тыс. тел, Москва 38.", "Это все."]),
        (RU, ["Россия передала 27 тел.", "С января вернули 1200 тел."]),
        (RU, ["Вернули двадцать тел.", "15 из них опознаны."]),
        (RU, ["Справки по тел. 044 390.", "Звоните."]),
        (RU, ["В 2024 г. вернулись 20 человек.", "Остальные ждут."]),
        (RU, ["Он сказал: «Все дома».", "Семьи ждали."]),
        (RU, ["И. Петров из г. Курска вернулся.", "Его встретили."]),
    ],
)
def test_sentences_are_cut(tongue: Tongue, parts: list[str]) -> None:
    text = " ".join(parts)
    assert [
        text[one.start : one.end] for one in sentences(text.replace("prisoners Another", "prisoners\nAnother"), tongue)
    ] == parts


@given(st.text('абв АБВ.!?«»"\n1234 ,;-', max_size=80), st.sampled_from([EN, UK, RU]))
def test_sentences_hold_every_token_in_order(text: str, tongue: Tongue) -> None:
    found = sentences(text, tongue)
    assert all(one.start == one.tokens[0].start and one.end == one.tokens[-1].end for one in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


def test_a_missing_space_after_a_full_stop_ends_a_sentence_too() -> None:
    assert len(sentences("Twenty soldiers returned.Nobody was hurt.", EN)) == 2


def test_an_address_on_the_net_is_no_end() -> None:
    assert len(sentences("See example.org for more of this.", EN)) == 1


def test_a_line_wrapped_by_hand_goes_on() -> None:
    assert len(sentences("Another 20 soldiers\ncame back home.", EN)) == 1


def test_part_of_a_text_keeps_its_places() -> None:
    text = "Skip this. Read this. Skip that."
    (one,) = sentences(text, EN, start=11, end=21)
    assert text[one.start : one.end] == "Read this."
