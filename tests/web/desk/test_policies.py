"""A policy on its page: what it says, who has approved it, and a list held against it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from django.test import Client

from byname.actions import policies as acting
from byname.core.errors import MisuseError, RefusedError
from byname.queries import policies as asking
from byname.queries import policy_audits
from byname.queries.policy_results import PolicyView
from byname.web.desk.policies import PAGE
from tests.web.house import Desk, make_user
from tests.web.sample_policies import APPROVED, POLICY, ROWS, audit

pytestmark = pytest.mark.django_db(databases="__all__")
ADDRESS = "/exchanges/policies/longest/"


@pytest.fixture
def shown(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The pages on a policy that waits for its second yes."""
    _show(monkeypatch, desk, POLICY)
    for name in ("approve_policy", "take_back_approval"):
        monkeypatch.setattr(acting, name, desk.action(name))
    return desk


def _show(monkeypatch: pytest.MonkeyPatch, desk: Desk, view: PolicyView) -> None:
    monkeypatch.setattr(asking, "every_policy", desk.query("every_policy", lambda **_: (view,)))
    monkeypatch.setattr(asking, "policy", desk.query("policy", lambda code, **_: view))
    answer = desk.query("audit_list", lambda code, *, people="", **_: audit(people, view))
    monkeypatch.setattr(policy_audits, "audit_list", answer)


def page(client: Client, **query: str) -> str:
    return client.get(ADDRESS, query).content.decode()


def test_the_list_says_of_each_policy_who_has_approved_it(signed_in: Client, shown: Desk) -> None:
    text = signed_in.get("/exchanges/policies/").content.decode()
    assert ADDRESS in text
    assert "not approved: a draft; one yes so far, by boris" in text


def test_a_register_without_a_policy_says_how_one_is_written(
    signed_in: Client, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "every_policy", lambda **_: ())
    assert "byname exchange policy add" in signed_in.get("/exchanges/policies/").content.decode()


def test_a_policy_is_read_rule_by_rule_and_as_it_was_written(signed_in: Client, shown: Desk) -> None:
    text = page(signed_in)
    assert all(words in text for words in ("Belongs on the list", "Comes first", "At most 60", "each unit by itself"))
    assert "title = &quot;Longest held first&quot;" in text
    assert "owed return without exchange" in text
    assert [name for name, *_ in shown.asked] == ["policy"]


def test_a_yes_is_bound_to_the_version_and_text_that_were_read(signed_in: Client, shown: Desk) -> None:
    assert f'value="{POLICY.digest}"' in page(signed_in)
    sent = {"do": "approve", "version": "2", "digest": POLICY.digest}
    response = signed_in.post(ADDRESS, sent)
    assert (response.status_code, response.headers["Location"]) == (302, f"{ADDRESS}?done=approve")
    assert shown.done[-1][:2] == ("approve_policy", ("longest", 2, POLICY.digest))
    assert "Your yes is recorded." in page(signed_in, done="approve")


def test_who_has_said_yes_may_take_it_back_and_not_say_it_twice(
    signed_in: Client, shown: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    _show(monkeypatch, shown, replace(APPROVED, approvals=("sample-clerk",)))
    text = page(signed_in)
    assert 'value="take-back"' in text
    assert 'value="approve"' not in text
    signed_in.post(ADDRESS, {"do": "take-back", "version": "2"})
    assert shown.done[-1][:2] == ("take_back_approval", ("longest", 2))


@pytest.mark.parametrize("sent", [{"do": "choose"}, {}, {"do": "approve", "version": "two"}])
def test_what_is_no_decision_records_nothing(signed_in: Client, shown: Desk, sent: dict[str, str]) -> None:
    assert signed_in.post(ADDRESS, sent).status_code == 400
    assert shown.done == []


def test_an_audit_shows_numbers_with_reasons_and_nobody(signed_in: Client, shown: Desk) -> None:
    text = page(signed_in, exchange="X-1")
    assert all(
        words in text for words in ("on it against it", "250: Longest held: others come first", "people=against")
    )
    assert "1,003 rows on the list. 990 people fill a place; the policy has 1,000 places." in text
    assert "2 rows are of nobody known." in text
    assert "61 to 70" in text
    assert ROWS[0].name not in text
    assert shown.asked[-1][2]["people"] == ""


def test_a_finding_opens_into_its_people_a_page_at_a_time(signed_in: Client, shown: Desk) -> None:
    first, last = (
        page(signed_in, exchange="X-1", people="against"),
        page(signed_in, exchange="X-1", people="against", page="3"),
    )
    assert (first.count(" comes first"), last.count(" comes first")) == (PAGE, 250 - 2 * PAGE)
    assert "For the exchange desk alone." in first
    assert "Page 1 of 3" in first


def test_a_draft_says_so_above_what_it_finds_and_an_approved_one_does_not(
    signed_in: Client, shown: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "This policy is not approved: a draft." in page(signed_in, exchange="X-1")
    _show(monkeypatch, shown, APPROVED)
    assert "a draft" not in page(signed_in, exchange="X-1")


@pytest.mark.parametrize(
    ("error", "status"), [(MisuseError("There is no list."), 400), (RefusedError("Captives."), 403)]
)
def test_what_is_refused_is_said_on_the_form_beside_what_was_asked(
    signed_in: Client, shown: Desk, monkeypatch: pytest.MonkeyPatch, error: Exception, status: int
) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise error

    monkeypatch.setattr(policy_audits, "audit_list", refuse)
    response = signed_in.get(ADDRESS, {"exchange": "X-9"})
    assert response.status_code == status
    assert str(error) in response.content.decode()
    assert 'value="X-9"' in response.content.decode()


def test_a_document_that_is_no_number_is_refused_on_the_form(signed_in: Client, shown: Desk) -> None:
    response = signed_in.get(ADDRESS, {"exchange": "X-1", "document": "seven"})
    assert response.status_code == 400
    assert "no number of a document" in response.content.decode()


def test_a_policy_that_is_not_there_is_nothing(signed_in: Client, shown: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(*_: Any, **__: Any) -> None:
        raise MisuseError("There is no policy.")

    monkeypatch.setattr(asking, "policy", absent)
    assert signed_in.get(ADDRESS).status_code == 404


@pytest.mark.parametrize("role", ["reader", "registrar", "keeper"])
def test_law_8_who_is_not_of_the_exchange_desk_sees_no_policy_and_no_audit(db: None, role: str) -> None:
    client = Client()
    client.force_login(make_user("sample-stranger", role))
    for address in ("/exchanges/policies/", ADDRESS, f"{ADDRESS}?exchange=X-1&people=against"):
        assert client.get(address).status_code == 403
    assert client.post(ADDRESS, {"do": "approve", "version": "1", "digest": "0"}).status_code == 403
