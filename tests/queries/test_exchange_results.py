"""What views of exchanges tell of themselves."""

from __future__ import annotations

from datetime import date

import pytest

from byname.queries.exchange_results import OutsideRow, SideView
from byname.queries.results import CellView


def row(**facts: int | str | None) -> OutsideRow:
    values = {"value": 0, "low": 0, "high": 0, "withheld": ""} | facts
    return OutsideRow(date(2024, 5, 1), date(2024, 6, 1), (CellView("outside", "", **values),))  # type: ignore[arg-type]  # as told


@pytest.mark.parametrize(
    ("facts", "anybody"),
    [({}, False), ({"value": 1}, True), ({"high": 1}, True), ({"value": None, "withheld": "small-group"}, True)],
)
def test_a_month_with_anybody_possible_or_withheld_is_not_empty(
    facts: dict[str, int | str | None], anybody: bool
) -> None:
    assert row(**facts).anybody is anybody


@pytest.mark.parametrize(("unsaid", "columns"), [(0, ["military", "total"]), (2, ["military", "unsaid", "total"])])
def test_those_of_no_told_category_are_a_column_where_there_are_any(unsaid: int, columns: list[str]) -> None:
    own = tuple(
        CellView(code, "", number, number, number)
        for code, number in (("military", 3), ("unsaid", unsaid), ("total", 5))
    )
    assert [cell.code for cell in SideView("aa", "Ariland", own, ()).shown] == columns
