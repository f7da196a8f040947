"""A value that few give weighs more where two share it; each list is counted, one list compared with itself once."""

from __future__ import annotations

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
