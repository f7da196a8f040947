from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import QueryDict
from django.test import Client
from django.utils.html import escape
from pytest_django import Settings

from byname.actions import intake
from byname.core.errors import MisuseError, RefusedError
from byname.core.linkage.evidence import REASON_CODES
from byname.web.desk import intake as module
from byname.web.desk.intake import _edits
from tests.web.house import Desk, make_user, sample_plan

pytestmark = pytest.mark.django_db(databases="__all__")

FACTS = {"source": "detaining", "kind": "captive-list", "received": "2022-06-02", "power": "aa"}
LIST = "ФИО;Г.р.\nЖмаковенко Глем;1991\n".encode("cp1251")


@pytest.fixture(autouse=True)
def folder(settings: Settings, tmp_path: Path) -> Path:
    settings.DATA = tmp_path
    return tmp_path / "uploads"


def upload(client: Client, **more: Any) -> Any:
    file = SimpleUploadedFile("list.csv", LIST)
    return client.post("/documents/new/", {"step": "plan", "file": file, **FACTS, **more})


def token_of(page: Any) -> str:
    found = re.search(r'name="token" value="([^"]+)"', page.content.decode())
    assert found
    return found[1]


def test_the_plan_accounts_for_every_row_and_nothing_is_written(signed_in: Client, desk: Desk) -> None:
    page = upload(signed_in).content.decode()
    assert "<strong>932</strong> rows about people = <strong>930</strong> known" in page
    assert "+ <strong>1</strong> unreadable" in page
    assert 'id="look-417"' in page
    assert desk.done == []


def test_each_row_says_what_it_would_do_and_why_and_its_number_once(signed_in: Client) -> None:
    page = upload(signed_in).content.decode()
    assert all(f'id="row-{number}"' in page for number in (2, 50, 101))
    assert 'id="row-102"' not in page
    assert "832 more rows follow." in page
    assert REASON_CODES["not-enough"] in page
    assert "Жмаковенко Глем" in page
    assert "row 417" not in page
    assert escape("Г.р.: found '31.02.1985'; no such day.") in page


def test_who_may_see_no_names_sees_none_in_a_plan(signed_in: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "show_field", lambda *_: False)
    page = upload(signed_in).content.decode()
    assert "Жмаковенко Глем" not in page
    assert 'id="look-933"' in page


def test_the_plan_says_where_the_same_bytes_stand_already(signed_in: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    sentence = b"These bytes stand here already as document 7"
    assert sentence not in upload(signed_in).content
    monkeypatch.setattr(intake, "plan", lambda *_, **__: replace(sample_plan(), standing=7))
    page = upload(signed_in).content
    assert sentence in page
    assert b'value="commit"' not in page
    assert b'<a class="button" href="/documents/7/">Open document 7</a>' in page


def test_the_arrival_holds_what_the_form_said(signed_in: Client, desk: Desk) -> None:
    upload(signed_in, on="05.2022", backfill="1")
    arrival = next(args[0] for name, args, _ in desk.asked if name == "plan")
    assert (arrival.title, arrival.source, arrival.kind, arrival.power) == (
        "list.csv",
        "detaining",
        "captive-list",
        "aa",
    )
    assert (arrival.received, arrival.backfill, arrival.made_up) == (date(2022, 6, 2), True, True)
    assert arrival.on.edtf == "2022-05"
    assert arrival.opened().read() == LIST


def test_the_commit_takes_in_the_same_bytes_by_the_plan_that_was_shown(
    signed_in: Client, desk: Desk, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    token = token_of(upload(signed_in))
    response: Any = signed_in.post("/documents/new/", {"step": "commit", "token": token, "title": "list.csv", **FACTS})
    assert response.headers["Location"] == "/documents/7/"
    [(name, _args, named)] = desk.done
    assert (name, named["expected"].differences(sample_plan())) == ("take_in", [])
    assert list(folder.iterdir()) == []


def test_a_token_of_somebody_else_leads_to_nothing(signed_in: Client, desk: Desk) -> None:
    token = token_of(upload(signed_in))
    other = Client()
    other.force_login(make_user("sample-other", "registrar"))
    response: Any = other.post("/documents/new/", {"step": "commit", "token": token, **FACTS})
    assert response.status_code == 400
    assert desk.done == []


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"kind": "novel"}, "not a kind of document"),
        ({"received": "soon"}, "not a day"),
        ({"on": "31.31.31"}, "31.31.31"),
    ],
)
def test_what_the_form_says_wrongly_is_refused_in_words(signed_in: Client, wrong: dict[str, str], words: str) -> None:
    response = upload(signed_in, **wrong)
    assert response.status_code == 400
    assert words in response.content.decode()


