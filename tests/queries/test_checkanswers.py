"""What the register answers to the figures of a claim: as the public may be told, and no slower than need be."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from byname.core.figures import FigureQuery
from tests.registers import SmallRegister

if TYPE_CHECKING:
    from byname.queries._checkanswers import Answers

pytestmark = pytest.mark.django_db(databases="__all__")

DAY = date(2023, 3, 1)


def answers(*, gated: bool = True) -> Answers:
    from byname.queries._checkanswers import PUBLIC, Answers
    from byname.queries._persons import ask_for

    return Answers(ask_for(DAY, None, viewer=PUBLIC), gated=gated)


def query(text: str) -> FigureQuery:
    return FigureQuery.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "returned@2023-03-01/cohort:works",
        "returned@..2023-03-02/cohort:works/power:aa",
        "returned/exchange:X-1/power:aa",
        "returned/exchange:X-1/phase:1",
        "taken@2023-03-01",
        "returned@2023-02-01..2023-02-02/rule:both-directions",
    ],
)
def test_the_number_and_its_range_are_those_of_the_figure(small_register: SmallRegister, text: str) -> None:
    """Leaving out who certainly counts for nothing changes neither the value nor a bound."""
    from byname.core.figures import evaluate
    from byname.queries._members import members_of

    told = answers()
    people = told.asked.people
    whole = evaluate(query(text), people.lines, people.branches, member=members_of(told.asked))
    number = told(query(text)).number
    assert number is not None
    assert (number.value, number.low, number.high) == (whole.value, whole.low, whole.high)


def test_law_8_a_small_group_and_a_range_that_ends_in_one_give_no_number(small_register: SmallRegister) -> None:
    small = answers()(query("held@2023-03-01/power:bb"))
    assert (small.number, small.rule) == (None, "small-group")


def test_one_group_of_a_table_is_withheld_as_the_table_withholds_it(small_register: SmallRegister) -> None:
    """Three are of the foreign unit; with the other two units and the sum, anybody could subtract."""
    told = answers()
    assert told(query("taken@2023-03-01/by:unit=v5")).rule == "small-group"
    rules = {told.rule(query(f"taken@2023-03-01/by:unit={unit}")) for unit in ("u1", "u2")}
    assert "complementary" in rules


def test_what_the_account_withholds_is_withheld_in_a_text(small_register: SmallRegister) -> None:
    """Five are home, and who is left or dead would follow from it."""
    assert answers().rule(query("returned@2023-03-01/cohort:works")) == "complementary"
    assert answers(gated=False).rule(query("returned@2023-03-01/cohort:works")) == ""


def test_an_answer_is_found_once(small_register: SmallRegister) -> None:
    told = answers()
    assert told(query("taken@2023-03-01")) is told(query("taken@2023-03-01"))


def test_a_group_that_nobody_registered_has_no_number(small_register: SmallRegister) -> None:
    assert answers()(query("taken@2023-03-01/cohort:captured-2022")).number is not None
    assert answers()(query("taken@2023-03-01/cohort:nobody")).number is None
