"""A question in plain words, on its page and in the box of the home page."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.web.house import Desk

pytestmark = pytest.mark.django_db(databases="__all__")


def test_the_home_page_has_a_box_that_leads_to_the_answer(signed_in: Client) -> None:
    page = signed_in.get("/").content.decode()
    assert 'action="/ask/"' in page
    assert 'name="q"' in page


def test_an_answer_has_its_number_definition_and_other_readings(signed_in: Client) -> None:
    page = signed_in.get("/ask/", {"q": "how many are back?"}).content.decode()
    assert 'href="/figure/?f=' in page
    assert "It may also ask for:" in page
    assert "another group" in page
    assert "Not understood, and left aside: blue." in page


def test_what_is_not_understood_is_said_with_what_can_be_asked(signed_in: Client) -> None:
    page = signed_in.get("/ask/", {"q": "what is the weather?"}).content.decode()
    assert "The question was not understood." in page
    assert "defenders of the plant" in page
    assert "Exchanges, by code or as the last one: X-1 … X-9." in page


def test_two_questions_get_two_answers_in_order(signed_in: Client) -> None:
    page = signed_in.get("/ask/", {"q": "how many are back?; and how many dragons?"}).content.decode()
    assert (
        page.index("how many are back?</p>") < page.index("It may also ask for:") < page.index("how many dragons?</p>")
    )
    assert page.index("how many dragons?</p>") < page.index("The question was not understood.")


def test_without_a_question_nothing_is_asked(signed_in: Client, desk: Desk) -> None:
    assert signed_in.get("/ask/").status_code == 200
    assert not [name for name, _, _ in desk.asked if name == "answers"]


def test_the_day_is_asked_about(signed_in: Client, desk: Desk) -> None:
    signed_in.get("/ask/", {"q": "how many are back?", "as_of": "2025-05-28"})
    [kwargs] = [kwargs for name, _, kwargs in desk.asked if name == "answers"]
    assert str(kwargs["as_of"]) == "2025-05-28"


@pytest.mark.parametrize(
    ("asked", "says"), [({"q": "x" * 401}, "at most 400 characters"), ({"q": "a", "as_of": "soon"}, "soon")]
)
def test_what_cannot_be_read_is_refused_in_a_sentence(signed_in: Client, asked: dict[str, str], says: str) -> None:
    response = signed_in.get("/ask/", asked)
    assert response.status_code == 400
    assert says in response.content.decode()


def test_a_question_is_shown_as_text(signed_in: Client) -> None:
    page = signed_in.get("/ask/", {"q": '"><script>alert(1)</script> back'}).content.decode()
    assert "<script>alert(1)" not in page
