"""Sentences of the pages with their values, one and many."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from byname.wording import say
from byname.wording.en.pages import PAGES

DAY, LATER = date(2025, 5, 28), date(2026, 1, 2)


@pytest.mark.parametrize(
    ("code", "values", "words"),
    [
        ("page.page-of", {"page": 2, "pages": 1_300}, "Page 2 of 1,300"),
        ("range", {"low": 0, "high": 12_345}, "0 to 12,345"),
        ("account.as-of", {"day": DAY}, "As of 28 May 2025."),
        ("account.as-of-known", {"day": DAY, "known": LATER}, "As of 28 May 2025, as known on 2 January 2026."),
        ("account.hero", {"whole": 2_480}, "of 2,480 taken are back"),
        ("picture.dots", {"back": 0, "whole": 5, "day": DAY}, "0 of 5 people are back on 28 May 2025."),
        ("picture.dots-each", {"n": 20}, "Each dot stands for 20 people."),
        ("picture.line-title", {"day": DAY}, "Life line as of 28 May 2025"),
        ("person.asked", {"asked": "A", "number": "B"}, "You asked for A; that record now belongs to B."),
        ("person.exchange", {"exchange": "X-1"}, "exchange X-1"),
        ("person.phase", {"phase": "1"}, "phase 1"),
        ("record.row", {"row": 1_417}, "row 1,417"),
        ("record.received", {"day": DAY}, "received 28 May 2025"),
        ("review.before", {"what": "Cannot say"}, "Decided before: Cannot say."),
        ("invitation.lead", {"name": "olha"}, "You were invited as olha. This link works once."),
    ],
)
def test_a_sentence_is_said_with_its_values(code: str, values: dict[str, Any], words: str) -> None:
    assert say(code, **values) == words


@pytest.mark.parametrize(
    ("code", "none", "one", "many"),
    [
        ("people.found", "0 people found.", "1 person found.", "21 people found."),
        (
            "banner.behind",
            "0 recorded changes are being worked in. Until then the pages show the register before them.",
            "1 recorded change is being worked in. Until then the pages show the register before it.",
            "21 recorded changes are being worked in. Until then the pages show the register before them.",
        ),
        ("review.left", "0 pairs wait.", "1 pair waits.", "21 pairs wait."),
        ("person.told", "0 sources", "1 source", "21 sources"),
        ("person.records", "The 0 records behind it", "The 1 record behind it", "The 21 records behind it"),
        (
            "document.unreadable-rows",
            "0 rows could not be read.",
            "1 row could not be read.",
            "21 rows could not be read.",
        ),
        ("plan.commit", "Take in these 0 rows", "Take in this 1 row", "Take in these 21 rows"),
        (
            "plan.hidden",
            "0 more rows are not shown here.",
            "1 more row is not shown here.",
            "21 more rows are not shown here.",
        ),
        ("plan.later", "0 more rows follow.", "1 more row follows.", "21 more rows follow."),
        (
            "account.undecided",
            "See the 0 pairs that are not decided",
            "See the 1 pair that is not decided",
            "See the 21 pairs that are not decided",
        ),
        (
            "claims.conflicts",
            "0 things are claimed otherwise by different sources. Nobody is held to be right.",
            "1 thing is claimed otherwise by different sources. Nobody is held to be right.",
            "21 things are claimed otherwise by different sources. Nobody is held to be right.",
        ),
        ("account.who", "See who they are", "See who", "See who they are"),
        (
            "picture.dots-perhaps",
            "Of 0 people it is not sure; their dots are in half tone.",
            "Of 1 person it is not sure; the dot is in half tone.",
            "Of 21 people it is not sure; their dots are in half tone.",
        ),
        (
            "review.moves",
            "If these are one person, 0 figures of today change.",
            "If these are one person, 1 figure of today changes.",
            "If these are one person, 21 figures of today change.",
        ),
        (
            "review.seen",
            "You have seen all 0; 0 still wait.",
            "You have seen every pair; 1 still waits.",
            "You have seen all 21; 21 still wait.",
        ),
        (
            "review.undecided",
            "A human left 0 pairs undecided.",
            "A human left 1 pair undecided.",
            "A human left 21 pairs undecided.",
        ),
    ],
)
def test_none_and_twenty_one_are_many_and_one_is_one(code: str, none: str, one: str, many: str) -> None:
    assert [say(code, n=n) for n in (0, 1, 21)] == [none, one, many]


def test_the_plurals_above_are_all_there_are() -> None:
    plural = {code for code, text in PAGES.items() if not isinstance(text, str)}
    assert len(plural) == 16


@pytest.mark.parametrize(
    ("tries", "minutes", "words"),
    [(5, 15, "After 5 of them one has to wait 15 minutes"), (5, 1_440, "wait 1,440 minutes")],
)
def test_who_has_to_wait_is_told_how_long(tries: int, minutes: int, words: str) -> None:
    assert words in say("sign-in.wait", tries=tries, minutes=minutes)


@pytest.mark.parametrize("code", sorted(PAGES))
def test_no_text_of_a_page_has_a_blank_at_its_end_or_two_in_a_row(code: str) -> None:
    text = PAGES[code]
    for form in (text,) if isinstance(text, str) else text:
        assert form
        assert form == " ".join(form.split())
