"""Rounds of talks: one a year, one for the large exchange, invented places and people."""

from __future__ import annotations

from random import Random

import pytest

from byname.scenario import Shape, draw_shape
from byname.scenario.rounds import rounds_of


@pytest.mark.parametrize("drawn", range(8))
def test_rounds_follow_one_another_and_one_precedes_the_focus_by_a_week(drawn: int) -> None:
    shape = draw_shape(drawn)
    found = rounds_of(shape, Random(1))
    days = [each.first for each in found]
    start = min(phase.day for phase in shape.focus_exchange.phases)
    assert days == sorted(days)
    assert sum(7 <= (start - day).days <= 9 for day in days) >= 1
    assert all(each.first < each.last for each in found)


def test_the_default_has_a_round_on_the_track_of_the_large_exchange(default_shape: Shape) -> None:
    found = rounds_of(default_shape, Random(1))
    assert default_shape.focus_exchange.track in {each.body["place"] for each in found}
    assert len({each.body["place"] for each in found}) > 1


def test_each_round_has_one_concrete_result_and_a_next_date_that_somebody_proposed(default_shape: Shape) -> None:
    """ "the only concrete result", next date proposed by whom."""
    powers = {power.code for power in default_shape.powers}
    for each in rounds_of(default_shape, Random(1)):
        outcomes, following = each.body["outcomes"], each.body["next"]
        assert isinstance(outcomes, list)
        assert isinstance(following, dict)
        assert [outcome["concrete"] for outcome in outcomes] == [True, False]
        assert following["proposed_by"] in powers
        assert following["day"] > each.last.isoformat()


def test_both_sides_sit_there_under_heads_who_stay(default_shape: Shape) -> None:
    heads = {
        (delegation["power"], delegation["head"])
        for each in rounds_of(default_shape, Random(1))
        for delegation in each.body["delegations"]  # type: ignore[attr-defined]  # a list of tables
    }
    assert {power for power, _ in heads} == {power.code for power in default_shape.powers}
    assert len(heads) == 2
