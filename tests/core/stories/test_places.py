from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.stories.places import Shown, Writer, joined, shown


def test_spaces_are_one_and_lead_back_to_all_of_them() -> None:
    seen = shown("  Another \n\t 307   came ", 100)
    assert seen.text == "Another 307 came"
    assert seen.place(8, 11) == (113, 116)
    assert (seen.start, seen.end) == (102, 123)


@pytest.mark.parametrize("mark", ["\u00ad", "\u200b", "\u200e", "\u202e", "\u2066", "\ufeff", "\u2060"])
def test_what_nobody_sees_cuts_no_number_in_two(mark: str) -> None:
    seen = shown(f"a 1{mark}279 b")
    assert seen.text == "a 1279 b"
    start, end = seen.place(2, 6)
    assert f"a 1{mark}279 b"[start:end] == f"1{mark}279"


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2009"])
def test_a_narrow_or_fixed_space_in_a_number_stays(space: str) -> None:
    assert shown(f"1{space}279").text == f"1{space}279"


def test_an_entity_leads_to_all_of_itself() -> None:
    writer = Writer()
    writer.add("1", 0)
    writer.put("\u00a0", 1, 7)
    writer.add("279 & more", 7)
    seen = writer.done()
    assert seen.text == "1\u00a0279 & more"
    assert seen.place(0, 5) == (0, 10)
    assert seen.place(1, 2) == (1, 7)
    assert seen.place(2, 5) == (7, 10)


def test_parts_joined_keep_their_places() -> None:
    whole = joined([shown("One", 10), shown("", 20), shown("Two", 30)])
    assert whole.text == "One\n\nTwo"
    assert whole.place(5, 8) == (30, 33)
    assert whole.place(0, 8) == (10, 33)


@given(st.text(alphabet="ab1 \n\u00a0\u200b\u00ad", max_size=40), st.integers(0, 9))
def test_every_letter_leads_back_to_itself(text: str, start: int) -> None:
    """Offsets count code points of the text as given."""
    seen = shown(text, start)
    demand_places(text, seen, start)


@given(st.text(alphabet="ab1 \n\u200b", min_size=1, max_size=30), st.data())
def test_a_part_keeps_the_places_of_the_whole(text: str, data: st.DataObject) -> None:
    seen = shown(text)
    end = data.draw(st.integers(0, len(seen.text)))
    start = data.draw(st.integers(0, end))
    part = seen.part(start, end)
    assert part.text == seen.text[start:end]
    demand_places(text, part, 0)


def demand_places(text: str, seen: Shown, start: int) -> None:
    for at, letter in enumerate(seen.text):
        first, last = seen.place(at, at + 1)
        written = text[first - start : last - start]
        assert written == letter if letter != " " else written.isspace() or "\u200b" in written or "\u00ad" in written


def test_nothing_has_no_places() -> None:
    assert (shown(" \u200b ").text, shown("").start, shown("").end, shown("").place(0, 0)) == ("", 0, 0, (0, 0))
