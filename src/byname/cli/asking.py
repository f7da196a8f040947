"""Arguments read into values: days, uncertain days, `key=value` pairs; what cannot be read is refused in a sentence."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from byname.core.dates import UncertainDate
from byname.core.errors import MisuseError
from byname.core.moments import iso_day

__all__ = ["asked_day", "asked_pairs", "asked_uncertain", "today"]


def asked_day(text: str | None) -> date | None:
    """Read a day such as 2025-05-28, or `today`; None where nothing is asked; raises MisuseError."""
    if not text:
        return None
    if text == "today":
        return today()
    try:
        return iso_day(text)
    except ValueError:
        message = f"{text!r} is not a day. Write it as year-month-day, for example 2025-05-28."
        raise MisuseError(message) from None


def asked_uncertain(text: str | None) -> UncertainDate | None:
    """Read a day as uncertain as it is, such as 2022-05 or 2022-05-17~; raises DateError."""
    return UncertainDate.parse(text) if text else None


def asked_pairs(texts: Iterable[str] | None, *, option: str) -> dict[str, str]:
    """Read `key=value` arguments; raises MisuseError for one that is none or comes twice."""
    found: dict[str, str] = {}
    for text in texts or ():
        key, equals, value = text.partition("=")
        if not equals or not key.strip():
            message = f"{text!r} is no {option}. Write it as {option}, for example family=..."
            raise MisuseError(message)
        if key.strip() in found:
            message = f"{key.strip()!r} is given twice. Give each once."
            raise MisuseError(message)
        found[key.strip()] = value.strip()
    return found


def today() -> date:
    """The day that it is in the register's time zone."""
    from django.conf import settings

    return datetime.now(UTC).astimezone(ZoneInfo(settings.REGISTER_TIME_ZONE)).date()
