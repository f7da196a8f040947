"""Tests of moments: a day ends at midnight of the register's time zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.moments import day_of, end_of_day, moment_of, start_of_day

ZONES = ("UTC", "Europe/Kyiv", "Pacific/Auckland", "America/St_Johns")


class TestDays:
    """A day ends at midnight of the register's time zone (DESIGN 2)."""

    def test_the_day_of_kyiv_begins_before_that_of_utc(self) -> None:
        assert (
            start_of_day(date(2025, 5, 23), "UTC") - start_of_day(date(2025, 5, 23), "Europe/Kyiv") == 3 * 3600 * 10**6
        )

    def test_a_day_ends_one_microsecond_before_the_next(self) -> None:
        day = date(2025, 3, 30)
        assert end_of_day(day, "Europe/Kyiv") + 1 == start_of_day(day + timedelta(days=1), "Europe/Kyiv")

    def test_the_day_on_which_clocks_go_forward_has_23_hours(self) -> None:
        day = date(2025, 3, 30)
        assert end_of_day(day, "Europe/Kyiv") + 1 - start_of_day(day, "Europe/Kyiv") == 23 * 3600 * 10**6

    @given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.sampled_from(ZONES))
    def test_both_ends_of_a_day_lie_in_it(self, day: date, zone: str) -> None:
        assert day_of(start_of_day(day, zone), zone) == day_of(end_of_day(day, zone), zone) == day


class TestMoments:
    """Moments are whole microseconds since 1970."""

    def test_a_microsecond_is_one(self) -> None:
        assert moment_of(datetime(1970, 1, 1, 0, 0, 0, 1, tzinfo=UTC)) == 1

    def test_a_naive_time_is_refused(self) -> None:
        with pytest.raises(TypeError):
            moment_of(datetime(2025, 1, 1))  # noqa: DTZ001 - the naive time is what is tested

    @given(st.datetimes(timezones=st.just(UTC)), st.datetimes(timezones=st.just(UTC)))
    def test_their_order_is_that_of_time(self, one: datetime, other: datetime) -> None:
        assert (moment_of(one) < moment_of(other)) == (one < other)
