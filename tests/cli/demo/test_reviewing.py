from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from byname.cli.demo.reviewing import apart

NUMBERS = st.integers(0, 8).map(str)


@given(st.lists(st.tuples(NUMBERS, NUMBERS)))
def test_a_round_asks_of_each_record_once_and_leaves_no_pair_that_could_be_asked(
    waiting: list[tuple[str, str]],
) -> None:
    chosen = apart(waiting)
    asked = [number for left, right in chosen for number in {left, right}]
    assert len(asked) == len(set(asked))
    assert all(left in asked or right in asked for left, right in waiting)
