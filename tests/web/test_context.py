from __future__ import annotations

import pytest
from django.test import Client
from pytest_django import Settings

from tests.web.house import Desk, make_user

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.mark.parametrize(
    ("role", "offered"),
    [
        ("reader", ["/", "/people/", "/documents/", "/exchanges/", "/check/", "/stories/", "/explain/", "/figures/"]),
        (
            "registrar",
            [
                "/",
                "/people/",
                "/documents/",
                "/documents/new/",
                "/exchanges/",
                "/check/",
                "/stories/",
                "/explain/",
                "/figures/",
            ],
        ),
        (
            "reviewer",
            [
                "/",
                "/people/",
                "/documents/",
                "/exchanges/",
                "/check/",
                "/stories/",
                "/review/",
                "/explain/",
                "/figures/",
            ],
        ),
        (
            "exchange-desk",
            [
                "/",
                "/people/",
                "/documents/",
                "/documents/new/",
                "/exchanges/",
                "/check/",
                "/stories/",
                "/explain/",
                "/figures/",
            ],
        ),
        ("keeper", ["/", "/exchanges/", "/check/", "/stories/", "/explain/", "/figures/"]),
    ],
)
def test_the_menu_offers_what_a_role_may_do(desk: Desk, client: Client, role: str, offered: list[str]) -> None:
    client.force_login(make_user("sample-clerk", role))
    menu = client.get("/").content.decode().split("<nav", 1)[1].split("</nav>")[0]
    assert [part.split('"')[0] for part in menu.split('href="')[1:]] == offered


def test_a_register_of_real_people_bears_no_banner(client: Client, settings: Settings) -> None:
    settings.REGISTER_MADE_UP = False
    assert b"Made-up" not in client.get("/sign-in/").content


def test_law_12_a_made_up_register_says_so_before_anybody_signs_in(client: Client, settings: Settings) -> None:
    settings.REGISTER_MADE_UP = True
    assert b"Nobody named here is real." in client.get("/sign-in/").content


def test_law_12_a_page_that_does_not_say_for_itself_says_it_of_the_register(
    desk: Desk, client: Client, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One made-up list is enough; a page of one document, which knows whether that is made up, says so itself."""
    settings.REGISTER_MADE_UP = False
    client.force_login(make_user("sample-clerk", "registrar"))
    monkeypatch.setattr("byname.web.context.made_up", lambda **_facts: False)
    assert b"Nobody named here is real." not in client.get("/people/").content
    monkeypatch.setattr("byname.web.context.made_up", lambda **_facts: True)
    monkeypatch.setattr("byname.web.context.wholly_made_up", lambda **_facts: True)
    assert b"Nobody named here is real." in client.get("/people/").content
    monkeypatch.setattr("byname.web.context.wholly_made_up", lambda **_facts: False)
    told = client.get("/people/").content
    assert b"Some of the data here are made up." in told, (
        "of real people beside made-up ones it is not said that none is real"
    )
    assert b"Nobody named here is real." not in told
