from __future__ import annotations

import pytest

from byname.cli.demo.timing import Steps


def test_steps_add_up_in_the_order_in_which_they_began() -> None:
    steps = Steps(print)
    for step, seconds in (("record", 1.0), ("link", 0.5), ("record", 2.0)):
        steps.add(step, seconds)
    with steps.timed("derive"):
        pass
    assert list(steps.seconds) == ["record", "link", "derive"]
    assert steps.told().startswith("record 3.0 s, link 0.5 s, derive 0.0 s;")


def test_a_step_that_fails_is_timed_too() -> None:
    steps = Steps(print)
    with pytest.raises(ZeroDivisionError), steps.timed("record"):
        raise ZeroDivisionError
    assert list(steps.seconds) == ["record"]


def test_no_step_takes_no_time() -> None:
    assert Steps(print).told() == "; 0 s in all"


def test_a_step_begun_again_is_added_to() -> None:
    steps = Steps(print)
    for _ in range(3):
        steps.add("link", 20.04)
    assert steps.told() == "link 60.1 s; 60 s in all"
