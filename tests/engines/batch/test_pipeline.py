"""The engine learns from the lists alone, sets its own threshold, and gives the same answer whatever the order of rows."""

from __future__ import annotations

from random import Random

import pytest

from byname.core.linkage.records import LinkRecord
from byname.engines.batch.pipeline import linked
from tests.engines.batch.written import columns, of_parts

FAMILIES = (
    "Тлеменко Tlemenko", "Бруще Brushche", "Квастошин Kvastoshyn", "Жмакоґле Zhmakogle", "Стошченко Stoshchenko", "Ґедримо Gedrymo",
    "Паластюк Palastiuk", "Вородій Vorodii", "Цимбалко Tsymbalko", "Шкоропад Shkoropad",
)  # fmt: skip
GIVENS = ("Іван Ivan", "Петро Petro", "Олексій Oleksii", "Марко Marko", "Андрій Andrii")


def people(count: int, *, latin: bool, without: int = 0) -> list[LinkRecord]:
    """Made-up people; every `without`-th Latin row has no date of birth."""
    found = []
    for place in range(count):
        family = FAMILIES[place % 10].split()[latin] + ("s" if latin else "с") * (place // 50)
        given = GIVENS[(place // 10) % 5].split()[latin]
        born = f"{place % 28 + 1:02}.{place % 12 + 1:02}.{1960 + place % 40}"
        found.append(of_parts(family, given, born="" if without and place % without == 0 else born))
    return found


def pairs(left: list[LinkRecord], right: list[LinkRecord], *, within: bool = False) -> set[tuple[int, int]]:
    found = linked(columns(left, right), within=within)
    return {(int(found.left[place]), int(found.right[place])) for place in found.chosen}


def test_two_alphabets_are_linked_without_anybody_saying_who_is_who() -> None:
    ours, theirs = people(200, latin=False), people(200, latin=True)
    assert pairs(ours, theirs) == {(place, place) for place in range(200)}


def test_the_threshold_is_the_engines_own_and_between_a_quarter_and_nine_tenths() -> None:
    found = linked(columns(people(100, latin=False), people(100, latin=True, without=3)))
    assert 0.25 <= found.threshold <= 0.9
    assert (found.chances[found.chosen] >= found.threshold).all()


def test_the_weights_are_learnt_a_field_that_errs_weighs_less() -> None:
    towns = [f"Зорджськ-{place % 20}" for place in range(200)]
    erring = [town if place % 3 else "Ква" for place, town in enumerate(towns)]
    ours, theirs = people(200, latin=False), people(200, latin=True)
    found = linked(columns(ours, theirs, exact=(towns, towns), wrong=(towns, erring)))
    right, wrong = (next(one for one in found.comparisons if one.name == f"also:{name}") for name in ("exact", "wrong"))
    assert right.matches[2] > 0.9
    assert wrong.matches[2] < 0.75
    assert wrong.weights[2] > 0
    assert max(right.weights[0], wrong.weights[0]) <= 0


def test_law_10_the_same_input_gives_the_same_answer_in_any_order() -> None:
    ours, theirs = people(80, latin=False), people(80, latin=True, without=4)
    order = list(range(80))
    Random(7).shuffle(order)
    shuffled = pairs(ours, [theirs[place] for place in order])
    assert {(one, order[other]) for one, other in shuffled} == pairs(ours, theirs)


def test_within_one_list_both_spellings_of_a_person_are_one_group() -> None:
    both = people(60, latin=False) + people(60, latin=True)
    assert pairs(both, both, within=True) == {(place, place + 60) for place in range(60)}


def test_who_stands_in_one_list_alone_is_paired_with_nobody() -> None:
    ours, theirs = people(100, latin=False), people(140, latin=True)[60:]
    assert pairs(ours, theirs) == {(place, place - 60) for place in range(60, 100)}


@pytest.mark.parametrize("within", [False, True])
def test_nothing_gives_nothing(within: bool) -> None:
    assert pairs([], [], within=within) == set()
