"""A question in plain words as a claim whose number is missing."""

from __future__ import annotations

from datetime import date

import pytest

from byname.core.errors import MisuseError
from byname.core.verdicts.asked import read_question
from byname.core.verdicts.questions import ask_of
from tests.core.verdicts.claimed import DAY
from tests.core.verdicts.desks import DESK


def figures(question: str) -> list[str]:
    read = read_question(question, DESK, DAY)
    assert read.claim is not None
    return [part.format() for each in ask_of(read.claim, DESK, DAY).written for part in each.parts]


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        ("how many of the plant's defenders are back?", "returned@2025-05-28/cohort:plant"),
        ("How many defenders of the plant have returned?", "returned@..2025-05-29/cohort:plant"),
        ("скільки захисників заводу повернулося?", "returned@..2025-05-29/cohort:plant"),
        ("Скільки захисників заводу в полоні?", "held@2025-05-28/cohort:plant"),
        ("how many of the plant's defenders were home by 1 April 2025?", "returned@2025-04-01/cohort:plant"),
        ("how many of the plant's defenders are held on 2024-01-01?", "held@2024-01-01/cohort:plant"),
        ("how many Arilanders are missing?", "sought@2025-05-28/power:aa"),
        ("how many Arilanders came back on 23 May 2025?", "returned/exchange:X-2/phase:1/power:aa"),
        ("how many Arilanders captured in 2022 are still held?", "held@2025-05-28/cohort:captured-2022/power:aa"),
    ],
)
def test_it_asks_for_a_figure(question: str, figure: str) -> None:
    assert figures(question) == [figure]


def test_where_the_words_leave_it_open_it_asks_for_each() -> None:
    assert figures("сколько солдат в плену?") == ["held@2025-05-28/power:aa", "held@2025-05-28/power:bb"]


def test_words_that_it_does_not_know_are_told() -> None:
    assert read_question("how many marines of the harbour are back?", DESK, DAY).unknown == ("marines", "harbour")
    assert read_question("how many of the plant's women are back?", DESK, DAY).unknown == ()


@pytest.mark.parametrize(
    "question", ["who are you?", "how many roads lead home to nowhere in particular, do you think", ""]
)
def test_what_asks_for_no_number_of_people_is_not_guessed_at(question: str) -> None:
    read = read_question(question, DESK, DAY)
    assert read.claim is None or read.unknown


def test_a_share_is_asked_of_the_whole_group() -> None:
    read = read_question("what share of the plant's defenders are home?", DESK, date(2025, 5, 28))
    assert read.share
    assert read.claim is not None
    assert read.lang == "en"


@pytest.mark.parametrize(
    "question",
    [
        "How many people of Ariland came home in the last exchange?",
        "Скільки людей повернулося в Ariland в останньому обміні?",
        "Сколько человек вернулось в Ariland в последнем обмене?",
    ],
)
def test_the_last_exchange_may_be_asked_about(question: str) -> None:
    found = figures(question)
    assert read_question(question, DESK, DAY).unknown == ()
    assert all(each.startswith("returned/exchange:X-2") and "outside" not in each for each in found)
    assert found


@pytest.mark.parametrize("day", ["2025-13-45", "31.02.2025", "45/05/2025"])
def test_a_day_that_no_calendar_has_is_refused_and_not_left_aside(day: str) -> None:
    with pytest.raises(MisuseError, match="no day of the calendar"):
        read_question(f"How many were back as of {day}?", DESK, date(2025, 5, 29))


@pytest.mark.parametrize(
    "question",
    [
        "How many of the brigade have not returned?",
        "How many aren't back?",
        "Скільки не повернулися?",
        "Сколько не вернулись?",
    ],
)
def test_who_is_not_back_is_not_answered_with_who_is(question: str) -> None:
    assert read_question(question, DESK, date(2025, 5, 29)).claim is None
