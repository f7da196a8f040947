"""Stories on pages of a whole register: nothing is replaced, from the upload to the life of a claim and the group's curve."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.queries.press_texts import take_texts
from tests.registers import SmallRegister, forget, small_register, viewers
from tests.web.house import make_user

__all__ = ["small_register"]

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def press(small_register: SmallRegister, db: None) -> Mapping[str, int]:
    forget()
    return take_texts(small_register.folder, viewers()["all"])


@pytest.fixture
def clerk(db: None) -> Client:
    client = Client()
    client.force_login(make_user("sample-clerk", "reader", "registrar", "reviewer", "keeper"))
    return client


def test_every_page_of_a_story_stands(press: Mapping[str, int], clerk: Client) -> None:
    listed = clerk.get("/stories/", {"q": "defenders"}).content.decode()
    assert f'href="/stories/{press["story"]}/"' in listed
    shown = clerk.get(f"/stories/{press['story']}/").content.decode()
    assert "number: 303 became 330" in shown
    [life, *_others] = re.findall(r'href="(/stories/\d+/life/\d+/)"', shown)
    assert "<svg" in clerk.get(life).content.decode()
    assert "<svg" in clerk.get("/stories/life/group/works/").content.decode()
    assert clerk.get("/stories/life/").status_code == clerk.get("/stories/moderation/").status_code == 200
    assert "its story and claims" in clerk.get(f"/documents/{press['story']}/").content.decode()


def test_what_is_not_there_is_nothing(press: Mapping[str, int], clerk: Client) -> None:
    for address in ("/stories/1/", "/stories/99999/", f"/stories/{press['story']}/life/99/"):
        assert clerk.get(address).status_code == 404
    assert clerk.get("/stories/life/group/nobody/").status_code == 400
    assert clerk.get("/stories/", {"tag": "colour:red"}).status_code == 400


def test_a_text_goes_in_is_tagged_and_noted_on_by_forms_alone(press: Mapping[str, int], clerk: Client) -> None:
    file = SimpleUploadedFile(
        "new.txt",
        b"Desk says <b>nothing</b>\n\nThe desk said that 12 people came home by bus, to general joy.",
    )
    address = clerk.post("/stories/", {"file": file, "outlet": "New Page"}).headers["Location"]
    for typed in ({"do": "tag", "text": "Follow up"}, {"do": "note", "text": "Ask <them>."}):
        assert clerk.post(address, typed).status_code == 302
    shown = clerk.get(address).content.decode()
    assert "follow up" in shown
    assert "Ask &lt;them&gt;." in shown
    assert "New Page" in shown
    assert clerk.post(address, {"do": "comment", "text": "Hello"}).status_code == 400
