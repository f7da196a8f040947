"""Rows of two lists, or of one, that speak of one person; the engine's contract, whatever is inside it."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest

from byname.core.comparisons.rows import link_row
from byname.core.linkage.records import LinkRecord
from byname.engines.pairing import Pairing, pair_lists, pair_within
from tests.core.comparisons.listed import listed

HEAD = "ПІБ;Дата народження;Місце народження"
NAMES = ("Жмакоґле Андрій Іванович", "Бруще Олексій Петрович", "Тлеменко Іван Олегович", "Квастошин Марко Ігорович")
LATIN = ("ZHMAKOGLE Andrii", "Oleksii Brushche", "Tlemenko Ivan", "Kvastoshyn Marko")
BORN = ("03.04.1985", "17.02.1990", "25.06.1970", "28.08.1980")


def rows(lines: Sequence[str], side: int = 0) -> list[LinkRecord]:
    return [link_row(row, place, side=side) for place, row in enumerate(listed(HEAD, *lines))]


OURS = rows([f"{name};{born};Зорджськ" for name, born in zip(NAMES, BORN, strict=True)])
THEIRS = rows([f"{name};{born};" for name, born in zip(LATIN, BORN, strict=True)], side=1)


def places(pairing: Pairing) -> set[tuple[int, int]]:
    return {(pair.left, pair.right) for pair in pairing.pairs}


def test_one_person_in_two_alphabets_is_found() -> None:
    pairing = pair_lists(OURS, THEIRS)
    assert places(pairing) == {(0, 0), (1, 1), (2, 2), (3, 3)}
    assert all(pair.same and pair.probability > pairing.threshold for pair in pairing.pairs)


def test_what_was_found_is_told_with_either_row_in_its_place() -> None:
    for pair in pair_lists(OURS, THEIRS).pairs:
        [name] = [each for each in pair.evidence if each.feature == "name"]
        assert name.left == NAMES[pair.left]
        assert sorted(name.right.split()) == sorted(THEIRS[pair.right].name.text.title().split())


def test_law_10_the_order_of_rows_decides_nothing() -> None:
    order = list(range(len(THEIRS)))
    Random(3).shuffle(order)
    shuffled = pair_lists(OURS, [THEIRS[place] for place in order])
    assert {(one, order[other]) for one, other in places(shuffled)} == places(pair_lists(OURS, THEIRS))


def test_law_9_the_two_lists_may_change_places() -> None:
    swapped = pair_lists(THEIRS, OURS)
    assert {(other, one) for one, other in places(swapped)} == places(pair_lists(OURS, THEIRS))


def test_the_same_input_gives_the_same_bytes() -> None:
    assert repr(pair_lists(OURS, THEIRS)) == repr(pair_lists(OURS, THEIRS))


def test_law_6_names_alone_link_nobody() -> None:
    bare = rows([f"{name};;" for name in LATIN], side=1)
    assert not [pair for pair in pair_lists(OURS, bare).pairs if pair.same]


def test_of_two_equal_candidates_none_is_chosen_without_a_human() -> None:
    twice = rows([f"{LATIN[0]};{BORN[0]};", f"{LATIN[0]};{BORN[0]};"], side=1)
    pairing = pair_lists(OURS[:1], twice)
    assert not [pair for pair in pairing.pairs if pair.same]
    assert {pair.right for pair in (*pairing.pairs, *pairing.possible)} == {0, 1}, "both are shown"
    assert len({pair.probability for pair in pairing.pairs}) == 1, "and with one chance"


@pytest.mark.parametrize(
    "line",
    [f"{NAMES[1]};{BORN[0]};Зорджськ", "Жмакоґле Іван Андрійович;07.11.1961;Зорджськ", "Жмакоґле Андрій;09.12.2001;"],
)
def test_a_father_a_namesake_and_a_birthday_shared_are_other_people(line: str) -> None:
    assert not [pair for pair in pair_lists(OURS[:1], rows([line], side=1)).pairs if pair.same]


def test_within_one_list_a_group_is_a_tree() -> None:
    lines = [
        f"{NAMES[0]};{BORN[0]};",
        f"{LATIN[0]};{BORN[0]};",
        f"{NAMES[0]};{BORN[0]};Зорджськ",
        f"{NAMES[1]};{BORN[1]};",
    ]
    pairing = pair_within(rows(lines))
    assert len(pairing.pairs) == 2
    assert {place for pair in pairing.pairs for place in (pair.left, pair.right)} == {0, 1, 2}


def test_empty_lists_have_nobody_in_common() -> None:
    assert pair_lists([], THEIRS).pairs == pair_lists(OURS, []).pairs == pair_within([]).pairs == ()


def test_somebody_whom_a_list_names_twice_is_paired_with_both_rows_and_a_human_confirms() -> None:
    twice = [f"{NAMES[0]};{BORN[0]};Зорджськ", f"{NAMES[1]};{BORN[1]};", f"{NAMES[0]};{BORN[0]};"]
    pairing = pair_lists(OURS, rows(twice, side=1))
    assert places(pairing) == {(0, 0), (0, 2), (1, 1)}
    assert [pair.same for pair in pairing.pairs if (pair.left, pair.right) == (0, 2)] == [False]


def test_the_same_probabilities_whatever_the_order() -> None:
    order = list(range(len(THEIRS)))
    Random(5).shuffle(order)
    shuffled = pair_lists([OURS[place] for place in order], THEIRS)
    told = {(order[pair.left], pair.right): pair.probability for pair in shuffled.pairs}
    assert told == {(pair.left, pair.right): pair.probability for pair in pair_lists(OURS, THEIRS).pairs}


def test_another_column_tells_namesakes_apart() -> None:
    """Two of one name and no date: the town, asked for with --also, says which is which."""
    ours = rows([f"{NAMES[0]};;", f"{NAMES[0]};;", f"{NAMES[1]};;"])
    theirs = rows([f"{LATIN[0]};;", f"{LATIN[0]};;", f"{LATIN[1]};;"], side=1)
    towns = (["Ква", "Зорджськ", "Брунь"], ["Зорджськ", "Ква", "Брунь"])
    assert places(pair_lists(ours, theirs, also={"town": towns})) >= {(0, 1), (1, 0)}


def test_what_was_learnt_is_named_and_what_was_compared_is_counted() -> None:
    pairing = pair_lists(OURS, THEIRS)
    assert pairing.model == "learnt-2"
    assert pairing.compared >= len(pairing.pairs)
    assert pairing.not_compared == ()
