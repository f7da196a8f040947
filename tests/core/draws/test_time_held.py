"""Time held: whole days, wide where dates are unsure, in bands that sum to everybody."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.accounts import Cell
from byname.core.custody.drafts import Effect
from byname.core.draws.time_held import Length, bands, held_until_day, held_until_return, quantiles
from byname.core.events import Telling
from byname.core.figures import FigureQuery, evaluate
from tests.core.custody.books import day, person
from tests.core.custody.strategies import DAYS, lines_of, registers

TWICE = """
    1 captured 2022-05-17 own-forces 2022-06-01
    2 returned 2022-09-21 act 2022-09-22 exchange=ex-1 phase=1
    3 captured 2023-03 own-forces 2023-04-10
    4 returned 2025-05-24 act 2025-06-10 exchange=ex-2"""
LENGTHS = st.builds(
    lambda low, value, high: Length(low + value, low, None if high > 90 else low + value + high),
    st.integers(0, 900), st.integers(0, 60), st.integers(0, 100),
)  # fmt: skip


def returns(text: str) -> list[Length | None]:
    line = person(text)
    return [held_until_return(line, each) for each in line.movements if each.effect is Effect.RETURNED]


def test_each_return_ends_its_own_captivity() -> None:
    first, second = returns(TWICE)
    assert first == Length(127, 127, 127)
    assert second == Length(day("2025-05-24") - day("2023-03-31"), 785, 815)


def test_a_capture_of_which_no_day_is_told_has_no_longest_time() -> None:
    [found] = returns("1 held 2024-02-01 agency 2024-02-10\n2 returned 2025-05-24 act 2025-06-10")
    assert found is not None
    assert (found.low, found.high) == (day("2025-05-24") - day("2024-02-01"), None)


@pytest.mark.parametrize(("when", "days"), [("2022-05-18", 1), ("2022-09-20", 126), ("2023-04-01", 1)])
def test_who_is_held_has_been_since_the_last_capture(when: str, days: int) -> None:
    found = held_until_day(person(TWICE), day(when))
    assert found is not None
    assert found.value == days


def test_before_any_capture_nobody_is_held() -> None:
    assert held_until_day(person(TWICE), day("2022-05-16")) is None


@given(st.lists(LENGTHS, max_size=30))
def test_quantiles_are_lengths_of_those_counted_and_rise(lengths: list[Length]) -> None:
    found = quantiles(lengths)
    assert bool(found) == bool(lengths)
    for each in found:
        assert each.days.value in {length.value for length in lengths}
        assert each.days.low <= each.days.value
        assert each.days.high is None or each.days.value <= each.days.high
        shorter = sum(length.value <= each.days.value for length in lengths)
        assert shorter >= each.share * len(lengths)
    assert [each.days.value for each in found] == sorted(each.days.value for each in found)


@given(st.lists(LENGTHS, min_size=1, max_size=12), st.data())
def test_law_5_no_other_dates_lead_beyond_low_and_high(lengths: list[Length], data: st.DataObject) -> None:
    true = [data.draw(st.integers(each.low, each.low + 400 if each.high is None else each.high)) for each in lengths]
    for told, really in zip(quantiles(lengths), quantiles([Length(days, days, days) for days in true]), strict=True):
        assert told.days.low <= really.days.value
        assert told.days.high is None or really.days.value <= told.days.high


def test_the_median_of_an_odd_number_is_the_one_in_the_middle() -> None:
    found = {each.share: each.days.value for each in quantiles([Length(days, days, days) for days in (9, 1, 5)])}
    assert found[Fraction(1, 2)] == 5


def test_bands_are_what_lies_between_two_anniversaries() -> None:
    found = bands(Cell(10, 9, 12), [Cell(7, 7, 8), Cell(4, 2, 5), Cell(1, 0, 1)])
    assert found == (Cell(3, 1, 5), Cell(3, 2, 6), Cell(3, 1, 5), Cell(1, 0, 1))


@given(registers(), st.sampled_from(DAYS))
def test_bands_sum_to_everybody_held(register: dict[int, list[Telling]], when: int) -> None:
    lines = lines_of(register)

    def cell(years: int | None) -> Cell:
        found = evaluate(FigureQuery("held", as_of=when, held_over_years=years), lines)
        return Cell(found.value, found.low, found.high)

    whole = cell(None)
    found = bands(whole, [cell(years) for years in (1, 2, 3)])
    assert sum(each.value for each in found) == whole.value
    assert all(0 <= each.low <= each.value <= each.high for each in found)
