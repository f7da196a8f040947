"""A number is kept as stated: hedges become bounds, a blank is not 0, what cannot be read is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.press.counts import CountError, Hedge, StatedCount, read_count

STATED = {
    "247": (247, None, None, "exact"),
    "0": (0, None, None, "exact"),
    "more than 200": (200, 200, None, "more_than"),
    "over 2,000": (2000, 2000, None, "more_than"),
    "just over 3400": (3400, 3400, None, "more_than"),
    "понад 300": (300, 300, None, "more_than"),
    "более 1 000": (1000, 1000, None, "more_than"),
    "at least 3392": (3392, 3392, None, "at_least"),
    "не менее 40": (40, 40, None, "at_least"),
    "nearly 1600": (1600, None, 1600, "nearly"),
    "майже 1600": (1600, None, 1600, "nearly"),
    "up to 50": (50, None, 50, "up_to"),
    "as many as 3,983": (3983, None, 3983, "up_to"),
    "about 2600": (2600, None, None, "about"),
    "roughly 7000": (7000, None, None, "about"),
    "~20": (20, None, None, "about"),
    "100-150": (None, 100, 150, "range"),
    "between 100 and 150": (None, 100, 150, "range"),
    "від 100 до 150": (None, 100, 150, "range"),
}


@pytest.mark.parametrize(("text", "stated"), STATED.items())
def test_a_number_keeps_its_hedge_as_bounds(text: str, stated: tuple[int | None, int | None, int | None, str]) -> None:
    count = read_count(text)
    assert count is not None
    assert (count.value, count.lower, count.upper, count.hedge) == stated
    assert count.text == text


@pytest.mark.parametrize("text", ["", "   ", "\t"])
def test_blank_is_not_stated_and_never_zero(text: str) -> None:
    assert read_count(text) is None


@pytest.mark.parametrize(
    "text", ["many", "1.000", "-5", "12 or so", "1,00", "150-100", "more than about 200", "9" * 13, "½"]
)
def test_what_is_no_plain_number_is_named_and_not_guessed(text: str) -> None:
    with pytest.raises(CountError) as raised:
        read_count(text)
    problem = raised.value.problem
    assert (problem.code, problem.found) == ("number-unreadable", text)
    assert problem.rule
    assert problem.hint


@pytest.mark.parametrize(
    ("text", "unit"),
    [("86%", "percent"), ("12 bodies", "bodies"), ("46 units", "units"), ("5 осіб", "persons"), ("5", "")],
)
def test_a_unit_written_with_the_number_is_kept(text: str, unit: str) -> None:
    count = read_count(text)
    assert count is not None
    assert count.unit == unit


def test_a_column_may_hedge_a_plain_number() -> None:
    count = read_count("900", hedge="more_than")
    assert count == StatedCount(900, 900, None, Hedge.MORE_THAN, "", "900")


@pytest.mark.parametrize(
    ("text", "hedge"), [("900", "perhaps"), ("more than 900", "exact"), ("about 5", "at_least"), ("5", "range")]
)
def test_a_hedge_that_is_unknown_or_contradicts_the_words_is_named(text: str, hedge: str) -> None:
    with pytest.raises(CountError, match="hedge"):
        read_count(text, hedge=hedge)


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("9", "10", True), ("6465", "6365", True), ("10", "10", False), ("more than 200", "247", False),
        ("more than 200", "200", True), ("at least 200", "200", False), ("nearly 1600", "1600", False),
        ("nearly 1600", "1700", True), ("about 2600", "2598", False), ("about 3300", "just over 3400", False),
        ("about 3300", "5000", True), ("100-150", "151", True), ("up to 50", "51", True), ("5 bodies", "5 persons", True),
    ],
)  # fmt: skip
def test_two_numbers_differ_where_no_number_fits_both(one: str, other: str, differ: bool) -> None:
    left, right = read_count(one), read_count(other)
    assert left is not None
    assert right is not None
    assert left.differs_from(right) is differ
    assert right.differs_from(left) is differ


@given(st.integers(0, 10**9), st.sampled_from(["", "more than ", "at least ", "nearly ", "up to ", "about "]))
def test_any_number_comes_back_as_it_was_and_from_json(number: int, hedge: str) -> None:
    count = read_count(f"{hedge}{number:,}")
    assert count is not None
    assert count.value == number
    assert StatedCount.from_json(count.to_json()) == count
    assert not count.differs_from(count)


@given(st.text(max_size=20))
def test_no_text_breaks_the_reader(text: str) -> None:
    try:
        count = read_count(text)
    except CountError:
        return
    assert count is None or count.text == text.strip()
