"""Of the categories by which exchanges are agreed it is said who is, who is not, and of how many nothing is known."""

from __future__ import annotations

from datetime import date

import pytest

from byname.core.custody.standings import Status
from byname.core.listchecks.categories import CATEGORIES, categories
from byname.core.listchecks.listcheck import ListRow, Ours, check

DAY = date(2025, 6, 2).toordinal()


def said(code: str, ours: Ours | None = None, **fields: str) -> bool | None:
    return CATEGORIES[code](ListRow(2, fields, ours=ours), DAY)


@pytest.mark.parametrize(
    ("born", "young"),
    [
        ("1999-06-03", True), ("1999-06-02", False), ("2007-06-02", True), ("2007-06-03", False), ("1999", None),
        ("2003", True), ("1980", False), ("", None), ("1960/2020", None), ("../2000", None),
    ],
)  # fmt: skip
def test_the_young_are_18_to_25_on_the_day(born: str, young: bool | None) -> None:
    assert said("young", birth_date=born) is young


def test_what_we_know_counts_before_what_the_list_says() -> None:
    ours = Ours(7, values={"sex": ("f",), "category": ("military",)})
    assert said("women", ours, sex="m") is True
    assert said("civilians", ours, category="civilian") is False
    assert said("civilians", category="civilian") is True


def test_the_gravely_wounded_and_ill_are_two_categories() -> None:
    ours = Ours(7, values={"health": ("gravely-ill",)})
    assert (said("gravely-ill", ours), said("gravely-wounded", ours), said("gravely-ill")) == (True, False, None)


@pytest.mark.parametrize(
    ("taken", "long"),
    [((date(2022, 5, 17), date(2022, 5, 20)), True), ((date(2022, 5, 17), date(2022, 6, 20)), None),
     ((date(2023, 1, 1), date(2023, 1, 1)), False), ((date(2022, 6, 1), date(2022, 6, 1)), True),
     ((date(2022, 6, 2), date(2022, 6, 2)), False), ((date(2022, 6, 1), date(2022, 6, 2)), None)],
)  # fmt: skip
def test_long_held_is_over_three_years_with_unsure_days_as_bounds(taken: tuple[date, date], long: bool | None) -> None:
    ours = Ours(7, Status.HELD_REPORTED, taken=(taken[0].toordinal(), taken[1].toordinal()))
    assert said("long-held", ours) is long
    assert said("long-held", Ours(7, Status.HELD_REPORTED, taken=(None, DAY))) is None


def test_who_is_home_is_not_held_however_long_ago_he_was_taken() -> None:
    assert said("long-held", Ours(7, Status.RETURNED, taken=(DAY - 2000, DAY - 2000))) is False


def test_captured_in_2022_by_the_list_alone_counts_by_its_date() -> None:
    assert [said("long-held", capture_date=text) for text in ("2022-05", "2022", "")] == [True, None, None]


def test_each_person_is_counted_once_and_unreadable_rows_are_nobody_s() -> None:
    fields = {"name": "Жмаковенко Глем", "sex": "f"}
    rows = [ListRow(2, fields, group=2), ListRow(3, fields, group=2), ListRow(4, {}, unreadable=True), ListRow(5, {})]
    women = next(each for each in categories(rows, check(rows), DAY) if each.code == "women")
    assert (women.yes, women.no, women.unknown) == (1, 0, 1)


def test_exactly_three_years_are_not_over_three_here_as_in_every_figure() -> None:
    """core.custody.spells: exactly three years is not over three years; one list may not be counted by two rules."""
    assert said("long-held", capture_date="2022-06-02") is False
    assert said("long-held", capture_date="2022-06-01") is True


@pytest.mark.parametrize("text", ["2022-05-17?", "2022-05-17%"])
def test_a_day_about_which_somebody_is_not_sure_is_no_exact_day(text: str) -> None:
    """Mistake 10 of the domain: "about" is not turned into an exact fact."""
    assert said("long-held", capture_date=text) is None
    assert said("young", birth_date=text.replace("2022", "2003")) is None


def test_about_a_day_leaves_open_what_a_few_days_would_turn() -> None:
    assert said("long-held", capture_date="2022-06-01~") is None
    assert said("young", birth_date="2007-06-02~") is None
    assert said("long-held", capture_date="2022-05-17~") is True
    assert said("long-held", capture_date="../2022-01-01") is True, "whenever it began, it is over three years"
    assert said("long-held", capture_date="2022-01-01/..") is None
