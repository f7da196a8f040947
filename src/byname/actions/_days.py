"""Days that somebody names to an action: none of them lies ahead, and what was decided is known since then."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from django.conf import settings

from byname.core.errors import MisuseError
from byname.core.moments import Moment, end_of_day, moment_of

__all__ = ["demand_past", "known_since"]


def demand_past(day: date, what: str) -> None:
    """Refuse a day after today as this register counts days (MisuseError); `what` is what the day is of."""
    today = datetime.now(UTC).astimezone(ZoneInfo(settings.REGISTER_TIME_ZONE)).date()
    if day > today:
        message = f"{day} lies ahead and cannot be the day {what}. Today is {today}: name a day that has come."
        raise MisuseError(message)


def known_since(decided: date | None) -> Moment:
    """Give the moment from which a decision counts: now, or the end of the day on which it was made (MisuseError if ahead)."""
    now = moment_of(datetime.now(UTC))
    if decided is None:
        return now
    demand_past(decided, "of a decision")
    return min(now, end_of_day(decided, settings.REGISTER_TIME_ZONE))
