"""Tests of plans: outcomes add up, and two plans say where they differ."""

from __future__ import annotations

from byname.core.columns import Mapping
from byname.core.plans import Plan, PlannedRow, RowOutcome


def plan(*rows: PlannedRow, aside: tuple[tuple[str, int], ...] = (("header", 1),)) -> Plan:
    """Give a plan of these rows."""
    mapping = Mapping(1, ("Name",), {0: "name"}, (), "dmy", {})
    return Plan("list.csv", "csv", "utf-8", ";", (), mapping, rows, aside)


class TestCounts:
    """Classes add up to the rows read (law 1)."""

    def test_every_outcome_is_named_and_they_add_up(self) -> None:
        made = plan(PlannedRow(2, RowOutcome.NEW), PlannedRow(3, RowOutcome.NEW), PlannedRow(4, RowOutcome.UNREADABLE))
        assert set(made.counts()) == set(RowOutcome)
        assert sum(made.counts().values()) + 1 == made.rows_read == 4


class TestDifferences:
    """A commit refuses, showing which rows, if any changed class (DESIGN 5)."""

    def test_equal_plans_differ_in_nothing(self) -> None:
        assert plan(PlannedRow(2, RowOutcome.NEW)).differences(plan(PlannedRow(2, RowOutcome.NEW))) == []

    def test_a_changed_class_is_named_with_its_row(self) -> None:
        before, now = plan(PlannedRow(2, RowOutcome.NEW)), plan(PlannedRow(2, RowOutcome.KNOWN, 7))
        assert before.differences(now) == [(2, "new", "known")]

    def test_another_person_is_a_difference_too(self) -> None:
        before, now = plan(PlannedRow(2, RowOutcome.KNOWN, 7)), plan(PlannedRow(2, RowOutcome.KNOWN, 8))
        assert before.differences(now) == [(2, "known", "known")]

    def test_a_row_that_is_gone_or_new_is_named(self) -> None:
        before, now = plan(PlannedRow(2, RowOutcome.NEW)), plan(PlannedRow(3, RowOutcome.NEW))
        assert before.differences(now) == [(2, "new", "absent"), (3, "absent", "new")]
