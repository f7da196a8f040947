"""A freezing killed at any moment: there is a figure, whole and signed, or there is none, and the next one follows (law 2)."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from tests.trials.test_kills import Registers, registers

__all__ = ["registers"]


def drawn(rng: random.Random, place: int, whole: dict[str, Any]) -> dict[str, Any]:
    """Where to kill: at each point that freezing passes in turn, and after any time at all."""
    points = sorted(whole["points"])
    name = [*points, ""][place % (len(points) + 1)]
    if not name:
        return {"delay": rng.uniform(0, whole["seconds"])}
    return {"point": [name, rng.randint(1, whole["points"][name])]}


@pytest.mark.trial
def test_a_freezing_killed_at_any_moment_leaves_a_whole_figure_or_none(
    registers: Registers, trials: Callable[[int, int], int]
) -> None:
    with registers.copied() as name:
        whole = registers.ask("freeze", name)
    rng = random.Random(9)
    outcomes: set[int] = set()
    for place in range(trials(8, 80)):
        where = drawn(rng, place, whole)
        with registers.copied() as name:
            killed = registers.ask("kill-freezing", name, **where)
            assert killed["killed"] or "delay" in where, (where, killed)
            seen = registers.ask("inspect-frozen", name)
        assert seen["found"] in ([], [whole["number"]]), where
        assert seen["again"][-4:] == f"{len(seen['found']) + 1:04}", "no number is left out"
        assert seen["problems"] == seen["orphans"] == seen["missing"] == [], where
        assert seen["sound"] == [True] * (len(seen["found"]) + 1), where
        assert len(seen["published"]) == len(seen["sound"]), where
        outcomes.add(len(seen["found"]))
    assert outcomes == {0, 1}, "kills fall on both sides of the commit"
