"""`byname story`: a text goes in, is listed, shown, followed, tagged, noted and commented on from the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from byname.cli.calls import DONE, FAILED, FOUND
from tests.queries.press_texts import COPY, OTHER, REWRITE, STORY

if TYPE_CHECKING:
    from tests.cli.typing_hands import Hands

pytestmark = pytest.mark.django_db(databases="__all__")


@pytest.fixture
def told(hands: Hands) -> Hands:
    for name, text, outlet, day in (
        ("a.txt", STORY, "First Post", "28"),
        ("b.txt", REWRITE, "Other Gazette", "29"),
        ("c.txt", COPY, "Third Page", "30"),
        ("d.txt", OTHER, "First Post", "31"),
    ):
        taken = hands.type(
            "story", "take-in", hands.file(name, text), "--outlet", outlet, "--published", f"2022-05-{day}"
        )
        assert taken.code == DONE, taken.err
    return hands


def test_a_text_goes_in_and_the_same_bytes_change_nothing(hands: Hands) -> None:
    file = hands.file("a.txt", STORY)
    assert "a.txt: Text 1 taken in: " in hands.type("story", "take-in", file).out
    assert "stands already; nothing was changed" in hands.type("story", "take-in", file).out
    [again] = hands.json("story", "take-in", file)
    assert (again["document"], again["known_already"], again["made_up"]) == (1, True, True)
    assert "was read anew" in hands.type("story", "take-in", file, "--url", "https://news.example").out
    assert "nothing was changed" in hands.type("story", "read", "1").out


def test_several_files_go_in_at_once(hands: Hands) -> None:
    printed = hands.type("story", "take-in", hands.file("a.txt", STORY), hands.file("d.txt", OTHER))
    assert printed.out.count("taken in") == 2


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (("--published", "2200-01-01"), "lies ahead"),
        (("--published", "May"), "May"),
        (("--source", "nobody"), "no source"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(hands: Hands, options: tuple[str, ...], named: str) -> None:
    printed = hands.type("story", "take-in", hands.file("a.txt", STORY), *options)
    assert (printed.code, printed.out) == (FAILED, "")
    assert named in printed.err


def test_a_file_that_is_not_there_or_no_text_is_refused(hands: Hands) -> None:
    assert hands.type("story", "take-in", "no-such-file.txt").code == FAILED
    assert hands.type("story", "take-in", hands.file("empty.txt", " ")).code == FAILED


def test_the_list_is_searched_and_filtered(told: Hands) -> None:
    assert hands_lines(told, "story", "list")[0] == "4 texts"
    assert hands_lines(told, "story", "list", "marines")[0] == "1 text"
    told.type("story", "tag", "4", "Follow Up")
    assert [head["number"] for head in told.json("story", "list", "--tag", "follow up")] == [4]


def test_a_text_is_shown_with_all_that_the_desk_has_on_it(told: Hands) -> None:
    told.type("story", "note", "1", "Asked the outlet.")
    out = told.type("story", "show", "1").out
    assert all(
        words in out for words in ("First Post", "Key points", "What it claims", "The same story", "Asked the outlet.")
    )
    assert told.json("story", "show", "1")["head"]["copies"] == 2


def test_copies_say_what_changed_and_found_is_an_exit_code(told: Hands) -> None:
    printed = told.type("story", "copies", "1")
    assert printed.code == FOUND
    assert "number: 303 became 330" in printed.out
    alone = told.type("story", "copies", "4")
    assert (alone.code, alone.out.strip()) == (DONE, "No other text here tells this story.")
    assert {each["number"] for each in told.json("story", "copies", "1")} == {2, 3}


def test_related_coverage_says_why(told: Hands) -> None:
    assert told.type("story", "related", "1").code == DONE
    assert not {1, 2, 3} & {each["number"] for each in told.json("story", "related", "1")}


def test_a_claim_s_life_is_told(told: Hands) -> None:
    claims = [claim["quote"] for claim in told.json("story", "show", "1")["claims"]]
    number = str(claims.index("390") + 1)
    printed = told.type("story", "life", "1", "--claim", number)
    assert printed.code == FOUND
    assert "Other Gazette (2)" in printed.out
    assert told.type("story", "life", "1", "--claim", "99").code == FAILED
    assert "390" in told.type("story", "life").out
    assert told.json("story", "life", "1", "--claim", number)["head"]["outlets"] == 3
    assert told.json("story", "life")


def test_a_cohort_that_is_not_known_is_refused(told: Hands) -> None:
    assert "no cohort" in told.type("story", "life", "--cohort", "nobody").err


def test_tags_and_notes_are_taken_back(told: Hands) -> None:
    [number] = [tag["number"] for tag in _tagged(told)]
    assert told.type("story", "take-back", str(number)).code == DONE
    assert told.json("story", "show", "1")["tags"] == []
    assert told.type("story", "take-back", str(number)).code == FAILED


def test_comments_are_held_and_ruled_on(told: Hands) -> None:
    assert "takes no comments" in told.type("story", "comment", "1", "Hello").err
    assert told.type("story", "comments", "on", "--as", "dana").code == DONE
    assert "held" in told.type("story", "comment", "1", "Call +380 67 123 45 67", "--as", "vira").out
    queue = told.type("story", "moderate")
    assert queue.code == FOUND
    assert "phone number" in queue.out
    [held] = told.json("story", "moderate")
    number = str(held["number"])
    assert "personal data" in told.type("story", "moderate", number, "show").err
    assert told.type("story", "moderate", number).code == FAILED
    assert told.type("story", "moderate", number, "refuse").code == DONE
    assert told.type("story", "moderate").out.strip() == "No comment waits."
    assert "+380" not in told.type("story", "show", "1").out


def test_a_reader_writes_no_note(told: Hands) -> None:
    assert "may not" in told.type("story", "note", "1", "x", "--as", "vira").err


def test_every_verb_has_an_example(hands: Hands) -> None:
    for verb in (
        "take-in",
        "list",
        "show",
        "copies",
        "related",
        "life",
        "tag",
        "note",
        "take-back",
        "comment",
        "moderate",
        "comments",
        "read",
    ):
        assert "example:" in hands.type("story", verb, "--help").out


def hands_lines(hands: Hands, *arguments: str) -> list[str]:
    return hands.type(*arguments).out.splitlines()


def _tagged(hands: Hands) -> list[dict[str, int]]:
    assert hands.type("story", "tag", "1", "follow up").out.strip() == "1: follow up"
    tags: list[dict[str, int]] = hands.json("story", "show", "1")["tags"]
    return tags