@pytest.mark.parametrize("role", ["reader", "reviewer", "keeper"])
def test_who_may_not_take_in_sees_no_form_and_leaves_no_file(
    desk: Desk, client: Client, folder: Path, role: str
) -> None:
    client.force_login(make_user("sample-clerk", role))
    assert client.get("/documents/new/").status_code == 403
    assert upload(client).status_code == 403
    assert not folder.exists()
    assert (desk.asked, desk.done) == ([], [])


def test_a_form_without_a_file_says_so(signed_in: Client) -> None:
    response = signed_in.post("/documents/new/", {"step": "plan", **FACTS})
    assert response.status_code == 400
    assert b"No file came" in response.content


def test_a_column_named_anew_is_an_edit_of_the_mapping_and_stays_one(signed_in: Client, desk: Desk) -> None:
    token = token_of(upload(signed_in))
    edited = {
        "token": token,
        "map-name": "B",
        "was-name": "ФИО",
        "map-unit": "",
        "was-unit": "",
        "map-sex": "",
        "was-sex": "A",
    }
    page = signed_in.post("/documents/new/", {"step": "plan", **FACTS, **edited}).content.decode()
    arrival = [args[0] for name, args, _ in desk.asked if name == "plan"][-1]
    assert arrival.mapping == {"name": "B", "sex": "-"}
    assert 'name="edit-name" value="B"' in page


def test_a_refusal_while_committing_keeps_the_upload(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    def changed(*_: object, **__: object) -> None:
        raise MisuseError("The register has changed since this plan was made: row 2 (new -> known).")

    token = token_of(upload(signed_in))
    monkeypatch.setattr(intake, "take_in", changed)
    response = signed_in.post("/documents/new/", {"step": "commit", "token": token, **FACTS})
    assert b"row 2" in response.content
    assert token_of(response) == token
    assert list(folder.glob("*.upload"))


def chosen(page: str, field: str) -> str:
    select = re.search(f'<select id="{field}".*?</select>', page, re.DOTALL)
    assert select
    return ",".join(re.findall(r'value="([^"]*)" selected', select[0]))


@pytest.mark.parametrize(
    ("powers", "home", "power"),
    [(["bb"], "aa", "bb"), (["*"], "aa", "aa"), (["aa", "bb"], "aa", "aa"), (["bb", "cc"], "aa", ""), (["*"], "", "")],
)
def test_the_people_are_those_for_whom_the_viewer_may_file_and_nothing_else_is_chosen_for_him(
    desk: Desk, client: Client, settings: Settings, powers: list[str], home: str, power: str
) -> None:
    settings.REGISTER_HOME = home
    user = make_user("sample-registrar", "registrar")
    user.powers = powers
    user.save()
    client.force_login(user)
    page = client.get("/documents/new/").content.decode()
    assert [chosen(page, field) for field in ("power", "source", "kind", "holder")] == [power, "", "", ""]
    assert ('<option value="bb"' in re.split('id="holder"', page)[0]) == ("bb" in powers or "*" in powers)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"received": "soon"}, "received"),
        ({"on": "31.31.31"}, "on"),
        ({"kind": ""}, "kind"),
        ({"source": ""}, "source"),
    ],
)
def test_a_slip_comes_back_on_the_form_beside_its_field_with_all_that_was_typed(
    signed_in: Client, wrong: dict[str, str], field: str
) -> None:
    response = upload(signed_in, title="Червень", holder="bb", exchange="X-1", backfill="1", **wrong)
    page = response.content.decode()
    assert response.status_code == 400
    assert re.search(f'id="{field}"[^>]* aria-invalid="true" aria-describedby="wrong"', page)
    assert re.search(f'id="{field}".*?<span class="refusal" id="wrong" role="alert">', page, re.DOTALL)
    assert 'value="Червень"' in page
    assert 'value="X-1"' in page
    assert 'value="1" checked' in page
    assert chosen(page, "holder") == "bb"
    # The file is held: the form is sent again without it.
    mended = signed_in.post("/documents/new/", {"step": "plan", "token": token_of(response), **FACTS})
    assert (mended.status_code, token_of(mended)) == (200, token_of(response))


