"""`byname ask`: a question in plain words at the terminal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")
ASKED = ("--as-of", "2023-03-01", "--as", "olha")


def test_a_question_is_answered_in_a_sentence_with_figure_and_definition(hands: Hands) -> None:
    told = hands.type("ask", "how many people are back?", *ASKED)
    assert told.code == 0
    assert "1 March 2023, 0 people were back." in told.out
    assert "Definition: People who stand as “Returned”; at the end of 1 March 2023" in told.out
    assert "Figure: returned@2023-03-01" in told.out


def test_json_has_the_figure_the_other_readings_and_the_words_not_known(hands: Hands) -> None:
    told = hands.type("ask", "скільки людей зараз у полоні?", *ASKED, "--json")
    answer = json.loads(told.out)
    assert answer["language"] == "uk"
    assert answer["figure"]["figure"].startswith("held@2023-03-01")
    assert set(answer) >= {"question", "answer", "why", "others", "unknown", "groups", "made_up"}


@pytest.mark.parametrize("question", ["how many dragons are back?", "good morning"])
def test_what_is_not_understood_is_said_with_what_can_be_asked(hands: Hands, question: str) -> None:
    told = hands.type("ask", question, *ASKED)
    assert told.code == 1
    assert "Groups that may be asked about" in told.out


def test_two_questions_get_two_answers_and_json_has_the_rest_beside_the_first(hands: Hands) -> None:
    question = "how many people are back and how many are held?"
    told = hands.type("ask", question, *ASKED)
    assert told.code == 0
    assert "Asked: how many people are back\n" in told.out
    assert told.out.index("were back") < told.out.index("Asked: how many are held?") < told.out.index("were held")
    answer = json.loads(hands.type("ask", question, *ASKED, "--json").out)
    assert [each["figure"]["figure"] for each in (answer, *answer["also"])] == [
        "returned@2023-03-01",
        "held@2023-03-01",
    ]


def test_whoever_was_ever_held_did_not_come_back_in_the_other_reading(hands: Hands) -> None:
    from tests.ledger.crowd import crowded

    crowded(hands.register)
    out = hands.type("ask", "how many people are held?", *ASKED).out
    assert "everybody of whom it was ever so" in out
    assert "came back" not in out


def test_what_the_register_does_not_record_is_said_in_the_language_of_the_question(hands: Hands) -> None:
    from tests.ledger.crowd import crowded

    crowded(hands.register)
    told = hands.type("ask", "Сколько дома женщин?", *ASKED)
    assert told.code == 1
    assert "Реестр не содержит таких данных (пол)" in told.out
    assert "Группы, о которых можно спросить" in told.out
