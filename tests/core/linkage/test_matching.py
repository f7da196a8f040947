"""Chances beside rivals, one-to-one choice, groups that hold together, and a threshold that needs no truth."""

from __future__ import annotations

import numpy as np
import pytest

from byname.core.linkage.matching import beside_rivals, by_itself, one_to_one, own_threshold, spanning


def ints(*values: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array(values, np.int64)


def test_without_rivals_a_chance_is_that_of_the_weight() -> None:
    found = beside_rivals(ints(0, 1), ints(0, 1), np.array([0.0, 3.0]), 0.0)
    assert found.tolist() == pytest.approx([0.5, 1 / (1 + np.exp(-3))])
    assert found.tolist() == pytest.approx(by_itself(np.array([0.0, 3.0]), 0.0).tolist())


def test_of_two_equal_candidates_neither_is_more_likely_than_not() -> None:
    found = beside_rivals(ints(0, 0), ints(0, 1), np.array([12.0, 12.0]), 0.0)
    assert found.tolist() == pytest.approx([0.5, 0.5], abs=1e-3)


def test_a_rival_that_is_surely_somebody_else_stands_in_nobodys_way() -> None:
    """Row 0 fits both, but the second of the other list has a partner of its own."""
    left, right = ints(0, 0, 1), ints(0, 1, 1)
    found = beside_rivals(left, right, np.array([6.0, 6.0, 14.0]), 0.0)
    assert found[0] > 0.99
    assert found[1] < 0.05


def test_each_row_stands_in_one_pair_at_most() -> None:
    taken = one_to_one(ints(0, 0, 1, 1), ints(0, 1, 0, 1), ints(0, 1, 2, 3))
    assert taken.tolist() == [0, 3]


def test_nobody_is_paired_with_nobody() -> None:
    nothing = ints()
    assert one_to_one(nothing, nothing, nothing).tolist() == []
    assert spanning(nothing, nothing, np.zeros(0), nothing, least=0.1).tolist() == []
    assert own_threshold(np.zeros(0), 0.0) == 0.5


def test_a_group_is_told_by_a_tree() -> None:
    left, right, chances = ints(0, 0, 1), ints(1, 2, 2), np.array([0.99, 0.98, 0.97])
    assert spanning(left, right, chances, ints(0, 1, 2), least=0.1).tolist() == [0, 1]


def test_one_likely_pair_does_not_join_groups_that_contradict() -> None:
    """Two groups of three with one bridge between them: the other eight pairs across speak against it."""
    inside = [(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5)]
    left, right = (ints(*side) for side in zip(*inside, (2, 3), strict=True))
    chances = np.array([0.99] * 6 + [0.6])
    assert spanning(left, right, chances, np.arange(7), least=0.1).tolist() == [0, 1, 3, 4]
    assert spanning(left, right, chances, np.arange(7), least=0.05).tolist() == [0, 1, 3, 4, 6]


def test_the_threshold_is_low_where_doubtful_pairs_are_worth_taking_and_high_where_they_are_not() -> None:
    sure = [0.99] * 20
    assert own_threshold(np.array([*sure, 0.6, 0.55]), 21.0) == pytest.approx(0.55)
    assert own_threshold(np.array([*sure, 0.3, 0.28]), 20.5) == pytest.approx(0.9)


def test_the_threshold_never_takes_what_is_hardly_likely() -> None:
    assert own_threshold(np.array([0.05, 0.04]), 0.09) == 0.25
