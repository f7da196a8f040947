"""Which rows are compared: whoever shares any key; what was too common to be compared is counted."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.linkage.records import LinkRecord
from byname.engines.batch import blocks
from byname.engines.batch.blocks import (
    PAIRS_CAP,
    Finer,
    Key,
    block_keys,
    candidates_of,
    finer_keys,
    groupings,
    numbered,
    resolved,
)
from tests.engines.batch.written import columns, of_parts, row


def met(left: LinkRecord, right: LinkRecord) -> bool:
    return len(candidates_of(columns([left], [right]), within=False).left) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(row("Тлеменко Іван"), row("Ivan TLEMENKO"), id="one name in two alphabets"),
        pytest.param(of_parts("Іван", "Тлеменко"), of_parts("Тлеменко", "Іван"), id="names that changed places"),
        pytest.param(row("Тлеменко", "03.04.1985"), row("Бруще", "03.04.1985"), id="a day of birth"),
        pytest.param(
            row("Тлеменко Іван", "03.04.1985"), row("Тюменцев Ілля", "04.03.1985"), id="day and month exchanged"
        ),
        pytest.param(row("Тлеменко", number="АА-0012"), row("Бруще", number="АА 0012"), id="a number"),
        pytest.param(row("Джилліан Уокершо"), row("Gillian Walkershaw"), id="names by ear"),
    ],
)
def test_these_are_compared(one: LinkRecord, other: LinkRecord) -> None:
    assert met(one, other)


def test_strangers_are_not() -> None:
    assert not met(row("Тлеменко Іван", "03.04.1985"), row("Квастошин Марко", "17.09.1971"))


def test_within_one_list_each_pair_is_compared_once_and_nobody_with_themselves() -> None:
    people = [row("Тлеменко Іван"), row("Tlemenko Ivan"), row("Іван Тлеменко")]
    found = candidates_of(columns(people, people), within=True)
    assert sorted(zip(found.left.tolist(), found.right.tolist(), strict=True)) == [(0, 1), (0, 2), (1, 2)]


def test_a_heavy_key_is_refined_by_the_year() -> None:
    """A thousand of one name: only those of one year of birth are compared, and nothing is left unsaid."""
    crowd = [of_parts("Тлеменко", "Іван", born=str(1900 + place % 100)) for place in range(1000)]
    found = candidates_of(columns(crowd, crowd), within=False)
    assert len(found.left) == 100 * 10 * 10
    assert (found.left % 100 == found.right % 100).all()


def test_what_no_refinement_makes_light_is_counted() -> None:
    crowd = [of_parts("Тлеменко", "Іван")] * 20_000
    found = candidates_of(columns(crowd, crowd), within=True)
    assert len(found.left) == 0
    [name] = [each for each in found.left_out if each.key == "name"]
    assert name.size == 40_000
    assert name.pairs == 20_000 * 20_000


def test_empty_lists_meet_nobody() -> None:
    assert len(candidates_of(columns([], [row("Тлеменко")]), within=False).left) == 0


def test_what_finer_keys_compared_is_not_said_to_be_left_out() -> None:
    """A thousand of one name born in a hundred years: a million pairs, of which those of one year are compared."""
    crowd = [of_parts("Тлеменко", "Іван", born=str(1900 + place % 100)) for place in range(1000)]
    crowd += [of_parts("Тлеменко", "Іван")]
    lists = columns(crowd, crowd)
    key = next(key for key in block_keys(lists) if key.name == "name")
    found = resolved(key, finer_keys(lists).with_year, numbered, cap=PAIRS_CAP).left_out
    assert found.size == 2, "the row without a year, of either list"
    assert found.pairs == 1001 * 1001 - 100 * 10 * 10


def test_a_row_that_tells_no_year_is_compared_with_those_that_do() -> None:
    """Absent is not contradicted: one of a unit of a thousand, told without a date, meets those whose names begin alike."""
    unit = [of_parts(f"{'БВГД'[place % 4]}аренко", "Іван", born=str(1900 + place % 100)) for place in range(40)] * 25
    lists = columns([replace(one, unit="72") for one in unit], [replace(of_parts("Baranko", "I."), unit="72")])
    key = next(key for key in block_keys(lists) if key.name == "unit")
    first, other = groupings(key, finer_keys(lists), numbered)
    assert first.met == 0, "no year agrees with none"
    assert other.met == 250
    assert set(np.flatnonzero(other.left == other.right[0]) % 4) == {0}
    assert first.left_out.pairs == 1000 - other.met


@given(
    st.lists(st.tuples(st.integers(-1, 2), st.integers(-1, 2)), max_size=40),
    st.lists(st.tuples(st.integers(-1, 2), st.integers(-1, 2)), max_size=40),
    st.integers(0, 9),
)
def test_no_pair_stands_in_two_groupings_and_what_they_leave_out_is_counted(
    ours: list[tuple[int, int]], theirs: list[tuple[int, int]], cap: int
) -> None:
    (left, year), (right, other_year) = (
        (np.array([key for key, _ in side], np.int64), np.array([told for _, told in side], np.int64))
        for side in (ours, theirs)
    )
    finer = Finer((Key("year", year, other_year),), (Key("year", np.zeros_like(year), np.zeros_like(other_year)),), cap)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks, "PAIRS_CAP", cap)
        found = groupings(Key("unit", left, right), finer, numbered)
    pairs = [pair for each in found for pair in zip(*(side.tolist() for side in blocks._pairs(each)), strict=True)]
    assert len(pairs) == len(set(pairs))
    assert all(left[one] == right[other] != -1 for one, other in pairs)
    equal = sum(one == other != -1 for one, other in product(left.tolist(), right.tolist()))
    assert sum(each.left_out.pairs for each in found) == equal - len(pairs)


def test_every_key_is_a_column_of_each_list() -> None:
    """Another engine blocks by the same columns."""
    lists = columns([of_parts("Тлеменко", "Іван", born="03.04.1985")], [row("Tlemenko Ivan"), row("Бруще Петро")])
    keys = {key.name: key for key in block_keys(lists)}
    assert {len(key.left) for key in keys.values()} == {1}
    assert keys["name"].left[0] == keys["name"].right[0] != keys["name"].right[1]
    assert 9 <= len(keys) <= 12


def keyed(*rows: LinkRecord) -> dict[str, list[int]]:
    """Each key's values over rows, all of one list."""
    return {key.name: key.left.tolist() for key in block_keys(columns([*rows], [*rows]))}


