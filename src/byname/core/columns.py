"""Which column of a list is which field, where the rows begin, and which rows speak of a person."""

from __future__ import annotations

import re
from collections.abc import Mapping as Map
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from byname.core.dates.value import Order
from byname.core.errors import MisuseError
from byname.core.fields import FIELD_OF, HEADER_OF, fold_header
from byname.core.headrows import (
    OURS,
    RUNNING_NUMBER,
    Row,
    begins_above,
    field_of,
    find_header,
    heading_strength,
    heads_again,
    is_date,
    is_numbering,
    looks_like_birth,
    looks_like_name,
    share,
    speaks_of_somebody,
)

__all__ = ["OURS", "Mapping", "Row", "RowClass", "classify_row", "column_letter", "propose_mapping"]

_SHARE = 0.7
_TOTALS = frozenset({"всього", "усього", "разом", "загалом", "итого", "всего", "total", "totals", "сума", "сумма"})
_COUNT = re.compile(r"[\W\d_]*(?:осіб|особа|особи|людей|чоловік|человек|чел|persons?|people|prisoners|rows)?[\W\d_]*\Z")
_SLASHED = re.compile(r"\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}\b")


class RowClass(StrEnum):
    """What a row is; only records speak of a person, and the classes add up to the rows read (law 1)."""

    HEADER = "header"
    BLANK = "blank"
    TOTAL = "total"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class Mapping:
    """How a list is to be read: the last header row (0 if none), field code by column index from 0, and why.

    `headers` are the headings as written (two lines joined), `unknown` the columns that no field takes, `order` how
    dates with slashes go, `evidence` a sentence per column, `people_from` the first row of a list that goes on above the
    header (0: titles stand there).
    """

    header_row: int
    headers: tuple[str, ...]
    columns: dict[int, str]
    unknown: tuple[int, ...]
    order: Order
    evidence: dict[int, str]
    people_from: int = 0

    def edited(self, edits: Map[str, str]) -> Mapping:
        """Apply the user's {field: heading or column letter}; "" or "-" unmaps a field; raises MisuseError."""
        columns, evidence = dict(self.columns), dict(self.evidence)
        for word, place in edits.items():
            code = _field_called(word)
            columns = {index: other for index, other in columns.items() if other != code}
            if place.strip() not in {"", "-"}:
                index = self.column_called(place)
                columns[index] = code
                evidence[index] = f"you said that {column_letter(index)} is {code}"
        for index in self.columns.keys() - columns.keys():
            evidence[index] = "not read, as you said"
        unknown = tuple(i for i in sorted({*self.columns, *self.unknown}) if i not in columns)
        return replace(self, columns=dict(sorted(columns.items())), unknown=unknown, evidence=evidence)

    def header(self, index: int) -> str:
        """Name a column for people: its heading, or its letter."""
        return (self.headers[index] if index < len(self.headers) else "") or f"column {column_letter(index)}"

    def is_running(self, code: str) -> bool:
        """Tell whether the column of a field only counts the rows."""
        return any(other == code and fold_header(self.header(i)) in RUNNING_NUMBER for i, other in self.columns.items())

    def to_json(self) -> dict[str, Any]:
        """Give plain values under stable keys, for the document's facts and the plan."""
        return {
            "header_row": self.header_row,
            "headers": list(self.headers),
            "columns": {str(index): code for index, code in self.columns.items()},
            "unknown": list(self.unknown),
            "order": self.order,
            "evidence": {str(index): why for index, why in self.evidence.items()},
            "people_from": self.people_from,
        }

    @classmethod
    def from_json(cls, plain: Map[str, Any]) -> Mapping:
        """Rebuild what `to_json` gave."""
        return cls(
            plain["header_row"],
            tuple(plain["headers"]),
            {int(index): code for index, code in plain["columns"].items()},
            tuple(plain["unknown"]),
            plain["order"],
            {int(index): why for index, why in plain["evidence"].items()},
            plain.get("people_from", 0),
        )

    def column_called(self, place: str) -> int:
        """Give the column that a heading, its beginning or a letter names; raises MisuseError, naming the headings."""
        folded = fold_header(place)
        exact = [i for i, text in enumerate(self.headers) if folded and fold_header(text) == folded]
        starts = [i for i, text in enumerate(self.headers) if folded and fold_header(text).startswith(folded)]
        found = exact or starts
        if len(found) == 1:
            return found[0]
        letter = re.fullmatch(r"[A-Za-z]{1,2}", place.strip())
        if not found and letter and _column_index(place.strip()) < len(self.headers):
            return _column_index(place.strip())
        known = "; ".join(f"{column_letter(i)} {text}".strip() for i, text in enumerate(self.headers))
        how = "several columns are" if found else "no column is called or" if letter else "no column is"
        raise MisuseError(f"In the mapping, {how} headed {place!r}. Use a column letter, or one of: {known}.")


