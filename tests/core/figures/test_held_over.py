"""How long somebody was held, with uncertain dates; and "is back" beside "came back"."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.movements import fold
from byname.core.custody.spells import held_over, held_over_counts, spells
from byname.core.dates import Answer
from byname.core.figures import FigureQuery, FigureResult, Tally, evaluate, explain, tally
from tests.core.custody.books import book, day, person


def count(query: str, text: str, **values: str) -> Tally:
    return tally(FigureQuery.parse(query), person(text, **values))


OVER = [
    # captured, counted on the day, certain, possible: over three years at the end of 25 May 2025?
    ("2022-05-24", 1, 1, 1),
    ("2022-05-25", 0, 0, 0),
    ("2022-05-26", 0, 0, 0),
    ("2022-05", 0, 0, 1),
    ("2022-04", 1, 1, 1),
    ("2022", 0, 0, 1),
    ("2021", 1, 1, 1),
    ("2023", 0, 0, 0),
    ("2022-05-20/2022-05-24", 1, 1, 1),
    ("2022-05-20/2022-05-25", 0, 0, 1),
    ("2022-05-25/2022-05-30", 0, 0, 0),
    ("[2022-05-01,2022-05-24]", 1, 1, 1),
    ("[2022-05-01,2022-06-01]", 0, 0, 1),
    ("../2022-05-24", 1, 1, 1),
    ("../2022-06-01", 0, 0, 1),
    # About a day is three days either way; an uncertain one could be any before it was told.
    ("2022-05-20~", 1, 1, 1),
    ("2022-05-23~", 1, 0, 1),
    ("2022-05-27~", 0, 0, 1),
    ("2022-05-20?", 1, 0, 1),
]


class TestOnADay:
    """Captured in 2022 is not the same as over three years on 25 May 2025."""

    @pytest.mark.parametrize(("captured", "value", "low", "high"), OVER)
    def test_over_three_years(self, captured: str, value: int, low: int, high: int) -> None:
        told = f"1 captured {captured} own-forces 2024-01-01"
        assert count("held@2025-05-25/held-over:3y", told) == (value, low, high)

    @pytest.mark.parametrize(("captured", "value", "_low", "_high"), OVER)
    def test_the_same_man_two_years_later_is(self, captured: str, value: int, _low: int, _high: int) -> None:
        told = f"1 captured {captured} own-forces 2024-01-01"
        assert count("held@2027-05-25/held-over:3y", told).value == 1
        assert count("held@2025-05-25/held-over:0y", told).value >= value

    @pytest.mark.parametrize(
        ("years", "expected"), [(0, (1, 1, 1)), (1, (1, 1, 1)), (2, (1, 1, 1)), (3, (0, 0, 0)), (4, (0, 0, 0))]
    )
    def test_so_many_years(self, years: int, expected: tuple[int, int, int]) -> None:
        told = "1 captured 2022-05-25 own-forces 2022-06-01"
        assert count(f"held@2025-05-25/held-over:{years}y", told) == expected

    def test_the_second_captivity_begins_anew(self) -> None:
        told = """
            1 captured 2019-05-17 own-forces 2019-06-01
            2 returned 2021-09-21 act 2021-09-22
            3 captured 2023-03-02 own-forces 2023-04-10"""
        assert count("held@2025-05-25/held-over:3y", told) == (0, 0, 0)
        assert count("held@2025-05-25/held-over:2y", told) == (1, 1, 1)
        assert count("returned@2022-05-25/held-over:2y", told) == (1, 1, 1)

    @pytest.mark.parametrize(
        ("returned", "expected"),
        [
            ("2025-03-10", (0, 0, 0)),
            ("2025-03-11", (1, 1, 1)),
            ("2025-03", (1, 0, 1)),
            ("2025-02", (0, 0, 0)),
            ("2025-04", (1, 1, 1)),
        ],
    )
    def test_of_who_is_back_it_is_how_long_he_was_held(self, returned: str, expected: tuple[int, int, int]) -> None:
        told = f"1 captured 2022-03-10 own-forces 2022-06-01\n2 returned {returned} act 2025-06-01"
        assert count("returned@2025-12-01/held-over:3y", told) == expected

    @given(st.integers(0, 1200), st.integers(0, 3))
    def test_it_is_the_anniversary_that_is_passed(self, after: int, years: int) -> None:
        start = date(2022, 3, 10)
        (spell,) = spells(fold(book("1 captured 2022-03-10 own-forces 2022-06-01")))
        when = start + timedelta(days=after)
        over = when > start.replace(year=start.year + years)
        assert held_over(spell, years, when.toordinal()) is (Answer.YES if over else Answer.NO)
        assert held_over_counts(spell, years, when.toordinal()) is over


LATE = """
    1 captured 2022-05-17 own-forces 2022-06-01
    2 returned 2025-05-23 act 2025-05-24 exchange=ex-1 phase=1"""
TWICE = LATE + "\n3 captured 2025-06-10 own-forces 2025-06-20"
DAYS = [
    # on the day: is back; on that day alone: came back
    (LATE, "2025-05-22", 0, 0),
    (LATE, "2025-05-23", 1, 1),
    (LATE, "2025-05-24", 1, 0),
    (LATE, "2025-06-30", 1, 0),
    (TWICE, "2025-06-09", 1, 0),
    (TWICE, "2025-06-10", 0, 0),
]


class TestStockAndFlow:
    """A stock is who stands so at the end of a day; a flow is what happened on days [from, to)."""

    @pytest.mark.parametrize(("text", "when", "stock", "flow"), DAYS)
    def test_is_back_and_came_back(self, text: str, when: str, stock: int, flow: int) -> None:
        tomorrow = date.fromordinal(day(when) + 1).isoformat()
        assert count(f"returned@{when}", text).value == stock
        assert count(f"returned@{when}..{tomorrow}", text).value == flow

    @given(st.integers(1, 60), st.integers(1, 60))
    def test_days_side_by_side_add_up_to_the_period(self, first: int, second: int) -> None:
        start = day("2025-04-10")
        parts = [(start, start + first), (start + first, start + first + second), (start, start + first + second)]
        found = [tally(FigureQuery("returned", start=a, end=b), person(LATE)).value for a, b in parts]
        assert found[0] + found[1] == found[2]

    @pytest.mark.parametrize(
        ("query", "value"),
        [
            ("returned@..2025-05-23", 0),
            ("returned@..2025-05-24", 1),
            ("returned@2025-05-23..", 1),
            ("returned@2025-05-24..", 0),
            ("returned/exchange:ex-1", 1),
            ("returned/exchange:ex-1/phase:1", 1),
            ("returned/exchange:ex-1/phase:2", 0),
            ("returned/exchange:ex-2", 0),
            ("taken@2025-06-01..2025-07-01", 1),
            ("taken@2022-05-17..2022-05-18/rule:events", 1),
            ("taken@2022-01-01..2026-01-01/rule:events", 2),
            ("escaped@2022-01-01..2026-01-01", 0),
        ],
    )
    def test_what_happened(self, query: str, value: int) -> None:
        assert count(query, TWICE).value == value

    @pytest.mark.parametrize("when", ["2022-05-16", "2022-05-17", "2025-05-22", "2025-05-23", "2025-06-10"])
    def test_whoever_was_taken_stays_taken(self, when: str) -> None:
        assert count(f"taken@{when}", TWICE).value == int(when >= "2022-05-17")

    def test_a_different_kind_of_figure_is_another_definition(self) -> None:
        lines = [person(TWICE)]
        stock, flow = FigureQuery.parse("returned@2025-06-30"), FigureQuery.parse("returned@2025-05-01..2025-06-30")
        why = explain(stock, lines, flow, lines)
        assert (why.before, why.after, why.definition.added) == (0, 1, (1,))
        assert (why.learned.net, why.happened.net) == (0, 0)


CROWD = [person(f"{number} captured 2022-05-17 own-forces 2022-06-01") for number in range(1, 9)]
HOME = [
    person(f"{number} captured 2022-05-17 own-forces 2022-06-01\n{number} returned 2025-05-23 act 2025-05-24")
    for number in range(11, 13)
]


def figure(text: str) -> FigureResult:
    return evaluate(FigureQuery.parse(text), [*CROWD, *HOME])


class TestShare:
    """About 2,500 stays about through division; nothing is divided by nobody."""

    @pytest.mark.parametrize(
        ("per", "share", "about"),
        [
            ("taken", "20.0 %", False),
            ("held", "25.0 %", False),
            ("returned", "100.0 %", False),
            ("10", "20.0 %", False),
            ("2500", "0.1 %", False),
            ("about-10", "about 20 %", True),
            ("about-7", "about 29 %", True),
            ("7", "28.6 %", False),
        ],
    )
    def test_of_a_whole(self, per: str, share: str, about: bool) -> None:
        found = figure(f"returned@2025-12-01/per:{per}")
        assert str(found.share) == share
        assert ("about-whole" in found.caveats) is about

    @pytest.mark.parametrize("per", ["escaped", "dead", "set-aside", "third-state"])
    def test_of_nobody(self, per: str) -> None:
        found = figure(f"returned@2025-12-01/per:{per}")
        assert (found.value, found.share) == (2, None)
        assert "no-whole" in found.caveats

    @pytest.mark.parametrize("query", ["returned@2025-12-01", "held@2025-12-01", "taken@2022-01-01"])
    def test_every_number_is_its_people(self, query: str) -> None:
        found = figure(query)
        assert len(found.persons) == found.value
        assert not set(found.persons) & set(found.possible)
