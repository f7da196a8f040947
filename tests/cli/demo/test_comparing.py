"""A register beside its truth: ranges that hold, and each person who is missing or too many with the reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from byname.cli.demo import comparing
from byname.cli.demo.comparing import Compared, Difference, compare_with_truth, differences, every_total
from byname.cli.demo.truth import TrueTotal
from byname.core.disclosure import Viewer
from byname.queries import figures
from tests.cli.demo.truths import KEY, TABLES

ANNA = Viewer("anna")
HELD = {"N1": {("a.csv", 2), ("b.csv", 2)}, "N3": {("a.csv", 4)}}
"""P1's two rows are one person; P3 stands alone."""


@pytest.fixture
def truth(tmp_path: Path) -> Path:
    for name, text in TABLES.items():
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    return tmp_path


class Figure:
    """What the register is made to say: a number with its range, and the persons behind it."""

    def __init__(self, value: int | None, low: int | None, high: int | None, *numbers: str) -> None:
        self.value, self.low, self.high = value, low, high
        self.persons = [type("Hit", (), {"number": number}) for number in numbers]


@pytest.fixture
def told(truth: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[Difference, ...]]:
    """Compare the truth with a register that counts these numbers and holds these rows to be one person each."""

    def compare(*numbers: str, persons: dict[str, Any]) -> tuple[Difference, ...]:
        view = Figure(len(numbers), len(numbers), len(numbers), *numbers)
        monkeypatch.setattr(figures, "figure", lambda *_, **__: view)
        monkeypatch.setattr(comparing, "persons_by_rows", lambda **_: persons)
        # The number is made wrong on purpose, so that the persons behind it are looked at.
        compared = Compared(TrueTotal(KEY, KEY, 2, 2, demanded=True), None, None, None)
        return differences(truth, [compared], viewer=ANNA)

    return compare


@pytest.mark.parametrize(
    ("value", "low", "high", "holds", "exact"),
    [
        (5, 5, 5, True, True), (4, 4, 5, True, False), (6, 5, 7, True, False), (5, 5, 9, True, True),
        (4, 3, 4, False, False), (7, 6, 7, False, False), (None, None, None, False, False), (5, None, 5, False, True),
    ],
)  # fmt: skip
def test_law_5_a_range_holds_the_truth_where_it_lies_inside_bounds_included(
    value: int | None, low: int | None, high: int | None, holds: bool, exact: bool
) -> None:
    compared = Compared(TrueTotal(KEY, KEY, 5, 5, demanded=False), value, low, high)
    assert (compared.range_holds, compared.exact) == (holds, exact)


@pytest.mark.parametrize(
    ("missing", "too_many", "line"),
    [
        (("a", "b"), (), "P1: missing from a, b; why"),
        ((), ("a",), "P1: too many in a; why"),
        (("a",), ("b", "c"), "P1: missing from a; too many in b, c; why"),
    ],
)
def test_a_difference_is_one_line(missing: tuple[str, ...], too_many: tuple[str, ...], line: str) -> None:
    assert Difference("P1", missing, too_many, "why").line() == line


def test_each_chosen_total_is_asked_for_once(truth: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def figure(text: str, *, viewer: Viewer) -> Figure:
        asked.append(text)
        return Figure(2, 1, 3)

    monkeypatch.setattr(figures, "figure", figure)
    compared = compare_with_truth(truth, viewer=ANNA)
    assert asked == [each.total.figure for each in compared] == [KEY, "sought@2025-05-28"]
    assert (compared[0].value, compared[0].low, compared[0].high) == (2, 1, 3)
    assert compare_with_truth(truth, viewer=ANNA, chosen=lambda _: False) == ()
    assert every_total(compared[0].total)


def test_where_every_number_is_exact_nobody_is_looked_at(truth: Path) -> None:
    exact = Compared(TrueTotal(KEY, KEY, 2, 2, demanded=True), 2, 0, 9)
    assert differences(truth / "nowhere", [exact], viewer=ANNA) == ()


def test_where_persons_and_links_are_right_nobody_is_named(told: Callable[..., Any]) -> None:
    assert told("N1", "N3", persons=HELD) == ()


def test_who_is_not_counted_is_missing_and_reads_otherwise(told: Callable[..., Any]) -> None:
    [found] = told("N1", persons=HELD)
    assert (found.person, found.missing, found.too_many) == ("P3", (KEY,), ())
    assert "reads otherwise [a.csv row 4]" in found.why


def test_an_absent_link_counts_a_person_twice(told: Callable[..., Any]) -> None:
    apart = {"N1": {("a.csv", 2)}, "N2": {("b.csv", 2)}, "N3": {("a.csv", 4)}}
    [found] = told("N1", "N2", "N3", persons=apart)
    assert (found.person, found.missing, found.too_many) == ("P1", (), (KEY,))
    assert found.why == "absent link between N1 [a.csv row 2] and N2 [b.csv row 2]"


def test_who_is_no_member_of_the_group_is_too_many(told: Callable[..., Any]) -> None:
    [found] = told("N1", "N3", "N4", persons={**HELD, "N4": {("a.csv", 5)}})
    assert (found.person, found.missing, found.too_many) == ("P4", (), (KEY,))
    assert found.why.startswith("its rows are one person here (N4) and no other's")


@pytest.mark.parametrize(
    ("persons", "why"),
    [
        ({"N1": {("a.csv", 2), ("b.csv", 2)}}, "no row of this person is linked to anybody"),
        ({"N1": HELD["N1"], "N9": {("a.csv", 4), ("a.csv", 5)}}, "wrong link in N9 with P4 [a.csv row 5]"),
    ],
)
def test_the_reason_is_what_the_register_holds_of_the_rows(
    told: Callable[..., Any], persons: dict[str, Any], why: str
) -> None:
    [found] = told("N1", persons=persons)
    assert (found.person, found.why) == ("P3", why)


def test_a_number_that_no_row_speaks_of_is_named_itself(told: Callable[..., Any]) -> None:
    [found] = told("N1", "N3", "N77", persons=HELD)
    assert (found.person, found.too_many, found.why) == ("N77", (KEY,), "no row speaks of this person")
