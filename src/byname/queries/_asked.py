"""What a query is asked about: a day, a known moment, the people and the bureau's world as known then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings

from byname.core.errors import MisuseError
from byname.core.moments import Moment, end_of_day
from byname.ledger.references import World, world
from byname.ledger.snapshot import Snapshot, snapshot

__all__ = ["Asked", "answerable", "ask", "day_or_none", "moment_known", "named", "today"]

_LANGUAGE = "en"
_FIRST_DAY = date(1900, 1, 1)
_AHEAD = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Asked:
    """Everybody on a day, as known on a day (None: now)."""

    as_of: date
    known_at: date | None
    moment: Moment | None
    people: Snapshot
    world: World

    @property
    def day(self) -> int:
        """The day as an ordinal."""
        return self.as_of.toordinal()

    @property
    def future(self) -> bool:
        """Whether the day has not come yet."""
        return self.as_of > today()

    @property
    def known(self) -> str:
        """The known day as a figure's text form has it."""
        return self.known_at.isoformat() if self.known_at else ""


def ask(as_of: date | None, known_at: date | None, *, moment: Moment | None = None) -> Asked:
    """Read everybody as asked for; no day means today in the register's time zone, no known day means now.

    `moment` is what was known when a figure was frozen, and stands for a known day that is not named.
    Raises MisuseError for a day about which nothing can be asked.
    """
    for day in (as_of, known_at):
        if day is not None:
            answerable(day)
    moment = moment_known(known_at) or moment
    return Asked(as_of or today(), known_at, moment, snapshot(moment), world(moment))


def answerable(day: date) -> None:
    """Refuse a day that no register tells of: before 1900, or more than a year ahead (MisuseError)."""
    last = today() + _AHEAD
    if not _FIRST_DAY <= day <= last:
        raise MisuseError(f"{day} is out of reach. Ask for a day from {_FIRST_DAY} to {last}.")


def today() -> date:
    """Give today's date in the register's time zone."""
    return datetime.now(UTC).astimezone(ZoneInfo(settings.REGISTER_TIME_ZONE)).date()


def moment_known(day: date | None) -> Moment | None:
    """Give the moment that "as known on a day" means; None means now."""
    return end_of_day(day, settings.REGISTER_TIME_ZONE) if day else None


def day_or_none(ordinal: int | None) -> date | None:
    """Give an ordinal as a date, None where it is open or beyond every calendar."""
    return date.fromordinal(ordinal) if ordinal is not None and 0 < ordinal <= date.max.toordinal() else None


def named(found: World, kind: str, code: str) -> str:
    """Give what a reference entry calls itself, by preference in English; the code itself where it is not known."""
    body = found.of(kind).get(code)
    if body is None:
        return code
    names: list[Any] = body.get("names") or []
    spoken = [name["text"] for name in names if isinstance(name, dict) and name.get("lang") == _LANGUAGE]
    written = [name["text"] if isinstance(name, dict) else str(name) for name in names]
    return str(next(iter((*spoken, *written)), "") or body.get("title") or body.get("name") or code)
