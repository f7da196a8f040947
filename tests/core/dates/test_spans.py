"""Spans of days against brute force over the days."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.dates.spans import Span, day_span, intersects, mask_spans, merged, month_span, shift_months, year_span

edges = st.one_of(st.none(), st.integers(0, 30))
END = 40


@st.composite
def pairs(draw: st.DrawFn) -> Span:
    """One span, perhaps open."""
    start, length = draw(edges), draw(st.one_of(st.none(), st.integers(1, 9)))
    return start, None if length is None else (start or 0) + length


def _days(spans: tuple[Span, ...] | list[Span]) -> set[int]:
    return {day for start, end in spans for day in range(-5 if start is None else start, END if end is None else end)}


@given(st.lists(pairs(), max_size=6))
def test_merging_keeps_the_days_and_leaves_no_two_that_touch(spans: list[Span]) -> None:
    joined = merged(spans)
    assert _days(joined) == _days(spans)
    assert merged(joined) == merged(reversed(spans)) == joined
    for (_, end), (start, _) in itertools.pairwise(joined):
        assert end is not None
        assert start is not None
        assert end < start


@given(st.lists(pairs(), max_size=4), st.lists(pairs(), max_size=4))
def test_spans_intersect_if_they_share_a_day(one: list[Span], two: list[Span]) -> None:
    assert intersects(tuple(one), tuple(two)) == bool(_days(one) & _days(two))


@given(st.dates(date(1990, 1, 1), date(1999, 12, 31)), st.sampled_from(["199X", "19X5", "1996"]))
def test_a_mask_holds_the_days_that_fit_it(day: date, year: str) -> None:
    spans = mask_spans(year, f"{day:%m}", f"{day:%d}")
    fits = all(m in ("X", c) for m, c in zip(year, str(day.year), strict=True))
    assert intersects(spans, ((day.toordinal(), day.toordinal() + 1),)) == fits


@given(st.integers(1000, 2999), st.integers(1, 12))
def test_a_year_is_its_months_and_a_month_its_days(year: int, month: int) -> None:
    assert merged(month_span(year, m) for m in range(1, 13)) == (year_span(year),)
    start, end = month_span(year, month)
    assert merged(day_span(year, month, n + 1) for n in range(end - start)) == ((start, end),)


@pytest.mark.parametrize(
    ("day", "months", "moved"),
    [("2022-03-31", -1, "2022-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2022-12-15", 1, "2023-01-15")],
)
def test_a_shift_by_months_stays_in_the_month_it_reaches(day: str, months: int, moved: str) -> None:
    assert date.fromordinal(shift_months(date.fromisoformat(day).toordinal(), months)).isoformat() == moved
