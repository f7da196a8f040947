"""A reader who subtracts: no sum or difference of what is shown is a small group."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from byname.queries._left_out_withholding import Told, shown_groups, shown_urns

NAMES = ("a", "b", "c", "d")
PEOPLE = st.lists(
    st.builds(
        Told,
        st.frozensets(st.sampled_from(NAMES), max_size=2),
        st.sampled_from([frozenset({"all"}), frozenset({"all", "some"})]),
        st.booleans(),
    ),
    max_size=60,
)


def crowd(group: str, back: int, left: int, *urns: str) -> list[Told]:
    told = frozenset({"all", *urns})
    return [Told(frozenset({group}), told, number < back) for number in range(back + left)]


def numbers(people: list[Told], shown: set[str], urns: set[str]) -> Iterator[int]:
    """Every number of back and of left that the shown rows, totals and urns tell, and every difference of two nested ones."""
    members = {name: frozenset(i for i, each in enumerate(people) if name in each.groups) for name in shown}
    of_urn = {name: frozenset(i for i, each in enumerate(people) if name in each.urns) for name in urns}
    everybody = frozenset(range(len(people)))
    sets = [everybody, *members.values(), *of_urn.values()]
    sets += [one & other for one, other in product(members.values(), of_urn.values())]
    for one, other in product(sets, [frozenset[int](), *sets]):
        if other <= one:
            for back in (True, False):
                yield sum(people[i].back is back for i in one - other)


@given(PEOPLE)
def test_law_8_no_number_shown_nor_a_difference_of_two_is_a_small_group(people: list[Told]) -> None:
    urns = set(shown_urns(people, ["all", "some"], 5))
    rules = shown_groups(people, urns, 5)
    shown = {name for each in people for name in each.groups} - set(rules)
    if not urns:
        assert shown == set() or len(people) == 0
        return
    assert not [number for number in numbers(people, shown, urns) if 0 < number < 5]


@given(PEOPLE, st.permutations(NAMES))
def test_the_order_of_people_and_the_names_of_groups_single_out_nobody(people: list[Told], names: list[str]) -> None:
    rules = shown_groups(people, ["all"], 5)
    assert shown_groups(list(reversed(people)), ["all"], 5) == rules


def test_a_group_of_a_few_takes_another_with_it() -> None:
    people = [*crowd("a", 20, 20), *crowd("b", 9, 9), *crowd("c", 2, 0)]
    assert shown_groups(people, ["all"], 5) == {"b": "complementary", "c": "small-group"}


def test_large_groups_are_shown_and_nought_hides_nobody() -> None:
    people = [*crowd("a", 20, 20), *crowd("b", 0, 9)]
    assert shown_groups(people, ["all"], 5) == {}


def test_a_group_within_another_is_withheld_where_the_rest_is_a_few() -> None:
    inner = [Told(frozenset({"outer", "inner"}), frozenset({"all"}), number < 10) for number in range(20)]
    people = [*inner, *crowd("outer", 1, 2), *crowd("", 30, 30)]
    assert set(shown_groups(people, ["all"], 5)) == {"inner"}


def test_an_urn_that_leaves_a_few_beside_it_is_not_shown() -> None:
    people = [*crowd("a", 20, 20, "some"), *crowd("a", 0, 3)]
    assert shown_urns(people, ["all", "some"], 5) == ("all",)
    assert shown_urns(crowd("a", 2, 20), ["all"], 5) == ()
