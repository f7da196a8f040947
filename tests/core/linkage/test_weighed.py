"""The chance of a pair as the sum of its parts."""

from __future__ import annotations

import pytest

from byname.core.linkage.weighed import SUREST, PairWeighed, Weight, log_odds

FAMILY = Weight("family", "equal", 0.7, 0.004, 0.5, 5.66)


def test_the_parts_add_up_to_the_chance() -> None:
    pair = PairWeighed(0, 1, -7.0, (FAMILY,), -0.5, 0.0, met=True, tenable=True)
    assert pair.alone == pytest.approx(-1.34)
    assert log_odds(pair.probability) == pytest.approx(-1.84, abs=1e-4)


@pytest.mark.parametrize("chance", [0.0, 1e-9, 0.25, SUREST, 1.0])
def test_log_odds_are_finite_and_go_back_to_the_chance(chance: float) -> None:
    pair = PairWeighed(0, 1, log_odds(chance), (), 0.0, 0.0, met=True, tenable=True)
    assert pair.probability == pytest.approx(chance, abs=1e-6)
