from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from byname.core.disclosure import (
    ANY_POWER,
    ROLES,
    THRESHOLD,
    Action,
    Direction,
    Role,
    Viewer,
    may,
    may_see_person,
    show_field,
    show_values,
    withhold_difference,
    withhold_small,
)  # fmt: skip
from byname.core.fields import FIELDS


def viewer(*roles: Role, powers: frozenset[str] = frozenset({ANY_POWER})) -> Viewer:
    return Viewer("somebody", frozenset(roles), "search", powers, home="aa")


class TestRoles:
    """The table of roles is the law: nothing is allowed that does not stand in it."""

    @pytest.mark.parametrize("role", Role)
    def test_each_role_does_what_its_row_says(self, role: Role) -> None:
        assert {action for action in Action if may(viewer(role), action)} == ROLES[role].actions

    def test_without_a_role_nothing_is_allowed(self) -> None:
        assert {may(viewer(), action).rule for action in Action} == {"no-role"}

    def test_a_keeper_of_accounts_sees_nobody(self) -> None:
        keeper = viewer(Role.KEEPER)
        assert may(keeper, Action.ADMIN)
        assert may_see_person(keeper, "aa").rule == "keeper-sees-nobody"
        assert not any(show_field(keeper, field.code, direction) for field in FIELDS for direction in Direction)

    def test_rights_add_up(self) -> None:
        both = viewer(Role.KEEPER, Role.READER)
        assert may(both, Action.ADMIN)
        assert may_see_person(both, "aa")

    def test_no_single_role_both_takes_in_and_approves(self) -> None:
        assert not any({Action.TAKE_IN, Action.APPROVE} <= rights.actions for rights in ROLES.values())


class TestDirection:
    """Both directions live in one register with separate rights."""

    def test_only_persons_of_a_power_granted_are_seen(self) -> None:
        own = viewer(Role.READER, powers=frozenset({"aa"}))
        assert may_see_person(own, "aa")
        assert may_see_person(own, "bb").rule == "power-not-granted"
        assert may_see_person(own, "").rule == "power-not-granted"

    def test_one_of_whom_no_power_is_told_has_the_protection_of_a_captive(self) -> None:
        assert [viewer().direction(power) for power in ("aa", "bb", "")] == [
            Direction.OWN, Direction.CAPTIVE, Direction.CAPTIVE,
        ]  # fmt: skip

    @pytest.mark.parametrize(
        ("role", "direction", "field", "shown"),
        [
            (Role.READER, Direction.OWN, "phone", False),
            (Role.REGISTRAR, Direction.OWN, "phone", True),
            (Role.REGISTRAR, Direction.CAPTIVE, "phone", False),
            (Role.REVIEWER, Direction.CAPTIVE, "phone", True),
            (Role.REVIEWER, Direction.OWN, "camp", True),
            (Role.REVIEWER, Direction.CAPTIVE, "camp", False),
        ],
    )
    def test_a_field_is_shown_by_role_and_direction(
        self, role: Role, direction: Direction, field: str, shown: bool
    ) -> None:
        assert bool(show_field(viewer(role), field, direction)) is shown

    def test_a_field_that_is_not_in_the_table_is_never_shown(self) -> None:
        assert show_field(viewer(*Role), "diary", Direction.OWN).rule == "field-unknown"

    def test_what_is_withheld_names_its_rule(self) -> None:
        shown = show_values(viewer(Role.READER), {"family": "Zz", "phone": "1"}, "aa")
        assert shown["family"] == "Zz"
        assert getattr(shown["phone"], "rule", "") == "field-protected"

    def test_swapped_parties_give_swapped_results(self) -> None:
        ours = Viewer("x", frozenset({Role.REGISTRAR}), powers=frozenset({"aa", "bb"}), home="aa")
        theirs = Viewer("x", frozenset({Role.REGISTRAR}), powers=frozenset({"aa", "bb"}), home="bb")
        assert show_values(ours, {"phone": "1"}, "aa") == show_values(theirs, {"phone": "1"}, "bb")


Table = dict[tuple[str, str], int]


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """Small tables of counts, two to four rows and columns."""
    rows, columns = draw(st.integers(2, 4)), draw(st.integers(2, 4))
    return {(f"r{row}", f"c{column}"): draw(st.integers(0, 20)) for row in range(rows) for column in range(columns)}


class TestSmallGroups:
    """Groups under the threshold are withheld, and no withheld one follows from subtracting."""

    def test_a_small_cell_and_its_partners(self) -> None:
        counts = {("a", "x"): 2, ("a", "y"): 9, ("b", "x"): 8, ("b", "y"): 30}
        assert withhold_small(counts) == {
            ("a", "x"): "small-group", ("a", "y"): "complementary", ("b", "x"): "complementary",
            ("b", "y"): "complementary",
        }  # fmt: skip

    def test_nothing_small_nothing_withheld(self) -> None:
        assert withhold_small({("a", "x"): 5, ("a", "y"): 0}) == {}

    def test_without_totals_a_small_cell_needs_no_partner(self) -> None:
        assert withhold_small({("a", "x"): 2, ("a", "y"): 9}, totals=False) == {("a", "x"): "small-group"}

    @given(tables())
    def test_every_small_cell_is_withheld_and_none_alone_in_its_line(self, counts: Table) -> None:
        withheld = withhold_small(counts)
        assert all(cell in withheld for cell, count in counts.items() if 0 < count < THRESHOLD)
        for index in (0, 1):
            for name in {cell[index] for cell in counts}:
                line = [cell for cell in counts if cell[index] == name]
                hidden = [cell for cell in line if cell in withheld]
                total = sum(counts[cell] for cell in hidden)
                assert not hidden or (len(hidden) > 1 and total >= THRESHOLD) or hidden == line

    @pytest.mark.parametrize(
        ("values", "changes", "rule"),
        [
            ((20, 30), [(10, 0), (0, 0)], "difference-shown"),
            ((20, 22), [(2, 0)], "small-difference"),
            ((20, 20), [(3, 3)], "small-difference"),
            ((3, 20), [(17, 0)], "small-group"),
        ],
    )
    def test_a_difference_may_give_a_small_group_away(
        self, values: tuple[int, int], changes: list[tuple[int, int]], rule: str
    ) -> None:
        assert withhold_difference(values, changes).rule == rule


