from __future__ import annotations

from dataclasses import replace

import pytest
from django.test import Client

from byname.queries.results import Sentence
from byname.web.desk.reviews import KEYS_COOKIE
from tests.web.house import Desk
from tests.web.sample_views import RECORD, RECORD_2

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.mark.parametrize("outcome", ["same", "different", "undecided"])
def test_a_decision_is_made_by_the_same_action_as_anywhere(signed_in: Client, desk: Desk, outcome: str) -> None:
    response = signed_in.post("/review/", {"left": RECORD, "right": RECORD_2, "outcome": outcome})
    assert response.headers["Location"] == f"/review/?done={outcome}"
    [(name, args, named)] = desk.done
    assert (name, args, named["by"].name) == ("judge", (RECORD, RECORD_2, outcome), "sample-clerk")


def test_who_cannot_join_two_alone_is_told_so_and_the_second_why_he_is_asked(signed_in: Client, desk: Desk) -> None:
    desk.stands = "proposed"
    response = signed_in.post("/review/", {"left": RECORD, "right": RECORD_2, "outcome": "same"}, follow=True)
    assert "joined when a second reviewer says the same" in response.content.decode()
    assert desk.pair is not None
    assert "it takes two people" not in response.content.decode()
    desk.pair = replace(desk.pair, proposed=True)
    assert "it takes two people" in signed_in.get("/review/").content.decode()


@pytest.mark.parametrize(
    ("done", "words"),
    [
        ("same", "Decided: the same person."),
        ("different", "Decided: different people."),
        ("undecided", "Noted that you cannot say."),
        ("undone", "Your last decision is taken back."),
    ],
)
def test_the_next_pair_says_what_was_done_and_has_the_focus(signed_in: Client, done: str, words: str) -> None:
    page = signed_in.get("/review/", {"done": done}).content.decode()
    assert f'id="done" role="status">{words}</p>' in page
    assert f'<h2 id="pair" tabindex="-1" autofocus>Records {RECORD} and {RECORD_2}</h2>' in page


@pytest.mark.parametrize("done", ["", "<b>", "review-done.same", "SAME"])
def test_a_page_on_which_nothing_was_done_says_nothing_of_it(signed_in: Client, done: str) -> None:
    page = signed_in.get("/review/", {"done": done}).content.decode()
    assert 'id="done" role="status"></p>' in page
    assert "autofocus" not in page


def test_who_decides_the_last_pair_is_told_that_none_waits(signed_in: Client, desk: Desk) -> None:
    desk.pair = None
    page = signed_in.get("/review/", {"done": "same"}).content.decode()
    assert "Decided: the same person." in page
    assert '<h1 tabindex="-1" autofocus>' in page


def test_the_keys_stand_beside_the_buttons_that_they_press(signed_in: Client) -> None:
    page = signed_in.get("/review/").content.decode()
    assert page.index('class="decide"') < page.index("Keys: S same person") < page.index('id="evidence"')


def test_what_is_no_decision_decides_nothing(signed_in: Client, desk: Desk) -> None:
    assert signed_in.post("/review/", {"left": RECORD, "right": RECORD_2, "outcome": "maybe"}).status_code == 400
    assert desk.done == []


def test_undo_takes_the_newest_decision_back(signed_in: Client, desk: Desk) -> None:
    signed_in.post("/review/undo/")
    assert [name for name, _, _ in desk.done] == ["undo"]
    assert signed_in.get("/review/undo/").status_code == 405


def test_a_pair_put_off_is_not_put_up_again_in_this_round(signed_in: Client, desk: Desk) -> None:
    page = signed_in.get("/review/", {"skip": ["A~B", "nonsense"]}).content.decode()
    assert desk.asked[-1][2]["skip"] == (("A", "B"),)
    assert f"skip=A~B&amp;skip={RECORD}~{RECORD_2}" in page


def test_what_agrees_conflicts_and_is_missing_is_said_in_words(signed_in: Client) -> None:
    page = signed_in.get("/review/").content.decode()
    words = (
        "Agrees",
        "Conflicts",
        "Neither record tells",
        "The family name and the given name agree",
        "They name different units",
    )
    assert [word for word in words if word not in page] == []


def test_what_neither_record_tells_is_one_line_below_the_table(signed_in: Client, desk: Desk) -> None:
    assert desk.pair is not None
    silent = ("rank", "missing", "", "", Sentence("rank-missing", ()))
    one_sided = ("sex", "missing", "f", "", Sentence("sex-missing", ()))
    desk.pair = replace(desk.pair, evidence=(*desk.pair.evidence, silent, one_sided))
    page = signed_in.get("/review/").content.decode()
    assert "Neither record tells: " in page
    assert page.index("does not give the sex") < page.index("</table>") < page.index("Neither record tells: ")
    assert "gives no rank" not in page


