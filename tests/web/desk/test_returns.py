"""The page of returns: two pictures, each with its table; nothing withheld is drawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from django.test import Client

from byname.queries import returns as queries
from byname.queries.returns import FlowView, ReturnsView
from byname.web.desk.returns import flow_picture, returns_picture
from tests.web.sample_formulas import flow_view, returns_view

pytestmark = pytest.mark.django_db(databases="__all__")

ADDRESS = "/exchanges/returns/"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the page asked for."""
    found: list[dict[str, Any]] = []

    def answer(**facts: Any) -> ReturnsView:
        found.append({"returns": True} | facts)
        return returns_view()

    def flows(**facts: Any) -> tuple[FlowView, ...]:
        found.append({"flow": True} | facts)
        return (flow_view(),)

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
    picture = returns_picture(returns_view())
    assert "Returns, Ariland above the line, Boria below" in picture
    assert "<title>X-1, phase 1: 20 military</title>" in picture
    assert "<title>X-1, phase 1: 30 military</title>" in picture
    assert 'class="span"' in picture


def test_law_8_what_is_withheld_is_not_drawn() -> None:
    picture = returns_picture(returns_view(hidden=True))
    assert "X-1, phase 1: 20" not in picture
    assert ">?</text>" in picture
    hidden = flow_picture(flow_view(hidden=True))
    assert "Returned" not in hidden
    assert "Numbers that are withheld are not drawn." in hidden


def test_bands_lead_from_years_to_where_people_are() -> None:
    picture = flow_picture(flow_view())
    assert "<title>26 people, 2022: Held (confirmed)</title>" in picture
    assert "<title>2 people, year not sure: Held (confirmed)</title>" in picture
    assert "People of Ariland: taken, and where they are" in picture


def test_law_12_every_picture_of_made_up_data_says_so() -> None:
    for picture in (returns_picture(returns_view()), flow_picture(flow_view())):
        assert "Made-up data: nobody here is real</text>" in picture
    assert "Made-up" not in returns_picture(replace(returns_view(), made_up=False))


def test_where_nobody_is_back_a_sentence_stands_instead_of_a_picture(
    signed_in: Client, asked: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = replace(returns_view(), rows=(), total=())
    assert returns_picture(empty) == ""
    monkeypatch.setattr(queries, "returns", lambda **_: empty)
    assert "Nobody is told to have come home yet." in signed_in.get(ADDRESS).content.decode()


def test_one_power_alone_is_drawn_above_the_line() -> None:
    view = returns_view()
    one = replace(
        view, powers=view.powers[:1], rows=tuple(replace(row, cells=row.cells[:1]) for row in view.rows), total=view.total[:1]
    )  # fmt: skip
    assert "Returns of people of Ariland" in returns_picture(one)


def test_the_years_stand_under_a_picture_of_months() -> None:
    months = tuple(
        replace(returns_view().rows[0], exchange="", phase="", day=date(year, month, 1)) for year in (2022, 2023) for month in (3, 9)
    )  # fmt: skip
    picture = returns_picture(replace(returns_view(), by="month", rows=months))
    assert [f">{word}</text>" in picture for word in ("2022", "2023", "2024")] == [True, True, False]


def test_a_stranger_is_sent_to_the_sign_in(asked: list[dict[str, Any]]) -> None:
    assert (Client().get(ADDRESS).status_code, asked) == (302, [])
