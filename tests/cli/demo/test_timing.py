from __future__ import annotations

from byname.cli.demo.timing import Steps


def test_steps_add_up_in_the_order_in_which_they_began() -> None:
    steps = Steps(print)
    for step, seconds in (("record", 1.0), ("link", 0.5), ("record", 2.0)):
        steps.add(step, seconds)
    with steps.timed("derive"):
        pass
    assert list(steps.seconds) == ["record", "link", "derive"]
    assert steps.told().startswith("record 3.0 s, link 0.5 s, derive 0.0 s;")