def test_when_nothing_waits_the_page_says_so(signed_in: Client, desk: Desk) -> None:
    desk.pair = None
    assert b"No pair waits for a decision." in signed_in.get("/review/").content


@pytest.mark.parametrize("outcome", ["", "SAME", "same ", "s", "unknown", "<b>"])
def test_only_the_three_answers_decide(signed_in: Client, desk: Desk, outcome: str) -> None:
    response = signed_in.post("/review/", {"left": RECORD, "right": RECORD_2, "outcome": outcome})
    assert (response.status_code, desk.done) == (400, [])
    assert "is not a decision. Decide same, different or cannot say." in response.content.decode()
    assert b"<b>" not in response.content


@pytest.mark.parametrize(
    ("skip", "pairs"),
    [
        ([], ()),
        (["A~B"], (("A", "B"),)),
        (["A~B", "C~D"], (("A", "B"), ("C", "D"))),
        (["A~B~C", "AB", "", "~"], (("", ""),)),
    ],
)
def test_a_pair_put_off_is_two_numbers_and_anything_else_is_nothing(
    signed_in: Client, desk: Desk, skip: list[str], pairs: tuple[tuple[str, str], ...]
) -> None:
    assert signed_in.get("/review/", {"skip": skip}).status_code == 200
    assert desk.asked[-1][2]["skip"] == pairs


@pytest.mark.parametrize("key", ["s", "d", "u"])
def test_each_answer_has_its_key_on_the_page(signed_in: Client, key: str) -> None:
    assert f'"{key}"' in signed_in.get("/review/").content.decode()


def test_keys_that_are_switched_off_stay_off_and_can_be_switched_on(signed_in: Client, desk: Desk) -> None:
    """WCAG 2.1.4: a shortcut of a single letter can be turned off."""
    switched = signed_in.post("/review/keys/", {"keys": "off"})
    assert switched.headers["Location"] == "/review/"
    cookie = switched.cookies[KEYS_COOKIE]
    assert (cookie["path"], cookie["httponly"], cookie["samesite"]) == ("/review/", True, "Lax")
    assert cookie["max-age"] >= 30 * 24 * 3600
    for _again in range(2):
        page = signed_in.get("/review/").content.decode()
        assert "data-key" not in page
        assert "<kbd>" not in page
        assert 'name="keys" value="on"' in page
    signed_in.post("/review/keys/", {"keys": "on"})
    assert signed_in.get("/review/").content.decode().count("data-key") == 4
    assert desk.done == []


def test_the_switch_is_a_form_that_reading_never_sends(signed_in: Client) -> None:
    assert signed_in.get("/review/keys/").status_code == 405
    assert 'name="keys" value="off"' in signed_in.get("/review/").content.decode()


def test_what_a_human_left_undecided_is_told_and_leads_to_its_list(signed_in: Client, desk: Desk) -> None:
    """The account counts it as not decided; the page that it leads to may not say that there is nothing."""
    link = '<a href="/review/?undecided=1">'
    assert link not in signed_in.get("/review/").content.decode()
    desk.pair, desk.tally = None, (0, 4)
    page = signed_in.get("/review/").content.decode()
    assert "No pair waits for a decision." in page
    assert f"A human left 4 pairs undecided. {link}" in page


def test_each_pair_left_undecided_has_its_place_its_reason_and_the_way_to_answer_again(signed_in: Client) -> None:
    page = signed_in.get("/review/", {"undecided": "1"}).content.decode()
    words = (
        "A human left 1 pair undecided.",
        "own, row 2",
        "camp, row 1203",
        "81 % likely",
        "but not enough for a link without a human",
        f'href="/review/?left={RECORD}&amp;right={RECORD_2}"',
    )
    assert [word for word in words if word not in page] == []


def test_a_pair_named_by_its_numbers_is_put_up_again(signed_in: Client, desk: Desk) -> None:
    assert desk.pair is not None
    desk.pair = replace(desk.pair, decided_before="undecided", undecided=1)
    page = signed_in.get("/review/", {"left": RECORD, "right": RECORD_2}).content.decode()
    assert (desk.asked[-1][0], desk.asked[-1][1]) == ("pair", (RECORD, RECORD_2))
    assert "Decided before: Cannot say." in page
    assert 'name="outcome" value="same"' in page


def test_who_put_every_pair_off_is_told_that_they_still_wait(signed_in: Client, desk: Desk) -> None:
    desk.pair, desk.tally = None, (2, 0)
    page = signed_in.get("/review/", {"skip": ["A~B", "C~D"]}).content.decode()
    assert 'You have seen all 2; 2 still wait. <a href="/review/">' in page
    assert "No pair waits" not in page
