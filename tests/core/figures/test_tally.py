from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.accounts import place_of
from byname.core.errors import MisuseError
from byname.core.events import Telling
from byname.core.figures import STATUSES, FigureQuery, Tally, tally
from byname.core.figures.query import CountingRule
from tests.core.custody.books import person
from tests.core.custody.strategies import BASE, DAYS, line, lives

TWICE = """
    1 captured 2022-05-17 own-forces 2022-06-01
    2 returned 2022-09-21 act 2022-09-22 exchange=ex-1 phase=1
    3 captured 2023-03-02 own-forces 2023-04-10
    4 returned 2025-05 act 2025-06-10 exchange=ex-2"""


def count(query: str, text: str = TWICE, **values: str) -> Tally:
    return tally(FigureQuery.parse(query), person(text, **values))


class TestStockAndFlow:
    """ "Is back" and "came back" are two numbers."""

    def test_is_back(self) -> None:
        assert count("returned@2022-12-01") == (1, 1, 1)
        assert count("returned@2024-12-01") == (0, 0, 0)
        assert count("returned@2025-05-15") == (0, 0, 1)

    def test_came_back_in_a_period(self) -> None:
        assert count("returned@2022-01-01..2024-01-01") == (1, 1, 1)
        assert count("returned@2022-01-01..2026-01-01") == (1, 1, 1)
        assert count("returned@2022-01-01..2026-01-01/rule:events") == (2, 2, 2)

    def test_a_period_is_half_open_and_counts_settled_days(self) -> None:
        assert count("returned@2022-09-20..2022-09-21") == (0, 0, 0)
        assert count("returned@2025-05-20..2025-05-31") == (0, 0, 1)
        assert count("returned@2025-05-20..2025-06-01") == (1, 0, 1)

    def test_came_back_in_an_exchange_and_phase(self) -> None:
        assert count("returned/exchange:ex-1/phase:1") == (1, 1, 1)
        assert count("returned/exchange:ex-1/phase:2") == (0, 0, 0)
        assert count("returned/exchange:ex-3") == (0, 0, 0)

    def test_rival_exchanges_leave_each_possible_and_the_weightier_counts(self) -> None:
        told = "1 returned 2025-05-23 act 2025-05-25 rel=5 exchange=ex-1\n2 returned 2025-05-23 press 2025-05-25 exchange=ex-2"
        assert count("returned/exchange:ex-1", told) == (1, 0, 1)
        assert count("returned/exchange:ex-2", told) == (0, 0, 1)

    def test_a_phase_not_told_is_possible(self) -> None:
        assert count("returned/exchange:ex-2/phase:1") == (0, 0, 1)

    def test_a_stored_person_without_tellings_counts_the_same(self) -> None:
        told = person(TWICE)
        stored = replace(told, movements=tuple(replace(m, tellings=(), rivals=()) for m in told.movements))
        for text in ("returned/exchange:ex-1/phase:1", "returned@2022-12-01", "held@2024-05-01/held-over:1y"):
            assert tally(FigureQuery.parse(text), stored) == tally(FigureQuery.parse(text), told)

    def test_a_return_told_without_exchange_may_belong_to_one_on_its_days(self) -> None:
        told = "1 returned 2025-05-23 press 2025-05-25"
        assert count("returned@2025-05-23..2025-05-26/exchange:ex-1", told) == (0, 0, 1)

    def test_a_stock_needs_its_day(self) -> None:
        with pytest.raises(MisuseError, match="Say the day"):
            count("returned")

    def test_held_over_is_asked_of_the_captivity_at_the_time(self) -> None:
        assert count("returned@2025-05-01..2025-06-01/held-over:2y") == (1, 1, 1)
        assert count("returned@2025-05-01..2025-06-01/held-over:3y") == (0, 0, 0)
        assert count("held@2024-05-01/held-over:1y") == (1, 1, 1)
        assert count("sought@2024-05-01/held-over:1y", "1 sought 2022-05-17 family 2022-06-01") == (0, 0, 0)


class TestRules:
    """Every number carries its counting rule."""

    def test_civilians(self) -> None:
        query = "returned@2022-12-01/rule:no-civilians"
        assert [count(query, category=each) for each in ("civilian", "military", "military|civilian")] == [
            (0, 0, 0), (1, 1, 1), (1, 0, 1),
        ]  # fmt: skip
        assert count(query) == (1, 0, 1)

    def test_outside_an_exchange(self) -> None:
        told = "1 returned 2025-05-23 press 2025-05-25"
        assert count("returned@2025-12-01/rule:no-outside-exchange", told) == (0, 0, 0)
        assert count("returned@2025-12-01/rule:no-outside-exchange") == (1, 1, 1)

    def test_by_way_of_a_third_state(self) -> None:
        told = "1 third-state 2023-06-08 press 2023-06-10\n2 returned 2023-08-01 desk 2023-08-02"
        assert count("returned@2023-12-01", told) == (1, 1, 1)
        assert count("returned@2023-12-01/rule:no-third-state", told) == (0, 0, 0)

    def test_power(self) -> None:
        query = "returned@2022-12-01/power:aa"
        assert [count(query, power=each) for each in ("aa", "bb", "bb|aa")] == [(1, 1, 1), (0, 0, 0), (0, 0, 1)]
        assert count(query) == (0, 0, 1)
        assert count(query + "/rule:both-directions", power="bb") == (1, 1, 1)

    def test_who_is_set_aside_did_nothing(self) -> None:
        told = TWICE + "\n5 set-aside 2025-12-01 desk 2025-12-01"
        assert count("returned@2022-01-01..2026-01-01", told) == (0, 0, 0)
        assert count("set-aside@2025-12-31", told) == (1, 1, 1)

    def test_a_cohort_must_exist(self) -> None:
        with pytest.raises(MisuseError, match="no cohort 'plant'"):
            count("returned@2022-12-01/cohort:plant")


class TestLaws:
    @given(lives(), st.sampled_from(sorted(STATUSES)), st.sampled_from(DAYS), st.booleans())
    def test_the_value_lies_in_the_range(self, told: list[Telling], status: str, when: int, events: bool) -> None:
        found = line(1, told)
        stock = tally(FigureQuery(status, as_of=when), found)
        flow = tally(FigureQuery(status, start=BASE, end=when + 3, rule=CountingRule(events=events)), found)
        assert stock.low <= stock.value <= stock.high
        assert flow.low <= flow.value <= flow.high

    @given(lives(), st.sampled_from(sorted(STATUSES)), st.sampled_from(DAYS))
    def test_a_figure_is_a_cell_of_the_account(self, told: list[Telling], status: str, when: int) -> None:
        found = line(1, told)
        counted = place_of(found.timeline.on(when)) in STATUSES[status]
        assert tally(FigureQuery(status, as_of=when), found).value == counted