def test_a_refusal_comes_back_on_the_form_beside_whose_people_they_are(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise RefusedError("You were not granted people of whom no power is told.")

    monkeypatch.setattr(intake, "plan", refused)
    response = upload(signed_in, power="")
    page = response.content.decode()
    assert response.status_code == 403
    assert re.search('id="power"[^>]* aria-invalid="true"', page)
    assert "You were not granted people of whom no power is told." in page
    assert chosen(page, "kind") == "captive-list"


def test_another_file_takes_the_place_of_the_one_that_is_held(signed_in: Client, folder: Path, desk: Desk) -> None:
    token = token_of(upload(signed_in, on="31.31.31"))
    file = SimpleUploadedFile("other.csv", LIST + b"\n")
    response = signed_in.post("/documents/new/", {"step": "plan", "file": file, "token": token, **FACTS})
    assert token_of(response) != token
    assert len(list(folder.glob("*.upload"))) == 1
    assert arrived(desk).opened().read() == LIST + b"\n"


def arrived(desk: Desk) -> Any:
    return [args[0] for name, args, _ in desk.asked if name == "plan"][-1]


@pytest.mark.parametrize(
    ("form", "field", "value"),
    [
        ({"title": "  Список  "}, "title", "Список"),
        ({"title": ""}, "title", "list.csv"),
        ({"backfill": ""}, "backfill", False),
        ({"backfill": "on"}, "backfill", True),
        ({"degree": "certified"}, "degree", "certified"),
        ({"degree": "guessed"}, "degree", ""),
        ({"on": ""}, "on", None),
        ({"exchange": " X-1 "}, "exchange", "X-1"),
        ({"phase": " 2 "}, "phase", "2"),
        ({"holder": "bb"}, "holder", "bb"),
        ({"sheet": "Загиблі"}, "sheet", "Загиблі"),
        ({}, "sheet", ""),
        ({"source": "unknown"}, "source", "unknown"),
    ],
)
def test_each_field_of_the_form_arrives_as_it_was_meant(
    signed_in: Client, desk: Desk, form: dict[str, str], field: str, value: object
) -> None:
    assert upload(signed_in, **form).status_code == 200
    assert getattr(arrived(desk), field) == value


def test_the_sheet_that_was_planned_is_the_one_that_is_taken_in(signed_in: Client) -> None:
    assert b'<input id="sheet" name="sheet"' in signed_in.get("/documents/new/").content
    page = upload(signed_in, sheet="Загиблі").content.decode()
    assert '<input type="hidden" name="sheet" value="Загиблі">' in page


def test_the_plan_says_what_stands_beside_it(signed_in: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    note = "The same bytes also stand as document 3, filed otherwise"
    monkeypatch.setattr(intake, "plan", lambda *_, **__: replace(sample_plan(), notes=(note,)))
    assert note in upload(signed_in).content.decode()


@pytest.mark.parametrize(
    ("source", "everything", "made_up"),
    [("detaining", False, True), ("unknown", False, False), ("unknown", True, True)],
)
def test_law_12_a_list_of_a_made_up_source_is_made_up(
    signed_in: Client, desk: Desk, settings: Settings, source: str, everything: bool, made_up: bool
) -> None:
    settings.REGISTER_MADE_UP = everything
    upload(signed_in, source=source)
    assert arrived(desk).made_up == made_up


@pytest.mark.parametrize(
    ("now", "was", "kept", "edits"),
    [
        ("B", "A", "", {"name": "B"}),
        ("A", "A", "", {}),
        ("", "A", "", {"name": "-"}),
        ("", "", "", {}),
        (" B ", "A", "", {"name": "B"}),
        ("A", " A ", "", {}),
        ("B", "B", "B", {"name": "B"}),
        ("C", "B", "B", {"name": "C"}),
        ("", "B", "B", {"name": "-"}),
    ],
)
def test_only_what_was_changed_is_a_change_of_the_mapping(now: str, was: str, kept: str, edits: dict[str, str]) -> None:
    form = QueryDict(mutable=True)
    form.update({"map-name": now, "was-name": was, "edit-name": kept, "title": "x"})
    assert _edits(form) == edits


@pytest.mark.parametrize("token", ["", "never-given", "../../etc/passwd", "\0", "x" * 3_000])
def test_a_commit_without_an_upload_takes_nothing_in(signed_in: Client, desk: Desk, token: str) -> None:
    response = signed_in.post("/documents/new/", {"step": "commit", "token": token, **FACTS})
    assert response.status_code == 400
    assert desk.done == []


def test_a_commit_of_a_plan_that_was_never_shown_takes_nothing_in(signed_in: Client, desk: Desk, folder: Path) -> None:
    token = token_of(upload(signed_in))
    for plan in folder.glob("*.plan"):
        plan.unlink()
    response = signed_in.post("/documents/new/", {"step": "commit", "token": token, **FACTS})
    assert response.status_code == 400
    assert desk.done == []


def test_a_file_is_committed_once(signed_in: Client, desk: Desk) -> None:
    token = token_of(upload(signed_in))
    for status in (302, 400):
        assert signed_in.post("/documents/new/", {"step": "commit", "token": token, **FACTS}).status_code == status
    assert len(desk.done) == 1


def test_a_step_that_nobody_knows_only_shows_the_plan(signed_in: Client, desk: Desk) -> None:
    assert upload(signed_in, step="erase").status_code == 200
    assert desk.done == []


@pytest.mark.parametrize("name", ["<script>.csv", '"><img src=x>.csv', "список.csv"])
def test_the_name_of_a_file_is_text_on_the_page(signed_in: Client, name: str) -> None:
    file = SimpleUploadedFile(name, LIST)
    page = signed_in.post("/documents/new/", {"step": "plan", "file": file, **FACTS}).content.decode()
    assert "<script>." not in page
    assert "<img src=x>" not in page
