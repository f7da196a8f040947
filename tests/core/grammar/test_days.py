"""Days and months as written."""

from __future__ import annotations

import pytest

from byname.core.grammar.days import day_first, month_first, numeric_day, past_year_word, year_after
from byname.core.grammar.tokens import tokens
from byname.core.grammar.tongues import Tongue

EN, UK, RU = Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("23.05.2025", (2025, 5, 23)),
        ("3.5.25", (2025, 5, 3)),
        ("2025-05-23", (2025, 5, 23)),
        ("23/05/2025", (2025, 5, 23)),
        ("05/23/2025", (2025, 5, 23)),
        ("99.99.2025", None),
        ("1.10", None),
        ("2025-13-40", None),
    ],
)
def test_a_day_in_digits_is_read(text: str, day: tuple[int, int, int] | None) -> None:
    point = numeric_day(tokens(text, UK), 0)
    assert (None if point is None else (point.year, point.month, point.day)) == day


@pytest.mark.parametrize(
    ("tongue", "text", "day"),
    [
        (EN, "16 March 1999", (1999, 3, 16, None)),
        (EN, "24th of May", (None, 5, 24, None)),
        (EN, "5 to 6 May", (None, 5, 5, 6)),
        (UK, "5 березня", (None, 3, 5, None)),
        (UK, "5 і 6 березня 2024 року", (2024, 3, 5, 6)),
        (UK, "двадцять третього травня", (None, 5, 23, None)),
        (UK, "5 бійців", None),
        (RU, "5–6 марта", (None, 3, 5, 6)),
        (RU, "1 по 5 мая", (None, 5, 1, 5)),
        (RU, "первого сентября", (None, 9, 1, None)),
        (RU, "45 мая", None),
    ],
)
def test_a_day_before_its_month_is_read(tongue: Tongue, text: str, day: tuple[int | None, ...] | None) -> None:
    point = day_first(tokens(text, tongue), 0, tongue)
    assert (None if point is None else (point.year, point.month, point.day, point.to_day)) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("May 24", (None, 5, 24, None)),
        ("May 24th, 2025", (2025, 5, 24, None)),
        ("March 5-6", (None, 3, 5, 6)),
        ("March 5 and 6", (None, 3, 5, 6)),
        ("March 5 and 6 men", (None, 3, 5, None)),
        ("May 23-25 was the largest", (None, 5, 23, 25)),
        ("May 23–25 soldiers came", (None, 5, 23, 25)),
        ("Oct. 2, 2025", (2025, 10, 2, None)),
        ("April 1998", (1998, 4, None, None)),
        ("June 500", (None, 6, None, None)),
        ("May they return", None),
    ],
)
def test_a_month_before_its_day_is_read(text: str, day: tuple[int | None, ...] | None) -> None:
    point = month_first(tokens(text, EN), 0, EN)
    assert (None if point is None else (point.year, point.month, point.day, point.to_day)) == day


def test_the_word_of_a_year_belongs_to_it() -> None:
    assert year_after(tokens("2025 року", UK), 0, UK) == (2025, 2)
    assert year_after(tokens(", 2025", EN), 0, EN) == (2025, 2)
    assert year_after(tokens("22-го року", UK), 0, UK) == (2022, 4)
    assert year_after(tokens("300 осіб", UK), 0, UK) == (None, 0)
    assert past_year_word(tokens("2025-го", UK), 1, UK) == 3
    assert past_year_word(tokens("2025 г.", RU), 1, RU) == 3
