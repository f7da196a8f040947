from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from byname.core.linkage.forest import Forest


def test_an_id_nobody_joined_is_a_cluster_of_its_own() -> None:
    assert Forest().members(7) == [7]


def test_joining_makes_one_cluster_and_its_path_names_the_joins() -> None:
    forest = Forest()
    forest.join(1, 2)
    forest.join(3, 2)
    assert forest.clusters([1, 2, 3, 4]) == ((1, 2, 3), (4,))
    assert set(forest.path(1, 3)) == {(1, 2), (2, 3)}
    assert forest.path(2, 2) == []


def test_a_copy_grows_apart() -> None:
    forest = Forest()
    forest.join(1, 2)
    twin = forest.copy()
    twin.join(2, 3)
    assert sorted(forest.members(1)) == [1, 2]
    assert sorted(twin.members(1)) == [1, 2, 3]


def test_all_of_one_cluster_share_a_mark() -> None:
    forest = Forest()
    forest.join(5, 2)
    marks = forest.roots([2, 5, 9])
    assert marks[2] == marks[5] != marks[9]


JOINS = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=12)


def grown(joins: list[tuple[int, int]]) -> tuple[Forest, set[tuple[int, int]]]:
    forest, made = Forest(), set()
    for one, other in joins:
        if other not in forest.members(one):
            forest.join(one, other)
            made.add((min(one, other), max(one, other)))
    return forest, made


@given(JOINS)
def test_every_id_stands_in_exactly_one_cluster(joins: list[tuple[int, int]]) -> None:
    clusters = grown(joins)[0].clusters(range(8))
    assert sorted(one for cluster in clusters for one in cluster) == list(range(8))
    assert list(clusters) == sorted(clusters)
    assert all(list(cluster) == sorted(cluster) for cluster in clusters)


@given(JOINS)
def test_two_ids_of_one_cluster_are_tied_by_a_chain_of_pairs_that_were_joined(joins: list[tuple[int, int]]) -> None:
    forest, made = grown(joins)
    for cluster in forest.clusters(range(8)):
        for start in cluster:
            for end in cluster:
                chain = forest.path(start, end)
                assert set(chain) <= made
                assert len(set(chain)) == len(chain), "no join is gone over twice"
                ends = {one for one in range(8) if sum(one in pair for pair in chain) % 2}
                assert ends == ({start, end} if start != end else set())


@given(JOINS, st.randoms(use_true_random=False))
def test_law_10_the_order_of_joining_does_not_show_in_the_clusters(
    joins: list[tuple[int, int]], shuffle: Random
) -> None:
    before = grown(joins)[0].clusters(range(8))
    shuffle.shuffle(joins)
    assert grown([(other, one) for one, other in joins])[0].clusters(range(8)) == before


@given(JOINS, JOINS)
def test_whatever_a_copy_joins_its_original_stays(first: list[tuple[int, int]], more: list[tuple[int, int]]) -> None:
    forest, made = grown(first)
    before = forest.clusters(range(8)), forest.roots(range(8))
    twin = forest.copy()
    for one, other in more:
        if other not in twin.members(one):
            twin.join(one, other)
    assert (forest.clusters(range(8)), forest.roots(range(8))) == before
    assert twin.clusters(range(8)) == grown([*sorted(made), *more])[0].clusters(range(8))
