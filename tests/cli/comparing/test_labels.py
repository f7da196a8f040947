"""What rows and fields are called in an answer."""

from __future__ import annotations

import pytest

from byname.cli.comparing.labels import change_told, field_label, named, problem_told
from byname.core.comparisons.changes import Change
from byname.core.errors import Problem
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
