"""The page of another formula: what it asks, what it shows of numbers and names, and what it refuses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from django.test import Client

from byname.core.errors import MisuseError
from byname.queries import what_if as queries
from byname.queries.what_if_results import WhatIfView
from byname.web.desk.what_if import DEFINITIONS
from byname.wording import has
from tests.web.sample_formulas import what_if_view
from tests.web.sample_views import HITS

pytestmark = pytest.mark.django_db(databases="__all__")

ADDRESS = "/exchanges/what-if/"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What the page asked for."""
    found: list[dict[str, Any]] = []

    def answer(formula: str, **facts: Any) -> WhatIfView:
        found.append({"formula": formula} | facts)
        return what_if_view()

    monkeypatch.setattr(queries, "what_if", answer)
    return found


def test_without_a_formula_nothing_is_asked_and_the_form_says_how_to_write_one(
    signed_in: Client, asked: list[dict[str, Any]]
) -> None:
    page = signed_in.get(ADDRESS).content.decode()
    assert asked == []
    assert "all for all" in page
    assert 'for="formula"' in page


def test_what_the_form_says_is_what_is_asked(signed_in: Client, asked: list[dict[str, Any]]) -> None:
    question = {
        "formula": "5 for 2",
        "as_of": "2025-05-22",
        "known_at": "2025-06-01",
        "definition": "held,sought",
        "declined": "1",
    }
    signed_in.get(ADDRESS, question | {"by": "unit", "against": "X-1", "people": "come", "power": "aa", "page": "2"})
    [found] = asked
    assert (found["formula"], found["as_of"], found["known_at"]) == ("5 for 2", date(2025, 5, 22), date(2025, 6, 1))
    assert (found["definition"], found["by"], found["against"]) == ("held,sought,declined", "unit", "X-1")
    assert (found["people"], found["power"], found["page"]) == (["come"], "aa", 2)


@pytest.mark.parametrize(("first", "sides"), [("", ()), ("aa", ("aa", "bb")), ("bb", ("bb", "aa"))])
def test_the_first_number_may_be_of_either_side(
    signed_in: Client, asked: list[dict[str, Any]], first: str, sides: tuple[str, ...]
) -> None:
    signed_in.get(ADDRESS, {"formula": "5 for 2", "first": first})
    assert asked[0]["sides"] == sides


def test_both_sides_stand_with_ranges_groups_and_what_is_withheld(
    signed_in: Client, asked: list[dict[str, Any]]
) -> None:
    page = signed_in.get(ADDRESS, {"formula": "5 for 2", "by": "capture-year"}).content.decode()
    assert "People of Ariland" in page
    assert "People of Boria" in page
    assert "10 to 13" in page
    assert "about 1.7" in page
    assert "fewer than 5" in page
    assert "It is no forecast" in page


def test_a_number_opens_into_its_people_where_a_formula_names_them(
    signed_in: Client, asked: list[dict[str, Any]]
) -> None:
    page = signed_in.get(ADDRESS, {"formula": "5 for 2", "people": "missed", "power": "aa"}).content.decode()
    assert HITS[0].name in page
    assert "people=missed&amp;power=bb" in page
    assert "people=come&amp;power=bb" in page
    assert "people=come&amp;power=aa" not in page  # a lot names nobody
    assert "page=2" in page
    assert "101 people" in page


def test_where_a_field_is_not_to_be_seen_nobody_is_offered(
    signed_in: Client, asked: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "what_if", lambda *_, **__: replace(what_if_view(), unnamed=True))
    page = signed_in.get(ADDRESS, {"formula": "5 for 2"}).content.decode()
    assert "people=come" not in page
    assert "Nobody is named here" in page


def test_a_formula_that_is_none_comes_back_beside_what_was_typed(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise MisuseError("That is no formula.")

    monkeypatch.setattr(queries, "what_if", refuse)
    response = signed_in.get(ADDRESS, {"formula": "<b>"})
    page = response.content.decode()
    assert response.status_code == 400
    assert "That is no formula." in page
    assert 'value="&lt;b&gt;"' in page
    assert 'aria-invalid="true"' in page


@pytest.mark.parametrize("question", [{"as_of": "31.02.2025"}, {"page": "x"}])
def test_a_day_or_page_that_is_none_is_refused(
    signed_in: Client, asked: list[dict[str, Any]], question: dict[str, str]
) -> None:
    assert signed_in.get(ADDRESS, {"formula": "5 for 2"} | question).status_code == 400
    assert asked == []


def test_every_choice_of_the_form_has_words() -> None:
    assert all(has(f"what-if.all.{name}") for _codes, name in DEFINITIONS)
    assert all(has(f"what-if.by.{code}") for code in queries.GROUPINGS)
    assert all(has(f"what-if.{code}") for code in (*queries.LISTS, "came", "before"))


def test_a_stranger_is_sent_to_the_sign_in(asked: list[dict[str, Any]]) -> None:
    response = Client().get(ADDRESS, {"formula": "all for all"})
    assert (response.status_code, asked) == (302, [])
