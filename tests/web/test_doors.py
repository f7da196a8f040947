"""A stranger at every door: the addresses are walked, so that a new one cannot be forgotten."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from pytest_django import Settings

from tests.web.house import Desk
from tests.web.sample_views import NUMBER

pytestmark = pytest.mark.django_db(databases="__all__")

OPEN = {"sign-in", "sign-out", "invitation"}
VALUES = {
    "number": {"str": NUMBER, "int": "7"}, "code": {"str": "X-25"}, "token": {"str": "no-such-token"},
    "phase": {"str": "1"}, "digest": {"str": "R0000-0000-0000"}, "name": {"str": "pdf"}, "place": {"int": "0"},
}  # fmt: skip


def addresses(patterns: list[URLPattern | URLResolver], prefix: str = "/") -> Iterator[tuple[str, str]]:
    for pattern in patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern.url_patterns, route)
        else:
            yield str(pattern.name), re.sub(r"<(\w+):(\w+)>", lambda m: VALUES[m[2]][m[1]], route)


ALL = sorted(addresses(get_resolver().url_patterns))
CLOSED = [address for name, address in ALL if name not in OPEN]
READ = [address for name, address in ALL if name not in OPEN | {"review-keys", "review-undo"}]


def test_the_walk_finds_the_pages() -> None:
    assert {"account", "figure", "person", "record", "document", "take-in", "review", "explain"} <= {
        name for name, _ in ALL
    }


@pytest.mark.parametrize("address", CLOSED)
@pytest.mark.parametrize("method", ["get", "post", "put", "delete", "head"])
def test_law_8_a_stranger_is_sent_to_the_sign_in_and_nothing_is_asked(desk: Desk, address: str, method: str) -> None:
    response = getattr(Client(), method)(address)
    assert (response.status_code, response.headers["Location"].split("?")[0]) == (302, "/sign-in/")
    assert (desk.asked, desk.done) == ([], [])


@pytest.mark.parametrize("address", READ)
def test_reading_a_page_never_acts(signed_in: Client, desk: Desk, address: str) -> None:
    response = signed_in.get(address, {"q": "жмак", "f": "returned@2024-06-30", "a": "taken", "b": "held"})
    assert response.status_code == 200
    assert desk.done == []


@pytest.mark.parametrize("address", [address for name, address in ALL if name != "invitation"])
def test_a_form_from_elsewhere_is_refused(desk: Desk, address: str) -> None:
    client = Client(enforce_csrf_checks=True)
    assert client.post(address, {"outcome": "same"}).status_code == 403
    assert desk.done == []


@pytest.mark.parametrize("address", READ)
def test_no_page_with_people_stays_in_a_browser(signed_in: Client, address: str) -> None:
    assert signed_in.get(address).headers["Cache-Control"] == "no-store"


PAGES = [*READ, "/sign-in/", "/no-such-address/"]


@pytest.mark.parametrize("address", PAGES)
def test_no_page_names_an_outside_address_or_carries_script_or_style(signed_in: Client, address: str) -> None:
    text = signed_in.get(address, {"q": "жмак", "f": "taken", "a": "taken", "b": "held"}).content.decode()
    outside = re.findall(r"""(?:src|href|action|hx-\w+)\s*=\s*["'](?:https?:)?//[^"']*""", text)
    inline = re.findall(r"<style|\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=|javascript:", text)
    assert (outside, inline) == ([], [])


@pytest.mark.parametrize("address", PAGES)
def test_every_page_has_a_strict_policy_and_a_language(signed_in: Client, address: str) -> None:
    response = signed_in.get(address)
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "style-src 'self'" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize("address", [a for a in READ if not a.endswith(("/mend/", "/pdf"))])
def test_law_12_every_page_of_made_up_data_says_so_in_text_and_title(
    signed_in: Client, address: str, settings: Settings
) -> None:
    settings.REGISTER_MADE_UP = True
    text = (
        signed_in.get(address).content.decode()
        if address != "/figure/"
        else signed_in.get(address, {"f": "x"}).content.decode()
    )
    assert "<title>Made-up data · " in text
    assert "Nobody named here is real." in text
