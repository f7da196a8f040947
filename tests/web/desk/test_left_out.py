"""The page of who was left out: what it asks, what it shows, what it never shows."""

from __future__ import annotations

import re
from datetime import date

import pytest
from django.test import Client

from byname.actions.references import NewReference, add_references
from byname.core.errors import MisuseError
from byname.queries import left_out
from tests.ledger.registers import OLHA, fresh_register
from tests.web.house import Desk, make_user

pytestmark = pytest.mark.django_db(databases="__all__")
ADDRESS = "/exchanges/X-25/left-out/"


def shown(client: Client, query: str = "?power=aa") -> str:
    return client.get(ADDRESS + query).content.decode()


def test_the_form_asks_the_query_for_exactly_that(signed_in: Client, desk: Desk) -> None:
    shown(
        signed_in,
        "?power=aa&by=sex&from=2024-05-01&to=2024-06-01&known_at=2024-07-01&eligible=sex%3Dm+rank_class%3Dprivate",
    )
    name, given, words = next(one for one in desk.asked if one[0] == "left_out")
    del words["viewer"]
    assert (name, given) == ("left_out", ("X-25",))
    assert words == {
        "power": "aa", "by": "sex", "start": date(2024, 5, 1), "end": date(2024, 6, 1),
        "known_at": date(2024, 7, 1), "eligible": ["sex=m", "rank_class=private"],
    }  # fmt: skip


def test_law_9_no_side_is_shown_before_one_is_chosen(signed_in: Client, desk: Desk) -> None:
    page = shown(signed_in, "")
    assert "The two sides are never counted as one" in page
    assert "left_out" not in [name for name, _, _ in desk.asked]
    assert "<svg" not in page


def test_each_group_has_a_mark_and_a_row_of_the_table_behind_it(signed_in: Client, desk: Desk) -> None:
    page = shown(signed_in)
    assert "<title>1st Sample Brigade &lt;1>: 0.00 (0.00 to 0.02)</title>" in page
    assert "<1>" not in page
    assert page.count('<th scope="row" data-label="Unit, with the units above">2nd Sample Regiment</th>') == 2
    assert "less than 1 in a million" in page


def test_it_says_what_it_does_not_show(signed_in: Client, desk: Desk) -> None:
    assert "how uneven the draw was, not who decided it or why" in shown(signed_in)


def test_law_4_counts_open_into_people(signed_in: Client, desk: Desk) -> None:
    assert 'href="/figure/?f=x%402024-05-30"' in shown(signed_in)


def test_law_5_a_withheld_group_names_its_rule(signed_in: Client, desk: Desk) -> None:
    page = shown(signed_in)
    assert re.search(r"<li>3rd Sample Battalion: [^<]*fewer than 5", page)


def test_a_rule_is_said_in_words(signed_in: Client, desk: Desk) -> None:
    page = shown(signed_in)
    assert "category: Military; rank class: Privates, Sergeants and warrant officers" in page
    assert "Nobody of this urn came back." in page


def test_time_and_units_stand_below(signed_in: Client, desk: Desk) -> None:
    page = shown(signed_in)
    assert all(words in page for words in ("over 3 years", "1.9 or more", "an earlier return is possible"))
    assert "unit from which nobody had ever come back before" in page
    assert "1st Sample Brigade: 800 held" in page


def test_what_cannot_be_asked_comes_back_on_the_form(
    signed_in: Client, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise MisuseError("That is no rule.")

    monkeypatch.setattr(left_out, "left_out", refuse)
    response = signed_in.get(ADDRESS, {"power": "aa", "eligible": "shoe=large"})
    page = response.content.decode()
    assert response.status_code == 400
    assert "That is no rule." in page
    assert 'value="shoe=large"' in page


def test_a_period_has_an_address_of_its_own(signed_in: Client, desk: Desk) -> None:
    assert signed_in.get("/exchanges/left-out/?power=aa&from=2024-01-01&to=2024-06-01").status_code == 200
    assert [given for name, given, _ in desk.asked if name == "left_out"] == [("",)]


def test_law_8_whoever_has_no_role_is_refused(client: Client) -> None:
    client.force_login(make_user("sample-nobody"))
    assert client.get(ADDRESS + "?power=aa").status_code == 403


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"power": "cc"}, "cc"),
        ({"power": "aa", "eligible": "shoe=large"}, "shoe"),
        ({"power": "aa", "from": "2024-01-01"}, ""),
        ({"power": "aa", "from": "2024-06-01", "to": "2024-01-01"}, ""),
        ({"power": "aa", "from": "soon", "to": "2024-01-01"}, "soon"),
    ],
)
def test_on_a_register_a_question_that_cannot_be_asked_says_why(
    client: Client, typed: dict[str, str], said: str
) -> None:
    """Never a picture of something else than was asked for, and the form comes back as it was sent."""
    with fresh_register():
        add_references(
            [NewReference("power", code, {"name": name}) for code, name in (("aa", "A"), ("bb", "B"))], by=OLHA
        )
        client.force_login(make_user("sample-desk", "exchange-desk"))
        response = client.get("/exchanges/left-out/", typed)
        page = response.content.decode()
    assert response.status_code == 400
    assert said in page.partition('class="refusal"')[2].partition("</p>")[0]
    assert "<svg" not in page
    assert all(f'value="{value}"' in page for name, value in typed.items() if name != "power")


def test_a_stranger_is_sent_to_the_sign_in(db: None, client: Client) -> None:
    response = client.get(ADDRESS + "?power=aa")
    assert (response.status_code, response.headers["Location"].partition("?")[0]) == (302, "/sign-in/")
