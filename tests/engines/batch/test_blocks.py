"""Which rows are compared: whoever shares any key; what was too common to be compared is counted."""

from __future__ import annotations

import pytest

from byname.core.linkage.records import LinkRecord
from byname.engines.batch.blocks import block_keys, candidates_of, finer_keys, numbered, resolved
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
    found = resolved(key, finer_keys(lists), numbered).left_out
    assert found.size == 2, "the row without a year, of either list"
    assert found.pairs == 1001 * 1001 - 100 * 10 * 10


def test_every_key_is_a_column_of_each_list() -> None:
    """Another engine blocks by the same columns."""
    lists = columns([of_parts("Тлеменко", "Іван", born="03.04.1985")], [row("Tlemenko Ivan"), row("Бруще Петро")])
    keys = {key.name: key for key in block_keys(lists)}
    assert {len(key.left) for key in keys.values()} == {1}
    assert keys["name"].left[0] == keys["name"].right[0] != keys["name"].right[1]
    assert 9 <= len(keys) <= 12
