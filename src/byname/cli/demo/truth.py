"""The truth tables of a made-up conflict as somebody reads them who compares: totals, persons behind a total, owners of rows."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from byname.cli.demo.rows import Row
from byname.core.errors import MisuseError
from byname.core.figures import FigureQuery

__all__ = ["TrueTotal", "TruthTables", "figure_of"]

_STATUS_OF = {"died": "dead"}
_ENDS = frozenset({"died", "escaped", "released", "returned", "third-state"})
_CATEGORY = "category"
_NARROWED = {f"{_CATEGORY}:military": "rule:no-civilians", f"{_CATEGORY}:civilian": f"by:{_CATEGORY}=civilian"}


@dataclass(frozen=True, slots=True)
class TrueTotal:
    """One total: key of the table, the figure that asks the register for it, and what that can know.

    `value` counts what some list tells; `written` is the table's own number, ends that no list tells included.
    """

    key: str
    figure: str
    value: int
    written: int
    demanded: bool


def figure_of(key: str) -> str | None:
    """Give the figure that asks for a total, or None where figures cannot ask for it (a unit, a year of capture)."""
    head, *parts = key.split("/")
    status, at, day = head.partition("@")
    # Soldiers are whoever is not said to be a civilian; civilians are the group of that value.
    narrowed = [_NARROWED.get(part, part) for part in parts]
    text = "/".join((_STATUS_OF.get(status, status) + at + day, *narrowed))
    try:
        return FigureQuery.parse(text).format()
    except MisuseError:
        return None


class TruthTables:
    """Persons, events, rows and totals of one made-up conflict."""

    def __init__(self, folder: Path) -> None:
        """Read the four tables; raises MisuseError where one is not there."""
        self.persons = {row["person"]: row for row in _rows(folder / "persons.csv")}
        events = _rows(folder / "events.csv")
        self.returns = [row for row in events if row["kind"] == "returned"]
        self.untold = {row["person"]: row["kind"] for row in events if row["kind"] in _ENDS and not row["first_told"]}
        self.owner: dict[Row, str] = {
            (row["file"], int(row["row"])): row["person"] for row in _rows(folder / "rows.csv")
        }
        self.rows_by_person: dict[str, set[Row]] = defaultdict(set)
        for row, person in self.owner.items():
            self.rows_by_person[person].add(row)
        self._totals = _rows(folder / "totals.csv")

    def totals(self) -> Iterator[TrueTotal]:
        """Give every total that a figure asks for; a phase of an exchange, its soldiers and civilians together, too."""
        phases: dict[str, int] = defaultdict(int)
        for row in self._totals:
            phase, slash, _category = row["key"].rpartition(f"/{_CATEGORY}:")
            if slash:
                phases[phase] += int(row["value"])
            figure = figure_of(row["key"])
            if figure is not None:
                told, written = len(self.persons_of(row["key"])), int(row["value"])
                yield TrueTotal(row["key"], figure, told, written, demanded=bool(row["demanded"]))
        for key, written in phases.items():
            yield TrueTotal(key, figure_of(key) or key, len(self.persons_of(key)), written, demanded=True)

    def persons_of(self, key: str) -> frozenset[str]:
        """Give the persons whom a total counts by what some list tells: an end that none tells leaves a person held."""
        head, *parts = key.split("/")
        status = head.partition("@")[0]
        wanted = dict(part.split(":", 1) for part in parts)
        if "exchange" in wanted:
            events = [
                row
                for row in self.returns
                if row["exchange"] == wanted["exchange"] and wanted.get("phase", row["phase"]) == row["phase"]
            ]
            return frozenset(row["person"] for row in events if self._fits(row["person"], wanted))
        return frozenset(
            code
            for code, row in self.persons.items()
            if self._fits(code, wanted)
            and (row["captivities"] != "0" if status == "taken" else self._status(code) == status)
        )

    def _status(self, person: str) -> str:
        status = self.persons[person]["status"]
        return "held" if self.untold.get(person) == status else status

    def _fits(self, person: str, wanted: dict[str, str]) -> bool:
        row = self.persons[person]
        return (
            wanted.get("power", row["power"]) == row["power"]
            and wanted.get(_CATEGORY, row["category"]) == row["category"]
            and ("cohort" not in wanted or wanted["cohort"] in row["groups"].split(";"))
        )


def _rows(file: Path) -> list[dict[str, str]]:
    if not file.is_file():
        message = (
            f"The truth table {file.name} is not in {file.parent.name}; make the conflict again: byname demo --fresh."
        )
        raise MisuseError(message)
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
