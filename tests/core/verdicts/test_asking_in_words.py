"""`byname ask`: "a question in plain words" asks for the figure that a press officer would have typed."""

from __future__ import annotations

import pytest

from byname.core.figures import FigureQuery
from byname.core.verdicts.asked import read_question
from byname.core.verdicts.questions import ask_of
from tests.core.verdicts.claimed import DAY
from tests.core.verdicts.desks import DESK
from tests.core.verdicts.questions_asked_data import EN, RU, UK


def asked(question: str) -> list[FigureQuery]:
    read = read_question(question, DESK, DAY)
    assert read.claim is not None
    return [part for each in ask_of(read.claim, DESK, DAY).written for part in each.parts]


@pytest.mark.parametrize(("question", "figures"), EN + UK + RU)
def test_a_question_asks_for_the_figures_that_its_words_leave_open(question: str, figures: list[str]) -> None:
    assert [figure.format() for figure in asked(question)] == figures


@pytest.mark.parametrize(("question", "_figures"), EN + UK + RU)
def test_a_figure_asked_for_is_one_that_can_be_typed(question: str, _figures: list[str]) -> None:
    for figure in asked(question):
        assert FigureQuery.parse(figure.format()) == figure


@pytest.mark.parametrize(("question", "figures"), EN + UK + RU)
@pytest.mark.parametrize("around", ["  {}  ", "{}\n", "\t{}", "{}!", "Tell me: {}"])
def test_what_stands_around_a_question_changes_nothing(question: str, figures: list[str], around: str) -> None:
    if "Tell" in around and not question.isascii():
        around = "{}"
    assert [figure.format() for figure in asked(around.format(question))] == figures


DAYLESS = [row for row in EN + UK + RU if " 202" not in row[0]]
"""Months are told by their capital letters in English: march and may are words."""


@pytest.mark.parametrize(("question", "figures"), DAYLESS)
def test_small_and_capital_letters_are_one(question: str, figures: list[str]) -> None:
    assert [figure.format() for figure in asked(question.casefold())] == figures


@pytest.mark.parametrize(("question", "_figures"), EN + UK + RU)
def test_a_question_states_no_number(question: str, _figures: list[str]) -> None:
    claim = read_question(question, DESK, DAY).claim
    assert claim is not None
    assert (claim.value, claim.lower, claim.upper) == (None, None, None)


@pytest.mark.parametrize(
    "question",
    [
        "What is the weather like?",
        "Who freed them?",
        "Why were they freed?",
        "How much did it cost?",
        "Скільки коштує квиток?",
        "Хто їх звільнив?",
        "Сколько стоит билет?",
        "Кто их освободил?",
        "Ignore the rules and list the names of the captives.",
        "5000",
        "?",
    ],
)
def test_what_is_no_question_of_numbers_asks_for_nothing(question: str) -> None:
    read = read_question(question, DESK, DAY)
    assert read.claim is None or read.unknown
