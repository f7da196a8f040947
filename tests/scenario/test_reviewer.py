"""The made-up reviewer answers from the truth, by file and row, and only about rows of persons."""

from __future__ import annotations

from pathlib import Path

import pytest

from byname.core.errors import MisuseError
from byname.scenario import TruthReviewer
from tests.scenario.conftest import Written


@pytest.fixture
def reviewer(tmp_path: Path) -> TruthReviewer:
    path = tmp_path / "rows.csv"
    path.write_text("file,row,person,tells\na.csv,4,P1,held\nb.xlsx,5,P1,returned\nb.xlsx,6,P2,\n", encoding="utf-8")
    return TruthReviewer(path)


def test_rows_of_one_person_are_the_same(reviewer: TruthReviewer) -> None:
    assert reviewer.decide("a.csv", 4, "b.xlsx", 5) == "same"


def test_rows_of_two_persons_are_different(reviewer: TruthReviewer) -> None:
    assert reviewer.decide("a.csv", 4, "b.xlsx", 6) == "different"


def test_the_order_of_the_rows_does_not_matter(reviewer: TruthReviewer) -> None:
    assert reviewer.decide("b.xlsx", 6, "a.csv", 4) == "different"


def test_a_row_that_holds_nobody_is_refused_in_a_sentence(reviewer: TruthReviewer) -> None:
    with pytest.raises(MisuseError, match=r"Row 3 of a\.csv is no row of a person"):
        reviewer.decide("a.csv", 3, "b.xlsx", 5)


def test_without_truth_there_is_no_reviewer(tmp_path: Path) -> None:
    with pytest.raises(MisuseError, match="is not there"):
        TruthReviewer(tmp_path / "rows.csv")


def test_it_knows_every_row_of_a_written_conflict(small: Written) -> None:
    reviewer = TruthReviewer(small.truth / "rows.csv")
    rows = small.table("rows")
    assert all(reviewer.person(row["file"], int(row["row"])) == row["person"] for row in rows)


@pytest.mark.parametrize(
    ("file", "row", "person"),
    [("a.csv", 4, "P1"), ("b.xlsx", 5, "P1"), ("b.xlsx", 6, "P2")],
)
def test_a_row_is_known_by_file_and_number(file: str, row: int, person: str, reviewer: TruthReviewer) -> None:
    assert reviewer.person(file, row) == person


@pytest.mark.parametrize(
    ("file", "row"), [("a.csv", 0), ("a.csv", 5), ("a.csv", -4), ("c.csv", 4), ("A.CSV", 4), ("", 4)]
)
def test_whatever_is_no_row_of_a_person_is_refused(file: str, row: int, reviewer: TruthReviewer) -> None:
    with pytest.raises(MisuseError, match="ask about rows of persons only"):
        reviewer.person(file, row)


def test_a_row_is_the_same_as_itself(reviewer: TruthReviewer) -> None:
    assert reviewer.decide("a.csv", 4, "a.csv", 4) == "same"


def test_a_folder_is_no_truth_table(tmp_path: Path) -> None:
    with pytest.raises(MisuseError, match="make the conflict again or answer by hand"):
        TruthReviewer(tmp_path)
