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


HEDGED = [
    ("over 300", Hedge.MORE_THAN),
    ("just over 300", Hedge.MORE_THAN),
    ("more than 300", Hedge.MORE_THAN),
    ("above 300", Hedge.MORE_THAN),
    ("понад 300", Hedge.MORE_THAN),
    ("більше ніж 300", Hedge.MORE_THAN),
    ("більше 300", Hedge.MORE_THAN),
    ("більш як 300", Hedge.MORE_THAN),
    ("более 300", Hedge.MORE_THAN),
    ("более чем 300", Hedge.MORE_THAN),
    ("больше 300", Hedge.MORE_THAN),
    ("свыше 300", Hedge.MORE_THAN),
    ("at least 300", Hedge.AT_LEAST),
    ("no fewer than 300", Hedge.AT_LEAST),
    ("not less than 300", Hedge.AT_LEAST),
    ("щонайменше 300", Hedge.AT_LEAST),
    ("не менше 300", Hedge.AT_LEAST),
    ("принаймні 300", Hedge.AT_LEAST),
    ("не менее 300", Hedge.AT_LEAST),
    ("как минимум 300", Hedge.AT_LEAST),
    ("по меньшей мере 300", Hedge.AT_LEAST),
    ("nearly 300", Hedge.NEARLY),
    ("almost 300", Hedge.NEARLY),
    ("just under 300", Hedge.NEARLY),
    ("майже 300", Hedge.NEARLY),
    ("почти 300", Hedge.NEARLY),
    ("up to 300", Hedge.UP_TO),
    ("as many as 300", Hedge.UP_TO),
    ("at most 300", Hedge.UP_TO),
    ("no more than 300", Hedge.UP_TO),
    ("до 300", Hedge.UP_TO),
    ("щонайбільше 300", Hedge.UP_TO),
    ("не більше 300", Hedge.UP_TO),
    ("не більше ніж 300", Hedge.UP_TO),
    ("не более 300", Hedge.UP_TO),
    ("не более чем 300", Hedge.UP_TO),
    ("не менше ніж 300", Hedge.AT_LEAST),
    ("не менш як 300", Hedge.AT_LEAST),
    ("не більш як 300", Hedge.UP_TO),
    ("не менее чем 300", Hedge.AT_LEAST),
    ("about 300", Hedge.ABOUT),
    ("around 300", Hedge.ABOUT),
    ("roughly 300", Hedge.ABOUT),
    ("approximately 300", Hedge.ABOUT),
    ("some 300", Hedge.ABOUT),
    ("circa 300", Hedge.ABOUT),
    ("ca. 300", Hedge.ABOUT),
    ("~300", Hedge.ABOUT),
    ("≈ 300", Hedge.ABOUT),
    ("близько 300", Hedge.ABOUT),
    ("приблизно 300", Hedge.ABOUT),
    ("орієнтовно 300", Hedge.ABOUT),
    ("около 300", Hedge.ABOUT),
    ("примерно 300", Hedge.ABOUT),
    ("порядка 300", Hedge.ABOUT),
    ("300", Hedge.EXACT),
]


@pytest.mark.parametrize(("text", "hedge"), HEDGED)
def test_each_phrase_hedges_in_its_own_way(text: str, hedge: Hedge) -> None:
    for written in (text, text.upper(), f"  {text} "):
        count = read_count(written)
        assert count is not None
        assert (count.value, count.hedge) == (300, hedge)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("300", 300, 300),
        ("more than 300", 301, None),
        ("at least 300", 300, None),
        ("up to 300", 0, 300),
        ("nearly 300", 270, 300),
        ("about 300", 270, 330),
        ("about 5", 5, 5),
        ("100-150", 100, 150),
        ("0", 0, 0),
    ],
)
def test_what_a_stated_number_may_mean(text: str, low: int, high: int | None) -> None:
    """About and nearly reach ten of a hundred; "more than" leaves the number itself out."""
    count = read_count(text)
    assert count is not None
    assert count.possible == (low, high)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,000", 1000),
        ("1 000", 1000),
        ("1\u00a0000", 1000),
        ("1\u202f000", 1000),
        ("1,234,567", 1234567),
        ("12 345", 12345),
        ("007", 7),
        ("999999999999", 999999999999),
    ],
)
def test_thousands_may_be_parted(text: str, value: int) -> None:
    count = read_count(text)
    assert count is not None
    assert count.value == value


@pytest.mark.parametrize(
    ("text", "lower", "upper"),
    [
        ("100-150", 100, 150),
        ("100 - 150", 100, 150),
        ("100–150", 100, 150),
        ("100—150", 100, 150),
        ("100 to 150", 100, 150),
        ("from 100 to 150", 100, 150),
        ("between 100 and 150", 100, 150),
        ("від 100 до 150", 100, 150),
        ("от 100 до 150", 100, 150),
        ("1,000-1,500", 1000, 1500),
        ("100-100", 100, 100),
    ],
)
def test_a_range_has_two_ends_and_no_value(text: str, lower: int, upper: int) -> None:
    count = read_count(text)
    assert count is not None
    assert (count.value, count.lower, count.upper, count.hedge) == (None, lower, upper, Hedge.RANGE)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("5 people", "persons"),
        ("5 persons", "persons"),
        ("5 prisoners", "persons"),
        ("5 captives", "persons"),
        ("5 soldiers", "persons"),
        ("5 POWs", "persons"),
        ("5 людей", "persons"),
        ("5 чоловік", "persons"),
        ("5 человек", "persons"),
        ("5 чел.", "persons"),
        ("5 remains", "bodies"),
        ("5 тіл", "bodies"),
        ("5 тел", "bodies"),
        ("5 exchanges", "exchanges"),
        ("5 обмінів", "exchanges"),
        ("5 обменов", "exchanges"),
        ("5 частин", "units"),
        ("5 частей", "units"),
        ("5 percent", "percent"),
        ("5 %", "percent"),
        ("100-150 bodies", "bodies"),
        ("more than 5 bodies", "bodies"),
    ],
)
def test_a_unit_is_known_in_three_languages(text: str, unit: str) -> None:
    count = read_count(text)
    assert count is not None
    assert count.unit == unit


@pytest.mark.parametrize(
    "text", ["5 horses", "5 6", "5, 6", "12,34", "1,0000", "five", "5+", "5?", "-", "5.5", "10 000 00"]
)
def test_a_number_with_an_unknown_tail_is_not_guessed(text: str) -> None:
    with pytest.raises(CountError) as raised:
        read_count(text)
    assert raised.value.problem.found == text


@pytest.mark.parametrize(
    ("hedge", "known"),
    [
        ("exact", Hedge.EXACT),
        ("about", Hedge.ABOUT),
        ("more_than", Hedge.MORE_THAN),
        ("more than", Hedge.MORE_THAN),
        ("More-Than", Hedge.MORE_THAN),
        ("at_least", Hedge.AT_LEAST),
        ("nearly", Hedge.NEARLY),
        ("up_to", Hedge.UP_TO),
        ("derived", Hedge.DERIVED),
        ("", Hedge.EXACT),
        ("  ", Hedge.EXACT),
    ],
)
def test_a_column_hedges_by_the_names_of_hedges(hedge: str, known: Hedge) -> None:
    count = read_count("900", hedge=hedge)
    assert count is not None
    assert count.hedge is known


def test_our_own_sum_keeps_its_number_and_says_that_it_is_ours() -> None:
    count = read_count("96 persons")
    assert count is not None
    assert count.as_derived() == StatedCount(96, None, None, Hedge.DERIVED, "persons", "96 persons")
