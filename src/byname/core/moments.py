"""Moments at which something became known: whole microseconds since 1970, in the register's own days."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import NewType
from zoneinfo import ZoneInfo

__all__ = ["Moment", "day_of", "end_of_day", "iso_day", "moment_of", "start_of_day"]

Moment = NewType("Moment", int)
_MICROSECOND = timedelta(microseconds=1)
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def iso_day(text: str) -> date:
    """Read a day written as year-month-day and in no other way; raises ValueError."""
    if not _ISO_DAY.fullmatch(text):
        raise ValueError(text)
    return date.fromisoformat(text)


def moment_of(at: datetime) -> Moment:
    """Turn an aware time into a moment."""
    return Moment((at - _EPOCH) // _MICROSECOND)


def start_of_day(day: date, zone: str) -> Moment:
    """Give the first moment of a day in the register's time zone."""
    return moment_of(datetime.combine(day, time(), ZoneInfo(zone)))


def end_of_day(day: date, zone: str) -> Moment:
    """Give the last moment of a day in the register's time zone; "as known on a day" means by then."""
    return Moment(start_of_day(day + timedelta(days=1), zone) - 1)


def day_of(moment: Moment, zone: str) -> date:
    """Give the day of the register's time zone in which a moment falls."""
    return (_EPOCH + moment * _MICROSECOND).astimezone(ZoneInfo(zone)).date()
