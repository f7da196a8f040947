"""Rows are brought together by compiled loops as the functions of columns bring them together."""

from __future__ import annotations

from itertools import pairwise, product
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from byname.engines.batch import grouping
from byname.engines.batch.blocks import Key, numbered, resolved
from tests.engines.batch.interpreted import interpreted


def test_equal_keys_are_grouped_as_sorting_groups_them() -> None:
    keys = np.array([7, -1, 7, 3, 1 << 60, 3, -1, 0])
    with interpreted():
        found, count = grouping.grouped(keys, -1)
    wanted, kinds = numbered(keys)
    assert count == kinds == 4
    assert [found[one] == found[other] for one, other in product(range(8), repeat=2)] == [
        wanted[one] == wanted[other] for one, other in product(range(8), repeat=2)
    ]


def test_the_rows_of_each_group_stand_in_their_order() -> None:
    with interpreted():
        starts, rows = grouping.posted(np.array([1, -1, 0, 1], np.int32), 3)
    assert [rows[start:past].tolist() for start, past in pairwise(starts)] == [[2], [0, 3], []]


KEYS = st.lists(st.integers(-1, 5), max_size=20)


def as_written(loop: Any) -> Any:
    """One loop as plain Python, without `interpreted`, which reads whole modules anew."""
    return getattr(loop, "py_func", loop)


@given(KEYS)
def test_any_keys_are_grouped_in_the_order_in_which_they_are_met(keys: list[int]) -> None:
    """Number equal keys in the order in which they are first met, absent ones as -1."""
    with np.errstate(over="ignore"):
        found, count = as_written(grouping.grouped)(np.array(keys, np.int64), -1)
    firsts = list(dict.fromkeys(key for key in keys if key != -1))
    assert count == len(firsts)
    assert found.tolist() == [firsts.index(key) if key != -1 else -1 for key in keys]


@given(KEYS)
def test_every_row_of_a_group_is_listed_once_and_rows_of_none_nowhere(ids: list[int]) -> None:
    starts, rows = as_written(grouping.posted)(np.array(ids, np.int32), 6)
    listed = [rows[start:past].tolist() for start, past in pairwise(starts)]
    assert listed == [[row for row, group in enumerate(ids) if group == each] for each in range(6)]


MANY = st.lists(st.tuples(st.integers(-1, 3), st.integers(-1, 2), st.integers(-1, 1)), max_size=14)


@settings(max_examples=50, deadline=None)
@given(MANY, MANY, st.integers(0, 6))
def test_heavy_keys_are_refined_as_columns_refine_them(
    ours: list[tuple[int, int, int]], theirs: list[tuple[int, int, int]], cap: int
) -> None:
    """The same rows in one group, as many pairs met, as much left out."""
    (left, *finer_left), (right, *finer_right) = (np.array(side, np.int64).reshape(-1, 3).T for side in (ours, theirs))
    finer = tuple(
        Key(f"step {place}", one, other) for place, (one, other) in enumerate(zip(finer_left, finer_right, strict=True))
    )
    wanted = resolved(Key("unit", left, right), finer, numbered, cap=cap)
    with interpreted():
        found = grouping.refined(left, right, np.stack([np.concatenate((one.left, one.right)) for one in finer]), cap)
    mine, his, groups, met, whole, alone = found
    assert (met, alone, whole - met) == (wanted.met, wanted.left_out.size, wanted.left_out.pairs)
    assert max([*mine, *his, -1]) < max(groups, 1)
    both, before = np.concatenate((mine, his)), np.concatenate((wanted.left, wanted.right))
    assert (both == -1).tolist() == (before == -1).tolist()
    assert ((both[:, None] == both) == (before[:, None] == before)).all()
