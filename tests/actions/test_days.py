"""Nothing is received or decided on a day that has not come; what was decided counts from then, never from later than now."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from pytest_django import Settings

from byname.actions._days import demand_past, known_since
from byname.core.errors import MisuseError
from byname.core.moments import end_of_day, moment_of


def _today() -> date:
    return datetime.now(UTC).date()


def test_a_day_that_lies_ahead_is_refused_with_today(settings: Settings) -> None:
    settings.REGISTER_TIME_ZONE = "UTC"
    demand_past(_today(), "of receipt")
    with pytest.raises(MisuseError, match=f"lies ahead .* of receipt. Today is {_today()}"):
        demand_past(_today() + timedelta(days=2), "of receipt")


def test_today_is_the_day_of_the_register_s_place(settings: Settings) -> None:
    """Fourteen hours ahead of UTC and twelve behind it: at no moment are both on one day."""
    ahead = datetime.now(UTC) + timedelta(hours=14)
    settings.REGISTER_TIME_ZONE = "Etc/GMT-14"
    demand_past(ahead.date(), "of receipt")
    settings.REGISTER_TIME_ZONE = "Etc/GMT+12"
    with pytest.raises(MisuseError, match="lies ahead"):
        demand_past(ahead.date(), "of receipt")


def test_a_decision_counts_from_the_end_of_its_day_and_one_of_today_from_now(settings: Settings) -> None:
    settings.REGISTER_TIME_ZONE = "UTC"
    assert known_since(date(2023, 3, 10)) == end_of_day(date(2023, 3, 10), "UTC")
    before = moment_of(datetime.now(UTC))
    found = [known_since(None), known_since(_today())]
    assert all(before <= moment <= moment_of(datetime.now(UTC)) for moment in found)


def test_a_decision_of_tomorrow_is_refused(settings: Settings) -> None:
    settings.REGISTER_TIME_ZONE = "UTC"
    with pytest.raises(MisuseError, match="of a decision"):
        known_since(_today() + timedelta(days=2))
