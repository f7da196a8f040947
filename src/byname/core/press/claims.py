"""A claim: what somebody published about a group, number by number as stated, with who said it and where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Final

from byname.core.columns import column_letter
from byname.core.dates import DateError, UncertainDate
from byname.core.errors import MisuseError, Problem
from byname.core.press.counts import CountError, StatedCount, read_count
from byname.core.press.headings import COUNTS, claim_columns, party_of
from byname.core.press.measures import measure_told, unit_told

__all__ = ["DIFFERS", "Claim", "read_claim"]

DIFFERS: Final = "differs"
"""Flag of a claim of which the table itself says that it differs from another."""

_DERIVED: Final = re.compile(r"derived:\s*([^;]+)")
_DERIVED_SUM: Final = re.compile(r"(?:(?P<word>[^\W\d_]+)\s+)?(?P<number>\d+)\s*=")
_SEQUENCE: Final = re.compile(r"seq=(\d+)")


@dataclass(frozen=True, slots=True)
class Claim:
    """One row of a table of claims; texts as written, "" where not stated.

    `figures` by column: returned (with `to`), military, civilian (of them), returned-other (with `other_to`), value.
    `flags`: differs, derived:<sum of ours>, seq=<number that a source gives>. `others`: columns that nobody knows.
    `problems`: what could not be read; the row is a claim all the same.
    """

    date: UncertainDate | None = None
    exchange: str = ""
    phase: str = ""
    group: str = ""
    measure: str = ""
    figures: tuple[tuple[str, StatedCount], ...] = ()
    of_total: StatedCount | None = None
    to: str = ""
    other_to: str = ""
    place: str = ""
    mediators: str = ""
    formula: str = ""
    said_by: str = ""
    printed_by: str = ""
    source_url: str = ""
    notes: str = ""
    flags: tuple[str, ...] = ()
    others: tuple[tuple[str, str], ...] = ()
    problems: tuple[Problem, ...] = ()

    def figure(self, column: str) -> StatedCount | None:
        """Give the number in a column, None where it is not stated."""
        return dict(self.figures).get(column)

    def to_json(self) -> dict[str, Any]:
        """Give plain values under stable keys; what is not stated is left out."""
        plain: dict[str, Any] = {name: getattr(self, name) for name in _TEXTS if getattr(self, name)}
        if self.date is not None:
            plain["date"] = {"edtf": self.date.edtf, "text": self.date.text}
        if self.of_total is not None:
            plain["of_total"] = self.of_total.to_json()
        lists = {
            "figures": [[column, count.to_json()] for column, count in self.figures],
            "flags": list(self.flags),
            "others": [list(pair) for pair in self.others],
            "problems": [asdict(problem) for problem in self.problems],
        }
        return {**plain, **{name: items for name, items in lists.items() if items}}

    @classmethod
    def from_json(cls, plain: dict[str, Any]) -> Claim:
        """Rebuild what `to_json` gave."""
        date = plain.get("date")
        total = plain.get("of_total")
        return cls(
            **{name: plain.get(name, "") for name in _TEXTS},
            date=replace(UncertainDate.from_edtf(date["edtf"]), text=date["text"]) if date else None,
            of_total=StatedCount.from_json(total) if total else None,
            figures=tuple((column, StatedCount.from_json(count)) for column, count in plain.get("figures", ())),
            flags=tuple(plain.get("flags", ())),
            others=tuple((heading, text) for heading, text in plain.get("others", ())),
            problems=tuple(Problem(**problem) for problem in plain.get("problems", ())),
        )


_TEXTS: Final = (
    "exchange", "phase", "group", "measure", "to", "other_to", "place", "mediators", "formula", "said_by", "printed_by",
    "source_url", "notes",
)  # fmt: skip


def read_claim(headers: Sequence[str], row: Sequence[str], *, where: str = "") -> Claim:
    """Read one row under the headings of its table; what cannot be read is among the claim's problems, nothing is guessed.

    Raises MisuseError where the headings are not those of a table of claims.
    """
    columns = claim_columns(tuple(headers))
    if not columns:
        raise MisuseError(
            "A table of claims has headings for a date, a number and what the number is about, such as: "
            "as_of, figure, what, said_by, source_url."
        )
    return _Reader(tuple(headers), columns, tuple(row), where).claim()


class _Reader:
    """Reads the cells of one row and collects what is wrong with them."""

    def __init__(self, headers: tuple[str, ...], columns: dict[int, str], row: tuple[str, ...], where: str) -> None:
        self.headers = headers
        self.columns = columns
        self.row = row
        self.where = where
        self.cells = {field: row[index].strip() for index, field in columns.items() if index < len(row)}
        self.problems: list[Problem] = []

    def claim(self) -> Claim:
        """Read the row."""
        texts = {name: self.cells.get(name.replace("_", "-"), "") for name in _TEXTS}
        what = self.cells.get("what", "")
        texts["group"] = texts["group"] or what
        texts["measure"] = texts["measure"] or measure_told(what)
        for column, name in (("returned", "to"), ("returned-other", "other_to")):
            texts[name] = next((party_of(self.headers[i]) for i, field in self.columns.items() if field == column), "")
        flags = _flags(texts["notes"])
        unit = unit_told(texts["phase"]) or unit_told(texts["group"]) or unit_told(texts["measure"])
        figures = tuple((column, self._derived(column, count, texts, flags)) for column, count in self._figures(unit))
        return Claim(
            **texts,
            date=self._date(),
            figures=figures,
            of_total=self._count("of-total", self.cells.get("of-total-hedge", ""), unit),
            flags=flags,
            others=self._others(),
            problems=tuple(self.problems),
        )

    def _date(self) -> UncertainDate | None:
        text = self.cells.get("date", "")
        try:
            return UncertainDate.parse(text) if text else None
        except DateError as error:
            self._problem("date", error.problem)
            return None

    def _figures(self, unit: str) -> list[tuple[str, StatedCount]]:
        found = []
        for column in COUNTS:
            count = self._count(column, self.cells.get("hedge", "") if column == "value" else "", unit)
            if count is not None:
                found.append((column, count))
        if "value" in self.cells and not self.cells["value"]:
            rule, hint = "a claim of this table states a number", "Look it up in the source, or leave the row out."
            self._problem("value", Problem("number-missing", "", "", rule, hint))
        return found

    def _count(self, column: str, hedge: str, unit: str) -> StatedCount | None:
        try:
            count = read_count(self.cells.get(column, ""), hedge=hedge)
        except CountError as error:
            self._problem(column, error.problem)
            return None
        return replace(count, unit=count.unit or unit or "persons") if count else None

    def _derived(self, column: str, count: StatedCount, texts: dict[str, str], flags: tuple[str, ...]) -> StatedCount:
        """Mark a number of which the notes say that it is a sum of ours ("derived: military 96 = 11 + 85")."""
        for flag in flags:
            found = _DERIVED_SUM.match(flag.removeprefix("derived:")) if flag.startswith("derived:") else None
            word = (found["word"] or "").casefold() if found else ""
            named = {"returned": texts["to"], "returned-other": texts["other_to"]}.get(column, column).casefold()
            if (
                found
                and int(found["number"]) == count.value
                and (word == named or (not word and column in {"returned", "value"}))
            ):
                return count.as_derived()
        return count

    def _others(self) -> tuple[tuple[str, str], ...]:
        found = []
        for index, cell in enumerate(self.row):
            if index not in self.columns and cell.strip():
                heading = self.headers[index].strip() if index < len(self.headers) else ""
                found.append((heading or f"column {column_letter(index)}", cell))
        return tuple(found)

    def _problem(self, field: str, problem: Problem) -> None:
        index = next(index for index, other in self.columns.items() if other == field)
        heading = self.headers[index].strip() or f"column {column_letter(index)}"
        self.problems.append(replace(problem, where=", ".join(part for part in (self.where, heading) if part)))


def _flags(notes: str) -> tuple[str, ...]:
    """Give what the notes mark: a difference, a sum of ours, the number that a source gives to an exchange."""
    found = [DIFFERS] if "DIFFERS" in notes else []
    found += [f"derived:{part.strip()}" for part in _DERIVED.findall(notes)]
    return (*found, *(f"seq={number}" for number in _SEQUENCE.findall(notes)))
