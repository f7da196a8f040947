"""The engine learns from the lists alone, sets its own threshold, and gives the same answer whatever the order of rows."""

from __future__ import annotations

from random import Random

import pytest

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
