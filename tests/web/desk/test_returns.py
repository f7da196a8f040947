"""The page of returns: two pictures, each with its table; nothing withheld is drawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from django.test import Client

from byname.queries import returns as queries
from byname.queries.results import CellView, Sentence
from byname.queries.returns import FlowView, ReturnsRow, ReturnsView
from byname.web.desk.returns import flow_picture, returns_picture

pytestmark = pytest.mark.django_db(databases="__all__")

ADDRESS = "/exchanges/returns/"
Cells = tuple[CellView, ...]


def cell(code: str, value: int | None, low: int | None = None, high: int | None = None, rule: str = "") -> CellView:
    return CellView(code, "", value, value if low is None else low, value if high is None else high, rule)


def row_cells(military: int | None, civilian: int | None, rule: str = "") -> Cells:
    total = None if military is None or civilian is None else military + civilian
    spread = (None, None) if total is None else (total - 3, total + 4)
    return (
        cell("military", military, rule=rule if military is None else ""), cell("civilian", civilian, rule=rule if civilian is None else ""),
        cell("total", total, *spread, rule=rule if total is None else ""),
    )  # fmt: skip


def sample(*, hidden: bool = False) -> ReturnsView:
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


def flow_sample(*, hidden: bool = False) -> FlowView:
    back = cell("returned", None, rule="small-group") if hidden else cell("returned", 4)
    rows = (
        ("2022", (cell("taken", 30), cell("held-confirmed", 26, 25, 27), back)),
        ("", (cell("taken", 2), cell("held-confirmed", 2), cell("returned", 0))),
    )
    total = (cell("taken", 32), cell("held-confirmed", 28), back)
    return FlowView("aa", "Ariland", date(2024, 6, 30), None, rows, total, (), True)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the page asked for."""
    found: list[dict[str, Any]] = []

    def answer(**facts: Any) -> ReturnsView:
        found.append({"returns": True} | facts)
        return sample()

    def flows(**facts: Any) -> tuple[FlowView, ...]:
        found.append({"flow": True} | facts)
        return (flow_sample(),)

    monkeypatch.setattr(queries, "returns", answer)
    monkeypatch.setattr(queries, "flow", flows)
    return found


def test_the_page_has_both_pictures_and_behind_each_its_table(signed_in: Client, asked: list[dict[str, Any]]) -> None:
    page = signed_in.get(ADDRESS).content.decode()
    assert page.count("<svg") >= 4  # each for a wide page and a phone
    assert page.count("The same as a table") >= 2
    assert "X-1, phase 1" in page
    assert "Outside an exchange" in page
    assert "25 to 27" in page
    assert "Year not sure" in page


def test_what_the_form_says_is_what_is_asked(signed_in: Client, asked: list[dict[str, Any]]) -> None:
    signed_in.get(ADDRESS, {"by": "month", "power": "bb", "as_of": "2024-06-30", "known_at": "2024-07-01"})
    over_time, flows = asked[:2]
    assert (over_time["by"], over_time["power"], over_time["known_at"]) == ("month", "bb", date(2024, 7, 1))
    assert (flows["as_of"], flows["power"], flows["known_at"]) == (date(2024, 6, 30), "bb", date(2024, 7, 1))


def test_bars_stand_above_and_below_with_their_ranges_and_words() -> None:
    picture = returns_picture(sample())
    assert "Returns, Ariland above the line, Boria below" in picture
    assert "<title>X-1, phase 1: 20 military</title>" in picture
    assert "<title>X-1, phase 1: 30 military</title>" in picture
    assert 'class="span"' in picture


def test_law_8_what_is_withheld_is_not_drawn() -> None:
    picture = returns_picture(sample(hidden=True))
    assert "X-1, phase 1: 20" not in picture
    assert ">?</text>" in picture
    hidden = flow_picture(flow_sample(hidden=True))
    assert "Returned" not in hidden
    assert "Numbers that are withheld are not drawn." in hidden


def test_bands_lead_from_years_to_where_people_are() -> None:
    picture = flow_picture(flow_sample())
    assert "<title>26 people, 2022: Held (confirmed)</title>" in picture
    assert "<title>2 people, year not sure: Held (confirmed)</title>" in picture
    assert "People of Ariland: taken, and where they are" in picture


def test_law_12_every_picture_of_made_up_data_says_so() -> None:
    for picture in (returns_picture(sample()), flow_picture(flow_sample())):
        assert "Made-up data: nobody here is real</text>" in picture
    assert "Made-up" not in returns_picture(replace(sample(), made_up=False))


def test_where_nobody_is_back_a_sentence_stands_instead_of_a_picture(
    signed_in: Client, asked: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = replace(sample(), rows=(), total=())
    assert returns_picture(empty) == ""
    monkeypatch.setattr(queries, "returns", lambda **_: empty)
    assert "Nobody is told to have come home yet." in signed_in.get(ADDRESS).content.decode()


def test_one_power_alone_is_drawn_above_the_line() -> None:
    view = sample()
    one = replace(
        view, powers=view.powers[:1], rows=tuple(replace(row, cells=row.cells[:1]) for row in view.rows), total=view.total[:1]
    )  # fmt: skip
    assert "Returns of people of Ariland" in returns_picture(one)


def test_the_years_stand_under_a_picture_of_months() -> None:
    months = tuple(
        replace(sample().rows[0], exchange="", phase="", day=date(year, month, 1)) for year in (2022, 2023) for month in (3, 9)
    )  # fmt: skip
    picture = returns_picture(replace(sample(), by="month", rows=months))
    assert [f">{word}</text>" in picture for word in ("2022", "2023", "2024")] == [True, True, False]


def test_a_stranger_is_sent_to_the_sign_in(asked: list[dict[str, Any]]) -> None:
    assert (Client().get(ADDRESS).status_code, asked) == (302, [])
