"""Units without: three different questions about a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError
from byname.queries.units import without
from tests.registers import SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def codes(kind: Any, viewer: Viewer, day: date, power: str = "") -> list[str]:
    return [view.code for view in without(kind, viewer=viewer, before=day, power=power)]


@pytest.mark.parametrize(
    ("kind", "day", "expected"),
    [
        ("returned", date(2023, 2, 1), ["u1", "u2", "v5"]),
        ("returned", date(2023, 2, 2), ["u2", "v5"]),
        ("exchanged", date(2023, 2, 1), ["u1", "u2", "v5"]),
        ("exchanged", date(2023, 2, 2), ["u2", "v5"]),
        ("listed", date(2022, 6, 1), ["u1", "u2", "v5"]),
        ("listed", date(2022, 6, 2), ["v5"]),
        ("listed", date(2022, 7, 2), []),
    ],
)
def test_a_unit_is_without_until_the_day_after(
    small_register: SmallRegister, cast: Mapping[str, Viewer], kind: str, day: date, expected: list[str]
) -> None:
    assert codes(kind, cast["all"], day) == expected


def test_each_unit_tells_who_is_held_and_when_it_first_happened(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    views = {view.code: view for view in without("returned", viewer=cast["all"], before=date(2023, 2, 1))}
    assert (views["u1"].name, views["u1"].held, views["u1"].first) == ("1 вигадана бригада", 6, date(2023, 2, 1))
    assert (views["u2"].held, views["u2"].first) == (5, None)


def test_a_power_narrows_the_question(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert codes("returned", cast["all"], date(2023, 2, 1), "bb") == ["v5"]


def test_a_keeper_sees_no_small_unit_and_no_first_day(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    views = {view.code: view for view in without("returned", viewer=cast["keeper"], before=date(2023, 2, 1))}
    assert (views["u1"].held, views["u1"].first, views["v5"].held) == (6, None, None)


def test_another_question_is_misuse(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    with pytest.raises(MisuseError, match="'fed' is no question about units"):
        codes("fed", cast["all"], date(2023, 2, 1))
