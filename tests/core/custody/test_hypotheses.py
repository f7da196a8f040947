from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from byname.core.custody.hypotheses import Branches, Component, branches, components, extremes, hypotheses
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
