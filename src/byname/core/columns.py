"""Which column of a list is which field, where the rows begin, and which rows speak of a person."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from collections.abc import Mapping as Map
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final, Protocol

from byname.core.dates import DateError, UncertainDate
from byname.core.dates.value import Order
from byname.core.errors import MisuseError
from byname.core.fields import FIELD_OF, HEADER_OF, fold_header
from byname.core.names import canonical_given, canonical_patronymic

__all__ = ["OURS", "Mapping", "Row", "RowClass", "classify_row", "column_letter", "propose_mapping"]

OURS: Final = "byname:"
"""What headings begin with that Byname itself wrote beside a list, such as the problem of a row to mend."""

_FIRST_ROWS = 20
# Such a heading gives the row's own id in its list, but a column with a real id outranks it, and it says nobody.
_RUNNING_NUMBER = frozenset({"n", "n з/п", "n п/п", "n пп", "no", "nr", "row"})
_WHOLE_NAME = frozenset({"піб", "фио"})
# A heading may go on after the words we know: after two or more of them, or aside ("Заявник (ПІБ)").
_ASIDE = re.compile(r"[(\[,:/]")
_SHARE = 0.7
_OLDEST, _YOUNGEST = 1930, 2015
_TOTALS = frozenset({"всього", "усього", "разом", "загалом", "итого", "всего", "total", "totals", "сума", "сумма"})
_COUNT = re.compile(r"[\W\d_]*(?:осіб|особа|особи|людей|чоловік|человек|чел|persons?|people|prisoners|rows)?[\W\d_]*\Z")
_SLASHED = re.compile(r"\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}\b")


class Row(Protocol):
    """A row as a format gives it: its number as a spreadsheet shows it and the exact text of its cells."""

    @property
    def number(self) -> int:
        """The number, from 1."""

    @property
    def cells(self) -> tuple[str, ...]:
        """The cells."""


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
    dates with slashes go, `evidence` a sentence per column.
    """

    header_row: int
    headers: tuple[str, ...]
    columns: dict[int, str]
    unknown: tuple[int, ...]
    order: Order
    evidence: dict[int, str]

    def edited(self, edits: Map[str, str]) -> Mapping:
        """Apply the user's {field: heading or column letter}; "" or "-" unmaps a field; raises MisuseError."""
        columns, evidence = dict(self.columns), dict(self.evidence)
        for word, place in edits.items():
            code = _field_called(word)
            columns = {index: other for index, other in columns.items() if other != code}
            if place.strip() not in {"", "-"}:
                index = self._column_called(place)
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
        return any(
            other == code and fold_header(self.header(i)) in _RUNNING_NUMBER for i, other in self.columns.items()
        )

    def to_json(self) -> dict[str, Any]:
        """Give plain values under stable keys, for the document's facts and the plan."""
        return {
            "header_row": self.header_row,
            "headers": list(self.headers),
            "columns": {str(index): code for index, code in self.columns.items()},
            "unknown": list(self.unknown),
            "order": self.order,
            "evidence": {str(index): why for index, why in self.evidence.items()},
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
        )

    def _column_called(self, place: str) -> int:
        folded = fold_header(place)
        exact = [i for i, text in enumerate(self.headers) if folded and fold_header(text) == folded]
        starts = [i for i, text in enumerate(self.headers) if folded and fold_header(text).startswith(folded)]
        found = exact or starts
        if len(found) == 1:
            return found[0]
        if not found and re.fullmatch(r"[A-Za-z]{1,2}", place.strip()):
            return _column_index(place.strip())
        known = "; ".join(f"{column_letter(i)} {text}" for i, text in enumerate(self.headers) if text)
        how = "several columns are" if found else "no column is"
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
    header_row, headers = _find_header(sample_rows)
    body = [row for row in sample_rows if row.number > header_row and any(cell.strip() for cell in row.cells)]
    width = max((len(row.cells) for row in sample_rows), default=0)
    headers = (*headers, *[""] * (width - len(headers)))
    columns: dict[int, str] = {}
    evidence: dict[int, str] = {}
    for index in sorted(range(width), key=lambda i: (-_strength(headers[i]), i)):
        _by_heading(index, headers[index], columns, evidence)
    for index in range(width):
        if index not in columns and index not in evidence:
            _by_content(index, [row.cells[index] for row in body if index < len(row.cells)], columns, evidence)
    unknown = tuple(index for index in range(width) if index not in columns)
    order = _date_order(body, columns)
    return Mapping(header_row, headers, dict(sorted(columns.items())), unknown, order, dict(sorted(evidence.items())))


def classify_row(row: Row, mapping: Mapping) -> RowClass:
    """Say what a row is; whatever is not surely something else is a record, so that nothing is lost."""
    filled = [cell for cell in row.cells if cell and not cell.isspace()]
    if not filled:
        return RowClass.BLANK
    if row.number <= mapping.header_row or _is_repeated_header(row, mapping):
        return RowClass.HEADER
    first = filled[0].strip().casefold()
    if first.split()[0].strip(":.,") in _TOTALS and len(first.split()) <= 4 and _counts_only(first, filled[1:]):
        return RowClass.TOTAL
    return RowClass.RECORD


def _counts_only(first: str, rest: list[str]) -> bool:
    tail = " ".join(first.split()[1:])
    return all(_COUNT.match(cell.strip().casefold()) for cell in [tail, *rest])


