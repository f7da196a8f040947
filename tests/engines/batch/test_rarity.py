"""A value that few give weighs more where two share it; each list is counted, one list compared with itself once."""

from __future__ import annotations

import math

import pytest

from byname.engines.batch.levels import comparisons_of
from byname.engines.batch.rarity import rarity_of
from tests.engines.batch.written import columns, of_parts

OURS = [of_parts("Тлеменко", "Іван", born="03.04.1985"), of_parts("Бруще", "Іван"), of_parts("Квастошин", "Іван")]


def test_what_few_share_adds_more_than_what_many_share() -> None:
    found = columns(OURS, OURS)
    rarity = rarity_of(found, within=False)
    family, given = (rarity.rare[name][rarity.values[name][0][0]] for name in ("family", "given"))
    assert family > given


def test_rows_of_both_lists_are_counted_and_of_one_list_once() -> None:
    found = columns(OURS, OURS)
    assert rarity_of(found, within=False).rows["given"] == 6
    assert rarity_of(found, within=True).rows["given"] == 3
    assert rarity_of(found, within=True).rows["birth"] == 1, "absent is not counted"


def test_what_is_not_given_has_no_value() -> None:
    found = columns(OURS, OURS)
    assert rarity_of(found, within=False).values["father"][0].tolist() == [-1, -1, -1]


def test_an_average_value_adds_nothing() -> None:
    """Ten names, each borne by ten of a hundred rows in either list, and strangers share one in ten pairs: as believed."""
    from dataclasses import replace

    crowd = [of_parts(f"Тлем{'абвгдежзик'[place % 10]}нко", "") for place in range(100)]
    rarity = rarity_of(columns(crowd, crowd), within=False)
    family = next(one for one in comparisons_of(columns(crowd, crowd)) if one.name == "family")
    believed = replace(family, strangers=(*family.strangers[:6], 0.1, *family.strangers[7:]))
    assert rarity.common(believed) + rarity.rare["family"][0] == pytest.approx(0, abs=0.15)


def test_spellings_of_one_name_are_counted_as_one_value() -> None:
    """A name is as common as all its spellings together, in either alphabet."""
    ours = [of_parts("Тлеменко", "Олексій"), of_parts("Бруще", "Алексей"), of_parts("Квастошин", "Oleksii")]
    rarity = rarity_of(columns(ours, [of_parts("Вородій", "Панас")]), within=False)
    values = rarity.values["given"][0].tolist()
    assert len(set(values)) == 1
    assert rarity.rare["given"][values[0]] == pytest.approx(-math.log(1.5)), "one beside the two who share it"


@pytest.mark.parametrize(
    ("born", "counted"),
    [("03.04.1985", 2), ("1985", 0), ("01.01.1985", 0), ("", 0)],
    ids=["day", "year", "january", "none"],
)
def test_a_date_that_identifies_nobody_has_no_rarity(born: str, counted: int) -> None:
    both = [of_parts("Тлеменко", "Іван", born=born)]
    assert rarity_of(columns(both, both), within=False).rows["birth"] == counted


def test_two_who_share_a_value_alone_are_not_counted_as_its_others() -> None:
    """`others` is how many rows beside the two give it: a value of both lists once is as rare as can be."""
    one = [of_parts("Тлеменко", "Іван")]
    crowd = [of_parts("Бруще", "Іван")] * 4
    rarity = rarity_of(columns(one + crowd, one + crowd), within=False)
    family = rarity.values["family"][0]
    assert rarity.rare["family"][family[0]] == pytest.approx(math.log(2))
    assert rarity.rare["family"][family[1]] == pytest.approx(-math.log(6.5))


def test_a_comparison_that_knows_no_equal_values_adds_nothing() -> None:
    found = columns(OURS, OURS)
    rarity = rarity_of(found, within=False)
    order = next(one for one in comparisons_of(found) if one.name == "order")
    assert rarity.common(order) == 0


def test_every_other_column_has_values_and_what_they_are_worth() -> None:
    found = columns(OURS, OURS, town=(["Ква", "Ква", "Зорджськ"], ["Ква", "", "Зорджськ"]))
    rarity = rarity_of(found, within=False)
    assert rarity.rows["also:town"] == 5
    common, rare = (rarity.rare["also:town"][rarity.values["also:town"][0][place]] for place in (0, 2))
    assert rare > common
