"""The engine learns from the lists alone, sets its own threshold, and gives the same answer whatever the order of rows."""

from __future__ import annotations

from itertools import combinations, product
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.linkage.forest import Forest
from byname.core.linkage.records import LinkRecord
from byname.engines.batch import pipeline
from byname.engines.batch.pipeline import linked
from tests.engines.batch.written import columns, of_parts

FAMILIES = (
    "Тлеменко Tlemenko", "Бруще Brushche", "Квастошин Kvastoshyn", "Жмакоґле Zhmakogle", "Стошченко Stoshchenko", "Ґедримо Gedrymo",
    "Паластюк Palastiuk", "Вородій Vorodii", "Цимбалко Tsymbalko", "Шкоропад Shkoropad",
)  # fmt: skip
ENDINGS = ("/", "чук/chuk", "вальд/vald", "дзе/dze", "рян/rian", "ґор/gor")
GIVENS = ("Іван Ivan", "Петро Petro", "Олексій Oleksii", "Марко Marko", "Андрій Andrii")


def people(count: int, *, latin: bool, without: int = 0) -> list[LinkRecord]:
    """Made-up people; every `without`-th Latin row has no date of birth."""
    found = []
    for place in range(count):
        family = FAMILIES[place % 10].split()[latin] + ENDINGS[place // 50].split("/")[latin]
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


def test_lists_that_share_nobody_share_nobody() -> None:
    """The share of people in both lists is learnt too: the engine finds none where there is none."""
    assert pairs(people(300, latin=False)[:150], people(300, latin=True)[150:]) == set()


def test_a_short_list_beside_a_long_one_takes_nobody_elses_place() -> None:
    ours, theirs = people(200, latin=False)[40:52], people(200, latin=True)
    assert pairs(ours, theirs) == {(place, place + 40) for place in range(12)}


def test_with_no_date_at_all_names_alone_still_pair_who_is_alone_of_that_name() -> None:
    ours = [of_parts(one.name.family, one.name.given) for one in people(120, latin=False)]
    theirs = [of_parts(one.name.family, one.name.given) for one in people(120, latin=True)]
    assert len(pairs(ours, theirs) & {(place, place) for place in range(120)}) >= 100


def test_two_rows_of_one_name_and_no_date_are_both_left_unsure() -> None:
    ours, theirs = people(60, latin=False), people(60, latin=True)
    theirs = [*theirs, theirs[0]]
    found = linked(columns(ours, theirs))
    of_first = {
        int(found.right[place]): float(found.chances[place])
        for place in range(len(found.left))
        if found.left[place] == 0
    }
    assert of_first[0] == pytest.approx(of_first[60])
    assert of_first[0] < 0.6


def test_comparing_by_portions_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = people(90, latin=False), people(90, latin=True, without=4)
    whole = pairs(ours, theirs)
    monkeypatch.setattr(pipeline, "PORTION", 37)
    assert pairs(ours, theirs) == whole


def test_a_day_of_birth_that_half_the_list_gives_weighs_little() -> None:
    crowd = [of_parts(one.name.family, one.name.given, born="05.05.1970") for one in people(150, latin=False)]
    found = linked(columns(crowd, [of_parts("Ledrumo", "Ostap", born="05.05.1970")]))
    assert len(found.chosen) == 0


@pytest.mark.parametrize("within", [False, True])
@given(st.integers(0, 60), st.integers(0, 60))
def test_strangers_are_looked_for_over_all_the_pairs_that_there_are(within: bool, ours: int, theirs: int) -> None:
    """Spread evenly over all that there are, each once: one row beside ten meets each of the ten, not one of them ten times."""
    theirs = ours if within else theirs
    left, right = pipeline._blind_pairs((ours, theirs), within=within)
    found = list(zip(left.tolist(), right.tolist(), strict=True))
    wanted = {pair for pair in product(range(ours), range(theirs)) if not within or pair[0] != pair[1]}
    assert len(found) == len(wanted)
    assert set(found) == wanted


@pytest.mark.parametrize("sizes", [(1, 1000), (1000, 1), (90, 60), (7, 7919), (400, 300)])
def test_of_more_pairs_than_are_taken_none_is_taken_twice_and_every_row_is_met(
    sizes: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "BLIND_PAIRS", 900)
    left, right = pipeline._blind_pairs(sizes, within=False)
    assert len(set(zip(left.tolist(), right.tolist(), strict=True))) == len(left) == 900
    assert np.bincount(left).max() - np.bincount(left, minlength=min(sizes[0], 900)).min() <= 1
    assert len(set(right.tolist())) >= min(sizes[1], 900) / 2


def test_one_row_learns_of_strangers_from_the_whole_other_list() -> None:
    """Whoever asks after one person is told much the same whether the list has a row more or a row less."""
    chances = []
    for size in (119, 120, 121):
        theirs = people(size, latin=True)
        lists = columns(people(1, latin=False), theirs)
        strangers = pipeline._Run(lists, within=False).blind.levels["given"]
        assert (strangers == 6).sum() == sum(one.name.given == "Ivan" for one in theirs)
        found = linked(lists)
        chances.append(float(found.chances[found.right == 0][0]))
    assert max(chances) < 1.1 * min(chances)


TIES = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda tie: tie[0] < tie[1]), max_size=8)


@given(TIES)
def test_every_two_rows_that_likely_pairs_tie_together_are_compared(ties: list[tuple[int, int]]) -> None:
    """No group is formed on half the evidence."""
    left, right = (np.array([tie[side] for tie in ties], np.int64) for side in (0, 1))
    found = pipeline._all_within(left, right)
    forest = Forest()
    for one, other in ties:
        if other not in forest.members(one):
            forest.join(one, other)
    wanted = {pair for cluster in forest.clusters(range(10)) for pair in combinations(cluster, 2)}
    assert set(zip(found[0].tolist(), found[1].tolist(), strict=True)) == wanted


def test_a_group_that_is_too_large_is_not_compared_in_full() -> None:
    """A chain of doubtful pairs may tie a whole list together: it stays as it is."""
    left = np.arange(pipeline.GROUP_CAP)
    assert len(pipeline._all_within(left, left + 1)[0]) == 0
    assert len(pipeline._all_within(left[:-1], left[:-1] + 1)[0]) == pipeline.GROUP_CAP * (pipeline.GROUP_CAP - 1) // 2


def test_law_9_whose_list_is_named_first_makes_no_other_pairs() -> None:
    ours, theirs = people(70, latin=False), people(110, latin=True, without=5)[30:]
    assert {(other, one) for one, other in pairs(theirs, ours)} == pairs(ours, theirs)


def test_pairs_that_are_chosen_share_no_row_and_are_at_least_as_sure_as_the_threshold() -> None:
    crowd = [*people(40, latin=True), *people(40, latin=True, without=2)]
    found = linked(columns(people(40, latin=False), crowd))
    assert (
        len(set(found.left[found.chosen].tolist())) == len(found.chosen) == len(set(found.right[found.chosen].tolist()))
    )
    assert (found.chances <= found.alone + 1e-12).all(), "rivals only take"
    assert (np.diff(found.chances[found.chosen].round(6)) <= 0).all(), "surest first"


def test_pairs_without_a_rival_are_as_likely_as_they_are_by_themselves() -> None:
    """Only rows that several pairs want are weighed beside each other; the others have nothing to be weighed beside."""
    found = linked(columns(people(80, latin=False), people(80, latin=True)))
    wanted = np.bincount(found.left)[found.left] + np.bincount(found.right)[found.right] == 2
    assert wanted.any()
    assert found.chances[wanted] == pytest.approx(found.alone[wanted])
