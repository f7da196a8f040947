"""Spans of days against brute force over the days."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.dates.spans import (
    Span,
    day_span,
    intersects,
    mask_spans,
    merged,
    month_span,
    season_spans,
    shift_months,
    year_span,
)

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


def iso(*days: str) -> tuple[int, ...]:
    return tuple(date.fromisoformat(day).toordinal() for day in days)


@pytest.mark.parametrize(
    ("mask", "spans"),
    [
        (("1985", "XX", "XX"), [("1985-01-01", "1986-01-01")]),
        (("1985", "05", "XX"), [("1985-05-01", "1985-06-01")]),
        (("1985", "05", "17"), [("1985-05-17", "1985-05-18")]),
        (("198X", "XX", "XX"), [("1980-01-01", "1990-01-01")]),
        (("19XX", "XX", "XX"), [("1900-01-01", "2000-01-01")]),
        (("1985", "0X", "XX"), [("1985-01-01", "1985-10-01")]),
        (("1985", "1X", "XX"), [("1985-10-01", "1986-01-01")]),
        (("1985", "05", "1X"), [("1985-05-10", "1985-05-20")]),
        (("1985", "05", "3X"), [("1985-05-30", "1985-06-01")]),
        (("1985", "02", "2X"), [("1985-02-20", "1985-03-01")]),
        (("1985", "X2", "XX"), [("1985-02-01", "1985-03-01"), ("1985-12-01", "1986-01-01")]),
        (
            ("198X", "02", "29"),
            [("1980-02-29", "1980-03-01"), ("1984-02-29", "1984-03-01"), ("1988-02-29", "1988-03-01")],
        ),
        (("1985", "02", "29"), []),
        (("1985", "13", "XX"), []),
        (("1985", "02", "3X"), []),
        (("0999", "XX", "XX"), []),
        (("3000", "XX", "XX"), []),
    ],
)
def test_a_mask_stands_for_every_day_that_fits(mask: tuple[str, str, str], spans: list[tuple[str, str]]) -> None:
    assert mask_spans(*mask) == tuple(iso(*span) for span in spans)


@pytest.mark.parametrize(
    ("season", "spans"),
    [
        (21, [("2022-03-01", "2022-06-01")]),
        (22, [("2022-06-01", "2022-09-01")]),
        (23, [("2022-09-01", "2022-12-01")]),
        (24, [("2022-01-01", "2022-03-01"), ("2022-12-01", "2023-01-01")]),
    ],
)
def test_a_season_is_three_months_of_its_year(season: int, spans: list[tuple[str, str]]) -> None:
    assert season_spans(2022, season) == tuple(iso(*span) for span in spans)


@pytest.mark.parametrize("year", [999, 3000])
def test_a_season_outside_the_calendar_has_no_days(year: int) -> None:
    assert [season_spans(year, season) for season in (21, 22, 23, 24)] == [(), (), (), ()]


@pytest.mark.parametrize(
    ("left", "right", "shared"),
    [
        ((1, 3), (3, 5), False),
        ((1, 4), (3, 5), True),
        ((None, 3), (3, None), False),
        ((None, 4), (3, None), True),
        ((None, 1), (None, 9), True),
        ((5, None), (9, None), True),
        ((2, 3), (1, 9), True),
    ],
)
def test_half_open_spans_that_only_touch_share_no_day(left: Span, right: Span, *, shared: bool) -> None:
    assert intersects((left,), (right,)) is intersects((right,), (left,)) is shared


@pytest.mark.parametrize(
    ("spans", "joined"),
    [
        ([(1, 2), (2, 3)], [(1, 3)]),
        ([(1, 2), (3, 4)], [(1, 2), (3, 4)]),
        ([(3, 4), (1, 2)], [(1, 2), (3, 4)]),
        ([(1, 9), (2, 3)], [(1, 9)]),
        ([(None, 2), (1, 4)], [(None, 4)]),
        ([(1, None), (5, 6)], [(1, None)]),
        ([(None, 2), (2, None)], [(None, None)]),
        ([(1, 2), (1, 2)], [(1, 2)]),
        ([], []),
    ],
)
def test_spans_that_overlap_or_touch_become_one(spans: list[Span], joined: list[Span]) -> None:
    assert merged(spans) == tuple(joined)


def test_years_are_given_inclusive_and_kept_half_open() -> None:
    assert year_span(1985, 1987) == iso("1985-01-01", "1988-01-01")
