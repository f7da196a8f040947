"""Every row of both lists in one class, and the classes add up (law 1)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from byname.core.comparisons.outcome import ListsCompared, RowClass, compared
from byname.core.linkage.found import PairFound
from tests.core.comparisons.listed import listed

HEAD = "ПІБ;Дата народження"
LEFT = listed(HEAD, "Жмакоґле Андрій;03.04.1985", "Бруще Олексій;01.02.1990", "Тлеми Іван;05.06.1970")
RIGHT = listed(HEAD, "Жмакоґле Андрій;03.04.1985", "Бруще Олексій;01.02.1991", "Ква Петро;07.08.1980", "Сто Марко;1999")


def found(left: int, right: int, *, same: bool = True) -> PairFound:
    return PairFound(left, right, 0.9, same, ())


def test_same_changed_gone_new_and_to_decide() -> None:
    outcome = compared(LEFT, RIGHT, pairs=[found(0, 0), found(1, 1)])
    assert [pair.row_class for pair in outcome.pairs] == [RowClass.SAME, RowClass.CHANGED]
    assert (outcome.left_only, outcome.right_only) == ((2,), (2, 3))
    doubtful = compared(LEFT, RIGHT, pairs=[found(0, 0, same=False)])
    assert doubtful.pairs[0].row_class is RowClass.TO_DECIDE


def test_the_pairs_of_a_class_come_likeliest_first() -> None:
    pairs = [PairFound(place, place, chance, False, ()) for place, chance in ((0, 0.4), (1, 0.9), (2, 0.6))]
    waiting = compared(LEFT, RIGHT, pairs=pairs).of_class(RowClass.TO_DECIDE)
    assert [pair.left for pair in waiting] == [1, 2, 0]
    assert compared(LEFT, RIGHT, pairs=pairs).of_class(RowClass.SAME) == ()


def test_a_date_told_less_precisely_leaves_somebody_the_same() -> None:
    vaguer = listed(HEAD, "Жмакоґле Андрій;1985")
    [pair] = compared(LEFT, vaguer, pairs=[found(0, 0)]).pairs
    assert (pair.row_class, pair.changed, len(pair.changes)) == (RowClass.SAME, (), 1)


def test_what_is_only_possible_takes_nobody_out_of_a_list() -> None:
    outcome = compared(LEFT, RIGHT, pairs=[], possible=[found(0, 0, same=False)])
    assert (outcome.left_only, outcome.right_only) == ((0, 1, 2), (0, 1, 2, 3))


def test_in_one_list_whoever_is_in_no_pair_stands_alone() -> None:
    outcome = compared(LEFT, LEFT, pairs=[found(0, 2)], within=True)
    assert (outcome.left_only, outcome.right_only) == ((1,), ())
    assert sum(outcome.counted("left").values()) == len(LEFT)


@given(st.sets(st.tuples(st.integers(0, 2), st.integers(0, 3), st.booleans())))
def test_law_1_the_classes_add_up_to_the_rows(pairs: set[tuple[int, int, bool]]) -> None:
    outcome: ListsCompared = compared(LEFT, RIGHT, pairs=[found(one, other, same=same) for one, other, same in pairs])
    assert sum(outcome.counted("left").values()) == len(LEFT)
    assert sum(outcome.counted("right").values()) == len(RIGHT)
    assert outcome.counted("left")[RowClass.NEW] == outcome.counted("right")[RowClass.GONE] == 0
