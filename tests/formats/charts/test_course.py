from __future__ import annotations

import re
from datetime import date

import pytest
from defusedxml.ElementTree import fromstring

from byname.formats.charts.course import course
from byname.formats.charts.svg import Caption

CAPTION = Caption("Title", "Said in words", note="Made up")
DAYS = [(date(2025, 1, 1), 10), (date(2025, 1, 11), 30), (date(2025, 1, 31), 20)]


def drawn(points: list[tuple[date, int]]) -> str:
    return course(points, caption=CAPTION, day=str, count=str)


def test_each_day_is_a_dot_as_far_along_as_its_date_and_as_high_as_its_number() -> None:
    dots = [(float(x), float(y)) for x, y in re.findall(r'cx="([0-9.]+)" cy="([0-9.]+)"', drawn(DAYS))]
    (first, low), (second, high), (last, middle) = dots
    assert second - first == pytest.approx((last - first) / 3, abs=0.1)
    assert low - middle == pytest.approx(middle - high, abs=0.11)
    assert high < middle < low


def test_between_two_days_the_number_stands_until_it_changes() -> None:
    assert re.search(r'd="M[0-9. ]+H[0-9.]+V[0-9.]+H[0-9.]+V[0-9.]+"', drawn(DAYS))


@pytest.mark.parametrize("points", [[], DAYS[:1], [(date(2025, 1, 1), 0), (date(2025, 2, 1), 0)]])
def test_no_day_one_day_or_nobody_is_a_picture_too(points: list[tuple[date, int]]) -> None:
    assert fromstring(drawn(points)).get("role") == "img"
    assert "Made up" in drawn(points)


def test_a_dot_tells_its_day_and_number() -> None:
    assert "<title>2025-01-11: 30</title>" in drawn(DAYS)
