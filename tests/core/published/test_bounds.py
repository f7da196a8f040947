"""A number of people as low..high: what nobody stated has no upper end, and no sum pretends that it has."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from byname.core.published.bounds import NOBODY, UNKNOWN, Bounds, added, spanned

numbers = st.integers(0, 500)
bounds = st.builds(
    lambda low, more: Bounds(low, None if more is None else low + more), numbers, st.none() | st.integers(0, 50)
)


def test_a_sum_with_a_blank_has_no_upper_end() -> None:
    assert added([Bounds(5, 7), UNKNOWN]) == Bounds(5, None)
    assert added([]) == NOBODY


def test_one_number_is_exact() -> None:
    assert Bounds(3, 3).exact
    assert not Bounds(3, 4).exact
    assert not UNKNOWN.exact


def test_how_far_apart_two_are_has_a_sign() -> None:
    assert Bounds(5, 7).distance(Bounds(10, 12)) == 3
    assert Bounds(10, 12).distance(Bounds(5, 7)) == -3
    assert Bounds(5, 10).distance(Bounds(7, None)) == 0


def test_nothing_leaves_fewer_than_nobody() -> None:
    assert Bounds(5, 7).less(Bounds(6, 6)) == Bounds(0, 1)
    assert Bounds(5, 7).less(UNKNOWN) == Bounds(0, 7)


@given(bounds, bounds)
def test_what_lies_within_another_meets_it(one: Bounds, other: Bounds) -> None:
    assert one.meets(other) or not one.within(other)
    assert one.meets(other) == other.meets(one)
    assert one.distance(other) == -other.distance(one)


@given(st.lists(bounds, min_size=1))
def test_the_span_holds_each_of_them(some: list[Bounds]) -> None:
    assert all(one.within(spanned(some)) for one in some)


@given(st.lists(st.tuples(bounds, numbers)))
def test_a_sum_holds_the_sum_of_any_numbers_that_its_parts_hold(some: list[tuple[Bounds, int]]) -> None:
    taken = [
        (each, min(each.low + more, each.high if each.high is not None else each.low + more)) for each, more in some
    ]
    total = sum(number for _each, number in taken)
    assert Bounds(total, total).within(added(each for each, _number in taken))


def test_the_span_of_none_is_unknown() -> None:
    assert spanned([]) == UNKNOWN
