"""What changed between two rows of one person: another spelling of the same is no change."""

from __future__ import annotations

import pytest

from byname.core.comparisons.changes import Change, alike, changes
from tests.core.comparisons.listed import one

HEAD = "ПІБ;Дата народження;Місце народження;Підрозділ;Статус;Місто"
LINE = "Жмакоґле Андрій Звіович;03.04.1985;Зорджськ;12 бригада;полон;Ква"


def changed(line: str, *, asked: frozenset[str] = frozenset(), also: tuple[str, ...] = ()) -> tuple[Change, ...]:
    return changes(one(HEAD, LINE, also), one(HEAD, line, also), asked=asked)


@pytest.mark.parametrize(
    "line",
    [
        LINE,
        LINE.upper(),
        LINE.replace("03.04.1985", "1985-04-03"),
        LINE.replace("Жмакоґле Андрій Звіович", "ZHMAKOGLE Andrii"),
        LINE.replace("Зорджськ", "ЗОРДЖСЬК"),
        LINE.replace("Жмакоґле Андрій Звіович", "Андрій Звіович Жмакоґле"),
    ],
)
def test_the_same_in_other_letters_is_no_change(line: str) -> None:
    assert changed(line) == ()


def test_each_field_that_differs_is_told_with_both_values() -> None:
    found = changed(LINE.replace("03.04.1985", "04.04.1985").replace("Зорджськ", "Бруще"))
    assert [(each.field, each.left, each.right) for each in found] == [
        ("birth_date", "1985-04-03", "1985-04-04"),
        ("birth_place", "Зорджськ", "Бруще"),
    ]
    assert all(each.told_by_both for each in found)


def test_another_name_comes_first() -> None:
    found = changed(LINE.replace("Жмакоґле Андрій", "Бруще Олексій").replace("03.04.1985", "04.05.1990"))
    assert [each.field for each in found] == ["name", "birth_date"]


def test_a_field_that_one_row_leaves_empty_is_told_as_such() -> None:
    [found] = changed(LINE.replace("Зорджськ", ""))
    assert (found.field, found.right, found.told_by_both) == ("birth_place", "", False)


@pytest.mark.parametrize("date", ["1985", "04.1985", "близько 1985"])
def test_a_date_told_less_precisely_contradicts_nothing(date: str) -> None:
    [found] = changed(LINE.replace("03.04.1985", date))
    assert (found.field, found.less_precise) == ("birth_date", True)


def test_the_unit_is_told_only_where_it_was_asked_for() -> None:
    other = LINE.replace("12 бригада", "40 полк")
    assert changed(other) == ()
    assert [each.field for each in changed(other, asked=frozenset({"unit"}))] == ["unit"]


def test_the_arm_of_service_is_told_only_where_it_was_asked_for() -> None:
    one_row, other = (one("Name;Branch", f"Adan Brook;{branch}") for branch in ("navy", "army"))
    assert changes(one_row, other) == ()
    assert [each.field for each in changes(one_row, other, asked=frozenset({"service"}))] == ["service"]


def test_another_column_is_compared_by_its_heading() -> None:
    assert changed(LINE.replace("Ква", "ква "), also=("Місто",)) == ()
    assert changed(LINE.replace("Ква", "Сто"), also=("Місто",)) == (Change("Місто", "Ква", "Сто"),)
    assert changed(LINE.replace("Ква", ""), also=("Місто",)) == (Change("Місто", "Ква", ""),)


@pytest.mark.parametrize(
    ("one_text", "other", "same"),
    [("Київ", "Kyiv", True), ("a  b", "A b", True), ("a", "b", False), ("a b", "a", False)],
)
def test_alphabets_capitals_and_blanks_are_no_difference(one_text: str, other: str, same: bool) -> None:
    assert alike(one_text, other) is same


def test_where_somebody_is_held_and_free_words_are_told_to_nobody() -> None:
    head, line = "ПІБ;Дата народження;Місце утримання;Примітка", "Жмакоґле Андрій;03.04.1985;Табір 1;зв'язківець"
    left, right = one(head, line), one(head, line.replace("Табір 1", "Табір 2").replace("зв'язківець", "снайпер"))
    assert left.read.fields["camp"] != right.read.fields["camp"]
    assert left.read.fields["note"] != right.read.fields["note"]
    assert changes(left, right) == ()
