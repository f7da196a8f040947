"""Names in one alphabet and names in two teach weights of their own; a pair is weighed by one of them."""

from __future__ import annotations

import numpy as np
import pytest

from byname.core.linkage.estimation import Comparison
from byname.core.linkage.records import LinkRecord
from byname.engines.batch.alphabets import apart, comparisons_apart, rarity_apart
from byname.engines.batch.columns import ABSENT, Columns
from byname.engines.batch.levels import ACROSS, APART, FAMILY, GIVEN, Compared, comparisons_of, levels_of
from byname.engines.batch.pipeline import linked
from byname.engines.batch.rarity import rarity_of
from tests.engines.batch.written import columns, of_parts

FIRST = np.array([0])
EQUAL = 6


def compared(lists: Columns) -> Compared:
    return levels_of(lists, FIRST, FIRST, rarity_of(lists, within=False))


def told(left: LinkRecord, right: LinkRecord) -> dict[str, int]:
    lists = columns([left], [right])
    levels = apart(lists, FIRST, FIRST, compared(lists)).levels
    return {name: int(levels[name][0]) for name in (*ACROSS, *ACROSS.values())}


@pytest.mark.parametrize(
    ("left", "right", "across"),
    [
        (of_parts("Тлеменко", "Іван"), of_parts("Тлеменко", "Иван"), False),
        (of_parts("Tlemenko", "Ivan"), of_parts("Tlemienko", "Iwan"), False),
        (of_parts("Тлеменко", "Іван"), of_parts("Tlemenko", "Ivan"), True),
        (of_parts("Tlemenko", "Ivan"), of_parts("Тлеменко", "Іван"), True),
    ],
    ids=["Cyrillic", "Latin", "two alphabets", "the other way round"],
)
def test_a_pair_is_compared_under_one_of_two_names(left: LinkRecord, right: LinkRecord, across: bool) -> None:
    """What the other says is not given, which weighs nothing."""
    found = told(left, right)
    given = {name for name, level in found.items() if level != ABSENT}
    assert given == set(ACROSS.values() if across else ACROSS)


def test_each_name_of_a_pair_is_asked_for_its_own_alphabet() -> None:
    found = told(of_parts("Тлеменко", "Ivan"), of_parts("Тлеменко", "Іван"))
    assert (found["family"], found["given-across"]) == (EQUAL, EQUAL)
    assert (found["family-across"], found["given"]) == (ABSENT, ABSENT)


def test_a_name_that_is_not_given_is_given_under_neither() -> None:
    found = told(of_parts("Тлеменко", ""), of_parts("Tlemenko", "Ivan"))
    assert found["given"] == found["given-across"] == ABSENT


def test_other_comparisons_stay_as_they_are() -> None:
    lists = columns([of_parts("Тлеменко", "Іван", "Олегович", born="03.04.1985")], [of_parts("Tlemenko", "Ivan")])
    plain, found = compared(lists), apart(lists, FIRST, FIRST, compared(lists))
    for name in plain.levels.keys() - ACROSS.keys():
        assert found.levels[name].tolist() == plain.levels[name].tolist()
    assert found.rareness.tolist() == plain.rareness.tolist()


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (of_parts("Тлеменко", "Іван", born="03.04.1985"), of_parts("Tlemenko", "Ivan", born="03.04.1985")),
        (of_parts("Тлеменко", "Іван", born="03.04.1985"), of_parts("Тлеменко", "Иван")),
        (of_parts("Тлеменко", "Іван"), of_parts("Ivan", "Tlemenko")),
    ],
    ids=["two alphabets", "one", "names that changed places"],
)
def test_before_the_lists_are_seen_a_pair_weighs_the_same_under_either_name(
    left: LinkRecord, right: LinkRecord
) -> None:
    lists = columns([left], [right])
    before, rarity = comparisons_of(lists), rarity_of(lists, within=False)
    plain = compared(lists)
    found = apart(lists, FIRST, FIRST, plain).weights(comparisons_apart(before), rarity_apart(rarity))
    assert found == pytest.approx(plain.weights(before, rarity))


def test_two_known_given_names_are_two_persons_in_any_alphabets() -> None:
    """Brothers and twins: no likelihood joins them."""
    lists = columns(
        [of_parts("Тлеменко", "Іван", born="03.04.1985")], [of_parts("Tlemenko", "Petro", born="03.04.1985")]
    )
    found = apart(lists, FIRST, FIRST, compared(lists))
    assert found.levels["given-across"].tolist() == [APART]
    assert not found.tenable(FIRST)[0]


def test_names_are_compared_once_more_and_nothing_else() -> None:
    lists = columns([of_parts("Тлеменко", "Іван")], [of_parts("Tlemenko", "Ivan")])
    before = comparisons_of(lists)
    added = comparisons_apart(before)[len(before) :]
    assert [(one.name, one.matches) for one in added] == [
        ("family-across", FAMILY.matches),
        ("given-across", GIVEN.matches),
    ]


def test_lists_of_two_alphabets_teach_what_likeness_is_worth_in_each() -> None:
    """Half a list is romanised loosely: likeness is worth more there than between rows of one alphabet, which agree exactly."""
    names = [f"{start}{middle}енко" for start in ("Тле", "Ква", "Бру", "Зор", "Мюр", "Шле") for middle in "мтлндвпк"]
    latin = str.maketrans("ТлеКваБрузоМюШмтндпкЗ", "TleKvaBruzoMüSmtndpkZ")
    left = [of_parts(name, "Іван", born=f"{1 + place % 28:02d}.04.19{50 + place}") for place, name in enumerate(names)]
    right = [
        of_parts(
            name.translate(latin).replace("енко", "ienco") if place % 2 else name,
            "Ivan" if place % 2 else "Іван",
            born=f"{1 + place % 28:02d}.04.19{50 + place}",
        )
        for place, name in enumerate(names)
    ]
    found: dict[str, Comparison] = {one.name: one for one in linked(columns(left, right)).comparisons}
    assert found["family"].matches[EQUAL] > found["family-across"].matches[EQUAL]
    likeness = slice(1, EQUAL)
    assert sum(found["family-across"].matches[likeness]) > sum(found["family"].matches[likeness])
