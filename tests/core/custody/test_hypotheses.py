from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.hypotheses import Branches, Component, Group, branches, components, extremes, hypotheses
from tests.core.custody.books import person

Pairs = set[tuple[int, int]]


@st.composite
def ties(draw: st.DrawFn) -> tuple[int, Pairs, Pairs]:
    """Up to five persons, undecided and different pairs."""
    count = draw(st.integers(2, 5))
    pairs = st.sampled_from(list(combinations(range(1, count + 1), 2)))
    return count, draw(st.sets(pairs)), draw(st.sets(pairs, max_size=2))


def partitions(items: list[int]) -> Iterator[list[set[int]]]:
    if not items:
        yield []
        return
    for rest in partitions(items[1:]):
        yield [{items[0]}, *rest]
        for index in range(len(rest)):
            yield [*rest[:index], rest[index] | {items[0]}, *rest[index + 1 :]]


def connected(group: set[int], links: Pairs) -> bool:
    reached = {min(group)}
    for _ in group:
        reached |= {b for a, b in links | {(b, a) for a, b in links} if a in reached and b in group}
    return reached == group


def allowed(component: Component) -> set[frozenset[tuple[int, ...]]]:
    links, apart = set(component.links), set(component.apart)
    return {
        frozenset(tuple(sorted(group)) for group in partition)
        for partition in partitions(list(component.persons))
        if all(connected(group, links) and not apart & set(combinations(sorted(group), 2)) for group in partition)
    }


class TestComponents:
    def test_pairs_tie_persons_together(self) -> None:
        found = components(range(1, 8), [(1, 2), (3, 2), (5, 6), (9, 1), (4, 4)])
        assert [component.persons for component in found] == [(1, 2, 3), (5, 6)]

    def test_a_pair_decided_different_is_no_tie(self) -> None:
        assert components([1, 2], [(1, 2)], [(2, 1)]) == ()

    def test_a_crowd_is_capped(self) -> None:
        (crowd,) = components(range(40), [(number, number + 1) for number in range(39)])
        assert (crowd.capped, list(hypotheses(crowd)), extremes(crowd, {}, {})) == (True, [], (0, 40))


class TestEveryWayToDecide:
    """An undecided link gives a figure a low and a high (law 5), whichever way it is decided."""

    @given(ties())
    def test_all_partitions_that_the_links_allow_none_joined_first(self, tied: tuple[int, Pairs, Pairs]) -> None:
        count, undecided, different = tied
        for component in components(range(1, count + 1), undecided, different):
            found = list(hypotheses(component))
            assert found[0] == tuple((number,) for number in component.persons)
            assert {frozenset(each) for each in found} == allowed(component)
            assert len(found) == len(set(found))

    @given(ties(), st.randoms(use_true_random=False))
    def test_extremes_are_those_of_all_partitions(self, tied: tuple[int, Pairs, Pairs], random: object) -> None:
        count, undecided, different = tied
        for component in components(range(1, count + 1), undecided, different):
            most = {group: random.randint(0, 1) for group in component.groups}  # type: ignore[attr-defined]  # a random.Random
            least = {group: high * random.randint(0, 1) for group, high in most.items()}  # type: ignore[attr-defined]  # as above
            ways = list(hypotheses(component))
            low, high = (
                min(sum(least[g] for g in way) for way in ways),
                max(sum(most[g] for g in way) for way in ways),
            )
            assert extremes(component, least, most) == (low, high)

    def test_each_group_is_built_once(self) -> None:
        (component,) = components([1, 2, 3], [(1, 2), (2, 3)], [(1, 3)])
        made: Branches = branches(component, lambda group: person("", group[0]))
        assert [group for group, _ in made.lines] == [(1,), (2,), (3,), (1, 2), (2, 3)]


CHAIN = [(1, 2), (2, 3)]
TRIANGLE = [(1, 2), (2, 3), (1, 3)]
STAR = [(1, 2), (1, 3), (1, 4)]


class TestWaysByHand:
    """How many ways there are, counted by hand."""

    @pytest.mark.parametrize(
        ("undecided", "different", "ways"),
        [
            ([(1, 2)], [], 2),
            (CHAIN, [], 4),
            (CHAIN, [(1, 3)], 3),
            (TRIANGLE, [], 5),
            (TRIANGLE, [(1, 3)], 3),
            (STAR, [], 8),
            (STAR, [(2, 3)], 6),
            (STAR, [(2, 3), (2, 4), (3, 4)], 4),
        ],
    )
    def test_so_many(self, undecided: list[tuple[int, int]], different: list[tuple[int, int]], ways: int) -> None:
        (component,) = components(range(1, 5), undecided, different)
        assert len(list(hypotheses(component))) == ways

    def test_each_way_places_everybody_once(self) -> None:
        (component,) = components(range(1, 5), STAR)
        for way in hypotheses(component):
            assert sorted(number for group in way for number in group) == [1, 2, 3, 4]

    def test_persons_tied_by_nothing_are_in_no_component(self) -> None:
        assert [each.persons for each in components(range(1, 9), [(2, 3), (6, 7)])] == [(2, 3), (6, 7)]

    @pytest.mark.parametrize("pair", [(1, 1), (1, 99), (99, 98)])
    def test_a_pair_that_says_nothing_ties_nobody(self, pair: tuple[int, int]) -> None:
        assert components([1, 2], [pair]) == ()

    def test_the_same_link_from_both_sides_is_one(self) -> None:
        (component,) = components([1, 2], [(1, 2), (2, 1)])
        assert component.links == ((1, 2),)

    def test_links_that_were_decided_apart_stay_known(self) -> None:
        (component,) = components([1, 2, 3], CHAIN, [(3, 1)])
        assert component.apart == ((1, 3),)
        assert (1, 2, 3) not in component.groups


class TestExtremesByHand:
    """Joining may bring together what neither part has alone, so each way is counted."""

    def test_a_count_that_only_the_whole_has(self) -> None:
        (component,) = components([1, 2], [(1, 2)])
        assert extremes(component, {}, {(1, 2): 1}) == (0, 1)

    def test_a_count_that_joining_loses(self) -> None:
        (component,) = components([1, 2], [(1, 2)])
        each: dict[Group, int] = {(1,): 1, (2,): 1}
        assert extremes(component, each, each) == (0, 2)

    def test_one_who_counts_either_way_is_certain(self) -> None:
        (component,) = components([1, 2], [(1, 2)])
        each = {(1,): 1, (1, 2): 1}
        assert extremes(component, each, each) == (1, 1)

    def test_two_links_of_one_person_cannot_both_be_counted_against_those_apart(self) -> None:
        (component,) = components([1, 2, 3], CHAIN, [(1, 3)])
        pairs: dict[Group, int] = {(1, 2): 1, (2, 3): 1}
        assert extremes(component, {}, pairs) == (0, 1)

    @pytest.mark.parametrize("size", [13, 20])
    def test_a_crowd_gets_the_widest_range(self, size: int) -> None:
        (crowd,) = components(range(size), [(number, number + 1) for number in range(size - 1)])
        assert crowd.capped
        assert extremes(crowd, {(0,): 1}, {(0,): 1}) == (0, size)

    def test_too_many_groups_are_a_crowd_too(self) -> None:
        (crowd,) = components(range(12), list(combinations(range(12), 2)))
        assert (crowd.capped, crowd.groups) == (True, ())
