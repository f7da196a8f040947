"""When a claim is about."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from byname.core.verdicts.whens import When, exchange_meant, near_whens, says, stage_meant, written_whens
from tests.core.verdicts.claimed import DAY, claim
from tests.core.verdicts.desks import DESK

MAY_23, MAY_24 = date(2025, 5, 23), date(2025, 5, 24)


@pytest.mark.parametrize(
    ("fields", "status", "words", "when"),
    [
        ({"kind": "event", "first": MAY_24, "last": MAY_24}, "returned", "", When(exchange="X-2", phase="2")),
        ({"kind": "event"}, "returned", "", When(last=DAY)),  # no exchange lately: all who have come
        ({"kind": "event", "first": MAY_23, "last": MAY_24}, "returned", "", When(first=MAY_23, last=MAY_24)),
        ({"kind": "event", "first": date(2025, 1, 1), "last": date(2025, 1, 1)}, "returned", "",
         When(first=date(2025, 1, 1), last=date(2025, 1, 1))),
        ({"kind": "cumulative"}, "returned", "have returned", When(last=DAY)),
        ({"kind": "cumulative"}, "returned", "are back home", When(as_of=DAY)),
        ({"kind": "cumulative", "first": date(2025, 1, 1), "last": DAY}, "returned", "",
         When(first=date(2025, 1, 1), last=DAY)),
        ({"kind": "stock"}, "held", "", When(as_of=DAY)),
        ({"kind": "event", "first": MAY_23, "last": MAY_24}, "taken", "", When(first=MAY_23, last=MAY_24)),
    ],
)  # fmt: skip
def test_a_claim_is_of_a_day_a_period_or_a_stage_as_its_words_say(
    fields: dict[str, Any], status: str, words: str, when: When | tuple[()]
) -> None:
    expected = (when,) if isinstance(when, When) else when
    assert written_whens(claim(5, **fields), status, DESK, DAY, words) == expected


def test_an_event_without_a_day_is_that_of_the_last_days_before_its_text() -> None:
    assert written_whens(claim(5, kind="event"), "returned", DESK, date(2025, 5, 25)) == (
        When(exchange="X-2", phase="2"),
    )


def test_without_any_day_there_is_nothing_to_ask() -> None:
    assert written_whens(claim(5), "returned", DESK, None) == ()


def test_next_to_a_stage_lie_the_whole_exchange_and_its_other_stages() -> None:
    event = claim(5, kind="event", first=MAY_24, last=MAY_24)
    near = near_whens(event, When(exchange="X-2", phase="2"), DESK, DAY)
    assert near == (("exchange", When(exchange="X-2")), ("phase", When(exchange="X-2", phase="1")))


def test_next_to_who_came_back_lies_who_is_back_and_the_reverse() -> None:
    told = claim(5, last=MAY_24)
    assert near_whens(told, When(last=MAY_24), DESK, DAY)[0] == ("stock", When(as_of=MAY_24))
    assert near_whens(told, When(as_of=MAY_24), DESK, DAY)[0] == ("flow", When(last=MAY_24))
    assert ("day", When(as_of=MAY_23)) in near_whens(told, When(as_of=MAY_24), DESK, DAY)


def test_words_are_heard_whatever_their_case() -> None:
    assert says("ВДОМА", (r"\bвдома\b",))
    assert not says("дім", (r"\bвдома\b",))


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("in the second stage", 1), ("the 3rd phase", 2), ("етап 2", 1), ("у першому етапі", 0), ("на последнем этапе", -1),
        ("stage 0", 1000), ("a staged return", None), ("the second exchange", None),
    ],
)  # fmt: skip
def test_a_stage_is_named_by_its_place(words: str, place: int | None) -> None:
    assert stage_meant(words) == place


@pytest.mark.parametrize(
    ("words", "dated", "exchange"),
    [
        ("came in X-1", False, "X-1"),
        ("came in X-1 and X-2", False, None),
        ("the last exchange", False, "X-2"),
        ("the last exchange", True, None),
        ("an exchange", False, None),
    ],
)
def test_the_exchange_that_is_meant_is_the_one_named_or_the_last(words: str, dated: bool, exchange: str | None) -> None:
    assert exchange_meant(words, DESK, DAY, dated=dated) == exchange
    assert exchange_meant("the last exchange", DESK, date(2020, 1, 1)) == ""


def test_a_stage_that_an_exchange_had_not_asks_for_nothing() -> None:
    assert written_whens(claim(5, kind="event"), "returned", DESK, DAY, "in the third stage of X-2") == ()
    stage = written_whens(claim(5, kind="event"), "returned", DESK, DAY, "in the last stage of X-2")
    assert stage == (When(exchange="X-2", phase="2"),)


@pytest.mark.parametrize(
    ("fields", "when"),
    [
        ({"kind": "event"}, When(exchange="X-1")),
        ({"kind": "cumulative"}, When(last=DAY)),
        ({"kind": "cumulative", "value": None}, When(exchange="X-1")),  # a question
    ],
)
def test_a_total_beside_which_an_exchange_is_named_is_a_total(fields: dict[str, Any], when: When) -> None:
    assert written_whens(claim(**({"value": 400} | fields)), "returned", DESK, DAY, "since X-1, 400 have come") == (
        when,
    )


@pytest.mark.parametrize("last", [date.max, date(1900, 1, 1)])
def test_a_day_at_the_end_of_the_calendar_has_no_exchange_near(last: date) -> None:
    near = near_whens(claim(5, kind="event", first=last, last=last), When(first=last, last=last), DESK, last)
    assert {kind for kind, _when in near} <= {"stock", "period"}
