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


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("exchange_id", "exchange"),
        ("Exchange", "exchange"),
        ("Обмін", "exchange"),
        ("Обмен", "exchange"),
        ("phase", "phase"),
        ("Етап", "phase"),
        ("Этап", "phase"),
        ("group_as_named", "group"),
        ("Група", "group"),
        ("Группа", "group"),
        ("measure", "measure"),
        ("Показник", "measure"),
        ("Показатель", "measure"),
        ("claim", "what"),
        ("Твердження", "what"),
        ("Утверждение", "what"),
        ("hedge", "hedge"),
        ("of total", "of-total"),
        ("Із загалу", "of-total"),
        ("Из общего", "of-total"),
        ("Of which military", "military"),
        ("З них військових", "military"),
        ("Из них военных", "military"),
        ("civilians", "civilian"),
        ("З них цивільних", "civilian"),
        ("Из них гражданских", "civilian"),
        ("Місце", "place"),
        ("Место", "place"),
        ("Посередники", "mediators"),
        ("Посредники", "mediators"),
        ("Формула", "formula"),
        ("announced_by", "said-by"),
        ("Хто сказав", "said-by"),
        ("Источник", "said-by"),
        ("outlet", "printed-by"),
        ("Видання", "printed-by"),
        ("Издание", "printed-by"),
        ("Посилання", "source-url"),
        ("Ссылка", "source-url"),
        ("Примітки", "notes"),
        ("Примечания", "notes"),
        ("returned", "returned"),
        ("Returned to LOD", "returned"),
    ],
)
def test_a_heading_is_known_whatever_its_case_and_signs(heading: str, field: str) -> None:
    found = claim_columns(("Date", "Number", "What", heading) if field != "what" else ("Date", "Number", heading))
    assert list(found.values())[2 if field == "what" else 3] == field


@pytest.mark.parametrize("date", ["date", "as_of", "As of", "day", "Дата", "Станом на", "На дату", "AS-OF"])
@pytest.mark.parametrize("number", ["value", "figure", "Number", "count", "Кількість", "Количество", "Число"])
def test_a_date_a_number_and_a_subject_make_a_table_of_claims(date: str, number: str) -> None:
    assert claim_columns((date, number, "what")) == {0: "date", 1: "value", 2: "what"}


def test_the_second_column_of_returns_is_the_other_direction() -> None:
    found = claim_columns(("date", "exchange", "returned_to_lod", "returned_to_kes", "returned_to_neu"))
    assert found == {0: "date", 1: "exchange", 2: "returned", 3: "returned-other"}


@pytest.mark.parametrize(
    ("heading", "party"),
    [
        ("Returned to LOD", "lod"),
        ("returned_to_the_north", "the north"),
        ("RETURNED-TO-KES", "kes"),
        ("returned", ""),
        ("returned_to_", ""),
        ("not returned to lod", ""),
        ("", ""),
    ],
)
def test_to_whom_people_returned_is_read_of_the_heading(heading: str, party: str) -> None:
    assert party_of(heading) == party
