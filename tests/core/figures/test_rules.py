"""Every number carries its counting rule; each switch is tried alone, in stocks and in flows."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.accounts import PARTS
from byname.core.errors import MisuseError
from byname.core.figures import STATUSES, CountingRule, FigureQuery, Tally, tally
from tests.core.custody.books import person

TAKEN = "1 captured 2022-05-17 own-forces 2022-06-01\n"
SWAPPED = TAKEN + "2 returned 2025-05-23 act 2025-05-24 exchange=ex-1 phase=1\n"
OUTSIDE = TAKEN + "2 returned 2025-05-23 press 2025-05-24\n"
ABROAD = TAKEN + "2 third-state 2023-06-08 press 2023-06-10\n"
ROUND = ABROAD + "3 returned 2023-08-01 desk 2023-08-02\n"
TWICE = SWAPPED.replace("2025-05-2", "2022-09-2") + "3 captured 2023-03-02 own-forces 2023-04-10\n"
AGAIN = TWICE + "4 returned 2025-05-25 act 2025-05-26 exchange=ex-2\n"

CODES = {
    "events": CountingRule(events=True),
    "no-civilians": CountingRule(civilians=False),
    "no-outside-exchange": CountingRule(outside_exchange=False),
    "no-third-state": CountingRule(third_state=False),
    "remains": CountingRule(remains=True),
    "both-directions": CountingRule(both_directions=True),
}


def count(query: str, text: str, **values: str) -> Tally:
    return tally(FigureQuery.parse(query), person(text, **values))


class TestCodes:
    """Persons or events; civilians, outside exchanges, third states, remains in or out; one direction or both."""

    @pytest.mark.parametrize(("code", "rule"), CODES.items())
    def test_each_switch_has_a_code_that_says_what_departs_from_the_usual(self, code: str, rule: CountingRule) -> None:
        assert rule.codes == (code,)
        assert CountingRule.of([code]) == rule

    @pytest.mark.parametrize("switches", list(product([False, True], repeat=6)))
    def test_every_combination_comes_back_from_its_codes(self, switches: tuple[bool, ...]) -> None:
        rule = CountingRule(*switches)
        assert CountingRule.of(rule.codes) == rule

    def test_the_usual_rule_has_no_code(self) -> None:
        assert CountingRule().codes == ()

    def test_codes_stand_in_one_order_however_they_were_given(self) -> None:
        assert CountingRule.of(["remains", "events"]).codes == ("events", "remains")

    def test_a_code_that_is_none_names_those_there_are(self) -> None:
        with pytest.raises(MisuseError, match="'civilians' is no counting rule; there are events, no-civilians"):
            CountingRule.of(["civilians"])


class TestOutsideExchange:
    """Totals with and without returns outside exchange differ (469 of them by March 2025)."""

    @pytest.mark.parametrize(
        ("day", "text", "counts"),
        [
            ("2025-05-22", OUTSIDE, 0),
            ("2025-05-23", OUTSIDE, 0),
            ("2025-05-23", SWAPPED, 1),
            ("2025-05-22", SWAPPED, 0),
        ],
    )
    def test_who_came_back_outside_one_is_left_out(self, day: str, text: str, counts: int) -> None:
        assert count(f"returned@{day}/rule:no-outside-exchange", text) == (counts,) * 3

    @pytest.mark.parametrize("status", ["held", "taken", "held-reported"])
    def test_who_came_back_later_is_still_held_before(self, status: str) -> None:
        assert count(f"{status}@2025-05-22/rule:no-outside-exchange", OUTSIDE) == (1, 1, 1)

    def test_on_an_uncertain_day_of_return_he_may_still_be_held(self) -> None:
        told = OUTSIDE.replace("2025-05-23", "2025-05").replace("2025-05-24", "2025-06-24")
        assert count("held@2025-05-15/rule:no-outside-exchange", told) == (1, 0, 1)
        assert count("held@2025-06-15/rule:no-outside-exchange", told) == (0, 0, 0)

    def test_a_return_outside_is_no_event_of_the_flow(self) -> None:
        query = "returned@2022-01-01..2026-01-01/rule:events,no-outside-exchange"
        assert count(query, AGAIN) == (2, 2, 2)
        assert count(query, AGAIN.replace(" exchange=ex-2", "")) == (1, 1, 1)

    @pytest.mark.parametrize("text", [SWAPPED, OUTSIDE, ROUND, AGAIN])
    def test_being_taken_is_counted_however_it_ended(self, text: str) -> None:
        query = "taken@2022-05-01..2022-06-01/rule:no-outside-exchange,no-third-state"
        assert count(query, text) == (1, 1, 1)


class TestThirdState:
    """Eleven were handed to Hungary: by way of a third state is a way of its own."""

    def test_in_its_care(self) -> None:
        assert count("third-state@2023-07-01", ROUND) == (1, 1, 1)
        assert count("third-state@2023-07-01/rule:no-third-state", ROUND) == (0, 0, 0)

    @pytest.mark.parametrize(
        ("day", "status", "counts"),
        [("2023-06-07", "held", 1), ("2023-06-08", "held", 0), ("2023-08-01", "returned", 0)],
    )
    def test_the_rule_leaves_him_out_from_the_day_he_came_there(self, day: str, status: str, counts: int) -> None:
        assert count(f"{status}@{day}/rule:no-third-state", ROUND).value == counts

    def test_a_return_by_way_of_it_is_left_out_of_the_flow(self) -> None:
        query = "returned@2023-01-01..2024-01-01"
        assert count(query, ROUND) == (1, 1, 1)
        assert count(f"{query}/rule:no-third-state", ROUND) == (0, 0, 0)
        assert count("returned@2025-01-01..2026-01-01/rule:no-third-state", SWAPPED) == (1, 1, 1)

    def test_an_earlier_captivity_does_not_leave_out_a_later_one(self) -> None:
        told = ROUND + "4 captured 2024-03-02 own-forces 2024-04-10\n"
        assert count("held@2024-06-01/rule:no-third-state", told) == (1, 1, 1)


class TestEvents:
    """Counting unit: person or event; one who came back twice is one person and two returns."""

    def test_persons_and_events(self) -> None:
        query = "returned@2022-01-01..2026-01-01"
        assert count(query, AGAIN) == (1, 1, 1)
        assert count(f"{query}/rule:events", AGAIN) == (2, 2, 2)

    def test_a_part_of_the_period_has_its_own_events(self) -> None:
        assert count("returned@2022-01-01..2023-01-01/rule:events", AGAIN) == (1, 1, 1)
        assert count("taken@2022-01-01..2026-01-01/rule:events", AGAIN) == (2, 2, 2)

    def test_an_unsure_event_widens_the_range_only(self) -> None:
        told = AGAIN.replace("2025-05-25", "2025-05/2025-06").replace("2025-05-26", "2025-07-01")
        assert count("returned@2022-01-01..2025-06-01/rule:events", told) == (1, 1, 2)


class TestDirection:
    """Both directions are never summed unless the rule says so."""

    @pytest.mark.parametrize(
        ("power", "asked", "expected"),
        [("aa", "aa", (1, 1, 1)), ("bb", "aa", (0, 0, 0)), ("aa|bb", "aa", (1, 0, 1)), ("bb|aa", "aa", (0, 0, 1))],
    )
    def test_whose_people(self, power: str, asked: str, expected: tuple[int, int, int]) -> None:
        assert count(f"held@2023-01-01/power:{asked}", TAKEN, power=power) == expected

    def test_both_directions_count_whoever_it_is(self) -> None:
        query = "held@2023-01-01/power:aa/rule:both-directions"
        assert [count(query, TAKEN, power=each) for each in ("aa", "bb")] == [(1, 1, 1), (1, 1, 1)]

    @pytest.mark.parametrize(("category", "low"), [("military", 1), ("civilian", 0)])
    def test_civilians_out(self, category: str, low: int) -> None:
        assert count("held@2023-01-01/rule:no-civilians", TAKEN, category=category) == (low, low, low)
        assert count("held@2023-01-01", TAKEN, category=category) == (1, 1, 1)


RULED = st.sampled_from(["", "/rule:no-outside-exchange", "/rule:no-third-state", "/rule:no-civilians"])


@pytest.mark.parametrize("text", [TAKEN, SWAPPED, OUTSIDE, ABROAD, ROUND, AGAIN])
@given(when=st.integers(0, 48), rule=RULED)
def test_under_every_rule_the_parts_sum_to_the_whole(text: str, when: int, rule: str) -> None:
    day = f"{2022 + when // 12}-{when % 12 + 1:02}-15"
    whole = count(f"taken@{day}{rule}", text, category="military")
    assert sum(count(f"{part}@{day}{rule}", text, category="military").value for part in PARTS) == whole.value


@pytest.mark.parametrize("status", sorted(STATUSES))
def test_a_rule_never_adds_anybody(status: str) -> None:
    for text, code in product([TAKEN, SWAPPED, OUTSIDE, ROUND, AGAIN], CODES):
        if code != "events":
            ruled, plain = count(f"{status}@2025-06-01/rule:{code}", text), count(f"{status}@2025-06-01", text)
            assert ruled.value <= plain.value
            assert ruled.high <= plain.high
