from __future__ import annotations

import pytest
from django.test import Client

from tests.web import sample_views
from tests.web.house import Desk

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
