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
        "How many people of Ariland came home during the last exchange?",
        "Скільки людей повернулося в Ariland під час останнього обміну?",
        "Сколько человек вернулось в Ariland во время последнего обмена?",
        "Сколько человек вернулось в Ariland в ходе последнего обмена?",
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


@pytest.mark.parametrize(
    ("question", "lang"),
    [
        ("Сколько дома?", "ru"),
        ("Сколько вернулось?", "ru"),
        ("Сколько в плену?", "ru"),
        ("Скільки вдома?", "uk"),
        ("Скільки в полоні?", "uk"),
        ("How many Азовці are back?", "en"),
    ],
)
def test_the_word_that_asks_tells_the_language_of_a_short_question(question: str, lang: str) -> None:
    assert read_question(question, DESK, DAY).lang == lang


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        ("how many Arilanders came back in may 2025?", "returned@2025-05-01..2025-06-01/power:aa"),
        ("how many Arilanders came back in march 2025?", "returned@2025-03-01..2025-04-01/power:aa"),
        ("how many Arilanders came back on 24 may 2025?", "returned/exchange:X-2/phase:2/power:aa"),
        ("how many Arilanders were back by march 2025?", "returned@2025-03-31/power:aa"),
        ("how many Arilanders were held on may 1, 2025?", "held@2025-05-01/power:aa"),
    ],
)
def test_names_of_months_may_be_written_small(question: str, figure: str) -> None:
    assert figures(question) == [figure]


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        ("How many Arilanders came home in X-2?", "returned/exchange:X-2/power:aa"),
        ("how many arilanders came home in exchange x2?", "returned/exchange:X-2/power:aa"),
        ("Скільки Arilanders повернулося в обміні Х-2?", "returned/exchange:X-2/power:aa"),  # a Cyrillic letter
        ("How many Arilanders came home in the latest exchange?", "returned/exchange:X-2/power:aa"),
        ("How many Arilanders came home in the second stage of X-2?", "returned/exchange:X-2/phase:2/power:aa"),
        ("Скільки Arilanders повернулося на другому етапі обміну X-2?", "returned/exchange:X-2/phase:2/power:aa"),
        ("How many Arilanders came home in stage 1 of the last exchange?", "returned/exchange:X-2/phase:1/power:aa"),
        ("How many Arilanders came home in X-2 on 24 May 2025?", "returned/exchange:X-2/phase:2/power:aa"),
    ],
)
def test_an_exchange_is_named_by_its_code_or_as_the_last_one(question: str, figure: str) -> None:
    assert read_question(question, DESK, DAY).unknown == ()
    assert figures(question) == [figure]


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("How many came home in X-77?", ("x-77",)),
        ("How many came home in the second stage?", ("second", "stage")),
        ("How many came home in the previous exchange?", ("previous",)),
        ("How many of X-2 are missing?", ("x-2",)),
    ],
)
def test_an_exchange_that_is_not_known_is_told_and_not_left_aside(question: str, words: tuple[str, ...]) -> None:
    assert read_question(question, DESK, DAY).unknown == words


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("How many men are back?", "sex=m"),
        ("Скільки чоловіків вдома?", "sex=m"),
        ("Сколько мужчин дома?", "sex=m"),
        ("How many women are back?", "sex=f"),
        ("Сколько офицеров дома?", "rank_class=officer"),
        ("How many civilians are back?", "category=civilian"),
    ],
)
def test_sorts_of_people_are_asked_for_by_the_fields_of_the_register(question: str, value: str) -> None:
    assert figures(question)[0] == f"returned@2025-05-28/power:aa/by:{value}"


@pytest.mark.parametrize(
    "question",
    [
        "How many units are back?",
        "How many exchanges were there since people came home?",
        "How many are no longer held?",
        "How many are yet to return?",
        "How many of the plant's defenders except the brigade are back?",
        "Скільки підрозділів повернулося?",
        "Сколько обменов, в которых вернулись люди?",
    ],
)
def test_what_counts_no_people_or_the_opposite_is_not_answered(question: str) -> None:
    assert read_question(question, DESK, DAY).claim is None
