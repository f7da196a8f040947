from __future__ import annotations

from dataclasses import replace

import pytest
from django.test import Client
from django.utils.html import escape

from byname.queries import documents
from byname.queries.results import DocumentHead
from byname.web.desk.documents import LISTED
from tests.web import sample_views
from tests.web.house import Desk, make_user

pytestmark = pytest.mark.django_db(databases="__all__")


def test_law_1_the_counts_of_a_document_add_up_on_its_page(signed_in: Client) -> None:
    view = sample_views.document()
    assert view.rows_read == view.rows_recorded + sum(number for _, number in view.aside)
    page = signed_in.get("/documents/7/").content.decode()
    assert "<strong>1,003</strong> rows read = <strong>1,000</strong> recorded" in page
    assert "+ <strong>1</strong> heading" in page


def test_pages_of_rows_lead_on_and_back(signed_in: Client, desk: Desk) -> None:
    page = signed_in.get("/documents/7/?page=2").content.decode()
    assert desk.asked[-1][2]["page"] == 2
    assert 'rel="prev" href="?page=1"' in page
    assert 'rel="next" href="?page=3"' in page


def test_unreadable_rows_come_out_as_a_file_to_mend(signed_in: Client) -> None:
    response = signed_in.get("/documents/7/mend/")
    assert response.content == b"row;problem\r\n"
    assert response.headers["Content-Disposition"] == 'attachment; filename="mend.csv"'
    assert response.headers["Content-Type"] == "application/octet-stream"


def test_a_record_leads_to_its_person_and_its_document(signed_in: Client) -> None:
    page = signed_in.get(f"/record/{sample_views.RECORD}/").content.decode()
    assert f'href="/person/{sample_views.NUMBER}/"' in page
    assert 'href="/documents/7/"' in page


def test_a_list_of_documents_says_what_could_not_be_read(signed_in: Client) -> None:
    assert '<strong class="warn">1</strong>' in signed_in.get("/documents/").content.decode()


def listed(monkeypatch: pytest.MonkeyPatch, *heads: DocumentHead) -> None:
    monkeypatch.setattr(documents, "documents", lambda **_: heads)


def test_the_newest_documents_come_first_each_with_its_number_a_page_at_a_time(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed(monkeypatch, *(replace(sample_views.HEAD, number=n, title=f"list {n}") for n in range(1, LISTED + 4)))
    first, second = (signed_in.get(f"/documents/?page={page}").content.decode() for page in (1, 2))
    assert first.index(f">{LISTED + 3}</td>") < first.index(f">{LISTED + 2}</td>")
    assert ">list 3<" not in first
    assert ">list 3<" in second
    assert 'rel="next" href="?page=2"' in first


def test_a_withdrawn_document_says_so_in_the_list_and_on_its_page(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "withdrawn" not in signed_in.get("/documents/").content.decode()
    listed(monkeypatch, replace(sample_views.HEAD, withdrawn=True))
    assert '<span class="tag">withdrawn</span>' in signed_in.get("/documents/").content.decode()
    monkeypatch.setattr(documents, "document", lambda *_, **__: replace(sample_views.document(), notes=("withdrawn",)))
    assert (
        "This document was withdrawn: nothing that it tells counts." in signed_in.get("/documents/7/").content.decode()
    )


def test_what_only_says_that_it_is_a_form_is_called_by_what_it_is(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = replace(sample_views.HEAD, title="form", kind="form")
    listed(
        monkeypatch, form, replace(form, number=8, role="correction"), replace(form, number=9, title="Aunt's letter")
    )
    page = signed_in.get("/documents/").content.decode()
    assert "Somebody put in by hand" in page
    assert "Correction of what is told of somebody" in page
    assert escape("Aunt's letter") in page


def test_who_takes_no_lists_in_is_not_offered_it(signed_in: Client, desk: Desk) -> None:
    assert b'href="/documents/new/"' in signed_in.get("/documents/").content
    reader = Client()
    reader.force_login(make_user("sample-reader", "reader"))
    assert b'href="/documents/new/"' not in reader.get("/documents/").content


@pytest.mark.parametrize("address", ["/documents/7/?page=0", "/documents/7/?page=x", "/documents/7/?page=-1"])
def test_a_page_that_is_none_is_refused_and_nothing_is_asked(signed_in: Client, desk: Desk, address: str) -> None:
    response = signed_in.get(address)
    assert (response.status_code, desk.asked) == (400, [])
    assert b"is not the number of a page" in response.content


@pytest.mark.parametrize(
    ("name", "disposition"),
    [
        ("mend.csv", 'attachment; filename="mend.csv"'),
        ('a"b.csv', 'attachment; filename="a\\"b.csv"'),
        ("список.csv", "attachment; filename*=utf-8''%D1%81%D0%BF%D0%B8%D1%81%D0%BE%D0%BA.csv"),
    ],
)
def test_a_file_to_mend_keeps_its_name_whatever_it_is(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch, name: str, disposition: str
) -> None:
    monkeypatch.setattr(documents, "mend_file", lambda *_, **__: (name, b"x"))
    assert signed_in.get("/documents/7/mend/").headers["Content-Disposition"] == disposition


@pytest.mark.parametrize("address", ["/record/1234567890-4/", "/record/%3Cscript%3E/", "/record/..%2F..%2Fetc/"])
def test_law_8_a_record_that_is_not_to_be_seen_is_not_there(signed_in: Client, address: str) -> None:
    response = signed_in.get(address)
    assert response.status_code == 404
    assert b"<script>" not in response.content


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "<b>", '" onmouseover="x'])
def test_law_1_a_cell_is_shown_as_written_and_is_only_text(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    evil = replace(sample_views.record(), cells=((words, words),))
    monkeypatch.setattr(documents, "record", lambda *_, **__: evil)
    page = signed_in.get(f"/record/{sample_views.RECORD}/").content.decode()
    assert words not in page
    assert escape(words) in page
