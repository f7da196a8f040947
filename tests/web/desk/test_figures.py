from __future__ import annotations

from datetime import date

import pytest
from django.test import Client

from byname.queries import figures
from tests.web import sample_views
from tests.web.house import Desk

pytestmark = pytest.mark.django_db(databases="__all__")


def test_a_figure_opens_into_its_people_as_known_then(signed_in: Client, desk: Desk) -> None:
    page = signed_in.get("/figure/?f=returned@2024-06-30&known_at=2024-07-01&page=2").content.decode()
    _, args, asked = desk.asked[-1]
    assert (args, asked["known_at"], asked["page"]) == (("returned@2024-06-30",), date(2024, 7, 1), 2)
    assert all(hit.name in page for hit in sample_views.HITS)
    assert 'rel="next" href="?f=returned%402024-06-30&amp;known_at=2024-07-01&amp;page=3"' in page


def test_law_4_who_counts_and_may_not_count_is_marked(signed_in: Client) -> None:
    page = signed_in.get("/figure/?f=returned@2024-06-30").content.decode()
    marked = [row for row in page.split("<tr") if "may not count: day, membership or link not sure" in row]
    assert len(marked) == 1
    assert sample_views.HITS[1].number in marked[0]


def test_law_5_a_withheld_figure_shows_its_rule_and_nobody(signed_in: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figures, "people_of", lambda *_, **__: sample_views.figure(withheld="small-group"))
    page = signed_in.get("/figure/?f=escaped@2024-06-30").content.decode()
    assert "Withheld: a group of fewer than 5 could be recognised." in page
    assert "1,204" not in page


def test_no_figure_leads_back_to_the_account(signed_in: Client) -> None:
    assert signed_in.get("/figure/").headers["Location"] == "/"
