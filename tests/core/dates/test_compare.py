"""Two dates of birth compare in one word."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.dates import DateVerdict, UncertainDate, compare_dates

CASES = [
    ("12.03.1985", "1985-03-12", DateVerdict.SAME_DAY),
    ("12.03.1985", "березень 1985", DateVerdict.COMPATIBLE),
    ("12.03.1985", "12.03.1985 (?)", DateVerdict.COMPATIBLE),
    ("12.03.1985", "03/12/1985", DateVerdict.COMPATIBLE),
    ("12.03.1985", "бл. 1986", DateVerdict.COMPATIBLE),
    ("1985", "1985", DateVerdict.COMPATIBLE),
    ("12.03.1985", "03.12.1985", DateVerdict.SWAPPED),
    ("12.03.1985", "13.03.1985", DateVerdict.ONE_DIGIT),
    ("12.03.1985", "12.03.1986", DateVerdict.ONE_DIGIT),
    ("12.03.1985 (?)", "12.03.1935", DateVerdict.ONE_DIGIT),
    ("12.03.1985", "25.07.1985", DateVerdict.SAME_YEAR),
    ("12.03.1985", "квітень 1985", DateVerdict.SAME_YEAR),
    ("12.03.1985", "25.07.1971", DateVerdict.CLASH),
    ("12.03.1985", "до 1980", DateVerdict.CLASH),
    ("1985", "1986", DateVerdict.CLASH),
]


@pytest.mark.parametrize(("one", "two", "verdict"), CASES)
def test_two_dates_compare_in_one_word_both_ways(one: str, two: str, verdict: DateVerdict) -> None:
    a, b = UncertainDate.parse(one), UncertainDate.parse(two)
    assert compare_dates(a, b) is compare_dates(b, a) is verdict


def test_a_missing_date_says_nothing() -> None:
    value = UncertainDate.parse("1985")
    assert compare_dates(None, value) is compare_dates(value, None) is compare_dates(None, None) is DateVerdict.MISSING


days = st.dates(date(1000, 1, 1), date(2999, 12, 31))


@given(days, days)
def test_known_days_are_the_same_only_if_equal(one: date, two: date) -> None:
    verdict = compare_dates(UncertainDate.from_day(one), UncertainDate.from_day(two))
    assert (verdict is DateVerdict.SAME_DAY) == (one == two)
    assert verdict not in (DateVerdict.COMPATIBLE, DateVerdict.MISSING)


@pytest.mark.parametrize(
    ("one", "two", "verdict"),
    [
        ("12.03.1985", "22.03.1985", DateVerdict.ONE_DIGIT),
        ("12.03.1985", "12.08.1985", DateVerdict.ONE_DIGIT),
        ("12.03.1985", "12.03.1995", DateVerdict.ONE_DIGIT),
        ("12.03.1985", "12.03.1979", DateVerdict.OTHER_YEAR),
        ("29.05.1986", "28.05.1996", DateVerdict.TWO_DIGITS),
        ("01.01.1985", "01.01.1979", DateVerdict.CLASH),
        ("12.03.1985", "21.03.1985", DateVerdict.SAME_YEAR),
        ("12.03.1985", "13.04.1985", DateVerdict.SAME_YEAR),
        ("12.03.1985", "23.03.1986", DateVerdict.CLASH),
        ("02.01.1985", "01.02.1985", DateVerdict.SWAPPED),
        ("11.12.1985", "12.11.1985", DateVerdict.SWAPPED),
        ("13.12.1985", "12.11.1985", DateVerdict.SAME_YEAR),
        ("12.03.1985", "198X", DateVerdict.COMPATIBLE),
        ("12.03.1985", "197X", DateVerdict.CLASH),
        ("12.03.1985", "весна 1985", DateVerdict.COMPATIBLE),
        ("12.03.1985", "літо 1985", DateVerdict.SAME_YEAR),
        ("12.03.1985", "бл. 15.03.1985", DateVerdict.COMPATIBLE),
        ("12.03.1985", "бл. 16.03.1985", DateVerdict.ONE_DIGIT),
        ("12.03.1985", "12.03.85", DateVerdict.COMPATIBLE),
        ("12.03.1985", "1984 або 1985", DateVerdict.COMPATIBLE),
        ("березень 1985", "квітень 1985", DateVerdict.SAME_YEAR),
        ("до 1986", "після 1984", DateVerdict.COMPATIBLE),
        ("до 1985", "після 1984", DateVerdict.CLASH),
    ],
)
def test_the_first_verdict_that_holds_is_given(one: str, two: str, verdict: DateVerdict) -> None:
    a, b = UncertainDate.parse(one), UncertainDate.parse(two)
    assert compare_dates(a, b) is compare_dates(b, a) is verdict
