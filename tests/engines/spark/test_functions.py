"""What SQL cannot tell from numbers is told by the engine's own functions, for whole columns of pairs."""

from __future__ import annotations

import pickle

import numpy as np
import pyarrow as pa
import pytest

from byname.engines.batch.columns import Values
from byname.engines.batch.levels import levels_of
from byname.engines.batch.rarity import rarity_of
from byname.engines.spark.functions import NamesTold, NearTold, levels_in
from byname.engines.spark.settings import BITS
from tests.engines.batch.written import columns, of_parts, row

LEFT = [row("Тлеменко Іван Петрович"), of_parts("Марко", "Квастошин"), row("Бруще"), row("Жмакоґле-Бруще Марко")]
RIGHT = [row("Tlemenko Ivan"), row("Brushche M."), row("Zhmakogle Petro"), of_parts("Квастошин", "Марко")]


def test_names_are_compared_as_the_engine_compares_them_also_in_another_order() -> None:
    both = columns(LEFT, RIGHT)
    left, right = (each.ravel() for each in np.indices((4, 4)))
    own = levels_of(both, left, right, rarity_of(both, within=False)).levels
    told = [*(side[left] for side in both.left), both.certain[0][left].astype(int)]
    told += [*(side[right] for side in both.right), both.certain[1][right].astype(int)]
    packed = NamesTold(both.tokens)(*(pa.array(column) for column in told)).to_numpy()
    for name in ("family", "given", "father", "order"):
        assert levels_in(packed, name).tolist() == own[name].tolist()
    assert own["order"].any()


def test_a_function_can_be_shipped_to_where_the_pairs_are() -> None:
    both = columns(LEFT, RIGHT)
    shipped = pickle.loads(pickle.dumps(NamesTold(both.tokens)))
    told = [np.array([side[0]]) for side in (*both.left, both.certain[0], *both.right, both.certain[1])]
    assert shipped.levels(told).tolist() == NamesTold(both.tokens).levels(told).tolist()


def test_values_are_equal_nearly_so_or_not_and_one_that_is_absent_is_not() -> None:
    values = Values()
    ours = values.numbers(["Зорджськ", "Зорджськ", "Зорджськ", ""])
    theirs = values.numbers(["Зорджськ", "Зорджск", "Ква", "Ква"])
    assert NearTold(values)(pa.array(ours), pa.array(theirs)).to_pylist() == [2, 1, 0, 0]


@pytest.mark.parametrize("name", ["family", "given", "father", "order"])
def test_every_level_goes_into_the_number_and_comes_out_of_it(name: str) -> None:
    """Four bits hold each level from -1 (not given) on, whatever stands beside it."""
    levels = np.arange(-1, 15)
    for beside in (0, 0xFFFF ^ (15 << BITS[name])):
        packed = (((levels + 1) << BITS[name]) | beside).astype(np.int32)
        assert levels_in(packed, name).tolist() == levels.tolist()


def test_names_that_are_not_given_are_told_as_absent() -> None:
    nothing = np.array([-1])
    told = [nothing, nothing, nothing, np.array([1])] * 2
    packed = NamesTold(columns(LEFT, RIGHT).tokens).levels(told)
    assert [levels_in(packed, name).tolist() for name in ("family", "given", "father")] == [[-1]] * 3


def test_no_pairs_are_no_levels() -> None:
    nothing = np.zeros(0, np.int64)
    assert NamesTold(columns(LEFT, RIGHT).tokens).levels([nothing] * 8).tolist() == []
    assert NearTold(Values())(pa.array(nothing), pa.array(nothing)).to_pylist() == []
