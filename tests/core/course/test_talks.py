"""Rounds of talks: what came of them, and which next date was proposed beside the round that followed."""

from __future__ import annotations

from typing import Any

import pytest

from byname.core.course.talks import Talks, delegation_line, read_talks, timeline

BODY: dict[str, Any] = {
    "round": "2",
    "place": "a third city",
    "first_day": "2025-06-02",
    "delegations": [{"power": "aa", "head": "Rest Holm", "members": ["Ann Vik", "Bo Vik"]}, {"power": "bb"}],
    "mediators": ["a third power"],
    "outcomes": [{"text": "to meet again"}, {"text": "1,200 to be exchanged", "concrete": True}],
    "next": {"day": "2025-06", "place": "the same city", "proposed_by": "aa"},
    "source": "own",
}


def talks(code: str = "T-2", **changes: Any) -> Talks:
    found = read_talks(code, BODY | changes)
    assert found.problems == ()
    return found.value


def test_a_round_is_read_with_the_only_concrete_result() -> None:
    found = talks()
    assert [party.power for party in found.delegations] == ["aa", "bb"]
    assert found.delegations[0].members == ("Ann Vik", "Bo Vik")
    assert found.only_concrete is not None
    assert found.only_concrete.text == "1,200 to be exchanged"
    assert found.following is not None
    assert (str(found.following.day), found.following.proposed_by) == ("2025-06", "aa")


def test_of_two_concrete_results_none_is_the_only_one() -> None:
    outcomes = [{"text": "one", "concrete": True}, {"text": "two", "concrete": True}]
    assert talks(outcomes=outcomes).only_concrete is None
    assert talks(outcomes=[]).only_concrete is None


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"last_day": "2025-05-01"}, "talks end after they begin"),
        ({"outcomes": [{"concrete": True}]}, "must be said"),
        ({"outcomes": [{"text": "x", "concrete": "yes"}]}, "true or false"),
        ({"delegations": [{"head": "Rest Holm"}]}, "must be said"),
        ({"next": {"day": "soon"}}, "this is a day"),
    ],
)
def test_what_is_wrong_is_said(changes: dict[str, Any], rule: str) -> None:
    found = read_talks("T-2", BODY | changes)
    assert [rule in problem.rule for problem in found.problems] == [True]


def test_the_next_date_that_was_proposed_stands_beside_the_round_that_followed() -> None:
    third, first = talks("T-3", round="3", first_day="2025-07-23"), talks("T-1", round="1", first_day="2025-05-16")
    undated = talks("T-0", first_day="")
    found = timeline([third, undated, talks(), first])
    assert [one.code for one, _after in found] == ["T-1", "T-2", "T-3", "T-0"]
    assert [after and after.code for _one, after in found] == ["T-2", "T-3", None, None]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("aa: Rest Holm; Ann Vik; Bo Vik", {"power": "aa", "head": "Rest Holm", "members": ["Ann Vik", "Bo Vik"]}),
        ("bb", {"power": "bb"}),
        (" : Rest Holm", {"head": "Rest Holm"}),
    ],
)
def test_a_delegation_is_one_line(line: str, found: dict[str, Any]) -> None:
    assert delegation_line(line) == found
