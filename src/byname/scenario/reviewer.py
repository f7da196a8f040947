"""The made-up reviewer of the demo: answers who is who from the truth table of rows, and only when asked."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Literal

from byname.core.errors import MisuseError

__all__ = ["TruthReviewer"]


class TruthReviewer:
    """Knows whose each row of each made-up list is."""

    def __init__(self, rows_csv: Path) -> None:
        """Read rows.csv of a truth folder; raises MisuseError if it is not there."""
        if not rows_csv.is_file():
            raise MisuseError(
                f"The truth table {rows_csv.name} is not there; make the conflict again or answer by hand."
            )
        with rows_csv.open(encoding="utf-8", newline="") as file:
            self._persons = {(row["file"], int(row["row"])): row["person"] for row in csv.DictReader(file)}

    def decide(self, file_a: str, row_a: int, file_b: str, row_b: int) -> Literal["same", "different"]:
        """Say whether two rows, by file and row number as a spreadsheet shows it, speak of one person."""
        return "same" if self.person(file_a, row_a) == self.person(file_b, row_b) else "different"

    def person(self, file: str, row: int) -> str:
        """The code of the person of whom a row speaks; raises MisuseError for a row that holds nobody."""
        try:
            return self._persons[file, row]
        except KeyError:
            raise MisuseError(
                f"Row {row} of {file} is no row of a person in the truth table; ask about rows of persons only."
            ) from None