def drawn(text: str) -> Table:
    """Read a table of counts: the columns in the first line, then a row per line with its name."""
    head, *rows = [line.split() for line in text.strip().splitlines()]
    return {(row[0], name): int(cell) for row in rows for name, cell in zip(head, row[1:], strict=True)}


def hidden(text: str, **how: bool) -> str:
    """Draw a table as it leaves: s for a small group, c for a partner, the number otherwise."""
    counts = drawn(text)
    rules = withhold_small(counts, **how)
    marks = {"small-group": "s", "complementary": "c"}
    rows = dict.fromkeys(row for row, _ in counts)
    cells = {
        row: [marks.get(rules.get(cell, ""), str(counts[cell])) for cell in counts if cell[0] == row] for row in rows
    }
    return " / ".join(" ".join(cells[row]) for row in rows)


class TestComplementary:
    """A lone withheld cell takes the smallest other one with it, so that subtracting tells nothing."""

    @pytest.mark.parametrize(
        ("table", "leaves"),
        [
            ("x y\na 9 30", "9 30"),
            ("x y z\na 2 9 30", "s c 30"),
            ("x y z\na 2 9 9", "s c 9"),
            # Two small ones that sum to less than a group still need a partner.
            ("x y z\na 2 2 30", "s s c"),
            ("x y z\na 3 2 30", "s s 30"),
            ("x y z\na 4 4 30", "s s 30"),
            # A zero names nobody and stands, unless there is no other partner.
            ("x y z\na 2 0 30", "s 0 c"),
            ("x y z\na 2 0 0", "s c c"),
            ("x y z\na 0 0 0", "0 0 0"),
            # The threshold itself is no small group.
            ("x y z\na 5 6 7", "5 6 7"),
            ("x y z\na 4 6 7", "s c 7"),
            ("x\na 3", "s"),
            # A partner in a row may leave a lone one in its column.
            ("x y z\na 2 9 30\nb 8 40 50\nc 60 70 80", "s c 30 / c c 50 / 60 70 80"),
            ("x y\na 3 30\nb 3 40", "s c / s c"),
            ("x y z\na 4 9 30\nb 4 9 30", "s c 30 / s c 30"),
        ],
    )
    def test_by_hand(self, table: str, leaves: str) -> None:
        assert hidden(table) == leaves

    @pytest.mark.parametrize("table", ["x y z\na 2 9 30", "x y\na 3 30\nb 3 40"])
    def test_without_totals_no_partner_is_needed(self, table: str) -> None:
        assert "c" not in hidden(table, totals=False)

    @given(tables(), st.integers(0, 10))
    def test_a_register_may_have_another_threshold(self, counts: Table, threshold: int) -> None:
        found = withhold_small(counts, threshold=threshold)
        small = {cell for cell, count in counts.items() if 0 < count < threshold}
        assert {cell for cell, rule in found.items() if rule == "small-group"} == small
        assert bool(found) is bool(small)

    @given(tables())
    def test_swapped_rows_and_columns_give_the_same_protection(self, counts: Table) -> None:
        turned = {(column, row): count for (row, column), count in counts.items()}
        for table in (counts, turned):
            small = {cell for cell, rule in withhold_small(table).items() if rule == "small-group"}
            assert small == {cell for cell, count in table.items() if 0 < count < THRESHOLD}

    @given(tables())
    def test_what_is_shown_with_the_totals_fixes_no_small_cell(self, counts: Table) -> None:
        """Another table with the same shown cells and totals exists in which a withheld lone sum differs."""
        found = withhold_small(counts)
        for row in {cell[0] for cell in counts}:
            line = [cell for cell in counts if cell[0] == row]
            unseen = [cell for cell in line if cell in found]
            assert len(unseen) != 1 or len(line) == 1


class TestDifference:
    """Two figures side by side must not tell a small group by subtracting."""

    @pytest.mark.parametrize(
        ("values", "changes", "rule"),
        [
            ((0, 0), [], "difference-shown"),
            ((20, 20), [(0, 0)], "difference-shown"),
            ((20, 25), [(5, 0)], "difference-shown"),
            ((20, 24), [(4, 0)], "small-difference"),
            ((20, 20), [(5, 5)], "difference-shown"),
            ((20, 20), [(5, 4)], "small-difference"),
            ((20, 16), [(0, 4)], "small-difference"),
            ((20, 40), [(10, 0), (10, 0)], "difference-shown"),
            ((20, 31), [(10, 0), (1, 0)], "small-difference"),
            ((4, 4), [], "small-group"),
            ((0, 20), [(20, 0)], "difference-shown"),
            ((1, 1), [(3, 3)], "small-group"),
        ],
    )
    def test_by_hand(self, values: tuple[int, int], changes: list[tuple[int, int]], rule: str) -> None:
        decision = withhold_difference(values, changes)
        assert decision.rule == rule
        assert bool(decision) is (rule == "difference-shown")

    @pytest.mark.parametrize("threshold", [0, 1])
    def test_a_register_without_a_threshold_withholds_nothing(self, threshold: int) -> None:
        assert withhold_difference((1, 2), [(1, 0)], threshold=threshold)
