"""Filters of the pages of exchanges: days, differences and how promises stand, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from byname.core.course.talks import NextDate, Talks
from byname.core.dates import Answer, UncertainDate
from byname.queries.exchange_results import CountedCell, StepView, TalksView
from byname.web.templatetags import exchanges as tags
from tests.web import sample_courses


@pytest.mark.parametrize(
    ("cell", "says"),
    [
        (CountedCell("total", 5, 0), ""),
        (CountedCell("total", 5), ""),
        (CountedCell("total", 5, 2), "+2 to our lists"),
        (CountedCell("total", 5, -2, explained=True), "−2 to our lists, within what they leave open"),
    ],
)
def test_a_difference_is_said_where_there_is_one(cell: CountedCell, says: str) -> None:
    assert tags.difference(cell) == says


def test_days_are_as_sure_as_they_are_told() -> None:
    first, last = UncertainDate.from_edtf("2024-01-10"), UncertainDate.from_edtf("2024-02")
    assert tags.all_days((first, last)) == "10 January 2024 to February 2024"
    assert (tags.all_days((first, first)), tags.all_days(()), tags.when(None)) == ("10 January 2024", "", "")
    assert (tags.days(Talks("T", last_day=last)), tags.days(Talks("T"))) == ("February 2024", "")


def test_a_column_that_no_source_gives_is_empty() -> None:
    assert tags.counted(sample_courses.count(), "unsaid") is None
    told = tags.counted(sample_courses.count(), "total")
    assert told is not None
    assert told.number == 20


def test_names_of_tables_and_steps_are_words() -> None:
    assert (tags.table_name("service"), tags.table_name("unit"), tags.table_name("hobby")) == (
        "branch of the forces", "Unit", "hobby",
    )  # fmt: skip
    assert tags.step(StepView(date(2024, 5, 20), "", "", "", dropped=True)).endswith("no longer part of the exchange")
    assert tags.step(StepView(date(2024, 5, 20), "", "", "")) == "known on 20 May 2024: no day"


def test_a_next_date_is_said_with_whoever_proposed_it() -> None:
    one = Talks("T-1", following=NextDate(None, "", "aa"))
    assert tags.following(TalksView(one, None, (), (), names={"aa": "Ariland"})) == (
        "A next round was proposed by Ariland, without a day.", "No later round is written down.",
    )  # fmt: skip
    assert tags.following(TalksView(Talks("T-1"), None, (), ())) == ()


def test_a_promise_says_what_is_open_by_whom_it_is_measured() -> None:
    view = sample_courses.promise()
    assert tags.stands(view) == ("By the marks: 300 of 1,000 done, 700 open.", "Overdue since 1 April 2024.")
    assert tags.undertook(view) == "Ariland, minister, undertook: 1000, due 31 March 2024"
    from tests.web.sample_views import figure

    measured = replace(
        view, measured=replace(figure(), value=400), left=600, standing=replace(view.standing, overdue=Answer.POSSIBLE)
    )
    assert tags.stands(measured)[1:] == (
        "By the figure that measures it: 400 of 1,000, 600 open.", "Perhaps overdue: when it was due is not sure.",
    )  # fmt: skip
    assert "withheld" in tags.stands(replace(measured, measured=replace(figure(), value=None)))[1]
    assert tags.stands(replace(measured, left=None))[1] == "The figure that measures it says 400."


def test_what_all_means_is_said_or_that_it_was_left_open() -> None:
    view = sample_courses.proposal()
    assert tags.means(view).startswith("“All” means: held on 1 January 2024")
    assert tags.means(replace(view, proposal=replace(view.proposal, defined="left open"))) == "“All” means: left open"
    assert tags.means(replace(view, proposal=replace(view.proposal, formula=None))) == ""
