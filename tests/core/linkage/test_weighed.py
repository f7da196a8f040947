"""The chance of a pair as the sum of its parts."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.linkage.weighed import SUREST, PairWeighed, Weight, log_odds, most_told

FAMILY = Weight("family", "equal", 0.7, 0.004, 0.5, 5.66)


def test_the_parts_add_up_to_the_chance() -> None:
    pair = PairWeighed(0, 1, -7.0, (FAMILY,), -0.5, 0.0, met=True, tenable=True)
    assert pair.alone == pytest.approx(-1.34)
    assert log_odds(pair.probability) == pytest.approx(-1.84, abs=1e-4)


@pytest.mark.parametrize("chance", [0.0, 1e-9, 0.25, SUREST, 1.0])
def test_log_odds_are_finite_and_go_back_to_the_chance(chance: float) -> None:
    pair = PairWeighed(0, 1, log_odds(chance), (), 0.0, 0.0, met=True, tenable=True)
    assert pair.probability == pytest.approx(chance, abs=1e-6)


@pytest.mark.parametrize(
    ("contradicts", "tenable", "most"),
    [(False, True, 0.999), (True, True, 0.9), (False, False, 0.1), (True, False, 0.1)],
    ids=["any-two", "contradict", "too-little", "both"],
)
def test_no_chance_is_told_as_surer_than_pairs_of_its_kind_were_seen_to_be_worth(
    contradicts: bool, tenable: bool, most: float
) -> None:
    assert most_told(contradicts=contradicts, tenable=tenable) == most


WEIGHTS = st.lists(st.floats(-16, 16), max_size=8)


def opened(weights: list[float], *, rivals: float = 0.0, caution: float = 0.0) -> PairWeighed:
    parts = tuple(Weight(f"field {place}", "equal", 0.5, 0.5, 0.0, weight) for place, weight in enumerate(weights))
    return PairWeighed(0, 1, -5.0, parts, rivals, caution, met=True, tenable=True)


@given(WEIGHTS, st.randoms(use_true_random=False))
def test_the_order_of_the_findings_does_not_show(weights: list[float], shuffle: Random) -> None:
    """All that adds up to the chance told: a sum, whatever comes first."""
    told = opened(weights)
    shuffle.shuffle(weights)
    assert (opened(weights).alone, opened(weights).probability) == (told.alone, told.probability)


@given(WEIGHTS, st.floats(0, 8), st.floats(0, 8))
def test_rivals_and_caution_only_take(weights: list[float], rivals: float, caution: float) -> None:
    plain = opened(weights)
    found = opened(weights, rivals=-rivals, caution=-caution)
    assert found.alone == plain.alone, "what a pair is by itself is told without them"
    assert found.probability <= plain.probability


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_higher_chance_has_higher_log_odds(one: float, other: float) -> None:
    assert (log_odds(min(one, other))) <= log_odds(max(one, other))
    assert log_odds(one) == pytest.approx(-log_odds(1 - one), abs=1e-3)


@given(st.floats(-40, 40))
def test_a_chance_is_told_to_six_figures_and_stays_a_chance(weight: float) -> None:
    told = opened([weight]).probability
    assert 0 <= told <= 1
    assert told == round(told, 6)
