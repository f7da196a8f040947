"""Returns over time and the flow from the year of capture, on the small register: numbers, figures, what is withheld."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from byname.core.dates import UncertainDate
from byname.core.disclosure import Viewer
from byname.core.errors import MisuseError, RefusedError
from byname.queries.accounts import account
from byname.queries.figures import figure
from byname.queries.results import CellView
from byname.queries.returns import FlowView, ReturnsRow, ReturnsView, flow, powers, returns
from tests.registers import PEOPLE, SmallRegister

pytestmark = pytest.mark.django_db(databases="__all__")

DAY = date(2023, 3, 1)
Cast = Mapping[str, Viewer]


def cells(row: ReturnsRow | ReturnsView, power: str = "aa") -> dict[str, CellView]:
    told = row.cells if isinstance(row, ReturnsRow) else row.total
    return {cell.code: cell for code, some in told if code == power for cell in some}


def test_a_phase_has_its_people_in_both_directions(small_register: SmallRegister, cast: Cast) -> None:
    view = returns(viewer=cast["all"])
    [row] = view.rows
    assert (row.label, row.exchange, row.phase, row.outside) == ("X-1, phase 1", "X-1", "1", False)
    assert {code: cell.value for code, cell in cells(row).items()} == {
        "military": 0, "civilian": 0, "not-told": 5, "total": 5,
    }  # fmt: skip
    assert cells(row, "bb")["total"].value == 0
    assert [code for code, _name in view.powers] == ["aa", "bb"]
    assert view.made_up


def test_law_4_a_row_s_number_is_the_figure_that_it_opens_into(small_register: SmallRegister, cast: Cast) -> None:
    for by in ("phase", "month"):
        for row in returns(viewer=cast["all"], by=by).rows:
            cell = cells(row)["total"]
            assert figure(cell.figure, viewer=cast["all"]).value == cell.value


def test_a_month_is_its_own_and_the_sum_is_the_same(small_register: SmallRegister, cast: Cast) -> None:
    view = returns(viewer=cast["all"], by="month")
    assert [(row.label, row.day) for row in view.rows] == [("February 2023", date(2023, 2, 1))]
    assert cells(view)["total"].value == cells(returns(viewer=cast["all"]))["total"].value == 5


def test_one_power_s_people_alone(small_register: SmallRegister, cast: Cast) -> None:
    view = returns(viewer=cast["all"], power="aa")
    assert [code for code, _name in view.powers] == ["aa"]
    assert returns(viewer=cast["all"], power="bb").rows == ()


def test_as_known_before_the_act_nobody_was_back(small_register: SmallRegister, cast: Cast) -> None:
    assert returns(viewer=cast["all"], known_at=date(2023, 2, 1)).rows == ()


def take_more(register: SmallRegister, *keys: str, category: str) -> None:
    rows = [{"name": PEOPLE[key][0], "birth_date": PEOPLE[key][1], "category": category} for key in keys]
    facts: dict[str, Any] = {"source": "act", "kind": "handover-act", "power": "aa", "holder": "bb"}
    on = UncertainDate.from_edtf("2023-05-01")
    register.take("more.csv", rows, on=on, exchange="X-2", phase="1", received=date(2023, 5, 2), **facts)


def test_categories_stand_apart_and_small_ones_are_withheld_with_a_partner(
    small_register: SmallRegister, cast: Cast
) -> None:
    """Law 8: neither a row nor a column nor the sums give a small number back."""
    take_more(small_register, "tsvyr", "mnyzh", category="civilian")
    exact, seen = (returns(viewer=cast[who]) for who in ("all", "keeper"))
    assert {code: cell.value for code, cell in cells(exact.rows[1]).items()} == {
        "military": 0, "civilian": 2, "not-told": 0, "total": 2,
    }  # fmt: skip
    each_of: list[ReturnsRow | ReturnsView] = [*seen.rows, seen]
    shown = [cell for each in each_of for cell in cells(each).values()]
    assert not any(cell.value and cell.value < 5 for cell in shown)
    for code in ("civilian", "total"):
        column = [cells(row)[code] for row in seen.rows]
        assert sum(cell.value is None for cell in column) != 1 or cells(seen)[code].value is None
    assert "caveat.withheld" in [each.code for each in seen.caveats]


def test_law_8_months_beside_phases_are_for_who_may_see_the_people(small_register: SmallRegister, cast: Cast) -> None:
    for who in ("keeper", "own-reader"):
        with pytest.raises(MisuseError, match="Ask --by phase"):
            returns(viewer=cast[who], by="month")
    assert returns(viewer=cast["own-reader"], by="month", power="aa").rows
    assert powers(viewer=cast["own-reader"]) == (("aa", "Ariland"), ("bb", "Boria"))


def test_what_the_account_withholds_of_those_back_does_not_follow_from_their_returns(
    small_register: SmallRegister, cast: Cast
) -> None:
    book = account(viewer=cast["keeper"], power="aa")
    [back] = [cell for cell in book.parts if cell.code == "returned"]
    assert back.withheld
    told = [cell for row in returns(viewer=cast["keeper"]).rows for cell in cells(row).values()]
    assert {cell.value for cell in told} == {None}


def test_law_8_a_small_phase_does_not_follow_from_its_exchange(small_register: SmallRegister, cast: Cast) -> None:
    """Decision 5: eleven came in X-3, as the list of exchanges says; that nine of them came in phase 1 tells of the two."""
    facts: dict[str, Any] = {"source": "act", "kind": "handover-act", "power": "aa", "holder": "bb"}
    names = [f"Ж{a}рмб{b}к Глем Орестович" for a in "аоуеи" for b in "аоу"]
    for phase, people in (("1", names[:9]), ("2", names[9:11])):
        born = [{"name": name, "birth_date": f"{names.index(name) + 1:02}.01.1985"} for name in people]
        on = UncertainDate.from_edtf(f"2023-06-0{phase}")
        small_register.take(
            f"x3-{phase}.csv", born, on=on, exchange="X-3", phase=phase, received=date(2023, 6, 9), **facts
        )
    assert figure("returned/exchange:X-3", viewer=cast["keeper"]).value == 11
    view = returns(viewer=cast["keeper"], power="aa")
    told = {(row.exchange, row.phase): cells(row)["total"].value for row in view.rows}
    assert (told["X-3", "1"], told["X-3", "2"], cells(view)["total"].value) == (None, None, 16)
    exact = {(row.exchange, row.phase): cells(row)["total"].value for row in returns(viewer=cast["own-reader"]).rows}
    assert (exact["X-3", "1"], exact["X-3", "2"]) == (9, 2)


def test_who_sees_no_small_number_is_given_no_figure_of_a_phase_that_only_a_list_names(
    small_register: SmallRegister, cast: Cast
) -> None:
    [row] = returns(viewer=cast["keeper"]).rows
    assert cells(row)["total"].figure == ""


def rows(view: FlowView) -> dict[str, dict[str, int | None]]:
    return {year: {cell.code: cell.value for cell in some} for year, some in view.rows}


def test_law_3_a_flow_is_the_account_by_the_year_of_capture(small_register: SmallRegister, cast: Cast) -> None:
    views = flow(viewer=cast["all"], as_of=DAY)
    assert [view.power for view in views] == ["aa", "bb"]
    for view in views:
        book = account(viewer=cast["all"], as_of=DAY, power=view.power)
        total = {cell.code: cell for cell in view.total}
        assert {code: (each.value, each.low, each.high) for code, each in total.items()} == {
            cell.code: (cell.value, cell.low, cell.high) for cell in (book.taken, *book.parts)
        }
        for year in rows(view).values():
            assert year["taken"] == sum(number or 0 for code, number in year.items() if code != "taken")
        for code, cell in total.items():
            assert cell.value == sum(year[code] or 0 for year in rows(view).values())


def test_a_year_that_is_not_sure_is_no_year(small_register: SmallRegister, cast: Cast) -> None:
    """Mistake 11."""
    own = flow(viewer=cast["all"], as_of=DAY, power="aa")[0]
    assert list(rows(own)) == ["2022", ""]
    assert (rows(own)["2022"]["taken"], rows(own)[""]["taken"]) == (12, 1)


def test_a_keeper_sees_no_small_number_of_a_flow(small_register: SmallRegister, cast: Cast) -> None:
    for view in flow(viewer=cast["keeper"], as_of=DAY):
        assert not any(cell.value and cell.value < 5 for _year, some in view.rows for cell in some)
        assert not any(cell.value and cell.value < 5 for cell in view.total)


@pytest.mark.parametrize("facts", [{"by": "week"}, {"power": "cc"}])
def test_what_is_not_known_is_refused(small_register: SmallRegister, cast: Cast, facts: dict[str, Any]) -> None:
    with pytest.raises(MisuseError):
        returns(viewer=cast["all"], **facts)


def test_a_stranger_is_refused(small_register: SmallRegister, cast: Cast) -> None:
    with pytest.raises(RefusedError):
        returns(viewer=cast["nobody"])
    with pytest.raises(RefusedError):
        powers(viewer=cast["nobody"])
    with pytest.raises(RefusedError):
        flow(viewer=cast["nobody"])


def test_law_8_no_row_is_shown_beside_a_small_one_of_its_exchange(small_register: SmallRegister, cast: Cast) -> None:
    """Decision 5, complementary: for every exchange that has a small phase, none of its phases is told."""
    take_more(small_register, "tsvyr", "mnyzh", category="civilian")
    exact, seen = (returns(viewer=cast[who], power="aa").rows for who in ("own-reader", "keeper"))
    small = {row.exchange for row in exact if 0 < (cells(row)["total"].value or 0) < 5}
    assert small == {"X-2"}
    assert {cell.value for row in seen if row.exchange in small for cell in cells(row).values()} <= {None}


def test_a_flow_as_known_earlier_has_nobody_back(small_register: SmallRegister, cast: Cast) -> None:
    """DESIGN 2, three times: `known-at` reads when a document was received."""
    [then] = flow(viewer=cast["all"], as_of=DAY, known_at=date(2023, 2, 1), power="aa")
    assert {cell.code: cell.value for cell in then.total}["returned"] == 0
    [now] = flow(viewer=cast["all"], as_of=DAY, power="aa")
    assert {cell.code: cell.value for cell in now.total}["returned"] == 5
