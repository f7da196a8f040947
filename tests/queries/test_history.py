from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.accounts import PARTS, place_of
from byname.core.custody.movements import fold
from byname.core.custody.persons import PersonLine
from byname.core.custody.standings import timeline
from byname.core.dates import UncertainDate
from byname.core.disclosure import Viewer
from byname.core.events import Event, EventKind, SourceKind, Telling
from byname.queries._asked import ask
from byname.queries._history import happened, learned, series, series_days
from tests.registers import HOME, SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")

START = date(2022, 5, 17).toordinal()


def life(taken: int, home: int | None) -> PersonLine:
    days = {EventKind.CAPTURED: taken} | ({EventKind.RETURNED: home} if home is not None else {})
    events = [Event(kind, UncertainDate.from_day(date.fromordinal(START + day))) for kind, day in days.items()]
    movements = fold([Telling(event, 1, 1, SourceKind.OWN_FORCES, START + 2000) for event in events])
    return PersonLine(1, (1,), timeline(movements), movements)


lives = st.lists(st.builds(life, st.integers(0, 100), st.none() | st.integers(101, 400)), min_size=1, max_size=8)


@given(lives, st.integers(0, 500))
def test_each_day_of_the_series_is_the_account_of_that_day(lines: list[PersonLine], last: int) -> None:
    days = series_days(lines, START + last)
    for day, counts in zip(days, series(lines, days), strict=True):
        counted = Counter(place_of(line.timeline.on(day)) for line in lines)
        assert counts == {str(part): counted[part] for part in PARTS}


@given(lives, st.integers(0, 500))
def test_days_run_from_the_first_capture_to_the_day_asked(lines: list[PersonLine], last: int) -> None:
    days = series_days(lines, START + last)
    assert days == sorted(set(days))
    assert len(days) <= 24
    assert not days or days[-1] == START + last


def test_nobody_taken_by_then_gives_no_series() -> None:
    assert series_days([life(10, None)], START) == []
    assert series_days([life(10, None)], START + 10) == [START + 10]


def test_happened_and_learned_are_told_apart(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    added, removed = happened(ask(date(2023, 2, 3), None), ask(None, None).people.lines)
    assert (added["returned"], sum(removed.values())) == (len(HOME), len(HOME))
    added, removed = learned(ask(date(2023, 2, 3), date(2023, 2, 5)), "", "aa", viewer=cast["all"])
    assert (added["returned"], sum(removed.values())) == (len(HOME), len(HOME))


def test_where_nothing_was_learned_there_is_no_change(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    assert learned(ask(date(2023, 2, 3), date(2022, 8, 20)), "", "", viewer=cast["all"]) == (Counter(), Counter())
