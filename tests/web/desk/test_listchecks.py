"""The page on which a list from outside is checked: a file or a document in, classes that open into rows and people out."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import Settings

from byname.actions import listchecks as acts
from byname.core.errors import MisuseError
from byname.queries import listcheckfile, listchecks
from tests.web.house import Desk, make_user
from tests.web.sample_listchecks import MATCHED, list_check_view

pytestmark = pytest.mark.django_db(databases="__all__")

PAGE = "/exchanges/check/"
FACTS = {"source": "detaining", "role": "offered", "power": "aa", "received": "2025-06-01"}


@pytest.fixture(autouse=True)
def folder(settings: Settings, tmp_path: Path) -> Path:
    """Where uploads are held."""
    settings.DATA = tmp_path
    return tmp_path / "uploads"


@pytest.fixture
def checks(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A desk whose lists are all the made-up one."""
    monkeypatch.setattr(acts, "match_file", desk.query("match_file", lambda *_, **__: MATCHED))
    monkeypatch.setattr(acts, "match_document", desk.query("match_document", lambda *_, **__: MATCHED))
    monkeypatch.setattr(listchecks, "list_check", desk.query("list_check", lambda *_, **__: list_check_view()))
    monkeypatch.setattr(listcheckfile, "check_file", desk.query("check_file", lambda *_, **__: b"row;verdict\r\n"))
    return desk


def asked(desk: Desk, name: str) -> tuple[tuple[Any, ...], dict[str, Any]]:
    return next((args, kwargs) for each, args, kwargs in desk.asked if each == name)


def upload(client: Client, **more: Any) -> Any:
    file = SimpleUploadedFile("theirs.csv", "ПІБ;Д.н.\nЖмаковенко Глем;1991\n".encode())
    return client.post(PAGE, {"file": file, **FACTS, **more})


def test_the_form_asks_for_a_list_and_says_that_nothing_is_taken_in(signed_in: Client) -> None:
    page = signed_in.get(PAGE).content.decode()
    assert "Nothing of it is taken in." in page
    assert all(f'name="{name}"' in page for name in ("file", "source", "role", "power", "against", "document"))


def test_every_class_opens_into_its_rows_and_every_row_into_the_person(signed_in: Client, checks: Desk) -> None:
    page = upload(signed_in).content.decode()
    assert "Of 304 rows, each in one class" in page
    assert '<a href="#class-home">1</a>' in page
    assert 'id="class-home"' in page
    assert "since 24 May 2025; in exchange X-25; Civilian" in page
    assert "Born: theirs 12 March 1991, ours 12 March 1990 (told by Own forces)" in page
    assert "row 5: nobody is named." in page
    assert re.search(r'id="row-2".*?href="/person/', page, re.DOTALL)
    assert ('id="row-205"' in page, 'id="row-206"' in page) == (True, False)
    assert "100 more rows are in the file to download." in page
    assert checks.done == []


def test_who_vanished_and_who_is_on_no_list_is_named(signed_in: Client, checks: Desk) -> None:
    page = upload(signed_in).content.decode()
    assert "Vanished; nobody has told of them since" in page
    assert 'href="/documents/7/"' in page
    assert "On no list of theirs" in page


def test_a_document_taken_in_is_checked_by_its_number(signed_in: Client, checks: Desk) -> None:
    assert signed_in.get(PAGE, {"document": "7"}).content.decode().count('value="7"') == 1
    assert signed_in.post(PAGE, {"document": "7", "against": "5"}).status_code == 200
    assert asked(checks, "match_document")[0] == (7,)
    assert asked(checks, "list_check")[1]["against"] == 5


def test_the_file_for_the_clerk_is_made_of_the_list_that_is_held(signed_in: Client, checks: Desk) -> None:
    page = upload(signed_in).content.decode()
    token = re.search(r'name="token" value="([^"]+)"', page)
    assert token
    answer = signed_in.post(PAGE, {"token": token[1], "title": "theirs.csv", **FACTS, "download": "csv"})
    assert answer.content == b"row;verdict\r\n"
    assert 'filename="theirs-made-up-checked.csv"' in answer.headers["Content-Disposition"]
    arrival = asked(checks, "match_file")[0][0]
    assert (arrival.title, arrival.role, arrival.kind, arrival.power) == ("theirs.csv", "offered", "", "aa")


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({}, "Choose a file"), ({"document": "seven"}, "seven is no number"), ({"token": "x"}, "Choose"),
        ({"token": "gone", "source": "detaining"}, "again"), ({"document": "1", "against": "-"}, "no number"),
    ],
)  # fmt: skip
def test_what_cannot_be_checked_comes_back_with_a_sentence(
    signed_in: Client, checks: Desk, form: dict[str, str], says: str
) -> None:
    answer = signed_in.post(PAGE, form)
    assert 400 <= answer.status_code < 500
    assert 'role="alert"' in answer.content.decode()
    assert says in answer.content.decode()


def test_a_refusal_of_the_register_is_shown_and_what_was_typed_stays(
    signed_in: Client, checks: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: Any, **_kwargs: Any) -> None:
        raise MisuseError("Source 'detaining' is not known to this register.")

    monkeypatch.setattr(acts, "match_file", refuse)
    answer = upload(signed_in, exchange="X-25")
    assert answer.status_code == 400
    assert "is not known to this register" in answer.content.decode()
    assert 'value="X-25"' in answer.content.decode()


def test_a_file_and_a_document_at_once_are_one_too_many(signed_in: Client, checks: Desk) -> None:
    assert "Give one list" in upload(signed_in, document="7").content.decode()


@pytest.mark.parametrize("roles", [("reader",), ("registrar",), ("keeper",)])
def test_whoever_has_no_part_in_exchanges_is_refused_and_no_file_is_held(
    checks: Desk, folder: Path, roles: tuple[str, ...]
) -> None:
    client = Client()
    client.force_login(make_user("somebody", *roles))
    assert client.get(PAGE).status_code == 403
    assert upload(client).status_code == 403
    assert (checks.asked, folder.exists()) == ([], False)


def test_a_stranger_is_sent_to_the_sign_in(checks: Desk) -> None:
    answer = upload(Client())
    assert (answer.status_code, answer.headers["Location"].split("?")[0]) == (302, "/sign-in/")
    assert checks.asked == []
