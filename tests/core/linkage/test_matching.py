"""Chances beside rivals, one-to-one choice, groups that hold together, and a threshold that needs no truth."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

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


PLACES = st.integers(0, 5)
PAIRS = st.lists(st.tuples(PLACES, PLACES), unique=True, min_size=1, max_size=12)
CHANCES = st.floats(0, 1)


@given(st.floats(-1e6, 1e6), st.floats(-50, 50))
def test_no_weight_makes_a_chance_that_is_none(weight: float, prior: float) -> None:
    [found] = by_itself(np.array([weight]), prior)
    assert 0 < found < 1


@given(PAIRS, st.data())
def test_rivals_only_ever_take(pairs: list[tuple[int, int]], data: st.DataObject) -> None:
    """A pair is worth what its weight says, divided by how much each of its two rows is wanted elsewhere."""
    left, right = (ints(*side) for side in zip(*pairs, strict=True))
    weights = np.array(data.draw(st.lists(st.floats(-20, 20), min_size=len(pairs), max_size=len(pairs))))
    found = beside_rivals(left, right, weights, 0.0)
    assert (found <= by_itself(weights, 0.0) + 1e-12).all()
    assert (found >= 0).all()


@given(PAIRS, st.permutations(range(12)))
def test_the_order_in_which_pairs_are_told_does_not_matter(pairs: list[tuple[int, int]], order: list[int]) -> None:
    left, right = (ints(*side) for side in zip(*pairs, strict=True))
    weights = ((left * 3 - right) % 5).astype(np.float64)
    turned = [place for place in order if place < len(pairs)]
    found = beside_rivals(left, right, weights, -1.0)
    again = beside_rivals(left[turned], right[turned], weights[turned], -1.0)
    assert again.tolist() == pytest.approx(found[turned].tolist())


@given(PAIRS)
def test_people_of_another_place_are_nobodys_rivals(pairs: list[tuple[int, int]]) -> None:
    """Rows that share no pair with others do not move their chances, however many they are."""
    left, right = (ints(*side) for side in zip(*pairs, strict=True))
    weights = ((left + 2 * right) % 4).astype(np.float64)
    alone = beside_rivals(left, right, weights, 0.0)
    beside = beside_rivals(np.append(left, left + 10), np.append(right, right + 10), np.append(weights, weights), 0.0)
    assert beside.tolist() == pytest.approx([*alone, *alone])


@given(PAIRS, st.permutations(range(12)))
def test_what_is_taken_first_stays_and_nothing_that_was_free_is_left_over(
    pairs: list[tuple[int, int]], order: list[int]
) -> None:
    """Take pairs in the order given, leaving out those with a row that is taken already."""
    left, right = (ints(*side) for side in zip(*pairs, strict=True))
    asked = [place for place in order if place < len(pairs)]
    taken = one_to_one(left, right, ints(*asked)).tolist()
    assert taken[0] == asked[0]
    assert len(set(left[taken])) == len(set(right[taken])) == len(taken)
    lefts, rights = set(left[taken].tolist()), set(right[taken].tolist())
    assert all(one in lefts or other in rights for one, other in pairs)


@given(PAIRS, st.data(), st.sampled_from([0.0, 0.1, 0.4, 0.8]))
def test_groups_are_joined_by_the_mean_over_all_pairs_across_them(
    pairs: list[tuple[int, int]], data: st.DataObject, least: float
) -> None:
    """Two groups are joined where the mean chance over all pairs across them is `least` or more."""
    pairs = [(one, other + 6) for one, other in pairs]
    chances = data.draw(st.lists(CHANCES, min_size=len(pairs), max_size=len(pairs)))
    left, right = (ints(*side) for side in zip(*pairs, strict=True))
    told = dict(zip(pairs, chances, strict=True))
    groups: dict[int, set[int]] = {row: {row} for pair in pairs for row in pair}
    wanted = []
    for place, (one, other) in enumerate(pairs):
        ours, theirs = groups[one], groups[other]
        across = sum(told.get((min(x, y), max(x, y)), 0.0) for x in ours for y in theirs)
        if ours is not theirs and across >= least * len(ours) * len(theirs) * (1 + 1e-9):
            wanted.append(place)
            both = ours | theirs
            groups.update(dict.fromkeys(both, both))
        elif ours is not theirs and across >= least * len(ours) * len(theirs) * (1 - 1e-9):
            return  # on the edge the last bit decides
    assert spanning(left, right, np.array(chances), np.arange(len(pairs)), least=least).tolist() == wanted


@given(st.lists(CHANCES, min_size=1, max_size=30), st.floats(0, 60), st.randoms(use_true_random=False))
def test_the_threshold_promises_the_highest_f1_within_its_bounds(
    chances: list[float], expected: float, shuffle: Random
) -> None:
    """Taking the k surest gives an expected F1 of 2 x (their chances together) / (k + expected)."""
    found = own_threshold(np.array(chances), expected)
    assert 0.25 <= found <= 0.9

    def promised(least: float) -> float:
        taken = [chance for chance in chances if chance >= least]
        return 2 * sum(taken) / (len(taken) + max(expected, sum(chances))) if taken else 0.0

    if 0.25 < found < 0.9:
        assert promised(found) == pytest.approx(max(promised(chance) for chance in chances))
    shuffle.shuffle(chances)
    assert own_threshold(np.array(chances), expected) == found


@pytest.mark.parametrize(("left", "right"), [((0, 0), (0, 1)), ((0, 1), (0, 0))], ids=["two-of-theirs", "two-of-ours"])
def test_law_9_whose_list_is_named_first_moves_no_chance(left: tuple[int, ...], right: tuple[int, ...]) -> None:
    weights = np.array([4.0, 1.0])
    one = beside_rivals(ints(*left), ints(*right), weights, 0.0)
    other = beside_rivals(ints(*right), ints(*left), weights, 0.0)
    assert one.tolist() == pytest.approx(other.tolist(), abs=1e-4)
    assert one.sum() < 1, "one of two rivals at most is the person"
