"""The timeline of talks, and its forms: a round, a proposal, an answer, a promise, a mark."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from tests.web.house import Desk

pytestmark = pytest.mark.django_db(databases="__all__")


def test_the_timeline_tells_what_came_of_each_round_and_what_followed(signed_in: Client) -> None:
    text = " ".join(signed_in.get("/exchanges/talks/").content.decode().split())
    for said in (
        "Round 1: a third city, 10 January 2024 to 11 January 2024", "Ariland (Rest Holm, Ann Vik)",
        "the only concrete result", "The next round was proposed by Boria for February 2024, the same city.",
        "What followed: round 2, 2 April 2024, the same city.", "proposed by Ariland to Boria, 10 January 2024",
        "“All” means: held on 1 January 2024, confirmed, asked one by one", "12 January 2024: Boria rejected: not held",
        "Rejected 2 times between 12 January 2024 and March 2024. Reasons given: not held (2 times).",
        "Ariland, minister, undertook: 1000, due 31 March 2024", "By the marks: 300 of 1,000 done, 700 open.",
        "Overdue since 1 April 2024.", "1 February 2024: kept in part, 300", "proposed by Boria",
    ):  # fmt: skip
        assert said in text


TYPED: dict[str, tuple[dict[str, str], str, dict[str, Any]]] = {
    "talks": (
        {
            "code": "T-3", "round": "3", "place": "a city", "first_day": "02.06.2024", "mediators": "one; two",
            "delegations": "aa: Rest Holm; Ann Vik\nbb", "outcomes": "! lists\nto talk on", "next_day": "2024-07", "next_by": "aa",
        },
        "add_exchange_entries",
        {
            "round": "3", "place": "a city", "first_day": "2024-06-02", "mediators": ["one", "two"],
            "delegations": [{"power": "aa", "head": "Rest Holm", "members": ["Ann Vik"]}, {"power": "bb"}],
            "outcomes": [{"text": "lists", "concrete": True}, {"text": "to talk on", "concrete": False}],
            "next": {"day": "2024-07", "proposed_by": "aa"},
        },
    ),
    "proposal": (
        {"code": "P-3", "by": "aa", "to": "bb", "formula": "all for all", "all_day": "2024-06-01", "all_status": "confirmed"},
        "add_exchange_entries",
        {
            "by": "aa", "to": "bb", "formula": "all for all", "definition": {"day": "2024-06-01", "status": "confirmed"},
        },
    ),
    "answer": (
        {"proposal": "P-1", "by": "bb", "answer": "rejected", "reason": "not held", "day": "2024-06-03"},
        "add_own_entry",
        {"proposal": "P-1", "by": "bb", "answer": "rejected", "reason": "not held", "day": "2024-06-03"},
    ),
    "promise": (
        {"code": "U-3", "by": "Rest Holm", "number": "20", "due": "2024-12"},
        "add_exchange_entries",
        {"by": "Rest Holm", "number": 20, "due": "2024-12"},
    ),
    "mark": (
        {"promise": "U-1", "state": "in-part", "number": "5"},
        "add_own_entry",
        {"promise": "U-1", "state": "in-part", "number": 5},
    ),
}  # fmt: skip


@pytest.mark.parametrize("do", TYPED)
def test_each_form_writes_one_entry(signed_in: Client, desk: Desk, do: str) -> None:
    typed, action, body = TYPED[do]
    response = signed_in.post("/exchanges/talks/", typed | {"do": do, "received": "2024-06-04"})
    assert response.status_code == 302
    assert response.headers["Location"].startswith("/exchanges/talks/#")
    [(name, args, facts)] = desk.done
    assert name == action
    if name == "add_own_entry":
        assert (args[1], facts["received"].isoformat()) == (body, "2024-06-04")
    else:
        [entry] = args[0]
        assert (entry.body, entry.code, entry.received.isoformat()) == (body, typed["code"], "2024-06-04")


def test_a_day_that_is_none_comes_back_beside_its_form(signed_in: Client, desk: Desk) -> None:
    response = signed_in.post("/exchanges/talks/", {"do": "talks", "code": "T-3", "first_day": "soon"})
    assert (response.status_code, desk.done) == (400, [])
    assert 'id="write-talks" open' in response.content.decode()
