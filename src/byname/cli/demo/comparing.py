"""A register of a made-up conflict beside its truth: does every range hold the total, and who is missing or too many, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from byname.cli.demo.rows import Row, persons_by_rows
from byname.cli.demo.truth import TrueTotal, TruthTables
from byname.core.disclosure import Viewer

__all__ = ["Compared", "Difference", "compare_with_truth", "differences", "every_total"]


@dataclass(frozen=True, slots=True)
class Compared:
    """One total: what is true, and what the register says with its range; None where it was withheld."""

    total: TrueTotal
    value: int | None
    low: int | None
    high: int | None

    @property
    def range_holds(self) -> bool:
        """Whether the truth lies in the register's range."""
        return self.low is not None and self.high is not None and self.low <= self.total.value <= self.high

    @property
    def exact(self) -> bool:
        """Whether the register's number is the true one."""
        return self.value == self.total.value


@dataclass(frozen=True, slots=True)
class Difference:
    """One person missing from figures or too many in them, with the wrong or absent link or reading behind it."""

    person: str
    missing: tuple[str, ...]
    too_many: tuple[str, ...]
    why: str

    def line(self) -> str:
        """Say it in one line."""
        parts = [f"missing from {', '.join(self.missing)}"] if self.missing else []
        parts += [f"too many in {', '.join(self.too_many)}"] if self.too_many else []
        return f"{self.person}: {'; '.join(parts)}; {self.why}"


def every_total(_total: TrueTotal) -> bool:
    """Choose every total."""
    return True


def compare_with_truth(
    truth: Path,
    *,
    viewer: Viewer,
    chosen: Callable[[TrueTotal], bool] = every_total,
) -> tuple[Compared, ...]:
    """Ask the register for every chosen total that a figure can ask for; raises MisuseError where a truth table is not there."""
    from byname.queries.figures import figure

    compared = []
    for total in TruthTables(truth).totals():
        if chosen(total):
            view = figure(total.figure, viewer=viewer)
            compared.append(Compared(total, view.value, view.low, view.high))
    return tuple(compared)


def differences(truth: Path, compared: Iterable[Compared], *, viewer: Viewer) -> tuple[Difference, ...]:
    """Name each person missing from or too many in the figures that are not exact, once, and say why."""
    inexact = [each for each in compared if not each.exact]
    if not inexact:
        return ()
    tables = TruthTables(truth)
    comparison = _Comparison(tables, persons_by_rows(viewer=viewer))
    missing: dict[str, list[str]] = defaultdict(list)
    too_many: dict[str, list[str]] = defaultdict(list)
    for each in inexact:
        for person, absent in comparison.of(each.total, _counted(each.total.figure, viewer=viewer)):
            (missing if absent else too_many)[person].append(each.total.figure)
    return tuple(
        Difference(person, tuple(missing[person]), tuple(too_many[person]), comparison.why(person))
        for person in sorted({*missing, *too_many})
    )


def _counted(text: str, *, viewer: Viewer) -> list[str]:
    """Give the numbers of the persons whom a figure counts."""
    from byname.queries.figures import figure

    return [hit.number for hit in figure(text, viewer=viewer, people=True).persons]


class _Comparison:
    """The register's persons beside the true ones, by the rows that speak of them."""

    def __init__(self, tables: TruthTables, persons: dict[str, frozenset[Row]]) -> None:
        self.tables = tables
        self.persons = persons
        self.numbers_of: dict[str, set[str]] = defaultdict(set)
        for number, rows in persons.items():
            for code in self._codes(rows):
                self.numbers_of[code].add(number)

    def of(self, total: TrueTotal, counted: list[str]) -> Iterator[tuple[str, bool]]:
        """Give who is missing from a figure (True) and who is too many in it (False)."""
        true = self.tables.persons_of(total.key)
        seen: set[str] = set()
        for number in counted:
            codes = self._codes(self.persons.get(number, frozenset()))
            if not codes & true or codes & true <= seen:
                yield min(codes & true or codes, default=number), False
            seen |= codes & true
        for person in true - seen:
            yield person, True

    def _codes(self, rows: Iterable[Row]) -> set[str]:
        return {self.tables.owner[row] for row in rows if row in self.tables.owner}

    def why(self, person: str) -> str:
        """Say what the register holds of the rows of a person that is not so."""
        numbers = sorted(self.numbers_of.get(person, ()))
        if not numbers:
            return (
                "no row speaks of this person"
                if person not in self.tables.rows_by_person
                else "no row of this person is linked to anybody"
            )
        parts = []
        if len(numbers) > 1:
            parts.append(
                "absent link between "
                + " and ".join(f"{number} [{self._written(number, person)}]" for number in numbers)
            )
        for number in numbers:
            others = sorted(self._codes(self.persons[number]) - {person})
            parts += [f"wrong link in {number} with {other} [{self._written(number, other)}]" for other in others]
        if parts:
            return "; ".join(parts)
        written = self._written(numbers[0], person)
        return f"its rows are one person here ({numbers[0]}) and no other's: a day, unit or status reads otherwise [{written}]"

    def _written(self, number: str, person: str) -> str:
        rows = sorted(self.persons[number] & self.tables.rows_by_person[person])
        return ", ".join(f"{file} row {row}" for file, row in rows)
