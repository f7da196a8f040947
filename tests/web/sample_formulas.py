"""Made-up results of another formula, of returns over time and of the flow from the year of capture."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from byname.queries.results import CellView, HitList, Sentence
from byname.queries.returns import FlowView, ReturnsRow, ReturnsView
from byname.queries.what_if_results import GroupView, LotView, SideView, WhatIfView
from tests.web.sample_views import HITS

Cells = tuple[CellView, ...]


def cell(code: str, value: int | None, low: int | None = None, high: int | None = None, rule: str = "") -> CellView:
    return CellView(code, "", value, value if low is None else low, value if high is None else high, rule)


def what_if_view() -> WhatIfView:
    whole = GroupView(
        "", "", replace(cell("before", 12, 10, 13), figure="held@2025-05-22/power:aa"), cell("meant", 12, 10, 13),
        LotView(5, 5, 5), LotView(7, 5, 8),
    )  # fmt: skip
    group = GroupView("2022", "2022", cell("before", 4), cell("meant", 4), LotView(1.7, 0, 4), LotView(2.3, 0, 4))
    hidden = GroupView("?", "", cell("before", None, rule="small-group"), cell("meant", None, rule="small-group"),
                       LotView(None, None, None, "small-group"), LotView(None, None, None, "complementary"))  # fmt: skip
    people = (("missed", HitList(HITS[:1], 101, 1, 2)),)
    own = SideView("aa", "Ariland", 5, True, whole, 0, cell("untold", 3), (group, hidden), (cell("missed", 7),), people)
    return WhatIfView(
        "5 for 2", "“All” here means: held.", date(2025, 5, 22), None, ("held-confirmed",), (), 3, "capture-year", "X-1", "",
        "First exchange", (own, replace(own, power="bb", name="Boria", by_lot=False, people=())), False,
        (Sentence("what-if.note-no-forecast"),), True,
    )  # fmt: skip


def row_cells(military: int | None, civilian: int | None, rule: str = "") -> Cells:
    total = None if military is None or civilian is None else military + civilian
    low, high = (None, None) if total is None else (total - 3, total + 4)
    parts = [
        cell(code, n, rule=rule if n is None else "") for code, n in (("military", military), ("civilian", civilian))
    ]
    return (*parts, cell("total", total, low, high, "" if total is not None else rule))


def returns_view(*, hidden: bool = False) -> ReturnsView:
    small = row_cells(None, None, "small-group") if hidden else row_cells(20, 2)
    first = ReturnsRow(
        "X-1, phase 1", "X-1", "First exchange", "1", date(2023, 2, 1), False, (("aa", small), ("bb", row_cells(30, 0)))
    )
    outside = ReturnsRow(
        "Outside an exchange", "", "", "", None, True, (("aa", row_cells(6, 0)), ("bb", row_cells(0, 0)))
    )
    total = (("aa", row_cells(26, 2)), ("bb", row_cells(30, 0)))
    return ReturnsView(
        "phase", None, (("aa", "Ariland"), ("bb", "Boria")), (first, outside), total, (Sentence("caveat.range"),), True
    )  # fmt: skip


def flow_view(*, hidden: bool = False) -> FlowView:
    back = cell("returned", None, rule="small-group") if hidden else cell("returned", 4)
    rows = (
        ("2022", (cell("taken", 30), cell("held-confirmed", 26, 25, 27), back)),
        ("", (cell("taken", 2), cell("held-confirmed", 2), cell("returned", 0))),
    )
    total = (cell("taken", 32), cell("held-confirmed", 28), back)
    return FlowView("aa", "Ariland", date(2024, 6, 30), None, rows, total, (), True)
