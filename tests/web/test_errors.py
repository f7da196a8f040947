from __future__ import annotations

import pytest
from django.test import Client, RequestFactory
from django.utils.html import escape

from byname.core.errors import MisuseError, RefusedError
from byname.queries import accounts, people
from byname.web.errors import NothingHereError, WaitError, server_error
from byname.wording import UnknownTextError
from tests.web.house import Desk
from tests.web.sample_views import NUMBER

pytestmark = pytest.mark.django_db(databases="__all__")


def failing(error: Exception) -> object:
    def fail(*_: object, **__: object) -> None:
        raise error

    return fail


@pytest.mark.parametrize(
    ("error", "status"),
    [(MisuseError("Cohort 'x' is not known."), 400), (RefusedError("Your role may not do this."), 403)],
)
def test_an_error_of_ours_is_a_page_with_its_status_and_sentence(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch, error: Exception, status: int
) -> None:
    monkeypatch.setattr(accounts, "account", failing(error))
    response = signed_in.get("/")
    assert response.status_code == status
    assert str(error).split("'")[0] in response.content.decode()


@pytest.mark.parametrize("error", [UnknownTextError("There is no text for 'x'."), ZeroDivisionError("secret detail")])
def test_a_fault_of_ours_shows_no_detail(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(accounts, "account", failing(error))
    signed_in.raise_request_exception = False
    response = signed_in.get("/")
    assert response.status_code == 500
    assert str(error) not in response.content.decode()
    assert "Nothing was changed" in response.content.decode()


@pytest.mark.parametrize("mark", ["\u202e", "\u2066", "\u2069", "\u200f", "\u061c", "\x1b", "\x85"])
def test_an_error_turns_nothing_around_that_it_quotes(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch, mark: str
) -> None:
    """What a page quotes from an address cannot make the sentence read otherwise."""
    monkeypatch.setattr(accounts, "account", failing(MisuseError(f"There is no cohort a{mark}b.")))
    response = signed_in.get("/")
    text = response.content.decode()
    assert response.status_code == 400
    assert f"\\u{ord(mark):04x}" in text
    assert mark not in text


def test_law_8_a_person_one_may_not_see_and_no_person_are_one_answer(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch, desk: Desk
) -> None:
    absent = signed_in.get("/person/X1X-1XX-1/")
    monkeypatch.setattr(people, "person", failing(RefusedError("Not granted: power bb.")))
    refused = signed_in.get("/person/X1X-1XX-1/")
    assert (absent.status_code, refused.status_code) == (404, 404)
    assert _without_token(absent.content) == _without_token(refused.content)


def _without_token(page: bytes) -> list[bytes]:
    return [line for line in page.splitlines() if b"csrfmiddlewaretoken" not in line]


def test_an_address_that_leads_nowhere_is_a_page_of_ours(signed_in: Client) -> None:
    response = signed_in.get("/no-such-address/")
    assert response.status_code == 404
    assert b"Nothing here" in response.content


def test_a_form_that_expired_says_so_in_words(signed_in: Client) -> None:
    client = Client(enforce_csrf_checks=True, headers={"cookie": signed_in.cookies.output(header="", sep=";")})
    response = client.post("/review/", {"outcome": "same", "left": NUMBER})
    assert response.status_code == 403
    assert b"This form has expired" in response.content


@pytest.mark.parametrize(
    ("error", "status", "title"),
    [
        (MisuseError("Cohort not known."), 400, "That cannot be done as asked"),
        (RefusedError("Your role may not."), 403, "You may not do this"),
        (NothingHereError("Nobody of that number."), 404, "Nothing here"),
        (WaitError("Wait 15 minutes."), 429, "Please wait"),
    ],
)
def test_each_error_has_its_status_its_title_and_its_sentence(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch, error: Exception, status: int, title: str
) -> None:
    monkeypatch.setattr(accounts, "account", failing(error))
    response = signed_in.get("/")
    page = response.content.decode()
    assert (response.status_code, response.headers["Cache-Control"]) == (status, "no-store")
    assert title in page
    assert str(error) in page


def test_a_status_without_a_title_of_its_own_is_still_a_page(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    class TeapotError(MisuseError):
        status = 418

    monkeypatch.setattr(accounts, "account", failing(TeapotError("Short and stout.")))
    response = signed_in.get("/")
    assert response.status_code == 418
    assert b"That cannot be done as asked" in response.content


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "<img src=x onerror=y>", "</p><form action=/x>"])
def test_what_was_asked_for_is_shown_as_text_in_an_error(signed_in: Client, words: str) -> None:
    page = signed_in.get("/", {"as_of": words}).content.decode()
    assert words not in page
    assert escape(words) in page


@pytest.mark.parametrize(
    ("method", "address"),
    [
        ("post", "/"),
        ("put", "/review/"),
        ("delete", "/people/"),
        ("get", "/review/undo/"),
        ("patch", "/documents/new/"),
    ],
)
def test_law_9_no_other_method_does_anything(signed_in: Client, desk: Desk, method: str, address: str) -> None:
    assert getattr(signed_in, method)(address).status_code == 405
    assert (desk.asked, desk.done) == ([], [])


@pytest.mark.parametrize(
    "address", ["/person/", "/documents/x/", "/documents/-1/", "/admin/", "/api/", "/static/../byname.json", "/.env"]
)
def test_no_other_address_leads_anywhere(signed_in: Client, address: str) -> None:
    assert signed_in.get(address).status_code == 404


def test_the_page_for_a_fault_asks_nothing_of_the_register() -> None:
    response = server_error(RequestFactory().get("/"))
    assert response.status_code == 500
    assert response.headers["Cache-Control"] == "no-store"
    assert "Nothing was changed" in response.content.decode()
