"""Which counting rule makes which published total true, and which no rule explains."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.published.bounds import Bounds
from byname.core.published.checks import Outcome, TotalCheck, Verdict, check_totals, explained_by
from byname.core.published.chronology import read_chronology
from byname.core.published.totals import read_totals
from tests.core.publications import exchanges, public_claims, totals

NUMBERED = """
X-1,,2031-05-01,10,8,2,10,,Ceria,seq=1,A desk,
X-2,exchange,2031-05-10,20,20,,20,,Ceria,seq=2,A desk,
X-2,outside the exchange,2031-05-10,5,5,,0,,Ceria,,,
X-3,,2031-06-01,40,33,7,40,,Ceria,seq=3,A desk,
"""


def check(text: str, table: str = NUMBERED) -> list[TotalCheck]:
    claims = exchanges(table) + totals(text)
    found = read_chronology(claims)
    return list(check_totals(read_totals(claims, found), found))


def only(text: str, table: str = NUMBERED) -> TotalCheck:
    [one] = check(text, table)
    return one


@pytest.mark.parametrize(
    ("figure", "needed", "counted"),
    [
        (75, (), ("no-civilians", "no-outside", "no-one-way", "no-same-day")),
        (66, ("no-civilians",), ("no-outside", "no-one-way", "no-same-day")),
        (61, ("no-civilians",), ("no-same-day",)),
        (35, ("no-same-day",), ("no-civilians", "no-outside", "no-one-way")),
    ],
)
def test_a_sum_tells_what_must_be_left_out_and_what_counted(
    figure: int, needed: tuple[str, ...], counted: tuple[str, ...]
) -> None:
    """Store the counting rule with the number (domain.md 4.2, case 5)."""
    one = only(f"2031-06-01,{figure},people returned,A desk,")
    assert one.outcome is Outcome.SUM
    assert (one.needed, one.counted) == (needed, counted)


def test_a_total_that_no_rule_explains_says_so_with_the_nearest() -> None:
    one = only("2031-06-01,90,people returned,A desk,")
    assert one.outcome is Outcome.UNEXPLAINED
    assert one.rules == ()
    assert one.shown is not None
    assert (one.shown.nearest.rule, one.shown.nearest.off) == ((), 15)


def test_its_increase_explains_a_total_whose_beginning_the_chronology_does_not_have() -> None:
    first, second = check("2031-05-02,1010,people returned,A desk,\n2031-06-01,1070,people returned,B desk,")
    assert first.outcome is Outcome.UNEXPLAINED
    assert second.outcome is Outcome.INCREASE
    assert second.shown is not None
    assert second.shown.since is first.total
    assert second.shown.number == Bounds(60, 60)
    assert all({"no-outside", "no-one-way"} & set(rule) for rule in second.rules)


def test_the_same_speakers_last_total_is_tried_before_anybodys() -> None:
    checks = check(
        "2031-05-02,1010,people returned,A desk,\n"
        "2031-05-11,2000,people returned,B desk,\n"
        "2031-06-01,1075,people returned,A desk,"
    )
    assert checks[2].shown is not None
    assert checks[2].shown.since is checks[0].total


def test_more_than_is_a_bound_that_many_rules_fit() -> None:
    """Case 4.3: a hedged number stays hedged."""
    assert only("2031-06-01,more than 60,people returned,A desk,").outcome is Outcome.BOUND
    assert only("2031-06-01,more than 90,people returned,A desk,").outcome is Outcome.UNEXPLAINED
    assert only("2031-06-01,about 70,people returned,A desk,").outcome is Outcome.BOUND


def test_an_equal_sum_from_which_exchanges_are_missing_is_chance() -> None:
    """Four stand here, the source has numbered nine: a sum that is equal all the same is so by chance."""
    table = NUMBERED + "X-9,,2031-06-02,25,25,,25,,,seq=9,A desk,"
    one = only("2031-06-02,100,people returned,A desk,", table)
    assert one.outcome is Outcome.CHANCE
    assert one.by_chance
    assert one.shown is not None
    assert one.shown.missing == Bounds(5, 5)


def test_conflicting_counts_make_it_possible_and_no_more() -> None:
    table = NUMBERED + "X-3,,2031-06-01,50,,,40,,Ceria,DIFFERS: fifty,A paper,"
    one = only("2031-06-01,78,people returned,A desk,", table)
    assert one.outcome is Outcome.POSSIBLE
    assert one.shown is not None
    assert one.shown.rules(Verdict.EQUAL) == ()


def test_a_number_that_was_never_published_leaves_every_larger_total_open() -> None:
    table = NUMBERED + "X-4,,2031-06-02,,,,,,Ceria,seq=4,A desk,"
    assert only("2031-06-02,99,people returned,A desk,", table).outcome is Outcome.OPEN
    # A smaller one is still refuted, unless a rule leaves people out.
    assert only("2031-06-02,9,people returned,A desk,", table).outcome is Outcome.UNEXPLAINED


def test_both_sides_of_a_mediator_count_each_direction() -> None:
    one = only('2031-06-01,145,"captives exchanged through Ceria mediation, both sides counted",Ceria,')
    assert one.outcome is Outcome.SUM
    assert "no-outside" in one.counted


def test_what_its_own_words_leave_out_is_added_before_it_is_compared() -> None:
    one = only('2031-06-01,70,"people returned (leaves out 5 wounded)",A desk,')
    assert one.outcome is Outcome.SUM
    assert () in one.rules


def test_people_held_bodies_and_the_count_of_one_exchange_are_compared_with_nothing() -> None:
    held, bodies = check("2031-06-01,75,people still held,A desk,\n2031-06-01,75,bodies returned,A desk,")
    assert {held.outcome, bodies.outcome} == {Outcome.OTHER_MEASURE}
    assert held.rules == ()
    assert held.needed == ()
    assert held.counted == ()
    assert not held.by_chance
    stages = "X-5,1 of 1,2031-06-01,,,,,,,part of the Harbour exchange,,"
    over = only("2031-06-30,75,people returned over the stages of the Harbour exchange,A desk,", stages)
    assert over.outcome is Outcome.COUNT_OF_ONE


@given(st.integers(0, 200))
def test_no_number_is_explained_unless_some_rule_comes_to_it(figure: int) -> None:
    one = only(f"2031-06-01,{figure},people returned,A desk,")
    assert one.whole is not None
    sums = {result.told for result in one.whole.results}
    assert (one.outcome is Outcome.SUM) == (Bounds(figure, figure) in sums)
    assert (one.whole.nearest.off == 0) == (one.outcome is Outcome.SUM)


def test_the_public_totals_have_the_outcomes_that_the_measures_tell() -> None:
    """docs/measures.md: how many of the 74 totals are explained, and by which rule."""
    claims = public_claims()
    found = read_chronology(claims)
    checks = check_totals(read_totals(claims, found), found)
    assert Counter(one.outcome.value for one in checks) == {
        "sum": 3, "increase": 27, "bound": 11, "possible": 5, "open": 1, "unexplained": 17, "count-of-one": 1,
        "other-measure": 9,
    }  # fmt: skip
    exact = [one for one in checks if one.outcome in {Outcome.SUM, Outcome.INCREASE}]
    alone = Counter[tuple[str, ...]]()
    for (rule, _outcome), number in explained_by(exact).items():
        alone[rule] += number
    assert (alone[()], alone["no-outside",], alone["no-civilians",], alone["no-one-way",]) == (23, 25, 10, 19)


@pytest.mark.parametrize(
    ("value", "needed"),
    [
        (4552, ("no-outside",)),
        (4757, ("no-outside",)),
        (596, ("no-outside",)),
        (2184, ("no-one-way",)),
        (6922, ("no-civilians",)),
    ],
)
def test_known_public_totals_are_true_only_under_their_rule(value: int, needed: tuple[str, ...]) -> None:
    """Case 5: true only with, or only without, returns outside exchange; case 6: a mediator's both sides."""
    claims = public_claims()
    found = read_chronology(claims)
    [one] = [one for one in check_totals(read_totals(claims, found), found) if one.total.value == value]
    assert one.outcome in {Outcome.SUM, Outcome.INCREASE}
    assert one.needed == needed


def test_four_public_sums_are_equal_by_chance_and_said_to_be() -> None:
    """The whole sum equals these with everybody counted, while six numbered exchanges are missing from it."""
    claims = public_claims()
    found = read_chronology(claims)
    checks = check_totals(read_totals(claims, found), found)
    assert [one.total.value for one in checks if one.by_chance] == [4552, 4757, 5147, 5757]
