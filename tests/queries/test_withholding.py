"""Small groups are withheld, and none of them follows from the cells that are shown (core.disclosure.withhold_small)."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from byname.core.custody.accounts import PARTS, Account, Cell
from byname.queries._withholding import COLUMNS, cell_view, group_rules, part_rules, sum_rules
from tests.queries.subtracting import ANY, CELLS, followed

THRESHOLD = 5
Rows = list[list[int]]

rows = st.lists(st.lists(st.integers(0, 30), min_size=len(PARTS), max_size=len(PARTS)), min_size=1, max_size=4)


def account_of(table: Rows) -> Account:
    """An account with a group for each row."""
    names = [f"u{index}" for index in range(len(table))]
    cells: dict[tuple[str, str | None], Cell] = {}
    for name, counts in zip(
        [*names, None], [*table, [sum(column) for column in zip(*table, strict=True)]], strict=True
    ):
        held = counts[0] + counts[1]
        for code, count in (*zip(PARTS, counts, strict=True), ("taken", sum(counts)), ("held", held)):
            cells[str(code), name] = Cell(count, count, count)
    return Account(1, tuple(names), cells)


def test_a_lone_small_cell_takes_the_smallest_other_one() -> None:
    rules = part_rules(account_of([[20, 9, 30, 0, 1, 0, 0]]), THRESHOLD)
    assert rules == {"escaped": "small-group", "held-confirmed": "complementary", "held": "complementary"}


def test_two_small_cells_that_hide_each_other_are_enough() -> None:
    assert part_rules(account_of([[20, 9, 30, 3, 3, 0, 0]]), THRESHOLD) == {
        "released": "small-group",
        "escaped": "small-group",
    }


def test_nothing_is_withheld_where_nothing_is_small() -> None:
    assert part_rules(account_of([[20, 9, 30, 0, 0, 0, 5]]), THRESHOLD) == {}


@given(rows)
def test_no_small_cell_of_the_total_is_shown_or_follows(table: Rows) -> None:
    account = account_of(table)
    rules = part_rules(account, THRESHOLD)
    shown = {code for code in COLUMNS if code not in rules}
    assert not any(0 < account.cell(code).value < THRESHOLD for code in shown)
    hidden_parts = [account.cell(code).value for code in PARTS if code in rules]
    if "taken" in shown and hidden_parts:
        assert sum(hidden_parts) >= THRESHOLD or not any(hidden_parts)


@given(rows)
def test_held_tells_no_part_of_it(table: Rows) -> None:
    rules = part_rules(account_of(table), THRESHOLD)
    if len({"held-reported", "held-confirmed"} & rules.keys()) == 1:
        assert "held" in rules


def counts_of(parts: Sequence[int]) -> dict[str, int]:
    """The parts with the two sums taken = parts, held = reported + confirmed."""
    return {**{str(code): n for code, n in zip(PARTS, parts, strict=True)}, "held": sum(parts[:2]), "taken": sum(parts)}


def solved(parts: Sequence[int]) -> list[str]:
    """The withheld small cells that have one possible number only."""
    counts, rules = counts_of(parts), sum_rules(dict(zip(map(str, PARTS), parts, strict=True)), THRESHOLD)
    small = [code for code, count in counts.items() if 0 < count < THRESHOLD]
    assert all(code in rules for code in small)
    return followed({code: CELLS[rules[code]] if code in rules else {n} for code, n in counts.items()}, small)


@given(st.lists(st.one_of(st.integers(0, 6), st.integers(0, 30)), min_size=len(PARTS), max_size=len(PARTS)))
@example([4, 3, 10, 0, 2, 0, 0])
@example([20, 9, 30, 4, 4, 0, 0])
@example([20, 9, 30, 5, 1, 0, 0])
@example([1, 1, 1, 1, 1, 0, 0])
def test_no_withheld_small_cell_can_be_solved_from_both_sums(parts: list[int]) -> None:
    """Decision 5: "complementary: a cell that would give the small one away by subtracting"."""
    assume(sum(parts) >= THRESHOLD)  # four people in four cells are the one way to share out fewer than five
    assert solved(parts) == []


def test_held_is_withheld_where_the_rest_would_follow_from_it() -> None:
    """Decision 5, of the sum of two withheld cells: taken 19 less held 7 less returned 10 would tell who escaped."""
    rules = sum_rules({"held-reported": 4, "held-confirmed": 3, "returned": 10, "escaped": 2}, THRESHOLD)
    assert rules == {
        "held-reported": "small-group", "held-confirmed": "small-group", "escaped": "small-group",
        "held": "complementary",
    }  # fmt: skip


@given(rows)
def test_no_row_or_column_of_groups_tells_a_withheld_cell(table: Rows) -> None:
    account = account_of(table)
    total = part_rules(account, THRESHOLD)
    rules = group_rules(account, THRESHOLD, total)
    for code in COLUMNS:
        hidden = [account.cell(code, group).value for group in account.groups if (group, code) in rules]
        if code not in total and hidden and any(hidden) and len(account.groups) > 1:
            assert len(hidden) > 1
        if code in total and account.cell(code).value:
            assert hidden, f"the column of {code} adds up to what is withheld"
    assert not any(
        0 < account.cell(code, group).value < THRESHOLD
        for group in account.groups
        for code in COLUMNS
        if (group, code) not in rules
    )


@given(rows)
@example([[20, 9, 30, 4, 4, 0, 0], [20, 9, 30, 9, 9, 0, 0]])
@example([[20, 9, 30, 5, 1, 0, 0]])
@example([[6, 0, 0, 0, 0, 0, 0], [5, 0, 0, 0, 1, 0, 0], [3, 0, 0, 0, 0, 0, 0]])
def test_no_row_of_groups_leaves_one_number_for_a_small_cell(table: Rows) -> None:
    """Decision 5: 4 + 4 is the only way to share out 8 among two groups of fewer than five."""
    account = account_of(table)
    rules = group_rules(account, THRESHOLD, part_rules(account, THRESHOLD))
    for group in account.groups:
        counts = {code: account.cell(code, group).value for code in COLUMNS}
        cells = {code: CELLS[rules[group, code]] if (group, code) in rules else {n} for code, n in counts.items()}
        cells["held"] = ANY  # groups tell no sum of the held
        if counts["taken"] >= THRESHOLD:
            assert not followed(cells, [code for code, n in counts.items() if 0 < n < THRESHOLD]), group


def test_a_range_with_a_small_bound_is_withheld_while_the_value_stands() -> None:
    view = cell_view("dead", "dead@2023-04-01", Cell(0, 0, 3), "", THRESHOLD)
    assert (view.value, view.low, view.high, view.withheld) == (0, None, None, "")
    assert cell_view("dead", "", Cell(0, 0, 3), "", 0).high == 3


def test_a_withheld_cell_has_no_number_at_all() -> None:
    view = cell_view("dead", "dead@2023-04-01", Cell(3, 3, 9), "small-group", THRESHOLD)
    assert (view.value, view.low, view.high, view.withheld) == (None, None, None, "small-group")


@pytest.mark.parametrize(
    ("parts", "rules"),
    [
        # held-reported, held-confirmed, returned, released, escaped, third state, dead; the sum is taken.
        ([20, 30, 40, 0, 0, 0, 0], {}),
        ([20, 30, 40, 0, 3, 0, 0], {"escaped": "small-group", "held-reported": "complementary", "held": "complementary"}),
        ([20, 30, 10, 0, 3, 0, 0], {"escaped": "small-group", "returned": "complementary"}),
        ([20, 3, 40, 0, 3, 0, 0], {"escaped": "small-group", "held-confirmed": "small-group", "held": "complementary"}),
        ([3, 3, 40, 0, 0, 0, 0], {"held-reported": "small-group", "held-confirmed": "small-group"}),
        (
            [2, 1, 40, 0, 0, 0, 0],
            {
                "held-reported": "small-group", "held-confirmed": "small-group", "held": "small-group",
                "returned": "complementary",
            },
        ),
        ([0, 0, 3, 0, 0, 0, 0], {"returned": "small-group", "taken": "small-group"}),
        ([0, 0, 0, 0, 0, 0, 0], {}),
        ([5, 5, 5, 5, 5, 5, 5], {}),
    ],
)  # fmt: skip
def test_which_cells_of_the_total_are_withheld(parts: list[int], rules: dict[str, str]) -> None:
    found = part_rules(account_of([parts]), THRESHOLD)
    assert {code: rule for code, rule in found.items() if rule == "small-group"} == {
        code: rule for code, rule in rules.items() if rule == "small-group"
    }
    assert found == rules


@pytest.mark.parametrize("code", COLUMNS)
@pytest.mark.parametrize(
    ("number", "small_under", "told"), [(4, 5, None), (5, 5, 5), (4, 4, 4), (1, 0, 1), (0, 5, 0), (3, 2, 3)]
)
def test_a_cell_is_told_or_withheld_by_the_threshold(
    code: str, number: int, small_under: int, told: int | None
) -> None:
    rule = "small-group" if 0 < number < small_under else ""
    assert cell_view(code, "", Cell(number, number, number), rule, small_under).value == told


@pytest.mark.parametrize(("low", "high"), [(0, 3), (4, 20), (1, 4), (2, 2)])
def test_no_bound_of_a_range_tells_a_small_group(low: int, high: int) -> None:
    view = cell_view("returned", "", Cell(20, low, high), "", THRESHOLD)
    assert (view.value, view.low, view.high) == (20, None, None)
