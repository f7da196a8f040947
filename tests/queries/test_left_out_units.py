"""Units that came home for the first time, and the three questions about units without anybody."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from byname.core.dates import UncertainDate
from byname.core.disclosure import Viewer
from byname.queries._left_out_groups import grouping_of
from byname.queries._left_out_span import Span, span_of
from byname.queries._left_out_units import first_bounds, first_units, units_without
from byname.queries._persons import ask_for
from byname.queries.left_out_results import FirstUnitView
from tests.registers import CAPTIVES, PEOPLE, SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")


def span(viewer: Viewer, exchange: str = "X-1", power: str = "aa") -> Span:
    return span_of(ask_for(None, None, viewer=viewer), exchange, power, start=None, end=None)


def first(viewer: Viewer, exchange: str = "X-1", *, power: str = "aa", small: int = 0) -> tuple[FirstUnitView, ...]:
    asked, found = ask_for(None, None, viewer=viewer), span(viewer, exchange, power)
    return first_units(found, asked, grouping_of("unit", asked, found.eve, known_only=False), small=small)


def test_a_unit_comes_home_for_the_first_time_once(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    [unit] = first(cast["all"])
    assert (unit.code, unit.back.value, unit.maybe) == ("u1", 5, False)
    assert unit.back.figure == "returned/exchange:X-1/power:aa/by:unit=u1"
    act = {"source": "act", "kind": "handover-act", "power": "aa", "holder": "bb", "exchange": "X-2"}
    rows = [{"name": PEOPLE[key][0], "birth_date": PEOPLE[key][1]} for key in ("tsvyr", "mnyzh")]
    small_register.take(
        "second.csv", rows, on=UncertainDate.from_edtf("2024-02-01"), received=date(2024, 2, 2), phase="1", **act
    )
    assert [unit.code for unit in first(cast["all"], "X-2")] == ["u2"]


def test_one_side_at_a_time(small_register: SmallRegister, cast: Mapping[str, Viewer]) -> None:
    assert len(CAPTIVES) == 3
    assert first(cast["all"], power="bb") == ()


def test_law_8_who_sees_no_people_is_told_which_units_and_no_number(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    [unit] = first(cast["all"], small=5)
    assert (unit.code, unit.back.value, unit.back.withheld) == ("u1", None, "small-group")


def test_the_three_questions_are_asked_before_and_after(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    found = {
        each.kind: (each.before, [unit.code for unit in each.after])
        for each in units_without(span(cast["all"]), viewer=cast["all"])
    }
    assert set(found) == {"listed", "exchanged", "returned"}
    assert found["listed"] == (0, [])
    assert found["returned"][0] == found["exchanged"][0] == 2
    assert "u1" not in found["returned"][1]


def test_first_units_are_those_that_a_question_before_has_and_after_has_not(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    returned = {each.kind: each for each in units_without(span(cast["all"]), viewer=cast["all"])}["returned"]
    assert returned.before - len(returned.after) == len(first(cast["all"]))


def test_law_5_of_whom_nobody_tells_the_unit_may_have_been_the_first_of_one(
    small_register: SmallRegister, cast: Mapping[str, Viewer]
) -> None:
    """Law 5: "Where we are unsure we say so": each such person can change one unit, before the exchange or in it."""

    def bounds(exchange: str, small: int = 0) -> tuple[int, int] | None:
        asked, found = ask_for(None, None, viewer=cast["all"]), span(cast["all"], exchange)
        return first_bounds(found, asked, first(cast["all"], exchange), small=small)

    assert bounds("X-1") == (1, 1)
    act = {"source": "act", "kind": "handover-act", "power": "aa", "holder": "bb", "phase": "1"}
    rows = [{"name": "Нетутешко Мило Авдійович", "birth_date": "01.02.1983"}]
    early, late = UncertainDate.from_edtf("2022-12-01"), UncertainDate.from_edtf("2024-02-01")
    small_register.take("early.csv", rows, on=early, received=date(2022, 12, 2), exchange="X-0", **act)
    assert bounds("X-1") == (0, 1)
    small_register.take(
        "late.csv", [{"name": "Заїждженко Ор Лукич", "birth_date": "03.04.1971"}], on=late, received=date(2024, 2, 2),
        exchange="X-2", **act,
    )  # fmt: skip
    assert bounds("X-2") == (0, 1)
    assert bounds("X-1", small=5) is None
