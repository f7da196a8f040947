from __future__ import annotations

import pytest
from django.test import Client

from tests.web.house import Desk
from tests.web.sample_views import RECORD, RECORD_2

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.mark.parametrize("outcome", ["same", "different", "undecided"])
def test_a_decision_is_made_by_the_same_action_as_anywhere(signed_in: Client, desk: Desk, outcome: str) -> None:
    response = signed_in.post("/review/", {"left": RECORD, "right": RECORD_2, "outcome": outcome})
    assert response.headers["Location"] == "/review/"
    [(name, args, named)] = desk.done
    assert (name, args, named["by"].name) == ("judge", (RECORD, RECORD_2, outcome), "sample-clerk")


def test_what_is_no_decision_decides_nothing(signed_in: Client, desk: Desk) -> None:
    assert signed_in.post("/review/", {"left": RECORD, "right": RECORD_2, "outcome": "maybe"}).status_code == 400
    assert desk.done == []


def test_undo_takes_the_newest_decision_back(signed_in: Client, desk: Desk) -> None:
    signed_in.post("/review/undo/")
    assert [name for name, _, _ in desk.done] == ["undo"]
    assert signed_in.get("/review/undo/").status_code == 405


def test_a_pair_put_off_is_not_put_up_again_in_this_round(signed_in: Client, desk: Desk) -> None:
    page = signed_in.get("/review/", {"skip": ["A~B", "nonsense"]}).content.decode()
    assert desk.asked[-1][2]["skip"] == (("A", "B"),)
    assert f"skip=A~B&amp;skip={RECORD}~{RECORD_2}" in page


def test_what_agrees_conflicts_and_is_missing_is_said_in_words(signed_in: Client) -> None:
    page = signed_in.get("/review/").content.decode()
    words = ("Agrees", "Conflicts", "Missing", "The family name and the given name agree", "They name different units")
    assert [word for word in words if word not in page] == []


def test_when_nothing_waits_the_page_says_so(signed_in: Client, desk: Desk) -> None:
    desk.pair = None
    assert b"No pair waits for a decision." in signed_in.get("/review/").content
