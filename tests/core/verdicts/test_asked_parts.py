"""`byname ask`: several questions at once; each is answered, in order, of whom it asks."""

from __future__ import annotations

import pytest

from byname.core.verdicts.asked_parts import read_questions
from byname.core.verdicts.questions import ask_of
from tests.core.verdicts.claimed import DAY
from tests.core.verdicts.desks import DESK


def figures(text: str) -> list[str]:
    """Give the first figure that each question asks for, "" where it asks for none."""
    found = []
    for read in read_questions(text, DESK, DAY):
        asking = ask_of(read.claim, DESK, DAY) if read.claim is not None else None
        found.append(asking.written[0].parts[0].format() if asking and asking.written else "")
    return found


PLANT, BRIGADE = "returned@2025-05-28/cohort:plant", "returned@2025-05-28/cohort:brigade"
HELD = "held@2025-05-28/cohort:plant"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("How many of the plant's defenders are back? How many of the brigade are back?", [PLANT, BRIGADE]),
        ("How many of the plant's defenders are back and how many are still held?", [PLANT, HELD]),
        ("How many of the plant's defenders are back, and held?", [PLANT, HELD]),
        ("Скільки захисників заводу вдома, а скільки в полоні?", [PLANT, HELD]),
        ("Скільки захисників заводу вдома й у полоні?", [PLANT, HELD]),
        ("How many of the plant's defenders are back? And of the brigade?", [PLANT, BRIGADE]),
        ("How many of the brigade and of the plant's defenders are back?", [BRIGADE, PLANT]),
        ("Hello. How many of the plant's defenders are back? Thank you.", [PLANT]),
        (
            "How many Arilanders and Borians are held?",
            ["held@2025-05-28/power:aa", "held@2025-05-28/power:bb"],
        ),
        (
            "How many women and officers of the brigade are back?",
            [f"{BRIGADE}/by:sex=f", f"{BRIGADE}/by:rank_class=officer"],
        ),
        (
            "How many Arilanders came back in X-1 and in X-2?",
            ["returned/exchange:X-1/power:aa", "returned/exchange:X-2/power:aa"],
        ),
        (
            "How many Arilanders came back in X-1, and how many Borians?",
            ["returned/exchange:X-1/power:aa", "returned/exchange:X-1/power:bb"],
        ),
        (
            "How many Arilanders came back in X-1, and how many in X-2?",
            ["returned/exchange:X-1/power:aa", "returned/exchange:X-2/power:aa"],
        ),
        (
            "How many Arilanders were held on 1 March 2025, and how many were back then?",
            ["held@2025-03-01/power:aa", "returned@2025-03-01/power:aa"],
        ),
        (
            "How many of the plant's defenders were held on 1 March 2025, and how many had died?",
            ["held@2025-03-01/cohort:plant", "dead@2025-03-01/cohort:plant"],
        ),
    ],
)
def test_each_question_is_answered_in_order(text: str, asked: list[str]) -> None:
    assert figures(text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "How many Arilanders captured in 2022 came back in 2024?",
        "How many Arilanders were captured in 2022 and came back in 2024?",
    ],
)
def test_when_they_were_taken_narrows_down_and_is_no_question_of_its_own(text: str) -> None:
    assert figures(text) == ["returned@2024-01-01..2025-01-01/cohort:captured-2022/power:aa"]


def test_a_part_that_is_not_understood_is_told_apart_from_one_that_is() -> None:
    first, second = read_questions("How many are back? What will happen next?", DESK, DAY)
    assert first.unknown == ()
    assert second.unknown == ("will", "happen", "next")


def test_each_part_is_shown_in_the_words_of_who_asked() -> None:
    shown = [read.question for read in read_questions("How many are back, held? And of the brigade?", DESK, DAY)]
    assert shown == ["How many are back", "held?", "And of the brigade?"]


def test_two_groups_of_which_one_is_within_the_other_are_not_asked_one_by_one() -> None:
    """Those of both are no group that a figure counts."""
    [read] = read_questions("How many of the plant's defenders from the brigade are back?", DESK, DAY)
    assert read.claim is not None
    assert ask_of(read.claim, DESK, DAY).meant.apart


@pytest.mark.parametrize(
    "holder", ["How many Arilanders are held by Boria?", "Скільки Arilanders тримає Boria в полоні?"]
)
def test_a_holder_is_no_second_side(holder: str) -> None:
    assert len(read_questions(holder, DESK, DAY)) == 1
