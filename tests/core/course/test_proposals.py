"""Proposals and their answers, years of rejections included."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.course.proposals import (
    Answered,
    Reply,
    in_order,
    read_answer,
    read_proposal,
    rejections,
    standing_reply,
)

MEANS = {"day": "2025-05-16", "status": "confirmed", "consent": "asked one by one"}


def answer(code: str, reply: str = "rejected", day: str = "", reason: str = "") -> Answered:
    found = read_answer(code, {"proposal": "P-1", "by": "bb", "answer": reply, "day": day, "reason": reason})
    assert found.problems == ()
    return found.value


def test_all_for_all_says_what_all_means() -> None:
    found = read_proposal("P-1", {"by": "aa", "formula": "all for all", "definition": MEANS})
    assert found.problems == ()
    assert found.value.formula is not None
    assert found.value.formula.means.status == "confirmed"


@pytest.mark.parametrize("definition", [None, {}, {"day": "2025-05-16"}, {"day": "2025-05-16", "status": "held"}])
def test_all_for_all_without_a_day_a_rule_or_consent_is_not_whole(definition: dict[str, str] | None) -> None:
    """domain.md 4.2, 11: "All" needs a definition date, status rule and consent field."""
    [problem] = read_proposal("P-1", {"by": "aa", "formula": "all for all", "definition": definition}).problems
    assert problem.where == "proposal P-1, definition"
    assert "Not said" in problem.hint


def test_a_proposal_that_leaves_all_open_may_say_so_in_words() -> None:
    found = read_proposal("P-1", {"by": "aa", "formula": "all for all", "definition": "left open in the speech"})
    assert (found.problems, found.value.defined) == ((), "left open in the speech")


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({"formula": "1000 for 1000"}, "by"),
        ({"by": "aa"}, "formula"),
        ({"by": "aa", "formula": "the good ones"}, "formula"),
        ({"by": "aa", "text": "x", "categories": ["the famous"]}, "categories"),
        ({"by": "aa", "formula": "all for all", "definition": {"day": "then"}}, "formula"),
    ],
)
def test_what_is_wrong_with_a_proposal_is_named(body: dict[str, Any], where: str) -> None:
    assert [problem.where for problem in read_proposal("P-1", body).problems] == [f"proposal P-1, {where}"]


@pytest.mark.parametrize("body", [{"answer": "rejected"}, {"proposal": "P-1"}, {"proposal": "P-1", "answer": "maybe"}])
def test_an_answer_names_what_it_answers_and_how(body: dict[str, Any]) -> None:
    assert len(read_answer("A-1", body).problems) == 1


def test_years_of_rejections_are_added_up_with_their_reasons() -> None:
    """ "Rejected 7 times between 2022-09 and 2025-04"."""
    days = ("2023-01", "2022-09", "2023-06-01", "2024", "2024-10-10", "2025-04", "")
    some = [answer(f"A-{n}", day=day, reason="not held" if n % 2 else "lists not agreed") for n, day in enumerate(days)]
    found = rejections([*some, answer("A-9", "countered", "2025-05-01")])
    assert found is not None
    assert (found.number, str(found.first), str(found.last)) == (7, "2022-09", "2025-04")
    assert found.reasons == (("lists not agreed", 4), ("not held", 3))
    assert rejections([answer("A-1", "accepted")]) is None


def test_the_newest_word_stands_and_silence_is_no_word() -> None:
    assert standing_reply([]) is Reply.UNANSWERED
    some = [answer("A-1", "rejected", "2024-01-01"), answer("A-2", "accepted", "2025-01-01")]
    assert standing_reply([*some, answer("A-3", "unanswered", "2025-06-01")]) is Reply.ACCEPTED


@given(st.permutations([answer(f"A-{n}", day=f"2024-0{n}-01") for n in range(1, 7)]))
def test_law_10_the_order_in_which_answers_were_entered_does_not_matter(some: list[Answered]) -> None:
    assert [each.code for each in in_order(some)] == [f"A-{n}" for n in range(1, 7)]
