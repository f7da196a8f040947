"""Alphabets are told apart, and a token that mixes two is repaired to its main one."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.names import name_of_parts, parse_name
from byname.core.names.scripts import clean_text, in_one_alphabet, plain_words, repair_mixed, script_of


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


LOOK_ALIKES = [
    ("A", "А"),
    ("a", "а"),
    ("B", "В"),
    ("C", "С"),
    ("c", "с"),
    ("E", "Е"),
    ("e", "е"),
    ("H", "Н"),
    ("I", "І"),
    ("i", "і"),
    ("K", "К"),
    ("M", "М"),
    ("O", "О"),
    ("o", "о"),
    ("P", "Р"),
    ("p", "р"),
    ("T", "Т"),
    ("X", "Х"),
    ("x", "х"),
    ("y", "у"),
    ("ï", "ї"),
]


@pytest.mark.parametrize(("latin", "cyrillic"), LOOK_ALIKES)
def test_a_letter_that_looks_alike_is_taken_into_the_alphabet_around_it(latin: str, cyrillic: str) -> None:
    assert repair_mixed(f"{latin}дзвін") == f"{cyrillic}дзвін"
    assert repair_mixed(f"{cyrillic}dzvin") == f"{latin}dzvin"


@pytest.mark.parametrize("letter", list("дзлжшщюябгєыэфчцйи"))
def test_a_letter_that_looks_like_none_other_stays(letter: str) -> None:
    assert letter in repair_mixed(f"Tykhor{letter}")


@pytest.mark.parametrize(
    ("token", "script"),
    [
        ("Łącz", "latn"),
        ("Ştefan", "latn"),
        ("Ọmọ", "latn"),
        ("Ґава", "cyrl"),
        ("Ўлад", "cyrl"),
        ("Љубо", "cyrl"),
        ("Ққ", "cyrl"),
        ("О'Тихояр", "cyrl"),
        ("Tykhoiar-Дзвін", "mixed"),
        ("Τιχο", "other"),
        ("תיחו", "other"),
        ("№ 5", "other"),
    ],
)
def test_marked_letters_belong_to_their_alphabet(token: str, script: str) -> None:
    assert script_of(token) == script


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("  Тихояр   Іван ", "Тихояр Іван"),
        ("Тихояр\tІван\nПетрович", "Тихояр Іван Петрович"),
        ("Тихояр\u00a0Іван", "Тихояр Іван"),
        ("\u200eТихояр\u200f", "Тихояр"),
        ("Тихоя\u0301р", "Тихояр"),
        ("\u0418\u0306", "Й"),
        ("\u0456\u0308жак", "їжак"),
        ("Зм\u2032юк", "Зм'юк"),
        ('"Тихояр"', '"Тихояр"'),
        ("", ""),
    ],
)
def test_a_text_is_brought_to_single_spaces_and_seen_letters(text: str, clean: str) -> None:
    assert clean_text(text) == clean


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("COCHA ІВАН", "СОСНА ІВАН"),
        ("Сосна O.", "Сосна О."),
        ("COCHA IVAN", "COCHA IVAN"),
        ("Сосна Ivan", "Сосна Ivan"),
        ("A. ІВАН", "А. ІВАН"),
        ("", ""),
    ],
)
def test_a_word_of_look_alikes_takes_the_alphabet_of_the_words_beside_it(typed: str, meant: str) -> None:
    assert in_one_alphabet(typed.split()) == meant.split()


CAPITALS = dict(zip("АВСЕНІКМОРТХ", "ABCEHIKMOPTX", strict=True))


@given(st.sampled_from(["ГРОМОКЛЕН ІВАН", "ТИХОЯР ОЛЕКСІЙ", "СОСНА ЮРІЙ ПЕТРОВИЧ"]), st.data())
def test_look_alikes_anywhere_in_a_name_change_nothing(text: str, data: st.DataObject) -> None:
    places = data.draw(st.sets(st.sampled_from([i for i, c in enumerate(text) if c in CAPITALS])))
    mixed = "".join(CAPITALS[c] if i in places else c for i, c in enumerate(text))
    meant, found = parse_name(text), parse_name(mixed)
    assert (found.family, found.given, found.patronymic) == (meant.family, meant.given, meant.patronymic)


def test_cells_of_one_name_take_one_alphabet() -> None:
    assert name_of_parts(family="COCHA", given="ІВАН").family == "Сосна"


def test_a_plain_word_is_one_word_of_usual_letters_of_one_alphabet() -> None:
    tokens = ["Тихояр", "О'Тихояр", "Tykho-Iar", "Тиxояр", "Тихояр Ярий", "Żmako", "Тихояр.", "", "Ўрий"]
    assert plain_words(tokens) == [0, 1, 2]


@given(st.lists(st.text("аяїґabzкZ'-. \u0301ў\u2019", max_size=6), max_size=8))
def test_in_plain_words_nothing_is_to_be_cleaned_or_repaired(tokens: list[str]) -> None:
    for place in plain_words(tokens):
        assert repair_mixed(clean_text(tokens[place])) == tokens[place]
        assert script_of(tokens[place]) in {"cyrl", "latn", "other"}
