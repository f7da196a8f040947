"""Codes of the core as words: short labels, and events whose day and place drop out where they are not told."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from byname.core.events import EventKind
from byname.wording import say, say_pairs
from byname.wording.en.words import WORDS

DAY = date(2022, 5, 16)
HEADS = {
    "sought": "Sought", "captured": "Captured", "held": "Held", "seen": "Seen", "confirmed": "Confirmed as held",
    "moved": "Moved", "handed-over": "Handed over", "returned": "Returned", "released": "Released there",
    "escaped": "Escaped", "third-state": "Given into a third state's care", "died": "Died", "set-aside": "Set aside",
}  # fmt: skip


def test_the_table_of_heads_below_is_every_kind_of_event() -> None:
    assert set(HEADS) == {kind.value for kind in EventKind}


@pytest.mark.parametrize(("kind", "head"), HEADS.items())
@pytest.mark.parametrize(
    ("told", "rest"),
    [
        ({}, ""),
        ({"when": DAY}, ", 16 May 2022"),
        ({"place": "колонія 7"}, ", колонія 7"),
        ({"when": DAY, "place": "колонія 7"}, ", 16 May 2022, колонія 7"),
        ({"when": "", "place": ""}, ""),
        ({"when": "", "place": "колонія 7"}, ", колонія 7"),
    ],
)
def test_an_event_is_said_with_what_is_told_of_it(kind: str, head: str, told: dict[str, Any], rest: str) -> None:
    assert say(f"event.{kind}", **told) == head + rest


@pytest.mark.parametrize("when", ["2022-05", "2022", "2022-05-17~", "[2022-05-17,2022-06]"])
def test_law_5_a_day_that_is_not_exact_is_said_as_it_was_told(when: str) -> None:
    assert say_pairs("event.captured", [("when", when)]) == f"Captured, {when}"


@pytest.mark.parametrize("code", [code for code in WORDS if not code.startswith(("event.", "meaning.", "degree."))])
def test_a_label_is_short_and_ends_without_a_stop(code: str) -> None:
    label = say(code)
    assert 0 < len(label) <= 80
    assert not re.search(r"[.;:,\s]\Z|\A\s|[{}\[\]]", label)


@pytest.mark.parametrize("code", [code for code in WORDS if code.startswith("meaning.")])
def test_a_meaning_is_a_sentence(code: str) -> None:
    assert say(code).endswith(".")


@pytest.mark.parametrize("group", ["status", "field", "document-kind", "source-kind", "class", "outcome", "finding"])
def test_no_two_codes_of_a_group_are_said_alike(group: str) -> None:
    labels = [say(code) for code in WORDS if code.startswith(f"{group}.")]
    assert len(labels) == len(set(labels))


@pytest.mark.parametrize("code", ["sought", "dead-never-taken"])
def test_law_2_who_stands_outside_the_account_is_said_to_stand_outside(code: str) -> None:
    assert "Outside the account of those taken." in say(f"meaning.{code}")
