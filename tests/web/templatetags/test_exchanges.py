"""Filters of the pages of exchanges: days, differences and how promises stand, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from byname.core.course.proposals import Answered, Rejections, Reply
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


def day(text: str) -> UncertainDate:
    return UncertainDate.from_edtf(text)


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        ({}, "rejected"), ({"day": day("2024-01-12")}, "12 January 2024: rejected"),
        ({"by": "bb"}, "Boria rejected"), ({"by": "zz"}, "zz rejected"),
        ({"day": day("2024-03"), "by": "bb", "reason": "not held"}, "March 2024: Boria rejected: not held"),
        ({"reply": Reply.COUNTERED, "counter": "P-2"}, "answered with another proposal; instead: P-2"),
        ({"reply": Reply.IN_PART}, "accepted in part"), ({"reply": Reply.UNANSWERED}, "not answered"),
    ],
)  # fmt: skip
def test_an_answer_is_said_with_what_was_told_of_it_and_no_more(facts: dict[str, Any], says: str) -> None:
    one = replace(Answered("P-1.1", "P-1", Reply.REJECTED), **facts)
    assert tags.answered(one, sample_courses.NAMES) == says


def test_how_often_something_was_rejected_and_why() -> None:
    told = Rejections(3, day("2024-01-12"), day("2024-03"), (("not held", 2), ("no list", 1)))
    said = tags.rejected(told)
    assert "12 January 2024" in said
    assert "March 2024" in said
    assert said.endswith("Reasons given: not held (2 times); no list (1 time).")
    assert "Reasons" not in tags.rejected(replace(told, reasons=()))


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        ({}, "proposed by Ariland to Boria, 10 January 2024"), ({"to": ""}, "proposed by Ariland, 10 January 2024"),
        ({"day": None}, "proposed by Ariland to Boria"), ({"by": "zz", "to": "", "day": None}, "proposed by zz"),
    ],
)  # fmt: skip
def test_who_proposed_to_whom_and_when_is_said_as_far_as_it_is_told(facts: dict[str, Any], says: str) -> None:
    view = sample_courses.proposal()
    assert tags.made(replace(view, proposal=replace(view.proposal, **facts))) == says


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        ({"what": "to bring lists"}, "to bring lists, due 31 March 2024"), ({}, "1000, due 31 March 2024"),
        ({"due": None}, ": 1000"), ({"to": "Boria", "day": day("2024-02-01")}, "undertook to Boria on 1 February 2024: 1000"),
    ],
)  # fmt: skip
def test_a_promise_says_what_to_whom_and_until_when(facts: dict[str, Any], says: str) -> None:
    view = sample_courses.promise()
    assert says in tags.undertook(replace(view, promise=replace(view.promise, **facts)))


def test_who_undertook_something_is_named_as_the_register_names_him_else_as_written() -> None:
    view = sample_courses.promise()
    assert tags.undertook(view).startswith("Ariland, minister,")
    assert tags.undertook(replace(view, by_name="")).startswith("aa, minister,")


def test_a_promise_without_number_and_figure_has_nothing_to_count() -> None:
    view = sample_courses.promise()
    bare = replace(view, promise=replace(view.promise, number=None), standing=replace(view.standing, overdue=Answer.NO))
    assert tags.stands(bare) == ()


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        ({"place": "the same city", "day": day("2024-02")}, "was proposed for February 2024, the same city."),
        ({"proposed_by": "bb", "day": day("2024-02")}, "was proposed by Boria for February 2024."),
        ({"place": "the same city"}, "A next round was proposed, the same city, without a day."),
    ],
)  # fmt: skip
def test_a_next_round_is_said_with_its_day_and_place_where_told(facts: dict[str, Any], says: str) -> None:
    one = Talks("T-1", following=replace(NextDate(None, "", ""), **facts))
    first, _second = tags.following(TalksView(one, None, (), (), names=sample_courses.NAMES))
    assert first.endswith(says)


def test_the_round_that_followed_is_said_with_its_number_and_days() -> None:
    later = Talks("T-2", number="2", place="a third city", first_day=day("2024-04-02"), last_day=day("2024-04-03"))
    one = Talks("T-1", following=NextDate(day("2024-02"), "", "bb"))
    said = tags.following(TalksView(one, later, (), (), names={}))[1]
    assert said == "What followed: round 2, 2 April 2024 to 3 April 2024, a third city."


@pytest.mark.parametrize(
    ("step", "says"),
    [
        (StepView(date(2024, 5, 20), "planned", "2024-05-23", "north"), "known on 20 May 2024: 23 May 2024, north, planned"),
        (StepView(date(2024, 5, 20), "called-off", "", ""), "known on 20 May 2024: no day, called off"),
        (StepView(date(2024, 5, 20), "", "2024-05", ""), "known on 20 May 2024: May 2024"),
    ],
)  # fmt: skip
def test_what_was_known_of_a_phase_since_a_day(step: StepView, says: str) -> None:
    assert tags.step(step) == says


@pytest.mark.parametrize(("code", "called"), [("aa", "Ariland"), ("zz", "zz"), ("", "")])
def test_a_power_is_called_as_it_calls_itself_and_any_other_text_as_it_is(code: str, called: str) -> None:
    assert tags.called(code, sample_courses.NAMES) == called
