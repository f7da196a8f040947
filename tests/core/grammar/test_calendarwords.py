"""Months, weekdays, seasons and units are known by every form."""

from __future__ import annotations

import pytest

from byname.core.grammar.calendarwords import is_year, month_of, season_of, unit_of, weekday_of
from byname.core.grammar.tokens import tokens
from byname.core.grammar.tongues import Tongue

EN, UK, RU = Tongue.ENGLISH, Tongue.UKRAINIAN, Tongue.RUSSIAN


@pytest.mark.parametrize(
    ("tongue", "text", "month"),
    [
        (EN, "May", 5), (EN, "Oct.", 10), (EN, "mid-April", 4), (EN, "may", 0), (EN, "March's", 3), (EN, "men", 0),
        (UK, "березня", 3), (UK, "лютому", 2), (UK, "листопадом", 11), (UK, "бер.", 3), (UK, "береза", 0),
        (RU, "мая", 5), (RU, "августе", 8), (RU, "февралём", 2), (RU, "сент.", 9),
    ],
)  # fmt: skip
def test_a_month_is_known(tongue: Tongue, text: str, month: int) -> None:
    assert month_of(tokens(text, tongue), 0, tongue)[0] == month


def test_the_point_of_a_short_month_belongs_to_it() -> None:
    assert month_of(tokens("Oct. 2", EN), 0, EN) == (10, 2)
    assert month_of(tokens("May. 2", EN), 0, EN) == (5, 1)


@pytest.mark.parametrize(
    ("tongue", "fold", "day"),
    [
        (EN, "monday", 0),
        (EN, "friday's", 4),
        (UK, "п'ятницю", 4),
        (UK, "неділі", 6),
        (RU, "среду", 2),
        (RU, "слово", None),
    ],
)
def test_a_weekday_is_known(tongue: Tongue, fold: str, day: int | None) -> None:
    assert weekday_of(fold, tongue) == day


@pytest.mark.parametrize(
    ("tongue", "fold", "month"),
    [(EN, "summer", 6), (UK, "взимку", 12), (UK, "восени", 9), (RU, "весной", 3), (RU, "дом", None)],
)
def test_a_season_is_known(tongue: Tongue, fold: str, month: int | None) -> None:
    assert season_of(fold, tongue) == month


@pytest.mark.parametrize(
    ("tongue", "fold", "days"),
    [
        (EN, "days", 1),
        (EN, "hours", 0),
        (UK, "тижнів", 7),
        (UK, "років", 365),
        (RU, "суток", 1),
        (RU, "месяцем", 30),
        (RU, "тел", None),
    ],
)
def test_a_unit_of_time_is_known(tongue: Tongue, fold: str, days: int | None) -> None:
    assert unit_of(fold, tongue) == days


def test_a_year_has_four_digits_of_this_century_or_the_last() -> None:
    assert [is_year(tokens(text, EN)[0]) for text in ("1953", "2025", "1812", "2500", "202", "2,025")] == [
        True, True, False, False, False, False,
    ]  # fmt: skip
