"""The days that a point of time may mean."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.grammar.resolving import iso_of, resolved
from byname.core.grammar.timepoints import Point

TODAY = date(2025, 5, 28)


@pytest.mark.parametrize(
    ("point", "first", "last"),
    [
        (Point(0, 1, month=5, day=24), "2025-05-24", "2025-05-24"),
        (Point(0, 1, month=12, day=24), "2024-12-24", "2024-12-24"),
        (Point(0, 1, month=6, day=10), "2025-06-10", "2025-06-10"),
        (Point(0, 1, month=3), "2025-03-01", "2025-03-31"),
        (Point(0, 1, year=2024, month=2), "2024-02-01", "2024-02-29"),
        (Point(0, 1, year=2022), "2022-01-01", "2022-12-31"),
        (Point(0, 1, year=2020, to_year=2023), "2020-01-01", "2023-12-31"),
        (Point(0, 1, year=2025, part="first-half"), "2025-01-01", "2025-06-30"),
        (Point(0, 1, month=5, part="early"), "2025-05-01", "2025-05-10"),
        (Point(0, 1, season=12, year=2023), "2023-12-01", "2024-02-29"),
        (Point(0, 1, weekday=0), "2025-05-26", "2025-05-26"),
        (Point(0, 1, weekday=2), "2025-05-28", "2025-05-28"),
        (Point(0, 1, weekday=4, turn=1), "2025-05-30", "2025-05-30"),
        (Point(0, 1, unit=7, turn=-1), "2025-05-19", "2025-05-25"),
        (Point(0, 1, unit=30, turn=0), "2025-05-01", "2025-05-31"),
        (Point(0, 1, unit=365, turn=-1), "2024-01-01", "2024-12-31"),
        (Point(0, 1, month=12, turn=-1), "2024-12-01", "2024-12-31"),
        (Point(0, 1, month=9, unit=365, turn=-1), "2024-09-01", "2024-09-30"),
    ],
)
def test_a_point_is_resolved_against_the_day_of_the_text(point: Point, first: str, last: str) -> None:
    assert resolved(point, TODAY) == (date.fromisoformat(first), date.fromisoformat(last))


def test_a_day_that_is_none_is_not_resolved() -> None:
    assert resolved(Point(0, 1, year=2025, month=2, day=31), TODAY) == (None, None)
    assert resolved(Point(0, 1, month=5, day=24), None) == (None, None)


def test_the_end_of_a_period_follows_its_beginning() -> None:
    assert resolved(Point(0, 1, month=2, day=29), TODAY, after=date(2023, 12, 1))[0] == date(2024, 2, 29)


def test_a_weekday_to_come_is_the_next() -> None:
    assert resolved(Point(0, 1, weekday=6), TODAY, future=True)[0] == date(2025, 6, 1)


@pytest.mark.parametrize(
    ("point", "iso"),
    [
        (Point(0, 1, year=2025, month=5, day=24), "2025-05-24"),
        (Point(0, 1, year=2025, month=5, day=5, to_year=2025, to_month=5, to_day=6), "2025-05-05/2025-05-06"),
        (Point(0, 1, year=2025, month=5), "2025-05"),
        (Point(0, 1, year=2025), "2025"),
        (Point(0, 1, year=2020, to_year=2023), "2020/2023"),
        (Point(0, 1, month=5, day=24), ""),
        (Point(0, 1, year=2025, part="late"), ""),
        (Point(0, 1, weekday=3), ""),
    ],
)
def test_iso_is_written_where_the_text_writes_the_year(point: Point, iso: str) -> None:
    assert iso_of(point) == iso


@given(st.integers(1, 12), st.integers(1, 28), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_a_day_without_a_year_lies_near_the_text(month: int, day: int, today: date) -> None:
    first, _ = resolved(Point(0, 1, month=month, day=day), today)
    assert first is not None
    assert -366 <= (first - today).days <= 45