def column_letter(index: int) -> str:
    """Write a column index from 0 as a spreadsheet does: 0 is A, 26 is AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def propose_mapping(sample_rows: Sequence[Row]) -> Mapping:
    """Propose how to read a list from its first rows (60 or more tell enough); the same rows give the same answer."""
    header_row, headers = find_header(sample_rows)
    body = [row for row in sample_rows if row.number > header_row and any(cell.strip() for cell in row.cells)]
    width = max((len(row.cells) for row in sample_rows), default=0)
    headers = (*headers, *[""] * (width - len(headers)))
    columns: dict[int, str] = {}
    evidence: dict[int, str] = {}
    for index in sorted(range(width), key=lambda i: (-heading_strength(headers[i]), i)):
        _by_heading(index, headers[index], columns, evidence)
    for index in range(width):
        if index not in columns and index not in evidence:
            _by_content(index, [row.cells[index] for row in body if index < len(row.cells)], columns, evidence)
    unknown = tuple(index for index in range(width) if index not in columns)
    order = _date_order([row for row in sample_rows if row.number != header_row], columns)
    columns, evidence = dict(sorted(columns.items())), dict(sorted(evidence.items()))
    people_from = begins_above([row for row in sample_rows if row.number < header_row], headers, columns)
    return Mapping(header_row, headers, columns, unknown, order, evidence, people_from)


def classify_row(row: Row, mapping: Mapping) -> RowClass:
    """Say what a row is; whatever is not surely something else is a record, so that nothing is lost."""
    filled = [cell for cell in row.cells if cell and not cell.isspace()]
    if not filled:
        return RowClass.BLANK
    if row.number == mapping.header_row or _is_repeated_header(row, mapping):
        return RowClass.HEADER
    if row.number < mapping.header_row and not 0 < mapping.people_from <= row.number:
        return RowClass.RECORD if speaks_of_somebody(row.cells, mapping.columns) else RowClass.HEADER
    first = filled[0].strip().casefold()
    if first.split()[0].strip(":.,") in _TOTALS and len(first.split()) <= 4 and _counts_only(first, filled[1:]):
        return RowClass.TOTAL
    return RowClass.RECORD


def _counts_only(first: str, rest: list[str]) -> bool:
    tail = " ".join(first.split()[1:])
    return all(cell.startswith("=") or _COUNT.match(cell.strip().casefold()) for cell in [tail, *rest])


def _is_repeated_header(row: Row, mapping: Mapping) -> bool:
    """Find headings repeated on a later page, and the line of column numbers that official forms put below them."""
    cells = row.cells
    if not mapping.columns:
        return False
    if not mapping.header_row and _is_headed_by_hand(cells, mapping.columns):
        return True
    if heads_again(cells, mapping.headers, mapping.columns):
        return True
    probe = next(iter(mapping.columns))
    if mapping.header_row and probe < len(cells) and cells[probe].strip() == mapping.headers[probe].strip() != "":
        return all(fold_header(cell) == fold_header(mapping.header(i)) for i, cell in enumerate(cells) if cell.strip())
    return row.number == mapping.header_row + 1 > 1 and is_numbering(cells)


def _is_headed_by_hand(cells: Sequence[str], columns: Map[int, str]) -> bool:
    """Find headings in a list whose columns a human named: a column of names that holds the word for a name is nobody."""
    return any(
        FIELD_OF[code].type == "name"
        and index < len(cells)
        and heading_strength(cells[index]) > 1
        and field_of(cells[index]) == code
        for index, code in columns.items()
    )


def _by_heading(index: int, heading: str, columns: dict[int, str], evidence: dict[int, str]) -> None:
    if heading.startswith(OURS):
        evidence[index] = "written by Byname beside the list, not read"
        return
    code = field_of(heading)
    if not code:
        return
    if code in columns.values():
        evidence[index] = f"headed {heading!r}, but another column already is {code}"
        return
    columns[index] = code
    evidence[index] = f"headed {heading!r}"


def _by_content(index: int, cells: Sequence[str], columns: dict[int, str], evidence: dict[int, str]) -> None:
    filled = [cell.strip() for cell in cells if cell.strip()]
    taken = set(columns.values())
    if not filled:
        evidence[index] = "empty"
    elif not taken & {"name", "family"} and share(filled, looks_like_name) >= _SHARE:
        columns[index] = "name"
        evidence[index] = "its cells look like full names"
    elif "birth_date" not in taken and share(filled, looks_like_birth) >= _SHARE:
        columns[index] = "birth_date"
        evidence[index] = "its cells look like dates on which adults are born"
    else:
        what = "dates" if share(filled, is_date) >= _SHARE else "text"
        evidence[index] = f"{what} of unknown meaning, kept as written; name it with --map"


def _date_order(body: Sequence[Row], columns: dict[int, str]) -> Order:
    """Let dates like 25/03/1985 say how those like 03/04/1985 go; where they contradict or are silent, either way."""
    dated = [index for index, code in columns.items() if FIELD_OF[code].type == "date"]
    pairs = [_SLASHED.match(row.cells[index]) for row in body for index in dated if index < len(row.cells)]
    slashed = [(int(pair[1]), int(pair[2])) for pair in pairs if pair]
    day_first = any(first > 12 for first, _ in slashed)
    month_first = any(second > 12 for _, second in slashed)
    if not slashed or (day_first and not month_first):
        return "dmy"
    return "mdy" if month_first and not day_first else "either"


def _field_called(word: str) -> str:
    code = HEADER_OF.get(fold_header(word)) or HEADER_OF.get(fold_header(word.replace("_", " ")))
    if code is None:
        raise MisuseError(f"There is no field {word!r} to map. Fields: {', '.join(FIELD_OF)}.")
    return code


def _column_index(letters: str) -> int:
    index = 0
    for letter in letters.upper():
        index = index * 26 + ord(letter) - ord("A") + 1
    return index - 1
