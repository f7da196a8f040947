from __future__ import annotations

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
