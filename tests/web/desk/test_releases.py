"""Freezing, verifying and retracting on the pages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client

from byname.actions import releases as actions
from byname.core.errors import MisuseError
from byname.queries import releases as queries
from tests.ledger.crowd import crowded
from tests.ledger.registers import Register, fresh_register
from tests.web import sample_releases
from tests.web.house import Desk, make_user

pytestmark = pytest.mark.django_db(databases="__all__")

ONE = f"/figures/{sample_releases.NUMBER}/"


def test_the_list_shows_what_stands_and_what_no_longer_does(signed_in: Client, desk: Desk) -> None:
    page = signed_in.get("/figures/").content.decode()
    assert page.count(f'href="{ONE}"') == 2
    assert "no longer stands" in page


def test_one_figure_shows_sentences_citation_definition_table_versions_and_files(signed_in: Client) -> None:
    page = signed_in.get(ONE).content.decode()
    for part in (
        "uk: 12 &lt;people&gt;",
        "Byname figure BYN-2026-0001, as of",
        "Returned: back.",
        "For the &lt;briefing&gt;",
        "=1+1 &lt;Brigade&gt;",
    ):
        assert part in page
    assert f'href="{ONE}{sample_releases.NUMBER}.json"' in page
    assert 'name="why"' in page


def test_verifying_is_asked_for_and_says_why_it_differs(signed_in: Client, desk: Desk) -> None:
    assert "verify" not in [name for name, _, _ in desk.asked]
    page = signed_in.get(f"{ONE}?verify=1").content.decode()
    assert "Documents or decisions of before were entered later: 2 people came in, 0 left." in page
    assert "Records of 1 person behind it were erased since." in page
    assert "<dd>14</dd>" in page


def test_law_8_what_is_withheld_from_the_viewer_shows_its_rule(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "verify", lambda *_, **__: sample_releases.verified("small-difference"))
    page = signed_in.get(f"{ONE}?verify=1").content.decode()
    assert "would follow from the difference" in page
    assert "<dd>14</dd>" not in page


def test_one_that_no_longer_stands_is_marked_and_cannot_be_retracted_again(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "release", lambda *_, **__: sample_releases.ended())
    page = signed_in.get(ONE).content.decode()
    assert "Why: Counted &lt;twice&gt;" in page
    assert "The signature does not hold" in page
    assert 'name="why"' not in page


def test_a_refused_retraction_keeps_what_was_typed(signed_in: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise MisuseError("Say why.")

    monkeypatch.setattr(actions, "retract", refuse)
    response = signed_in.post(ONE, {"do": "retract", "why": "x <y>", "by": "BYN-2026-0002"})
    page = response.content.decode()
    assert response.status_code == 400
    assert 'value="x &lt;y&gt;"' in page
    assert 'value="BYN-2026-0002"' in page
    assert "Say why." in page


def test_a_file_is_sent_as_it_is_published_and_another_name_is_nothing(signed_in: Client) -> None:
    response = signed_in.get(f"{ONE}{sample_releases.NUMBER}.json")
    assert (response.content, response.headers["Content-Type"]) == (b"{}", "application/json")
    assert "attachment" in response.headers["Content-Disposition"]
    assert signed_in.get(f"{ONE}other.json").status_code == 404


def test_an_act_that_is_none_is_refused(signed_in: Client) -> None:
    assert signed_in.post(ONE, {"do": "destroy"}).status_code == 400


@pytest.mark.parametrize(("figure", "offers"), [("returned@2024-06-30", True), ("returned/exchange:X-1", False)])
def test_the_figure_page_offers_to_freeze_it(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch, figure: str, offers: bool
) -> None:
    from dataclasses import replace

    from byname.queries import figures
    from tests.web import sample_views

    monkeypatch.setattr(figures, "people_of", lambda *_, **__: replace(sample_views.figure(), figure=figure))
    page = signed_in.get("/figure/", {"f": figure}).content.decode()
    assert f'name="figure" value="{figure}"' in page
    assert ('name="series"' in page) is offers


def test_whose_role_lets_nothing_out_is_offered_no_freezing(desk: Desk, client: Client) -> None:
    client.force_login(make_user("reads-only", "reader"))
    assert "Freeze this figure" not in client.get("/figure/?f=returned@2024-06-30").content.decode()


@pytest.fixture
def register(db: None) -> Iterator[Register]:
    with fresh_register() as made:
        crowded(made)
        yield made


def test_the_whole_way_on_the_pages(register: Register, client: Client) -> None:
    client.force_login(make_user("boris", "reviewer"))
    done = client.post("/figures/", {"figure": "returned@2023-03-01", "note": "For the briefing", "series": "1"})
    place = done.headers["Location"].partition("?")[0]
    page = client.get(done.headers["Location"]).content.decode()
    assert "Frozen as BYN-" in page
    assert "For the briefing" in page
    assert "As known then it is the same, person by person." in client.get(f"{place}?verify=1").content.decode()
    client.post(place, {"do": "retract", "why": "A slip"})
    assert "Why: A slip" in client.get(place).content.decode()
    assert client.get("/figures/BYN-2020-0001/").status_code == 404
    assert client.post("/figures/", {"figure": "nonsense"}).status_code == 400
