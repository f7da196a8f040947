from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from byname.queries import handovers
from byname.queries.handovers import HandoverView
from tests.web import sample_lists
from tests.web.sample_views import HITS

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the page asked for."""
    found: list[dict[str, Any]] = []

    def answer(code: str, **facts: Any) -> HandoverView:
        found.append({"code": code} | facts)
        return sample_lists.handover()

    monkeypatch.setattr(handovers, "handover", answer)
    return found


def test_each_number_opens_into_its_people(signed_in: Client, asked: list[dict[str, Any]]) -> None:
    page = signed_in.get("/exchanges/X-1/lists/?phase=1").content.decode()
    assert asked[0]["phase"] == "1"
    assert not asked[0]["people"]
    assert "Came though not agreed" in page
    assert "outcome=not-agreed" in page
    assert "3 to 10" in page


def test_an_outcome_asks_for_people_and_shows_them(signed_in: Client, asked: list[dict[str, Any]]) -> None:
    page = signed_in.get("/exchanges/X-1/lists/?outcome=not-agreed").content.decode()
    assert asked[0]["people"]
    assert HITS[0].name in page


def test_a_small_number_is_withheld_with_its_rule(signed_in: Client, asked: list[dict[str, Any]]) -> None:
    page = signed_in.get("/exchanges/X-1/lists/").content.decode()
    assert "fewer than" in page


def test_law_made_up_data_says_so(signed_in: Client, asked: list[dict[str, Any]]) -> None:
    assert "Made-up data" in signed_in.get("/exchanges/X-1/lists/").content.decode()


def test_a_stranger_is_sent_to_sign_in(client: Client, asked: list[dict[str, Any]]) -> None:
    assert client.get("/exchanges/X-1/lists/").status_code == 302
    assert asked == []
