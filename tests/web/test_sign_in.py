from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from byname.core.invitations import invitation_of
from byname.web.limits import TRIES
from tests.web.house import PASSWORD, Desk, make_user

pytestmark = pytest.mark.django_db(databases="__all__")


def enter(client: Client, password: str = PASSWORD, **more: str) -> Any:
    return client.post("/sign-in/", {"name": "sample-clerk", "password": password, **more})


@pytest.fixture
def clerk(desk: Desk) -> Any:
    return make_user("sample-clerk", "reader")


def test_the_right_password_lets_in_and_leads_to_the_account(clerk: Any, client: Client) -> None:
    response = enter(client)
    assert (response.status_code, response.headers["Location"]) == (302, "/")
    assert client.get("/").status_code == 200


def test_one_is_led_back_to_where_one_wanted_to_go(clerk: Any, client: Client) -> None:
    assert enter(client, next="/people/?q=a").headers["Location"] == "/people/?q=a"


@pytest.mark.parametrize("elsewhere", ["//evil.example/", "https://evil.example/", "javascript:alert(1)"])
def test_one_is_never_led_to_another_site(clerk: Any, client: Client, elsewhere: str) -> None:
    assert enter(client, next=elsewhere).headers["Location"] == "/"


def test_a_wrong_password_and_an_unknown_name_get_the_same_answer(clerk: Any, client: Client) -> None:
    wrong = enter(client, "not this one")
    unknown: Any = client.post("/sign-in/", {"name": "nobody", "password": PASSWORD})
    words = b"This name and this password do not belong together."
    assert (wrong.status_code, unknown.status_code) == (403, 403)
    assert words in wrong.content
    assert words in unknown.content


def test_after_five_wrong_tries_even_the_right_password_has_to_wait(clerk: Any, client: Client) -> None:
    for _ in range(TRIES):
        enter(client, "not this one")
    response = enter(client)
    assert response.status_code == 429
    assert b"wait 15 minutes" in response.content


def test_somebody_no_longer_active_does_not_come_in(clerk: Any, client: Client) -> None:
    clerk.is_active = False
    clerk.save()
    assert enter(client).status_code == 403


def test_who_was_invited_and_has_no_password_yet_does_not_come_in(desk: Desk, client: Client) -> None:
    get_user_model()._default_manager.create_user("sample-clerk", None, invitation=invitation_of("token"))
    assert enter(client, "").status_code == 403


def test_signing_out_needs_a_form_and_closes_the_door(clerk: Any, client: Client) -> None:
    client.force_login(clerk)
    assert client.get("/sign-out/").status_code == 405
    client.post("/sign-out/")
    assert client.get("/").status_code == 302


@pytest.fixture
def invited(desk: Desk) -> Any:
    manager: Any = get_user_model()._default_manager
    return manager.create_user("sample-clerk", None, roles=["reader"], invitation=invitation_of("one-time"))


def accept(client: Client, password: str, again: str) -> Any:
    return client.post("/invitation/one-time/", {"password": password, "again": again})


def test_an_invitation_sets_the_password_once(invited: Any, client: Client) -> None:
    assert b"sample-clerk" in client.get("/invitation/one-time/").content
    assert accept(client, PASSWORD, PASSWORD).headers["Location"] == "/sign-in/"
    assert enter(client).status_code == 302
    assert accept(Client(), "another good password", "another good password").status_code == 404
    assert client.get("/invitation/one-time/").status_code == 404


@pytest.mark.parametrize(
    ("password", "again", "why"),
    [
        (PASSWORD, PASSWORD + "x", "not the same"),
        ("short", "short", "too short"),
        ("password1234", "password1234", "too common"),
        ("sample-clerk", "sample-clerk", "too similar"),
    ],
)
def test_a_weak_or_mistyped_password_is_refused_with_its_reason(
    invited: Any, client: Client, password: str, again: str, why: str
) -> None:
    response = accept(client, password, again)
    assert response.status_code == 400
    assert why in response.content.decode()
    invited.refresh_from_db()
    assert invited.invitation == invitation_of("one-time")


def test_no_invitation_matches_those_who_have_none(clerk: Any, client: Client) -> None:
    assert client.get("/invitation//").status_code == 404
    assert client.get("/invitation/%20/").status_code == 404


@pytest.mark.parametrize(
    "elsewhere",
    [
        "http://evil.example",
        "///evil.example",
        "/\\evil.example",
        "https:evil.example",
        "data:text/html,x",
        " //evil.example",
        "\t//evil.example",
        "ftp://x/",
    ],
)
def test_no_trick_of_writing_leads_to_another_site(clerk: Any, client: Client, elsewhere: str) -> None:
    assert enter(client, next=elsewhere).headers["Location"] == "/"


@pytest.mark.parametrize("inside", ["/", "/figure/?f=taken%402024-06-30", "/documents/7/?page=2", "/review/"])
def test_the_form_carries_where_one_wanted_to_go(clerk: Any, client: Client, inside: str) -> None:
    page = client.get("/sign-in/", {"next": inside}).content.decode()
    assert f'value="{inside}"' in page


def test_a_page_that_needs_somebody_leads_through_the_sign_in_and_back(clerk: Any, client: Client) -> None:
    sent = client.get("/documents/7/?page=2").headers["Location"]
    assert sent == "/sign-in/?next=/documents/7/%3Fpage%3D2"
    assert enter(client, next="/documents/7/?page=2").headers["Location"] == "/documents/7/?page=2"


@pytest.mark.parametrize(
    ("name", "password"),
    [
        ("", ""),
        ("sample-clerk", ""),
        ("", PASSWORD),
        ("sample-clerk ", PASSWORD),
        ("sample-clerk", PASSWORD + " "),
        ("x" * 5_000, "y" * 5_000),
    ],
)
def test_what_is_not_exactly_right_does_not_let_in(clerk: Any, client: Client, name: str, password: str) -> None:
    response: Any = client.post("/sign-in/", {"name": name, "password": password})
    assert response.status_code == 403
    assert client.get("/").status_code == 302


def test_a_refused_form_keeps_the_name_and_never_the_password(clerk: Any, client: Client) -> None:
    page = enter(client, "a wrong secret of mine").content.decode()
    assert 'value="sample-clerk"' in page
    assert "a wrong secret of mine" not in page


def test_a_name_in_a_refused_form_is_text(client: Client, clerk: Any) -> None:
    response: Any = client.post("/sign-in/", {"name": '"><script>alert(1)</script>', "password": "x"})
    assert b"<script>alert" not in response.content


@pytest.mark.parametrize("address", ["/sign-in/", "/invitation/one-time/"])
def test_a_page_with_a_password_field_is_kept_by_no_browser(invited: Any, client: Client, address: str) -> None:
    assert "no-store" in client.get(address).headers["Cache-Control"]


@pytest.mark.parametrize("method", ["put", "delete", "patch"])
def test_a_door_knows_only_reading_and_sending(client: Client, clerk: Any, method: str) -> None:
    assert getattr(client, method)("/sign-in/").status_code == 405


def test_who_was_barred_before_he_chose_a_password_finds_no_invitation(invited: Any, client: Client) -> None:
    invited.is_active = False
    invited.save()
    assert client.get("/invitation/one-time/").status_code == 404
    assert accept(client, PASSWORD, PASSWORD).status_code == 404


def test_who_is_barred_while_signed_in_is_out_with_the_next_page(clerk: Any, client: Client) -> None:
    enter(client)
    clerk.is_active = False
    clerk.save()
    assert client.get("/").status_code == 302
