"""Stories on pages of a whole register: nothing is replaced, from the upload to the life of a claim and the group's curve."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from byname.actions.texts import comment, moderate, open_comments, take_back
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


SECRET = "My cousin Tvirko Lumbar, born 3 May 1990, call +380 67 123 45 67."


@pytest.mark.parametrize("ruling", ["held", "refused", "taken-back"])
def test_law_8_a_comment_that_is_not_shown_stands_nowhere_but_in_the_queue(
    press: Mapping[str, int], clerk: Client, ruling: str
) -> None:
    """Held, refused or taken back: no page, search or document gives a word of it, to whatever role."""
    dana = viewers()["all"]
    open_comments(taken=True, by=dana)
    number = comment(press["story"], SECRET, signed="Lumbar Senior", by=dana)
    if ruling != "held":
        moderate(number, "refused" if ruling == "refused" else "shown", sure=True, by=dana)
    if ruling == "taken-back":
        take_back(number, by=dana)
    story = press["story"]
    pages = [
        f"/stories/{story}/",
        "/stories/",
        "/stories/?q=Lumbar",
        "/stories/life/",
        f"/documents/{story}/",
        "/documents/",
    ]
    pages += [f"/stories/{story}/life/0/", "/stories/life/group/works/", f"/stories/{press['copy']}/", "/"]
    for role in ("reader", "registrar", "reviewer", "keeper", "exchange-desk"):
        client = Client()
        client.force_login(make_user(f"sample-{role}", role))
        for page in pages if ruling == "held" else [*pages, "/stories/moderation/"]:
            shown = client.get(page).content.decode()
            assert "123 45" not in shown, (role, page)
            assert "cousin" not in shown, (role, page)
            assert "Lumbar Senior" not in shown, (role, page)
    assert ("Lumbar Senior" in clerk.get("/stories/moderation/").content.decode()) is (ruling == "held")


def test_hostile_headlines_outlets_and_tags_are_text_on_every_page(press: Mapping[str, int], clerk: Client) -> None:
    hostile = "<img src=x onerror=alert(1)>"
    turned = f"{hostile}\u202eevil"
    body = f"{turned} 390 defenders of the works\n\nThe desk said on 28 May 2022 that 390 defenders of the works came home {hostile}."
    for outlet in (turned, "Plain"):
        file = SimpleUploadedFile("../../etc/x<b>.txt", f"{body} {outlet[:5]}".encode())
        address = clerk.post("/stories/", {"file": file, "outlet": outlet, "url": "javascript:alert(1)"}).headers[
            "Location"
        ]
    assert clerk.post(address, {"do": "tag", "text": turned}).status_code == 302
    assert clerk.post(address, {"do": "tag", "text": "\u200b"}).status_code == 400
    assert clerk.post(address, {"do": "note", "text": turned}).status_code == 302
    lives = re.findall(r'href="(/stories/\d+/life/\d+/)"', clerk.get(address).content.decode())
    number = address.strip("/").rpartition("/")[2]
    pages = [
        address,
        "/stories/",
        "/stories/life/",
        "/stories/life/group/works/",
        f"/documents/{number}/",
        "/documents/",
        *lives,
    ]
    for page in [*pages, f"/stories/{press['story']}/"]:
        shown = clerk.get(page).content.decode()
        assert "<img src=x" not in shown, page
        assert 'href="javascript' not in shown, page
        assert shown.count("\u202e") <= (4 if page == address else 1), page
