"""Who is of a category: by what stands, by every rival, and apart from them those of whom nothing is told."""

from __future__ import annotations

import pytest

from byname.core.course.formulas import CATEGORIES
from byname.core.dates import Answer
from byname.core.errors import MisuseError
from byname.core.exchanges.categories import FIELDS_ASKED, RULES, Fit, capture_year, fits, known_category
from byname.core.fields import FIELD_OF
from tests.core.custody.books import day, person

DAY = day("2025-05-22")
YES, NO = Fit(counts=True, answer=Answer.YES), Fit(counts=False, answer=Answer.NO)
POSSIBLE, UNTOLD = Fit(counts=False, answer=Answer.POSSIBLE), Fit(counts=False, answer=Answer.NO, told=False)


def test_every_category_that_a_formula_may_name_has_its_rule_and_its_field() -> None:
    assert set(RULES) == set(FIELDS_ASKED) == {*CATEGORIES, "military"}
    assert set(FIELDS_ASKED.values()) <= set(FIELD_OF)


@pytest.mark.parametrize(
    ("code", "values", "expected"),
    [
        ("gravely-wounded", {"health": "gravely-wounded"}, YES),
        ("gravely-wounded", {"health": "gravely-ill"}, NO),
        ("gravely-ill", {"health": "gravely-ill"}, YES),
        ("gravely-wounded", {"health": "well"}, NO),
        ("gravely-wounded", {}, UNTOLD),
        ("gravely-wounded", {"health": "gravely-wounded|well"}, Fit(counts=True, answer=Answer.POSSIBLE)),
        ("gravely-wounded", {"health": "|gravely-wounded|well"}, POSSIBLE),
        ("women", {"sex": "f"}, YES),
        ("women", {"sex": "m"}, NO),
        ("civilians", {"category": "civilian"}, YES),
        ("military", {"category": "civilian"}, NO),
    ],
)
def test_law_5_what_is_not_told_is_no_yes_and_stands_apart(code: str, values: dict[str, str], expected: Fit) -> None:
    assert fits([code], person("", 1, **values), DAY) == expected


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        ("2007-05-22", YES),  # eighteen on the day
        ("2007-05-23", NO),
        ("1999-05-23", YES),  # twenty-five until tomorrow
        ("1999-05-22", NO),
        ("2003", YES),
        ("1999", POSSIBLE),
        ("2007", POSSIBLE),
        ("1998", NO),
        ("2003?", POSSIBLE),
        ("2003~", YES),
        ("1985-03-04", NO),
        ("", UNTOLD),
        ("soon", UNTOLD),
    ],
)
def test_an_age_is_one_by_every_day_of_birth_that_is_possible(born: str, expected: Fit) -> None:
    """Mistake 11: nobody's first of January."""
    values = {"birth_date": born} if born else {}
    assert fits(["aged-18-25"], person("", 1, **values), DAY) == expected


@pytest.mark.parametrize(
    ("captured", "years", "expected"),
    [
        ("2022-05-17", 3, YES),
        ("2022-05-22", 3, NO),  # exactly three years is not over three years
        ("2022-05", 3, POSSIBLE),
        ("2022-05-17", 4, NO),
        ("2019", 3, YES),
    ],
)
def test_held_long_is_over_so_many_years_by_uncertain_days(captured: str, years: int, expected: Fit) -> None:
    line = person(f"1 captured {captured} own-forces 2022-07-01")
    found = fits(["long-held"], line, DAY, years=years)
    assert (found.answer, found.told) == (expected.answer, True)


def test_nobody_told_to_be_taken_has_no_time_in_captivity() -> None:
    assert fits(["long-held"], person("", 1), DAY) == UNTOLD


def test_several_categories_are_alternatives() -> None:
    line = person("", 1, birth_date="2003-01-01")
    assert fits(["gravely-wounded", "aged-18-25"], line, DAY) == YES
    assert fits(["gravely-wounded", "women"], line, DAY) == UNTOLD
    assert fits(["gravely-wounded", "women"], person("", 1, sex="m"), DAY) == UNTOLD
    assert fits(["gravely-wounded", "women"], person("", 1, sex="m", health="well"), DAY) == NO
    assert fits(["aged-18-25", "women"], person("", 1, sex="m", birth_date="1999"), DAY) == POSSIBLE
    assert fits([], person("", 1), DAY) == YES


@pytest.mark.parametrize("text", ["famous", "ours", ""])
def test_another_category_is_refused_with_those_there_are(text: str) -> None:
    with pytest.raises(MisuseError, match="category"):
        known_category(text)


@pytest.mark.parametrize(
    ("captured", "year"),
    [("2022-05-17", "2022"), ("2022", "2022"), ("2021-12/2022-01", ""), ("2022-05?", ""), ("../2022-05", "")],
)
def test_a_year_of_capture_is_given_only_where_it_is_sure(captured: str, year: str) -> None:
    assert capture_year(person(f"1 captured {captured} own-forces 2022-07-01"), DAY) == year


def test_the_year_is_that_of_the_captivity_of_the_day() -> None:
    told = "1 captured 2022-05-17 own-forces 2022-07-01\n2 returned 2023-02-01 act 2023-02-02 exchange=X-1\n"
    line = person(told + "3 captured 2024-03-05 own-forces 2024-04-01")
    assert [capture_year(line, day(on)) for on in ("2022-06-01", "2023-12-31", "2024-03-05")] == [
        "2022",
        "2022",
        "2024",
    ]
    assert capture_year(line, day("2022-01-01")) == ""
