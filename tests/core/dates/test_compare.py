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
