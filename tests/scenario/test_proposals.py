"""Proposals and answers: years of rejections with reasons, counters, formulas of every kind."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from byname.core.course.formulas import FormulaKind, parse_formula
from byname.scenario import Shape, draw_shape
from byname.scenario.proposals import proposals_of
from byname.scenario.rounds import rounds_of

Bodies = list[dict[str, object]]


@pytest.fixture(scope="module", params=[None, 2])
def made(request: pytest.FixtureRequest, default_shape: Shape) -> tuple[Shape, Bodies, Bodies]:
    shape = default_shape if request.param is None else draw_shape(request.param)
    agreed = {
        (item.code, power.code): 10 + number for number, item in enumerate(shape.exchanges) for power in shape.powers
    }
    return shape, *proposals_of(shape, rounds_of(shape, Random(1)), agreed)


def test_formulas_of_every_kind_are_proposed_and_read(made: tuple[Shape, Bodies, Bodies]) -> None:
    kinds = {parse_formula(str(each["formula"])).kind for each in made[1]}
    assert kinds == set(FormulaKind)


def test_every_exchange_came_from_a_proposal_that_was_taken(made: tuple[Shape, Bodies, Bodies]) -> None:
    shape, proposals, answers = made
    taken = {each["proposal"] for each in answers if each["answer"] in {"accepted", "in-part"}}
    came = {each["exchange"] for each in proposals if each["code"] in taken}
    assert {item.code for item in shape.exchanges} <= came


def test_all_for_all_is_rejected_for_years_each_time_with_a_reason(made: tuple[Shape, Bodies, Bodies]) -> None:
    _, proposals, answers = made
    whole = {each["code"]: each for each in proposals if each["formula"] == "all for all"}
    rejected = [each for each in answers if each["proposal"] in whole and each["answer"] == "rejected"]
    assert len({str(each["day"])[:4] for each in rejected}) > 1
    assert all(each["reason"] for each in rejected)
    assert len({str(each["definition"]) for each in whole.values()}) > 1


def test_who_answers_is_not_who_proposed(made: tuple[Shape, Bodies, Bodies]) -> None:
    _, proposals, answers = made
    by = {each["code"]: each["by"] for each in proposals}
    assert all(by[str(each["proposal"])] != each["by"] for each in answers)


def test_both_sides_propose_and_some_proposals_are_countered(made: tuple[Shape, Bodies, Bodies]) -> None:
    shape, proposals, answers = made
    assert {each["by"] for each in proposals} == {power.code for power in shape.powers}
    words = Counter(each["answer"] for each in answers)
    assert {"accepted", "rejected", "countered", "in-part", "unanswered"} <= set(words)
    assert all(each["counter"] for each in answers if each["answer"] == "countered")


def test_an_answer_comes_after_its_proposal(made: tuple[Shape, Bodies, Bodies]) -> None:
    _, proposals, answers = made
    days = {each["code"]: str(each["day"]) for each in proposals}
    assert all(days[str(each["proposal"])] <= str(each["day"]) for each in answers)
