"""Talks at the terminal: a round is written with what was said there, and the timeline is read without a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.exchanges.courses import DESK, type_course, typed

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


def test_the_timeline_tells_rounds_proposals_answers_and_promises(listed: Hands) -> None:
    assert "No talks are written down yet." in typed(listed, "talks")
    type_course(listed)
    told = typed(listed, "talks")
    for line in (
        "Round 1: a third city, 10 September 2022",
        "  - Ariland: Rest Holm, with Ann Vik",
        "  - lists are to be brought (the only concrete result)",
        "  - The next round was proposed by Ariland for October 2022.",
        "  - What followed: round 2, 5 December 2022.",
        "  - Rejected 2 times between 12 September 2022 and November 2022. Reasons given: not held (2 times).",
        "Rejected again and again",
    ):
        assert line in told
    assert "Promise U-1" in told


def test_one_round_is_shown_by_its_code(listed: Hands) -> None:
    type_course(listed)
    told = typed(listed, "talks", "T-2")
    assert "Round 2" in told
    assert "Round 1" not in told
    assert listed.json("exchange", "talks", "T-1")["talks"]["following"]["day"] == "2022-10"
    assert listed.type("exchange", "talks", "T-9").code == 2


def test_as_known_then_later_answers_are_not_there(listed: Hands) -> None:
    type_course(listed)
    assert "not held" not in typed(listed, "talks", "--known-at", "2022-09-30")
    page = listed.json("exchange", "talks", "--known-at", "2022-09-30")
    assert [each["talks"]["code"] for each in page["rounds"]] == ["T-1"]


def test_who_may_not_write_is_refused_and_reads(hands: Hands) -> None:
    refused = hands.type("exchange", "talks", "T-1", "--place", "x", "--as", "vira")
    assert (refused.code, refused.out) == (2, "")
    assert hands.type("exchange", "talks", "--as", "vira").code == 0
    assert hands.type("exchange", "talks", "T-1", "--first-day", "soon", *DESK).code == 2
