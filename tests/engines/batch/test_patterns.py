"""Pairs that show the same weigh the same but for how rare it is: they are weighed and counted together, and nothing is lost."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.linkage.estimation import Comparison, learnt_matches
from byname.engines.batch import patterns
from byname.engines.batch.levels import Compared, comparisons_of, levels_of
from byname.engines.batch.patterns import patterns_of
from byname.engines.batch.rarity import Rarity, rarity_of
from tests.engines.batch.written import columns, of_parts

NAMES = ("Тлеменко", "Тлеменка", "Бруще", "Квастошин")
BORN = ("03.04.1985", "1985", "", "04.03.1985")


def compared_of(count: int) -> tuple[Compared, tuple[Comparison, ...], Rarity]:
    rows = [
        of_parts(NAMES[place % 4], ("Іван", "Петро")[place % 2], born=BORN[place // 2 % 4]) for place in range(count)
    ]
    lists = columns(rows, rows[::-1])
    rarity = rarity_of(lists, within=False)
    left, right = (each.ravel() for each in np.indices((count, count)))
    return levels_of(lists, left, right, rarity), comparisons_of(lists), rarity


@pytest.mark.parametrize("dense", [patterns.DENSE, 20])
def test_pairs_weigh_what_they_weigh_one_by_one(dense: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many things are compared: patterns are numbered anew before their numbers grow too long."""
    monkeypatch.setattr(patterns, "DENSE", dense)
    compared, comparisons, rarity = compared_of(9)
    found = patterns_of(compared)
    wanted = compared.weights(comparisons, rarity)
    assert found.weights(comparisons, rarity) == pytest.approx(wanted)
    assert len(found.kinds.rareness) < len(wanted)
    for name, levels in compared.levels.items():
        assert found.kinds.levels[name][found.shown].tolist() == levels.tolist()


def test_what_is_learnt_from_patterns_is_learnt_from_pairs() -> None:
    compared, comparisons, _ = compared_of(8)
    found = patterns_of(compared)
    chances = np.linspace(0, 1, len(compared.rareness))
    for one in comparisons:
        together = learnt_matches(one, one, found.kinds.levels[one.name], found.summed(chances))
        assert together.matches == pytest.approx(learnt_matches(one, one, compared.levels[one.name], chances).matches)


@given(st.lists(st.tuples(st.integers(-1, 8), st.integers(-1, 2)), max_size=12))
def test_each_pattern_is_there_once_and_each_pair_shows_its_own(levels: list[tuple[int, int]]) -> None:
    columns_ = {
        name: np.array([each[place] for each in levels], np.int8) for place, name in enumerate(("family", "unit"))
    }
    found = patterns_of(Compared(columns_, np.ones(len(levels))))
    kinds = list(zip(*(column.tolist() for column in found.kinds.levels.values()), strict=True))
    assert sorted(kinds) == sorted(set(levels))
    assert [kinds[place] for place in found.shown] == levels
    assert found.kinds.rareness.tolist() == [0.0] * len(kinds)
