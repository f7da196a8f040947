"""Weights learnt without labels: what lists show counts, what is rare weighs more, and little evidence moves little."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.linkage.estimation import (
    STEEPEST,
    Comparison,
    commonness,
    learnt_matches,
    learnt_strangers,
    rareness,
    weights_of,
)

BEFORE = Comparison("birth", (0.2, 0.8), (0.9, 0.1), 1)


def levels(*found: int) -> np.ndarray[tuple[int], np.dtype[np.int8]]:
    return np.array(found, np.int8)


def test_an_agreement_speaks_for_and_a_difference_against() -> None:
    differs, agrees, missing = BEFORE.weights
    assert agrees == pytest.approx(np.log(8))
    assert differs < 0
    assert missing == 0, "absent is not contradicted"


def test_no_single_finding_decides_for_ever() -> None:
    never = Comparison("number", (0.0001, 0.9999), (1 - 1e-12, 1e-12), 1)
    assert never.weights[1] == STEEPEST


def test_a_difference_never_speaks_for_and_nothing_speaks_louder_than_equality() -> None:
    odd = Comparison("town", (0.3, 0.6, 0.1), (0.1, 0.1, 0.8), 2)
    assert odd.weights.max() == 0
    assert Comparison("town", (0.3, 0.3, 0.4), (0.8, 0.001, 0.199), 2).weights[1] == pytest.approx(np.log(0.4 / 0.199))


def test_many_pairs_teach_and_a_few_hardly_do() -> None:
    few = learnt_matches(BEFORE, BEFORE, levels(0, 0), np.ones(2))
    many = learnt_matches(BEFORE, BEFORE, levels(*[0] * 3000), np.ones(3000))
    assert few.matches[0] == pytest.approx(0.25, abs=0.01)
    assert many.matches[0] > 0.98
    assert few.strangers == many.strangers == BEFORE.strangers


def test_pairs_count_by_their_chance_and_missing_values_not_at_all() -> None:
    found = learnt_matches(BEFORE, BEFORE, levels(0, 1, -1), np.array([0.0, 1.0, 1.0]))
    assert found == learnt_matches(BEFORE, BEFORE, levels(1), np.ones(1))


def test_strangers_are_learnt_from_pairs_taken_blindly() -> None:
    found = learnt_strangers(BEFORE, BEFORE, levels(*[0] * 9997, 1, 1, 1), np.ones(10_000))
    assert found.strangers[1] < 0.01
    assert found.matches == BEFORE.matches


def test_findings_add_up_to_what_a_pair_weighs() -> None:
    other = Comparison("family", (0.1, 0.9), (0.95, 0.05))
    tables = {one.name: one.weights for one in (BEFORE, other)}
    total = weights_of(tables, {"birth": levels(1, -1), "family": levels(0, 1)}, np.array([0.5, 0.0]))
    assert total.tolist() == pytest.approx([0.5 + np.log(8) + np.log(0.1 / 0.95), np.log(18)])


def test_a_rare_value_weighs_more_than_a_common_one() -> None:
    rare, common = rareness(np.array([0.0, 400.0])) + commonness(1000, 0.01)
    assert rare > 0 > common


def test_a_value_that_nobody_else_gives_is_not_taken_for_unique_in_the_world() -> None:
    [alone] = rareness(np.array([0.0])) + commonness(10, 0.01)
    assert alone == pytest.approx(np.log(0.01 / (0.5 / 60)))
    assert alone < 0.2


SHARES = st.lists(st.floats(0.001, 1), min_size=2, max_size=6)


@given(SHARES, st.data())
def test_whatever_is_taught_the_shares_of_all_levels_are_one_whole(before: list[float], data: st.DataObject) -> None:
    size = len(before)
    comparison = Comparison("any", tuple(before), tuple(reversed(before)), size - 1)
    found = levels(*data.draw(st.lists(st.integers(-1, size - 1), max_size=20)))
    chances = np.array(data.draw(st.lists(st.floats(0, 1), min_size=len(found), max_size=len(found))))
    matches = learnt_matches(comparison, comparison, found, chances)
    strangers = learnt_strangers(comparison, matches, found, 1 - chances)
    assert sum(strangers.matches) == pytest.approx(1)
    assert sum(strangers.strangers) == pytest.approx(1)
    assert min(*strangers.matches, *strangers.strangers) > 0, "what was never seen is not held to be impossible"


@given(SHARES, SHARES)
def test_a_finding_weighs_within_bounds_and_what_is_missing_nothing(one: list[float], other: list[float]) -> None:
    """Level -1 is "not given" and weighs nothing; a difference (level 0) never speaks for."""
    size = min(len(one), len(other))
    weights = Comparison("any", tuple(one[:size]), tuple(other[:size]), size - 1).weights
    assert len(weights) == size + 1
    assert weights[-1] == 0
    assert weights[0] <= 0
    assert np.abs(weights).max() <= STEEPEST
    assert weights[:-1].max() == weights[size - 1], "nothing speaks louder than equality"


def test_what_was_believed_beforehand_counts_as_thirty_pairs_and_as_three_hundred() -> None:
    taught = learnt_matches(BEFORE, BEFORE, levels(*[0] * 30), np.ones(30))
    assert taught.matches == pytest.approx((0.6, 0.4)), "thirty that differ beside thirty of which four in five agree"
    blind = learnt_strangers(BEFORE, BEFORE, levels(*[1] * 300), np.ones(300))
    assert blind.strangers == pytest.approx((0.45, 0.55))


def test_each_turn_learns_from_what_was_believed_first_and_not_from_the_last_turn() -> None:
    """Else the same pairs would be counted again in every turn, and a few would teach as much as many."""
    once = learnt_matches(BEFORE, BEFORE, levels(0, 0, 0), np.ones(3))
    assert learnt_matches(BEFORE, once, levels(0, 0, 0), np.ones(3)) == once


def test_adding_up_leaves_the_beginning_as_it_was() -> None:
    start = np.array([0.5])
    weights_of({"birth": BEFORE.weights}, {"birth": levels(1)}, start)
    assert start.tolist() == [0.5]


@given(st.integers(0, 5000), st.integers(1, 5000), st.floats(0.0001, 0.5))
def test_a_rare_value_adds_the_log_of_the_average_over_its_own_share(others: int, more: int, chance: float) -> None:
    """The log of `chance` over the value's own share, (others + 1/2) / (rows + 1/2 / chance)."""
    rows = others + more
    [found] = rareness(np.array([float(others)])) + commonness(rows, chance)
    assert found == pytest.approx(np.log(chance * (rows + 0.5 / chance) / (others + 0.5)))
    [rarer] = rareness(np.array([others / 2])) + commonness(rows, chance)
    assert rarer >= found
