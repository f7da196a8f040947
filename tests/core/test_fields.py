"""The table of fields is complete: every field has type, sensitivity, rule, label and headings in three languages."""

from __future__ import annotations

import pytest

from byname.core.fields import FIELD_OF, FIELDS, HEADER_OF, Field, fold_header
from byname.core.fields_data import HEADERS

CONTRACT = """name family given patronymic birth_date birth_place sex rank unit number category call_sign capture_date
capture_place missing_date status status_date camp return_date release_date escape_date third_state_date death_date
death_place death_degree exchange phase power holder list_id phone address kin note
service sector health reason instead_of""".split()


def test_every_field_of_the_design_stands_in_the_table_once() -> None:
    assert sorted(field.code for field in FIELDS) == sorted(CONTRACT)
    assert set(FIELD_OF) == set(HEADERS) == set(CONTRACT)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.code)
def test_a_field_has_headings_in_every_language_and_a_label(field: Field) -> None:
    assert set(field.headers) == {"uk", "ru", "en"}
    assert all(forms and all(forms) for forms in field.headers.values())
    assert field.label == f"field.{field.code}"


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.code)
def test_no_heading_belongs_to_two_fields(field: Field) -> None:
    forms = [field.code, *(form for forms in field.headers.values() for form in forms)]
    assert {HEADER_OF[fold_header(form)] for form in forms} == {field.code}


@pytest.mark.parametrize("code", ["phone", "address", "kin", "call_sign", "note", "camp"])
def test_what_can_hurt_people_needs_a_right_of_its_own(code: str) -> None:
    assert FIELD_OF[code].sensitivity in {"protected", "secret"}
    assert not FIELD_OF[code].rankable


def test_who_somebody_is_orders_no_list() -> None:
    assert {field.code for field in FIELDS if field.rankable} == {
        "birth_date",
        "sex",
        "health",
        "capture_date",
        "missing_date",
        "category",
    }


def test_only_what_a_bureau_may_answer_for_balances_a_list() -> None:
    balancing = {field.code for field in FIELDS if field.boundable and not field.rankable}
    assert balancing == {"unit", "capture_place", "sector", "rank", "service"}
    assert all(field.boundable for field in FIELDS if field.rankable)


@pytest.mark.parametrize(
    "code",
    ["name", "family", "given", "patronymic", "call_sign", "number", "phone", "address", "kin", "note", "birth_place"],
)
def test_who_somebody_is_neither_orders_nor_balances_a_list(code: str) -> None:
    assert not FIELD_OF[code].rankable
    assert not FIELD_OF[code].boundable


def test_no_field_tells_fame_ethnicity_or_payment() -> None:
    told = {field.code for field in FIELDS if field.rankable or field.boundable}
    assert not [
        word for word in told for bad in ("ethnic", "nationality", "fame", "press", "payment", "ransom") if bad in word
    ]


def test_a_death_needs_a_second_person() -> None:
    assert {field.code for field in FIELDS if field.needs_approval} == {"death_date", "death_degree"}


@pytest.mark.parametrize(
    ("heading", "folded"),
    [
        ("  Дата  народж. ", "дата народж"),
        ("ПIБ", "піб"),  # a Latin I
        ("№ В/Ч", "n в/ч"),
        ("Прізвище, ім’я", "прізвище імя"),
        ("Возвращён", "возвращен"),
        ("birth_date", "birth date"),
    ],
)
def test_case_dots_spaces_quotes_and_look_alikes_do_not_matter(heading: str, folded: str) -> None:
    assert fold_header(heading) == folded
