from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from django.test import Client

from byname.queries import accounts, figures
from byname.web import context
from tests.web import sample_views
from tests.web.house import Desk, make_user

pytestmark = pytest.mark.django_db(databases="__all__")


def test_the_form_asks_the_query_for_exactly_that_account(signed_in: Client, desk: Desk) -> None:
    signed_in.get("/?as_of=2025-05-28&known_at=2025-06-01&cohort=plant&power=aa&by=unit")
    _, _, asked = desk.asked[-1]
    del asked["viewer"]
    assert asked == {
        "as_of": date(2025, 5, 28), "known_at": date(2025, 6, 1), "cohort": "plant", "power": "aa", "by": "unit",
    }  # fmt: skip


def test_every_shown_number_opens_into_its_people(signed_in: Client) -> None:
    page = signed_in.get("/").content.decode()
    for cell in (*sample_views.PARTS, sample_views.account().taken, *sample_views.account().aside):
        link = f'href="/figure/?f={cell.code}%402024-06-30"'
        assert (link in page) == (not cell.withheld)


def test_law_5_a_withheld_number_names_its_rule_and_is_nowhere_on_the_page(signed_in: Client) -> None:
    page = signed_in.get("/").content.decode()
    assert "fewer than 5</span>" in page
    assert "would follow from it by subtracting" in page


def test_law_5_the_rule_names_the_register_s_own_threshold(signed_in: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(context, "threshold", lambda **_: 12)
    page = signed_in.get("/?by=unit").content.decode()
    assert "fewer than 12</span>" in page
    assert "a group of fewer than 12 could be recognised" in page
    assert "fewer than 5" not in page
    monkeypatch.setattr(figures, "people_of", lambda *_, **__: sample_views.figure(withheld="small-group"))
    assert "fewer than 12 could be" in signed_in.get("/figure/?f=held@2024-06-30").content.decode()
    assert "a group of fewer than 12" in signed_in.get("/explain/?a=held&b=held").content.decode()


def test_a_number_as_known_then_opens_into_its_people_as_known_then(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = replace(sample_views.account(), known_at=date(2024, 7, 1))
    monkeypatch.setattr(accounts, "account", lambda **_: view)
    assert "f=returned%402024-06-30&amp;known_at=2024-07-01" in signed_in.get("/").content.decode()


def test_a_day_that_is_none_is_refused_and_nothing_is_asked(signed_in: Client, desk: Desk) -> None:
    response = signed_in.get("/?as_of=28.05.2025")
    assert response.status_code == 400
    assert desk.asked == []


@pytest.mark.parametrize(("name", "words"), [("contradicted", "See who they are"), ("name-alone", "See who")])
def test_a_caveat_that_counts_people_leads_to_them(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch, name: str, words: str
) -> None:
    """Law 4: every number is people."""
    view = replace(sample_views.account(), known_at=date(2024, 7, 1), cohort="plant", power="aa")
    monkeypatch.setattr(accounts, "account", lambda **_: view)
    page = signed_in.get("/").content.decode()
    asked = "&amp;as_of=2024-06-30&amp;known_at=2024-07-01&amp;cohort=plant&amp;power=aa"
    assert f'<a href="/people/?list={name}{asked}">{words}</a>' in page


def test_who_sees_no_people_is_led_to_none(client: Client, desk: Desk) -> None:
    client.force_login(make_user("sample-keeper", "keeper"))
    assert "?list=" not in client.get("/").content.decode()


def test_what_changed_says_since_when(signed_in: Client) -> None:
    page = signed_in.get("/").content.decode()
    assert "Happened after 23 June 2024" in page
    assert "Learned after 1 July 2024" in page