@pytest.mark.parametrize(
    ("key", "one", "other"),
    [
        ("name", row("Тлеменко Іван"), row("Ivan TLEMENKO")),
        ("family-father", of_parts("Тлеменко", "Іван", "Олегович"), of_parts("Tlemenko", "", "Olehovych")),
        ("given-father", of_parts("Тлеменко", "Іван", "Олегович"), of_parts("Бруще", "Ivan", "Olehovych")),
        ("rare-name", of_parts("Тлеменко", "Іван"), of_parts("Tlemenko", "О.")),
        ("starts", of_parts("Тлеменко", "Марко"), of_parts("Тлемчук", "Маркіян")),
        ("day", row("Тлеменко", "03.04.1985"), row("Бруще", "04.03.1985")),
        ("day-given", of_parts("Тлеменко", "Іван", born="03.04.1985"), of_parts("Бруще", "Ivan", born="04.03.1985")),
        ("birthday", of_parts("Тлеменко", "Іван", born="03.04.1985"), of_parts("Тлузко", "І.", born="03.04.1975")),
    ],
)
def test_each_key_has_rows_that_it_brings_together(key: str, one: LinkRecord, other: LinkRecord) -> None:
    found = keyed(one, other, row("Квастошин Панас", "17.09.1971"))[key]
    assert found[0] == found[1] != -1
    assert found[2] != found[0]


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("name", of_parts("Тлеменко", "І.")),
        ("rare-name", of_parts("", "Іван")),
        ("family-father", of_parts("Тлеменко", "Іван", "О.")),
        ("day", row("Тлеменко", "1985")),
        ("day", row("Тлеменко", "01.01.1985")),
        ("day-given", of_parts("Тлеменко", "І.", born="03.04.1985")),
        ("birthday", row("Тлеменко", "03.04.1985")),
    ],
)
def test_a_key_of_which_a_part_is_not_given_brings_nobody_together(key: str, told: LinkRecord) -> None:
    """Else all who do not tell it would be compared with each other."""
    assert keyed(told, told)[key] == [-1, -1]


