"""Stories on pages: list, one text, a claim's life, a group, moderation; forms that write and say why they did not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from byname.actions import texts as acts
from byname.actions.texts import TakenText
from byname.core.errors import MisuseError
from byname.formats.articles import ArticleError
from byname.queries import texts as asking
from byname.queries.absent import NotFoundError
from tests.web import sample_stories
from tests.web.house import Desk, make_user

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def written(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(acts, "take_in_text", desk.action("take_in_text", TakenText(7, 2, 1)))
    for name in ("note", "tag", "take_back", "comment", "moderate"):
        monkeypatch.setattr(acts, name, desk.action(name))
    return desk


def page(client: Client, address: str, **query: str) -> str:
    return client.get(address, query).content.decode()


def refusing(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise MisuseError("Not so <fast>.")

    monkeypatch.setattr(acts, name, refuse)


def test_the_list_is_searched_and_filtered(signed_in: Client, desk: Desk) -> None:
    text = page(signed_in, "/stories/", q="plant", tag="cohort:plant", page="2")
    assert desk.asked[-1][2] | {"viewer": None} == {"viewer": None, "words": "plant", "tag": "cohort:plant", "page": 2}
    assert 'href="/stories/7/"' in text
    assert '<option value="cohort:plant" selected>' in text


def test_a_text_is_shown_with_its_claims_marked(signed_in: Client, desk: Desk) -> None:
    text = page(signed_in, "/stories/7/")
    assert '<a href="#claim-1"><mark>1,279</mark></a>' in text
    assert 'id="claim-1"' in text
    assert "The search &lt;goes&gt; on." in text
    assert "group: “defenders of the plant” became “fighters of the brigade”" in text
    assert "/stories/7/life/0/" in text


def test_a_claim_without_a_number_leads_to_no_life(
    signed_in: Client, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = sample_stories.text()
    bare = replace(view, claims=tuple(replace(claim, life=0) for claim in view.claims))
    monkeypatch.setattr(asking, "text", lambda *_, **__: bare)
    assert "/life/0/" not in page(signed_in, "/stories/7/")


def test_a_document_that_is_a_text_leads_to_its_story(
    signed_in: Client, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from byname.queries import documents

    view = documents.document(7, viewer=None)  # type: ignore[arg-type]  # the desk answers whoever asks
    assert "/stories/7/" not in page(signed_in, "/documents/7/")
    press = replace(view, head=replace(view.head, kind="press-text", number=7))
    monkeypatch.setattr(documents, "document", lambda *_, **__: press)
    assert 'href="/stories/7/"' in page(signed_in, "/documents/7/")


def test_a_text_that_is_not_there_is_nothing(signed_in: Client, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(*_: Any, **__: Any) -> None:
        raise NotFoundError("x")

    monkeypatch.setattr(asking, "text", absent)
    assert signed_in.get("/stories/9/").status_code == 404


def test_a_text_is_taken_in_with_what_is_told_of_it(signed_in: Client, written: Desk) -> None:
    file = SimpleUploadedFile("page.html", b"<p>390 came home</p>")
    typed = {"file": file, "outlet": " Post ", "published": "2022-05-28", "url": "https://news.example"}
    response = signed_in.post("/stories/", typed)
    assert response.headers["Location"] == "/stories/7/"
    [(name, (arrival, facts), _how)] = written.done
    assert (name, arrival.content, arrival.title, arrival.kind) == (
        "take_in_text",
        b"<p>390 came home</p>",
        "page.html",
        "press-text",
    )
    assert (facts.outlet, str(facts.published), facts.url) == ("Post", "2022-05-28", "https://news.example")


@pytest.mark.parametrize("typed", [{}, {"file": SimpleUploadedFile("a.txt", b"x"), "published": "May"}])
def test_a_form_that_is_not_whole_says_so(signed_in: Client, written: Desk, typed: dict[str, Any]) -> None:
    response = signed_in.post("/stories/", typed)
    assert response.status_code == 400
    assert 'role="alert"' in response.content.decode()
    assert written.done == []


def test_a_file_that_is_no_text_is_refused_on_the_page(
    signed_in: Client, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from byname.formats.articles.errors import refused

    def refuse(*_: Any, **__: Any) -> None:
        raise refused("x", "a picture", "an article is text", "Copy it.")

    monkeypatch.setattr(acts, "take_in_text", refuse)
    response = signed_in.post("/stories/", {"file": SimpleUploadedFile("a.png", b"x")})
    assert issubclass(ArticleError, MisuseError)
    assert "Copy it." in response.content.decode()


@pytest.mark.parametrize(
    ("typed", "name", "where"),
    [
        ({"do": "note", "text": "Asked."}, "note", "notes"),
        ({"do": "tag", "text": "follow up"}, "tag", "tags"),
        ({"do": "take-back", "number": "5"}, "take_back", "notes"),
        ({"do": "comment", "text": "Thank you.", "signed": "X"}, "comment", "comments"),
    ],
)
def test_each_form_on_a_text_does_one_thing(
    signed_in: Client, written: Desk, typed: dict[str, str], name: str, where: str
) -> None:
    response = signed_in.post("/stories/7/", typed)
    assert response.headers["Location"] == f"/stories/7/?done={where}#{where}"
    assert [each[0] for each in written.done] == [name]


@pytest.mark.parametrize("typed", [{"do": "eat"}, {}, {"do": "take-back", "number": "x"}])
def test_a_form_that_there_is_not_is_refused(signed_in: Client, written: Desk, typed: dict[str, str]) -> None:
    assert signed_in.post("/stories/7/", typed).status_code == 400
    assert written.done == []


def test_a_refused_note_keeps_what_was_typed(signed_in: Client, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    refusing(monkeypatch, "note")
    text = signed_in.post("/stories/7/", {"do": "note", "text": "My long note"}).content.decode()
    assert "Not so &lt;fast&gt;." in text
    assert "My long note</textarea>" in text


def test_a_held_comment_is_said_to_be_held(signed_in: Client, desk: Desk) -> None:
    assert "is held until" in page(signed_in, "/stories/7/", done="comments")


def test_who_may_write_no_notes_sees_neither_notes_nor_forms(
    signed_in: Client, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = replace(sample_stories.text(), notes=None, may_note=False, comments_open=False)
    monkeypatch.setattr(asking, "text", lambda *_, **__: view)
    text = page(signed_in, "/stories/7/")
    assert "Asked the outlet." not in text
    assert 'method="post"' not in text.split('<main id="main"')[1]


def test_a_text_in_another_language_is_said_to_be_so(
    signed_in: Client, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = replace(sample_stories.text(), claims=(), key_points=(), head=replace(sample_stories.HEAD, language="de"))
    monkeypatch.setattr(asking, "text", lambda *_, **__: view)
    assert "in a language that is not read here (de)" in page(signed_in, "/stories/7/")


def test_a_claim_s_life_is_a_chart_and_a_table(signed_in: Client, desk: Desk) -> None:
    text = page(signed_in, "/stories/7/life/0/")
    assert text.count("<svg") == 2
    assert "holds for another group or rule" in text
    assert "Printed first by Example Post, 28 May 2031" in text
    assert "repeats text 7" in text


def test_what_was_said_of_a_group_stands_beside_the_register(signed_in: Client, desk: Desk) -> None:
    text = page(signed_in, "/stories/life/group/plant/")
    assert "What was said of “Taken at the plant”" in text
    assert "withheld" in text
    assert "1,600" in text


def test_claims_over_all_texts_lead_to_their_lives_and_groups(signed_in: Client, desk: Desk) -> None:
    text = page(signed_in, "/stories/life/")
    assert "/stories/7/life/0/" in text
    assert "/stories/life/group/plant/" in text
    assert '<th scope="col">First</th>' in text
    assert 'data-label="Stands as"><span>' in text, "one thing beside its label, where the window is narrow"


def test_the_queue_marks_what_may_be_personal_data(signed_in: Client, desk: Desk) -> None:
    text = page(signed_in, "/stories/moderation/")
    assert '<mark title="mail address">me@example.org</mark>' in text


def test_a_comment_is_ruled_on(signed_in: Client, written: Desk) -> None:
    response = signed_in.post("/stories/moderation/", {"number": "11", "ruling": "shown", "looked": "1"})
    assert response.headers["Location"] == "/stories/moderation/"
    [(name, args, how)] = written.done
    assert (name, args, how["sure"]) == ("moderate", (11, "shown"), True)


def test_a_ruling_that_is_refused_says_why(signed_in: Client, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    refusing(monkeypatch, "moderate")
    response = signed_in.post("/stories/moderation/", {"number": "11", "ruling": "shown"})
    assert (response.status_code, "Not so &lt;fast&gt;." in response.content.decode()) == (400, True)


@pytest.mark.parametrize(("role", "offered"), [("reader", False), ("registrar", True), ("keeper", False)])
def test_only_who_may_take_in_is_offered_the_form(desk: Desk, client: Client, role: str, offered: bool) -> None:
    client.force_login(make_user("sample-clerk", role))
    assert ("multipart/form-data" in page(client, "/stories/")) is offered


@pytest.mark.parametrize(("role", "offered"), [("reader", False), ("registrar", True)])
def test_an_empty_list_speaks_of_a_form_only_where_there_is_one(
    desk: Desk, client: Client, monkeypatch: pytest.MonkeyPatch, role: str, offered: bool
) -> None:
    monkeypatch.setattr(asking, "texts", lambda **_: replace(sample_stories.texts(), heads=(), count=0))
    client.force_login(make_user("sample-clerk", role))
    shown = page(client, "/stories/")
    assert "No press text fits." in shown
    assert ("the form below" in shown) is offered
