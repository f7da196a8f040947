"""Who came back without an exchange: month by month, each way apart, and nobody leaked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from byname.core.dates import UncertainDate
from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.queries.exchange_results import OutsideView
from byname.queries.outside import LATE, outside
from byname.store.models import Look
from tests.registers import PEOPLE, SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")

START, END = date(2023, 3, 1), date(2023, 6, 1)


def _take(register: SmallRegister, key: str, kind: str, day: str, received: date, **more: str) -> None:
    row = {"name": PEOPLE[key][0], "birth_date": PEOPLE[key][1], **more}
    facts: dict[str, Any] = {"power": "aa", "holder": "bb", "on": UncertainDate.from_edtf(day)}
    register.take(f"{key}-{kind}-{day}.csv", [row], source="act", kind=kind, received=received, **facts)


@pytest.fixture
def course(small_register: SmallRegister) -> SmallRegister:
    """One came home outside an exchange, heard of late; one by way of a third state; one is still there."""
    _take(small_register, "kulf", "handover-act", "2023-03-10", date(2023, 3, 30))
    for key, back in (("mnyzh", "2023-04-20"), ("vorg", "")):
        days = {
            "third_state_date": "01.04.2023",
            "return_date": date.fromisoformat(back).strftime("%d.%m.%Y") if back else "",
        }
        _take(small_register, key, "missing-list", "2023-04-20", date(2023, 4, 21), **days)
    return small_register


def asked(viewer: Viewer, **more: Any) -> OutsideView:
    return outside(viewer=viewer, start=START, end=END, **more)


def numbers(view: OutsideView) -> dict[str, int | None]:
    return {cell.code: cell.value for cell in view.whole.cells}


def test_each_way_is_counted_for_itself(course: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = asked(cast["all"])
    assert numbers(view) == {"outside": 2, "by-third-state": 1, "third-state": 2, "unannounced": 1}
    assert [row.start for row in view.rows] == [date(2023, 3, 1), date(2023, 4, 1), date(2023, 5, 1)]
    assert [row.anybody for row in view.rows] == [True, True, False]


def test_the_months_are_the_period(course: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = asked(cast["all"])
    for place, cell in enumerate(view.whole.cells):
        assert sum(row.cells[place].value or 0 for row in view.rows) == cell.value


def test_who_came_in_an_exchange_is_not_among_them(course: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = outside(viewer=cast["all"], start=date(2023, 1, 1), end=date(2023, 3, 1))
    assert numbers(view) == dict.fromkeys(("outside", "by-third-state", "third-state", "unannounced"), 0)


def test_without_notice_is_what_we_hear_of_later_than_so_many_days(
    course: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    assert numbers(asked(cast["all"], late=19))["unannounced"] == 1
    assert numbers(asked(cast["all"], late=20))["unannounced"] == 0


def test_people_are_named_with_the_way_and_the_look_is_journalled(
    course: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    before = Look.objects.count()
    told = {(hit.name.split()[0], way): after for hit, way, _day, after in asked(cast["all"], people=True).people}
    assert told == {
        ("Кулфрець", "outside"): 20,
        ("Мнижчук", "third-state"): 20,
        ("Мнижчук", "by-third-state"): 1,
        ("Воргацьк", "third-state"): 20,
    }
    assert Look.objects.count() == before + 1


def test_law_8_small_numbers_are_withheld_from_who_sees_nobody(
    course: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    for who in ("keeper", "captives-reader"):
        view = asked(cast[who], people=True)
        cells = [cell for row in (*view.rows, view.whole) for cell in row.cells]
        assert {cell.withheld for cell in cells} == {"complementary"}
        assert view.people == ()
    assert asked(cast["captives-reader"], power="bb").whole.cells[0].value == 0


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"start": END, "end": START}, "ends after it begins"),
        ({"start": date(2010, 1, 1), "end": END}, "longer than ten years"),
        ({"start": START, "end": END, "power": "cc"}, "no power 'cc'"),
    ],
)
def test_a_period_or_power_that_is_none_is_refused(
    course: SmallRegister, cast: Mapping[str, Viewer], more: dict[str, Any], says: str
) -> None:
    with pytest.raises(MisuseError, match=says):
        outside(viewer=cast["all"], **more)
    with pytest.raises(RefusedError):
        asked(cast["nobody"])


def test_no_period_is_the_last_year(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    view = outside(viewer=cast["all"])
    assert (view.end - view.start).days == 365


@pytest.mark.parametrize(("who", "power"), [("keeper", "aa"), ("captives-reader", "aa"), ("own-reader", "")])
def test_law_8_days_of_ones_own_until_word_came_cannot_be_subtracted(
    small_register: SmallRegister, cast: Mapping[str, Viewer], who: str, power: str
) -> None:
    """Law 8: twelve of whom nobody gave notice in seven days and eleven in eight would tell of the one between."""
    with pytest.raises(MisuseError, match="subtracted"):
        outside(viewer=cast[who], power=power, late=8)
    assert outside(viewer=cast[who], power=power).late == LATE
    assert outside(viewer=cast["own-reader"], power="aa", late=8).late == 8
