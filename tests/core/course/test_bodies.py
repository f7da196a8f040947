"""A body that is not whole is said to be so: where, what was found, which rule, what to do next; nothing is guessed."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.course.bodies import Body


class Fruit(StrEnum):
    PEAR = "pear"
    PLUM = "plum"


def test_what_is_said_is_read_and_what_is_not_is_left_open() -> None:
    body = Body(
        "thing X", {"name": " Vinge ", "number": "12", "day": "2025-05", "list": ["a", "a", "b"], "one": "pear"}
    )
    assert (body.text("name"), body.text("nothing")) == ("Vinge", "")
    assert (body.number("number"), body.number("nothing")) == (12, None)
    day = body.day("day")
    assert day is not None
    assert day.edtf == "2025-05"
    assert (body.day("nothing"), body.texts("list"), body.choice("one", Fruit)) == (None, ("a", "b"), Fruit.PEAR)
    assert body.choice("nothing", Fruit) is None
    assert body.read(1).problems == ()


@pytest.mark.parametrize(
    ("key", "found", "ask", "rule"),
    [
        ("day", "31 of May", "day", "this is a day"),
        ("day", "2025-02-31", "day", "this is a day"),
        ("number", "-3", "number", "whole number"),
        ("number", True, "number", "whole number"),
        ("number", 2.5, "number", "whole number"),
        ("name", ["x"], "text", "this is a text"),
        ("list", "a", "texts", "this is a list"),
        ("list", [1], "texts", "each of these is a text"),
    ],
)
def test_what_cannot_be_read_is_a_problem_and_no_guess(key: str, found: Any, ask: str, rule: str) -> None:
    body = Body("thing X", {key: found})
    assert getattr(body, ask)(key) in {None, "", ()}
    [problem] = body.problems
    assert problem.where == f"thing X, {key}"
    assert rule in problem.rule
    assert problem.hint


def test_a_word_of_no_list_is_named_with_the_list() -> None:
    body = Body("thing X", {"one": "apple"})
    assert body.choice("one", Fruit) is None
    assert "pear, plum" in body.problems[0].rule


def test_parts_share_the_problems_of_the_whole_and_name_their_place() -> None:
    body = Body("thing X", {"phases": [{"code": "1"}, "not a part"], "next": {"day": "x"}})
    first, _second = body.parts("phases", "phase")
    part = body.part("next")
    assert part is not None
    part.day("day")
    assert first.text("code") == "1"
    assert [problem.where for problem in body.problems] == ["thing X, phase 2", "thing X, next, day"]


def test_what_must_be_said_is_asked_for() -> None:
    body = Body("thing X", {})
    assert body.demanded("by", "Name the power.") == ""
    assert (body.problems[0].hint, body.part("next"), body.parts("phases")) == ("Name the power.", None, ())


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_no_value_breaks_a_reader(found: Any) -> None:
    body = Body("thing X", {"x": found})
    for ask in (body.text, body.number, body.day, body.texts):
        ask("x")
    body.choice("x", Fruit)
    for part in body.parts("x"):
        part.text("x")


@pytest.mark.parametrize("found", ["1" * 5000, "1000000000", 10**9, -1, 1.5, True, "²"])
def test_a_number_that_nobody_could_mean_is_said_and_not_taken(found: object) -> None:
    """An error says where, what was found, which rule and what next; it never ends in a traceback."""
    body = Body("thing X", {"number": found})
    assert body.number("number") is None
    [problem] = body.problems
    assert (problem.where, problem.found) == ("thing X, number", str(found))
