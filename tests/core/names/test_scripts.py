"""Alphabets are told apart, and a token that mixes two is repaired to its main one."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.names.scripts import clean_text, repair_mixed, script_of


@pytest.mark.parametrize(
    ("token", "script"),
    [("Тихояр", "cyrl"), ("Tykhoiar", "latn"), ("Тиxояр", "mixed"), ("თიხო", "other"), ("123", "other"), ("", "other")],
)
def test_the_alphabet_of_a_token_is_said(token: str, script: str) -> None:
    assert script_of(token) == script


@pytest.mark.parametrize(
    ("mixed", "repaired"),
    [("Тиxояр", "Тихояр"), ("Tykhоiar", "Tykhoiar"), ("Iвaн", "Іван"), ("Bасиль", "Василь"), ("Пeтрoвич", "Петрович")],
)
def test_look_alikes_take_the_alphabet_of_most_letters(mixed: str, repaired: str) -> None:
    assert repair_mixed(mixed) == repaired


def test_at_a_tie_the_alphabet_with_letters_of_its_own_wins() -> None:
    assert repair_mixed("Yлиo") == "Улио"


def test_a_token_of_one_alphabet_is_left_alone() -> None:
    assert repair_mixed("Коса") == "Коса"


@pytest.mark.parametrize("mark", list("'’ʼ‘`´′＇\"*"))
def test_every_apostrophe_in_a_word_becomes_one(mark: str) -> None:
    assert clean_text(f"Дем{mark}янолуг") == "Дем'янолуг"


@pytest.mark.parametrize("mark", list("-‐‑‒–—−－"))
def test_every_hyphen_becomes_one(mark: str) -> None:
    assert clean_text(f"Синьогай{mark}Кленко") == "Синьогай-Кленко"


def test_invisible_signs_and_stress_marks_are_dropped() -> None:
    assert clean_text("\ufeffТи\u00adхо\u200bя\u0301р \u00a0 Іван\u202c") == "Тихояр Іван"


def test_letters_in_two_code_points_are_composed() -> None:
    assert clean_text(unicodedata.normalize("NFD", "Їжаковець Андрій")) == "Їжаковець Андрій"


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean_text(text)
    assert clean_text(once) == once
    assert repair_mixed(repair_mixed(once)) == repair_mixed(once)
