from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from byname.core.errors import MisuseError
from byname.queries._asked import ask, day_or_none, moment_known, named, today
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def test_no_day_means_today_and_no_known_day_means_now(small_register: SmallRegister) -> None:
    asked = ask(None, None)
    assert (asked.as_of, asked.known_at, asked.moment, asked.known) == (today(), None, None, "")
    assert abs(today() - datetime.now(UTC).date()) <= timedelta(days=1)


def test_as_known_on_a_day_means_by_its_end() -> None:
    moment = moment_known(date(2023, 4, 1))
    following = moment_known(date(2023, 4, 2))
    assert moment is not None
    assert following is not None
    assert following - moment == 24 * 3600 * 1_000_000


@pytest.mark.parametrize(("ordinal", "day"), [(None, None), (0, None), (4_000_000, None), (1, date(1, 1, 1))])
def test_a_day_beyond_every_calendar_is_none(ordinal: int | None, day: date | None) -> None:
    assert day_or_none(ordinal) == day


def test_things_are_called_what_they_call_themselves(small_register: SmallRegister) -> None:
    world = ask(None, None).world
    assert named(world, "unit", "u1") == "1 вигадана бригада"
    assert named(world, "power", "aa") == "Ariland"
    assert named(world, "cohort", "works") == "Taken at the works"
    assert named(world, "unit", "загін") == "загін"


@pytest.mark.parametrize("day", [date.min, date(1899, 12, 31), date(9999, 12, 31)])
@pytest.mark.parametrize("name", ["as_of", "known_at"])
def test_a_day_of_which_no_register_tells_is_refused(small_register: SmallRegister, name: str, day: date) -> None:
    with pytest.raises(MisuseError, match="out of reach"):
        ask(day if name == "as_of" else None, day if name == "known_at" else None)
