"""What rows and fields are called in an answer."""

from __future__ import annotations

import pytest

from byname.cli.comparing.labels import change_told, field_label, heading_told, named, problem_told
from byname.core.comparisons.changes import Change
from byname.core.errors import Problem
from byname.core.fields import FIELDS, Field
from tests.core.comparisons.listed import one


@pytest.mark.parametrize(
    ("code", "lang", "label"),
    [
        ("birth_date", "en", "Date of birth"),
        ("birth_date", "uk", "Дата народження"),
        ("birth", "ru", "Дата рождения"),
        ("birth-place", "uk", "Місце народження"),
        ("also:City", "uk", "City"),
        ("City", "uk", "City"),
    ],
)
def test_a_field_has_its_name_in_the_reader_s_language(code: str, lang: str, label: str) -> None:
    assert field_label(code, lang=lang) == label


def test_a_row_is_told_by_label_name_and_birth() -> None:
    assert named(one("ПІБ;Дата народження", "Бруще Олексій;1990")) == "2 Бруще Олексій 1990"


@pytest.mark.parametrize(("lang", "told"), [("en", "column AB"), ("uk", "колонка AB"), ("ru", "колонка AB")])
def test_a_column_without_a_heading_is_called_by_its_letter(lang: str, told: str) -> None:
    assert heading_told("column AB", lang=lang) == told
    assert heading_told("Column of thirty", lang=lang) == "Column of thirty"
    where = Problem("no-identity", "row 3, column AB", "?", "rule", "hint")
    assert told in problem_told(where, lang=lang)


def test_what_changed_is_told_on_one_line() -> None:
    assert change_told(Change("birth_date", "1985", "1986"), lang="uk") == "Дата народження: 1985 -> 1986"
    assert change_told(Change("birth_date", "", "1986"), lang="en") == "Date of birth: 1986"
    vaguer = Change("birth_date", "1985-04-03", "1985", less_precise=True)
    assert change_told(vaguer, lang="en") == "Date of birth: 1985-04-03 ~ 1985 (less precise, no contradiction)"


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("uk", "рядок 5, Дата: такого дня в календарі немає. Перевірте за джерелом. (31.02.1980)"),
        ("en", "row 5, Дата: found '31.02.1980'; no such day. Look."),
    ],
)
def test_a_problem_of_a_row_is_told_in_the_reader_s_language(lang: str, said: str) -> None:
    assert (
        problem_told(Problem("date-impossible", "row 5, Дата", "31.02.1980", "no such day", "Look."), lang=lang) == said
    )


def test_a_problem_without_words_of_its_own_is_told_as_it_is() -> None:
    problem = Problem("something-new", "row 5", "x", "a rule", "Mend it.")
    assert problem_told(problem, lang="ru") == problem.sentence()


@pytest.mark.parametrize("lang", ["en", "uk", "ru"])
@pytest.mark.parametrize("field", FIELDS, ids=[field.code for field in FIELDS])
def test_every_field_has_a_name_of_its_own_in_every_language(field: Field, lang: str) -> None:
    label = field_label(field.code, lang=lang)
    assert label
    assert label[0] == label[0].upper()
    assert label != field.code or lang == "en"


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "Date of birth: 1985-04-03 ~ 1985 (less precise, no contradiction)"),
        ("uk", "Дата народження: 1985-04-03 ~ 1985 (менш точно, не суперечить)"),
        ("ru", "Дата рождения: 1985-04-03 ~ 1985 (менее точно, не противоречит)"),
    ],
)
def test_law_5_a_date_that_tells_less_is_no_contradiction_in_any_language(lang: str, said: str) -> None:
    assert change_told(Change("birth_date", "1985-04-03", "1985", less_precise=True), lang=lang) == said


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (Change("unit", "12 бригада", ""), "Unit: 12 бригада"), (Change("unit", "", "40 полк"), "Unit: 40 полк"),
        (Change("also:City", "Kva", "Sto"), "City: Kva -> Sto"), (Change("name", "А", "Б"), "Name: А -> Б"),
    ],
)  # fmt: skip
def test_what_one_row_alone_says_is_no_change_from_one_to_the_other(change: Change, said: str) -> None:
    assert change_told(change, lang="en") == said


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("row 5", "рядок 5: "), ("row 5, Дата", "рядок 5, Дата: "), ("may.csv, row 12", "рядок 12: "),
        ("decision in row 3", "рядок 3: "), ("row 5, a, b\nc", "рядок 5, a, b\nc: "),
    ],
)  # fmt: skip
def test_where_a_problem_is_is_said_wherever_it_came_from(where: str, said: str) -> None:
    assert problem_told(Problem("date-impossible", where, "x", "r", "h"), lang="uk").startswith(said)


@pytest.mark.parametrize("where", ["", "the file", "column 5", "row", "row x"])
def test_a_problem_of_no_row_is_told_whole(where: str) -> None:
    problem = Problem("date-impossible", where, "x", "no such day", "Look.")
    assert problem_told(problem, lang="uk") == problem.sentence()


def test_a_row_that_tells_no_birth_ends_with_the_name() -> None:
    assert named(one("ПІБ;Дата народження", "Бруще Олексій;")) == "2 Бруще Олексій"
