from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from byname.queries import responses
from byname.queries.responses import ResponsesView
from tests.web import sample_lists

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the page asked for."""
    found: list[dict[str, Any]] = []

    def answer(**facts: Any) -> ResponsesView:
        found.append(facts)
        return sample_lists.responses(facts["by"])

    monkeypatch.setattr(responses, "responses", answer)
    return found


def test_requests_are_told_by_group_with_small_ones_withheld(signed_in: Client, asked: list[dict[str, Any]]) -> None:
    page = signed_in.get("/exchanges/responses/?by=unit").content.decode()
    assert asked[0]["by"] == "unit"
    assert "1,204" in page
    assert "12 · 30 · 90" in page
    assert "7 more perhaps" in page
    assert "fewer than" in page


def test_a_stranger_is_sent_to_sign_in(client: Client, asked: list[dict[str, Any]]) -> None:
    assert client.get("/exchanges/responses/").status_code == 302
    assert asked == []