KEYS = st.lists(st.integers(-1, 3), max_size=30)


@given(KEYS)
def test_equal_keys_have_equal_numbers_and_none_has_none(keys: list[int]) -> None:
    found, count = numbered(np.array(keys, np.int64))
    assert count == len(set(keys) - {-1})
    assert [number == -1 for number in found.tolist()] == [key == -1 for key in keys]
    for one, other in product(range(len(keys)), repeat=2):
        assert (found[one] == found[other]) == (keys[one] == keys[other])


@given(KEYS, KEYS)
def test_rows_of_one_group_and_no_others_are_paired(left: list[int], right: list[int]) -> None:
    key = Key("unit", np.array(left, np.int64), np.array(right, np.int64))
    one, other = blocks._pairs(resolved(key, (), numbered, cap=PAIRS_CAP))
    wanted = {(x, y) for x, y in product(range(len(left)), range(len(right))) if left[x] == right[y] != -1}
    assert len(one) == len(wanted), "each pair once"
    assert set(zip(one.tolist(), other.tolist(), strict=True)) == wanted


@given(st.integers(0, 40), st.integers(0, 40), st.integers(1, 4), st.sampled_from(["unit", "name"]))
def test_what_a_key_brings_together_and_what_it_leaves_out_are_all_its_pairs(
    ours: int, theirs: int, years: int, name: str
) -> None:
    """A key that more pairs than this share is refined; what is left out is counted."""
    left, right = np.zeros(ours, np.int64), np.zeros(theirs, np.int64)
    finer = Key("year", np.arange(ours) % years, np.arange(theirs) % years)
    found = resolved(Key(name, left, right), (finer,), numbered, cap=PAIRS_CAP)
    met = len(blocks._pairs(found)[0])
    assert met + found.left_out.pairs == ours * theirs
    cap = blocks.NAMED_CAP if name in blocks.NAMED else PAIRS_CAP
    assert (found.left_out.pairs == 0) == (ours * theirs <= cap or met == ours * theirs)


def test_a_key_of_names_may_bring_more_together_than_another() -> None:
    """Rows that tell no date have no other way to meet."""
    size = np.zeros(30, np.int64)
    assert resolved(Key("name", size, size), (), numbered, cap=PAIRS_CAP).left_out.pairs == 0
    assert resolved(Key("unit", size, size), (), numbered, cap=PAIRS_CAP).left_out.pairs == 900


def test_a_row_that_tells_nothing_finer_is_left_alone_and_said_so() -> None:
    crowd = np.zeros(30, np.int64)
    year = np.where(np.arange(30) < 5, 1985, -1)
    found = resolved(Key("unit", crowd, crowd), (Key("year", year, year),), numbered, cap=PAIRS_CAP)
    assert found.left_out.size == 50, "twenty-five of either list"
    assert (found.left[:5] >= 0).all()
    assert (found.left[5:] == -1).all()
    assert found.left_out.pairs == 900 - 25


@given(st.lists(st.integers(-1, 2**40), max_size=6), st.lists(st.integers(-1, 2**40), max_size=6))
def test_a_key_of_two_is_one_whichever_comes_first_unless_their_order_counts(one: list[int], other: list[int]) -> None:
    size = min(len(one), len(other))
    first, second = np.array(one[:size], np.int64), np.array(other[:size], np.int64)
    assert blocks._either_way(first, second).tolist() == blocks._either_way(second, first).tolist()
    together, turned = blocks._together(first, second), blocks._together(second, first)
    for place in range(size):
        absent = -1 in (one[place], other[place])
        assert (together[place] == -1) == absent
        assert (together[place] == turned[place]) == (absent or one[place] == other[place])


def test_keys_of_long_lists_may_bring_fewer_together() -> None:
    """Each of a long list's rows has other keys of fewer rows; of a short list nothing is spared."""
    short, long = (columns([row("Тлеменко Іван")] * size, [row("Tlemenko Ivan")]) for size in (3, 9))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blocks, "LONG_FROM", 10)
        assert finer_keys(short).cap == PAIRS_CAP
        assert finer_keys(long).cap == blocks.LONG_PAIRS_CAP < PAIRS_CAP
