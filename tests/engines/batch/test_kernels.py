"""The compiled loops say what the functions of columns say, number by number."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np

from byname.engines.batch import kernels
from byname.engines.batch.blocks import numbered
from tests.engines.batch.interpreted import interpreted


def test_equal_keys_are_grouped_as_sorting_groups_them() -> None:
    keys = np.array([7, -1, 7, 3, 1 << 60, 3, -1, 0])
    with interpreted():
        found, count = kernels.grouped(keys, -1)
    wanted, kinds = numbered(keys)
    assert count == kinds == 4
    assert [found[one] == found[other] for one, other in product(range(8), repeat=2)] == [
        wanted[one] == wanted[other] for one, other in product(range(8), repeat=2)
    ]


def test_the_rows_of_each_group_stand_in_their_order() -> None:
    with interpreted():
        starts, rows = kernels.posted(np.array([1, -1, 0, 1], np.int32), 3)
    assert [rows[start:past].tolist() for start, past in pairwise(starts)] == [[2], [0, 3], []]
