"""One bare number at a place: digits with any separators, words, and both together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.grammar.quantities import joined, read_quantity
from byname.core.grammar.tokens import tokens
from byname.core.grammar.tongues import Tongue

EN, UK, RU = Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN


@pytest.mark.parametrize(
    ("tongue", "text", "read", "value"),
    [
        (EN, "1,000 men", "1,000", 1000),
        (EN, "12,773 men", "12,773", 12773),
        (EN, "1,234,567 men", "1,234,567", 1234567),
        (EN, "5584 men", "5584", 5584),
        (EN, "4\u202f306 men", "4\u202f306", 4306),
        (EN, "4\u00a0306 men", "4\u00a0306", 4306),
        (EN, "4\u2009306 men", "4\u2009306", 4306),
        (EN, "4 306 men", "4 306", 4306),
        (EN, "1'500 men", "1'500", 1500),
        (EN, "1.2 thousand men", "1.2 thousand", 1200),
        (EN, "1.5 million", "1.5 million", 1500000),
        (EN, "2.5 thousand", "2.5 thousand", 2500),
        (EN, "15k men", "15k", 15000),
        (EN, "2 hundred men", "2 hundred", 200),
        (EN, "3 dozen men", "3 dozen", 36),
        (EN, "63rd swap", "63rd", 63),
        (EN, "the 2022 150", "", None),
        (EN, "two dozen men", "two dozen", 24),
        (EN, "half a dozen men", "half a dozen", 6),
        (EN, "half a million men", "half a million", 500000),
        (EN, "a hundred and twenty men", "a hundred and twenty", 120),
        (EN, "a thousand men", "a thousand", 1000),
        (EN, "two and a half thousand men", "two and a half thousand", 2500),
        (EN, "twelve hundred men", "twelve hundred", 1200),
        (EN, "one hundred and two hundred", "one hundred", 100),
        (EN, "twenty-first swap", "twenty-first", 21),
        (EN, "a soldier", "", None),
        (UK, "1,2 тис. осіб", "1,2 тис.", 1200),
        (UK, "70 тис людей", "70 тис", 70000),
        (UK, "2,6 мільйона", "2,6 мільйона", 2600000),
        (UK, "півтори тисячі", "півтори тисячі", 1500),
        (UK, "пів сотні", "пів сотні", 50),
        (UK, "дві з половиною тисячі", "дві з половиною тисячі", 2500),
        (UK, "тисячі чотирьохсот дев'яти", "тисячі чотирьохсот дев'яти", 1409),
        (UK, "два десятки", "два десятки", 20),
        (UK, "десятків зо два", "десятків зо два", 20),
        (UK, "71-го обміну", "71-го", 71),
        (UK, "5-ти осіб", "5-ти", 5),
        (UK, "12-ї бригади", "12-ї", 12),
        (RU, "1,7 тыс. бойцов", "1,7 тыс.", 1700),
        (RU, "двух с половиной тысяч", "двух с половиной тысяч", 2500),
        (RU, "10 с лишним тысяч", "10 с лишним тысяч", 10000),
        (RU, "тысяч пять", "тысяч пять", 5000),
        (RU, "десятка два", "десятка два", 20),
        (RU, "101.816 фрагментов", "101.816", 101816),
        (RU, "полторы тысячи", "полторы тысячи", 1500),
        (RU, "40-м марафоне", "40-м", 40),
        (RU, "сотню военных", "сотню", 100),
        (RU, "трех\u0301 человек", "трех\u0301", 3),
    ],
)
def test_a_bare_number_is_read(tongue: Tongue, text: str, read: str, value: int | None) -> None:
    found = tokens(text, tongue)
    number = read_quantity(found, 0, tongue)
    assert (number.value if number else None) == value
    assert read == (text[found[0].start : found[number.last - 1].end] if number else "")


@given(st.integers(0, 10**9), st.sampled_from([",", " ", "\u00a0", "\u2009", "\u202f", "'", "’", ""]))
def test_digits_in_threes_read_with_any_separator(value: int, separator: str) -> None:
    text = f"{value:,}".replace(",", separator)
    found = tokens(text, EN)
    number = read_quantity(found, 0, EN)
    assert number is not None
    assert (number.value, number.last) == (value, len(found))


def test_a_number_too_long_for_one_is_none() -> None:
    assert read_quantity(tokens("1" * 40, EN), 0, EN) is None


def test_ordinals_are_marked() -> None:
    number = read_quantity(tokens("сорок дев'ятий", UK), 0, UK)
    assert number is not None
    assert (number.value, number.ordinal) == (49, True)


def test_a_space_parts_tokens() -> None:
    found = tokens("63rd swap", EN)
    assert joined(found, 1)
    assert not joined(found, 2)
    assert not joined(found, 9)
