"""Probabilities in words, with no more digits than they are worth."""

from __future__ import annotations

import pytest

from byname.core.draws.draws import FLOOR
from byname.wording.chances import _FLOOR, chance, chance_range, decimal, percent, years


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0.34, "34 %"),
        (0.1, "10 %"),
        (0.999, "more than 99 %"),
        (1.0, "more than 99 %"),
        (0.05, "1 in 20"),
        (1 / 234, "1 in 230"),
        (1 / 23_456, "1 in 23,000"),
        (1e-6, "1 in 1,000,000"),
    ],
)
def test_a_probability_is_said_as_people_say_it(value: float, words: str) -> None:
    assert chance(value) == words


def test_below_the_floor_no_number_is_told() -> None:
    assert chance(1e-6, below=True) == "less than 1 in a million"


@pytest.mark.parametrize(("value", "words"), [(0.0, "0.00"), (0.4773, "0.48"), (27.86, "27.9"), (1_234.5, "1,234")])
def test_a_ratio_has_two_digits_behind_the_point_and_a_large_mean_none(value: float, words: str) -> None:
    assert decimal(value) == words


def test_days_as_years_and_shares_in_hundredths() -> None:
    assert (years(1105), percent(0.256)) == ("3.0", "26")


@pytest.mark.parametrize(
    ("value", "low", "high", "words"),
    [
        (1e-6, 1e-6, 1e-6, ""),
        (1e-6, 1e-6, 1 / 20, "less than 1 in a million to 1 in 20"),
        (0.05, 0.01, 0.4, "1 in 100 to 40 %"),
        (0.341, 0.339, 0.342, ""),
        (0.341, None, None, ""),
    ],
)
def test_law_5_a_range_is_said_where_it_reads_otherwise_than_the_value(
    value: float, low: float | None, high: float | None, words: str
) -> None:
    assert chance_range(value, low, high, below=value <= FLOOR) == words


def test_the_floor_is_that_of_the_draw() -> None:
    assert _FLOOR == FLOOR
