"""The page of a roll-call, on a register: sheets down, filled sheets up, contradictions settled, the act recorded."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import Settings

from byname.store.models import Document, Look
from tests.formats.print.pdftext import text_of
from tests.ledger.called import PEOPLE, agree, fill, hand_over, made
from tests.ledger.registers import Register, fresh_register
from tests.web.house import make_user

pytestmark = pytest.mark.django_db(databases="__all__")

PAGE = "/exchanges/X-1/roll-call/1/"


@pytest.fixture
def register(db: None, settings: Settings, tmp_path: Path) -> Iterator[Register]:
    settings.DATA = tmp_path
    with fresh_register() as found:
        agree(found)
        yield found


@pytest.fixture
def clerk(register: Register) -> Client:
    """A browser in which somebody of the exchange desk has signed in."""
    client = Client()
    client.force_login(make_user("sample-desk", "exchange-desk"))
    return client


def _read(response: Any) -> str:
    return html.unescape(response.content.decode())


def _upload(client: Client, digest: str, one: dict[int, Any], other: dict[int, Any], *added: tuple[str, ...]) -> Any:
    files = [fill(digest, one, added), fill(digest, other, clerk=2)]
    sheets = [SimpleUploadedFile(each.title, each.content) for each in files]
    return client.post(PAGE, {"step": "merge", "sheets": sheets})


def _held(page: str) -> dict[str, list[str]]:
    return {name: re.findall(rf'name="{name}" value="([^"]+)"', page) for name in ("token", "title")}


def test_sheets_are_made_and_downloaded_and_the_look_is_written_down(clerk: Client) -> None:
    assert "No roll-call was made for this phase yet." in _read(clerk.get(PAGE))
    response = clerk.post(PAGE, {"step": "make", "role": "agreed", "power": "", "clerks": "2", "both": "1"})
    assert (response.status_code, response.headers["Location"]) == (302, f"{PAGE}#made")
    page = _read(clerk.get(PAGE))
    assert "<td>Agreed</td>" in page
    assert "waiting for filled sheets" in page
    links = re.findall(rf'href="({PAGE}[^"]+)"', page)
    assert [link.rpartition("/")[2] for link in links] == [
        "pdf",
        "clerk-1.csv",
        "clerk-1.xlsx",
        "clerk-2.csv",
        "clerk-2.xlsx",
    ]
    before = Look.objects.count()
    answers = [clerk.get(link) for link in links]
    assert Look.objects.count() == before + len(links)
    assert PEOPLE[0][0] in text_of(answers[0].content)[0]
    assert answers[0].headers["Content-Type"] == "application/pdf"
    assert all('filename="roll-call-X-1-1-' in answer.headers["Content-Disposition"] for answer in answers)
    assert PEOPLE[0][0] in answers[1].content.decode("utf-8-sig")


def test_filled_sheets_are_shown_merged_and_nothing_is_recorded(clerk: Client) -> None:
    digest, before = made(), Document.objects.count()
    page = _read(
        _upload(clerk, digest, {2: "н", 3: "відм"}, {2: "no", 3: "declined"}, ("Воргацьк Семен", "1987", "", "2"))
    )
    assert "<strong>4</strong> came + <strong>1</strong> did not come + <strong>1</strong> declined" in page
    assert "Воргацьк Семен" in page
    assert "Record the act of handover" in page
    assert Document.objects.count() == before


def test_a_contradiction_is_settled_on_the_page_and_the_choice_is_filed(clerk: Client) -> None:
    page = _read(_upload(clerk, made(), {2: "н"}, {2: ("+", "", "на візку")}))
    assert "clerk-1.csv: <strong>н</strong>" in page
    assert "clerk-2.csv: <strong>+</strong> (на візку)" in page
    assert "The act can be made when nothing is left to settle or to mend." in page
    assert "Record the act of handover" not in page
    settled = clerk.post(PAGE, {"step": "merge", **_held(page), "settle-2": "did-not-come", "instead-2": ""})
    assert '<option value="did-not-come" selected>' in _read(settled)
    facts = {"source": "desk", "on": "2025-05-23", "received": "2025-05-24", "theirs": "6"}
    form = {**_held(_read(settled)), "settle-2": "did-not-come", "instead-2": "", **facts}
    act = clerk.post(PAGE, {"step": "act", **form})
    assert act.headers["Content-Type"] == "application/pdf"
    assert "Difference between the two counts -1" in text_of(act.content)[0]
    done = clerk.post(PAGE, {"step": "commit", **form})
    assert (done.status_code, done.headers["Location"]) == (302, f"{PAGE}#made")
    assert Document.objects.filter(role="roll-call-sheet").count() == 3
    act_row = Document.objects.get(kind="handover-act")
    assert f'href="/documents/{act_row.id}/"' in _read(clerk.get(PAGE))
    gone = clerk.post(PAGE, {"step": "commit", **form})
    assert gone.status_code == 400
    assert "no longer held" in _read(gone)


def test_who_commits_too_early_keeps_sheets_and_choices(clerk: Client) -> None:
    page = _read(_upload(clerk, made(), {2: "н", 3: "н"}, {}))
    refused = clerk.post(
        PAGE, {"step": "commit", **_held(page), "settle-2": "came", "source": "desk", "received": "2025-05-24"}
    )
    assert refused.status_code == 400
    text = _read(refused)
    assert "No act was recorded: 1 number is to settle (3)" in text
    assert _held(text) == _held(page)
    assert '<option value="came" selected>' in text
    assert not Document.objects.filter(kind="handover-act").exists()


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({"step": "merge"}, "No filled sheet came with the form."),
        ({"step": "merge", "sheets": b"a;b\n1;2\n"}, "'No.' and 'Outcome'"),
        ({"step": "make", "clerks": "ten"}, "'ten' is no number of clerks"),
        ({"step": "make", "clerks": "1", "role": "brought"}, "Nobody is brought"),
        ({"step": "make", "clerks": "1", "role": "requested"}, "agreed or brought"),
    ],
)
def test_what_cannot_be_done_is_said_on_the_page(clerk: Client, form: dict[str, Any], says: str) -> None:
    made()
    if "sheets" in form:
        form = form | {"sheets": SimpleUploadedFile("list.csv", form["sheets"])}
    response = clerk.post(PAGE, form)
    assert response.status_code == 400
    assert says in _read(response)


def test_a_count_that_is_none_is_refused_beside_the_sheets(clerk: Client) -> None:
    page = _read(_upload(clerk, made(), {}, {}))
    refused = clerk.post(PAGE, {"step": "commit", **_held(page), "source": "desk", "theirs": "many"})
    assert refused.status_code == 400
    assert "'many' is no count." in _read(refused)


def test_a_hostile_word_in_a_sheet_is_text_on_the_page(clerk: Client) -> None:
    response = _upload(clerk, made(), {2: "<script>alert(1)</script>"}, {})
    assert b"<script>alert" not in response.content
    assert b"&lt;script&gt;alert" in response.content


def test_a_filed_sheet_has_a_page_that_says_what_it_is(clerk: Client) -> None:
    digest = made()
    hand_over(digest, fill(digest, {}))
    sheet = Document.objects.get(role="roll-call-sheet")
    page = _read(clerk.get(f"/documents/{sheet.id}/"))
    assert "A clerk's sheet of a roll-call" in page
    assert "rows of a roll-call sheet" in page


@pytest.mark.parametrize("role", ["reader", "registrar", "keeper"])
def test_who_makes_no_roll_calls_sees_none_of_it(register: Register, role: str) -> None:
    digest, client = made(), Client()
    client.force_login(make_user("sample-other", role))
    file = SimpleUploadedFile("a.csv", fill(digest, {}).content)
    answers = [
        client.get(PAGE),
        client.get(f"{PAGE}{digest}/pdf"),
        client.post(PAGE, {"step": "merge", "sheets": file}),
    ]
    assert [answer.status_code for answer in answers] == [403] * 3
    assert not any("Жмаковенко" in _read(answer) for answer in answers)
