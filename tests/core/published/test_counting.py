"""Counting rules: what a running total may count, each a small function, and the sum under any set of them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.errors import MisuseError
from byname.core.published.bounds import Bounds
from byname.core.published.chronology import OUTSIDE, Chronology, PublishedExchange, read_chronology
from byname.core.published.counting import ALL_RULES, RULES, Asked, lots_of, rule_named, sum_of, sums_of
from tests.core.publications import chronology, exchanges, totals

TABLE = """
X-0,,2031-04-20,3,3,,1,,,,,
X-1,,2031-05-01,10,8,2,10,,Ceria,seq=1,A desk,
X-2,exchange,2031-05-10,20,20,,20,,Delta,,,
X-2,outside the exchange,2031-05-10,5,5,,0,,Delta,,,
X-3,main group,2031-05-20,7,7,,7,,,,,
X-3,foreigners,2031-05-20,2,2,,0,,,,,
X-4,1 of 2,2031-06-01,40,40,,40,,,part of the Harbour exchange,,
X-4,2 of 2,2031-06-02,30,30,,30,,,part of the Harbour exchange,,
"""


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def asked(last: str, **facts: object) -> Asked:
    return Asked(last=(day(last), day(last)), **facts)  # type: ignore[arg-type]


LOTS = lots_of(chronology(TABLE))
END = asked("2031-07-01")


def test_nobody_is_left_out_where_no_rule_says_so() -> None:
    assert sum_of(LOTS, END) == Bounds(117, 117)


@pytest.mark.parametrize(
    ("rule", "people"),
    [
        ("no-civilians", 115),
        ("no-outside", 112),
        ("no-third-state", 115),
        ("no-unnumbered", 114),
        ("no-track", 47),
        ("no-one-way", 110),
        ("no-civilians,no-outside,no-unnumbered", 107),
    ],
)
def test_each_rule_leaves_out_whom_it_names(rule: str, people: int) -> None:
    assert sum_of(LOTS, END, rule_named(rule)) == Bounds(people, people)


def test_every_rule_says_in_a_sentence_what_it_leaves_out() -> None:
    """A rule is a small function in a tuple, its docstring is what the public reads."""
    assert all((rule.__doc__ or "").endswith(".") for _code, rule in RULES)
    assert len(ALL_RULES) == 2 ** len(RULES)


def test_a_total_counts_up_to_its_own_day_or_to_the_day_before() -> None:
    assert sum_of(LOTS, asked("2031-05-10")) == Bounds(38, 38)
    assert sum_of(LOTS, asked("2031-05-10"), ("no-same-day",)) == Bounds(13, 13)


def test_a_total_since_a_day_or_since_an_earlier_total() -> None:
    assert sum_of(LOTS, asked("2031-07-01", first=day("2031-05-10"))) == Bounds(104, 104)
    after = (day("2031-05-10"), day("2031-05-10"))
    assert sum_of(LOTS, asked("2031-07-01", after=after)) == Bounds(79, 79)
    assert sum_of(LOTS, asked("2031-07-01", after=after), ("no-same-day",)) == Bounds(104, 104)


def test_a_total_of_an_unknown_day_is_a_range() -> None:
    """Never a guessed date: a month is every day of it."""
    may = Asked(last=(day("2031-05-01"), day("2031-05-31")))
    assert sum_of(LOTS, may) == Bounds(13, 47)
    # Whoever does not know its day cannot say that it stood before the exchange of that day.
    assert sum_of(LOTS, may, ("no-same-day",)) == Bounds(13, 47)


def test_an_exchange_of_which_only_the_month_is_told_may_be_before_or_after() -> None:
    lots = lots_of(chronology("X-0,,2031-05,3,3,,1,,,,,"))
    assert sum_of(lots, asked("2031-05-10")) == Bounds(0, 3)
    assert sum_of(lots, asked("2031-05-31")) == Bounds(3, 3)


def test_a_mediator_counts_both_sides_of_his_own_exchanges() -> None:
    """Mistake 19: sent and received are told apart; only a total of both sides adds them."""
    assert sum_of(LOTS, asked("2031-07-01", ways=(0, 1), mediator="delta")) == Bounds(45, 45)
    assert sum_of(LOTS, asked("2031-07-01", ways=(1,), mediator="ceria")) == Bounds(10, 10)


def test_those_outside_exchanges_and_those_of_one_track_alone() -> None:
    assert sum_of(LOTS, asked("2031-07-01", kind=OUTSIDE)) == Bounds(5, 5)
    assert sum_of(LOTS, asked("2031-07-01", track="harbour")) == Bounds(70, 70)


def test_stages_without_numbers_are_one_lot_with_what_was_told_of_all_of_them() -> None:
    lots = lots_of(
        chronology(
            """
            X-1,1 of 2,2031-05-01,,,,,,,,,
            X-1,2 of 2,2031-05-09,,,,,,,,,
            X-1,all,2031-05-01/2031-05-09,90,,,,,,,,
            """
        )
    )
    assert sum_of(lots, asked("2031-05-09")) == Bounds(90, 90)
    assert sum_of(lots, asked("2031-05-04")) == Bounds(0, 90)
    assert sum_of(lots, asked("2031-05-09", ways=(1,))) == Bounds(0, None)


def test_a_number_told_later_is_of_the_days_of_the_stages_and_not_of_the_day_it_was_told() -> None:
    claims = exchanges("X-5,1 of 1,2031-05-01,,,,,,,part of the Harbour exchange,,") + totals(
        "2031-06-30,90,people returned over the stages of the Harbour exchange,A desk,"
    )
    assert sum_of(lots_of(read_chronology(claims)), asked("2031-05-09")) == Bounds(90, 90)


@pytest.mark.parametrize("text", ["", "everybody", " , everybody"])
def test_everybody_is_the_rule_that_leaves_nobody_out(text: str) -> None:
    assert rule_named(text) == ()


def test_a_rule_is_read_in_any_order() -> None:
    assert rule_named("no-outside, no-civilians,no-outside") == ("no-civilians", "no-outside")


def test_an_unknown_rule_is_refused_with_those_there_are() -> None:
    with pytest.raises(MisuseError, match=r"no-bodies.*everybody, no-civilians"):
        rule_named("no-bodies")


@given(st.sampled_from(ALL_RULES), st.sampled_from(RULES))
def test_leaving_out_more_never_counts_more(rule: tuple[str, ...], more: tuple[str, object]) -> None:
    wider = tuple(code for code, _function in RULES if code in {*rule, more[0]})
    [(one, _every), (other, _others)] = sums_of(LOTS, END, [rule, wider])
    assert other.low <= one.low
    assert other.high is not None
    assert one.high is not None
    assert other.high <= one.high


@given(st.sampled_from(ALL_RULES))
def test_what_was_told_without_contradiction_lies_within_what_was_told_at_all(rule: tuple[str, ...]) -> None:
    conflict = chronology(TABLE + "X-1,,2031-05-01,12,,,9,,Ceria,DIFFERS: twelve,A paper,")
    [(told, every)] = sums_of(lots_of(conflict), END, [rule])
    assert told.within(every)


@given(st.sampled_from([rule for rule in ALL_RULES if "no-civilians" not in rule]))
def test_parties_swapped_swap_the_sums(rule: tuple[str, ...]) -> None:
    """Neutral: swap the parties of the table and each total is the other's."""
    rows = [line.split(",") for line in TABLE.strip().splitlines()]
    for row in rows:
        row[3], row[6], row[4], row[5] = row[6], row[3], "", ""
    swapped = lots_of(chronology("\n".join(",".join(row) for row in rows)))
    there = sum_of(swapped, asked("2031-07-01", ways=(1,)), rule)
    assert there == sum_of(LOTS, END, rule)


def test_a_chronology_without_days_may_hold_everybody_or_nobody() -> None:
    [one] = chronology("X-1,,,5,5,,5,,,,,").exchanges
    assert isinstance(one, PublishedExchange)
    lots = lots_of(Chronology(("ariland", "boria"), (one,)))
    assert sum_of(lots, END) == Bounds(0, 5)
