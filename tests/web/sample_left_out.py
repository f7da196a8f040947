"""A made-up answer to who was left out, for the pages' tests."""

from __future__ import annotations

from datetime import date

from byname.queries.left_out_results import (
    ChanceView,
    DrawView,
    FirstUnitView,
    GroupView,
    LeftOutView,
    LengthsView,
    QuantileView,
    SpreadView,
    UrnView,
    WithoutView,
)
from byname.queries.results import CellView, Sentence, UnitView

__all__ = ["left_out_view"]


def cell(
    code: str, value: int | None, low: int | None = None, high: int | None = None, figure: str = "x@2024-05-30"
) -> CellView:
    ends = value if low is None else low, value if high is None else high
    return CellView(code, figure, value, *ends, withheld="" if value is not None else "small-group")


def chances(value: float, *, below: bool = False) -> ChanceView:
    return ChanceView(value, value, min(1.0, 2 * value), below)


def drawn(urn: str, held: int, back: int, ratio: float, few: float) -> DrawView:
    return DrawView(
        urn, cell("held", held), cell("returned", back, back - 1, back + 1), SpreadView(held / 3, held / 3, held / 2.9),
        SpreadView(ratio, ratio, ratio * 1.1), (ratio / 2, ratio * 2), chances(few), chances(few * 2),
        chances(1.0), chances(1.0),
    )  # fmt: skip


def left_out_view() -> LeftOutView:
    """Three groups of two urns, of which one is withheld."""
    none = DrawView(
        "everybody", cell("held", 800), cell("returned", 0), SpreadView(266.7, 266.7, 266.7), SpreadView(0.0, 0.0, 0.0),
        (0.0, 0.02), chances(1e-6, below=True), chances(1e-6, below=True), chances(1.0), chances(1.0),
    )  # fmt: skip
    groups = (
        GroupView("u1", "1st Sample Brigade <1>", (none,)),
        GroupView(
            "u2", "2nd Sample Regiment", (drawn("everybody", 120, 42, 1.05, 0.6), drawn("eligible", 90, 42, 1.2, 0.8))
        ),
        GroupView("", "", (drawn("everybody", 60, 30, 1.5, 0.99),)),
        GroupView("u3", "3rd Sample Battalion", (), withheld="small-group"),
    )
    days = SpreadView(730, 700, None)
    bands = tuple(cell(code, n) for code, n in (("up-to-1", 40), ("over-1", 30), ("over-2", 20), ("over-3", 10)))
    lengths = LengthsView(
        cell("returned", 100), bands, (QuantileView(50, days), QuantileView(90, SpreadView(900, 900, 900)))
    )
    return LeftOutView(
        title="The sample exchange", exchange="X-25", power="aa", power_name="Ariland", by="unit",
        eve=date(2024, 5, 30), first=date(2024, 5, 31), last=date(2024, 6, 2), known_at=None,
        urns=(
            UrnView("everybody", "", cell("held", 1_000, 990, 1_010), cell("returned", 330)),
            UrnView("eligible", "category=military rank_class=private,sergeant", cell("held", 700), cell("returned", 300)),
            UrnView("civilians", "category=civilian", cell("held", 60), cell("returned", 0)),
        ),
        groups=groups, overlap=True, outside=3, times=(lengths, lengths),
        first_units=(FirstUnitView("u2", "2nd Sample Regiment", cell("returned", 42), maybe=True),),
        without=(
            WithoutView("listed", 0, ()), WithoutView("exchanged", 2, (UnitView("u1", "1st Sample Brigade", 800),)),
            WithoutView("returned", 2, (UnitView("u1", "1st Sample Brigade", 800),)),
        ),
        caveats=(Sentence("left-out.says"), Sentence("left-out.corrected", (("n", "4"),)), Sentence("left-out.outside", (("n", "3"),))),
        made_up=True,
    )  # fmt: skip
