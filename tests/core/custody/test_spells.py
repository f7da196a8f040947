from __future__ import annotations

import pytest
from hypothesis import given

from byname.core.custody.movements import fold
from byname.core.custody.spells import held_over, held_over_counts, spells
from byname.core.dates import Answer
from byname.core.events import Telling
from tests.core.custody.books import book, day
from tests.core.custody.strategies import DAYS, lives


def over(captured: str, years: int, when: str, end: str = "") -> tuple[Answer, bool]:
    text = f"1 captured {captured} own-forces 2022-12-31"
    if end:
        text += f"\n2 returned {end} act 2025-12-31"
    (spell,) = spells(fold(book(text)))
    return held_over(spell, years, day(when)), held_over_counts(spell, years, day(when))


class TestHeldOver:
    """Captured in 2022 is not the same as over three years on 25 May 2025."""

    @pytest.mark.parametrize(
        ("captured", "answer", "counts"),
        [
            ("2022-05-24", Answer.YES, True),
            ("2022-05-25", Answer.NO, False),
            ("2022-05", Answer.POSSIBLE, False),
            ("2022", Answer.POSSIBLE, False),
            ("2022-11-30", Answer.NO, False),
            ("../2022-04-30", Answer.YES, True),
        ],
    )
    def test_exactly_three_years_is_not_over_three(self, captured: str, answer: Answer, counts: bool) -> None:
        assert over(captured, 3, "2025-05-25") == (answer, counts)

    def test_it_ends_with_the_return(self) -> None:
        assert over("2022-03-10", 3, "2025-12-01", "2025-03-01") == (Answer.NO, False)
        assert over("2022-03-10", 3, "2025-12-01", "2025-03") == (Answer.POSSIBLE, True)

    def test_nobody_is_held_over_more_years_than_a_calendar_has(self) -> None:
        assert over("2022-03-10", 9999, "2025-12-01") == (Answer.NO, False)

    def test_the_anniversary_of_a_leap_day_is_the_first_of_march(self) -> None:
        (spell,) = spells(fold(book("1 captured 2024-02-29 own-forces 2024-03-01")))
        assert held_over(spell, 1, day("2025-03-01")) is Answer.NO
        assert held_over(spell, 1, day("2025-03-02")) is Answer.YES


def test_a_person_taken_twice_has_two_spells() -> None:
    told = """
        1 captured 2022-05-17 own-forces 2022-06-01
        2 returned 2022-09-21 act 2022-09-22
        3 captured 2023-03-02 own-forces 2023-04-10"""
    assert [spell.end is None for spell in spells(fold(book(told)))] == [False, True]


@given(lives())
def test_what_is_certain_counts_and_what_counts_is_possible(told: list[Telling]) -> None:
    for spell in spells(fold(told)):
        for each in DAYS[::7]:
            answer, counts = held_over(spell, 0, each), held_over_counts(spell, 0, each)
            assert answer is not Answer.YES or counts
            assert answer is not Answer.NO or not counts
