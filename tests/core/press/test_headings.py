"""A table of claims is known by its headings: a date, a number, and what the number is about."""

from __future__ import annotations

import pytest

from byname.core.press.headings import claim_columns, party_of

SHAPES = {
    "exchange_id,phase,date,returned_to_lod,of_which_military,of_which_civilian,returned_to_kes,notes,announced_by,source_url": [
        "exchange", "phase", "date", "returned", "military", "civilian", "returned-other", "notes", "said-by", "source-url",
    ],
    "as_of,figure,what,said_by,source_url": ["date", "value", "what", "said-by", "source-url"],
    "as_of,group_as_named,measure,value,hedge,of_total,of_total_hedge,said_by,printed_by": [
        "date", "group", "measure", "value", "hedge", "of-total", "of-total-hedge", "said-by", "printed-by",
    ],
    "Дата,Кількість,Група,Джерело": ["date", "value", "group", "said-by"],
    "Date,Number,Group,Source,URL": ["date", "value", "group", "said-by", "source-url"],
}  # fmt: skip


@pytest.mark.parametrize(("headings", "fields"), SHAPES.items())
def test_each_shape_is_known_by_its_headings(headings: str, fields: list[str]) -> None:
    assert list(claim_columns(tuple(headings.split(","))).values()) == fields


@pytest.mark.parametrize(
    "headings", ["", "date,figure", "figure,what", "date,what", "Прізвище,Ім'я,Дата народження", "247,2022-04-21,x"]
)
def test_other_headings_are_not_taken_for_claims(headings: str) -> None:
    assert claim_columns(tuple(headings.split(","))) == {}


def test_an_unknown_or_repeated_heading_is_nobodys() -> None:
    assert claim_columns(("date", "figure", "what", "colour", "figure")) == {0: "date", 1: "value", 2: "what"}


def test_whose_column_it_is_stands_in_its_heading() -> None:
    assert party_of("returned_to_lod") == "lod"
    assert party_of("figure") == ""
