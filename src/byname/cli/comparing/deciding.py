"""Decisions read back from the workbook in which a clerk wrote them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from byname.core.comparisons.decided import Decision
from byname.core.errors import MisuseError, Problem
from byname.formats import RawRow, open_table
from byname.wording import PRINTED, say

__all__ = ["read_decisions"]

_NEEDED: Final = ("decision", "left", "left-name", "left-birth", "right", "right-name", "right-birth")
_BESIDE: Final = ("decided-by", "basis")
_SAME: Final = frozenset(
    {"same", "s", "yes", "y", "=", "та сама", "той самий", "так", "то же", "тот же", "та же", "да"}
)
_DIFFERENT: Final = frozenset(
    {"different", "d", "no", "n", "≠", "інша", "інший", "різні", "ні", "другое", "другой", "другая", "разные", "нет"}
)


def read_decisions(place: Path, *, who: str) -> tuple[tuple[Decision, ...], tuple[Problem, ...]]:
    """Read every line with a decision, and what is wrong with the others; `who` decided where a line does not say.

    Raises MisuseError for a file that `--xlsx` did not write.
    """
    with place.open("rb") as stream:
        rows = list(open_table(stream, name=place.name).rows)
    columns = _columns(rows[0].cells) if rows else {}
    absent = [say(f"comparison.column.{name}") for name in _NEEDED if name not in columns]
    if absent:
        message = (
            f"{place.name} has no column {absent[0]!r}. Give the workbook that --xlsx wrote, with decisions in it."
        )
        raise MisuseError(message)
    found: list[Decision] = []
    problems: list[Problem] = []
    for number, cells in _decided(rows, columns):
        said = cells["decision"].casefold().strip(" .!")
        if said not in _SAME | _DIFFERENT or not (cells["left"] and cells["right"]):
            problems.append(_problem(place, number, cells))
            continue
        told = cells["left-name"], cells["left-birth"], cells["right-name"], cells["right-birth"]
        by, why = cells.get("decided-by") or who, cells.get("basis", "")
        found.append(Decision(number, cells["left"], cells["right"], told, said in _SAME, by, why))
    return tuple(found), tuple(problems)


def _columns(head: Sequence[str]) -> dict[str, int]:
    """Where the columns stand, headed in whichever language the workbook was written in."""
    headings = {
        say(f"comparison.column.{name}", lang=lang).casefold(): name
        for lang in PRINTED
        for name in (*_NEEDED, *_BESIDE)
    }
    found = {headings.get(cell.strip().casefold(), ""): place for place, cell in enumerate(head)}
    return {name: place for name, place in found.items() if name}


def _decided(rows: Sequence[RawRow], columns: Mapping[str, int]) -> Iterator[tuple[int, dict[str, str]]]:
    for row in rows[1:]:
        told = {name: row.cells[at].strip() if at < len(row.cells) else "" for name, at in columns.items()}
        if told["decision"]:
            yield row.number, told


def _problem(place: Path, number: int, cells: Mapping[str, str]) -> Problem:
    rule = "a decision is same or different, on a line with a row of either list"
    hint = "Write one of the two, or leave the cell empty."
    return Problem("decision-unknown", f"{place.name}, row {number}", cells["decision"], rule, hint)