def _is_repeated_header(row: Row, mapping: Mapping) -> bool:
    """Find headings repeated on a later page, and the line of column numbers that official forms put below them."""
    cells = row.cells
    if not mapping.header_row or not mapping.columns:
        return False
    probe = next(iter(mapping.columns))
    if probe < len(cells) and cells[probe].strip() and cells[probe].strip() == mapping.headers[probe].strip():
        return all(fold_header(cell) == fold_header(mapping.header(i)) for i, cell in enumerate(cells) if cell.strip())
    return row.number == mapping.header_row + 1 and _is_numbering(cells)


def _is_numbering(cells: Sequence[str]) -> bool:
    filled = [(index, cell.strip()) for index, cell in enumerate(cells) if cell.strip()]
    return len(filled) >= 3 and all(cell == str(index + 1) for index, cell in filled)


def _find_header(rows: Sequence[Row]) -> tuple[int, tuple[str, ...]]:
    """Take the row, or two rows read as one, among the first 20 under which most fields are recognised."""
    best: tuple[int, int, tuple[str, ...]] = (0, 0, ())
    first = [row for row in rows if row.number <= _FIRST_ROWS]
    for place, row in enumerate(first):
        score = _score(row.cells)
        if score > best[0]:
            best = (score, row.number, tuple(cell.strip() for cell in row.cells))
        if place + 1 < len(first) and score:
            both = _two_lines(row.cells, first[place + 1].cells)
            if _score(both) > max(best[0], _score(first[place + 1].cells)):
                best = (_score(both), first[place + 1].number, both)
    if not best[1] and first and _heads_by_content(first):
        return first[0].number, tuple(cell.strip() for cell in first[0].cells)
    return best[1], best[2]


def _heads_by_content(rows: Sequence[Row]) -> bool:
    """Tell whether the first row heads the others though no heading is known: words only, nobody's name, digits below."""
    head = [cell.strip() for cell in rows[0].cells]
    body = [row.cells for row in rows[1:] if any(cell.strip() for cell in row.cells)]
    if len(head) < 2 or not body or not all(head) or any(map(_has_digit, head)) or any(map(_names_somebody, head)):
        return False
    columns = [[cells[index] for cells in body if index < len(cells) and cells[index]] for index in range(len(head))]
    return any(column and _share(column, _has_digit) >= _SHARE for column in columns)


def _has_digit(cell: str) -> bool:
    return any(letter.isdigit() for letter in cell)


def _names_somebody(cell: str) -> bool:
    return any(canonical_given(word) or canonical_patronymic(word) for word in cell.replace(",", " ").split())


def _two_lines(upper: Sequence[str], lower: Sequence[str]) -> tuple[str, ...]:
    """Join a merged upper heading to each of the headings below it."""
    joined: list[str] = []
    carried = ""
    for index in range(max(len(upper), len(lower))):
        top = upper[index].strip() if index < len(upper) else ""
        below = lower[index].strip() if index < len(lower) else ""
        carried = top or (carried if below else "")
        both = f"{carried} {below}".strip()
        joined.append(both if _field_of(both) or not _field_of(below) else below)
    return tuple(joined)


def _score(cells: Sequence[str]) -> int:
    """Count two for each field whose heading is known exactly, one for a heading that goes on."""
    found: dict[str, int] = {}
    for cell in cells:
        code = _field_of(cell)
        if code:
            found[code] = max(found.get(code, 0), _strength(cell))
    filled = sum(1 for cell in cells if cell.strip())
    return sum(found.values()) if 2 * len(found) >= min(filled, 6) else 0


def _strength(heading: str) -> int:
    folded = fold_header(heading)
    if folded in HEADER_OF and folded not in _RUNNING_NUMBER:
        return 2
    return 1 if _field_of(heading) else 0


def _field_of(heading: str) -> str:
    folded = fold_header(heading)
    if folded in HEADER_OF:
        return HEADER_OF[folded]
    words = folded.split()
    starts = [" ".join(words[:count]) for count in range(len(words) - 1, 1, -1)]
    for start in (*starts, fold_header(_ASIDE.split(heading)[0])):
        if start in HEADER_OF and start not in _RUNNING_NUMBER:
            return HEADER_OF[start]
    return "name" if words and words[-1] in _WHOLE_NAME else ""


def _by_heading(index: int, heading: str, columns: dict[int, str], evidence: dict[int, str]) -> None:
    if heading.startswith(OURS):
        evidence[index] = "written by Byname beside the list, not read"
        return
    code = _field_of(heading)
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
    elif not taken & {"name", "family"} and _share(filled, _looks_like_name) >= _SHARE:
        columns[index] = "name"
        evidence[index] = "its cells look like full names"
    elif "birth_date" not in taken and _share(filled, _looks_like_birth) >= _SHARE:
        columns[index] = "birth_date"
        evidence[index] = "its cells look like dates on which adults are born"
    else:
        what = "dates" if _share(filled, _is_date) >= _SHARE else "text"
        evidence[index] = f"{what} of unknown meaning, kept as written; name it with --map"


def _share(cells: Sequence[str], looks: Callable[[str], bool]) -> float:
    return sum(1 for cell in cells if looks(cell)) / len(cells)


def _looks_like_name(cell: str) -> bool:
    return 2 <= len(cell.split()) <= 5 and _names_somebody(cell)


def _date(cell: str) -> UncertainDate | None:
    try:
        return UncertainDate.parse(cell)
    except DateError:
        return None


def _is_date(cell: str) -> bool:
    return _date(cell) is not None


def _looks_like_birth(cell: str) -> bool:
    # A bare year could as well be a count.
    found = _date(cell) if len(cell) > 4 else None
    return found is not None and found.year is not None and _OLDEST <= found.year <= _YOUNGEST


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
