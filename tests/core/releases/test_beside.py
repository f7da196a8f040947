"""Decision 0005: publishing withholds for everybody, also what would follow by subtracting from what was published before."""

from __future__ import annotations

from itertools import combinations, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.releases.beside import Shown, clash_beside, clash_within, telling

SMALL = 5


def shown(figure: str, *people: int | range, value: int | None = None) -> Shown:
    found = frozenset(number for each in people for number in (each if isinstance(each, range) else [each]))
    return Shown(figure, len(found) if value is None else value, found)


@pytest.mark.parametrize(
    ("one", "other", "tells"),
    [
        (range(20), range(23), True),
        (range(20), range(24), True),
        (range(20), range(25), False),
        (range(20), range(20), False),
        (range(20), range(30, 52), False),
        (range(2, 22), range(20), True),
        (range(20), range(1, 60), False),
        (range(20), range(0), False),
    ],
    ids=[
        "three more",
        "four more",
        "five more",
        "the same",
        "nobody shared",
        "two came, two went",
        "one went, many came",
        "nobody",
    ],
)
def test_two_numbers_tell_of_a_few_where_only_a_few_came_or_went(one: range, other: range, tells: bool) -> None:
    assert telling(shown("a", one), shown("b", other), SMALL) is tells
    assert telling(shown("b", other), shown("a", one), SMALL) is tells


def test_the_same_people_counted_twice_are_a_few_too() -> None:
    assert telling(shown("people", range(20)), shown("events", range(20), value=22), SMALL)
    assert not telling(shown("people", range(20)), shown("events", range(20), value=26), SMALL)


def test_a_clash_names_its_rule_and_the_figure_beside_which_it_stands() -> None:
    clash = clash_beside(shown("new", range(23)), [shown("far", range(100)), shown("near", range(20))], threshold=SMALL)
    assert clash is not None
    assert (clash.rule, clash.beside) == ("small-difference", ("near",))


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_two_parts_that_leave_a_few_of_their_whole_clash_in_whatever_order_they_come(order: tuple[int, ...]) -> None:
    """Taken, held and returned: whoever subtracts the two from the whole has the three who died."""
    figures = [shown("taken", range(103)), shown("held", range(40)), shown("returned", range(40, 100))]
    first, second, third = (figures[place] for place in order)
    assert clash_within([first, second], threshold=SMALL) is None
    clash = clash_beside(third, [first, second], threshold=SMALL)
    assert clash is not None
    assert (clash.rule, set(clash.beside)) == ("complementary", {first.figure, second.figure})


def test_two_parts_that_make_up_the_whole_or_leave_many_stand_beside_it() -> None:
    whole, part = shown("whole", range(100)), shown("part", range(40))
    assert clash_beside(shown("rest", range(40, 100)), [whole, part], threshold=SMALL) is None
    assert clash_beside(shown("most", range(40, 95)), [whole, part], threshold=SMALL) is None
    assert clash_beside(shown("more", range(40, 96)), [whole, part], threshold=SMALL) is not None


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_two_groups_and_a_third_of_all_of_them_but_a_few_clash_in_whatever_order_they_come(
    order: tuple[int, ...],
) -> None:
    """Back of two units 50 and 40, back of those who held the works 88: two of the units were elsewhere."""
    figures = [shown("one unit", range(50)), shown("other unit", range(50, 90)), shown("works", range(1, 89))]
    first, second, third = (figures[place] for place in order)
    assert clash_within([first, second], threshold=SMALL) is None
    clash = clash_beside(third, [first, second], threshold=SMALL)
    assert clash is not None
    assert (clash.rule, set(clash.beside)) == ("complementary", {first.figure, second.figure})


def test_a_third_group_within_two_others_but_for_many_stands_beside_them() -> None:
    units = [shown("one unit", range(50)), shown("other unit", range(50, 90))]
    assert clash_beside(shown("works", range(85)), units, threshold=SMALL) is None
    assert clash_beside(shown("both", range(90)), units, threshold=SMALL) is None
    assert clash_beside(shown("elsewhere", range(3, 95)), units, threshold=SMALL) is None, "some came and some went"


SETS = st.lists(st.frozensets(st.integers(0, 24), max_size=25), min_size=1, max_size=8)


@given(SETS, st.integers(2, 6))
def test_no_small_group_follows_from_one_subtraction_of_what_was_published(
    sets: list[frozenset[int]], threshold: int
) -> None:
    """Law 8 and decision 0005, over every pair and every whole with two parts."""
    published: list[Shown] = []
    for place, people in enumerate(sets):
        new = Shown(str(place), len(people), people)
        if not 0 < len(people) < threshold and clash_beside(new, published, threshold=threshold) is None:
            published.append(new)
    for one, other in permutations(published, 2):
        if other.people and other.people < one.people:
            assert one.value - other.value >= threshold
    for whole, first, second in permutations(published, 3):
        if (
            first.people
            and second.people
            and first.people | second.people <= whole.people
            and first.people.isdisjoint(second.people)
        ):
            assert not 0 < whole.value - first.value - second.value < threshold
        if (
            whole.people & first.people
            and whole.people & second.people
            and whole.people <= first.people | second.people
            and first.people.isdisjoint(second.people)
        ):
            assert not 0 < first.value + second.value - whole.value < threshold
    assert all(not telling(one, other, threshold) for one, other in combinations(published, 2))
