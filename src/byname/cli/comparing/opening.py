"""A list opened to be compared: its rows as read, what stands beside them, and what could not be read."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from byname.core.columns import Mapping as Columns
from byname.core.columns import RowClass, classify_row, propose_mapping
from byname.core.comparisons.rows import ASKED_FOR, ComparedRow
from byname.core.errors import MisuseError, Problem
from byname.core.events import DocumentKind
from byname.core.records import ReadContext, read_record
from byname.formats import RawRow, open_table
from byname.wording import say

__all__ = ["AskedList", "OpenedList", "open_list"]

_SAMPLE = 60
_NAMING = frozenset({"name", "family", "given", "patronymic"})


@dataclass(frozen=True, slots=True)
class AskedList:
    """A list as it was asked for: file, column that names its rows, other columns to compare, edits of the mapping.

    `asked`: fields of `ASKED_FOR` that are read at all; nothing is told of the columns of the others.
    """

    path: Path
    id_column: str = ""
    also: tuple[str, ...] = ()
    mapping: Mapping[str, str] | None = None
    sheet: str = ""
    asked: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class OpenedList:
    """A list as read; `aside` counts the lines that speak of nobody, so that all lines add up (law 1).

    `unread`: headings of the columns that take no part in the comparison.
    """

    name: str
    rows: tuple[ComparedRow, ...]
    columns: Columns
    aside: Mapping[str, int]
    problems: tuple[Problem, ...]
    made_up: bool
    unread: tuple[str, ...] = ()

    @property
    def read_as(self) -> tuple[tuple[str, str], ...]:
        """Give field and heading of each column that is read."""
        known = self.columns
        return tuple(
            (code, " ".join(known.header(at).split()))
            for at, code in known.columns.items()
            if known.header(at) not in self.unread
        )

    @property
    def also(self) -> tuple[str, ...]:
        """The other columns that are compared, by the names asked for."""
        return tuple(self.rows[0].also)

    @property
    def doubtful(self) -> bool:
        """Whether most rows name nobody though columns are headed as names: headings may stand over other columns."""
        nameless = sum(row.read.unreadable for row in self.rows) + self.aside.get("nobody", 0)
        return bool(_NAMING & set(self.columns.columns.values())) and 2 * nameless > len(self.rows)

    @property
    def lines(self) -> int:
        """Every line of the file: rows that speak of somebody and those set aside."""
        return len(self.rows) + sum(self.aside.values())


def open_list(asked: AskedList) -> OpenedList:
    """Read a list whole; raises MisuseError and TableError, naming what to do."""
    name = asked.path.name
    with asked.path.open("rb") as stream:
        table = open_table(stream, name=name, sheet=asked.sheet or None)
        walk = iter(table.rows)
        head = list(itertools.islice(walk, _SAMPLE))
        proposed = _with_whole_names(propose_mapping(head), head)
        columns = proposed.edited(asked.mapping) if asked.mapping else proposed
        return _read(asked, columns, _kept_out(asked, proposed, columns), itertools.chain(head, walk))


def _with_whole_names(columns: Columns, head: Sequence[RawRow]) -> Columns:
    """Read a column headed as family names as whole names where most of its cells hold several words and none other names."""
    places = [place for place, code in columns.columns.items() if code == "family"]
    if len(places) != 1 or {"name", "given"} & set(columns.columns.values()):
        return columns
    cells = [_cell(line.cells, places[0]) for line in head if line.number > columns.header_row]
    told = [cell for cell in cells if cell]
    whole = [cell for cell in told if len(cell.split()) > 1]
    if 2 * len(whole) <= len(told):
        return columns
    return replace(columns, columns={**columns.columns, places[0]: "name"})


def _kept_out(asked: AskedList, proposed: Columns, columns: Columns) -> frozenset[int]:
    """Give the columns that tell what somebody is in a war and were not asked for; raises MisuseError where one is told all the same."""
    fields = {**columns.columns, **{place: code for place, code in proposed.columns.items() if code in ASKED_FOR}}
    hidden = {place: code for place, code in fields.items() if code in ASKED_FOR - asked.asked}
    named = [columns.column_called(name) for name in (asked.id_column, *asked.also) if name]
    renamed = [place for place, code in columns.columns.items() if code not in ASKED_FOR]
    for place in (*named, *renamed):
        if place in hidden:
            message = (
                f"{asked.path.name}: the column {columns.header(place)!r} tells what somebody is in a war. "
                f"Ask for it with --with {hidden[place]} --purpose WHY, or leave it out."
            )
            raise MisuseError(message)
    return frozenset(hidden)


def _read(asked: AskedList, columns: Columns, kept_out: frozenset[int], lines: Iterable[RawRow]) -> OpenedList:
    label = columns.column_called(asked.id_column) if asked.id_column else None
    # By the name asked for, which both lists share: their headings may differ.
    also = {name: columns.column_called(name) for name in asked.also}
    context = ReadContext(kind=DocumentKind.MISSING_LIST, order=columns.order)
    naming = bool(_NAMING & set(columns.columns.values()))
    rows: list[ComparedRow] = []
    problems: list[Problem] = []
    aside: Counter[str] = Counter()
    for line in lines:
        sort = classify_row(line, columns)
        if sort is not RowClass.RECORD:
            aside[sort.value] += 1
            continue
        # Blank before it is read: a cell that cannot be read would else be told as a problem.
        cells = tuple("" if place in kept_out else cell for place, cell in enumerate(line.cells))
        read = read_record(replace(line, cells=cells), columns, context)
        others = {name: _cell(line.cells, place) for name, place in also.items()}
        # A list on which nobody is named is compared by other columns: that its rows name nobody is no problem then.
        problems += [each for each in read.problems if naming or not others or each.code != "no-identity"]
        if read.unreadable and not _NAMING & read.originals.keys() and not any(others.values()):
            # Nobody stands there, so nobody can be gone or new; its problem is told.
            aside["nobody"] += 1
            continue
        rows.append(ComparedRow(_cell(line.cells, label) or str(line.number), line.number, read, others))
    if not aside and not rows:
        raise MisuseError(f"{asked.path.name} is empty. Check that it is the right file or sheet.")
    if not rows:
        message = (
            f"No row of {asked.path.name} speaks of somebody (lines read: {sum(aside.values())}). Check that it is the "
            "right file or sheet, and name its columns with --map name=COLUMN, or what else to compare with --also COLUMN."
        )
        raise MisuseError(message)
    made_up = say("listcheck.column.made-up").casefold() in {heading.strip().casefold() for heading in columns.headers}
    told = {*also.values(), *(() if label is None else (label,))}
    unread = tuple(columns.header(place) for place in sorted({*columns.unknown, *kept_out} - told))
    return OpenedList(
        asked.path.name, tuple(rows), columns, dict(sorted(aside.items())), tuple(problems), made_up, unread
    )


def _cell(cells: Sequence[str], place: int | None) -> str:
    return cells[place].strip() if place is not None and place < len(cells) else ""
