from __future__ import annotations

from byname.core.releases.printed import Cell, cells_of
from tests.formats.releases.samples import figure, told


def test_every_number_of_a_statement_is_a_cell() -> None:
    rows = [
        {"code": "u1", "names": {"en": "One"}, "value": 7, "withheld": ""},
        {"code": "", "names": {}, "value": None, "withheld": "small-group"},
    ]
    found = cells_of(told(table={"by": "unit", "rows": rows}, series=[{"day": "2025-05-01", "value": 6}]))
    assert [(cell.part, cell.code, cell.value, cell.withheld) for cell in found] == [
        ("total", "", 12, ""), ("group", "u1", 7, ""), ("group", "", None, "small-group"), ("day", "2025-05-01", 6, ""),
    ]  # fmt: skip


def test_law_5_the_range_stands_with_the_number() -> None:
    assert cells_of(told()) == (Cell("total", "", {}, 12, 11, 14),)


def test_law_12_a_figure_says_whether_it_is_made_up() -> None:
    assert figure().made_up
    assert not figure(made_up=False).made_up
