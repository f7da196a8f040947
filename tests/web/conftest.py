"""Who looks at the pages in tests, and what they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from django.test import Client

    from tests.web.house import Desk

# Django is not set up yet when pytest reads this file, so whatever needs it is imported where it is used.


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Let every query answer with a made-up result, and every action only say that it was asked for."""
    from tests.web.house import sample_desk

    return sample_desk(monkeypatch)


@pytest.fixture
def signed_in(desk: Desk) -> Client:
    """A browser in which somebody with every role but the keeper's has signed in."""
    from django.test import Client

    from tests.web.house import make_user

    client = Client()
    client.force_login(make_user("sample-clerk", "reader", "registrar", "reviewer"))
    return client
