"""Pages of exchanges: everything as said, differences and flags, and forms of which each does one thing."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from byname.actions import exchanges as acts
from byname.core.errors import MisuseError, RefusedError
from byname.queries import exchanges
from byname.queries.absent import NotFoundError
from tests.web.house import Desk, make_user

pytestmark = pytest.mark.django_db(databases="__all__")

PHASE = {"do": "phase", "phase": "2", "day": "2024-05-26", "state": "carried-out", "received": "2024-05-26"}
COUNT = {
    "do": "count",
    "phase": "1",
    "source": "detaining",
    "power": "aa",
    "way": "sent",
    "military": "15",
    "parts": "service: navy = 14\n\n",
}


def page(client: Client, address: str) -> str:
    return " ".join(client.get(address).content.decode().split())


def test_the_list_leads_to_each_exchange_and_to_what_is_open(signed_in: Client) -> None:
    text = page(signed_in, "/exchanges/")
    assert '<a href="/exchanges/X-25/">X-25</a>' in text
    for said in ("called off", "20 for 10", "(Agency)", "Ariland:", "18 to 19", "X-99", "Overdue since 1 April 2024."):
        assert said in text
    assert '<a href="/exchanges/" aria-current="page">Exchanges</a>' in text
    for address in ("/exchanges/talks/#P-1", "/exchanges/talks/#U-1", "/exchanges/outside/", "/exchanges/chronology/"):
        assert f'href="{address}"' in text


def test_an_exchange_shows_counts_beside_our_lists_and_mends_nothing(signed_in: Client, desk: Desk) -> None:
    text = page(signed_in, "/exchanges/X-25/?known_at=2024-06-01")
    [known] = [facts["known_at"] for name, _args, facts in desk.asked if name == "exchange"]
    assert known.isoformat() == "2024-06-01"
    for said in (
        "Sources number it differently; each number is kept.", "+2 to our lists", "What had been carried out by then stands.",
        "Own forces: The parts sum to 14 and not 15; 1 is missing.", "The day changed.", "fewer than 5",
        "known on 20 May 2024: 23 May 2024, north, planned", "known on 25 May 2024: 24 May 2024, north, carried out",
        "Rejected 2 times between 12 January 2024 and March 2024.",
    ):  # fmt: skip
        assert said in text
    assert 'href="/figure/?f=returned/exchange%3AX-25/power%3Aaa"' in text
    for address in ("/exchanges/X-25/lists/", "/exchanges/X-25/left-out/", "/exchanges/X-25/roll-call/1/"):
        assert f'href="{address}"' in text


def test_on_a_phone_too_it_is_said_whose_people_the_counts_are(signed_in: Client) -> None:
    """There the table's head is hidden, and a source's card names no power."""
    text = page(signed_in, "/exchanges/X-25/")
    assert text.count('<p class="on-phone"><strong>People of Ariland who came home') == text.count(
        '<th scope="col">People of Ariland who came home'
    )


def test_an_exchange_that_is_not_there_is_nothing(signed_in: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(*_: object, **__: object) -> None:
        raise NotFoundError("There is no exchange 'X-9'.")

    monkeypatch.setattr(exchanges, "exchange", absent)
    response = signed_in.get("/exchanges/X-9/")
    assert (response.status_code, "There is no exchange X-9" in response.content.decode()) == (404, True)


def test_a_phase_is_written_down_by_one_action(signed_in: Client, desk: Desk) -> None:
    response = signed_in.post("/exchanges/X-25/", PHASE)
    assert (response.status_code, response.headers["Location"]) == (302, "/exchanges/X-25/")
    [(name, args, facts)] = desk.done
    assert (name, args) == ("change_exchange", ("X-25",))
    assert facts["phases"] == [acts.PhaseChange("2", "2024-05-26", None, "carried-out")]
    assert (facts["received"].isoformat(), facts["by"].name) == ("2024-05-26", "sample-clerk")


def test_a_new_phase_is_one_whose_code_was_typed(signed_in: Client, desk: Desk) -> None:
    signed_in.post("/exchanges/X-25/", PHASE | {"other_phase": "3"})
    assert desk.done[0][2]["phases"] == [acts.PhaseChange("3", "2024-05-26", None, "carried-out", add=True)]


def test_the_state_of_the_whole_and_a_count_are_acts_of_their_own(signed_in: Client, desk: Desk) -> None:
    signed_in.post("/exchanges/X-25/", {"do": "state", "state": "called-off"})
    signed_in.post("/exchanges/X-25/", COUNT)
    assert [(name, args[0]) for name, args, _facts in desk.done] == [
        ("change_exchange", "X-25"),
        ("add_own_entry", "count"),
    ]
    assert desk.done[0][2]["parts"] == {"state": "called-off"}
    assert desk.done[1][1][1] == {
        "exchange": "X-25", "phase": "1", "source": "detaining", "power": "aa", "way": "sent", "military": 15,
        "parts": {"service": {"navy": 14}},
    }  # fmt: skip


def test_a_new_exchange_is_written_down(signed_in: Client, desk: Desk) -> None:
    typed = {
        "do": "new",
        "code": "X-26",
        "side": "aa",
        "other_side": "bb",
        "mediators": "one; two",
        "number": "26",
        "source": "detaining",
    }
    assert signed_in.post("/exchanges/", typed).headers["Location"] == "/exchanges/X-26/"
    [entry] = desk.done[0][1][0]
    assert (entry.kind, entry.code, entry.body["sides"], entry.body["mediators"]) == (
        "exchange",
        "X-26",
        ["aa", "bb"],
        ["one", "two"],
    )
    assert entry.body["numbers"] == [{"source": "detaining", "number": "26"}]


def test_what_is_refused_comes_back_with_what_was_typed(
    signed_in: Client, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise MisuseError("There is no phase of X-25 '2' in this register.")

    monkeypatch.setattr(acts, "change_exchange", refuse)
    response = signed_in.post("/exchanges/X-25/", PHASE | {"crossing": "south <b>"})
    text = " ".join(response.content.decode().split())
    assert response.status_code == 400
    assert re.search(
        r'<details class="card write" id="write-phase" open>.*role="alert">There is no phase of X-25', text
    )
    assert 'name="crossing" value="south &lt;b&gt;"' in text
    assert '<option value="carried-out" selected>' in text


@pytest.mark.parametrize(
    "typed", [PHASE | {"day": "soon"}, PHASE | {"phase": ""}, COUNT | {"parts": "navy"}, COUNT | {"received": "soon"}]
)
def test_what_cannot_be_read_is_refused_and_nothing_is_done(
    signed_in: Client, desk: Desk, typed: dict[str, str]
) -> None:
    assert signed_in.post("/exchanges/X-25/", typed).status_code == 400
    assert desk.done == []


def test_a_code_that_is_there_already_is_not_written_over(
    signed_in: Client, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from byname.queries import references

    monkeypatch.setattr(references, "entries", lambda kind, **_: ({"code": "X-26"},) if kind == "exchange" else ())
    response = signed_in.post("/exchanges/", {"do": "new", "code": "X-26"})
    assert (response.status_code, desk.done) == (400, [])
    assert "There is an exchange X-26 already." in response.content.decode()


@pytest.mark.parametrize("address", ["/exchanges/", "/exchanges/X-25/", "/exchanges/talks/"])
def test_who_may_not_write_sees_no_form_and_is_refused(desk: Desk, address: str) -> None:
    client = Client()
    client.force_login(make_user("sample-reader", "reader"))
    assert '<form method="post" class="stack form"' not in client.get(address).content.decode()
    assert client.post(address, PHASE).status_code == 403
    assert desk.done == []


def test_a_form_that_there_is_not_is_refused(signed_in: Client, desk: Desk) -> None:
    assert signed_in.post("/exchanges/X-25/", {"do": "erase"}).status_code == 400
    assert desk.done == []


def test_who_is_refused_by_the_action_is_told_why(signed_in: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise RefusedError("You may not.")

    monkeypatch.setattr(acts, "change_exchange", refuse)
    assert "You may not." in signed_in.post("/exchanges/X-25/", PHASE).content.decode()


def test_returns_outside_exchanges_name_people_only_where_asked(signed_in: Client, desk: Desk) -> None:
    text = page(signed_in, "/exchanges/outside/?from=2024-05-01&to=2024-06-01&people=1")
    assert desk.asked[-1][2] | {"viewer": None} == {
        "viewer": None, "start": desk.asked[-1][2]["start"], "end": desk.asked[-1][2]["end"], "power": "",
        "known_at": None, "people": True,
    }  # fmt: skip
    assert "Жмаковенко" in text
    assert "9 days later" in text
    page(signed_in, "/exchanges/outside/")
    assert (desk.asked[-1][2]["people"], desk.asked[-1][2]["start"]) == (False, None)


@pytest.mark.parametrize(
    "address",
    [
        "/exchanges/talks/", "/exchanges/outside/", "/exchanges/responses/", "/exchanges/returns/", "/exchanges/left-out/",
        "/exchanges/what-if/", "/exchanges/chronology/", "/exchanges/policies/", "/exchanges/check/",
    ],
)  # fmt: skip
def test_every_page_about_exchanges_is_reached_from_the_list_and_leads_back(desk: Desk, address: str) -> None:
    client = Client()
    client.force_login(make_user("sample-desk", "exchange-desk"))
    assert f'<li><a href="{address}">' in page(client, "/exchanges/")
    text = page(client, address)
    assert '<a href="/exchanges/" aria-current="true">Exchanges</a>' in text
    way = text.partition('<nav class="way"')[2].partition("</nav>")[0]
    assert '<a href="/exchanges/">Exchanges</a>' in way


@pytest.mark.parametrize(
    "address", ["/exchanges/X-25/lists/", "/exchanges/X-25/left-out/", "/exchanges/X-25/roll-call/1/"]
)
def test_every_page_of_an_exchange_leads_back_to_it(desk: Desk, address: str) -> None:
    client = Client()
    client.force_login(make_user("sample-desk", "exchange-desk"))
    assert f'href="{address}"' in page(client, "/exchanges/X-25/")
    way = page(client, address).partition('<nav class="way"')[2].partition("</nav>")[0]
    assert '<a href="/exchanges/X-25/">Exchange X-25</a>' in way
