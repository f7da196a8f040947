"""The page of the public chronology: what was printed, by whom and where; and what the printed totals count."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from django.conf import settings
from django.test import Client
from pytest_django import Settings

from byname.actions.arrivals import Arrival
from byname.actions.intake import take_in
from byname.actions.references import NewReference, add_references
from byname.actions.setup import begin_register
from byname.core.disclosure import Role, Viewer
from byname.queries import chronology
from tests.core.publications import public_claims
from tests.processes.axe import axe_violations
from tests.web.house import make_user

if TYPE_CHECKING:
    from playwright.sync_api import Page
    from pytest_django.live_server_helper import LiveServer

pytestmark = pytest.mark.django_db(databases="__all__")

ADDRESS = "/exchanges/chronology/"
CHRONOLOGY = Path(__file__).resolve().parents[3] / "src" / "byname" / "formats" / "chronology"
REGISTRAR = Viewer("anna", frozenset({Role.REGISTRAR, Role.KEEPER}), powers=frozenset({"*"}), home="lod")

MADE_UP = """exchange_id,phase,date,returned_to_ariland,military,returned_to_boria,notes,announced_by,url
X-1,,2031-05-01,1207,1207,195,seq=1,A desk,https://example.org/1
X-1,,2031-05-01,1195,,195,DIFFERS: <b>as many</b>,A paper,javascript:alert(1)
X-2,,2031-06,14,14,,,A desk,https://example.org/2
X-4,1 of 2,2031-08-30,,,,part of the Harbour exchange,A desk,
X-4,2 of 2,2031-09-01,,,,part of the Harbour exchange,A desk,
"""
TOTALS = """as_of,figure,what,said_by,source_url
2031-07-01,1221,people returned,A desk,https://example.org/4
2031-07-01,1212,people returned,A paper,https://example.org/5
2031-09-09,more than 100,people returned over the two stages of the Harbour exchange,A desk,
"""


def publish(*files: Path) -> None:
    begin_register(title="Test", time_zone="UTC", made_up=False)
    add_references([NewReference("source", "press", {"kind": "press", "reliability": 2})], by=REGISTRAR)
    for path in files:
        arrival = Arrival(path=path, title=path.name, source="press", kind="claim-table", received=date(2026, 6, 1))
        take_in(arrival, by=REGISTRAR)


@pytest.fixture
def published(tmp_path: Path) -> None:
    for name, text in (("exchanges.csv", MADE_UP), ("totals.csv", TOTALS)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    publish(tmp_path / "exchanges.csv", tmp_path / "totals.csv")


@pytest.fixture
def look() -> Callable[..., str]:
    """Open the page as somebody with a role; gives its text."""

    def looked(query: str = "", *, role: str = "reader", status: int = 200) -> str:
        client = Client()
        client.force_login(make_user(f"sample-{role}", role))
        response = client.get(ADDRESS + query)
        assert response.status_code == status
        return response.content.decode()

    return looked


def test_a_stranger_is_sent_to_the_sign_in(published: None) -> None:
    response = Client().get(ADDRESS)
    assert (response.status_code, response.headers["Location"].split("?")[0]) == (302, "/sign-in/")


@pytest.mark.parametrize("role", ["reader", "registrar", "reviewer", "keeper", "exchange-desk"])
def test_every_role_sees_the_page(published: None, look: Callable[..., str], role: str) -> None:
    assert "1,195 to 1,207" in look(role=role)


def test_conflicting_counts_stand_with_who_said_them_and_where(published: None, look: Callable[..., str]) -> None:
    page = look()
    assert "1,195 to 1,207" in page
    assert "A desk" in page
    assert "A paper" in page
    assert 'href="https://example.org/1" rel="noreferrer noopener external"' in page
    assert "Document 1, row 3" in page
    assert "June 2031" in page


def test_what_a_table_holds_is_text_and_never_markup_or_a_script(published: None, look: Callable[..., str]) -> None:
    page = look()
    assert "&lt;b&gt;as many&lt;/b&gt;" in page
    assert 'href="javascript' not in page
    assert "style=" not in page


def test_the_picture_has_its_numbers_behind_it_and_fits_a_phone(published: None, look: Callable[..., str]) -> None:
    page = look()
    wide, narrow = re.findall(r'class="chart both-ways"', page)
    assert wide == narrow
    assert 'class="on-phone"' in page
    assert "The numbers of the picture, month by month" in page
    assert "May 2031" in page
    assert "Exchange in stages: Harbour" in page


def test_what_was_told_of_several_months_together_stands_across_them(published: None, look: Callable[..., str]) -> None:
    page = look()
    widths = [float(width) for width in re.findall(r'<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)"[^>]*perhaps', page)]
    plain = [
        float(width)
        for width in re.findall(r'<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)"[^>]*class="mark tone-1"', page)
    ]
    assert widths[0] > plain[0] * 2 - 1
    # In quarters both months are one.
    assert widths[1] == plain[-1]


def test_each_total_has_its_finding_and_another_number_of_the_same_day(
    published: None, look: Callable[..., str]
) -> None:
    page = look()
    assert "Explained by a sum." in page
    assert "1212 was told" not in page
    assert "two digits exchanged?" in page
    assert "Count of one exchange." in page
    assert "Sum under the rule asked for" not in page


def test_the_sum_under_a_rule_of_ones_own(published: None, look: Callable[..., str]) -> None:
    page = look("?rule=no-civilians&rule=no-unnumbered&rule=everybody")
    assert page.count(" checked>") == 2
    assert "Sum under the rule asked for: <strong>1,221</strong> (equal)" in page


def test_a_rule_that_does_not_exist_is_refused_in_a_sentence(published: None, look: Callable[..., str]) -> None:
    assert "is no counting rule" in look("?rule=no-bodies", status=400)


def test_an_empty_register_says_how_a_chronology_gets_in(look: Callable[..., str]) -> None:
    publish()
    page = look()
    assert "byname source add press" in page
    assert "byname take-in src/byname/formats/chronology/exchanges.csv --source press --kind claim-table" in page


def test_in_a_made_up_register_the_page_says_whose_word_the_claims_are(
    published: None, look: Callable[..., str], settings: Settings
) -> None:
    """The banner says that nobody named is real; whoever a published claim names is."""
    said = "what stands on this page is told by the source beside each claim"
    assert said not in look()
    settings.REGISTER_MADE_UP = True
    assert said in look(role="keeper")


def test_the_real_public_chronology_is_one_page(look: Callable[..., str]) -> None:
    publish(*(CHRONOLOGY / f"{name}.csv" for name in ("exchanges", "cumulative", "statements")))
    page = look()
    assert "69 exchanges and 74 running totals." in page
    assert "7 more exchanges took place that this chronology does not have" in page
    assert page.count('<article class="record"') == 69


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the real chronology stand without a register: a test with a live server empties its database, claims forbid it."""
    rows = [
        SimpleNamespace(id=number, document=1, place=number, body=claim.to_json()) for number, claim in public_claims()
    ]
    monkeypatch.setattr(chronology, "standing_claims", lambda: iter(rows))


@pytest.mark.browser
@pytest.mark.django_db(transaction=True, databases="__all__")
def test_the_page_has_no_barrier_and_does_not_spill_over(printed: None, live_server: LiveServer, page: Page) -> None:
    client = Client()
    client.force_login(make_user("sample-reader", "reader"))
    cookie = client.cookies[settings.SESSION_COOKIE_NAME]
    page.context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": live_server.url}])
    page.goto(live_server.url + ADDRESS + "?rule=no-civilians")
    assert page.locator("article.record").count() == 69
    page.evaluate("document.querySelectorAll('details').forEach((each, place) => each.open = place % 9 == 0)")
    for width, height in ((1280, 900), (390, 844)):
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme="dark" if width == 390 else "light")
        assert axe_violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
